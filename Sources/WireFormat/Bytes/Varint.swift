/// Base-128 varints and zig-zag (protobuf encoding, "Base 128 Varints" and "Signed Integers").
public enum Varint {
    /// Bytes that the shortest form of `value` takes, 1 to 10.
    @inlinable @inline(__always)
    public static func size(of value: UInt64) -> Int {
        // ceil(bits / 7) without a division; the | 1 makes 0 one bit wide.
        (9 &* (63 &- (value | 1).leadingZeroBitCount) &+ 73) &>> 6
    }

    /// The zig-zag form of a signed number: 0, -1, 1, -2 become 0, 1, 2, 3.
    @inlinable @inline(__always)
    public static func zigZag(_ value: Int32) -> UInt32 { UInt32(bitPattern: (value << 1) ^ (value >> 31)) }

    /// The zig-zag form of a signed number: 0, -1, 1, -2 become 0, 1, 2, 3.
    @inlinable @inline(__always)
    public static func zigZag(_ value: Int64) -> UInt64 { UInt64(bitPattern: (value << 1) ^ (value >> 63)) }

    /// The number whose zig-zag form is `value`.
    @inlinable @inline(__always)
    public static func unZigZag(_ value: UInt32) -> Int32 { Int32(bitPattern: (value >> 1) ^ (0 &- (value & 1))) }

    /// The number whose zig-zag form is `value`.
    @inlinable @inline(__always)
    public static func unZigZag(_ value: UInt64) -> Int64 { Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1))) }

    /// Seven payload bits of each byte of `word`, closed up.
    @inlinable @inline(__always)
    package static func compact(_ word: UInt64) -> UInt64 {
        let bytes = word & 0x7f7f_7f7f_7f7f_7f7f
        let pairs = (bytes & 0x7f00_7f00_7f00_7f00) >> 1 | (bytes & 0x007f_007f_007f_007f)
        let quads = (pairs & 0x3fff_0000_3fff_0000) >> 2 | (pairs & 0x0000_3fff_0000_3fff)
        return (quads & 0x0fff_ffff_0000_0000) >> 4 | (quads & 0x0000_0000_0fff_ffff)
    }

    /// The inverse of ``compact(_:)`` for a value of at most 56 bits: seven bits in each byte.
    @inlinable @inline(__always)
    package static func spread(_ value: UInt64) -> UInt64 {
        let quads = (value & 0x0fff_ffff) | (value & 0x00ff_ffff_f000_0000) << 4
        let pairs = (quads & 0x0000_3fff_0000_3fff) | (quads & 0x0fff_c000_0fff_c000) << 2
        return (pairs & 0x007f_007f_007f_007f) | (pairs & 0x3f80_3f80_3f80_3f80) << 1
    }
}
