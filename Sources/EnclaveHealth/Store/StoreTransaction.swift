import WireFormat

/// Reads of a store, with writes on top that are not committed yet.
///
/// What is written is seen by its own reads at once, and by nobody else before ``commit()``, which makes all the
/// writes as one. A ``savepoint()`` lets the later part of them be undone.
///
/// A transaction notices at its commit whether another wrote to the store since its first read: it throws
/// ``StoreError/Code/conflict``, and nothing is written. The caller then calls ``rollback()``, forgets what it
/// read, and does its work again. After a commit the transaction goes on from there: what was read or written
/// before still holds, or the next commit throws. One that only reads, for long, calls ``rollback()`` to see
/// what others wrote.
///
/// For one thread at a time.
public final class StoreTransaction {
    /// A moment to go back to. It holds until the transaction is committed or rolled back, or goes back beyond it.
    public struct Savepoint: Sendable {
        fileprivate let position: Int
        fileprivate let era: Int
    }

    private struct Undo {
        let key: [UInt8]
        /// What was pending, in an optional of its own; nil where nothing was.
        let old: [UInt8]??
    }

    /// The store beneath.
    public let store: any KeyValueStore
    /// The version of the store at the first read, or after the last commit; nil before the first read.
    public private(set) var version: UInt64?

    private var pending = WriteBatch()
    private var journal: [Undo] = []
    /// Whether a savepoint holds, so that the journal is kept.
    private var isJournaling = false
    /// How often all savepoints ended.
    private var era = 0

    /// A transaction without writes.
    public init(_ store: any KeyValueStore) { self.store = store }

    /// How many keys have a write that is not committed.
    public var pendingCount: Int { pending.count }

    // MARK: Reading

    /// The value of a key, as this transaction sees it; nil where there is none.
    ///
    /// - Throws: ``StoreError``.
    public func get(_ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        if let value = pending.map.value(of: key) { return value }
        _ = try readVersion()
        return try store.get(key)
    }

    /// Calls `body` with the entries whose key starts with `prefix`, in the order of their keys, as this
    /// transaction sees them when the iteration begins.
    ///
    /// `body` may write to the transaction: the iteration does not meet what it wrote.
    ///
    /// - Parameters:
    ///   - prefix: What the keys start with; empty for all.
    ///   - start: The key to begin at, whether it has an entry or not; nil for the end that the direction begins at.
    ///   - reverse: Whether keys descend.
    ///   - body: Returns whether to go on.
    /// - Throws: ``StoreError``, the store's or that of `body`.
    public func iterate(
        prefix: [UInt8],
        from start: [UInt8]? = nil,
        reverse: Bool = false,
        _ body: (_ key: [UInt8], _ value: [UInt8]) throws(StoreError) -> Bool
    ) throws(StoreError) {
        _ = try readVersion()
        var own = pending.map.cursor(KeyRange(prefix: prefix, from: start, reverse: reverse), reverse: reverse)
        var next = own.next()
        var goesOn = true
        try store.iterate(prefix: prefix, from: start, reverse: reverse) { (key, value) throws(StoreError) in
            while let write = next {
                let order = KeyRange.compare(write.key.rawSpan, key.rawSpan)
                if order != 0, (order > 0) != reverse { break }
                next = own.next()
                if let value = write.value { goesOn = try body(write.key, value) }
                if order == 0 || !goesOn { return goesOn }
            }
            goesOn = try body(key, value)
            return goesOn
        }
        while goesOn, let write = next {
            next = own.next()
            if let value = write.value { goesOn = try body(write.key, value) }
        }
    }

    /// The version of the store that everything is read at.
    func readVersion() throws(StoreError) -> UInt64 {
        if let version { return version }
        let version = try store.version
        self.version = version
        return version
    }

    // MARK: Writing

    /// Sets the value of a key.
    public func set(_ key: [UInt8], _ value: [UInt8]) { write(key, value) }

    /// Deletes a key, whether it has a value or not.
    public func delete(_ key: [UInt8]) { write(key, nil) }

    private func write(_ key: [UInt8], _ value: [UInt8]?) {
        if isJournaling {
            journal.append(Undo(key: key, old: pending.replace(key, with: value)))
        } else if let value {
            pending.set(key, value)
        } else {
            pending.delete(key)
        }
    }

    /// Writes all that is pending to the store, or nothing. The transaction may be used on afterwards, without writes.
    ///
    /// - Throws: ``StoreError``, with ``StoreError/Code/conflict`` where another wrote to the store since the first
    ///   read. What is pending stays so: after another error than that the call may be made again.
    public func commit() throws(StoreError) {
        let written = try store.write(pending, expecting: version)
        if version != nil { version = written }
        endWrites()
    }

    /// Drops all that is pending, and all savepoints. The next read sees the store as it is then.
    public func rollback() {
        version = nil
        endWrites()
    }

    private func endWrites() {
        pending = WriteBatch()
        journal.removeAll(keepingCapacity: true)
        isJournaling = false
        era += 1
    }

    // MARK: Savepoints

    /// Marks this moment. Costs nothing by itself; each write from now on until the commit is noted.
    public func savepoint() -> Savepoint {
        isJournaling = true
        return Savepoint(position: journal.count, era: era)
    }

    /// Undoes all writes since a savepoint, in time proportional to them. The savepoint itself still holds.
    ///
    /// - Precondition: The savepoint is this transaction's, and holds: see ``Savepoint``.
    public func rollback(to savepoint: Savepoint) {
        precondition(
            savepoint.era == era && savepoint.position <= journal.count,
            "the savepoint ended when the transaction was committed or rolled back"
        )
        while journal.count > savepoint.position, let undo = journal.popLast() {
            if let old = undo.old {
                _ = pending.replace(undo.key, with: old)
            } else {
                pending.forget(undo.key)
            }
        }
    }
}
