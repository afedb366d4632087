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

    private static func text(of value: Double, isFloat: Bool) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        return isFloat ? Float(value).description : value.description
    }
}
