import WireFormat

/// A message type and all that it contains, compiled for reading and writing its text forms.
final class TextPlan: Sendable {
    /// The message types; the first is the root.
    let messages: [TextMessagePlan]
    /// The enum types.
    let enums: [TextEnumPlan]

    /// The message type that the plan was made for.
    var root: TextMessagePlan { messages[0] }

    private init(messages: [TextMessagePlan], enums: [TextEnumPlan]) {
        self.messages = messages
        self.enums = enums
    }

    /// The plan of a message type, made the first time it is asked for.
    static func plan(for schema: MessageSchema) -> TextPlan {
        let plan = unsafe schema.textPlanSlot.plan { make(for: schema) }.takeUnretainedValue()
        // Nothing else is stored there.
        return unsafe unsafeDowncast(plan, to: TextPlan.self)
    }

    private static func make(for schema: MessageSchema) -> TextPlan {
        var builder = Builder()
        _ = builder.index(of: schema)
        var next = 0
        while next < builder.schemas.count {
            let message = builder.compile(builder.schemas[next])
            builder.messages.append(message)
            next += 1
        }
        return TextPlan(messages: builder.messages, enums: builder.enums)
    }

    /// Collects the types that a type contains, by name: a recursive type contains itself.
    private struct Builder {
        var schemas: [MessageSchema] = []
        var messages: [TextMessagePlan] = []
        var enums: [TextEnumPlan] = []
        private var messageIndexes: [String: Int] = [:]
        private var enumIndexes: [String: Int] = [:]

        mutating func index(of schema: MessageSchema) -> Int {
            if let known = messageIndexes[schema.fullName] { return known }
            messageIndexes[schema.fullName] = schemas.count
            schemas.append(schema)
            return schemas.count - 1
        }

        mutating func index(of schema: EnumSchema) -> Int {
            if let known = enumIndexes[schema.fullName] { return known }
            enumIndexes[schema.fullName] = enums.count
            enums.append(TextEnumPlan(schema))
            return enums.count - 1
        }

        mutating func compile(_ schema: MessageSchema) -> TextMessagePlan {
            var fields: [TextFieldPlan] = []
            var texts: [FieldTexts] = []
            let names = Dictionary(schema.fields.map { ($0.jsonName, 1) }, uniquingKeysWith: +)
            for field in schema.fields {
                var child = -1
                var isMap = false
                switch field.type {
                case .message, .group:
                    // A field whose type the schema does not have is as good as unknown.
                    guard let message = field.message else { continue }
                    child = index(of: message)
                    isMap = Self.isMap(field, of: message)
                case .enumeration: child = field.enumeration.map { index(of: $0) } ?? -1
                default: break
                }
                let sharesName = names[field.jsonName, default: 0] > 1
                let text = FieldTexts(field, of: schema, sharesName: sharesName)
                texts.append(text)
                fields.append(TextFieldPlan(field, of: schema, texts: text, child: child, isMap: isMap))
            }
            return TextMessagePlan(schema, fields: fields, texts: texts)
        }

        /// Whether a field is a map and its entries have a key and a value.
        private static func isMap(_ field: FieldSchema, of entry: MessageSchema) -> Bool {
            guard field.isMap, entry.fields.count == 2, entry.fields[0].number == 1, entry.fields[1].number == 2 else {
                return false
            }
            switch entry.fields[0].type {
            case .message, .group, .bytes, .float, .double, .enumeration: return false
            default: return entry.fields.allSatisfy { $0.cardinality != .repeated }
            }
        }
    }
}
