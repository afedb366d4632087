import WireFormat

/// What is known of the records of a message.
enum ProtoscopeContent {
    case unknown
    case message(MessageSchema)
    /// An item of a message set, and the extension that its type id names.
    case item(FieldSchema?)
    /// An Any, and the type of its value, where it is known.
    case any(MessageSchema, value: MessageSchema?)

    init(_ schema: MessageSchema?) { self = schema.map { .message($0) } ?? .unknown }

    /// The field of this number.
    func field(_ number: UInt64) -> ProtoscopeField? {
        guard let number = UInt32(exactly: number) else { return nil }
        switch self {
        case .unknown: return nil
        case .message(let schema):
            if schema.isMessageSet, number == 1 {
                return ProtoscopeField(name: "item", type: .group, message: nil, enumeration: nil)
            }
            return schema.field(number: number).map { ProtoscopeField($0) }
        case .item(let known):
            switch number {
            case 2: return ProtoscopeField(name: "type_id", type: .uint32, message: nil, enumeration: nil)
            case 3:
                let name = known.map { "[" + $0.name + "]" } ?? "message"
                return ProtoscopeField(name: name, type: .message, message: known?.message, enumeration: nil)
            default: return nil
            }
        case .any(let schema, let value):
            guard let field = schema.field(number: number) else { return nil }
            if number == 2, let value {
                return ProtoscopeField(name: field.name, type: .message, message: value, enumeration: nil)
            }
            return ProtoscopeField(field)
        }
    }
}

/// What is known of a field.
struct ProtoscopeField {
    /// The name in a comment.
    let name: String
    let type: FieldType
    let message: MessageSchema?
    let enumeration: EnumSchema?

    init(name: String, type: FieldType, message: MessageSchema?, enumeration: EnumSchema?) {
        self.name = name
        self.type = type
        self.message = message
        self.enumeration = enumeration
    }

    init(_ field: FieldSchema) {
        self.init(
            name: field.isExtension ? "[" + field.name + "]" : field.name,
            type: field.type,
            message: field.message,
            enumeration: field.enumeration
        )
    }

    /// The name of an enum's value.
    func valueName(_ value: UInt64) -> String? {
        guard let enumeration, let number = Int32(exactly: Int64(bitPattern: value)) else { return nil }
        return enumeration.name(of: number)
    }
}
