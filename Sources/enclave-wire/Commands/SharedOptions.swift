import EnclaveSigning
import WellKnownTypes
import WireFormat
import WireReflection

// Options that several commands have, and what they say about one call.
extension CommandOption {
    /// How a message is read.
    static func input(_ fallback: ByteFormat, _ formats: [String] = ByteFormat.names) -> CommandOption {
        CommandOption(
            name: "input",
            value: .choice(placeholder: "FORMAT", formats),
            help: "how the input is written",
            fallback: fallback.rawValue
        )
    }

    /// How bytes are read where there is no type to read JSON with.
    static func inputBytes(_ fallback: ByteFormat) -> CommandOption {
        CommandOption(
            name: "input",
            value: .choice(placeholder: "FORMAT", ByteFormat.names),
            help: "how the input is written (json and text need a TYPE)",
            fallback: fallback.rawValue
        )
    }

    /// How a message is written.
    static func output(_ fallback: ByteFormat, _ formats: [String] = ByteFormat.names) -> CommandOption {
        CommandOption(
            name: "output",
            value: .choice(placeholder: "FORMAT", formats),
            help: "how the result is written",
            fallback: fallback.rawValue
        )
    }

    static let chainID = CommandOption(
        name: "chain-id",
        value: .text(placeholder: "ID"),
        help: "the chain that the heartbeat is for, as virtengine-1; scheme canonical needs it"
    )
    static let scheme = CommandOption(
        name: "scheme",
        value: .choice(placeholder: "SCHEME", SigningScheme.allCases.map(\.rawValue)),
        help: "which document is signed",
        fallback: SigningScheme.canonical.rawValue
    )
    static let inFile = CommandOption(
        name: "in",
        value: .text(placeholder: "FILE"),
        help: "read FILE in place of standard input"
    )
    static let outFile = CommandOption(
        name: "out",
        value: .text(placeholder: "FILE"),
        help: "write FILE in place of standard output: all of it, or nothing if that fails"
    )
    static let color = CommandOption(
        name: "color",
        value: .choice(placeholder: "WHEN", ["auto", "always", "never"]),
        help: "colour; auto is on a terminal, unless NO_COLOR is set",
        fallback: "auto"
    )
    static let depthLimit = CommandOption(
        name: "depth-limit",
        value: .integer(placeholder: "N", 0...DecodeOptions.greatestDepthLimit),
        help: "levels of messages below the outermost one",
        fallback: "100"
    )
    static let sizeLimit = CommandOption(
        name: "size-limit",
        value: .integer(placeholder: "BYTES", 0...DecodeOptions.greatestSizeLimit),
        help: "size of the input",
        fallback: String(DecodeOptions.greatestSizeLimit)
    )
    static let limits = [depthLimit, sizeLimit]
    static let heartbeatSizeLimit = CommandOption(
        name: "size-limit",
        value: .integer(placeholder: "BYTES", 0...DecodeOptions.greatestSizeLimit),
        help: "size of a heartbeat",
        fallback: String(1 << 20)
    )
    static let blockTime = CommandOption(
        name: "time",
        value: .text(placeholder: "TIME"),
        help: "block time in RFC 3339, as 2026-01-15T12:30:45Z (default: now)"
    )
}

extension CommandParameter {
    static let type = CommandParameter(
        name: "TYPE",
        help: "full name of the message type; `enclave-wire types` lists them"
    )
    static let optionalType = CommandParameter(name: type.name, help: type.help, isRequired: false)
}

extension Invocation {
    /// The format of `--input`.
    var inputFormat: ByteFormat { values["input"].flatMap(ByteFormat.init) ?? .hex }
    /// The format of `--output`.
    var outputFormat: ByteFormat { values["output"].flatMap(ByteFormat.init) ?? .hex }
    /// The value of `--depth-limit`.
    var depthLimit: Int { integer("depth-limit") ?? 100 }
    /// The value of `--size-limit`.
    var sizeLimit: Int { integer("size-limit") ?? DecodeOptions.greatestSizeLimit }

    /// The value of `--scheme`.
    var scheme: SigningScheme { values["scheme"].flatMap(SigningScheme.init) ?? .canonical }

    /// The value of `--chain-id`, which may be missing where no scheme covers it.
    func chainID(for schemes: [SigningScheme], _ console: Console) throws(CommandError) -> String? {
        let chainID = values["chain-id"]
        if schemes.contains(.canonical), chainID == nil {
            throw .usage(
                "scheme canonical needs --chain-id",
                hint: "as in `--chain-id virtengine-1`; it keeps a heartbeat from counting on another chain"
            )
        }
        if !schemes.contains(.canonical), chainID != nil { console.note("scheme go-json does not cover the chain id") }
        return chainID
    }

    /// The value of `--time`; nil where it was not given.
    func blockTime() throws(CommandError) -> BlockTime? {
        guard let text = self["time"] else { return nil }
        return BlockTime(try Self.timestamp(text, option: "time"))
    }

    /// The codec for a type, with the limits of this call.
    func form(of type: MessageType) -> CanonicalForm {
        CanonicalForm(type: type, depthLimit: depthLimit, sizeLimit: sizeLimit)
    }

    /// The converter for a type, with the limits of this call.
    func text(of type: MessageType) -> MessageText { MessageText(type: type, depthLimit: depthLimit) }

    /// The whole input; `-` is standard input.
    func readInput() throws(CommandError) -> [UInt8] {
        let path = FilePath.input(values["in"])
        return try InputReader(path: path, format: inputFormat, sizeLimit: sizeLimit, depthLimit: depthLimit).read()
    }

    /// The whole input, with a note where it is empty and still a message.
    func readInput(_ console: Console) throws(CommandError) -> [UInt8] {
        let bytes = try readInput()
        if bytes.isEmpty, inputFormat != .json {
            console.note("the input is empty, which is a message with no field set")
        }
        return bytes
    }

    /// The bytes of the input: those that were carried, or the encoding of what it describes.
    func readMessage(of type: MessageType, _ console: Console) throws(CommandError) -> [UInt8] {
        let input = try readInput(console)
        return inputFormat.isDescription ? try text(of: type).bytes(from: input, inputFormat) : input
    }

    /// Bytes that an option holds as text; nil where it was not given.
    func bytes(of option: String) throws(CommandError) -> [UInt8]? {
        guard let text = values[option] else { return nil }
        let isBase64 = text.hasPrefix("base64:")
        var decoder: any TextDecoder = isBase64 ? Base64Decoder() : HexDecoder()
        var bytes: [UInt8] = []
        do throws(CommandError) {
            try decoder.decode(Array(text.utf8.dropFirst(isBase64 ? 7 : 0)), to: &bytes)
            try decoder.finish(&bytes)
        } catch {
            throw .usage("--\(option): \(error.message)", hint: "hexadecimal text, or base64 after `base64:`")
        }
        return bytes
    }

    /// The moment that the text of an option names.
    static func timestamp(_ text: String, option: String) throws(CommandError) -> Google_Protobuf_Timestamp {
        do throws(WireError) {
            return try Google_Protobuf_Timestamp(jsonString: JSONValue.string(text).line)
        } catch {
            throw .usage(
                "--\(option) cannot be `\(text)`",
                hint: "RFC 3339, as 2026-01-15T12:30:45.123456789Z; \(error.message)"
            )
        }
    }

    /// Where the result goes; `-` is standard output. Refuses before any work what would garble a terminal.
    func makeOutput() throws(CommandError) -> Output {
        let output = Output(path: FilePath.output(values["out"]))
        if outputFormat == .binary, values["output"] != nil {
            if isMachineReadable {
                throw .usage("JSON cannot hold binary", hint: "leave out `--json`, or choose `--output hex`")
            }
            if output.isTerminal {
                throw .usage("binary output would garble the terminal", hint: "add `--out FILE`, or a pipe")
            }
        }
        return output
    }

    /// Writes a message in the format of `--output`, and ends the output.
    func write(
        _ bytes: [UInt8],
        of type: MessageType,
        to output: Output,
        details: [(String, JSONValue)] = []
    ) throws(CommandError) {
        let text = text(of: type)
        if isMachineReadable {
            var members: [(String, JSONValue)] = [
                ("ok", .bool(true)), ("type", .string(type.name)), ("size", .integer(bytes.count)),
            ]
            if let encoded = outputFormat.text(of: bytes) {
                members += [("format", .string(outputFormat.rawValue)), ("bytes", .string(encoded))]
            } else if outputFormat == .json {
                members.append(("message", .text(try text.json(of: bytes, isPretty: false))))
            } else {
                let written = try text.text(of: bytes, outputFormat, isPretty: false)
                members += [("format", .string(outputFormat.rawValue)), ("text", .string(written))]
            }
            try output.writeLine(JSONValue.object(members + details).line)
        } else if outputFormat == .binary {
            try output.write(bytes)
        } else if outputFormat.digits(of: []) == nil {
            try output.writeText(try text.text(of: bytes, outputFormat, isPretty: true))
        } else {
            try output.writeLine(bytes, as: outputFormat)
        }
        try output.finish()
    }
}
