import EnclaveHealth
import Foundation
import Synchronization
import TestSupport
import Testing

/// The keeper against a slow, obvious reference of its rules: random sequences of heartbeats, failures, blocks,
/// changes of parameters, crashes and reopenings, with everything compared after every step.
///
/// `ENCLAVE_MODEL_SEED=N` runs the one sequence of that seed; `ENCLAVE_MODEL_SEQUENCES=N` runs so many instead of the
/// usual number; `ENCLAVE_MODEL_COVERAGE=1` prints what happened, and how often.
@Suite struct ModelBasedTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let stepsEach = 14

    @Test func theKeeperInMemoryDoesWhatTheModelDoes() throws {
        let coverage = try Self.run(Self.seeds(10_000)) { MemoryStore() }
        if Self.environment["ENCLAVE_MODEL_COVERAGE"] != nil { print(coverage.report) }
        if Self.environment["ENCLAVE_MODEL_SEED"] != nil { return }
        for what in Coverage.everything { #expect(coverage.counts[what] != nil, "\(what) did not happen") }
    }

    @Test func theKeeperOverSQLiteDoesWhatTheModelDoes() throws {
        try TemporaryDirectory.with { directory in
            let coverage = try Self.run(Self.seeds(500)) { try FileStore(in: directory) }
            if Self.environment["ENCLAVE_MODEL_SEED"] == nil { #expect(coverage.counts["reopened"] != nil) }
        }
    }

    private static func seeds(_ usual: UInt64) -> ClosedRange<UInt64> {
        if let seed = environment["ENCLAVE_MODEL_SEED"].flatMap(UInt64.init) { return seed...seed }
        return 1...(environment["ENCLAVE_MODEL_SEQUENCES"].flatMap(UInt64.init) ?? usual)
    }

    /// Runs the sequences of these seeds on all cores, and reports the first that fails.
    private static func run<Store: ReopenableStore>(
        _ seeds: ClosedRange<UInt64>,
        _ open: @escaping @Sendable () throws -> Store
    ) throws -> Coverage {
        let total = Mutex((coverage: Coverage(), failure: FailedSequence?.none, next: seeds.lowerBound))
        Threads.run(ProcessInfo.processInfo.activeProcessorCount) { _ in
            while let seed = total.withLock({ (total) -> UInt64? in
                if total.failure != nil || total.next > seeds.upperBound { return nil }
                defer { total.next += 1 }
                return total.next
            }) {
                do throws(FailedSequence) {
                    let coverage = try RandomSequence(seed: seed).run(stepsEach, on: open)
                    total.withLock { $0.coverage.merge(coverage) }
                } catch {
                    total.withLock { $0.failure = error }
                }
            }
        }
        return try total.withLock { (total) in
            if let failure = total.failure { throw failure }
            return total.coverage
        }
    }
}
