import EnclaveHealth
import EnclaveStore
import TestSupport
import Testing

/// The error of a store that `body` throws.
func storeError<Result>(_ body: () throws -> Result) -> StoreError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? StoreError
    }
}

@Suite("Transactions of a store")
struct StoreTransactionTests {
    @Test("does as a dictionary does", arguments: 0..<40 as Range<UInt64>)
    func model(seed: UInt64) throws {
        var walk = StoreWalk(seed: seed)
        #expect(try walk.run(InMemoryStore(), calls: 600) { $0 } == nil)
    }

    @Test("what is pending is the transaction's alone until it is committed")
    func isolation() throws {
        let store = InMemoryStore()
        let transaction = StoreTransaction(store)
        transaction.set([1], [10])
        transaction.set([2], [])
        transaction.delete([3])
        #expect(store.count == 0)
        #expect(transaction.pendingCount == 3)
        #expect(try transaction.get([1]) == [10])
        #expect(try transaction.get([2]) == [])
        try transaction.commit()
        #expect(try store.all() == [[[1], [10]], [[2], []]])
        #expect(store.version == 1)
        #expect(transaction.pendingCount == 0)
        try transaction.commit()
        #expect(store.version == 1, "an empty commit writes nothing")
    }

    @Test("of two that read before the other committed, the second is refused, and goes through when it starts again")
    func conflict() throws {
        let store = InMemoryStore()
        let (first, second) = (StoreTransaction(store), StoreTransaction(store))
        for transaction in [first, second] {
            #expect(try transaction.get([1]) == nil)
            transaction.set([1], [1])
        }
        try first.commit()
        #expect(storeError { try second.commit() }?.code == .conflict)
        #expect(second.pendingCount == 1, "it is kept until the rollback")
        second.rollback()
        #expect(try second.get([1]) == [1])
        second.set([1], [2])
        try second.commit()
        #expect(store.get([1]) == [2])
        // What the first read holds no more, though it has committed since.
        first.set([5], [5])
        #expect(storeError { try first.commit() }?.code == .conflict)
        #expect(store.get([5]) == nil)
    }

    @Test("a transaction goes on after its own commit, and one that never read does not conflict")
    func succession() throws {
        let store = InMemoryStore()
        let (reader, writer) = (StoreTransaction(store), StoreTransaction(store))
        for number in 0..<5 as Range<UInt8> {
            #expect(try reader.get([1]) == (number == 0 ? nil : [number - 1]))
            reader.set([1], [number])
            try reader.commit()
        }
        writer.set([2], [])
        try writer.commit()
        #expect(store.version == 6)
    }

    @Test("an error of the body ends an iteration, of what is stored and of what is pending")
    func bodyError() throws {
        let store = InMemoryStore()
        let transaction = StoreTransaction(store)
        transaction.set([1], [])
        try transaction.commit()
        transaction.set([2], [])
        for end in [1, 2] as [UInt8] {
            let error = storeError {
                try transaction.iterate(prefix: []) { (key, _) throws(StoreError) in
                    if key == [end] { throw StoreError(.invalidEntry, "no") }
                    return true
                }
            }
            #expect(error?.message == "no")
        }
    }
}
