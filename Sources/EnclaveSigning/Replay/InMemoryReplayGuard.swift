import Synchronization
import WireFormat

/// A guard that forgets everything when the process ends.
///
/// A claim costs the same whatever was claimed before. Each nonce takes 33 to 36 bytes, without
/// false answers; a validator takes memory only as long as it has a nonce. The nonces of one validator are
/// behind one lock of 64, so that threads seldom wait for each other.
///
/// It expects what block time gives: times of expiry that lie within days of each other.
public final class InMemoryReplayGuard: ReplayGuard {
    /// The largest ``capacity``: 268,435,455.
    public static let maximumCapacity = Int(NonceNode.limit)

    /// How many nonces the guard may hold at a time.
    public let capacity: Int

    private static let shardBits: UInt64 = 6
    private let shards: InlineArray<64, Mutex<NonceShard>>
    private let addressKey = SipHash.Key.random()
    private let taken = Atomic<Int>(0)

    /// An empty guard.
    ///
    /// - Parameter capacity: How many nonces it may hold at a time; a claim beyond throws
    ///   ``ReplayGuardError/Code/capacityExceeded``. More than ``maximumCapacity`` is taken for that.
    public init(capacity: Int = maximumCapacity) {
        self.capacity = max(0, min(capacity, Self.maximumCapacity))
        let key = SipHash.Key.random()
        shards = InlineArray { _ in Mutex(NonceShard(key: key)) }
    }

    /// How many nonces it holds.
    public var count: Int { taken.load(ordering: .relaxed) }

    /// How many validators have a nonce that it holds.
    public var validatorCount: Int {
        var total = 0
        for shard in shards.indices { total += shards[shard].withLock { $0.validatorCount } }
        return total
    }

    public func claim(
        validator: RawSpan,
        nonce: UInt64,
        expires: Int64
    ) throws(ReplayGuardError) -> ReplayVerdict {
        try NonceKey.check(validator)
        let hash = SipHash.hash(validator, key: addressKey)
        return try shards[Self.shard(hash)].withLock { (shard) throws(ReplayGuardError) in
            try shard.claim(validator, hash: hash, nonce: nonce, expires: expires) { () throws(ReplayGuardError) in
                try take(1)
            }
        }
    }

    public func claim(_ claims: [NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict] {
        for claim in claims { try NonceKey.check(claim.validator.rawSpan) }
        // Room for all, before the first is claimed: none of them fails then.
        try take(claims.count)
        var verdicts: [ReplayVerdict] = []
        verdicts.reserveCapacity(claims.count)
        var isFirst = 0
        for claim in claims {
            let address = claim.validator.rawSpan
            let hash = SipHash.hash(address, key: addressKey)
            let verdict = try shards[Self.shard(hash)].withLock { (shard) throws(ReplayGuardError) in
                try shard.claim(address, hash: hash, nonce: claim.nonce, expires: claim.expires) {}
            }
            if verdict == .first { isFirst += 1 }
            verdicts.append(verdict)
        }
        give(claims.count - isFirst)
        return verdicts
    }

    public func claim(_ claims: [NonceClaim]) async throws(ReplayGuardError) -> [ReplayVerdict] {
        // Nothing to wait for: the call that blocks takes microseconds.
        let claimNow: ([NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict] = self.claim
        return try claimNow(claims)
    }

    public func contains(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> Bool {
        try NonceKey.check(validator)
        let hash = SipHash.hash(validator, key: addressKey)
        return shards[Self.shard(hash)].withLock { $0.contains(validator, hash: hash, nonce: nonce) }
    }

    @discardableResult
    public func expire(before time: Int64) throws(ReplayGuardError) -> Int {
        var removed = 0
        for shard in shards.indices {
            var isDone = false
            while !isDone {
                let step = shards[shard].withLock { $0.expire(before: time) }
                give(step.removed)
                removed += step.removed
                isDone = step.isDone
            }
        }
        return removed
    }

    @inline(__always)
    private static func shard(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> (64 - shardBits)) }

    /// Takes room for so many nonces.
    @inline(__always)
    private func take(_ wanted: Int) throws(ReplayGuardError) {
        var now = taken.load(ordering: .relaxed)
        while now + wanted <= capacity {
            let exchange = taken.weakCompareExchange(expected: now, desired: now + wanted, ordering: .relaxed)
            if exchange.exchanged { return }
            now = exchange.original
        }
        throw full()
    }

    @inline(__always)
    private func give(_ unused: Int) { taken.subtract(unused, ordering: .relaxed) }

    @inline(never)
    private func full() -> ReplayGuardError {
        ReplayGuardError(
            .capacityExceeded,
            "the guard holds \(count) nonces of at most \(capacity); it has room again when some expire"
        )
    }
}
