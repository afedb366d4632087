import WireFormat

/// An ordered map from bytes to bytes: a B+ tree of leaves that hold their entries in one piece.
///
/// A value type: a copy costs nothing and stays as it is, since what is shared is copied leaf by leaf where it is
/// written to. An entry may have no value: in a batch of writes it stands for a deletion.
package struct ByteMap: Sendable {
    private var root = SharedNode(ByteNode())

    /// How many entries there are, those without a value too.
    package private(set) var count = 0

    /// An empty map.
    package init() {}

    /// The value of a key, in an optional of its own; nil where there is no entry.
    package func value(of key: [UInt8]) -> [UInt8]?? { root.value(of: key.rawSpan, ByteProbe(key.rawSpan)) }

    /// Sets an entry. Returns the value that it had, in an optional of its own; nil where there was no entry.
    package mutating func replace(_ key: [UInt8], with value: [UInt8]?) -> [UInt8]?? {
        var update = ByteNode.Update(ByteEntry(key, value), keepsOld: true)
        insert(&update)
        return update.old
    }

    /// Sets an entry.
    package mutating func set(_ key: [UInt8], _ value: [UInt8]?) {
        var update = ByteNode.Update(ByteEntry(key, value), keepsOld: false)
        insert(&update)
    }

    private mutating func insert(_ update: inout ByteNode.Update) {
        SharedNode.insert(&update, into: &root)
        if update.isNew { count += 1 }
    }

    /// Removes an entry, if there is one.
    package mutating func remove(_ key: [UInt8]) {
        if SharedNode.remove(key.rawSpan, from: &root) { count -= 1 }
    }

    /// Makes all the writes of a batch: an entry without a value removes that of its key.
    package mutating func apply(_ writes: ByteMap) {
        writes.root.forEachEntry { entry in
            if entry.slot.hasValue {
                var update = ByteNode.Update(entry, keepsOld: false)
                insert(&update)
            } else if SharedNode.remove(entry.key, from: &root) {
                count -= 1
            }
        }
    }

    /// The entries of a range, as they are now.
    package func cursor(_ range: KeyRange, reverse: Bool) -> Cursor { Cursor(root, range, reverse: reverse) }

    /// All entries, as they are now.
    package var cursor: Cursor { cursor(KeyRange(prefix: [], from: nil, reverse: false), reverse: false) }

    /// A walk over the entries that the map had when it began.
    package struct Cursor {
        /// An entry, copied.
        package typealias Entry = (key: [UInt8], value: [UInt8]?)

        private let root: SharedNode
        private var range: KeyRange
        private let reverse: Bool
        /// Where the next entry is; nil behind the last.
        private var leaf: OrderedLeaf?

        fileprivate init(_ root: SharedNode, _ range: KeyRange, reverse: Bool) {
            self.root = root
            self.range = range
            self.reverse = reverse
            leaf = root.leaf(at: reverse ? range.upper : range.lower, reverse: reverse)
        }

        /// The next entry; nil behind the last.
        package mutating func next() -> Entry? {
            guard let leaf, leaf.isIn(range, reverse: reverse) else { return nil }
            let entry = (leaf.key, leaf.value)
            // Through the optional: a copy of the leaf would be made at each step.
            if self.leaf?.advance(reverse: reverse) == true { return entry }
            let key = reverse ? entry.0 : KeyRange.successor(of: entry.0)
            self.leaf = root.leaf(at: key, reverse: reverse)
            return entry
        }
    }
}
