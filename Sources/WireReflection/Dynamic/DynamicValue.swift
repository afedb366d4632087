import WireFormat

/// A value of a field of a ``DynamicMessage``, or an element of one that is repeated.
public enum DynamicValue: Hashable, Sendable {
    /// Of `int32`, `sint32` and `sfixed32`.
    case int32(Int32)
    /// Of `int64`, `sint64` and `sfixed64`.
    case int64(Int64)
    /// Of `uint32` and `fixed32`.
    case uint32(UInt32)
    /// Of `uint64` and `fixed64`.
    case uint64(UInt64)
    /// Of `float`.
    case float(Float)
    /// Of `double`.
    case double(Double)
    /// Of `bool`.
    case bool(Bool)
    /// Of `string`. Bytes that are not UTF-8, which proto2 allows, are shown as U+FFFD.
    case string(String)
    /// Of `bytes`.
    case bytes([UInt8])
    /// The number of an enum value.
    case enumeration(Int32)
    /// Of a message type; a group too.
    case message(DynamicMessage)

    /// Whether two values are of one type and equal; numbers by their bits, every NaN the same, strings by their bytes.
    public static func == (left: DynamicValue, right: DynamicValue) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
        case (.bytes(let left), .bytes(let right)): left == right
        case (.message(let left), .message(let right)): left == right
        case (.string, _), (.bytes, _), (.message, _): false
        default: left.caseNumber == right.caseNumber && left.bits == right.bits
        }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(caseNumber)
        switch self {
        case .string(let text): hasher.combine(text.stored)
        case .bytes(let bytes): hasher.combine(bytes)
        case .message(let message): hasher.combine(message)
        default: hasher.combine(bits)
        }
    }

    /// The bits of a number, zero for others.
    private var bits: UInt64 {
        switch self {
        case .int32(let value), .enumeration(let value): UInt64(bitPattern: Int64(value))
        case .int64(let value): UInt64(bitPattern: value)
        case .uint32(let value): UInt64(value)
        case .uint64(let value): value
        case .float(let value): value.isNaN ? 0x7fc0_0000 : UInt64(value.bitPattern)
        case .double(let value): value.isNaN ? 0x7ff8_0000_0000_0000 : value.bitPattern
        case .bool(let value): value ? 1 : 0
        case .string, .bytes, .message: 0
        }
    }

    private var caseNumber: Int {
        switch self {
        case .int32: 0
        case .int64: 1
        case .uint32: 2
        case .uint64: 3
        case .float: 4
        case .double: 5
        case .bool: 6
        case .string: 7
        case .bytes: 8
        case .enumeration: 9
        case .message: 10
        }
    }

    /// A number of a field of this type as a word of a store; nil for a value of another type.
    func word(as type: FieldType) -> UInt64? {
        switch (type, self) {
        case (.int32, .int32), (.int64, .int64), (.uint32, .uint32), (.uint64, .uint64), (.bool, .bool),
            (.fixed32, .uint32), (.fixed64, .uint64), (.sfixed64, .int64), (.float, .float), (.double, .double),
            (.enumeration, .enumeration):
            bits
        case (.sint32, .int32(let value)): UInt64(Varint.zigZag(value))
        case (.sint64, .int64(let value)): Varint.zigZag(value)
        case (.sfixed32, .int32(let value)): UInt64(UInt32(bitPattern: value))
        default: nil
        }
    }

    /// The number that a word of a store holds for a field of this type.
    init(word: UInt64, as type: FieldType) {
        let signed = Int64(bitPattern: word)
        switch type {
        case .int32: self = .int32(Int32(truncatingIfNeeded: signed))
        case .sint32: self = .int32(Varint.unZigZag(UInt32(truncatingIfNeeded: word)))
        case .sfixed32: self = .int32(Int32(truncatingIfNeeded: signed))
        case .int64, .sfixed64: self = .int64(signed)
        case .sint64: self = .int64(Varint.unZigZag(word))
        case .uint32, .fixed32: self = .uint32(UInt32(truncatingIfNeeded: word))
        case .float: self = .float(Float(bitPattern: UInt32(truncatingIfNeeded: word)))
        case .double: self = .double(Double(bitPattern: word))
        case .bool: self = .bool(word != 0)
        case .enumeration: self = .enumeration(Int32(truncatingIfNeeded: signed))
        case .uint64, .fixed64, .string, .bytes, .message, .group: self = .uint64(word)
        }
    }
}

/// How a field of a ``DynamicMessage`` is named: `message.value(of: "nonce")` or `message.value(of: 5)`.
public enum FieldSelector: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Its name in the `.proto` file or in ProtoJSON; of an extension the full name, in brackets or not.
    case name(String)
    /// Its number.
    case number(UInt32)

    public init(stringLiteral value: String) { self = .name(value) }
    public init(integerLiteral value: UInt32) { self = .number(value) }
}

/// Why a field of a ``DynamicMessage`` could not be read or set.
public struct DynamicError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for a program to act on.
    public enum Code: UInt8, Hashable, Sendable {
        /// The message type has no such field or oneof.
        case unknownField
        /// The value is of another type than the field.
        case wrongType
        /// The field is repeated and the operation is not for such, or the other way round.
        case wrongCardinality
        /// There is no element at this index.
        case indexOutOfRange
        /// A closed enum does not list the number.
        case unlistedEnumValue
        /// The message would be nested deeper than ``/WireFormat/DecodeOptions/greatestDepthLimit``.
        case depthLimitExceeded
    }

    /// What went wrong.
    public let code: Code
    /// The message type and the field, as `pkg.Type.field`.
    public let field: String
    /// One sentence for a person.
    public let message: String

    /// `pkg.Type.field: …`.
    public var description: String { field + ": " + message }
}
