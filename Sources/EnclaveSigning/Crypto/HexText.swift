import WireFormat

/// Bytes as hexadecimal digits, two a byte and nothing else.
enum HexText {
    /// Lower-case digits.
    static func text(of bytes: RawSpan) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * bytes.byteCount)
        for index in 0..<bytes.byteCount {
            digits.append(digit(bytes.byte(at: index) >> 4))
            digits.append(digit(bytes.byte(at: index) & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Lower-case digits of a secret.
    static func secretText(of bytes: RawSpan) -> SecretBytes {
        var text = SecretBytes(count: 2 * bytes.byteCount)
        var digits = text.mutableBytes
        for index in 0..<bytes.byteCount {
            digits.store(digit(bytes.byte(at: index) >> 4), at: 2 * index)
            digits.store(digit(bytes.byte(at: index) & 15), at: 2 * index + 1)
        }
        return text
    }

    /// The bytes of digits of either case.
    static func secret(_ text: RawSpan) throws(KeyError) -> SecretBytes {
        var secret = SecretBytes(count: text.byteCount / 2)
        var bytes = secret.mutableBytes
        for index in 0..<text.byteCount {
            guard let value = value(text.byte(at: index)) else { throw .notHex(offset: index) }
            if index % 2 == 1, let high = self.value(text.byte(at: index - 1)) {
                bytes.store(high << 4 | value, at: index / 2)
            }
        }
        if text.byteCount % 2 != 0 { throw .notHex(offset: text.byteCount) }
        return secret
    }

    /// The digit of a number below 16.
    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
