import WireFormat
import WireReflection

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
        let omissions =
            mode == .standard ? invocation.text(of: type).omissions(of: input, invocation.outputFormat) : Omissions()
        note(omissions, console)
        let details = [
            ("unknownFields", omissions.unknownFields), ("repairedStrings", omissions.repairedStrings),
        ].filter { !$0.1.isEmpty }
        try invocation.write(
            bytes,
            of: type,
            to: output,
            details: details.map { ($0.0, .array($0.1.map { .integer($0) })) }
        )
        return .done
    }

    /// Says what the text does not show.
    private static func note(_ omissions: Omissions, _ console: Console) {
        if let first = omissions.unknownFields.first {
            let count = omissions.unknownFields.count
            let fields =
                count == 1
                ? "1 field that the schema does not name is" : "\(count) fields that the schema does not name are"
            console.note("\(fields) left out, the first at byte \(first); `enclave-wire inspect` shows them")
        }
        if let first = omissions.repairedStrings.first {
            let count = omissions.repairedStrings.count
            let strings = count == 1 ? "1 string that is not UTF-8 is" : "\(count) strings that are not UTF-8 are"
            console.note(
                "\(strings) shown with U+FFFD, the first from byte \(first); `--output text` shows their bytes"
            )
        }
    }
}
