import WireFormat

// Scalars, and fields that the schema does not name.
extension TextWriter {
    // MARK: Scalars

    mutating func scalar(_ field: TextFieldPlan, _ record: WireRecords.Record) {
        guard record.isRange else { return scalar(field, bits: record.payload) }
        begin()
        output.put(field.textKey)
        output.put(": ")
        string(record.range, keepsUTF8: options.keepsUTF8 && field.type == .string)
        end()
    }

    /// Writes a number, bool or enum, from the bits that the wire carries.
    mutating func scalar(_ field: TextFieldPlan, bits: UInt64) {
        begin()
        output.put(field.textKey)
        output.put(": ")
        switch field.type {
        case .double: output.textNumber(Double(bitPattern: bits))
        case .float: output.textNumber(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .bool: output.put(bits == 0 ? "false" : "true")
        case .enumeration: enumeration(field, Int32(truncatingIfNeeded: bits))
        default: output.integer(field.type, bits)
        }
        end()
    }

    private mutating func enumeration(_ field: TextFieldPlan, _ number: Int32) {
        if field.child >= 0, plan.enums[field.child].put(number, isQuoted: false, to: &output) { return }
        output.number(Int64(number))
    }

    private mutating func string(_ range: Range<Int>, keepsUTF8: Bool) {
        let keepsUTF8 = keepsUTF8 && records.bytes.rawSpan.firstInvalidUTF8(in: range) == nil
        output.put(UInt8(ascii: "\""))
        for byte in records.bytes[range] { output.escaped(byte, keepsUTF8: keepsUTF8) }
        output.put(UInt8(ascii: "\""))
    }

    // MARK: Unknown fields

    /// Writes a record that the type does not name, by number.
    ///
    /// - Parameter depthLimit: How many strings within strings are looked at as messages.
    mutating func unknown(_ record: WireRecords.Record, depthLimit: Int) throws(WireError) {
        if record.isRange { return try unknown(record.range, depthLimit: depthLimit) }
        begin()
        output.number(UInt64(record.unlisted.field))
        unknown(String(UInt64(bitPattern: Int64(record.unlisted.number))))
    }

    /// Writes whole records by number.
    private mutating func unknown(_ range: Range<Int>, depthLimit: Int) throws(WireError) {
        let bytes = records.bytes
        var reader = WireReader(trusted: bytes.rawSpan, slice: FieldSlice(start: range.lowerBound, count: range.count))
        while true {
            let start = reader.offset
            var last: UInt32 = 0
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { return }
            begin()
            output.number(UInt64(tag >> 3))
            switch tag & 7 {
            case 0: unknown(String(try reader.readVarint()))
            case 1: unknown(Self.hexadecimal(try reader.readFixed64(), digits: 16))
            case 5: unknown(Self.hexadecimal(UInt64(try reader.readFixed32()), digits: 8))
            case 2: try unknown(try reader.readRange(), at: start, depthLimit: depthLimit)
            default:
                let content = reader.offset
                let end = try WireRecords.skip(tag, at: start, &reader, depthLimit: remainingDepth)
                try braces(at: start) { writer throws(WireError) in
                    try writer.unknown(content..<end, depthLimit: depthLimit)
                }
            }
        }
    }

    private mutating func unknown(_ value: String) {
        output.put(": ")
        output.put(value)
        end()
    }

    /// Writes bytes as a message where they are one, and as a string where not.
    private mutating func unknown(_ range: Range<Int>, at start: Int, depthLimit: Int) throws(WireError) {
        guard !range.isEmpty, depthLimit > 0, remainingDepth > 0, isMessage(range) else {
            output.put(": ")
            string(range, keepsUTF8: false)
            return end()
        }
        try braces(at: start) { writer throws(WireError) in
            try writer.unknown(range, depthLimit: depthLimit - 1)
        }
    }

    private func isMessage(_ range: Range<Int>) -> Bool {
        let bytes = records.bytes
        var reader = WireReader(trusted: bytes.rawSpan, slice: FieldSlice(start: range.lowerBound, count: range.count))
        do throws(WireError) {
            while true {
                let start = reader.offset
                var last: UInt32 = 0
                let tag = try reader.nextTag(after: &last)
                if tag == 0 { return true }
                try WireRecords.skip(tag, at: start, &reader, depthLimit: remainingDepth - 1)
            }
        } catch {
            return false
        }
    }

    private static func hexadecimal(_ value: UInt64, digits: Int) -> String {
        let text = String(value, radix: 16)
        return "0x" + String(repeating: "0", count: digits - text.utf8.count) + text
    }
}

extension TextOutput {
    /// A double in the shortest form that reads back.
    fileprivate mutating func textNumber(_ value: Double) {
        if special(value) { return }
        number(value)
    }

    /// A float in the shortest form that reads back.
    fileprivate mutating func textNumber(_ value: Float) {
        if special(Double(value)) { return }
        number(value)
    }

    private mutating func special(_ value: Double) -> Bool {
        if value.isNaN {
            put("nan")
        } else if value.isInfinite {
            put(value < 0 ? "-inf" : "inf")
        } else if value == 0, value.sign == .minus {
            put("-0")
        } else {
            return false
        }
        return true
    }

    /// A byte of a string in quotes.
    fileprivate mutating func escaped(_ byte: UInt8, keepsUTF8: Bool) {
        switch byte {
        case UInt8(ascii: "\n"): put("\\n")
        case UInt8(ascii: "\r"): put("\\r")
        case UInt8(ascii: "\t"): put("\\t")
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
            put(UInt8(ascii: "\\"))
            put(byte)
        case 0x20..<0x7f: put(byte)
        case 0x80... where keepsUTF8: put(byte)
        default:
            put(UInt8(ascii: "\\"))
            for shift: UInt8 in [6, 3, 0] { put(UInt8(ascii: "0") + (byte >> shift & 7)) }
        }
    }
}
