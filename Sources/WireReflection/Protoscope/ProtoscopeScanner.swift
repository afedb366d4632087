import WireFormat

/// The tokens of a Protoscope text.
struct ProtoscopeScanner {
    /// What a token is by its first byte.
    enum Token {
        case leftBrace
        /// `!{`.
        case groupBrace
        case rightBrace
        /// A quotation mark; ``ProtoscopeScanner/string(into:)`` reads what follows.
        case quote
        /// A backtick; ``ProtoscopeScanner/hex(into:)`` reads what follows.
        case backtick
        /// A number, a tag or a name.
        case symbol(Range<Int>)
        case end
    }

    let text: [UInt8]
    private(set) var position = 0
    /// Where the last token starts.
    private(set) var start = 0

    init(_ text: [UInt8]) { self.text = text }

    func error(_ message: String, at offset: Int) -> WireError {
        WireError(.invalidProtoscope, offset: offset, message: message)
    }

    /// The next token, of a string or hex literal the first byte alone.
    mutating func next() throws(WireError) -> Token {
        skipSpace()
        start = position
        guard position < text.count else { return .end }
        let first = text[position]
        position += 1
        switch first {
        case UInt8(ascii: "{"): return .leftBrace
        case UInt8(ascii: "}"): return .rightBrace
        case UInt8(ascii: "\""): return .quote
        case UInt8(ascii: "`"): return .backtick
        case UInt8(ascii: "!"):
            guard position < text.count, text[position] == UInt8(ascii: "{") else {
                throw error("write { right after !, for a group", at: start)
            }
            position += 1
            return .groupBrace
        default:
            while position < text.count, !Self.endsSymbol(text[position]) { position += 1 }
            return .symbol(start..<position)
        }
    }

    /// Skips white space and comments.
    private mutating func skipSpace() {
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): position += 1
            case UInt8(ascii: "#"):
                while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
            default: return
            }
        }
    }

    private static func endsSymbol(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "`"), UInt8(ascii: "\""),
            UInt8(ascii: "#"), UInt8(ascii: "!"):
            true
        default: false
        }
    }

    // MARK: Hex literals

    /// Appends the bytes of a hex literal, whose backtick was read.
    mutating func hex(into bytes: inout [UInt8]) throws(WireError) {
        while position < text.count, text[position] != UInt8(ascii: "`") {
            let high = try hexDigit()
            guard position < text.count, text[position] != UInt8(ascii: "`") else {
                throw error("write two hexadecimal digits for each byte", at: position)
            }
            bytes.append(high << 4 | (try hexDigit()))
        }
        guard position < text.count else { throw error("close this hex literal with a backtick", at: start) }
        position += 1
    }

    private mutating func hexDigit() throws(WireError) -> UInt8 {
        guard position < text.count, let digit = text[position].hexadecimalDigit else {
            throw error("write hexadecimal digits and nothing else here", at: position)
        }
        position += 1
        return digit
    }

    // MARK: Strings

    /// Appends the bytes of a string, whose first quotation mark was read.
    mutating func string(into bytes: inout [UInt8]) throws(WireError) {
        while position < text.count {
            let byte = text[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return
            case UInt8(ascii: "\\"): bytes.append(try escaped())
            default: bytes.append(byte)
            }
        }
        throw error("close this string with a quotation mark", at: start)
    }

    /// The byte of an escape, whose backslash was read.
    private mutating func escaped() throws(WireError) -> UInt8 {
        let backslash = position - 1
        guard position < text.count else { throw error("close this string with a quotation mark", at: start) }
        let byte = text[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return UInt8(ascii: "\n")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
        case UInt8(ascii: "x"):
            let high = try hexDigit()
            return high << 4 | (try hexDigit())
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = UInt16(byte & 7)
            var count = 1
            while count < 3, position < text.count, text[position] & 0xf8 == UInt8(ascii: "0") {
                value = value << 3 | UInt16(text[position] & 7)
                position += 1
                count += 1
            }
            guard let value = UInt8(exactly: value) else {
                throw error("the greatest octal escape is \\377", at: backslash)
            }
            return value
        default:
            throw error("there is no such escape; there are \\n \\\" \\\\ \\x00 and \\000", at: backslash)
        }
    }
}
