/// The words for what a run of vectors found.
enum VectorReport {
    /// A line about a file.
    static func line(_ file: VectorRun.File, seconds: Double) -> String {
        let parts = file.tallies.map { tally in
            let agree = tally.count(.agree)
            return tally.implementation + (tally.supported == 0 ? " –" : " \(agree)/\(tally.supported)")
        }
        let time = String(Int((seconds * 1000).rounded()))
        return
            "\(file.name.padded(to: 20)) \(String(file.cases.count).leftPadded(to: 4)) cases   \(parts.joined(separator: "   "))   \(time) ms"
    }

    /// The table at the end.
    static func table(_ run: VectorRun) -> [String] {
        var table = TextTable(columns: [.left, .left, .right, .right, .right, .right])
        table.add(["file", "implementation", "cases", "agree", "differ", "not supported"])
        for file in run.files {
            for tally in file.tallies where tally.supported > 0 {
                let unsupported = tally.count(.unsupported)
                table.add([
                    file.name, tally.implementation, String(tally.supported), String(tally.count(.agree)),
                    String(tally.count(.differ)), unsupported == 0 ? "" : String(unsupported),
                ])
            }
        }
        return table.lines
    }

    /// The lines about a difference.
    static func lines(_ found: FoundDifference) -> [String] {
        let difference = found.difference
        let byte = difference.firstByte
        return [
            "\(found.file) \(found.id): \(found.implementation), \(difference.operation)"
                + (byte.map { ": first difference at byte \($0)" } ?? ""),
            "  expected  " + text(difference.expected, around: byte),
            "  got       " + text(difference.actual, around: byte),
        ]
    }

    /// The outcome in a line; of long bytes those near one of them.
    static func text(_ outcome: Outcome, around byte: Int?) -> String {
        switch outcome {
        case .accepted: "accepted"
        case .bytes(let bytes): excerpt(bytes, around: byte ?? 0)
        case .text(let text): text
        case .refused(let refusal): refusal.description
        case .failed(let reason): reason
        }
    }

    /// The bytes, of long ones those near the first that differs.
    private static func excerpt(_ bytes: [UInt8], around byte: Int) -> String {
        let limit = 40
        if bytes.isEmpty { return "no bytes" }
        if bytes.count <= limit { return Hex.text(of: bytes[...]) }
        let start = min(max(0, byte - 8), bytes.count)
        let end = min(bytes.count, start + limit)
        return (start > 0 ? "…" : "") + Hex.text(of: bytes[start..<end]) + (end < bytes.count ? "…" : "")
            + " (from byte \(start) of \(bytes.count))"
    }

    // MARK: For scripts

    /// The whole run.
    static func json(_ run: VectorRun) -> JSONValue {
        .object([
            ("ok", .bool(run.agrees)),
            (
                "files",
                .array(
                    run.files.map { file in
                        .object([
                            ("name", .string(file.name)), ("cases", .integer(file.cases.count)),
                            ("implementations", .array(file.tallies.map(json))),
                        ])
                    }
                )
            ),
            ("differences", .array(run.differences.map(json))),
        ])
    }

    private static func json(_ tally: VectorTally) -> JSONValue {
        .object([
            ("name", .string(tally.implementation)), ("cases", .integer(tally.supported)),
            ("agree", .integer(tally.count(.agree))), ("differ", .integer(tally.count(.differ))),
            ("unsupported", .integer(tally.count(.unsupported))),
        ])
    }

    /// A difference.
    static func json(_ found: FoundDifference) -> JSONValue {
        .object([
            ("file", .string(found.file)), ("id", .string(found.id)), ("implementation", .string(found.implementation)),
            ("operation", .string(found.difference.operation)),
            ("expected", .string(whole(found.difference.expected))),
            ("actual", .string(whole(found.difference.actual))),
            ("firstByte", found.difference.firstByte.map { .integer($0) } ?? .null),
        ])
    }

    /// The outcome with all of its bytes.
    static func whole(_ outcome: Outcome) -> String {
        if case .bytes(let bytes) = outcome { Hex.text(of: bytes[...]) } else { text(outcome, around: nil) }
    }
}
