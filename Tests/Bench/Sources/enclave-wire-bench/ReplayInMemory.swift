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
    /// The question whether a nonce is claimed, which reads the memory of a claim and claims nothing.
    static let questionName = "contains"
    /// The question before, and the claim: as a verifier does, which asks before it verifies the signature.
    static let askedName = "contains-claim"
    /// A read of a table as large as the guard's index, of which each says where the next one is.
    static let memoryName = "read-of-memory"
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
        let size = Int(bytes.rounded(.up))
        let contestant = { (name: String, run: @escaping (Int) throws -> Void) in
            Contestant(nonces.caseName, name, bytes: size) { _ in
                // As many expire as were claimed since.
                try load.replayGuard.expire(before: load.expiry(of: load.claimed - live))
                return run
            }
        }
        let memory = try ChasedMemory(size: live * 16)
        return Group(
            operation: .claim,
            contestants: [
                contestant(Case.ownName, load.claim),
                contestant(batchName, load.claimBatches),
                contestant(questionName) { try load.ask(load.claimed..<load.claimed + $0) },
                contestant(askedName, load.askAndClaim),
                contestant(memoryName) { memory.read(count: $0) },
            ]
        )
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

    /// Asks for nonces that nobody has claimed.
    private func ask(_ numbers: Range<Int>) throws {
        for number in numbers {
            let validator = validators[number % Self.validatorCount]
            if try replayGuard.contains(validator: validator.rawSpan, nonce: nonce(number)) {
                throw Disagreement("a nonce that is new counts as claimed")
            }
        }
    }

    private func askAndClaim(_ count: Int) throws {
        var rest = count
        while rest > 0 {
            let size = min(rest, Self.batchSize)
            try ask(claimed..<claimed + size)
            try claim(size)
            rest -= size
        }
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

/// Memory in large pages whose lines are read one after the other, each where the one before says.
private final class ChasedMemory {
    private let lines: OpaquePointer

    init(size: Int) throws {
        guard let lines = bench_chase_create(size) else { throw Disagreement("no memory for \(size) bytes") }
        self.lines = lines
    }

    deinit { bench_chase_destroy(lines) }

    func read(count: Int) { bench_chase(lines, UInt64(count)) }
}
