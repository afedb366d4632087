/// Base64 (RFC 4648): the standard alphabet is written, the URL-safe one is read too.
enum Base64 {
    private static let digits = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The value of each digit; 255 for other bytes.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        return values
    }()

    /// The two digits of each twelve bits, the first in the lower byte.
    static let pairs: [UInt16] = (0..<4096).map { UInt16(digits[$0 >> 6]) | UInt16(digits[$0 & 63]) << 8 }

    /// The eight digits of the first six of eight bytes, the first of each in the lowest byte.
    @inline(__always)
    static func digits(ofSix word: UInt64, _ pairs: Span<UInt16>) -> UInt64 {
        let bits = word.byteSwapped
        // Twelve bits count no further than the table.
        func pair(_ shift: UInt64) -> UInt64 { UInt64(unsafe pairs[unchecked: Int(bits &>> shift & 0xfff)]) }
        return pair(52) | pair(40) << 16 | (pair(28) | pair(16) << 16) << 32
    }

    /// The four digits of three bytes, the first in the lowest byte.
    static func group(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
        let bits = Int(first) << 16 | Int(second) << 8 | Int(third)
        return UInt32(pairs[bits >> 12]) | UInt32(pairs[bits & 0xfff]) << 16
    }

    /// Appends the bytes of a text; false where it is no base64.
    ///
    /// Padding is whole or not there. The bits that no byte needs are not looked at, because other implementations
    /// write them so.
    static func decode(_ source: ArraySlice<UInt8>, to target: inout [UInt8]) -> Bool {
        var end = source.endIndex
        var padding = 0
        while padding < 2, end > source.startIndex, source[end - 1] == UInt8(ascii: "=") {
            end -= 1
            padding += 1
        }
        let count = end - source.startIndex
        if padding > 0, (count + padding) % 4 != 0 { return false }
        if count % 4 == 1 { return false }
        target.reserveCapacity(target.count + count / 4 * 3 + 2)
        var group: UInt32 = 0
        var bits = 0
        for index in source.startIndex..<end {
            let value = values[Int(source[index])]
            guard value < 64 else { return false }
            group = group << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                target.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
            }
        }
        return true
    }
}
