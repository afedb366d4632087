extension Command {
    /// `encode TYPE`.
    static let encode = Command(
        name: "encode",
        summary: "write a message as canonical bytes",
        discussion: [
            """
            The message is read as ProtoJSON: names in lowerCamelCase or as in the .proto file, 64-bit numbers as \
            strings, bytes as base64, timestamps as RFC 3339, enums by name. What comes out is the one canonical \
            encoding, and a message that has none is refused.
            """
        ],
        parameters: [.type],
        options: [.input(.json), .inFile, .output(.hex), .outFile] + CommandOption.limits,
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
        ],
        run: { invocation, console throws(CommandError) in try EncodeCommand.run(invocation, console) }
    )
}

/// `encode`, and `canonicalize`, which differs in its defaults.
enum EncodeCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let type = try MessageType.named(invocation.arguments[0])
        let output = try invocation.makeOutput()
        let input = try invocation.readMessage(of: type, console)
        let bytes = try invocation.form(of: type).canonicalize(input)
        let isBytes = invocation.inputFormat != .json
        try invocation.write(bytes, of: type, to: output, details: isBytes ? [("changed", .bool(bytes != input))] : [])
        return .done
    }
}
