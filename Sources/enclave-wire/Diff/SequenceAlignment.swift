/// Two sequences side by side: what is equal, and what stands in its place.
struct SequenceAlignment {
    /// A part of both that is equal, or that is not.
    struct Run: Equatable {
        let a: Range<Int>
        let b: Range<Int>
        let isEqual: Bool
    }

    /// Elements of both up to which the longest common subsequence is looked for, which may take the square of their
    /// number. Beyond, elements are compared by their place from the first difference on: the time stays linear.
    static let greatestCount = 8000

    /// All of both, in order.
    private(set) var runs: [Run] = []

    init<Element: Hashable>(_ a: [Element], _ b: [Element]) {
        let shorter = min(a.count, b.count)
        var start = 0
        while start < shorter, a[start] == b[start] { start += 1 }
        var rest = 0
        while rest < shorter - start, a[a.count - 1 - rest] == b[b.count - 1 - rest] { rest += 1 }
        let (endA, endB) = (a.count - rest, b.count - rest)
        add(0..<start, 0..<start, isEqual: true)
        let isShort = endA - start + endB - start <= Self.greatestCount
        if isShort, start < endA, start < endB {
            alignBySubsequence(a, b, start..<endA, start..<endB)
        } else {
            alignByPlace(a, b, start..<endA, start..<endB)
        }
        add(endA..<a.count, endB..<b.count, isEqual: true)
    }

    /// The elements, each with its partner: equal ones, and different ones that are in the same place of a gap.
    var pairs: [(a: Int?, b: Int?)] {
        var pairs: [(a: Int?, b: Int?)] = []
        for run in runs {
            for index in 0..<max(run.a.count, run.b.count) {
                pairs.append(
                    (
                        index < run.a.count ? run.a.lowerBound + index : nil,
                        index < run.b.count ? run.b.lowerBound + index : nil
                    )
                )
            }
        }
        return pairs
    }

    private mutating func alignBySubsequence<Element: Hashable>(
        _ a: [Element],
        _ b: [Element],
        _ rangeA: Range<Int>,
        _ rangeB: Range<Int>
    ) {
        var isRemoved = [Bool](repeating: false, count: rangeA.count)
        var isInserted = [Bool](repeating: false, count: rangeB.count)
        for change in b[rangeB].difference(from: a[rangeA]) {
            switch change {
            case .remove(let offset, _, _): isRemoved[offset] = true
            case .insert(let offset, _, _): isInserted[offset] = true
            }
        }
        var (i, j) = (0, 0)
        while i < isRemoved.count || j < isInserted.count {
            let (startI, startJ) = (i, j)
            while i < isRemoved.count, isRemoved[i] { i += 1 }
            while j < isInserted.count, isInserted[j] { j += 1 }
            let isEqual = i == startI && j == startJ
            while isEqual, i < isRemoved.count, j < isInserted.count, !isRemoved[i], !isInserted[j] {
                (i, j) = (i + 1, j + 1)
            }
            add(
                rangeA.lowerBound + startI..<rangeA.lowerBound + i,
                rangeB.lowerBound + startJ..<rangeB.lowerBound + j,
                isEqual: isEqual
            )
        }
    }

    private mutating func alignByPlace<Element: Hashable>(
        _ a: [Element],
        _ b: [Element],
        _ rangeA: Range<Int>,
        _ rangeB: Range<Int>
    ) {
        let shared = min(rangeA.count, rangeB.count)
        var offset = 0
        while offset < shared {
            let start = offset
            let isEqual = a[rangeA.lowerBound + offset] == b[rangeB.lowerBound + offset]
            while offset < shared, (a[rangeA.lowerBound + offset] == b[rangeB.lowerBound + offset]) == isEqual {
                offset += 1
            }
            add(
                rangeA.lowerBound + start..<rangeA.lowerBound + offset,
                rangeB.lowerBound + start..<rangeB.lowerBound + offset,
                isEqual: isEqual
            )
        }
        add(
            rangeA.lowerBound + shared..<rangeA.upperBound,
            rangeB.lowerBound + shared..<rangeB.upperBound,
            isEqual: false
        )
    }

    private mutating func add(_ a: Range<Int>, _ b: Range<Int>, isEqual: Bool) {
        if !a.isEmpty || !b.isEmpty { runs.append(Run(a: a, b: b, isEqual: isEqual)) }
    }
}
