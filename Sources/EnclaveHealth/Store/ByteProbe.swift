import WireFormat

/// What a ``ByteMap`` computes once of a key that it looks for.
struct ByteProbe {
    /// The first eight bytes as a number, zeros behind a shorter key: in the order of the keys, where two differ.
    let head: UInt64
    /// A hash of the last bytes: keys that are the same have the same.
    let tag: UInt8

    @inline(__always)
    init(_ key: RawSpan) {
        let count = key.byteCount
        var last: UInt64 = 0
        if count >= 8 {
            head = key.littleEndian64(at: 0).byteSwapped
            last = key.littleEndian64(at: count - 8)
            if count >= 16 { last ^= key.littleEndian64(at: count - 16) &* 0xff51_afd7_ed55_8ccd }
        } else {
            for offset in 0..<count { last = last << 8 | UInt64(key.byte(at: offset)) }
            head = count == 0 ? 0 : last << UInt64(64 - 8 * count)
        }
        tag = UInt8(truncatingIfNeeded: ((last ^ (last >> 32)) &* 0x9e37_79b9_7f4a_7c15) >> 56)
    }
}
