import WireFormat

/// The keys that an iteration goes over: from `lower`, which is one of them, to `upper`, which is not.
package struct KeyRange: Sendable {
    package private(set) var lower: [UInt8]
    /// nil where nothing bounds the keys.
    package private(set) var upper: [UInt8]?

    /// What ``KeyValueStore/iterate(prefix:from:reverse:_:)`` is asked for.
    package init(prefix: [UInt8], from start: [UInt8]?, reverse: Bool) {
        lower = prefix
        upper = Self.end(of: prefix)
        guard let start else { return }
        if reverse { lower(to: Self.successor(of: start)) } else { raise(to: start) }
    }

    /// Leaves out what lies before `key`.
    package mutating func raise(to key: [UInt8]) {
        if Self.compare(key.rawSpan, lower.rawSpan) > 0 { lower = key }
    }

    /// Leaves out `key` and what lies behind it.
    package mutating func lower(to key: [UInt8]) {
        guard let upper, Self.compare(key.rawSpan, upper.rawSpan) >= 0 else {
            upper = key
            return
        }
    }

    /// The first key behind all that start with `prefix`; nil where there is none.
    private static func end(of prefix: [UInt8]) -> [UInt8]? {
        var end = prefix
        while let last = end.popLast() {
            if last < 0xff { return end + [last + 1] }
        }
        return nil
    }

    /// The next key in the order of bytes.
    package static func successor(of key: [UInt8]) -> [UInt8] { key + [0] }

    /// How many bytes two keys both start with.
    static func sharedCount(_ left: RawSpan, _ right: RawSpan) -> Int {
        let limit = min(left.byteCount, right.byteCount)
        var shared = 0
        while shared + 8 <= limit {
            let differences = left.littleEndian64(at: shared) ^ right.littleEndian64(at: shared)
            if differences != 0 { return shared + differences.trailingZeroBitCount / 8 }
            shared += 8
        }
        while shared < limit, left.byte(at: shared) == right.byte(at: shared) { shared += 1 }
        return shared
    }

    /// Less than 0, 0 or more than 0, as `left` lies before, at or behind `right`.
    @inline(__always)
    package static func compare(_ left: RawSpan, _ right: RawSpan) -> Int {
        let shared = min(left.byteCount, right.byteCount)
        var offset = 0
        while offset + 8 <= shared {
            let order = compare(left, right, eightAt: offset)
            if order != 0 { return order }
            offset += 8
        }
        if shared >= 8 {
            // The last eight once more, of which some are known to be the same.
            let order = compare(left, right, eightAt: shared - 8)
            if order != 0 { return order }
        } else {
            while offset < shared {
                let order = Int(left.byte(at: offset)) - Int(right.byte(at: offset))
                if order != 0 { return order }
                offset += 1
            }
        }
        return left.byteCount - right.byteCount
    }

    @inline(__always)
    private static func compare(_ left: RawSpan, _ right: RawSpan, eightAt offset: Int) -> Int {
        let left = left.littleEndian64(at: offset).byteSwapped
        let right = right.littleEndian64(at: offset).byteSwapped
        return left == right ? 0 : left < right ? -1 : 1
    }
}
