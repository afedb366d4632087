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
}
