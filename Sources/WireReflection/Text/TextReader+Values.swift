import WireFormat

// Scalars, and values without a schema.
extension TextReader {
    // MARK: Scalars

    /// Reads a value that is no message.
    mutating func scalar(_ field: TextFieldPlan) throws(WireError) -> WireTape.Scalar {
        switch field.type {
        case .string, .bytes: return .bytes(try string(field))
        case .bool: return .bits(try bool())
        case .enumeration: return .bits(try enumeration(field))
        case .float, .double: return .bits(try floatingPoint(field.type))
        default: return .bits(try integer(field.type, wanted: "a whole number"))
        }
    }

    private mutating func string(_ field: TextFieldPlan) throws(WireError) -> WireTape.Bytes {
        guard scanner.isAtString() else { throw scanner.unexpected("a string in quotes") }
        let offset = scanner.position
        let start = tape.decoded.count
        try scanner.strings(to: &tape.decoded)
        let range = start..<tape.decoded.count
        if field.type == .string, field.validatesUTF8, tape.decoded.rawSpan.firstInvalidUTF8(in: range) != nil {
            throw scanner.error("write the string in UTF-8; this one is not", at: offset)
        }
        return WireTape.Bytes(start: start, count: range.count, isDecoded: true)
    }

    private mutating func bool() throws(WireError) -> UInt64 {
        let wanted = "true, false, t, f, 1 or 0"
        _ = scanner.next()
        let offset = scanner.position
        if let name = scanner.identifier() {
            if ["true", "True", "t"].contains(where: { name.elementsEqual($0.utf8) }) { return 1 }
            if ["false", "False", "f"].contains(where: { name.elementsEqual($0.utf8) }) { return 0 }
            throw scanner.error("expected " + wanted, at: offset)
        }
        guard let number = try scanner.number() else { throw scanner.unexpected(wanted) }
        guard number.form != .float, let value = number.magnitude(in: text), value < 2 else {
            throw scanner.error("expected " + wanted, at: offset)
        }
        return value
    }

    private mutating func enumeration(_ field: TextFieldPlan) throws(WireError) -> UInt64 {
        _ = scanner.next()
        let offset = scanner.position
        let plan = field.child >= 0 ? plan.enums[field.child] : nil
        if let name = scanner.identifier() {
            if let number = plan?.number(of: name) { return UInt64(bitPattern: Int64(number)) }
            let shown = WireError.step(String(decoding: name, as: UTF8.self))
            let message = "the enum has no value " + shown + "; use one of its names, or a number"
            throw scanner.error(message, at: offset)
        }
        let bits = try integer(.enumeration, wanted: "the name of an enum value, or a number")
        if let plan, plan.isClosed, !plan.contains(Int32(truncatingIfNeeded: bits)) {
            throw scanner.error("the enum has no value with this number; use one that it has", at: offset)
        }
        return bits
    }

    private mutating func integer(_ type: FieldType, wanted: String) throws(WireError) -> UInt64 {
        _ = scanner.next()
        let offset = scanner.position
        let isNegative = scanner.consume(UInt8(ascii: "-"))
        guard let number = try scanner.number() else { throw scanner.unexpected(wanted) }
        guard number.form != .float else { throw scanner.error("expected " + wanted, at: offset) }
        guard let bits = number.magnitude(in: text).flatMap({ type.bits(of: $0, isNegative: isNegative) }) else {
            throw scanner.error("out of the range of " + type.name, at: offset)
        }
        return bits
    }

    /// Reads a float or double. What is out of range is infinite.
    private mutating func floatingPoint(_ type: FieldType) throws(WireError) -> UInt64 {
        let wanted = "a decimal number, inf or nan"
        let isNegative = scanner.consume(UInt8(ascii: "-"))
        _ = scanner.next()
        let offset = scanner.position
        let digits: String
        if let name = scanner.identifier() {
            switch String(decoding: name, as: UTF8.self).lowercased() {
            case "inf", "infinity": digits = "inf"
            case "nan": digits = "nan"
            default: throw scanner.error("expected " + wanted, at: offset)
            }
        } else {
            guard let number = try scanner.number() else { throw scanner.unexpected(wanted) }
            guard number.form == .decimal || number.form == .float else {
                throw scanner.error("expected " + wanted + "; a float is not hexadecimal or octal", at: offset)
            }
            digits = number.decimalText(in: text)
        }
        if type == .float {
            let value = Float(digits) ?? .nan
            return UInt64((isNegative && !value.isNaN ? -value : value).bitPattern)
        }
        let value = Double(digits) ?? .nan
        return (isNegative && !value.isNaN ? -value : value).bitPattern
    }

    // MARK: Values without a schema

    /// Reads what follows the name of a reserved field.
    mutating func skipValue() throws(WireError) {
        let hasColon = scanner.consume(UInt8(ascii: ":"))
        if scanner.consume(UInt8(ascii: "[")) {
            if scanner.consume(UInt8(ascii: "]")) { return }
            repeat { try skipElement(isScalar: hasColon) } while scanner.consume(UInt8(ascii: ","))
            guard scanner.consume(UInt8(ascii: "]")) else { throw scanner.unexpected("a comma or ]") }
        } else {
            try skipElement(isScalar: hasColon)
        }
    }

    private mutating func skipElement(isScalar: Bool) throws(WireError) {
        let byte = scanner.next()
        guard isScalar, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "<") else { return try skipMessage() }
        if scanner.isAtString() {
            var skipped: [UInt8] = []
            return try scanner.strings(to: &skipped)
        }
        let isNegative = scanner.consume(UInt8(ascii: "-"))
        _ = scanner.next()
        let offset = scanner.position
        if let name = scanner.identifier() {
            let special = ["inf", "infinity", "nan"]
            guard !isNegative || special.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
                throw scanner.error("expected a number after the sign", at: offset)
            }
        } else if try scanner.number() == nil {
            throw scanner.unexpected("a value")
        }
    }

    private mutating func skipMessage() throws(WireError) {
        let closing = try openMessage()
        try enter()
        while scanner.next() != closing {
            if scanner.consume(UInt8(ascii: "[")) {
                _ = try scanner.bracketed()
            } else if scanner.identifier() == nil {
                throw scanner.unexpected("the name of a field")
            }
            try skipValue()
            if !scanner.consume(UInt8(ascii: ",")) { _ = scanner.consume(UInt8(ascii: ";")) }
        }
        scanner.position += 1
        leave()
    }
}
