import WireFormat

/// Marks in the order of their first byte, taken as rows come by.
struct RuleMarks {
    private var marks: ArraySlice<RuleMark>

    init(_ violations: [CanonicalViolation]) {
        marks = Self.sorted(violations.map { RuleMark($0) })[...]
    }

    private static func sorted(_ marks: [RuleMark]) -> [RuleMark] {
        marks.enumerated()
            .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
            .map(\.element)
    }

    /// Adds marks on bytes that are still to come.
    mutating func insert(_ more: [RuleMark]) {
        if !more.isEmpty { marks = Self.sorted(marks + more)[...] }
    }

    /// Whether there is a mark that starts before this byte.
    func hasMark(before end: Int) -> Bool { marks.first.map { $0.range.lowerBound < end } ?? false }

    /// The marks that start before this byte.
    mutating func take(before end: Int) -> [RuleMark] {
        let taken = marks.prefix { $0.range.lowerBound < end }
        marks = marks.dropFirst(taken.count)
        return Array(taken)
    }

    /// The marks on no byte, between the one before `offset` and the one there.
    mutating func takeEmpty(at offset: Int) -> [RuleMark] {
        let near = marks.prefix { $0.range.lowerBound <= offset }
        let taken = near.filter { $0.range.isEmpty && $0.range.lowerBound == offset }
        if !taken.isEmpty {
            marks =
                (near.filter { !($0.range.isEmpty && $0.range.lowerBound == offset) } + marks.dropFirst(near.count))[
                    ...
                ]
        }
        return taken
    }

    /// The marks that are left.
    mutating func takeAll() -> [RuleMark] {
        defer { marks = [] }
        return Array(marks)
    }
}
