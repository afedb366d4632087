import WireFormat

/// A string of the text: the bytes between its quotes.
struct JSONString {
    let start: Int
    let end: Int
    let isEscaped: Bool
}

/// The tokens of a JSON text (RFC 8259), and nothing beyond them.
struct JSONScanner: TokenScanner {
    static let errorCode = WireError.Code.invalidJSON

    let text: [UInt8]
    var position = 0

    init(_ text: [UInt8]) { self.text = text }

    /// The first byte of the next token, with the position there.
    mutating func next() -> UInt8 {
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            case let byte: return byte
            }
        }
        return 0
    }

    // MARK: Punctuation

    /// Reads the colon after a name.
    mutating func colon() throws(WireError) {
        guard consume(UInt8(ascii: ":")) else { throw unexpected("a colon after the name") }
    }

    /// After a member or an element: true after a comma, false after the closing bracket.
    mutating func hasMore(closing: UInt8) throws(WireError) -> Bool {
        switch next() {
        case UInt8(ascii: ","):
            position += 1
            if next() == closing { throw error("remove the comma before the closing bracket", at: position) }
            return true
        case closing:
            position += 1
            return false
        default: throw unexpected(closing == UInt8(ascii: "}") ? "a comma or }" : "a comma or ]")
        }
    }

    /// Says that nothing but white space may follow.
    mutating func finish() throws(WireError) {
        _ = next()
        guard position == text.count else { throw error("remove what follows the value") }
    }

    // MARK: Literals

    /// Reads one of `true`, `false` and `null`, whose first byte is at the position.
    mutating func literal(_ name: String) throws(WireError) {
        guard text[position...].prefix(name.utf8.count).elementsEqual(name.utf8) else {
            throw unexpected("a JSON value: an object, array, string, number, true, false or null")
        }
        position += name.utf8.count
    }

    /// Whether the next value is `null`; if so, it is read.
    mutating func consumeNull() throws(WireError) -> Bool {
        guard next() == UInt8(ascii: "n") else { return false }
        try literal("null")
        return true
    }

    // MARK: Strings

    /// Reads a string and checks its escapes.
    mutating func string() throws(WireError) -> JSONString {
        let quote = position
        position += 1
        let start = position
        var isEscaped = false
        while true {
            position = text.rawSpan.endOfPlainText(in: position..<text.count)
            guard position < text.count else { throw error("close the string that starts here", at: quote) }
            switch text[position] {
            case UInt8(ascii: "\""):
                position += 1
                return JSONString(start: start, end: position - 1, isEscaped: isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                _ = try escape()
            default: throw error("write control characters in strings as \\u escapes")
            }
        }
    }

    /// Reads an escape; two of them for a character beyond U+FFFF.
    mutating func escape() throws(WireError) -> UInt32 {
        let start = position
        position += 2
        switch start + 1 < text.count ? text[start + 1] : 0 {
        case UInt8(ascii: "\""): return 0x22
        case UInt8(ascii: "\\"): return 0x5c
        case UInt8(ascii: "/"): return 0x2f
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0c
        case UInt8(ascii: "n"): return 0x0a
        case UInt8(ascii: "r"): return 0x0d
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): break
        default:
            throw error(
                "no such escape; JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits",
                at: start
            )
        }
        let unit = try hexDigits(start)
        guard unit >> 11 == 0x1b else { return unit }
        guard unit < 0xdc00, byte == UInt8(ascii: "\\"), position + 1 < text.count,
            text[position + 1] == UInt8(ascii: "u")
        else { throw error("a surrogate has to be one of a pair", at: start) }
        position += 2
        let low = try hexDigits(position - 2)
        guard low >> 10 == 0x37 else { throw error("a surrogate has to be one of a pair", at: start) }
        return 0x10000 + (unit & 0x3ff) << 10 + (low & 0x3ff)
    }

    private mutating func hexDigits(_ start: Int) throws(WireError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            let digit = byte
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(digit - 0x57)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(digit - 0x37)
            default: throw error("write four hexadecimal digits after \\u", at: start)
            }
            position += 1
        }
        return value
    }

    /// Appends what a string stands for.
    func append(_ string: JSONString, to target: inout [UInt8]) throws(WireError) {
        guard string.isEscaped else { return target.append(contentsOf: text[string.start..<string.end]) }
        var rest = self
        rest.position = string.start
        while rest.position < string.end {
            let plainEnd = text.rawSpan.endOfPlainText(in: rest.position..<string.end)
            target.append(contentsOf: text[rest.position..<plainEnd])
            rest.position = plainEnd
            if plainEnd < string.end {
                let scalar = Unicode.Scalar(try rest.escape()) ?? "\u{fffd}"
                target.append(contentsOf: String(scalar).utf8)
            }
        }
    }
}

extension RawSpan {
    /// The first byte in `range` that a JSON string cannot hold as it is: a quote, a backslash or a
    /// control character; the end of the range where there is none. The caller has checked the bounds.
    func endOfPlainText(in range: Range<Int>) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits: UInt64 = 0x8080_8080_8080_8080
        var position = range.lowerBound
        while position <= range.upperBound - 8 {
            let word = littleEndian64(at: position)
            let quotes = word ^ (ones &* 0x22)
            let backslashes = word ^ (ones &* 0x5c)
            // A borrow reaches only bytes above one that is found, so the lowest mark is right.
            let found =
                ((word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes)
                & highBits
            if found != 0 { return position + found.trailingZeroBitCount >> 3 }
            position += 8
        }
        while position < range.upperBound {
            let byte = byte(at: position)
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return position }
            position += 1
        }
        return position
    }
}
