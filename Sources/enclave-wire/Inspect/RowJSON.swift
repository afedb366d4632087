/// Rows as the elements of a JSON array.
struct RowJSON: RowSink {
    private let bytes: [UInt8]
    private let output: Output
    private var isFirst = true

    init(_ bytes: [UInt8], output: Output) {
        self.bytes = bytes
        self.output = output
    }

    mutating func add(_ row: WireRow) throws(CommandError) {
        try output.stopIfClosed()
        var members: [(String, JSONValue)] = [
            ("kind", .string(row.kind.rawValue)), ("depth", .integer(row.depth)),
            ("offset", .integer(row.range.lowerBound)),
            ("end", .integer(row.end)), ("bytes", .string(Hex.text(of: bytes[row.range]))),
        ]
        if let number = row.number { members.append(("number", .integer(number))) }
        if let name = row.name { members.append(("name", .string(name))) }
        if !row.wireType.isEmpty { members.append(("wireType", .string(row.wireType))) }
        if let length = row.length { members.append(("length", .integer(length))) }
        if let type = row.type { members.append(("type", .string(type))) }
        if row.isGuess { members.append(("guess", .bool(true))) }
        members.append(("value", .string(row.value)))
        if !row.marks.isEmpty { members.append(("violations", .array(row.marks.map(\.json)))) }
        try output.write((isFirst ? "" : ",") + JSONValue.object(members).line)
        isFirst = false
    }
}
