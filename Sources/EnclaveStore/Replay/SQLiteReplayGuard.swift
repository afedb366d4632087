import Dispatch
import EnclaveHealth
import EnclaveSigning
import Synchronization
import WireFormat

/// A guard that keeps nonces in an SQLite file, which many threads and processes may share.
///
/// An answer is given when it is on the disk: a process that is killed at any instant, or a machine that
/// loses its power, has lost no nonce that was answered. Claims that come while the disk is busy are written
/// together, so that many callers at once cost little more than one.
///
/// The file is made with mode 0600 where there is none; beside it, SQLite keeps `-wal` and `-shm` files, which
/// belong to it. After an error nothing of the claim is stored, and the guard can be asked again.
public final class SQLiteReplayGuard: ReplayGuard {
    /// Where the file is.
    public let path: String

    /// How many nonces one transaction deletes: claims come in between.
    private static let expiryLimit = 1000

    private let queue: ClaimQueue
    private let writer: StoreDatabase<NonceTable>
    /// Reads go past the writer: each sees what was committed last.
    private let reader: StoreDatabase<NonceTable>

    /// Opens the file, or makes it.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - sizeLimit: How many bytes the file may have; a claim that needs more throws
    ///     ``/EnclaveSigning/ReplayGuardError/Code/capacityExceeded``. The write-ahead log beside it is not counted.
    ///   - lockTimeout: How many milliseconds to wait while another process has the file locked.
    /// - Throws: ``/EnclaveSigning/ReplayGuardError``.
    public init(path: String, sizeLimit: Int? = nil, lockTimeout: Int = 5000) throws(ReplayGuardError) {
        let milliseconds = Int32(clamping: max(0, lockTimeout))
        self.path = path
        let (writer, reader) = try ReplayGuardError.mapping { () throws(StoreError) in
            (
                try StoreDatabase<NonceTable>(path: path, sizeLimit: sizeLimit, waiting: milliseconds),
                try StoreDatabase<NonceTable>(path: path, sizeLimit: nil, waiting: milliseconds)
            )
        }
        self.writer = writer
        self.reader = reader
        queue = ClaimQueue { claims in
            do throws(ReplayGuardError) {
                return .success(try writer.claim(claims))
            } catch {
                return .failure(error)
            }
        }
    }

    public func claim(
        validator: RawSpan,
        nonce: UInt64,
        expires: Int64
    ) throws(ReplayGuardError) -> ReplayVerdict {
        let key = try NonceKey.bytes(validator: validator, nonce: nonce)
        return try wait(for: [ClaimQueue.Claim(key: key, expires: expires)])[0]
    }

    public func claim(_ claims: [NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict] {
        if claims.isEmpty { return [] }
        return try wait(for: Self.keyed(claims))
    }

    public func claim(_ claims: [NonceClaim]) async throws(ReplayGuardError) -> [ReplayVerdict] {
        if claims.isEmpty { return [] }
        let keyed = try Self.keyed(claims)
        let answer = await withCheckedContinuation { continuation in
            queue.add(keyed) { continuation.resume(returning: $0) }
        }
        return try answer.get()
    }

    public func contains(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> Bool {
        try reader.contains(NonceKey.bytes(validator: validator, nonce: nonce))
    }

    @discardableResult
    public func expire(before time: Int64) throws(ReplayGuardError) -> Int {
        var total = 0
        while true {
            let removed = try queue.whileNobodyCommits { () throws(ReplayGuardError) in
                try writer.expire(before: time, limit: Self.expiryLimit)
            }
            total += removed
            if removed < Self.expiryLimit { return total }
        }
    }

    private static func keyed(_ claims: [NonceClaim]) throws(ReplayGuardError) -> [ClaimQueue.Claim] {
        try claims.map { (claim) throws(ReplayGuardError) in
            let key = try NonceKey.bytes(validator: claim.validator.rawSpan, nonce: claim.nonce)
            return ClaimQueue.Claim(key: key, expires: claim.expires)
        }
    }

    private func wait(for claims: [ClaimQueue.Claim]) throws(ReplayGuardError) -> [ReplayVerdict] {
        let reply = Reply()
        queue.add(claims) { reply.give($0) }
        return try reply.wait().get()
    }
}

/// An answer that a thread waits for.
private final class Reply: Sendable {
    private let answer = Mutex<ClaimQueue.Answer>(.success([]))
    private let isGiven = DispatchSemaphore(value: 0)

    func give(_ answer: ClaimQueue.Answer) {
        self.answer.withLock { $0 = answer }
        isGiven.signal()
    }

    func wait() -> ClaimQueue.Answer {
        isGiven.wait()
        return answer.withLock { $0 }
    }
}
