import Synchronization
import TestSupport
import Testing
import WireFormat

@testable import EnclaveSigning

@Suite("Replay guard in memory")
struct InMemoryReplayGuardTests {
    private let validator = [UInt8](1...20)

    @Test("a nonce is first once, then a replay; 0 and 2⁶⁴ − 1 are nonces")
    func firstThenReplay() throws {
        let replayGuard = InMemoryReplayGuard()
        for nonce in [0, 1, 7, 8, UInt64.max] {
            #expect(try !replayGuard.contains(validator: validator.rawSpan, nonce: nonce))
            #expect(try replayGuard.claim(claim(nonce)) == .first)
            #expect(try replayGuard.claim(claim(nonce, 5000)) == .replay)
            #expect(try replayGuard.contains(validator: validator.rawSpan, nonce: nonce))
        }
        #expect(try replayGuard.claim(claim(0, by: [1])) == .first)
        #expect(replayGuard.count == 6)
        #expect(replayGuard.validatorCount == 2)
    }

    @Test("an address has 1 to 255 bytes", arguments: [0, 1, 20, 255, 256])
    func addressLength(count: Int) throws {
        let replayGuard = InMemoryReplayGuard()
        let address = [UInt8](repeating: 9, count: count)
        let isAllowed = (1...255).contains(count)
        let code: ReplayGuardError.Code? = isAllowed ? nil : .invalidValidator
        #expect(throwing { try replayGuard.claim(claim(1, by: address)) }?.code == code)
        #expect(throwing { try replayGuard.claim([claim(3), claim(2, by: address)]) }?.code == code)
        #expect(throwing { try replayGuard.contains(validator: address.rawSpan, nonce: 1) }?.code == code)
        #expect(replayGuard.count == (isAllowed ? 3 : 0))
    }

    @Test("a nonce stays until a time later than its own, and keeps its first time")
    func expiry() throws {
        let replayGuard = InMemoryReplayGuard()
        #expect(try replayGuard.claim(claim(1, 1000)) == .first)
        #expect(try replayGuard.claim(claim(1, 9000)) == .replay)
        #expect(try replayGuard.expire(before: 1000) == 0)
        #expect(try replayGuard.claim(claim(1)) == .replay)
        #expect(try replayGuard.expire(before: 1001) == 1)
        #expect(try replayGuard.claim(claim(1)) == .first)
    }

    @Test("any 64-bit number is a time")
    func extremes() throws {
        let replayGuard = InMemoryReplayGuard()
        let times = [Int64.min, -257, -256, -1, 0, 255, 256, .max]
        for (nonce, time) in times.enumerated() { #expect(try replayGuard.claim(claim(UInt64(nonce), time)) == .first) }
        #expect(try replayGuard.expire(before: .min) == 0)
        for (index, time) in times.enumerated().dropFirst() {
            #expect(try replayGuard.expire(before: time) == 1)
            #expect(replayGuard.count == times.count - index)
        }
        #expect(try replayGuard.expire(before: .max) == 0)
    }

    @Test("many expire at once, in steps, and their memory is used again")
    func manyExpire() throws {
        let replayGuard = InMemoryReplayGuard()
        for round in 0..<3 as Range<Int64> {
            for nonce in 0..<20_000 as Range<UInt64> {
                #expect(try replayGuard.claim(claim(nonce, round * 1000 + Int64(nonce % 300))) == .first)
            }
            #expect(try replayGuard.expire(before: round * 1000 + 100) == 6700)
            #expect(try replayGuard.expire(before: round * 1000 + 300) == 13_300)
            #expect(replayGuard.count == 0)
            #expect(replayGuard.validatorCount == 0)
        }
    }

    @Test("a validator is forgotten with its last nonce")
    func validators() throws {
        let replayGuard = InMemoryReplayGuard()
        for number in 0..<1000 as Range<UInt64> {
            let address = (0..<20).map { UInt8(truncatingIfNeeded: number >> ($0 % 2 * 8)) }
            #expect(try replayGuard.claim(claim(number, Int64(number), by: address)) == .first)
            #expect(try replayGuard.claim(claim(number + 1, Int64(number), by: address)) == .first)
        }
        #expect(replayGuard.validatorCount == 1000)
        #expect(try replayGuard.expire(before: 400) == 800)
        #expect(replayGuard.validatorCount == 600)
    }

    @Test("beyond its capacity it says so, still knows replays, and has room again when some expire")
    func capacity() throws {
        let replayGuard = InMemoryReplayGuard(capacity: 3)
        #expect(try replayGuard.claim([claim(1, 10), claim(2, 20)]) == [.first, .first])
        #expect(throwing { try replayGuard.claim([claim(3), claim(4)]) }?.code == .capacityExceeded)
        #expect(try !replayGuard.contains(validator: validator.rawSpan, nonce: 3))
        #expect(try replayGuard.claim(claim(3)) == .first)
        #expect(throwing { try replayGuard.claim(claim(4)) }?.code == .capacityExceeded)
        #expect(throwing { try replayGuard.claim(claim(4, by: [4])) }?.code == .capacityExceeded)
        #expect(replayGuard.validatorCount == 1)
        #expect(try replayGuard.claim(claim(1)) == .replay)
        #expect(try replayGuard.expire(before: 11) == 1)
        #expect(try replayGuard.claim(claim(4)) == .first)
        #expect(replayGuard.count == 3)
        #expect(InMemoryReplayGuard(capacity: .max).capacity == InMemoryReplayGuard.maximumCapacity)
        #expect(throwing { try InMemoryReplayGuard(capacity: -1).claim(claim(1)) }?.code == .capacityExceeded)
    }

    @Test("claims of a batch are answered in their order", arguments: [false, true])
    func batch(isAsynchronous: Bool) async throws {
        let replayGuard = InMemoryReplayGuard()
        let claims = [claim(1), claim(2), claim(1), claim(3, by: [1]), claim(3), claim(2)]
        let expected: [ReplayVerdict] = [.first, .first, .replay, .first, .first, .replay]
        #expect(try (isAsynchronous ? await replayGuard.claim(claims) : claimNow(claims, replayGuard)) == expected)
        #expect(replayGuard.count == 4)
        #expect(try claimNow([], replayGuard).isEmpty)
    }

    @Test("a long batch is answered as its claims one by one", arguments: [15, 16, 17, 100])
    func longBatch(count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        let claims = (0..<count).map { _ in
            claim(.random(in: 0..<40, using: &generator), by: [.random(in: 0..<3, using: &generator)])
        }
        let single = InMemoryReplayGuard()
        let expected = try claims.map { try single.claim($0) }
        let replayGuard = InMemoryReplayGuard()
        #expect(try claimNow(claims, replayGuard) == expected)
        #expect(replayGuard.count == single.count)
    }

    @Test("validators whose addresses differ in length or in one byte are apart")
    func addresses() throws {
        let replayGuard = InMemoryReplayGuard()
        var addresses = [1, 19, 20, 21, 32, 255].map { [UInt8](repeating: 7, count: $0) }
        for index in 0..<20 {
            var address = [UInt8](repeating: 7, count: 20)
            address[index] = 8
            addresses.append(address)
        }
        for round in 0..<2 as Range<Int64> {
            for address in addresses {
                #expect(try replayGuard.claim(claim(1, round * 1000, by: address)) == .first)
                #expect(try replayGuard.claim(claim(1, round * 1000, by: address)) == .replay)
            }
            #expect(replayGuard.validatorCount == addresses.count)
            #expect(try replayGuard.expire(before: round * 1000 + 1) == addresses.count)
        }
    }

    @Test("answers as a dictionary does", arguments: 0..<40 as Range<UInt64>)
    func model(seed: UInt64) throws {
        var walk = ReplayWalk(seed: seed)
        #expect(try walk.run(InMemoryReplayGuard(), calls: 1500) { $0 } == nil)
    }

    @Test("of eight threads that race for the same nonces, one is first for each")
    func race() throws {
        let replayGuard = InMemoryReplayGuard()
        let firsts = Atomic<Int>(0)
        let failures = Atomic<Int>(0)
        Threads.run(8) { thread in
            var generator = SeededGenerator(seed: UInt64(thread))
            for nonce in (0..<5000 as Range<UInt64>).shuffled(using: &generator) {
                let claim = claim(nonce, Int64(nonce), by: [UInt8(nonce % 3)])
                switch try? replayGuard.claim(claim) {
                case .first: firsts.add(1, ordering: .relaxed)
                case .replay: break
                case nil: failures.add(1, ordering: .relaxed)
                }
            }
        }
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(firsts.load(ordering: .relaxed) == 5000)
        #expect(replayGuard.count == 5000)
    }

    @Test("what eight threads claim and expire at a time adds up")
    func stress() throws {
        let replayGuard = InMemoryReplayGuard()
        let firsts = Atomic<Int>(0)
        let expired = Atomic<Int>(0)
        Threads.run(8) { thread in
            var generator = SeededGenerator(seed: UInt64(thread))
            for step in 0..<4000 as Range<Int64> {
                let nonce = UInt64.random(in: 0...3000, using: &generator)
                if step % 200 == 199 {
                    expired.add((try? replayGuard.expire(before: step)) ?? -1_000_000, ordering: .relaxed)
                } else if (try? replayGuard.claim(claim(nonce, step + 300))) == .first {
                    firsts.add(1, ordering: .relaxed)
                }
            }
        }
        #expect(firsts.load(ordering: .relaxed) - expired.load(ordering: .relaxed) == replayGuard.count)
        let rest = replayGuard.count
        #expect(try replayGuard.expire(before: .max) == rest)
        #expect(replayGuard.validatorCount == 0)
    }
}

@Suite("Nonce keys")
struct NonceKeyTests {
    @Test("a key is 09, the address and the nonce, its highest byte first")
    func layout() throws {
        let address: [UInt8] = [0xaa, 0xbb]
        #expect(
            try NonceKey.bytes(validator: address.rawSpan, nonce: 0x0102_0304_0506_0708)
                == [0x09, 0xaa, 0xbb, 1, 2, 3, 4, 5, 6, 7, 8]
        )
        #expect(try NonceKey.bytes(validator: address.rawSpan, nonce: 0).suffix(8).allSatisfy { $0 == 0 })
    }
}
