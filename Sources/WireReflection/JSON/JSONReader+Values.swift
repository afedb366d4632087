import WireFormat

// Scalars and repeated fields.
extension JSONReader {
    // MARK: Fields

    /// Reads the value of a singular field.
    mutating func singular(_ field: TextFieldPlan) throws(WireError) {
        if field.isMessage { return tape.add(try self.message(field)) }
        tape.add(field, try scalar(field))
    }

    /// Reads a message, one level below the one that holds it.
    mutating func message(_ field: TextFieldPlan) throws(WireError) -> WireTape.Record {
        _ = scanner.next()
        return try message(field) { reader throws(WireError) in
            try reader.content(of: reader.plan.messages[field.child])
        }
    }

    /// Reads the elements of a repeated field.
    mutating func array(_ field: TextFieldPlan) throws(WireError) {
        guard scanner.consume(UInt8(ascii: "[")) else { throw scanner.unexpected("an array, for a repeated field") }
        if scanner.consume(UInt8(ascii: "]")) { return }
        let mark = tape.mark
        let start = tape.decoded.count
        var count = 0
        repeat {
            do throws(WireError) {
                try element(field, since: mark)
            } catch {
                throw error.within("[" + String(count) + "]")
            }
            count += 1
        } while try scanner.hasMore(closing: UInt8(ascii: "]"))
        if field.type.isPackable, tape.decoded.count > start {
            tape.add(
                field.number,
                bytes: WireTape.Bytes(start: start, count: tape.decoded.count - start, isDecoded: true)
            )
        }
    }

    private mutating func element(_ field: TextFieldPlan, since mark: WireTape.Mark) throws(WireError) {
        try refuseNull(field, "an element of an array")
        if field.isMessage { return tape.add(element: try message(field), since: mark, text: text) }
        switch try scalar(field) {
        case .bits(let bits): tape.pack(bits, wireType: field.type.wireType)
        case .bytes(let bytes): tape.add(element: WireTape.Record(field.number, bytes), since: mark, text: text)
        case .ignored: break
        }
    }

    mutating func refuseNull(_ field: TextFieldPlan, _ place: String) throws(WireError) {
        if scanner.next() == UInt8(ascii: "n"), !hasNull(field) {
            throw scanner.error("null cannot be " + place + " here; remove it")
        }
    }

    // MARK: Scalars

    /// Reads a value that is no message.
    mutating func scalar(_ field: TextFieldPlan) throws(WireError) -> WireTape.Scalar {
        switch field.type {
        case .bool: return .bits(try bool() ? 1 : 0)
        case .string: return .bytes(try string("a string"))
        case .bytes: return .bytes(try base64())
        case .enumeration: return try enumeration(field)
        case .float, .double: return .bits(try floatingPoint(field.type))
        default:
            _ = scanner.next()
            let offset = scanner.position
            return .bits(try integer(field.type, quotable(allowed: "a whole number"), at: offset))
        }
    }

    private mutating func bool() throws(WireError) -> Bool {
        switch scanner.next() {
        case UInt8(ascii: "t"):
            try scanner.literal("true")
            return true
        case UInt8(ascii: "f"):
            try scanner.literal("false")
            return false
        default: throw scanner.unexpected("true or false")
        }
    }

    /// Reads a string and keeps what it stands for.
    mutating func string(_ wanted: String) throws(WireError) -> WireTape.Bytes {
        guard scanner.next() == UInt8(ascii: "\"") else { throw scanner.unexpected(wanted) }
        return try keep(try scanner.string())
    }

    /// What a string stands for: in the text where that is the same, or decoded.
    mutating func keep(_ string: JSONString) throws(WireError) -> WireTape.Bytes {
        if !string.isEscaped {
            return WireTape.Bytes(start: string.start, count: string.end - string.start, isDecoded: false)
        }
        let start = tape.decoded.count
        try scanner.append(string, to: &tape.decoded)
        return WireTape.Bytes(start: start, count: tape.decoded.count - start, isDecoded: true)
    }

    /// What a string stands for, for a moment.
    mutating func content(of string: JSONString) throws(WireError) -> ArraySlice<UInt8> {
        if !string.isEscaped { return text[string.start..<string.end] }
        var decoded: [UInt8] = []
        try scanner.append(string, to: &decoded)
        return decoded[...]
    }

    mutating func base64() throws(WireError) -> WireTape.Bytes {
        guard scanner.next() == UInt8(ascii: "\"") else { throw scanner.unexpected("a string of base64") }
        let offset = scanner.position
        let source = try content(of: try scanner.string())
        let start = tape.decoded.count
        guard Base64.decode(source, to: &tape.decoded) else {
            throw scanner.error("write bytes as base64, with the standard or the URL-safe alphabet", at: offset)
        }
        return WireTape.Bytes(start: start, count: tape.decoded.count - start, isDecoded: true)
    }

    private mutating func enumeration(_ field: TextFieldPlan) throws(WireError) -> WireTape.Scalar {
        let byte = scanner.next()
        let offset = scanner.position
        if byte == UInt8(ascii: "n"), hasNull(field) {
            try scanner.literal("null")
            return .bits(0)
        }
        if byte == UInt8(ascii: "\"") {
            let name = try content(of: try scanner.string())
            if field.child >= 0, let number = plan.enums[field.child].number(of: name) {
                return .bits(UInt64(bitPattern: Int64(number)))
            }
            // As other readers take it: digits in quotes, with no point and no exponent.
            let isWhole = name.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }
            if isWhole, let number = JSONNumber(in: name), number.range.upperBound == name.endIndex {
                return try enumeration(field, number, at: offset)
            }
            if options.ignoresUnknownFields { return .ignored }
            let shown = WireError.step(String(decoding: name, as: UTF8.self))
            throw scanner.error(
                "the enum has no value \"" + shown + "\"; use one of its names, or a number",
                at: offset
            )
        }
        guard let number = try bareNumber() else { throw scanner.unexpected("the name of an enum value, or a number") }
        return try enumeration(field, number, at: offset)
    }

    /// A number of an enum.
    private func enumeration(
        _ field: TextFieldPlan,
        _ number: JSONNumber,
        at offset: Int
    ) throws(WireError) -> WireTape.Scalar {
        let bits = try integer(.int32, number, at: offset)
        if field.child >= 0, plan.enums[field.child].isClosed,
            !plan.enums[field.child].contains(Int32(truncatingIfNeeded: bits))
        {
            if options.ignoresUnknownFields { return .ignored }
            throw scanner.error("the enum has no value with this number; use one that it has", at: offset)
        }
        return .bits(bits)
    }

    // MARK: Numbers

    /// Reads a number that is not in quotes; nil where there is none.
    mutating func bareNumber() throws(WireError) -> JSONNumber? {
        switch scanner.next() {
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        default: return nil
        }
        guard let number = JSONNumber(in: text[scanner.position...]) else {
            throw scanner.error("not a number as JSON writes it: digits, with a fraction or an exponent")
        }
        scanner.position = number.range.upperBound
        if scanner.byte &- UInt8(ascii: "0") < 10 {
            throw scanner.error("remove the zero before the number", at: number.range.lowerBound)
        }
        return number
    }

    /// Reads a number, in quotes or not.
    private mutating func quotable(allowed: String) throws(WireError) -> JSONNumber {
        guard scanner.next() == UInt8(ascii: "\"") else {
            guard let number = try bareNumber() else { throw scanner.unexpected(allowed) }
            return number
        }
        let offset = scanner.position
        let source = try content(of: try scanner.string())
        return try number(in: source, allowed, at: offset)
    }

    func number(in source: ArraySlice<UInt8>, _ wanted: String, at offset: Int) throws(WireError) -> JSONNumber {
        guard let number = JSONNumber(in: source), number.range.upperBound == source.endIndex else {
            throw scanner.error("expected " + wanted, at: offset)
        }
        return number
    }

    /// The bits of a whole number, in the form that the wire has for the type.
    func integer(_ type: FieldType, _ number: JSONNumber, at offset: Int) throws(WireError) -> UInt64 {
        guard number.isInteger else { throw scanner.error("expected a whole number", at: offset) }
        let bits = number.magnitude.flatMap { type.bits(of: $0, isNegative: number.isNegative) }
        guard let bits else { throw scanner.error("out of the range of " + type.name, at: offset) }
        return bits
    }

    /// Reads a float or double.
    private mutating func floatingPoint(_ type: FieldType) throws(WireError) -> UInt64 {
        let isQuoted = scanner.next() == UInt8(ascii: "\"")
        let offset = scanner.position
        let wanted = "a number, \"NaN\", \"Infinity\" or \"-Infinity\""
        guard isQuoted else {
            guard let number = try bareNumber() else { throw scanner.unexpected(wanted) }
            return try bits(of: number, in: text[...], type, at: offset)
        }
        let source = try content(of: try scanner.string())
        let isFloat = type == .float
        switch source {
        case _ where source.elementsEqual("NaN".utf8): return isFloat ? 0x7fc0_0000 : 0x7ff8_0000_0000_0000
        case _ where source.elementsEqual("Infinity".utf8): return isFloat ? 0x7f80_0000 : 0x7ff0_0000_0000_0000
        case _ where source.elementsEqual("-Infinity".utf8): return isFloat ? 0xff80_0000 : 0xfff0_0000_0000_0000
        default: return try bits(of: try number(in: source, wanted, at: offset), in: source, type, at: offset)
        }
    }

    /// The bits of a finite float or double.
    func bits(of number: JSONNumber, in text: ArraySlice<UInt8>, _ type: FieldType, at offset: Int) throws(WireError)
        -> UInt64
    {
        if type == .float {
            let value = number.float(in: text)
            guard value.isFinite else { throw scanner.error("out of the range of float", at: offset) }
            return UInt64(value.bitPattern)
        }
        let value = number.double(in: text)
        guard value.isFinite else { throw scanner.error("out of the range of double", at: offset) }
        return value.bitPattern
    }
}
