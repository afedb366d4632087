import WireFormat

/// The codec as commands use it: with the registry, and with errors that point into the input.
struct CanonicalForm {
    let type: MessageType
    let depthLimit: Int
    let sizeLimit: Int

    /// Options for reading.
    func decoding(_ mode: DecodeOptions.Mode) -> DecodeOptions {
        DecodeOptions(mode: mode, depthLimit: depthLimit, sizeLimit: sizeLimit, registry: type.anyTypes)
    }

    private func encoding(_ mode: EncodeOptions.Mode) -> EncodeOptions {
        EncodeOptions(mode: mode, depthLimit: depthLimit, registry: type.anyTypes)
    }

    /// The canonical encoding of the message in `bytes`.
    func canonicalize(_ bytes: [UInt8]) throws(CommandError) -> [UInt8] {
        do throws(WireError) {
            return try type.entry.reencode(bytes, decoding(.standard), encoding(.canonical))
        } catch {
            if error.code == .notCanonical { throw withoutForm(error, bytes) }
            throw refusal(error)
        }
    }

    /// The message in `bytes`, accepted in this mode, as bytes that are canonical where it allows it.
    func normalize(_ bytes: [UInt8], mode: DecodeOptions.Mode) throws(CommandError) -> [UInt8] {
        do throws(WireError) {
            return try type.entry.reencode(bytes, decoding(mode), encoding(.standard))
        } catch {
            throw refusal(error)
        }
    }

    /// The rules that the bytes break; the first alone unless all are asked for.
    func violations(in bytes: [UInt8], all: Bool) -> [CanonicalViolation] {
        let checker = CanonicalChecker(schema: type.schema, registry: type.anyTypes)
        if all { return checker.violations(in: bytes.rawSpan, depthLimit: depthLimit, sizeLimit: sizeLimit) }
        return checker.firstViolation(in: bytes.rawSpan, depthLimit: depthLimit, sizeLimit: sizeLimit).map { [$0] }
            ?? []
    }

    /// Refuses other bytes than canonical ones: a signature is over the bytes that were carried, so that nothing else
    /// can be signed.
    func refuseUncanonical(_ bytes: [UInt8]) throws(CommandError) {
        guard let first = violations(in: bytes, all: false).first else { return }
        throw .refused(
            first.error,
            hint:
                "only canonical bytes are signed; `enclave-wire canonicalize` rewrites them, and its result needs a new signature"
        )
    }

    static let depthHint = "`--depth-limit` sets another limit, up to \(DecodeOptions.greatestDepthLimit)"

    private func refusal(_ error: WireError) -> CommandError {
        switch error.code {
        case .depthLimitExceeded:
            .refused(error, hint: Self.depthHint)
        case .sizeLimitExceeded: .refused(error, hint: "`--size-limit` sets another limit")
        default:
            .refused(error, hint: "`enclave-wire inspect` with the same options shows how far the bytes can be read")
        }
    }

    /// A message that can be read and has no canonical form. The encoder's offset counts bytes that
    /// nobody has seen, so that of the input is given where the rule is broken there too.
    private func withoutForm(_ error: WireError, _ bytes: [UInt8]) -> CommandError {
        let seen = violations(in: bytes, all: true).first { $0.rule == error.rule }?.error ?? error
        return CommandError(
            kind: .refused,
            message: "the message has no canonical form: \(seen.description)",
            hint: seen.rule == .c4 ? "the schema of \(type.name) has no such field; is it the right type?" : nil,
            wire: seen
        )
    }
}
