import WireFormat
import WireReflection

extension Command {
    private static let formats = [ByteFormat.hex, .base64, .binary, .protoscope].map(\.rawValue)

    /// `convert [TYPE]`.
    static let convert = Command(
        name: "convert",
        summary: "write any bytes in another format, byte for byte",
        discussion: [
            """
            Nothing is judged and nothing is put right: broken bytes go through as they are, and so does Protoscope \
            text that was broken on purpose. A TYPE guides what Protoscope shows; without one it is guessed. `encode` \
            and `decode` read a message, and write it anew.
            """
        ],
        parameters: [.optionalType],
        options: [.input(.hex, formats), .inFile, .output(.protoscope, formats), .outFile]
            + CommandOption.schemas + CommandOption.limits,
        examples: [
            CommandExample(
                call: "echo 2805000a0161ff | enclave-wire convert virtengine.enclave.v1.MsgEnclaveHeartbeat",
                meaning: "broken bytes, to be read and changed"
            ),
            CommandExample(
                call: "echo '5: long-form:2 12 1:LEN 300' | enclave-wire convert --input protoscope --output hex",
                meaning: "bytes that no encoder writes"
            ),
        ],
        run: { invocation, console throws(CommandError) in try ConvertCommand.run(invocation, console) }
    )
}

/// `convert`.
enum ConvertCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let types = try invocation.knownTypes()
        let type = try invocation.type(ifNamed: invocation.argument(0), in: types, hint: CommandParameter.type.help)
        let output = try invocation.makeOutput()
        let bytes = try invocation.readInput()
        let format = invocation.outputFormat
        if invocation.isMachineReadable {
            var members: [(String, JSONValue)] = [
                ("ok", .bool(true)), ("size", .integer(bytes.count)), ("format", .string(format.rawValue)),
            ]
            if let text = format.text(of: bytes) {
                members.append(("bytes", .string(text)))
            } else {
                members.append(("text", .string(try protoscope(bytes, type, types, invocation, isPretty: false))))
            }
            try output.writeLine(JSONValue.object(members).line)
        } else if format == .protoscope {
            try output.writeText(try protoscope(bytes, type, types, invocation, isPretty: true))
        } else if format == .binary {
            try output.write(bytes)
        } else {
            try output.writeLine(bytes, as: format)
        }
        try output.finish()
        return .done
    }

    private static func protoscope(
        _ bytes: [UInt8],
        _ type: MessageType?,
        _ types: KnownTypes,
        _ invocation: Invocation,
        isPretty: Bool
    ) throws(CommandError) -> String {
        let options = Protoscope.WriteOptions(
            isOneLine: !isPretty,
            depthLimit: invocation.depthLimit,
            registry: types.anyTypes
        )
        do throws(WireError) {
            return try Protoscope.text(of: bytes, as: type?.schema, options: options)
        } catch {
            throw .refused(error)
        }
    }
}
