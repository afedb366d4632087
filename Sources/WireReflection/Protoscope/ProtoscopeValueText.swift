import WireFormat

/// Numbers as Protoscope writes them, by their types or, without one, by what they look like.
enum ProtoscopeValueText {
    /// A varint with its `long-form`; int64 if the type is unknown or no varint.
    static func varint(_ varint: ProtoscopeVarint, as type: FieldType?) -> String {
        let value = varint.value
        let number =
            switch type {
            case .bool where varint.longForm == 0 && value <= 1: value == 0 ? "false" : "true"
            case .sint32, .sint64: String(Varint.unZigZag(value)) + "z"
            case .uint32, .uint64: String(value)
            default: String(Int64(bitPattern: value))
            }
        return prefix(varint) + number
    }

    /// `long-form:N ` for a varint that is not in the shortest form.
    static func prefix(_ varint: ProtoscopeVarint) -> String {
        varint.longForm == 0 ? "" : "long-form:" + String(varint.longForm) + " "
    }

    /// Four bytes; a float if the type is unknown and they look like one.
    static func fixed32(_ bits: UInt32, as type: FieldType?) -> String {
        switch type {
        case .fixed32: return String(bits) + "i32"
        case .sfixed32: return String(Int32(bitPattern: bits)) + "i32"
        default: break
        }
        let value = Float(bitPattern: bits)
        if value.isNaN { return "0x" + String(bits, radix: 16) + "i32" }
        if value.isInfinite { return value < 0 ? "-inf32" : "inf32" }
        let exponent = bits >> 23 & 0xff
        if type == .float || value == 0 || (1..<254).contains(exponent) {
            let text = decimal(value.description)
            if Float(text)?.bitPattern == bits { return text + "i32" }
        }
        return String(Int32(bitPattern: bits)) + "i32"
    }

    /// Eight bytes; a double if the type is unknown and they look like one.
    static func fixed64(_ bits: UInt64, as type: FieldType?) -> String {
        switch type {
        case .fixed64: return String(bits) + "i64"
        case .sfixed64: return String(Int64(bitPattern: bits)) + "i64"
        default: break
        }
        let value = Double(bitPattern: bits)
        if value.isNaN { return "0x" + String(bits, radix: 16) + "i64" }
        if value.isInfinite { return value < 0 ? "-inf64" : "inf64" }
        let exponent = bits >> 52 & 0x7ff
        if type == .double || value == 0 || (1..<2046).contains(exponent) {
            let text = decimal(value.description)
            if Double(text)?.bitPattern == bits { return text }
        }
        return String(Int64(bitPattern: bits)) + "i64"
    }

    /// Swift's shortest form of a number as Protoscope has it: with a point, and no plus sign or zero before the exponent.
    private static func decimal(_ description: String) -> String {
        let parts = description.split(separator: "e")
        guard let mantissa = parts.first else { return description }
        var text = String(mantissa)
        if !text.utf8.contains(UInt8(ascii: ".")) { text += ".0" }
        guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
        return text + "e" + String(exponent)
    }
}
