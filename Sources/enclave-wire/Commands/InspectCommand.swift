import WireFormat

extension Command {
    /// `inspect [TYPE]`.
    static let inspect = Command(
        name: "inspect",
        summary: "show what is in bytes, and every rule that they break",
        discussion: [
            """
            A row for each record: where it starts, its bytes, number and name of the field, wire type and value. \
            Below a row, what is wrong with it, with the bytes marked. Broken bytes are shown as far as they can \
            be read. The exit status is 0 whatever is found; `check` gives a verdict.
            """,
            """
            Without a type only the bytes speak: whether a value is text, a message or just bytes is a guess then, \
            and marked with a question mark.
            """,
        ],
        parameters: [.optionalType],
        options: [
            .inputBytes(.hex), .inFile, .outFile,
            CommandOption(name: "full", value: .none, help: "show long values and long lists in full"),
            CommandOption(
                name: "html",
                value: .text(placeholder: "FILE"),
                help: "write a page for the browser in place of the table; it needs nothing but itself"
            ),
            .color,
        ] + CommandOption.schemas + CommandOption.limits,
        examples: [
            CommandExample(
                call:
                    "enclave-wire inspect virtengine.enclave.v1.MsgEnclaveHeartbeat --input binary --in heartbeat.bin",
                meaning: "a heartbeat that was refused"
            ),
            CommandExample(
                call: "echo 0a03616263120208011003 | enclave-wire inspect",
                meaning: "bytes of an unknown type"
            ),
            CommandExample(
                call: "enclave-wire inspect shop.v1.Order --proto shop/v1/order.proto -I protos --input base64",
                meaning: "a message of somebody else's schema"
            ),
            CommandExample(
                call:
                    "echo 2885000a0161 | enclave-wire inspect virtengine.enclave.v1.MsgEnclaveHeartbeat --html page.html",
                meaning: "a page with the bytes in a grid, the fields beside it, and what is broken"
            ),
        ],
        run: { invocation, console throws(CommandError) in try InspectCommand.run(invocation, console) }
    )
}

/// `inspect`.
enum InspectCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let types = try invocation.knownTypes()
        let type = try invocation.type(ifNamed: invocation.argument(0), in: types, hint: CommandParameter.type.help)
        let output = try makeOutput(invocation)
        let bytes =
            if let type { try invocation.readMessage(of: type, console) } else { try invocation.readInput(console) }
        let checker = CanonicalChecker(schema: type?.schema, registry: types.anyTypes)
        let violations = checker.violations(
            in: bytes.rawSpan,
            depthLimit: invocation.depthLimit,
            sizeLimit: invocation.sizeLimit
        )
        if invocation.has("html") {
            try writePage(bytes, type, violations, invocation, output)
        } else if invocation.isMachineReadable {
            try writeJSON(bytes, type, violations, invocation, output)
        } else {
            try writeTable(bytes, type, violations, invocation, output)
        }
        try output.finish()
        return .done
    }

    /// Where the table or the page goes.
    private static func makeOutput(_ invocation: Invocation) throws(CommandError) -> Output {
        guard let page = invocation["html"] else { return try invocation.makeOutput() }
        for other in ["out", "json", "full"] where invocation.has(other) {
            throw .usage("--html and --\(other) do not go together", hint: "leave out `--\(other)`")
        }
        return Output(path: FilePath.output(page))
    }

    private static func writePage(
        _ bytes: [UInt8],
        _ type: MessageType?,
        _ violations: [CanonicalViolation],
        _ invocation: Invocation,
        _ output: Output
    ) throws(CommandError) {
        var walk = InspectWalk(
            bytes,
            depthLimit: invocation.depthLimit,
            values: .page,
            violations: violations,
            registry: type?.anyTypes ?? MessageType.registry,
            sink: PageRows()
        )
        try walk.run(type?.schema)
        let page = InspectPage(
            bytes: bytes,
            type: type,
            rows: walk.sink,
            violations: violations,
            records: walk.records,
            conditionalMarks: type == nil ? 0 : walk.conditionalMarks,
            unreadableFrom: walk.unreadableFrom
        )
        try output.write(page.text)
    }

    private static func writeTable(
        _ bytes: [UInt8],
        _ type: MessageType?,
        _ violations: [CanonicalViolation],
        _ invocation: Invocation,
        _ output: Output
    ) throws(CommandError) {
        let style = Style.chosen(invocation, output)
        let isFull = invocation.has("full")
        var walk = InspectWalk(
            bytes,
            depthLimit: invocation.depthLimit,
            values: isFull ? .full : .short,
            violations: violations,
            registry: type?.anyTypes ?? MessageType.registry,
            sink: RowTable(bytes, output: output, style: style, isFull: isFull)
        )
        try walk.run(type?.schema)
        try walk.sink.finish()
        if !bytes.isEmpty { try output.writeLine("") }
        let size = bytes.count == 1 ? "1 byte" : "\(bytes.count) bytes"
        let records = walk.records == 1 ? "1 record" : "\(walk.records) records"
        try output.writeLine("\(type?.name ?? "no type given"): \(size), \(records)")
        if let offset = walk.unreadableFrom {
            try output.writeLine(style("cannot be read beyond byte \(offset)", .wrong))
        }
        try output.writeLine(verdict(violations, type, style))
        if type != nil, walk.conditionalMarks > 0 {
            let places = walk.conditionalMarks == 1 ? "1 place" : "\(walk.conditionalMarks) places"
            try output.writeLine(style("rules broken in \(places) in what bytes fields hold", .wrong))
        }
    }

    private static func verdict(_ violations: [CanonicalViolation], _ type: MessageType?, _ style: Style) -> String {
        guard !violations.isEmpty else {
            return type == nil ? "no rule broken that shows without a type; ? marks a guess" : "canonical"
        }
        let rules = Set(violations.compactMap(\.rule)).sorted { $0.rawValue < $1.rawValue }.map(\.id)
        let places = violations.count == 1 ? "1 place" : "\(violations.count) places"
        return style(
            "not canonical, in \(places)" + (rules.isEmpty ? "" : ": " + rules.joined(separator: ", ")),
            .wrong
        )
    }

    private static func writeJSON(
        _ bytes: [UInt8],
        _ type: MessageType?,
        _ violations: [CanonicalViolation],
        _ invocation: Invocation,
        _ output: Output
    ) throws(CommandError) {
        let name: JSONValue = type.map { .string($0.name) } ?? .null
        try output.write("{\"ok\":true,\"type\":\(name.line),\"size\":\(bytes.count),\"records\":[")
        var walk = InspectWalk(
            bytes,
            depthLimit: invocation.depthLimit,
            values: .full,
            violations: violations,
            registry: type?.anyTypes ?? MessageType.registry,
            sink: RowJSON(bytes, output: output)
        )
        try walk.run(type?.schema)
        let canonical: JSONValue = type == nil && violations.isEmpty ? .null : .bool(violations.isEmpty)
        let unreadable: JSONValue = walk.unreadableFrom.map { .integer($0) } ?? .null
        let found = JSONValue.array(violations.map { RuleMark($0).json })
        try output.write(
            "],\"unreadableFrom\":\(unreadable.line),\"canonical\":\(canonical.line),\"violations\":\(found.line)}\n"
        )
    }
}
