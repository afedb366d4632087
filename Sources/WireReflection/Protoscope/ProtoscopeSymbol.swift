import WireFormat

/// A number, a tag or a name of a Protoscope text.
enum ProtoscopeSymbol {
    case varint(UInt64)
    case fixed32(UInt32)
    case fixed64(UInt64)
    /// The bits of a tag whose wire type is given.
    case tag(UInt64)
    /// The bits of a tag whose wire type is that of what follows, with wire type 0.
    case inferredTag(UInt64)
    case bool(Bool)
    case longForm(Int)

    /// The most bytes that `long-form` adds.
    static let greatestLongForm = 1000

    /// The symbol at `range`.
    init(_ text: [UInt8], _ range: Range<Int>) throws(WireError) {
        var parser = ProtoscopeSymbolParser(text: text, range: range)
        self = try parser.symbol()
    }
}

/// Reads one symbol.
struct ProtoscopeSymbolParser {
    private let text: [UInt8]
    private let range: Range<Int>
    private var position: Int
    private var isNegative = false
    private var isHex = false
    private var magnitude: UInt64 = 0
    private var overflows = false

    init(text: [UInt8], range: Range<Int>) {
        self.text = text
        self.range = range
        position = range.lowerBound
    }

    mutating func symbol() throws(WireError) -> ProtoscopeSymbol {
        if let named = Self.named(text[range]) { return named }
        if text[range].starts(with: "long-form:".utf8) { return try longForm() }
        isNegative = consume("-")
        if range.upperBound - position > 2, text[position] == UInt8(ascii: "0"), text[position + 1] == UInt8(ascii: "x")
        {
            position += 2
            isHex = true
        }
        guard digits() > 0 else { throw unknown() }
        if position < range.upperBound, text[position] == UInt8(ascii: ".") { return try float() }
        let isZigZag = consume("z")
        if consume(":") { return try tag(isZigZag: isZigZag) }
        if position == range.upperBound {
            let value = try signed()
            return .varint(isZigZag ? Varint.zigZag(value) : UInt64(bitPattern: value))
        }
        if !isZigZag, consume("i32") { return try fixed32() }
        if !isZigZag, consume("i64"), position == range.upperBound { return .fixed64(UInt64(bitPattern: try signed())) }
        throw unknown()
    }

    // MARK: Parts

    private static func named(_ symbol: ArraySlice<UInt8>) -> ProtoscopeSymbol? {
        switch symbol.first {
        case UInt8(ascii: "t"): symbol.elementsEqual("true".utf8) ? .bool(true) : nil
        case UInt8(ascii: "f"): symbol.elementsEqual("false".utf8) ? .bool(false) : nil
        case UInt8(ascii: "i"), UInt8(ascii: "-"): infinity(symbol)
        default: nil
        }
    }

    private static func infinity(_ symbol: ArraySlice<UInt8>) -> ProtoscopeSymbol? {
        if symbol.elementsEqual("inf32".utf8) { return .fixed32(Float.infinity.bitPattern) }
        if symbol.elementsEqual("-inf32".utf8) { return .fixed32((-Float.infinity).bitPattern) }
        if symbol.elementsEqual("inf64".utf8) { return .fixed64(Double.infinity.bitPattern) }
        if symbol.elementsEqual("-inf64".utf8) { return .fixed64((-Double.infinity).bitPattern) }
        return nil
    }

    /// Whether this comes next; if so, it is read.
    private mutating func consume(_ expected: String) -> Bool {
        guard text[position..<range.upperBound].starts(with: expected.utf8) else { return false }
        position += expected.utf8.count
        return true
    }

    /// Reads digits into the magnitude.
    ///
    /// - Returns: How many.
    @discardableResult
    private mutating func digits() -> Int {
        let start = position
        let base: UInt64 = isHex ? 16 : 10
        while position < range.upperBound, let digit = text[position].hexadecimalDigit, isHex || digit < 10 {
            let (product, tooLarge) = magnitude.multipliedReportingOverflow(by: base)
            let (sum, carries) = product.addingReportingOverflow(UInt64(digit))
            overflows = overflows || tooLarge || carries
            magnitude = sum
            position += 1
        }
        return position - start
    }

    /// The bits of the integer as a signed number; what is beyond 2⁶³ − 1 stands for its two's complement.
    private func signed() throws(WireError) -> Int64 {
        guard !overflows, !isNegative || magnitude <= 1 << 63 else {
            throw error("an integer lies between -2^63 and 2^64 - 1; write other bytes in hex between backticks")
        }
        return Int64(bitPattern: isNegative ? 0 &- magnitude : magnitude)
    }

    private func fixed32() throws(WireError) -> ProtoscopeSymbol {
        guard position == range.upperBound else { throw unknown() }
        guard !overflows, magnitude <= (isNegative ? 1 << 31 : UInt64(UInt32.max)) else {
            throw error("this does not fit into 32 bits; write i64 for 64 bits")
        }
        let bits = UInt32(truncatingIfNeeded: magnitude)
        return .fixed32(isNegative ? 0 &- bits : bits)
    }

    private mutating func longForm() throws(WireError) -> ProtoscopeSymbol {
        position += "long-form:".utf8.count
        guard digits() > 0, position == range.upperBound else {
            throw error("write how many bytes to add, as long-form:2")
        }
        guard !overflows, magnitude <= UInt64(ProtoscopeSymbol.greatestLongForm) else {
            throw error("long-form adds at most 1000 bytes; write more in hex between backticks")
        }
        return .longForm(Int(magnitude))
    }

    // MARK: Tags

    private mutating func tag(isZigZag: Bool) throws(WireError) -> ProtoscopeSymbol {
        let number = try signed()
        guard number >> 61 == 0 || number >> 61 == -1 else {
            throw error("a field number takes at most 61 bits, since three are the wire type's")
        }
        let wireType = try wireType()
        let bits = number << 3 | Int64(wireType ?? 0)
        let encoded = isZigZag ? Varint.zigZag(bits) : UInt64(bitPattern: bits)
        return wireType == nil ? .inferredTag(encoded) : .tag(encoded)
    }

    /// What follows the colon; nil for nothing.
    private mutating func wireType() throws(WireError) -> UInt8? {
        let names: [(String, UInt8)] = [
            ("VARINT", 0), ("I64", 1), ("LEN", 2), ("SGROUP", 3), ("EGROUP", 4), ("I32", 5),
        ]
        if position == range.upperBound { return nil }
        let rest = text[position..<range.upperBound]
        if let named = names.first(where: { rest.elementsEqual($0.0.utf8) }) { return named.1 }
        (magnitude, overflows, isHex) = (0, false, consume("0x"))
        guard digits() > 0, position == range.upperBound, !overflows, magnitude < 8 else {
            throw error("a wire type is VARINT, I64, LEN, SGROUP, EGROUP, I32, or a number from 0 to 7")
        }
        return UInt8(magnitude)
    }

    // MARK: Floats

    private mutating func float() throws(WireError) -> ProtoscopeSymbol {
        position += 1
        guard digits() > 0 else { throw error("write a digit after the point") }
        let hasExponent = isHex ? consume("p") || consume("P") : consume("e") || consume("E")
        if hasExponent {
            _ = consume("-")
            let start = position
            while position < range.upperBound, (0x30...0x39).contains(text[position]) { position += 1 }
            guard position > start else { throw error("write the digits of the exponent, without a plus sign") }
        }
        let number = String(decoding: text[range.lowerBound..<position], as: UTF8.self)
        let literal = isHex && !hasExponent ? number + "p0" : number
        if consume("i32") {
            guard position == range.upperBound, let value = Float(literal) else { throw unknown() }
            guard value.isFinite else { throw error("this does not fit into a 32-bit float; infinity is inf32") }
            return .fixed32(value.bitPattern)
        }
        _ = consume("i64")
        guard position == range.upperBound, let value = Double(literal) else { throw unknown() }
        guard value.isFinite else { throw error("this does not fit into a 64-bit float; infinity is inf64") }
        return .fixed64(value.bitPattern)
    }

    // MARK: Errors

    private func error(_ message: String) -> WireError {
        WireError(.invalidProtoscope, offset: range.lowerBound, message: message)
    }

    private func unknown() -> WireError {
        let symbol = String(decoding: text[range].prefix(40), as: UTF8.self)
        return error(
            symbol + " is no token: write numbers as 5, -5z, 5i32 or 1.5, tags as 1: or 1:LEN, text in quotation marks"
                + " and hex between backticks"
        )
    }
}
