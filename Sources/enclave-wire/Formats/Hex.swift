/// Bytes as hexadecimal digits.
enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Two lower-case digits a byte.
    static func text(of bytes: ArraySlice<UInt8>) -> String {
        String(decoding: digits(of: bytes), as: UTF8.self)
    }

    /// The same as ASCII.
    static func digits(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](capacity: bytes.count * 2) { text in
            for byte in bytes {
                text.append(digits[Int(byte >> 4)])
                text.append(digits[Int(byte & 15)])
            }
        }
    }

    /// The values of digits of either case, by byte; ``noDigit`` for other bytes.
    static let values: [UInt8] = (0...255).map { byte in
        Character(Unicode.Scalar(UInt8(byte))).hexDigitValue.map { UInt8($0) } ?? noDigit
    }
    /// What ``values`` has for a byte that is no digit.
    static let noDigit: UInt8 = 0xff
}
