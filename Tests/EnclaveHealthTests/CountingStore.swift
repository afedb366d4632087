import EnclaveHealth
import EnclaveStore
import Synchronization

/// A store in memory that counts the entries that are read.
final class CountingStore: KeyValueStore {
    private let store = InMemoryStore()
    private let count = Atomic<Int>(0)

    var reads: Int { count.load(ordering: .relaxed) }
    var version: UInt64 { store.version }

    func get(_ key: [UInt8]) -> [UInt8]? {
        count.add(1, ordering: .relaxed)
        return store.get(key)
    }

    func iterate(
        prefix: [UInt8],
        from start: [UInt8]?,
        reverse: Bool,
        _ body: (_ key: [UInt8], _ value: [UInt8]) throws(StoreError) -> Bool
    ) throws(StoreError) {
        try store.iterate(prefix: prefix, from: start, reverse: reverse) { (key, value) throws(StoreError) in
            count.add(1, ordering: .relaxed)
            return try body(key, value)
        }
    }

    func write(_ batch: WriteBatch, expecting expected: UInt64?) throws(StoreError) -> UInt64 {
        try store.write(batch, expecting: expected)
    }
}
