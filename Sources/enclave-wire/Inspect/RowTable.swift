/// Rows as a table. The columns are as wide as the first rows need; later ones may stick out.
struct RowTable: RowSink {
    private static let bytesShown = 10
    private static let rowsMeasured = 2000

    private let bytes: [UInt8]
    private let output: Output
    private let style: Style
    private let isFull: Bool
    private var waiting: [WireRow] = []
    private var widths: Widths?

    private struct Widths {
        var offset = 6
        var bytes = 5
        var field = 5
        var wire = 4
    }

    init(_ bytes: [UInt8], output: Output, style: Style, isFull: Bool) {
        self.bytes = bytes
        self.output = output
        self.style = style
        self.isFull = isFull
    }

    mutating func add(_ row: WireRow) throws(CommandError) {
        try output.stopIfClosed()
        if let widths { return try write(row, widths) }
        waiting.append(row)
        if waiting.count >= Self.rowsMeasured { try finish() }
    }

    /// Writes the rows that wait to be measured.
    mutating func finish() throws(CommandError) {
        guard widths == nil else { return }
        var widths = Widths()
        widths.offset = max(6, String(bytes.count).width)
        for row in waiting {
            widths.bytes = max(widths.bytes, bytesText(row).width)
            widths.field = max(widths.field, fieldText(row).width)
            widths.wire = max(widths.wire, wireText(row).width)
        }
        self.widths = widths
        if !waiting.isEmpty { try writeHeader(widths) }
        for row in waiting { try write(row, widths) }
        waiting = []
    }

    private func writeHeader(_ widths: Widths) throws(CommandError) {
        let header = [
            "offset".leftPadded(to: widths.offset), "bytes".padded(to: widths.bytes), "field".padded(to: widths.field),
            "wire".padded(to: widths.wire), "value",
        ]
        try output.writeLine(style(header.joined(separator: "  "), .faint))
    }

    // MARK: A row

    private func write(_ row: WireRow, _ widths: Widths) throws(CommandError) {
        if row.range.isEmpty, row.value.isEmpty {
            for mark in row.marks { try write(mark, row, widths) }
            return
        }
        let field = fieldText(row)
        let shownBytes = bytesText(row)
        var line = style(String(row.range.lowerBound).leftPadded(to: widths.offset), .faint) + "  "
        line += row.marks.isEmpty || !style.isOn ? shownBytes : colouredBytes(row)
        line += .spaces(widths.bytes - shownBytes.width + 2)
        line += style(field, .bold)
        line += .spaces(widths.field - field.width + 2)
        line += wireText(row).padded(to: widths.wire) + "  "
        line += row.kind == .unreadable ? style(row.value, .wrong) : valueText(row)
        try output.writeLine(line.withoutTrailingSpaces)
        for mark in row.marks { try write(mark, row, widths) }
    }

    /// The line that points at the bytes which break a rule.
    private func write(_ mark: RuleMark, _ row: WireRow, _ widths: Widths) throws(CommandError) {
        let pointer = pointer(mark, row)
        let line = [
            String(mark.range.lowerBound).leftPadded(to: widths.offset), pointer.padded(to: widths.bytes),
            mark.sentence,
        ]
        try output.writeLine(style(line.joined(separator: "  "), .wrong))
    }

    // MARK: Cells

    private func fieldText(_ row: WireRow) -> String {
        let indent = String(repeating: "  ", count: row.depth)
        switch row.kind {
        case .elided: return indent + "…"
        case .unreadable where row.number == nil: return indent + (row.range.isEmpty ? "" : "?")
        default:
            return indent + [row.number.map { String($0) }, row.name].compactMap { $0 }.joined(separator: " ")
        }
    }

    private func wireText(_ row: WireRow) -> String { row.length.map { "\(row.wireType) \($0)" } ?? row.wireType }

    private func valueText(_ row: WireRow) -> String {
        guard row.isGuess, let type = row.type else { return row.value }
        let guess = style(type + "?", .guess)
        return row.value.isEmpty ? guess : guess + " " + row.value
    }

    private func shown(_ row: WireRow) -> Range<Int> {
        let limit = isFull ? 4096 : Self.bytesShown
        return row.range.lowerBound..<min(row.range.upperBound, row.range.lowerBound + limit)
    }

    private func bytesText(_ row: WireRow) -> String {
        let shown = shown(row)
        let digits = Hex.digits(of: bytes[shown])
        let text = [UInt8](capacity: digits.count / 2 * 3) { text in
            for index in stride(from: 0, to: digits.count, by: 2) {
                if index > 0 { text.append(0x20) }
                text.append(digits[index])
                text.append(digits[index + 1])
            }
        }
        return String(decoding: text, as: UTF8.self) + (shown.upperBound < row.range.upperBound ? " …" : "")
    }

    private func colouredBytes(_ row: WireRow) -> String {
        let shown = shown(row)
        let text = shown.map { offset in
            let byte = Hex.text(of: [bytes[offset]])
            return row.marks.contains { $0.range.contains(offset) } ? style(byte, .wrong) : byte
        }
        return text.joined(separator: " ") + (shown.upperBound < row.range.upperBound ? " …" : "")
    }

    /// Carets under the bytes of the mark; the bytes themselves where the row does not show them.
    private func pointer(_ mark: RuleMark, _ row: WireRow) -> String {
        let shown = shown(row)
        let hit = mark.range.clamped(to: shown)
        if mark.range.isEmpty { return "^" }
        guard !hit.isEmpty else {
            let excerpt = mark.range.prefix(4).map { Hex.text(of: [bytes[$0]]) }.joined(separator: " ")
            return "… " + excerpt + (mark.range.count > 4 ? " …" : "")
        }
        return String.spaces((hit.lowerBound - shown.lowerBound) * 3) + String(repeating: "^^ ", count: hit.count - 1)
            + "^^"
    }
}
