import EnclaveProto
import EnclaveSigning
import WireFormat

extension Command {
    /// `heartbeat sign-doc`.
    static let heartbeatSignDoc = Command(
        name: "sign-doc",
        summary: "show what a heartbeat's signature covers",
        discussion: [
            """
            Prints the canonical bytes of the heartbeat, those that the signature covers (without the signature \
            itself), the sign document, and its SHA-256, which is what is signed. Bytes that are given, rather than \
            JSON, have to be canonical: the document is made from the bytes as they were carried.
            """,
            """
            Scheme canonical signs HeartbeatSignDoc, with the chain id and every field but the signature. Scheme \
            go-json signs Go's JSON of address, timestamp and nonce, as the chain's keeper verifies today; it \
            covers neither the chain id nor the proof.
            """,
        ],
        options: [
            .chainID, .scheme,
            CommandOption(
                name: "part",
                value: .choice(placeholder: "PART", SignDocParts.names),
                help: "print this part alone"
            ),
            .input(.json), .inFile,
            CommandOption(
                name: "output",
                value: .choice(placeholder: "FORMAT", ByteFormat.plainNames),
                help: "how bytes are written; json is the same as --json, binary needs --part",
                fallback: ByteFormat.hex.rawValue
            ),
            .outFile,
        ] + CommandOption.limits,
        examples: [
            CommandExample(
                call:
                    "enclave-wire heartbeat sign-doc --chain-id virtengine-localnet-1 --in Vectors/sample/heartbeat.json",
                meaning: "bytes, document and digest of the sample"
            ),
            CommandExample(
                call:
                    "enclave-wire heartbeat sign-doc --chain-id virtengine-1 --part digest --output binary --in hb.json > digest",
                meaning: "32 bytes for a signer"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HeartbeatSignDocCommand.run(invocation, console) }
    )
}

/// What `heartbeat sign-doc` prints.
struct SignDocParts {
    static let names = ["bytes", "heartbeat-bytes", "sign-doc", "digest"]

    let scheme: SigningScheme
    let chainID: String?
    let bytes: [UInt8]
    /// The heartbeat without its signature; nil for a scheme that does not sign these bytes.
    let heartbeatBytes: [UInt8]?
    let document: [UInt8]
    let digest: [UInt8]

    /// The part of this name.
    func part(_ name: String) -> [UInt8]? {
        switch name {
        case "bytes": bytes
        case "heartbeat-bytes": heartbeatBytes
        case "sign-doc": document
        default: digest
        }
    }

    /// The parts of a heartbeat in canonical bytes.
    init(of carried: [UInt8], chainID: String?, scheme: SigningScheme) throws(SigningError) {
        self.scheme = scheme
        self.chainID = chainID
        bytes = carried
        document = try MsgEnclaveHeartbeat.signDocument(
            carried: carried.rawSpan,
            chainID: chainID ?? "",
            scheme: scheme
        )
        digest = SHA256.digest(of: document).bytes
        do throws(WireError) {
            heartbeatBytes =
                scheme == .canonical ? try HeartbeatSignDoc(serializedBytes: document).heartbeatBytes : nil
        } catch {
            throw .wire(error)
        }
    }

    /// The parts for scripts; one alone where it is named.
    func json(_ format: ByteFormat, only name: String?) -> JSONValue {
        let keys = ["bytes", "heartbeatBytes", "signDoc", "digest"]
        let parts = zip(keys, Self.names).compactMap { key, part -> (String, JSONValue)? in
            guard name == nil || name == part, let bytes = self.part(part) else { return nil }
            return (key, .string(format.text(of: bytes) ?? ""))
        }
        let head: [(String, JSONValue)] = [
            ("ok", .bool(true)),
            ("scheme", .string(scheme.rawValue)),
            ("chainId", chainID.map { .string($0) } ?? .null),
            ("format", .string(format.rawValue)),
        ]
        return .object(head + parts)
    }
}

/// `heartbeat sign-doc`.
enum HeartbeatSignDocCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let scheme = invocation.scheme
        let chainID = try invocation.chainID(for: [scheme], console)
        try checkFormat(invocation, scheme)
        let output = try invocation.makeOutput()
        let type = try MessageType.named(MsgEnclaveHeartbeat.messageName)
        let input = try invocation.readMessage(of: type, console)
        let carried = invocation.inputFormat.isDescription ? try invocation.form(of: type).canonicalize(input) : input
        try invocation.form(of: type).refuseUncanonical(carried)
        let parts: SignDocParts
        do throws(SigningError) {
            parts = try SignDocParts(of: carried, chainID: chainID, scheme: scheme)
        } catch {
            throw .refused("there is nothing to sign: \(error)", hint: nil)
        }
        try write(parts, invocation, output)
        return .done
    }

    private static func checkFormat(_ invocation: Invocation, _ scheme: SigningScheme) throws(CommandError) {
        if invocation.outputFormat == .binary, invocation["part"] == nil {
            throw .usage(
                "binary output holds one part",
                hint: "add `--part` with one of: " + SignDocParts.names.joined(separator: ", ")
            )
        }
        if invocation["part"] == "heartbeat-bytes", scheme == .goJSON {
            throw .usage("scheme go-json signs no bytes of the message", hint: "`--part sign-doc` is what it signs")
        }
    }

    private static func write(_ parts: SignDocParts, _ invocation: Invocation, _ output: Output) throws(CommandError) {
        let format = invocation.outputFormat
        if invocation.isMachineReadable || format == .json {
            try output.writeLine(parts.json(format == .json ? .hex : format, only: invocation["part"]).line)
        } else if let name = invocation["part"] {
            let part = parts.part(name) ?? []
            if format == .binary { try output.write(part) } else { try output.writeLine(part, as: format) }
        } else {
            try writeLines(parts, format, output)
        }
        try output.finish()
    }

    private static func writeLines(_ parts: SignDocParts, _ format: ByteFormat, _ output: Output) throws(CommandError) {
        let labels = ["canonical bytes", "without signature", "sign document", "digest"]
        for (label, name) in zip(labels, SignDocParts.names) {
            guard let part = parts.part(name), let text = format.text(of: part) else { continue }
            try output.writeLine(label.padded(to: 19) + text)
        }
        if parts.scheme == .goJSON {
            try output.writeLine("as text".padded(to: 19) + String(decoding: parts.document, as: UTF8.self))
        }
    }
}
