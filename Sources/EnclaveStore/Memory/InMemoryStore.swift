import EnclaveHealth
import Synchronization

/// A store that is gone when the process ends.
///
/// Reading and writing cost the logarithm of what is stored. An iteration goes over the entries as they were when
/// it began, whatever is written meanwhile, and keeps nobody waiting; writes then copy the pages that it shares.
public final class InMemoryStore: KeyValueStore {
    private struct State {
        var map = ByteMap()
        var version: UInt64 = 0
    }

    private let state = Mutex(State())

    /// An empty store.
    public init() {}

    /// How many entries it has.
    public var count: Int { state.withLock { $0.map.count } }

    public var version: UInt64 { state.withLock { $0.version } }

    public func get(_ key: [UInt8]) -> [UInt8]? { state.withLock { $0.map.value(of: key) ?? nil } }

    public func iterate(
        prefix: [UInt8],
        from start: [UInt8]?,
        reverse: Bool,
        _ body: (_ key: [UInt8], _ value: [UInt8]) throws(StoreError) -> Bool
    ) throws(StoreError) {
        let map = state.withLock { $0.map }
        var cursor = map.cursor(KeyRange(prefix: prefix, from: start, reverse: reverse), reverse: reverse)
        while let entry = cursor.next() {
            // No entry of this map is a deletion.
            guard let value = entry.value, try body(entry.key, value) else { return }
        }
    }

    @discardableResult
    public func write(_ batch: WriteBatch, expecting expected: UInt64?) throws(StoreError) -> UInt64 {
        try state.withLock { (state) throws(StoreError) in
            if let expected, expected != state.version {
                throw .conflict(at: state.version, expected: expected)
            }
            if batch.isEmpty { return state.version }
            state.map.apply(batch.map)
            state.version += 1
            return state.version
        }
    }
}
