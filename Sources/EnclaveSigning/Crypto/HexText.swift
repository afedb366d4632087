import WireFormat

/// Bytes as lower-case hexadecimal digits.
enum HexText {
    /// Two digits a byte.
    static func text(of bytes: RawSpan) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * bytes.byteCount)
        for index in 0..<bytes.byteCount {
            digits.append(digit(bytes.byte(at: index) >> 4))
            digits.append(digit(bytes.byte(at: index) & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The digit of a number below 16.
    static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
