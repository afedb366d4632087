/// Why text is not JSON.
struct JSONSyntaxError: Error {
    /// The byte at which it was seen.
    let offset: Int
    /// One sentence.
    let message: String
}

/// Reads the JSON of vector files (RFC 8259). Messages are read by ProtoJSON, not here.
struct JSONParser {
    private let text: [UInt8]
    private var position = 0
    private var depth = 0
    private static let greatestDepth = 512

    private init(_ text: [UInt8]) { self.text = text }

    /// The value that is the whole of `text`.
    static func parse(_ text: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        var parser = JSONParser(text)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == text.count else { throw parser.error("something follows the value") }
        return value
    }

    private func error(_ message: String) -> JSONSyntaxError { JSONSyntaxError(offset: position, message: message) }
    private var byte: UInt8? { position < text.count ? text[position] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
    }

    private mutating func consume(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard byte == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(JSONSyntaxError) -> JSONValue {
        skipSpace()
        guard depth < Self.greatestDepth else { throw error("nested too deeply") }
        depth += 1
        defer { depth -= 1 }
        switch byte {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
        guard text[position...].starts(with: word.utf8) else { throw error("expected a value") }
        position += word.utf8.count
        return value
    }

    private mutating func object() throws(JSONSyntaxError) -> JSONValue {
        position += 1
        var members: [(String, JSONValue)] = []
        if consume("}") { return .object(members) }
        repeat {
            skipSpace()
            guard byte == UInt8(ascii: "\"") else { throw error("expected a name") }
            let name = try string()
            guard consume(":") else { throw error("expected a colon") }
            members.append((name, try value()))
        } while consume(",")
        guard consume("}") else { throw error("expected , or }") }
        return .object(members)
    }

    private mutating func array() throws(JSONSyntaxError) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        if consume("]") { return .array(values) }
        repeat { values.append(try value()) } while consume(",")
        guard consume("]") else { throw error("expected , or ]") }
        return .array(values)
    }

    private mutating func number() throws(JSONSyntaxError) -> JSONValue {
        let start = position
        let characters = Array("+-.0123456789eE".utf8)
        while let byte, characters.contains(byte) { position += 1 }
        let spelled = String(decoding: text[start..<position], as: UTF8.self)
        guard Double(spelled) != nil else {
            position = start
            throw error("expected a value")
        }
        return .number(spelled)
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        position += 1
        var bytes: [UInt8] = []
        while let byte {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: bytes, as: UTF8.self) else {
                    throw error("the string is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): bytes += String(try escape()).utf8
            case 0..<0x20: throw error("a control character in a string")
            default: bytes.append(byte)
            }
        }
        throw error("the string has no end")
    }

    private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let kind = byte
        position += 1
        switch kind {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw error("no such escape")
        }
        let unit = try fourDigits()
        guard unit & 0xf800 == 0xd800 else { return Unicode.Scalar(unit) ?? "\u{fffd}" }
        guard unit < 0xdc00, text[position...].starts(with: "\\u".utf8) else { throw error("half of a surrogate pair") }
        position += 2
        let low = try fourDigits()
        guard low & 0xfc00 == 0xdc00, let scalar = Unicode.Scalar(0x10000 + (unit & 0x3ff) << 10 + (low & 0x3ff)) else {
            throw error("half of a surrogate pair")
        }
        return scalar
    }

    private mutating func fourDigits() throws(JSONSyntaxError) -> UInt32 {
        let digits = text[position...].prefix(4)
        let spelled = String(decoding: digits, as: UTF8.self)
        guard digits.count == 4, spelled.allSatisfy(\.isHexDigit), let value = UInt32(spelled, radix: 16) else {
            throw error("expected four hexadecimal digits")
        }
        position += 4
        return value
    }
}
