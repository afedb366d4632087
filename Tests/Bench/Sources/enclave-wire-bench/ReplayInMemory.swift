import BenchSupport
import EnclaveSigning
import WireFormat

/// Claims in memory while many nonces are live: those of a day, of ten thousand validators in turns.
final class ReplayInMemory {
    /// How a validator chooses its nonces.
    enum Nonces: String, CaseIterable {
        /// No nonce says anything about the next: every claim goes to memory that no cache holds.
        case random
        /// Each is one more than the one before.
        case counted

        var caseName: String { "replay-" + rawValue }
    }

    private static let day = 86_400
    static let validatorCount = 10_000
    /// Claims that are made in one call, as those of a batch of heartbeats are.
    static let batchName = "batch-of-64"
    private static let batchSize = 64

    private let nonces: Nonces
    private let live: Int
    private let validators: [AddressBytes]
    private let replayGuard = InMemoryReplayGuard()
    /// How many nonces were claimed.
    private var claimed = 0

    private init(_ nonces: Nonces, live: Int) throws {
        self.nonces = nonces
        self.live = live
        validators = (0..<Self.validatorCount).map { number in
            AddressBytes(firstOf: SHA256.digest(of: [UInt8](String(number).utf8)))
        }
        try claim(live)
    }

    /// - Parameter live: How many nonces are live while claims are measured.
    static func group(_ nonces: Nonces, live: Int) throws -> Group {
        // What was freed before is not to be used again: it would not count.
        bench_trim()
        let before = try ResidentMemory.bytes()
        let load = try ReplayInMemory(nonces, live: live)
        let bytes = Double(try ResidentMemory.bytes() - before) / Double(live)
        let own = Contestant(nonces.caseName, Case.ownName, bytes: Int(bytes.rounded(.up))) { _ in
            // As many expire as were claimed since.
            try load.replayGuard.expire(before: load.expiry(of: load.claimed - live))
            return { try load.claim($0) }
        }
        let batch = Contestant(nonces.caseName, batchName, bytes: Int(bytes.rounded(.up))) { _ in
            try load.replayGuard.expire(before: load.expiry(of: load.claimed - live))
            return { try load.claimBatches($0) }
        }
        return Group(operation: .claim, contestants: [own, batch])
    }

    private func claim(_ count: Int) throws {
        for number in claimed..<claimed + count {
            let validator = validators[number % Self.validatorCount]
            let verdict = try replayGuard.claim(
                validator: validator.rawSpan,
                nonce: nonce(number),
                expires: expiry(of: number)
            )
            if verdict != .first { throw Disagreement("a nonce that is new counts as replay") }
        }
        claimed += count
    }

    /// The claims are made within what is measured, as a verifier makes them.
    private func claimBatches(_ count: Int) throws {
        let claimNow: ([NonceClaim]) throws -> [ReplayVerdict] = replayGuard.claim
        var rest = count
        while rest > 0 {
            let size = min(rest, Self.batchSize)
            let claims = (claimed..<claimed + size).map { number in
                NonceClaim(
                    validator: validators[number % Self.validatorCount].bytes,
                    nonce: nonce(number),
                    expires: expiry(of: number)
                )
            }
            if try claimNow(claims).contains(.replay) { throw Disagreement("a nonce that is new counts as replay") }
            claimed += size
            rest -= size
        }
    }

    @inline(__always)
    private func nonce(_ number: Int) -> UInt64 {
        // An odd factor and a xor-shift lead no two numbers to one.
        let mixed = UInt64(number) &* 0x9e37_79b9_7f4a_7c15
        return nonces == .counted ? UInt64(number / Self.validatorCount) : mixed ^ mixed >> 32
    }

    private func expiry(of number: Int) -> Int64 { Int64(number * Self.day / live + Self.day) }
}
