import WireFormat
import WireReflection

/// A field as the generated code sees it: Swift names, types and codecs.
struct FieldModel {
    /// What holds the values of the field.
    enum Shape: Equatable {
        /// A scalar without presence, or a message, enum, string, bytes with it.
        case implicit
        case optional
        case repeated
        case map(key: String, value: String, keyType: String, valueType: String)
        case member(oneof: Int)
    }

    let descriptor: FieldDescriptor
    let name: String
    let shape: Shape
    /// The type after groups and maps are told apart.
    let type: FieldType
    /// The Swift type of one value.
    let valueType: String
    /// The ``WireFormat/FieldCodec`` of one value.
    let codec: String
    /// The view type of a message, group or map entry.
    let viewType: String
    /// The Swift name of the enum, if it is a closed one.
    let closedEnum: String?
    let isIndirect: Bool
    /// Whether views keep the view of this message itself.
    let isEmbedded: Bool

    var number: UInt32 { descriptor.number }
    var tag: UInt32 { number << 3 | UInt32(type.wireType.rawValue) }
    var packedTag: UInt32 { number << 3 | 2 }
    /// The tag that the field has when it is encoded.
    var encodedTag: UInt32 { shape == .repeated && type.isPackable ? packedTag : tag }
    var isMessage: Bool { type == .message || type == .group }
    var isText: Bool { type == .string }
    var upperName: String { SwiftNames.upperFirst(name) }
    var escapedName: String { SwiftNames.escaped(name) }
    /// Where the value is stored; differs from the name where the name is a computed property.
    var storage: String { shape == .optional ? "_" + name : SwiftNames.escaped(name) }
    var isRequired: Bool { descriptor.cardinality == .required }
    var holdsText: Bool {
        if case .map(_, let value, _, _) = shape { return value.hasSuffix("StringField") }
        return isText
    }

    /// The value of a field that is not set.
    var defaultValue: String {
        let given = descriptor.defaultValue
        switch type {
        case .string: return given.map(SwiftNames.literal) ?? "\"\""
        case .bytes: return given.map(Self.bytesLiteral) ?? "[]"
        case .bool: return given ?? "false"
        case .float, .double: return given.map(floatLiteral) ?? "0"
        case .enumeration:
            return given.flatMap { enumNumbers[$0] }.map { "\(valueType)(rawValue: \($0))" } ?? "\(valueType)()"
        case .message, .group: return "\(valueType)()"
        default: return given ?? "0"
        }
    }

    let enumNumbers: [String: Int32]

    /// The condition under which a value is the default of a field without presence.
    func isDefault(_ value: String) -> String {
        switch type {
        case .string, .bytes: "\(value).isEmpty"
        case .bool: "!\(value)"
        case .float, .double: "\(value).bitPattern == 0"
        case .enumeration: "\(value).rawValue == 0"
        default: "\(value) == 0"
        }
    }

    func isNotDefault(_ value: String) -> String {
        switch type {
        case .string, .bytes: "!\(value).isEmpty"
        case .bool: value
        case .float, .double: "\(value).bitPattern != 0"
        case .enumeration: "\(value).rawValue != 0"
        default: "\(value) != 0"
        }
    }

    private func floatLiteral(_ text: String) -> String {
        switch text {
        case "inf": ".infinity"
        case "-inf": "-.infinity"
        case "nan": ".nan"
        case "-nan": "-.nan"
        default: text
        }
    }

    /// `[1, 2]` for the C-escaped text in which descriptors give the default of bytes.
    static func bytesLiteral(_ text: String) -> String {
        "[" + (DefaultText.bytes(text) ?? []).map { String($0) }.joined(separator: ", ") + "]"
    }
}

extension FieldModel {
    init(_ field: FieldDescriptor, name: String, in message: MessageDescriptor?, types: inout TypeTable) {
        descriptor = field
        self.name = name
        let entry = types.mapEntry(of: field)
        type = entry != nil ? .message : field.type
        let enumType = types.enums[field.typeName]
        let messageType = types.messages[field.typeName]
        valueType = Self.swiftType(type, messageType: messageType, enumType: enumType)
        codec = Self.codec(field, type, valueType, enumType)
        viewType = messageType?.viewName ?? ""
        closedEnum = enumType?.descriptor.isClosed == true ? enumType?.swiftName : nil
        enumNumbers = Dictionary(enumType?.descriptor.values.map { ($0.name, $0.number) } ?? []) { first, _ in first }
        if let entry, entry.fields.count == 2 {
            let key = FieldModel(entry.fields[0], name: "key", in: entry, types: &types)
            let value = FieldModel(entry.fields[1], name: "value", in: entry, types: &types)
            let valueCodec = value.closedEnum.map { "ClosedEnumField<\($0)>" } ?? value.codec
            shape = .map(key: key.codec, value: valueCodec, keyType: key.valueType, valueType: value.valueType)
        } else if field.cardinality == .repeated {
            shape = .repeated
        } else if let oneof = field.oneof {
            shape = .member(oneof: oneof)
        } else {
            shape = field.cardinality == .implicit ? .implicit : .optional
        }
        isIndirect = message.map { types.isIndirect(field, in: $0) } ?? false
        isEmbedded =
            type == .message && field.cardinality != .repeated && field.oneof == nil
            && types.hasSmallView(field.typeName)
    }

    private static func swiftType(_ type: FieldType, messageType: TypeTable.Message?, enumType: TypeTable.Enum?)
        -> String
    {
        switch type {
        case .double: "Double"
        case .float: "Float"
        case .int64, .sint64, .sfixed64: "Int64"
        case .uint64, .fixed64: "UInt64"
        case .int32, .sint32, .sfixed32: "Int32"
        case .uint32, .fixed32: "UInt32"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .enumeration: enumType?.swiftName ?? "Int32"
        case .message, .group: messageType?.swiftName ?? "[UInt8]"
        }
    }

    private static func codec(_ field: FieldDescriptor, _ type: FieldType, _ value: String, _ enumType: TypeTable.Enum?)
        -> String
    {
        switch type {
        case .double: "DoubleField"
        case .float: "FloatField"
        case .int64: "Int64Field"
        case .uint64: "UInt64Field"
        case .int32: "Int32Field"
        case .fixed64: "Fixed64Field"
        case .fixed32: "Fixed32Field"
        case .bool: "BoolField"
        case .string: field.validatesUTF8 ? "StringField" : "UncheckedStringField"
        case .bytes: "BytesField"
        case .uint32: "UInt32Field"
        case .enumeration: "EnumField<\(value)>"
        case .sfixed32: "SFixed32Field"
        case .sfixed64: "SFixed64Field"
        case .sint32: "SInt32Field"
        case .sint64: "SInt64Field"
        case .message: "MessageField<\(value)>"
        case .group: "GroupField<\(value)>"
        }
    }
}
