/// Where a length-delimited value lies in the input: what a view keeps in place of the value.
///
/// Inputs are at most 2 GiB − 1 long, so 32 bits hold any offset.
public struct FieldSlice: Sendable, Hashable {
    @usableFromInline let start: UInt32
    @usableFromInline let length: UInt32

    /// The bytes from `start`, `count` of them.
    @inlinable @inline(__always)
    package init(start: Int, count: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.length = UInt32(truncatingIfNeeded: count)
    }

    /// A field that is not there.
    public static var absent: FieldSlice { @inlinable get { FieldSlice(start: Int(UInt32.max), count: 0) } }

    /// Whether the field is there, if empty.
    @inlinable public var isPresent: Bool { start != .max }
    /// The first byte.
    @inlinable public var lowerBound: Int { isPresent ? Int(start) : 0 }
    /// One past the last byte.
    @inlinable public var upperBound: Int { isPresent ? Int(start) + Int(length) : 0 }
    /// Bytes.
    @inlinable public var count: Int { Int(length) }
    /// Whether it holds no byte.
    @inlinable public var isEmpty: Bool { length == 0 }
}
