import EnclaveProto
import EnclaveSigning
import WireFormat

/// The views of generated code, which read bytes in place.
struct ViewImplementation: LocalImplementation {
    let name = "view"

    func check(_ vector: VectorCase.Accepted, _ comparison: inout Comparison) {
        guard let entry = MessageType.registry.entry(named: vector.type) else { return }
        for mode in [DecodeOptions.Mode.canonical, .standard] {
            comparison.expect(
                .accepted,
                from: "\(mode) view",
                viewed(vector.bytes, entry, vector.limits.decoding(mode))
            )
        }
        if vector.type == MsgEnclaveHeartbeat.messageName {
            comparison.expect(
                .bytes(vector.bytes),
                from: "every field of the view, then encode",
                Outcome { () throws(WireError) in
                    .bytes(try Self.copy(vector.bytes, vector.limits).serializedBytes(options: .canonical))
                }
            )
        }
    }

    func check(_ vector: VectorCase.Rejected, _ comparison: inout Comparison) {
        guard let entry = MessageType.registry.entry(named: vector.type) else { return }
        comparison.expect(
            .refused(vector.refusal),
            from: "canonical view",
            viewed(vector.bytes, entry, vector.limits.decoding(.canonical))
        )
        let standard = viewed(vector.bytes, entry, vector.limits.decoding(.standard))
        switch vector.standard {
        case .reject: comparison.expectRefusal(from: "standard view", standard)
        case .canonical, .obstacle:
            // A view cannot join a message that comes in pieces, and says so.
            if case .failed(let reason) = standard, reason.hasPrefix("\(WireError.Code.splitMessage)") { return }
            comparison.expect(.accepted, from: "standard view", standard)
        }
    }

    func check(_ vector: VectorCase.Signed, _ comparison: inout Comparison) {
        guard let scheme = SigningScheme(rawValue: vector.scheme) else { return }
        let document = Outcome(signing: { () throws(SigningError) in
            try MsgEnclaveHeartbeat.signDocument(carried: vector.bytes.rawSpan, chainID: vector.chainID, scheme: scheme)
        })
        comparison.expect(.bytes(vector.document), from: "sign document of the carried bytes", document)
        guard scheme == .canonical else { return }
        let digest = Outcome(signing: { () throws(SigningError) in
            var digester = HeartbeatDigester(chainID: vector.chainID)
            return try digester.digest(carried: vector.bytes.rawSpan).bytes
        })
        comparison.expect(.bytes(vector.digest), from: "digest of the carried bytes", digest)
    }

    private func viewed(_ bytes: [UInt8], _ entry: TypeRegistry.Entry, _ options: DecodeOptions) -> Outcome {
        Outcome { () throws(WireError) in
            try entry.view(bytes, options)
            return .accepted
        }
    }

    /// A heartbeat with the values that its view shows.
    private static func copy(_ bytes: [UInt8], _ limits: VectorCase.Limits) throws(WireError) -> MsgEnclaveHeartbeat {
        let view = try MsgEnclaveHeartbeatView(bytes.rawSpan, options: limits.decoding(.canonical))
        var heartbeat = MsgEnclaveHeartbeat()
        heartbeat.validatorAddress = String(copying: view.validatorAddress)
        if let timestamp = view.timestamp {
            heartbeat.timestamp.seconds = timestamp.seconds
            heartbeat.timestamp.nanos = timestamp.nanos
        }
        heartbeat.attestationProof = view.attestationProof.copy(of: 0..<view.attestationProof.byteCount)
        heartbeat.signature = view.signature.copy(of: 0..<view.signature.byteCount)
        heartbeat.nonce = view.nonce
        return heartbeat
    }
}
