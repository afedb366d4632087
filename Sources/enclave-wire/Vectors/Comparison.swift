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
    /// Whether the implementation broke down, and not all was asked.
    private(set) var isBroken = false

    /// Compares the outcome of an operation.
    mutating func expect(_ expected: Outcome, from operation: String, _ actual: Outcome) {
        count += 1
        if expected != actual {
            differences.append(Difference(operation: operation, expected: expected, actual: actual))
        }
    }

    /// Ends the case without an answer: the implementation broke down now, for this reason, or before.
    mutating func breakDown(_ reason: String?, at operation: String = "") {
        isBroken = true
        if let reason {
            differences.append(
                Difference(operation: operation, expected: .failed("an answer"), actual: .failed(reason))
            )
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

/// A codec, or another program, that vectors are run against.
protocol Implementation {
    /// The name in the table.
    var name: String { get }
    /// Puts the questions of a case that the implementation supports.
    func compare(_ vector: VectorCase) -> Comparison
}

/// An implementation that is a part of this program. What it has no check for, it does not support.
protocol LocalImplementation: Implementation {
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Accepted, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Rejected, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Signed, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Signature, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Heartbeats, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.SignedTransaction, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.RefusedTransaction, _ comparison: inout Comparison)
    /// Puts the questions of a case that the implementation supports.
    func check(_ vector: VectorCase.Claims, _ comparison: inout Comparison)
}

extension LocalImplementation {
    func check(_ vector: VectorCase.Accepted, _ comparison: inout Comparison) {}
    func check(_ vector: VectorCase.Rejected, _ comparison: inout Comparison) {}
    func check(_ vector: VectorCase.Signed, _ comparison: inout Comparison) {}
    func check(_ vector: VectorCase.Signature, _ comparison: inout Comparison) {}
    func check(_ vector: VectorCase.Heartbeats, _ comparison: inout Comparison) {}
    func check(_ vector: VectorCase.SignedTransaction, _ comparison: inout Comparison) {}
    func check(_ vector: VectorCase.RefusedTransaction, _ comparison: inout Comparison) {}
    func check(_ vector: VectorCase.Claims, _ comparison: inout Comparison) {}

    func compare(_ vector: VectorCase) -> Comparison {
        var comparison = Comparison()
        switch vector.kind {
        case .accept(let vector): check(vector, &comparison)
        case .reject(let vector): check(vector, &comparison)
        case .signDoc(let vector): check(vector, &comparison)
        case .signature(let vector): check(vector, &comparison)
        case .heartbeats(let vector): check(vector, &comparison)
        case .transaction(let vector): check(vector, &comparison)
        case .notATransaction(let vector): check(vector, &comparison)
        case .claims(let vector): check(vector, &comparison)
        }
        return comparison
    }
}
