import WireFormat

/// The tokens of text format, as its specification names them.
struct TextScanner: TokenScanner {
    static let errorCode = WireError.Code.invalidText

    let text: [UInt8]
    var position = 0

    init(_ text: [UInt8]) { self.text = text }

    /// The first byte of the next token, with the position there. White space and comments lie between tokens.
    mutating func next() -> UInt8 {
        while position < text.count {
            switch text[position] {
            case 0x20, 0x09...0x0d: position += 1
            case UInt8(ascii: "#"):
                while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
            case let byte: return byte
            }
        }
        return 0
    }

    // MARK: Names

    /// Reads a name, if one comes next.
    mutating func identifier() -> ArraySlice<UInt8>? {
        guard next().isLetter else { return nil }
        let start = position
        while byte.isLetter || byte.isDigit { position += 1 }
        return text[start..<position]
    }

    /// Reads an extension's name or a type URL, after its opening bracket and with the closing one. Space and comments
    /// in it mean nothing, wherever they stand.
    mutating func bracketed() throws(WireError) -> [UInt8] {
        let start = position
        var name: [UInt8] = []
        while true {
            let byte = next()
            if byte == UInt8(ascii: "]") { break }
            guard byte.isLetter || byte.isDigit || Self.urlBytes.contains(byte) else {
                throw unexpected("the full name of an extension or a type URL, and a closing bracket")
            }
            name.append(byte)
            position += 1
        }
        guard let last = name.last, !Self.isSeparator(last) else { throw unexpected("a name in the brackets") }
        if name.first == UInt8(ascii: "/") {
            let message = "write a domain before the slash of a type URL, as in [type.googleapis.com/pkg.Message]; "
            throw error(message + "one without a domain goes into the field type_url", at: start)
        }
        guard Self.hasWholeEscapes(name[...]) else {
            throw error("write two hexadecimal digits after each % of a type URL", at: start)
        }
        position += 1
        return name
    }

    private static let urlBytes = [UInt8]("./-~!$&()*+,;=%".utf8)

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") }

    /// Whether a type URL can stand in brackets: all its bytes, a domain before the slash and a name after the last.
    static func isTypeURL(_ url: ArraySlice<UInt8>) -> Bool {
        url.allSatisfy { $0.isLetter || $0.isDigit || urlBytes.contains($0) } && !(url.last.map(isSeparator) ?? true)
            && url.first != UInt8(ascii: "/") && hasWholeEscapes(url)
    }

    /// Whether two hexadecimal digits follow each `%`.
    private static func hasWholeEscapes(_ url: ArraySlice<UInt8>) -> Bool {
        url.indices.allSatisfy { index in
            url[index] != UInt8(ascii: "%")
                || index + 2 < url.endIndex && url[index + 1...index + 2].allSatisfy { $0.hexadecimalDigit != nil }
        }
    }

    // MARK: Numbers

    /// Reads a number without a sign, if one comes next.
    mutating func number() throws(WireError) -> TextNumber? {
        let first = next()
        let start = position
        guard first.isDigit || first == UInt8(ascii: ".") && byte(at: start + 1).isDigit else { return nil }
        var number: TextNumber
        if first == UInt8(ascii: "0"), byte(at: start + 1) | 0x20 == UInt8(ascii: "x") {
            position += 2
            number = TextNumber(form: .hexadecimal, digits: position..<position)
            while byte.hexadecimalDigit != nil { position += 1 }
            guard position > start + 2 else { throw unexpected("a hexadecimal digit") }
        } else if first == UInt8(ascii: "0"), byte(at: start + 1).isDigit {
            number = TextNumber(form: .octal, digits: start..<start)
            while byte.isDigit {
                guard byte < UInt8(ascii: "8") else { throw error("a number that starts with 0 has the digits 0 to 7") }
                position += 1
            }
        } else {
            number = TextNumber(form: .decimal, digits: start..<start)
            try decimal(&number)
        }
        number.digits = number.digits.lowerBound..<position
        if number.form == .float, byte | 0x20 == UInt8(ascii: "f") { position += 1 }
        if number.form == .decimal, byte | 0x20 == UInt8(ascii: "f") {
            number.form = .float
            position += 1
        }
        if byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") {
            throw error("put a space after the number, or write it as digits with a fraction or an exponent")
        }
        return number
    }

    private mutating func decimal(_ number: inout TextNumber) throws(WireError) {
        while byte.isDigit { position += 1 }
        if byte == UInt8(ascii: ".") {
            number.form = .float
            position += 1
            while byte.isDigit { position += 1 }
        }
        if byte | 0x20 == UInt8(ascii: "e") {
            number.form = .float
            position += 1
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { position += 1 }
            guard byte.isDigit else { throw unexpected("the digits of an exponent") }
            while byte.isDigit { position += 1 }
        }
    }

    // MARK: Strings

    /// Whether a string comes next.
    mutating func isAtString() -> Bool {
        let byte = next()
        return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    /// Reads a string, and the strings that follow it as parts of it.
    mutating func strings(to target: inout [UInt8]) throws(WireError) {
        while isAtString() { try string(to: &target) }
    }

    private mutating func string(to target: inout [UInt8]) throws(WireError) {
        let start = position
        let quote = byte
        position += 1
        while true {
            guard position < text.count else { throw error("close the string that starts here", at: start) }
            switch text[position] {
            case quote:
                position += 1
                return
            case UInt8(ascii: "\\"): try escape(to: &target)
            case UInt8(ascii: "\n"): throw error("close the string before the end of its line, or write \\n")
            case 0: throw error("write the byte 0 in a string as \\000")
            case let byte:
                target.append(byte)
                position += 1
            }
        }
    }

    private mutating func escape(to target: inout [UInt8]) throws(WireError) {
        let start = position
        position += 1
        let byte = byte
        position += 1
        if let value = byte.escapedByte { return target.append(value) }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            position -= 1
            target.append(try octal(at: start))
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            guard let value = hexadecimal(1...2) else { throw error("\\x needs a hexadecimal digit", at: start) }
            target.append(UInt8(truncatingIfNeeded: value))
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let count = byte == UInt8(ascii: "u") ? 4 : 8
            guard let value = hexadecimal(count...count) else {
                throw error("\\u needs four hexadecimal digits, and \\U eight", at: start)
            }
            guard let scalar = Unicode.Scalar(value) else {
                throw error("no Unicode character has this number; surrogates are none", at: start)
            }
            target.append(contentsOf: String(scalar).utf8)
        default:
            throw error(
                "no such escape; there are \\a \\b \\f \\n \\r \\t \\v \\? \\\\ \\' \\\" \\x \\u \\U and octal",
                at: start
            )
        }
    }

    private mutating func octal(at start: Int) throws(WireError) -> UInt8 {
        var value = 0
        for _ in 0..<3 where (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) {
            value = value * 8 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        guard let byte = UInt8(exactly: value) else { throw error("an octal escape is at most \\377", at: start) }
        return byte
    }

    private mutating func hexadecimal(_ count: ClosedRange<Int>) -> UInt32? {
        var value: UInt32 = 0
        for index in 0..<count.upperBound {
            guard let digit = byte.hexadecimalDigit else { return index < count.lowerBound ? nil : value }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}

/// A number of text format, without its sign.
struct TextNumber {
    enum Form {
        case decimal
        case octal
        case hexadecimal
        case float
    }

    var form: Form
    /// Where the digits are, without `0x` and the suffix.
    var digits: Range<Int>

    /// The whole number; nil where it takes more than 64 bits.
    func magnitude(in text: [UInt8]) -> UInt64? {
        let radix: UInt64 = form == .hexadecimal ? 16 : form == .octal ? 8 : 10
        var value: UInt64 = 0
        for index in digits {
            let (product, tooLarge) = value.multipliedReportingOverflow(by: radix)
            let (sum, carries) = product.addingReportingOverflow(UInt64(text[index].hexadecimalDigit ?? 0))
            if tooLarge || carries { return nil }
            value = sum
        }
        return value
    }

    /// The decimal number as Swift reads it: with a digit on both sides of the point.
    func decimalText(in text: [UInt8]) -> String {
        var result = "0"
        for index in digits {
            result.unicodeScalars.append(Unicode.Scalar(text[index]))
            let isPoint = text[index] == UInt8(ascii: ".")
            if isPoint, index + 1 == digits.upperBound || !text[index + 1].isDigit { result += "0" }
        }
        return result
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
    }

    fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
