/// Reads wire primitives from bytes that may be broken. Nothing is refused that can be read at all.
struct ByteCursor {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { position >= end }

    /// A varint of at most ten bytes, without the bits above the 64th, which decoders drop too; nil where there is none,
    /// with the position unchanged.
    mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for index in 0..<10 {
            guard position + index < end else { return nil }
            let byte = bytes[position + index]
            value |= UInt64(byte & 0x7f) << (7 * UInt64(index))
            if byte < 0x80 {
                position += index + 1
                return value
            }
        }
        return nil
    }

    /// A little-endian number of this many bytes; nil where it is cut off, with the position unchanged.
    mutating func fixed(_ width: Int) -> UInt64? {
        guard end - position >= width else { return nil }
        var value: UInt64 = 0
        for index in 0..<width { value |= UInt64(bytes[position + index]) << (8 * UInt64(index)) }
        position += width
        return value
    }

    /// The next value of a wire type that is a number; nil where it cannot be read.
    mutating func number(_ wireType: UInt64) -> UInt64? {
        switch wireType {
        case 0: varint()
        case 1: fixed(8)
        case 5: fixed(4)
        default: nil
        }
    }
}
