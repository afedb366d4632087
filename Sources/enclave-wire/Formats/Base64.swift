/// Bytes as base64 (RFC 4648).
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The standard alphabet, padded.
    static func text(of bytes: ArraySlice<UInt8>) -> String { String(decoding: digits(of: bytes), as: UTF8.self) }

    /// The same as ASCII.
    static func digits(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](capacity: (bytes.count + 2) / 3 * 4) { text in
            var index = bytes.startIndex
            while index < bytes.endIndex {
                let left = bytes.endIndex - index
                var group = UInt32(bytes[index]) << 16
                if left > 1 { group |= UInt32(bytes[index + 1]) << 8 }
                if left > 2 { group |= UInt32(bytes[index + 2]) }
                text.append(digits[Int(group >> 18)])
                text.append(digits[Int(group >> 12 & 63)])
                text.append(left > 1 ? digits[Int(group >> 6 & 63)] : padding)
                text.append(left > 2 ? digits[Int(group & 63)] : padding)
                index += 3
            }
        }
    }

    /// What fills the last group up.
    static let padding = UInt8(ascii: "=")
    /// The values of digits of the standard alphabet and of the one for URLs, by byte; ``noDigit`` for other bytes.
    static let values: [UInt8] = {
        var values = [UInt8](repeating: noDigit, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        return values
    }()
    /// What ``values`` has for a byte that is no digit.
    static let noDigit: UInt8 = 0xff
}

/// Reads base64 of either alphabet, padded or not, with white space anywhere.
struct Base64Decoder: TextDecoder {
    private var position = TextPosition()
    private var group: UInt32 = 0
    private var digits = 0
    private var padding = 0

    mutating func decode(_ piece: [UInt8], to bytes: inout [UInt8]) throws(CommandError) {
        let values = Base64.values
        for (index, byte) in piece.enumerated() {
            let digit = values[Int(byte)]
            if digit != Base64.noDigit, padding == 0 {
                group = group << 6 | UInt32(digit)
                digits += 1
                if digits == 4 {
                    bytes.append(UInt8(truncatingIfNeeded: group >> 16))
                    bytes.append(UInt8(truncatingIfNeeded: group >> 8))
                    bytes.append(UInt8(truncatingIfNeeded: group))
                    (group, digits) = (0, 0)
                }
            } else if byte == Base64.padding, digits >= 2, digits + padding < 4 {
                padding += 1
            } else if !byte.isWhiteSpace {
                position.advance(over: piece[..<index])
                throw .refused("\(described(byte)) at \(position.text) cannot stand here in base64", hint: hint(piece))
            }
        }
        position.advance(over: piece[...])
    }

    mutating func finish(_ bytes: inout [UInt8]) throws(CommandError) {
        guard digits != 1, padding == 0 || digits + padding == 4 else {
            throw .refused(
                "the base64 text ends in the middle of a byte, at \(position.text)",
                hint: "is the text cut off?"
            )
        }
        guard digits > 0 else { return }
        let rest = group << (6 * UInt32(4 - digits))
        bytes.append(UInt8(truncatingIfNeeded: rest >> 16))
        if digits == 3 { bytes.append(UInt8(truncatingIfNeeded: rest >> 8)) }
    }

    private func hint(_ piece: [UInt8]) -> String {
        padding > 0
            ? "nothing follows the padding; are these two texts in a row?" : FormatGuess.hint(for: piece, not: .base64)
    }
}
