/// The rows of the page: as many as a browser draws without effort.
struct PageRows: RowSink {
    /// Bytes that the page draws at most.
    static let greatestBytes = 1 << 16
    /// Rows that the page draws at most.
    static let greatestRows = 4000

    /// A row, with the end of a group known.
    struct Entry {
        let row: WireRow
        var end: Int
        /// Names from the outermost message to this row.
        let path: String
        /// The place of the row that this one is in.
        let parent: Int?
    }

    private(set) var entries: [Entry] = []
    /// Rows that the page leaves out.
    private(set) var omitted = 0
    /// Marks on rows that the page leaves out.
    private(set) var omittedMarks = 0
    /// The rows that the next one can be in, outermost first.
    private var open: [Int] = []

    mutating func add(_ row: WireRow) throws(CommandError) {
        guard entries.count < Self.greatestRows, row.range.lowerBound < Self.greatestBytes else {
            omitted += 1
            omittedMarks += row.marks.count
            return
        }
        if row.kind == .endGroup, row.depth < open.count { entries[open[row.depth]].end = row.end }
        open.removeLast(max(0, open.count - row.depth))
        for index in open where entries[index].end < row.end { entries[index].end = row.end }
        let parent = open.last
        entries.append(Entry(row: row, end: row.end, path: path(of: row, in: parent), parent: parent))
        if row.kind == .field { open.append(entries.count - 1) }
    }

    /// As `timestamp.seconds`, `scores[3]`, or numbers where no name is known.
    private func path(of row: WireRow, in parent: Int?) -> String {
        let before = parent.map { entries[$0].path } ?? ""
        guard let own = row.name ?? row.number.map({ String($0) }) else { return before }
        let joined = before.isEmpty || row.kind == .element ? before + own : before + "." + own
        // Paths of messages a thousand levels deep would be the greatest part of the page.
        return joined.utf8.count <= 400 ? joined : "…" + String(joined.suffix(300))
    }
}
