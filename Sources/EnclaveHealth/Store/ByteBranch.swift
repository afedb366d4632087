import WireFormat

/// The keys that part the children of a node from each other, in order.
struct ByteBranch: ~Copyable, Sendable {
    /// The heads of the keys: most often they decide.
    private var heads: [UInt64] = []
    private var keys: [[UInt8]] = []

    /// How many children a node has at most.
    static let limit = 64

    var count: Int { keys.count }

    init() {}

    /// Some of the keys of another.
    init(_ other: borrowing ByteBranch, _ range: Range<Int>) {
        heads = Array(other.heads[range])
        keys = Array(other.keys[range])
    }

    subscript(index: Int) -> [UInt8] { keys[index] }

    /// The child that a key belongs to: the one behind all keys that do not lie behind it.
    @inline(__always)
    func child(of key: RawSpan, _ probe: ByteProbe) -> Int {
        let heads = heads.span
        var low = 0
        var high = heads.count
        while low < high {
            let middle = (low + high) >> 1
            let head = heads[middle]
            if head == probe.head ? isBehind(middle, key) : head > probe.head {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }

    private func isBehind(_ index: Int, _ key: RawSpan) -> Bool {
        let own = keys[index]
        return KeyRange.compare(own.rawSpan, key) > 0
    }

    mutating func insert(_ key: [UInt8], at index: Int) {
        heads.insert(ByteProbe(key.rawSpan).head, at: index)
        keys.insert(key, at: index)
    }

    mutating func remove(at index: Int) {
        heads.remove(at: index)
        keys.remove(at: index)
    }

    mutating func append(_ other: borrowing ByteBranch) {
        heads += other.heads
        keys += other.keys
    }

    mutating func removeLast(_ count: Int) {
        heads.removeLast(count)
        keys.removeLast(count)
    }
}
