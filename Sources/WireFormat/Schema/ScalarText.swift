/// Scalars as a person reads them.
package enum ScalarText {
    /// The value whose wire bits these are: varints as they are, fixed32 in the low half.
    package static func text(of bits: UInt64, type: FieldType) -> String {
        switch type {
        case .int32, .int64, .enumeration, .sfixed64: String(Int64(bitPattern: bits))
        case .uint32, .uint64, .fixed32, .fixed64: String(bits)
        case .sint32, .sint64: String(Varint.unZigZag(bits))
        case .sfixed32: String(Int32(truncatingIfNeeded: Int64(bitPattern: bits)))
        case .bool: bits == 0 ? "false" : "true"
        case .float: text(of: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))), isFloat: true)
        case .double: text(of: Double(bitPattern: bits), isFloat: false)
        case .string, .bytes, .group, .message: String(bits)
        }
    }

    /// A map key from the unsigned number that stands for its place in the canonical order.
    static func text(ofOrder order: UInt64, type: FieldType) -> String {
        switch type {
        case .int32, .int64, .sint32, .sint64, .sfixed32, .sfixed64: String(Int64(bitPattern: order ^ 1 << 63))
        case .bool: order == 0 ? "false" : "true"
        default: String(order)
        }
    }

    /// Text in quotation marks; `"`, `\` and control characters are escaped.
    package static func quoted(_ utf8: [UInt8]) -> String {
        var result = "\""
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            default:
                if scalar.value < 0x20 {
                    result += (scalar.value < 0x10 ? "\\u000" : "\\u00") + String(scalar.value, radix: 16)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func text(of value: Double, isFloat: Bool) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        return isFloat ? Float(value).description : value.description
    }
}
