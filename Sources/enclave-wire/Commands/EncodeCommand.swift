extension Command {
    /// `encode TYPE`.
    static let encode = Command(
        name: "encode",
        summary: "write a message as canonical bytes",
        discussion: [
            """
            The message is read as ProtoJSON: names in lowerCamelCase or as in the .proto file, 64-bit numbers as \
            strings, bytes as base64, timestamps as RFC 3339, enums by name. What comes out is the one canonical \
            encoding, and a message that has none is refused, as are groups and extensions; `--mode standard` \
            writes those too.
            """
        ],
        parameters: [.type],
        options: [
            .input(.json), .inFile, .output(.hex), .outFile,
            CommandOption(
                name: "mode",
                value: .choice(placeholder: "MODE", ["canonical", "standard"]),
                help: "whether a message that has no canonical form is refused, or written all the same",
                fallback: "canonical"
            ),
        ] + CommandOption.schemas + CommandOption.limits,
        examples: [
            CommandExample(
                call:
                    "enclave-wire encode virtengine.enclave.v1.MsgEnclaveHeartbeat --in Vectors/sample/heartbeat.json",
                meaning: "a heartbeat as hexadecimal text"
            ),
            CommandExample(
                call:
                    "echo '{\"amount\":\"5\",\"denom\":\"uve\"}' | enclave-wire encode cosmos.base.v1beta1.Coin --output base64",
                meaning: "from standard input, as base64"
            ),
            CommandExample(
                call: "enclave-wire encode shop.v1.Order --proto protos/order.proto --input text --in order.txtpb",
                meaning: "somebody else's schema, in text format"
            ),
            CommandExample(
                call:
                    "echo '1: {\"a\"} 5: 12' | enclave-wire encode virtengine.enclave.v1.MsgEnclaveHeartbeat --input protoscope",
                meaning: "from bytes written in Protoscope"
            ),
        ],
        run: { invocation, console throws(CommandError) in try EncodeCommand.run(invocation, console) }
    )
}

/// `encode`, and `canonicalize`, which differs in its defaults.
enum EncodeCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let type = try invocation.type(invocation.arguments[0])
        let output = try invocation.makeOutput()
        let input = try invocation.readMessage(of: type, console)
        let form = invocation.form(of: type)
        let isStandard = invocation["mode"] == "standard"
        let bytes = isStandard ? try form.normalize(input, mode: .standard) : try form.canonicalize(input)
        let isBytes = !invocation.inputFormat.isDescription
        try invocation.write(bytes, of: type, to: output, details: isBytes ? [("changed", .bool(bytes != input))] : [])
        return .done
    }
}
