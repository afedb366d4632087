/// The type of a field, numbered as in `google.protobuf.FieldDescriptorProto.Type`.
public enum FieldType: UInt8, Sendable, Hashable, CaseIterable {
    /// A 64-bit IEEE 754 number.
    case double = 1
    /// A 32-bit IEEE 754 number.
    case float = 2
    /// A signed number as a varint.
    case int64 = 3
    /// An unsigned number as a varint.
    case uint64 = 4
    /// A signed 32-bit number as a varint; a negative one takes ten bytes.
    case int32 = 5
    /// An unsigned number in eight bytes.
    case fixed64 = 6
    /// An unsigned number in four bytes.
    case fixed32 = 7
    /// A bool as the varint 0 or 1.
    case bool = 8
    /// UTF-8 text.
    case string = 9
    /// A message between two tags (proto2, or `message_encoding = DELIMITED`).
    case group = 10
    /// A message, or the entry of a map.
    case message = 11
    /// Bytes.
    case bytes = 12
    /// An unsigned 32-bit number as a varint.
    case uint32 = 13
    /// An enum as a signed 32-bit varint.
    case enumeration = 14
    /// A signed number in four bytes.
    case sfixed32 = 15
    /// A signed number in eight bytes.
    case sfixed64 = 16
    /// A signed 32-bit number in zig-zag form.
    case sint32 = 17
    /// A signed 64-bit number in zig-zag form.
    case sint64 = 18

    /// The type as a `.proto` file writes it; `enum` for any enum.
    public var name: String {
        switch self {
        case .double: "double"
        case .float: "float"
        case .int64: "int64"
        case .uint64: "uint64"
        case .int32: "int32"
        case .fixed64: "fixed64"
        case .fixed32: "fixed32"
        case .bool: "bool"
        case .string: "string"
        case .group: "group"
        case .message: "message"
        case .bytes: "bytes"
        case .uint32: "uint32"
        case .enumeration: "enum"
        case .sfixed32: "sfixed32"
        case .sfixed64: "sfixed64"
        case .sint32: "sint32"
        case .sint64: "sint64"
        }
    }

    /// The type of this name.
    public init?(name: String) {
        guard let type = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = type
    }

    /// The wire type of one value that is not packed.
    public var wireType: WireType {
        switch self {
        case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enumeration: .varint
        case .fixed32, .sfixed32, .float: .fixed32
        case .fixed64, .sfixed64, .double: .fixed64
        case .string, .bytes, .message: .lengthDelimited
        case .group: .startGroup
        }
    }

    /// Whether repeated values can share one record: all numbers, bools and enums.
    public var isPackable: Bool {
        switch wireType {
        case .varint, .fixed32, .fixed64: true
        default: false
        }
    }
}

/// How often a field occurs, and whether its absence can be told from its default.
public enum FieldCardinality: UInt8, Sendable, Hashable {
    /// Singular without presence: absent and default are the same.
    case implicit
    /// Singular with presence.
    case optional
    /// Singular, and must be there (proto2).
    case required
    /// Any number of times; a map too.
    case repeated
}

/// One field of a message type.
public struct FieldSchema: Sendable {
    /// The field number.
    public let number: UInt32
    /// The name in the `.proto` file.
    public let name: String
    /// The name in ProtoJSON.
    public let jsonName: String
    /// The type.
    public let type: FieldType
    /// How often it occurs.
    public let cardinality: FieldCardinality
    /// Which oneof of the message it belongs to; nil for none, and for the synthetic one of `optional`.
    public let oneof: Int?
    /// Whether strings are checked to be UTF-8 in standard mode too.
    public let validatesUTF8: Bool
    /// Whether it is a map; its message type is then the entry.
    public let isMap: Bool
    /// Whether another message or file declares it; its name is then the full one, its JSON name that in brackets.
    /// The canonical form counts it among the unknown fields (C4).
    public let isExtension: Bool
    /// Whether standard mode writes repeated scalars packed; the canonical form packs them all the same (C6).
    public let isDeclaredPacked: Bool
    /// The default of proto2 and editions, as the `.proto` file writes it; nil for none.
    public let defaultText: String?
    let child: SchemaReference?

    package init(
        number: UInt32,
        name: String,
        jsonName: String,
        type: FieldType,
        cardinality: FieldCardinality,
        oneof: Int? = nil,
        validatesUTF8: Bool = true,
        isMap: Bool = false,
        isExtension: Bool = false,
        isDeclaredPacked: Bool = true,
        defaultText: String? = nil,
        child: SchemaReference? = nil
    ) {
        self.number = number
        self.name = name
        self.jsonName = jsonName
        self.type = type
        self.cardinality = cardinality
        self.oneof = oneof
        self.validatesUTF8 = validatesUTF8
        self.isMap = isMap
        self.isExtension = isExtension
        self.isDeclaredPacked = isDeclaredPacked
        self.defaultText = defaultText
        self.child = child
    }

    /// The message type of a message, group or map field.
    public var message: MessageSchema? {
        if case .message(let schema)? = child { schema() } else { nil }
    }

    /// The enum type of an enum field.
    public var enumeration: EnumSchema? {
        if case .enumeration(let schema)? = child { schema() } else { nil }
    }

    /// Whether several values belong into one record (C6).
    public var isPacked: Bool { cardinality == .repeated && type.isPackable }

    /// The wire type of the field's records in the canonical form.
    public var wireType: WireType { isPacked ? .lengthDelimited : type.wireType }
}

/// The type of a field's values, looked up when it is needed: types may contain themselves.
public enum SchemaReference: Sendable {
    /// A message, a group or a map entry.
    case message(@Sendable () -> MessageSchema)
    /// An enum.
    case enumeration(@Sendable () -> EnumSchema)
}
