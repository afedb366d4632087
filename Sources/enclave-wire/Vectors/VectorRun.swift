/// What an implementation made of a case.
enum VectorCell: Sendable, CaseIterable {
    /// All its answers are those of the case.
    case agree
    /// It differs.
    case differ
    /// It differs, as the case says that it does.
    case known
    /// It broke down.
    case broken
    /// It does not support the case.
    case unsupported

    init(_ comparison: Comparison, isKnown: Bool) {
        self =
            if comparison.isBroken {
                .broken
            } else if comparison.count == 0 {
                .unsupported
            } else if comparison.differences.isEmpty {
                .agree
            } else {
                isKnown ? .known : .differ
            }
    }
}

/// The cases of a file against one implementation.
struct VectorTally: Sendable {
    let implementation: String
    /// What became of each case, in the order of the file.
    fileprivate(set) var cells: [VectorCell] = []

    /// How many cases there are of a kind.
    func count(_ cell: VectorCell) -> Int { cells.count { $0 == cell } }
    /// Cases that the implementation supports.
    var supported: Int { cells.count - count(.unsupported) }
}

/// A difference, and where it was found.
struct FoundDifference: Sendable {
    let file: String
    let id: String
    let implementation: String
    let difference: Difference
    /// Why it is known; nil where it is not.
    let knownReason: String?
}

/// Runs files against implementations: the matrix of both.
struct VectorRun {
    /// Everything in this program that vectors are run against.
    static var localImplementations: [any Implementation] {
        [
            OwnedImplementation(), ViewImplementation(), CShimImplementation(), JSONImplementation(),
            ProtoscopeImplementation(), SigningImplementation(), SQLiteImplementation(),
        ]
    }

    /// A file, and a row of cells an implementation.
    struct File {
        let name: String
        let cases: [VectorCase]
        fileprivate(set) var tallies: [VectorTally] = []
    }

    let implementations: [any Implementation]
    private(set) var files: [File] = []
    private(set) var differences: [FoundDifference] = []

    init(_ implementations: [any Implementation]) { self.implementations = implementations }

    /// Whether everything agrees, but for what the cases say themselves.
    var agrees: Bool {
        files.allSatisfy { $0.tallies.allSatisfy { $0.count(.differ) == 0 && $0.count(.broken) == 0 } }
    }

    /// Runs a file; what it found is the last of ``files``, and at the end of ``differences``.
    ///
    /// - Parameter progress: Is told of each case before it is run.
    mutating func run(_ file: VectorFile, progress: (String) -> Void = { _ in }) {
        var result = File(name: file.name, cases: file.cases)
        for implementation in implementations {
            var tally = VectorTally(implementation: implementation.name)
            for (index, vector) in file.cases.enumerated() {
                progress("\(file.name) \(index + 1)/\(file.cases.count) \(implementation.name)")
                let comparison = implementation.compare(vector)
                let reason = vector.knownDifference(of: implementation.name)
                tally.cells.append(VectorCell(comparison, isKnown: reason != nil))
                differences += comparison.differences.map {
                    FoundDifference(
                        file: file.name,
                        id: vector.id,
                        implementation: implementation.name,
                        difference: $0,
                        knownReason: comparison.isBroken ? nil : reason
                    )
                }
            }
            result.tallies.append(tally)
        }
        files.append(result)
    }
}
