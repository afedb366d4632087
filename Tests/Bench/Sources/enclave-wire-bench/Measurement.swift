import BenchSupport

/// Runs an operation a number of times.
typealias Run = (Int) throws -> Void

/// One implementation of an operation.
struct Contestant {
    let caseName: String
    let implementation: String
    /// Bytes that one operation reads or writes.
    let bytes: Int
    /// Makes messages and buffers anew, with the bytes in memory shifted by a number of bytes.
    let prepare: (Int) throws -> Run

    init(_ caseName: String, _ implementation: String, bytes: Int, prepare: @escaping (Int) throws -> Run) {
        self.caseName = caseName
        self.implementation = implementation
        self.bytes = bytes
        self.prepare = prepare
    }
}

/// Contestants that are measured in turns.
struct Group {
    let operation: Operation
    let contestants: [Contestant]
    /// Into how many parts each sample is split. Where a ratio of a few parts in a hundred matters, short turns share
    /// what slows the machine down more evenly than long ones.
    var turns = 1
}

/// What was measured of one implementation.
struct Measurement {
    let caseName: String
    let operation: String
    let implementation: String
    /// Median of the samples.
    let nanoseconds: Double
    let allocations: Double
    let bytes: Int
}

/// How contestants are measured.
struct Stopwatch {
    /// Places in memory that one sample goes over.
    private static let places = 4

    /// Samples of each contestant.
    let runs: Int
    /// Nanoseconds that a sample takes, about.
    let duration: UInt64

    /// Measures a group: in each round one sample of each contestant, so that what slows the machine
    /// down slows all of them.
    func measure(_ group: Group) throws -> [Measurement] {
        let first = try group.contestants.map { try $0.prepare(0) }
        let allocations = try first.map { try allocationsPerOperation($0) }
        let counts = try first.map { max(try calibrate($0) / group.turns, 1) }
        var samples = [[Double]](repeating: [], count: first.count)
        for round in 0..<runs * group.turns {
            for (index, contestant) in group.contestants.enumerated() {
                samples[index].append(try sample(contestant, counts[index], round: round))
            }
        }
        return group.contestants.enumerated().map { index, contestant in
            Measurement(
                caseName: contestant.caseName,
                operation: group.operation.rawValue,
                implementation: contestant.implementation,
                nanoseconds: Self.median(samples[index]),
                allocations: allocations[index],
                bytes: contestant.bytes
            )
        }
    }

    /// Nanoseconds of one operation, over several places in memory.
    private func sample(_ contestant: Contestant, _ count: Int, round: Int) throws -> Double {
        let share = max(count / Self.places, 1)
        var elapsed: UInt64 = 0
        for place in 0..<Self.places {
            let run = try contestant.prepare(ShiftedBytes.shift(round * Self.places + place))
            try run(1)
            elapsed += try time(run, share)
        }
        return Double(elapsed) / Double(share * Self.places)
    }

    private func time(_ run: Run, _ count: Int) throws -> UInt64 {
        let start = bench_now()
        try run(count)
        return bench_now() - start
    }

    /// How often the operation runs in one sample.
    private func calibrate(_ run: Run) throws -> Int {
        var count = 1
        while true {
            let elapsed = max(try time(run, count), 1)
            if elapsed >= duration / 4 {
                return max(Int(Double(count) * Double(duration) / Double(elapsed)), 1)
            }
            count *= elapsed < duration / 64 ? 8 : 2
        }
    }

    /// Two counts, so that what a loop allocates once for all its operations drops out. Where other threads work, they
    /// may allocate what is theirs in either of the two, and more in that of one operation than the rest takes.
    private func allocationsPerOperation(_ run: Run) throws -> Double {
        let extra = 8
        try run(1)
        let added = try allocations(run, 1 + extra) - allocations(run, 1)
        return Double(max(added, 0)) / Double(extra)
    }

    private func allocations(_ run: Run, _ count: Int) throws -> Int {
        bench_count_start()
        defer { _ = bench_count_stop() }
        try run(count)
        return Int(bench_count_stop())
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
