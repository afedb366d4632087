/// Base-128 varints and zig-zag (protobuf encoding, "Base 128 Varints" and "Signed Integers").
public enum Varint {
    /// Bytes that the shortest form of `value` takes, 1 to 10.
    @inlinable @inline(__always)
    public static func size(of value: UInt64) -> Int {
        // ceil(bits / 7) without a division; the | 1 makes 0 one bit wide.
        (9 &* (63 &- (value | 1).leadingZeroBitCount) &+ 73) &>> 6
    }

    /// The varint at the start of eight bytes, and how many of them it takes: 9 where it does not end there.
    @inlinable @inline(__always)
    static func first(in word: UInt64) -> (value: UInt64, count: Int) {
        // The top bit of each byte that does not continue.
        let stops = ~word & 0x8080_8080_8080_8080
        // The bytes up to the first such byte, and of each its seven bits; these are joined pair by pair.
        var value = word & (stops ^ (stops &- 1)) & 0x7f7f_7f7f_7f7f_7f7f
        value = (value & 0x007f_007f_007f_007f) | (value & 0x7f00_7f00_7f00_7f00) &>> 1
        value = (value & 0x0000_3fff_0000_3fff) | (value & 0x3fff_0000_3fff_0000) &>> 2
        value = (value & 0x0000_0000_0fff_ffff) | (value & 0x0fff_ffff_0000_0000) &>> 4
        return (value, (stops.trailingZeroBitCount &>> 3) &+ 1)
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
}

extension UInt64 {
    /// The byte of `tag` and the varint of this number, at the end of eight bytes, and how many bytes the two
    /// take. Where these are more than eight the word says nothing.
    @usableFromInline @inline(never)
    package func record(tag: UInt32) -> (word: UInt64, count: Int) {
        let size = Varint.size(of: self)
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* size)
        // Seven bits to each byte, by halves; then the top bit of all bytes but the last.
        var word = (self & 0x0000_0000_0fff_ffff) | (self & 0x00ff_ffff_f000_0000) &<< 4
        word = (word & 0x0000_3fff_0000_3fff) | (word & 0x0fff_c000_0fff_c000) &<< 2
        word = (word & 0x007f_007f_007f_007f) | (word & 0x3f80_3f80_3f80_3f80) &<< 1
        word |= 0x0080_8080_8080_8080 &>> unused
        return ((word &<< 8 | UInt64(tag)) &<< (unused &- 8), size &+ 1)
    }
}
