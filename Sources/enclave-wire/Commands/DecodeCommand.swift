import WireFormat

extension Command {
    /// `decode TYPE`.
    static let decode = Command(
        name: "decode",
        summary: "read bytes as a message",
        discussion: [
            """
            In standard mode any encoding that the protobuf specification allows is read: fields in any order, \
            the last of several, over-long numbers. In canonical mode only the one canonical encoding is; the \
            first rule that is broken is named with its byte and field.
            """
        ],
        parameters: [.type],
        options: [
            .input(.hex), .inFile, .output(.json), .outFile,
            CommandOption(
                name: "mode",
                value: .choice(placeholder: "MODE", ["standard", "canonical"]),
                help: "which encodings are accepted",
                fallback: "standard"
            ),
        ] + CommandOption.schemas + CommandOption.limits,
        examples: [
            CommandExample(
                call: "echo 0a0161280c | enclave-wire decode virtengine.enclave.v1.MsgEnclaveHeartbeat",
                meaning: "hexadecimal text to JSON"
            ),
            CommandExample(
                call: "enclave-wire decode cosmos.tx.v1beta1.TxRaw --input base64 --in tx.b64 --mode canonical",
                meaning: "refuse what is not canonical"
            ),
            CommandExample(
                call:
                    "enclave-wire decode shop.v1.Order --proto shop/v1/order.proto -I protos --in order.hex --output text",
                meaning: "somebody else's schema, read by protoc; in text format"
            ),
        ],
        run: { invocation, console throws(CommandError) in try DecodeCommand.run(invocation, console) }
    )
}

/// `decode`.
enum DecodeCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let type = try invocation.type(invocation.arguments[0])
        let output = try invocation.makeOutput()
        let input = try invocation.readMessage(of: type, console)
        let form = invocation.form(of: type)
        let mode: DecodeOptions.Mode = invocation["mode"] == "canonical" ? .canonical : .standard
        let bytes = try form.normalize(input, mode: mode)
        let unknown = invocation.outputFormat.isDescription && mode == .standard ? unknownFields(in: input, form) : []
        if let first = unknown.first {
            let count =
                unknown.count == 1
                ? "1 field that the schema does not name is"
                : "\(unknown.count) fields that the schema does not name are"
            console.note(
                "\(count) left out, the first at byte \(first.range.lowerBound); `enclave-wire inspect` shows them"
            )
        }
        let details: [(String, JSONValue)] =
            unknown.isEmpty ? [] : [("unknownFields", .array(unknown.map { .integer($0.range.lowerBound) }))]
        try invocation.write(bytes, of: type, to: output, details: details)
        return .done
    }

    /// What JSON and text format do not show. Rule C4 also covers numbers that a closed enum does not list; those are left out too.
    private static func unknownFields(in bytes: [UInt8], _ form: CanonicalForm) -> [CanonicalViolation] {
        form.violations(in: bytes, all: true).filter { $0.rule == .c4 }
    }
}
