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
    private static let pageSize = 4096

    private let replayGuard: SQLiteReplayGuard
    private let directory: URL
    private let next = Atomic<UInt64>(0)
    private let failure = Mutex<(any Error)?>(nil)

    private init(live: Int) throws {
        // Beside the program, which lies on a disk; a folder for temporary files may lie in memory.
        directory = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("replay-\(getpid())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        replayGuard = try SQLiteReplayGuard(path: directory.appendingPathComponent("nonces.db").path)
        for start in stride(from: 0, to: live, by: 10_000) {
            let count = min(10_000, live - start)
            try check(replayGuard.claim((0..<count).map { _ in claim() }))
        }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// - Parameter live: How many nonces the file holds before claims are measured.
    static func groups(live: Int) throws -> [Group] {
        let load = try ReplayDurable(live: live)
        return [threadsCase, tasksCase].map { name in
            let own = Contestant(name, Case.ownName, bytes: keySize) { _ in
                { name == threadsCase ? try load.runThreads($0) : try load.runTasks($0) }
            }
            let disk = Contestant(name, diskName, bytes: pageSize) { _ in try load.synchronizing() }
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

    /// Writes a page and synchronizes it, again and again, as the commit of a write-ahead log does.
    private func synchronizing() throws -> Run {
        let path = directory.appendingPathComponent("pages").path
        let file = open(path, O_CREAT | O_RDWR, 0o600)
        guard file >= 0 else { throw Disagreement("\(path) cannot be written") }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        let page = [UInt8](repeating: 1, count: Self.pageSize)
        return { count in
            for number in 0..<count {
                let offset = number % 256 * Self.pageSize
                guard pwrite(handle.fileDescriptor, page, page.count, offset) == page.count,
                    fdatasync(handle.fileDescriptor) == 0
                else { throw Disagreement("\(path) cannot be synchronized") }
            }
        }
    }
}
