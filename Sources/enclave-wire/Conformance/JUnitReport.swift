/// The matrix as JUnit's XML, which build servers read: a suite a file and implementation.
enum JUnitReport {
    /// The first line, which can be written before anything is known.
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// What follows the head.
    static func body(_ run: VectorRun) -> String {
        var reasons: [String: [FoundDifference]] = [:]
        for found in run.differences {
            reasons["\(found.implementation) \(found.id)", default: []].append(found)
        }
        var text = "<testsuites name=\"enclave-wire conformance\">\n"
        for file in run.files {
            for tally in file.tallies { text += suite(tally, file, reasons) }
        }
        return text + "</testsuites>\n"
    }

    private static func suite(
        _ tally: VectorTally,
        _ file: VectorRun.File,
        _ reasons: [String: [FoundDifference]]
    ) -> String {
        let skipped = tally.count(.unsupported) + tally.count(.known)
        var text =
            "  <testsuite name=\"\(Markup.escaped("\(tally.implementation) \(file.name)"))\" tests=\"\(tally.cells.count)\""
            + " failures=\"\(tally.count(.differ))\" errors=\"\(tally.count(.broken))\" skipped=\"\(skipped)\">\n"
        for (vector, cell) in zip(file.cases, tally.cells) {
            let name = "name=\"\(Markup.escaped(vector.id))\""
            let place = "classname=\"\(Markup.escaped("\(tally.implementation).\(file.name)"))\""
            text += "    <testcase \(name) \(place)"
            let found = reasons["\(tally.implementation) \(vector.id)"] ?? []
            text += result(cell, found).map { ">\($0)</testcase>\n" } ?? "/>\n"
        }
        return text + "  </testsuite>\n"
    }

    private static func result(_ cell: VectorCell, _ found: [FoundDifference]) -> String? {
        let lines = found.flatMap(VectorReport.lines).joined(separator: "\n")
        let message = Markup.escaped(found.first.map { "\($0.difference.operation) differs" } ?? "not asked")
        switch cell {
        case .agree: return nil
        case .unsupported: return "<skipped message=\"not supported\"/>"
        case .known:
            return "<skipped message=\"\(Markup.escaped("known: \(found.first?.knownReason ?? "")"))\"/>"
        case .differ: return "<failure message=\"\(message)\">\(Markup.escaped(lines))</failure>"
        case .broken: return "<error message=\"no answer\">\(Markup.escaped(lines))</error>"
        }
    }
}
