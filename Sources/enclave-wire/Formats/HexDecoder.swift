extension Hex {
    /// The bytes of a text that is nothing but digits.
    static func bytes(of text: String) -> [UInt8]? {
        var decoder = HexDecoder()
        var bytes: [UInt8] = []
        guard (try? decoder.decode(Array(text.utf8), to: &bytes)) != nil, (try? decoder.finish(&bytes)) != nil else {
            return nil
        }
        return bytes
    }
}

/// Reads hexadecimal digits of either case, with white space between them and `0x` before them.
struct HexDecoder: TextDecoder {
    private var position = TextPosition()
    private var high: UInt8?
    private var count = 0

    mutating func decode(_ piece: [UInt8], to bytes: inout [UInt8]) throws(CommandError) {
        let values = Hex.values
        for (index, byte) in piece.enumerated() {
            let digit = values[Int(byte)]
            if digit != Hex.noDigit {
                count += 1
                if let first = high {
                    bytes.append(first << 4 | digit)
                    high = nil
                } else {
                    high = digit
                }
            } else if count == 1, high == 0, byte == UInt8(ascii: "x") || byte == UInt8(ascii: "X") {
                high = nil
                count = 2
            } else if !byte.isWhiteSpace {
                position.advance(over: piece[..<index])
                throw .refused(
                    "\(described(byte)) at \(position.text) is no hexadecimal digit",
                    hint: FormatGuess.hint(for: piece, not: .hex)
                )
            }
        }
        position.advance(over: piece[...])
    }

    mutating func finish(_ bytes: inout [UInt8]) throws(CommandError) {
        if high != nil {
            throw .refused(
                "the hexadecimal text ends in half a byte, at \(position.text)",
                hint: "each byte takes two digits; is the text cut off?"
            )
        }
    }
}
