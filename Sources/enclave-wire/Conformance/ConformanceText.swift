/// The matrix for a terminal, and for scripts.
enum ConformanceText {
    /// What the matrix means.
    static let legend =
        "cases that agree; ≠ differ, ≈ differ as the case says, † no answer (the peer broke down), – not supported"

    /// A row a file, a column an implementation.
    static func matrix(_ run: VectorRun) -> [String] {
        var table = TextTable(columns: [.left, .right] + run.implementations.map { _ in .right })
        table.add(["file", "cases"] + run.implementations.map(\.name))
        for file in run.files {
            table.add([file.name, String(file.cases.count)] + file.tallies.map(cell))
        }
        return table.lines
    }

    /// As `341 ≈6`.
    static func cell(_ tally: VectorTally) -> String {
        var parts: [String] = []
        if tally.count(.agree) > 0 { parts.append(String(tally.count(.agree))) }
        for (cell, mark) in [(VectorCell.differ, "≠"), (.known, "≈"), (.broken, "†")] where tally.count(cell) > 0 {
            parts.append(mark + String(tally.count(cell)))
        }
        if tally.count(.unsupported) > 0 {
            parts.append(parts.isEmpty ? "–" : "–" + String(tally.count(.unsupported)))
        }
        return parts.joined(separator: " ")
    }

    /// One sentence on everything.
    static func verdict(_ run: VectorRun) -> String {
        let cases = run.files.reduce(0) { $0 + $1.cases.count }
        let tallies = run.files.flatMap(\.tallies)
        let count = { (cell: VectorCell) in tallies.reduce(0) { $0 + $1.count(cell) } }
        let columns = run.implementations.count
        let size = "\(cases) cases, \(columns) implementation" + (columns == 1 ? "" : "s")
        if run.agrees {
            let known = count(.known)
            return "All agree: \(size)" + (known > 0 ? ", \(known) known differences" : "")
        }
        return "\(size): \(count(.differ)) differ, \(count(.broken)) without an answer"
    }

    // MARK: For scripts

    /// The whole run.
    static func json(_ run: VectorRun, missing: [PeerList.Known]) -> JSONValue {
        .object([
            ("ok", .bool(run.agrees)), ("implementations", .array(run.implementations.map(json))),
            ("missing", .array(missing.map { .object([("name", .string($0.name)), ("hint", .string($0.hint))]) })),
            ("files", .array(run.files.map(json))),
            ("differences", .array(run.differences.filter { $0.knownReason == nil }.map(VectorReport.json))),
            ("known", .array(run.differences.filter { $0.knownReason != nil }.map(known))),
        ])
    }

    private static func json(_ implementation: any Implementation) -> JSONValue {
        let peer = implementation as? PeerImplementation
        return .object([
            ("name", .string(implementation.name)), ("command", peer.map { .string($0.command) } ?? .null),
            ("gaveUp", .bool(peer?.isGivenUp ?? false)),
        ])
    }

    private static func json(_ file: VectorRun.File) -> JSONValue {
        let tallies = file.tallies.map { tally in
            JSONValue.object(
                [("name", .string(tally.implementation))]
                    + [
                        (VectorCell.agree, "agree"), (.differ, "differ"), (.known, "known"), (.broken, "broken"),
                        (.unsupported, "unsupported"),
                    ].map { ($0.1, .integer(tally.count($0.0))) }
            )
        }
        return .object([
            ("name", .string(file.name)), ("cases", .integer(file.cases.count)), ("implementations", .array(tallies)),
        ])
    }

    private static func known(_ found: FoundDifference) -> JSONValue {
        .object([
            ("file", .string(found.file)), ("id", .string(found.id)),
            ("implementation", .string(found.implementation)), ("reason", .string(found.knownReason ?? "")),
        ])
    }
}
