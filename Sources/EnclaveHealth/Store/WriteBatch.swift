/// Writes that are made together: values that are set and keys that are deleted. The last write of a key wins.
public struct WriteBatch: Sendable {
    /// One write: a key, and its new value, or nil where it is deleted.
    public typealias Write = (key: [UInt8], value: [UInt8]?)

    package private(set) var map = ByteMap()

    /// A batch without writes.
    public init() {}

    /// How many keys are written.
    public var count: Int { map.count }

    /// Whether nothing is written.
    public var isEmpty: Bool { map.count == 0 }

    /// How many bytes the keys and values had that were ever added.
    package private(set) var size = 0

    /// Sets the value of a key.
    public mutating func set(_ key: [UInt8], _ value: [UInt8]) {
        size += key.count + value.count
        map.set(key, value)
    }

    /// Deletes a key, whether it has a value or not.
    public mutating func delete(_ key: [UInt8]) { map.set(key, nil) }

    /// Writes a key, and returns what the batch said of it before.
    mutating func replace(_ key: [UInt8], with value: [UInt8]?) -> [UInt8]?? {
        size += key.count + (value?.count ?? 0)
        return map.replace(key, with: value)
    }

    /// Says nothing of a key any more.
    mutating func forget(_ key: [UInt8]) { map.remove(key) }
}

extension WriteBatch: Sequence {
    /// The writes, in the order of their keys.
    public func makeIterator() -> Iterator { Iterator(cursor: map.cursor) }

    /// A walk over the writes of a batch, in the order of their keys.
    public struct Iterator: IteratorProtocol {
        fileprivate var cursor: ByteMap.Cursor

        /// The next write; nil behind the last.
        public mutating func next() -> Write? { cursor.next() }
    }
}
