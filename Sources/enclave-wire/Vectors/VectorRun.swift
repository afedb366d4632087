/// The cases of a file against one implementation.
struct VectorTally: Sendable {
    let implementation: String
    var agree = 0
    var differ = 0
    var unsupported = 0
    /// Cases that the implementation supports.
    var cases: Int { agree + differ }
}

/// A difference, and where it was found.
struct FoundDifference: Sendable {
    let file: String
    let id: String
    let implementation: String
    let difference: Difference
}

/// Runs files against implementations.
struct VectorRun {
    /// Everything that vectors are run against.
    static let implementations: [any Implementation] = [
        OwnedImplementation(), ViewImplementation(), CShimImplementation(), JSONImplementation(),
    ]

    private(set) var files: [(name: String, cases: Int, tallies: [VectorTally])] = []
    private(set) var differences: [FoundDifference] = []

    /// Whether everything agrees.
    var agrees: Bool { differences.isEmpty }

    /// Runs a file; what it found is the last of ``files``, and at the end of ``differences``.
    mutating func run(_ file: VectorFile) {
        var tallies: [VectorTally] = []
        for implementation in Self.implementations {
            var tally = VectorTally(implementation: implementation.name)
            for vector in file.cases {
                let comparison = implementation.compare(vector)
                if comparison.count == 0 {
                    tally.unsupported += 1
                } else if comparison.differences.isEmpty {
                    tally.agree += 1
                } else {
                    tally.differ += 1
                }
                differences += comparison.differences.map {
                    FoundDifference(file: file.name, id: vector.id, implementation: implementation.name, difference: $0)
                }
            }
            tallies.append(tally)
        }
        files.append((file.name, file.cases.count, tallies))
    }
}
