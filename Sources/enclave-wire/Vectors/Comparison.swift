/// What an implementation made of a case.
enum Outcome: Equatable, Sendable {
    case accepted
    case bytes([UInt8])
    case text(String)
    case refused(Refusal)
    /// Refused for a reason that is no rule, or where the rule does not matter.
    case failed(String)
}

/// A point on which a case and an implementation differ.
struct Difference: Sendable {
    /// What the implementation was asked to do.
    let operation: String
    let expected: Outcome
    let actual: Outcome

    /// The first byte that differs, where both are bytes.
    var firstByte: Int? {
        guard case .bytes(let left) = expected, case .bytes(let right) = actual else { return nil }
        return zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(left.count, right.count)
    }
}

/// The questions that one case put to one implementation.
struct Comparison: Sendable {
    /// How many questions there were; none where the implementation does not support the case.
    private(set) var count = 0
    private(set) var differences: [Difference] = []

    /// Compares the outcome of an operation.
    mutating func expect(_ expected: Outcome, from operation: String, _ actual: Outcome) {
        count += 1
        if expected != actual {
            differences.append(Difference(operation: operation, expected: expected, actual: actual))
        }
    }

    /// Wants any refusal.
    mutating func expectRefusal(from operation: String, _ actual: Outcome) {
        count += 1
        switch actual {
        case .refused, .failed: return
        case .accepted, .bytes, .text:
            differences.append(Difference(operation: operation, expected: .failed("a refusal"), actual: actual))
        }
    }
}

/// A codec that vectors are run against.
protocol Implementation: Sendable {
    /// The name in the table.
    var name: String { get }
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Accepted, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Rejected, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Signed, _ comparison: inout Comparison)
}

extension Implementation {
    /// Puts the questions of a case.
    func compare(_ vector: VectorCase) -> Comparison {
        var comparison = Comparison()
        switch vector.kind {
        case .accept(let accepted): check(accepted, &comparison)
        case .reject(let rejected): check(rejected, &comparison)
        case .signDoc(let signed): check(signed, &comparison)
        }
        return comparison
    }
}
