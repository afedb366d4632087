import WireFormat

extension FieldType {
    /// The bits that the wire carries for a whole number; nil where it is out of the range of this type.
    func bits(of magnitude: UInt64, isNegative: Bool) -> UInt64? {
        var signed: Int64? {
            if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
            return Int64(exactly: magnitude)
        }
        var unsigned: UInt64? { isNegative && magnitude != 0 ? nil : magnitude }
        switch self {
        case .int32, .enumeration: return signed.flatMap { Int32(exactly: $0) }.map { UInt64(bitPattern: Int64($0)) }
        case .sint32: return signed.flatMap { Int32(exactly: $0) }.map { UInt64(Varint.zigZag($0)) }
        case .sfixed32: return signed.flatMap { Int32(exactly: $0) }.map { UInt64(UInt32(bitPattern: $0)) }
        case .int64, .sfixed64: return signed.map { UInt64(bitPattern: $0) }
        case .sint64: return signed.map { Varint.zigZag($0) }
        case .uint32, .fixed32: return unsigned.flatMap { UInt32(exactly: $0) }.map { UInt64($0) }
        default: return unsigned
        }
    }
}
