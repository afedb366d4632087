import WireFormat

/// What the script of the page draws, as JSON.
enum PageData {
    /// The bytes that are drawn, the rows, and the rules that they break. Nothing in it can end the element that
    /// holds it.
    static func json(_ bytes: [UInt8], _ rows: PageRows) -> String {
        let drawn = bytes.prefix(PageRows.greatestBytes)
        let rules = Set(rows.entries.flatMap { $0.row.marks.compactMap(\.rule) }).sorted { $0.rawValue < $1.rawValue }
        return JSONValue.object([
            ("size", .integer(bytes.count)),
            ("bytes", .string(String(decoding: Base64.digits(of: drawn), as: UTF8.self))),
            ("rules", .object(rules.map { ($0.id, .string($0.summary)) })),
            ("fields", .array(rows.entries.map { field($0, bytes) })),
        ]).line.replacing("<", with: "\\u003c")
    }

    private static func field(_ entry: PageRows.Entry, _ bytes: [UInt8]) -> JSONValue {
        let row = entry.row
        let parts = row.parts(in: bytes)
        var members: [(String, JSONValue)] = [
            ("kind", .string(row.kind.rawValue)), ("depth", .integer(row.depth)),
            ("parent", .integer(entry.parent ?? -1)), ("path", .string(entry.path)),
            ("start", .integer(row.range.lowerBound)), ("tagEnd", .integer(parts.tag.upperBound)),
            ("valueStart", .integer(parts.value.lowerBound)), ("headEnd", .integer(row.range.upperBound)),
            ("end", .integer(entry.end)),
        ]
        if let number = row.number { members.append(("number", .integer(number))) }
        if let name = row.name { members.append(("name", .string(name))) }
        if !row.wireType.isEmpty { members.append(("wire", .string(row.wireType))) }
        if let length = row.length { members.append(("length", .integer(length))) }
        if let type = row.type { members.append(("type", .string(type))) }
        if let field = row.field { members.append(("declared", .string(TypesCommand.typeText(of: field)))) }
        if row.isGuess { members.append(("guess", .bool(true))) }
        members.append(("value", .string(row.value)))
        if !row.marks.isEmpty { members.append(("marks", .array(row.marks.map(\.json)))) }
        return .object(members)
    }
}
