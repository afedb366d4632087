/// Columns of text, each as wide as its widest cell.
struct TextTable {
    /// To which side of its column a cell goes.
    enum Alignment: Sendable {
        case left
        case right
    }

    private let columns: [Alignment]
    private let indent: String
    private var rows: [[String]] = []

    /// An empty table.
    init(columns: [Alignment], indent: String = "") {
        self.columns = columns
        self.indent = indent
    }

    /// Adds a row, with a cell for every column.
    mutating func add(_ row: [String]) { rows.append(row) }

    /// The rows, without space at their ends.
    var lines: [String] {
        let widths = columns.indices.map { column in rows.map { $0[column].width }.max() ?? 0 }
        return rows.map { row in
            var line = indent
            for (column, cell) in row.enumerated() {
                if column > 0 { line += "  " }
                line += columns[column] == .left ? cell.padded(to: widths[column]) : cell.leftPadded(to: widths[column])
            }
            return line.withoutTrailingSpaces
        }
    }
}

extension String {
    /// Columns that the text takes: a scalar each, which is right for everything but what is wide or combines.
    var width: Int { utf8.reduce(into: 0) { if $1 & 0xc0 != 0x80 { $0 += 1 } } }

    /// The text with spaces after it.
    func padded(to width: Int) -> String { self + Self.spaces(width - self.width) }

    /// The text with spaces before it.
    func leftPadded(to width: Int) -> String { Self.spaces(width - self.width) + self }

    /// This many spaces; none for a negative number.
    static func spaces(_ count: Int) -> String { String(repeating: " ", count: Swift.max(0, count)) }

    /// The text without spaces at its end.
    var withoutTrailingSpaces: String {
        var end = utf8.endIndex
        while end > utf8.startIndex, utf8[utf8.index(before: end)] == 0x20 { end = utf8.index(before: end) }
        return String(self[..<end])
    }
}
