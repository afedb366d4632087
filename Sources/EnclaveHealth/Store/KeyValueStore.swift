/// An ordered map from bytes to bytes that is written atomically.
///
/// Keys are ordered as bytes are, the shorter first where one starts another. A value may be empty; it is not the
/// same as no value.
///
/// Calls may come from many threads. One who reads, decides and then writes uses a ``StoreTransaction``, or says in
/// ``write(_:expecting:)`` at which version it read: a write of another in between is then noticed.
public protocol KeyValueStore: AnyObject, Sendable {
    /// How often the store was written to: 0 for a new one, one more after each batch, whoever wrote it.
    ///
    /// - Throws: ``StoreError``.
    var version: UInt64 { get throws(StoreError) }

    /// The value of a key; nil where there is none.
    ///
    /// - Throws: ``StoreError``.
    func get(_ key: [UInt8]) throws(StoreError) -> [UInt8]?

    /// Calls `body` with the entries whose key starts with `prefix`, in the order of their keys.
    ///
    /// `body` may read and write the same store; whether it then meets what it wrote is up to the store.
    ///
    /// - Parameters:
    ///   - prefix: What the keys start with; empty for all.
    ///   - start: The key to begin at, whether it has an entry or not; nil for the end that the direction begins at.
    ///   - reverse: Whether keys descend.
    ///   - body: Returns whether to go on.
    /// - Throws: ``StoreError``, the store's or that of `body`.
    func iterate(
        prefix: [UInt8],
        from start: [UInt8]?,
        reverse: Bool,
        _ body: (_ key: [UInt8], _ value: [UInt8]) throws(StoreError) -> Bool
    ) throws(StoreError)

    /// Writes all of the batch or nothing; durable, where the store is, when it returns.
    ///
    /// - Parameters:
    ///   - batch: What is written.
    ///   - expected: The version that the store has to be at; nil for any.
    /// - Returns: The version after the write. An empty batch writes nothing, and leaves it as it is.
    /// - Throws: ``StoreError``, with ``StoreError/Code/conflict`` where the store is at another version. Nothing of
    ///   the batch is then written.
    @discardableResult
    func write(_ batch: WriteBatch, expecting expected: UInt64?) throws(StoreError) -> UInt64
}

extension KeyValueStore {
    /// Writes all of the batch or nothing, whatever others wrote before; durable, where the store is, when it returns.
    ///
    /// - Returns: The version after the write.
    /// - Throws: ``StoreError``; nothing of the batch is then written.
    @discardableResult
    public func write(_ batch: WriteBatch) throws(StoreError) -> UInt64 { try write(batch, expecting: nil) }
}
