import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Synchronization
import TestSupport
import Testing
import WireFormat

/// A register as a guard of its own: a transaction for each call, made again where another was faster.
private struct RegisterGuard: ReplayGuard {
    let store: any KeyValueStore

    private func run<Result>(_ body: (NonceRegister) throws(StoreError) -> Result) throws(ReplayGuardError) -> Result {
        let transaction = StoreTransaction(store)
        while true {
            do throws(StoreError) {
                let result = try body(NonceRegister(transaction))
                try transaction.commit()
                return result
            } catch {
                transaction.rollback()
                if error.code == .conflict { continue }
                throw ReplayGuardError(error.code == .invalidEntry ? .invalidValidator : .inputOutput, error.message)
            }
        }
    }

    func claim(validator: RawSpan, nonce: UInt64, expires: Int64) throws(ReplayGuardError) -> ReplayVerdict {
        let address = [UInt8](copying: validator)
        return try run { (register) throws(StoreError) in
            try register.claim(validator: address, nonce: nonce, expires: expires)
        }
    }

    func claim(_ claims: [NonceClaim]) throws(ReplayGuardError) -> [ReplayVerdict] {
        try run { (register) throws(StoreError) in
            try claims.map { (claim) throws(StoreError) in
                try register.claim(validator: claim.validator, nonce: claim.nonce, expires: claim.expires)
            }
        }
    }

    func claim(_ claims: [NonceClaim]) async throws(ReplayGuardError) -> [ReplayVerdict] { try claimNow(claims, self) }

    func contains(validator: RawSpan, nonce: UInt64) throws(ReplayGuardError) -> Bool {
        let address = [UInt8](copying: validator)
        return try run { (register) throws(StoreError) in try register.contains(validator: address, nonce: nonce) }
    }

    func expire(before time: Int64) throws(ReplayGuardError) -> Int {
        var total = 0
        while true {
            let removed = try run { (register) throws(StoreError) in try register.expire(before: time, limit: 7) }
            total += removed
            if removed < 7 { return total }
        }
    }
}

@Suite("Nonces of a transaction")
struct NonceRegisterTests {
    private let validator = [UInt8](1...20)

    @Test("answers as a dictionary does", arguments: 0..<12 as Range<UInt64>)
    func model(seed: UInt64) throws {
        let store = InMemoryStore()
        // Times before 1970 as well.
        var walk = ReplayWalk(seed: seed, isBlockTime: true)
        #expect(try walk.run(RegisterGuard(store: store), calls: 800) { _ in RegisterGuard(store: store) } == nil)
        let left = try RegisterGuard(store: store).expire(before: .max)
        #expect(walk.count == left)
        #expect(store.count == 0, "an entry in both orders, or in none")
    }

    @Test("a nonce lies under its documented keys, with a canonical record")
    func keys() throws {
        let store = InMemoryStore()
        let transaction = StoreTransaction(store)
        let register = NonceRegister(transaction)
        #expect(try register.claim(validator: [0xaa, 0xbb], nonce: 258, expires: 5) == .first)
        #expect(try register.claim(validator: [0xaa, 0xbb], nonce: 0, expires: -1) == .first)
        #expect(try register.claim(validator: [0xaa, 0xbb], nonce: 258, expires: 9) == .replay)
        try transaction.commit()
        let minusOne: [UInt8] = [0x0a, 0x0b, 0x08] + [UInt8](repeating: 0xff, count: 9) + [0x01]
        #expect(
            try store.all() == [
                [[0x09, 0xaa, 0xbb, 0, 0, 0, 0, 0, 0, 0, 0], minusOne],
                [[0x09, 0xaa, 0xbb, 0, 0, 0, 0, 0, 0, 1, 2], [0x0a, 0x02, 0x08, 0x05]],
                [[0x0a, 0x7f] + [UInt8](repeating: 0xff, count: 7) + [0xaa, 0xbb, 0, 0, 0, 0, 0, 0, 0, 0], []],
                [[0x0a, 0x80, 0, 0, 0, 0, 0, 0, 5, 0xaa, 0xbb, 0, 0, 0, 0, 0, 0, 1, 2], []],
            ]
        )
        let record = try HeartbeatNonceRecord(serializedBytes: minusOne, options: .canonical)
        #expect(record.expiresAt.seconds == -1)
    }

    @Test("a claim goes with the writes beside it: undone with them, committed with them")
    func together() throws {
        let store = InMemoryStore()
        let transaction = StoreTransaction(store)
        let register = NonceRegister(transaction)
        let start = transaction.savepoint()
        transaction.set([7], [1])
        #expect(try register.claim(validator: validator, nonce: 1, expires: 100) == .first)
        transaction.rollback(to: start)
        #expect(try !register.contains(validator: validator, nonce: 1))
        #expect(transaction.pendingCount == 0)
        transaction.set([7], [1])
        #expect(try register.claim(validator: validator, nonce: 1, expires: 100) == .first)
        #expect(store.count == 0)
        try transaction.commit()
        #expect(store.count == 3)
        #expect(try register.expire(before: 101) == 1)
        #expect(try !register.contains(validator: validator, nonce: 1))
        transaction.rollback()
        #expect(try register.contains(validator: validator, nonce: 1))
    }

    @Test("what cannot be a nonce's is refused", arguments: [(0, 5), (256, 5), (20, Int64.max), (20, Int64.min)])
    func refusal(length: Int, expires: Int64) throws {
        let transaction = StoreTransaction(InMemoryStore())
        let address = [UInt8](repeating: 1, count: length)
        let error = storeError {
            try NonceRegister(transaction).claim(validator: address, nonce: 1, expires: expires)
        }
        #expect(error?.code == .invalidEntry)
        #expect(transaction.pendingCount == 0)
    }

    @Test("of eight threads that race for the same nonces, one is first for each")
    func threads() throws {
        let replayGuard = RegisterGuard(store: InMemoryStore())
        let verdicts = Mutex<[ReplayVerdict?: Int]>([:])
        Threads.run(8) { thread in
            var generator = SeededGenerator(seed: UInt64(thread))
            for nonce in (0..<100 as Range<UInt64>).shuffled(using: &generator) {
                let verdict = try? replayGuard.claim(claim(nonce))
                verdicts.withLock { $0[verdict, default: 0] += 1 }
            }
        }
        #expect(verdicts.withLock { $0 } == [.first: 100, .replay: 700])
    }
}
