import WireFormat

// Scalars, repeated fields and maps.
extension JSONWriter {
    // MARK: Scalars

    /// Writes a value that is no message.
    mutating func scalar(_ field: TextFieldPlan, _ record: WireRecords.Record) {
        switch field.type {
        case .string: string(record.range, field)
        case .bytes: output.base64(records.input, in: record.range)
        default: scalar(field, bits: record.payload)
        }
    }

    /// Writes a number, bool or enum, from the bits that the wire carries.
    mutating func scalar(_ field: TextFieldPlan, bits: UInt64) {
        switch field.type {
        case .double: output.number(Double(bitPattern: bits))
        case .float: output.number(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .bool: output.put(bits != 0)
        case .enumeration: enumeration(field, Int32(truncatingIfNeeded: bits))
        case .int64, .uint64, .sint64, .fixed64, .sfixed64:
            output.quoted(field.type, bits)
        default: output.integer(field.type, bits)
        }
    }

    private mutating func enumeration(_ field: TextFieldPlan, _ number: Int32) {
        if field.child >= 0 {
            if plan.enums[field.child].isNull { return output.put("null") }
            if !options.enumsAsNumbers, plan.enums[field.child].put(number, isQuoted: true, to: &output) { return }
        }
        output.number(Int64(number))
    }

    /// Writes a string; one that need not be UTF-8, and is not, with U+FFFD in the places where it is not.
    mutating func string(_ range: Range<Int>, _ field: TextFieldPlan) {
        if field.validatesUTF8 || records.input.firstInvalidUTF8(in: range) == nil {
            return output.string(records.input, in: range)
        }
        output.string([UInt8](String(decoding: records.bytes[range], as: UTF8.self).utf8))
    }

    /// Writes the default of a field without presence.
    mutating func absentScalar(_ field: TextFieldPlan) {
        switch field.type {
        case .string, .bytes: output.put("\"\"")
        default: scalar(field, bits: 0)
        }
    }

    // MARK: Repeated fields

    /// Writes the elements of a repeated field: single ones and packed ones.
    mutating func array(_ field: TextFieldPlan, _ found: Range<Int>) throws(WireError) {
        output.open(UInt8(ascii: "["))
        var count = 0
        for index in found {
            let record = records[index]
            if record.isRange, field.type.isPackable {
                try packed(field, record.range, &count)
                continue
            }
            output.item(isFirst: count == 0)
            do throws(WireError) {
                if field.isMessage {
                    try nested(index..<index + 1, as: plan.messages[field.child])
                } else {
                    scalar(field, record)
                }
            } catch {
                throw error.within("[" + String(count) + "]")
            }
            count += 1
        }
        output.close(UInt8(ascii: "]"), isEmpty: count == 0)
    }

    private mutating func packed(_ field: TextFieldPlan, _ range: Range<Int>, _ count: inout Int) throws(WireError) {
        var reader = records.reader(of: range)
        while !reader.isAtEnd {
            let bits = try reader.readBits(of: field.type)
            if records.isUnlisted(bits, field, plan) { continue }
            output.item(isFirst: count == 0)
            scalar(field, bits: bits)
            count += 1
        }
    }

    /// Whether packed records hold nothing, or only numbers that a closed enum does not have.
    func isEmpty(_ field: TextFieldPlan, _ found: Range<Int>) -> Bool {
        found.allSatisfy { index in
            guard records[index].isRange else { return false }
            let range = records[index].range
            if range.isEmpty { return true }
            guard field.type == .enumeration, field.child >= 0, plan.enums[field.child].isClosed else { return false }
            var reader = records.reader(of: range)
            while !reader.isAtEnd {
                // A value that cannot be read is refused when it is written.
                guard let bits = try? reader.readVarint(), records.isUnlisted(bits, field, plan) else { return false }
            }
            return true
        }
    }
}
