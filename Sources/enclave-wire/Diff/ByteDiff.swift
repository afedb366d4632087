/// Compares bytes, in rows that a person can read.
struct ByteDiff {
    /// A column of a row: where the byte is in either.
    typealias Column = (a: Int?, b: Int?)

    static let columns = 16

    private let a: [UInt8]
    private let b: [UInt8]
    private let alignment: SequenceAlignment

    init(_ a: [UInt8], _ b: [UInt8]) {
        self.a = a
        self.b = b
        alignment = SequenceAlignment(a, b)
    }

    /// Bytes that are not the same in both, by the longer side of each place.
    var differences: Int { alignment.runs.reduce(0) { $1.isEqual ? $0 : $0 + max($1.a.count, $1.b.count) } }

    /// The places that differ, as ranges in both.
    var ranges: [SequenceAlignment.Run] { alignment.runs.filter { !$0.isEqual } }

    /// The rows that hold a difference, this many at most, and whether there are more.
    func rows(limit: Int) -> (rows: [[Column]], isCut: Bool) {
        var rows: [[Column]] = []
        var row: [Column] = []
        var differs = false
        for run in alignment.runs {
            let length = max(run.a.count, run.b.count)
            var index = 0
            while index < length {
                // Whole rows of equal bytes are not shown.
                if run.isEqual, row.isEmpty, length - index >= Self.columns {
                    index += (length - index) / Self.columns * Self.columns
                    continue
                }
                row.append(
                    (
                        index < run.a.count ? run.a.lowerBound + index : nil,
                        index < run.b.count ? run.b.lowerBound + index : nil
                    )
                )
                differs = differs || !run.isEqual
                index += 1
                if row.count == Self.columns {
                    if differs {
                        if rows.count == limit { return (rows, true) }
                        rows.append(row)
                    }
                    (row, differs) = ([], false)
                }
            }
        }
        if differs {
            if rows.count == limit { return (rows, true) }
            rows.append(row)
        }
        return (rows, false)
    }

    /// Two lines with the bytes and one with marks: `^^` differs, `--` is in A alone, `++` in B alone.
    func lines(of row: [Column], style: Style) -> [String] {
        let width = String(max(a.count, b.count)).count
        let marks = row.map { mark($0) }
        func line(_ name: String, _ bytes: [UInt8], _ places: [Int?], _ tone: Style.Tone) -> String {
            let offset = places.lazy.compactMap { $0 }.first.map { String($0) } ?? ""
            let cells = zip(places, marks).map { place, mark in
                guard let place else { return "  " }
                let digits = Hex.text(of: [bytes[place]])
                return mark == "  " ? digits : style(digits, tone)
            }
            let start = "  \(name)  \(style(offset.leftPadded(to: width), .faint))  "
            return (start + cells.joined(separator: " ")).withoutTrailingSpaces
        }
        return [
            line("A", a, row.map(\.a), .removed), line("B", b, row.map(\.b), .added),
            (String.spaces(width + 7) + style(marks.joined(separator: " ").withoutTrailingSpaces, .wrong)),
        ]
    }

    private func mark(_ column: Column) -> String {
        guard let i = column.a else { return "++" }
        guard let j = column.b else { return "--" }
        return a[i] == b[j] ? "  " : "^^"
    }
}
