import WireFormat

extension Command {
    /// `vectors protoscope`.
    static let vectorsProtoscope = Command(
        name: "protoscope",
        summary: "write the bytes of vectors as Protoscope text",
        discussion: [
            """
            Reads an array of cases with `id`, `type` and `bytes` in hexadecimal, and writes one JSON object a line \
            with `id` and `protoscope`: the bytes as one line of text that is assembled to them again. \
            Vectors/generate.py puts it beside the bytes of non-canonical.json.
            """
        ],
        options: [.inFile, .outFile],
        examples: [
            CommandExample(
                call: "enclave-wire vectors protoscope --in Vectors/non-canonical.json",
                meaning: "what is not canonical, to be read"
            )
        ],
        run: { invocation, console throws(CommandError) in try VectorsProtoscopeCommand.run(invocation, console) }
    )
}

/// `vectors protoscope`.
enum VectorsProtoscopeCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let path = FilePath.input(invocation["in"])
        let input = try InputReader(path: path, format: .binary, sizeLimit: DecodeOptions.greatestSizeLimit).read()
        let cases = try cases(in: input)
        let output = try invocation.makeOutput()
        for (index, vector) in cases.enumerated() { try output.writeLine(try line(of: vector, index).line) }
        try output.finish()
        return .done
    }

    private static func cases(in input: [UInt8]) throws(CommandError) -> [JSONValue] {
        do throws(JSONSyntaxError) {
            if case .array(let cases) = try JSONParser.parse(input) { return cases }
        } catch {
            throw .refused("the input is not JSON: \(error.message), at byte \(error.offset)")
        }
        throw .refused("the input is not an array of cases", hint: "Vectors/README.md says what a case holds")
    }

    private static func line(of vector: JSONValue, _ index: Int) throws(CommandError) -> JSONValue {
        do throws(VectorFileError) {
            let type = try vector.text("type")
            guard let known = try? MessageType.named(type) else {
                throw VectorFileError(message: "there is no message type `\(type)`")
            }
            let bytes = try vector.bytes("bytes")
            guard let text = try? ProtoscopeImplementation.text(of: bytes, known) else {
                throw VectorFileError(message: "`bytes` are more than a protobuf message can have")
            }
            return .object([("id", .string(try vector.text("id"))), ("protoscope", .string(text))])
        } catch {
            throw .refused("case \(index): \(error.message)", hint: "Vectors/README.md says what a case holds")
        }
    }
}
