import Synchronization
import WireFormat

/// A guard that forgets everything when the process ends.
///
/// A claim costs the same whatever was claimed before. Each nonce takes 32 to 35 bytes, without
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
    private let key = SipHash.Key.random()
    private let taken = Atomic<Int>(0)

    /// An empty guard.
    ///
    /// - Parameter capacity: How many nonces it may hold at a time; a claim beyond throws
    ///   ``ReplayGuardError/Code/capacityExceeded``. More than ``maximumCapacity`` is taken for that.
    public init(capacity: Int = maximumCapacity) {
        self.capacity = max(0, min(capacity, Self.maximumCapacity))
        let key = key
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
        let hashes = NonceShard.Hashes(SipHash(validator, key: key), nonce: nonce)
        return try shards[Self.shard(hashes)].withLock { (shard) throws(ReplayGuardError) in
            try shard.claim(validator, hashes, nonce: nonce, expires: expires) { () throws(ReplayGuardError) in
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
        var start = 0
        while start < claims.count {
            let end = min(start + Self.fetched, claims.count)
            try claim(claims[start..<end], &verdicts)
            start = end
        }
        give(verdicts.count { $0 == .replay })
        return verdicts
    }

    /// How many claims of a batch wait for memory together.
    private static let fetched = 16

    /// Claims up to ``fetched`` nonces for which there is room.
    private func claim(_ claims: ArraySlice<NonceClaim>, _ verdicts: inout [ReplayVerdict]) throws(ReplayGuardError) {
        // No claim waits for the memory of the one before it.
        let hashes = InlineArray<16, NonceShard.Hashes> { index in
            if index >= claims.count { return NonceShard.Hashes(address: 0, nonce: 0) }
            let claim = claims[claims.startIndex + index]
            return NonceShard.Hashes(SipHash(claim.validator.rawSpan, key: key), nonce: claim.nonce)
        }
        for index in 0..<claims.count {
            let hashes = hashes[index]
            shards[Self.shard(hashes)].withLock { $0.fetch(hashes) }
        }
        for (index, claim) in claims.enumerated() {
            let hashes = hashes[index]
            verdicts.append(
                try shards[Self.shard(hashes)].withLock { (shard) throws(ReplayGuardError) in
                    try shard.claim(
                        claim.validator.rawSpan,
                        hashes,
                        nonce: claim.nonce,
                        expires: claim.expires
                    ) {}
                }
            )
        }
    }

    public func claim(_ claims: [NonceClaim]) async throws(ReplayGuardError) -> [ReplayVerdict] {
        // Nothing to wait for: the call that blocks takes microseconds.
        let claimNow: ([NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict] = self.claim
        return try claimNow(claims)
    }

    public func contains(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> Bool {
        try NonceKey.check(validator)
        let hashes = NonceShard.Hashes(SipHash(validator, key: key), nonce: nonce)
        return shards[Self.shard(hashes)].withLock { $0.contains(validator, hashes, nonce: nonce) }
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
    private static func shard(_ hashes: NonceShard.Hashes) -> Int {
        Int(truncatingIfNeeded: hashes.address >> (64 - shardBits))
    }

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
