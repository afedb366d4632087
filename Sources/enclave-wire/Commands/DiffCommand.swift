import WireFormat

extension Command {
    /// `diff A B`.
    static let diff = Command(
        name: "diff",
        summary: "compare two messages, field by field and byte by byte",
        discussion: [
            """
            A and B are files, one of them may be `-` for standard input. Fields are compared as a reader has them: \
            lists by what is inserted and taken out, maps by key, unpacked numbers as packed ones, a default that is \
            written as one that is not. Where the fields are equal and the bytes are not, the rules of the canonical \
            form say which of the encodings is at fault. Without a type fields have numbers, and what a value means \
            is a guess.
            """,
            """
            The exit status is 0 for equal bytes, 1 for others, 2 where they could not be compared.
            """,
        ],
        parameters: [
            CommandParameter(name: "A", help: "the file with the first message"),
            CommandParameter(name: "B", help: "the file with the second message"),
        ],
        options: [
            CommandOption(name: "type", value: .text(placeholder: "TYPE"), help: CommandParameter.type.help),
            .inputBytes(.hex), .outFile,
            CommandOption(name: "all", value: .none, help: "show the fields that are equal too"),
            CommandOption(name: "full", value: .none, help: "show long values and long lists in full"),
            CommandOption(name: "quiet", value: .none, help: "write nothing, the exit status is the answer"),
            .color, .depthLimit,
            CommandOption(
                name: "size-limit",
                value: .integer(placeholder: "BYTES", 0...DecodeOptions.greatestSizeLimit),
                help: "size of each message; comparing takes many times as much memory",
                fallback: String(16 << 20)
            ),
        ] + CommandOption.schemas,
        examples: [
            CommandExample(
                call:
                    "enclave-wire diff --type virtengine.enclave.v1.MsgEnclaveHeartbeat old.hex new.hex",
                meaning: "what has changed in a heartbeat"
            ),
            CommandExample(
                call: "enclave-wire diff --input binary --quiet a.bin b.bin || echo other bytes",
                meaning: "as a condition, for messages of any type"
            ),
        ],
        run: { invocation, console throws(CommandError) in try DiffCommand.run(invocation, console) }
    )
}

/// `diff`.
enum DiffCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        do throws(CommandError) {
            return try compare(invocation, console)
        } catch {
            // 1 says that the messages differ, as with diff(1).
            var error = error
            if error.kind == .refused { error.statusOverride = .wrongUse }
            throw error
        }
    }

    private static func compare(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let types = try invocation.knownTypes()
        let hint = "add `--type TYPE`; " + CommandParameter.type.help
        let type = try invocation.type(ifNamed: invocation["type"], in: types, hint: hint)
        let paths = invocation.arguments
        if paths.allSatisfy({ FilePath.input($0) == nil }) {
            throw .usage("A and B cannot both be standard input", hint: "name a file for one of them")
        }
        let output = try invocation.makeOutput()
        var sides: [DiffSide] = []
        var identities = DiffIdentities()
        for path in paths {
            let bytes = try read(path, type, invocation, console)
            sides.append(try DiffSide(path, bytes, type, types.anyTypes, invocation, &identities))
        }
        var fields = FieldDiff(listsEqual: invocation.has("all"))
        fields.compare(sides[0].fields, sides[1].fields)
        let report = DiffReport(a: sides[0], b: sides[1], type: type, fields: fields)
        if invocation.has("quiet") { return report.isEqual ? .done : .refused }
        if invocation.isMachineReadable {
            try output.writeLine(report.json.line)
        } else {
            try report.write(to: output, style: .chosen(invocation, output), isFull: invocation.has("full"))
        }
        try output.finish()
        return report.isEqual ? .done : .refused
    }

    private static func read(
        _ path: String,
        _ type: MessageType?,
        _ invocation: Invocation,
        _ console: Console
    ) throws(CommandError) -> [UInt8] {
        var one = invocation
        one.values["in"] = path
        do throws(CommandError) {
            return if let type { try one.readMessage(of: type, console) } else { try one.readInput() }
        } catch {
            var error = error
            if error.kind == .refused { error.message = "\(path): \(error.message)" }
            throw error
        }
    }
}
