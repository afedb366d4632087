import WireFormat

/// One of the two messages.
struct DiffSide {
    /// What the person calls it.
    let path: String
    let bytes: [UInt8]
    let fields: [DiffField]
    let violations: [CanonicalViolation]
    let unreadableFrom: Int?

    init(
        _ path: String,
        _ bytes: [UInt8],
        _ type: MessageType?,
        _ anyTypes: TypeRegistry,
        _ invocation: Invocation,
        _ identities: inout DiffIdentities
    ) throws(CommandError) {
        self.path = path
        self.bytes = bytes
        let checker = CanonicalChecker(schema: type?.schema, registry: anyTypes)
        violations = checker.violations(in: bytes.rawSpan, depthLimit: invocation.depthLimit)
        let short = ValueText.short
        let isFull = invocation.has("full") || invocation.isMachineReadable
        var walk = InspectWalk(
            bytes,
            depthLimit: invocation.depthLimit,
            values: isFull
                ? .full
                : ValueText(textLimit: short.textLimit, bytesLimit: short.bytesLimit, elementLimit: .max),
            violations: [],
            registry: anyTypes,
            sink: DiffReader(bytes)
        )
        try walk.run(type?.schema)
        unreadableFrom = walk.unreadableFrom
        fields = walk.sink.fields(&identities)
    }
}

/// What `diff` has found.
struct DiffReport {
    /// Changes and rows of bytes that are shown unless all are asked for.
    private static let shown = (changes: 200, rows: 40, marks: 10)

    let a: DiffSide
    let b: DiffSide
    let type: MessageType?
    let fields: FieldDiff

    /// Whether the bytes are the same.
    var isEqual: Bool { a.bytes == b.bytes }

    // MARK: For a person

    func write(to output: Output, style: Style, isFull: Bool) throws(CommandError) {
        for (name, side) in [("A", a), ("B", b)] {
            let size = side.bytes.count == 1 ? "1 byte" : "\(side.bytes.count) bytes"
            try output.writeLine("\(name)  \(side.path), \(size)")
            if let offset = side.unreadableFrom {
                try output.writeLine(style("   cannot be read beyond byte \(offset)", .wrong))
            }
        }
        try output.writeLine("")
        try writeFields(to: output, style: style, limit: isFull ? .max : Self.shown.changes)
        if isEqual { return try output.writeLine("equal: the same bytes") }
        if fields.isEqual { try writeRules(to: output, style: style, limit: isFull ? .max : Self.shown.marks) }
        let bytes = ByteDiff(a.bytes, b.bytes)
        try output.writeLine(style("bytes", .bold))
        let (rows, isCut) = bytes.rows(limit: isFull ? .max : Self.shown.rows)
        for row in rows {
            try output.stopIfClosed()
            for line in bytes.lines(of: row, style: style) { try output.writeLine(line) }
        }
        if isCut { try output.writeLine("  … more, shown with --full") }
        try output.writeLine("")
        try output.writeLine(summary(bytes))
    }

    private func writeFields(to output: Output, style: Style, limit: Int) throws(CommandError) {
        if fields.changes.isEmpty { return }
        try output.writeLine(style("fields", .bold))
        let shown = fields.changes.prefix(limit)
        let width = min(40, shown.map(\.path.width).max() ?? 0)
        for change in shown {
            try output.stopIfClosed()
            for line in lines(of: change, width: width, style: style) { try output.writeLine(line) }
        }
        let rest = fields.changes.count - shown.count
        if rest > 0 { try output.writeLine("  … \(rest) more, shown with --full") }
        try output.writeLine("")
    }

    private func lines(of change: FieldChange, width: Int, style: Style) -> [String] {
        let (a, b) = (change.a.map { text($0) } ?? "", change.b.map { text($0) } ?? "")
        let path = change.path.padded(to: width)
        switch change.kind {
        case .added: return ["  " + style("+ \(path)  \(b)".withoutTrailingSpaces, .added)]
        case .removed: return ["  " + style("- \(path)  \(a)".withoutTrailingSpaces, .removed)]
        case .equal: return ["  " + style("= \(path)  \(a)".withoutTrailingSpaces, .faint)]
        case .changed:
            let start = "  " + style("~ \(path)", .guess)
            if a == b { return [start + "  \(a), in other bytes"] }
            let line = "\(start)  \(style(a, .removed)) → \(style(b, .added))"
            if a.width + b.width + width <= 110 { return [line] }
            return [start.withoutTrailingSpaces, "      A  " + style(a, .removed), "      B  " + style(b, .added)]
        }
    }

    private func text(_ value: DiffValue) -> String {
        guard value.row.isGuess, let type = value.row.type else { return value.row.value }
        return value.row.value.isEmpty ? type + "?" : type + "? " + value.row.value
    }

    private func writeRules(to output: Output, style: Style, limit: Int) throws(CommandError) {
        try output.writeLine("The fields are equal, the bytes are not: one message in two encodings.")
        for (name, side) in [("A", a), ("B", b)] {
            if side.violations.isEmpty {
                let verdict = type == nil ? "breaks no rule that shows without a type" : "is canonical"
                try output.writeLine("  \(name) \(verdict)")
            }
            for violation in side.violations.prefix(limit) {
                try output.writeLine(style("  \(name) breaks " + RuleMark(violation).sentence, .wrong))
            }
            let rest = side.violations.count - limit
            if limit != .max, rest > 0 { try output.writeLine("  \(name) breaks rules in \(rest) more places") }
        }
        try output.writeLine("")
    }

    private func summary(_ bytes: ByteDiff) -> String {
        let counts = [FieldChange.Kind.changed, .added, .removed].filter { fields.count($0) > 0 }
            .map { "\(fields.count($0)) \($0.rawValue)" }
        let count = bytes.differences == 1 ? "1 byte differs" : "\(bytes.differences) bytes differ"
        return "fields: " + (counts.isEmpty ? "equal" : counts.joined(separator: ", ")) + "; " + count
    }

    // MARK: For a script

    var json: JSONValue {
        let runs = ByteDiff(a.bytes, b.bytes).ranges.map { run in
            JSONValue.object([
                ("a", .array([.integer(run.a.lowerBound), .integer(run.a.upperBound)])),
                ("b", .array([.integer(run.b.lowerBound), .integer(run.b.upperBound)])),
            ])
        }
        return .object([
            ("ok", .bool(isEqual)), ("type", type.map { .string($0.name) } ?? .null), ("equal", .bool(isEqual)),
            ("fieldsEqual", .bool(fields.isEqual)), ("a", json(of: a)), ("b", json(of: b)),
            ("fields", .array(fields.changes.map { json(of: $0) })), ("bytes", .array(runs)),
        ])
    }

    private func json(of side: DiffSide) -> JSONValue {
        .object([
            ("path", .string(side.path)), ("size", .integer(side.bytes.count)),
            ("unreadableFrom", side.unreadableFrom.map { .integer($0) } ?? .null),
            ("violations", .array(side.violations.map { RuleMark($0).json })),
        ])
    }

    private func json(of change: FieldChange) -> JSONValue {
        func value(_ value: DiffValue?) -> JSONValue {
            guard let row = value?.row else { return .null }
            return .object([
                ("offset", .integer(row.range.lowerBound)), ("end", .integer(row.end)),
                ("type", row.type.map { .string($0) } ?? .null), ("value", .string(row.value)),
            ])
        }
        return .object([
            ("kind", .string(change.kind.rawValue)), ("path", .string(change.path)), ("a", value(change.a)),
            ("b", value(change.b)),
        ])
    }
}
