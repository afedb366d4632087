import EnclaveSigning
import EnclaveStore
import Foundation
import Synchronization
import WireFormat

/// Claims in an SQLite file by 64 callers at a time, and how often the disk beneath synchronizes.
final class ReplayDurable: Sendable {
    static let threadsCase = "replay-threads"
    static let tasksCase = "replay-tasks"
    /// One byte, an address and a nonce.
    private static let keySize = 29
    static let diskName = "fdatasync"
    private static let callers = 64

    private let replayGuard: SQLiteReplayGuard
    private let directory: BenchDirectory
    private let next = Atomic<UInt64>(0)
    private let failure = Mutex<(any Error)?>(nil)

    private init(live: Int) throws {
        directory = try BenchDirectory("replay")
        replayGuard = try SQLiteReplayGuard(path: directory.path("nonces.db"))
        for start in stride(from: 0, to: live, by: 10_000) {
            let count = min(10_000, live - start)
            try check(replayGuard.claim((0..<count).map { _ in claim() }))
        }
    }

    /// - Parameter live: How many nonces the file holds before claims are measured.
    static func groups(live: Int) throws -> [Group] {
        let load = try ReplayDurable(live: live)
        return [threadsCase, tasksCase].map { name in
            let own = Contestant(name, Case.ownName, bytes: keySize) { _ in
                { name == threadsCase ? try load.runThreads($0) : try load.runTasks($0) }
            }
            let disk = Contestant(name, diskName, bytes: BenchDirectory.pageSize) { _ in
                try load.directory.synchronizing()
            }
            return Group(operation: .durableClaim, contestants: [own, disk])
        }
    }

    /// A nonce that is new, of one of a thousand validators.
    private func claim() -> NonceClaim {
        let number = next.add(1, ordering: .relaxed).newValue
        var address = [UInt8](repeating: 0x5a, count: 20)
        address[0] = UInt8(truncatingIfNeeded: number % 1000 &* 37)
        address[1] = UInt8(truncatingIfNeeded: number % 1000 >> 2)
        return NonceClaim(validator: address, nonce: number, expires: Int64(number / 100))
    }

    private func check(_ verdicts: [ReplayVerdict]) throws {
        if verdicts.contains(.replay) { throw Disagreement("a nonce that is new counts as replay") }
    }

    private static func share(of caller: Int, _ count: Int) -> Int { (count + caller) / callers }

    private func runThreads(_ count: Int) throws {
        let done = DispatchSemaphore(value: 0)
        for caller in 0..<Self.callers {
            Thread.detachNewThread {
                do {
                    for _ in 0..<Self.share(of: caller, count) {
                        let claim = self.claim()
                        try self.check([
                            self.replayGuard.claim(
                                validator: claim.validator.rawSpan,
                                nonce: claim.nonce,
                                expires: claim.expires
                            )
                        ])
                    }
                } catch {
                    self.failure.withLock { $0 = error }
                }
                done.signal()
            }
        }
        for _ in 0..<Self.callers { done.wait() }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    private func runTasks(_ count: Int) throws {
        let done = DispatchSemaphore(value: 0)
        Task {
            await withTaskGroup { group in
                for caller in 0..<Self.callers {
                    group.addTask {
                        do {
                            for _ in 0..<Self.share(of: caller, count) {
                                try self.check(await self.replayGuard.claim([self.claim()]))
                            }
                        } catch {
                            self.failure.withLock { $0 = error }
                        }
                    }
                }
            }
            done.signal()
        }
        done.wait()
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
