import EnclaveProto
import EnclaveSigning
import WireFormat

extension Outcome {
    /// What the codec did.
    init(_ body: () throws(WireError) -> Outcome) {
        do throws(WireError) {
            self = try body()
        } catch {
            if let rule = error.rule {
                self = .refused(Refusal(rule: rule.id, offset: error.offset, path: error.path))
            } else {
                self = .failed("\(error.code) \(error)")
            }
        }
    }

    /// What the signing module did.
    init(signing body: () throws(SigningError) -> [UInt8]) {
        do throws(SigningError) {
            self = .bytes(try body())
        } catch {
            self = .failed(error.description)
        }
    }

    /// The rule for which it was refused.
    var rule: String? { if case .refused(let refusal) = self { refusal.rule } else { nil } }
}

extension VectorCase.Limits {
    /// Options for reading under these limits.
    func decoding(_ mode: DecodeOptions.Mode) -> DecodeOptions {
        DecodeOptions(mode: mode, depthLimit: depth, sizeLimit: size, registry: MessageType.registry)
    }

    /// Options for writing under these limits.
    func encoding(_ mode: EncodeOptions.Mode) -> EncodeOptions {
        EncodeOptions(mode: mode, depthLimit: depth, registry: MessageType.registry)
    }
}

/// The structs of generated code, and the checker of the rules.
struct OwnedImplementation: LocalImplementation {
    let name = "owned"

    func check(_ vector: VectorCase.Accepted, _ comparison: inout Comparison) {
        guard let entry = MessageType.registry.entry(named: vector.type) else { return }
        for mode in [DecodeOptions.Mode.canonical, .standard] {
            comparison.expect(
                .bytes(vector.bytes),
                from: "\(mode) decode, then encode",
                Outcome { () throws(WireError) in
                    .bytes(
                        try entry.reencode(
                            vector.bytes,
                            vector.limits.decoding(mode),
                            vector.limits.encoding(.canonical)
                        )
                    )
                }
            )
        }
        comparison.expect(.accepted, from: "check", checked(vector.bytes, entry.schema, vector.limits))
    }

    func check(_ vector: VectorCase.Rejected, _ comparison: inout Comparison) {
        guard let entry = MessageType.registry.entry(named: vector.type) else { return }
        func outcome(_ decode: DecodeOptions.Mode, _ encode: EncodeOptions.Mode) -> Outcome {
            Outcome { () throws(WireError) in
                .bytes(try entry.reencode(vector.bytes, vector.limits.decoding(decode), vector.limits.encoding(encode)))
            }
        }
        comparison.expect(.refused(vector.refusal), from: "canonical decode", outcome(.canonical, .standard))
        comparison.expect(.refused(vector.refusal), from: "check", checked(vector.bytes, entry.schema, vector.limits))
        switch vector.standard {
        case .reject: comparison.expectRefusal(from: "standard decode", outcome(.standard, .standard))
        case .canonical(let bytes):
            comparison.expect(.bytes(bytes), from: "standard decode, then encode", outcome(.standard, .canonical))
        case .obstacle(let rule):
            let actual = outcome(.standard, .canonical).rule
            // An unknown field is a C4; where its wire type is wrong, or it is a group, it is that as well.
            let isUnknown = rule == "C4" && ["C2", "C12"].contains(actual)
            comparison.expect(
                .failed(rule),
                from: "standard decode, then encode",
                .failed(isUnknown ? rule : actual ?? "no refusal")
            )
        }
    }

    private func checked(_ bytes: [UInt8], _ schema: MessageSchema, _ limits: VectorCase.Limits) -> Outcome {
        let checker = CanonicalChecker(schema: schema, registry: MessageType.registry)
        let first = checker.firstViolation(in: bytes.rawSpan, depthLimit: limits.depth, sizeLimit: limits.size)
        guard let first else { return .accepted }
        return Outcome { () throws(WireError) in throw first.error }
    }

    func check(_ vector: VectorCase.Signed, _ comparison: inout Comparison) {
        guard let scheme = SigningScheme(rawValue: vector.scheme) else { return }
        let heartbeat: MsgEnclaveHeartbeat
        do throws(WireError) {
            heartbeat = try MsgEnclaveHeartbeat(serializedBytes: vector.bytes, options: .canonical)
        } catch {
            comparison.expect(.accepted, from: "canonical decode", .failed(error.description))
            return
        }
        comparison.expect(
            .bytes(vector.heartbeatBytes),
            from: "signed bytes",
            Outcome { () throws(WireError) in .bytes(try heartbeat.signedBytes()) }
        )
        let document = Outcome(signing: { () throws(SigningError) in
            try heartbeat.signDocument(chainID: vector.chainID, scheme: scheme)
        })
        comparison.expect(.bytes(vector.document), from: "sign document", document)
        if case .bytes(let bytes) = document {
            comparison.expect(.bytes(vector.digest), from: "digest", .bytes(SHA256.digest(of: bytes).bytes))
        }
    }
}
