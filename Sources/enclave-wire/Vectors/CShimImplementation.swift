import EnclaveProto
import EnclaveSigning

extension Outcome {
    /// What the C shim did.
    init(shim body: () throws(CShimError) -> Outcome) {
        do throws(CShimError) {
            self = try body()
        } catch {
            self =
                error.rule > 0
                ? .refused(Refusal(rule: "C\(error.rule)", offset: error.offset, path: error.path))
                : .failed("code \(error.code): \(error.message)")
        }
    }
}

/// The C API for enclaves, over libprotobuf-c.
struct CShimImplementation: LocalImplementation {
    let name = "c-shim"

    func check(_ vector: VectorCase.Accepted, _ comparison: inout Comparison) {
        guard CShim.typeNames.contains(vector.type) else { return }
        comparison.expect(.accepted, from: "ew_check", checked(vector.bytes, vector.type, vector.limits))
        do throws(CShimError) {
            let bytes = try CShim.reencode(vector.bytes, as: vector.type, vector.limits)
            comparison.expect(.bytes(vector.bytes), from: "ew_reencode", .bytes(bytes))
        } catch {
            // The header names the canonical messages that libprotobuf-c cannot keep.
            if !error.isUnrepresentable {
                let error = error
                comparison.expect(
                    .bytes(vector.bytes),
                    from: "ew_reencode",
                    Outcome { () throws(CShimError) in throw error }
                )
            }
        }
        if vector.type == MsgEnclaveHeartbeat.messageName {
            comparison.expect(
                .bytes(vector.bytes),
                from: "ew_heartbeat_parse, then encode",
                heartbeat(vector.bytes, vector.limits)
            )
        }
    }

    func check(_ vector: VectorCase.Rejected, _ comparison: inout Comparison) {
        guard CShim.typeNames.contains(vector.type) else { return }
        expect(vector.refusal, from: "ew_check", checked(vector.bytes, vector.type, vector.limits), &comparison)
        if vector.type == MsgEnclaveHeartbeat.messageName {
            expect(vector.refusal, from: "ew_heartbeat_parse", heartbeat(vector.bytes, vector.limits), &comparison)
        }
    }

    func check(_ vector: VectorCase.Signed, _ comparison: inout Comparison) {
        guard vector.scheme == SigningScheme.canonical.rawValue else { return }
        comparison.expect(
            .bytes(vector.heartbeatBytes),
            from: "ew_heartbeat_signed_bytes",
            Outcome { () throws(CShimError) in .bytes(try CShim.signedBytes(vector.bytes)) }
        )
        comparison.expect(
            .bytes(vector.document),
            from: "ew_sign_doc",
            Outcome { () throws(CShimError) in .bytes(try CShim.signDocument(vector.bytes, chainID: vector.chainID)) }
        )
        comparison.expect(
            .bytes(vector.document),
            from: "ew_sign_doc_from_heartbeat_bytes",
            Outcome { () throws(CShimError) in
                .bytes(try CShim.signDocument(carried: vector.bytes, chainID: vector.chainID))
            }
        )
        comparison.expect(
            .bytes(vector.digest),
            from: "SHA-256 of ew_digest_input_from_heartbeat_bytes",
            Outcome { () throws(CShimError) in
                .bytes(SHA256.digest(of: try CShim.digestInput(carried: vector.bytes, chainID: vector.chainID)).bytes)
            }
        )
    }

    /// Wants this refusal. Of a path that is too long for `ew_error` the end is there, after three dots.
    private func expect(_ refusal: Refusal, from operation: String, _ actual: Outcome, _ comparison: inout Comparison) {
        var actual = actual
        if case .refused(let seen) = actual, seen.path.hasPrefix("..."), refusal.path.hasSuffix(seen.path.dropFirst(3))
        {
            actual = .refused(Refusal(rule: seen.rule, offset: seen.offset, path: refusal.path))
        }
        comparison.expect(.refused(refusal), from: operation, actual)
    }

    private func checked(_ bytes: [UInt8], _ type: String, _ limits: VectorCase.Limits) -> Outcome {
        Outcome { () throws(CShimError) in
            try CShim.check(bytes, as: type, limits)
            return .accepted
        }
    }

    private func heartbeat(_ bytes: [UInt8], _ limits: VectorCase.Limits) -> Outcome {
        Outcome { () throws(CShimError) in .bytes(try CShim.heartbeat(bytes, limits)) }
    }
}
