/// Where a length-delimited value lies in the input: what a view keeps in place of the value.
///
/// Inputs are at most 2 GiB − 1 long, so 32 bits hold any offset, and the top bit of the length is
/// free to say that the field is not there.
public struct FieldSlice: Sendable, Hashable {
    @usableFromInline let start: UInt32
    @usableFromInline let lengthAndAbsence: UInt32

    /// The bytes from `start`, `count` of them.
    @inlinable @inline(__always)
    package init(start: Int, count: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.lengthAndAbsence = UInt32(truncatingIfNeeded: count)
    }

    @inlinable @inline(__always)
    init(absence: Void) {
        start = 0
        lengthAndAbsence = 1 << 31
    }

    /// A field that is not there.
    @inlinable public static var absent: FieldSlice { FieldSlice(absence: ()) }

    /// Whether the field is there, if empty.
    @inlinable public var isPresent: Bool { lengthAndAbsence < 1 << 31 }
    /// The first byte.
    @inlinable public var lowerBound: Int { Int(start) }
    /// One past the last byte.
    @inlinable public var upperBound: Int { Int(start) &+ count }
    /// Bytes.
    @inlinable public var count: Int { Int(lengthAndAbsence & ~(1 << 31)) }
    /// Whether it holds no byte.
    @inlinable public var isEmpty: Bool { count == 0 }
}
