import WireFormat

/// A message type of a plan.
final class MessagePlan: Sendable {
    /// Names and numbers, and what keeps the plan's place in the cache its own.
    let schema: MessageSchema
    let form: MessageForm
    /// The fields, ascending by number.
    let fields: [FieldPlan]
    /// Both names of the fields that JSON has.
    let names: NameTable
    /// The names that text format has: of fields, and of groups, which it calls by their type.
    let textNames: NameTable
    /// The names that text format has in brackets, of extensions.
    let extensionNames: NameTable
    /// Names that no field may have, which text format skips.
    let reserved: NameTable
    /// The fields that must be there.
    let required: [Int]

    init(_ schema: MessageSchema, fields: [FieldPlan]) {
        self.schema = schema
        self.fields = fields
        form = MessageForm(schema.fullName, fields)
        var names = NameTable(capacity: 2 * fields.count)
        // The JSON names first: one may be another field's name in the file.
        for (index, field) in fields.enumerated() { names.insert(field.jsonName, index) }
        for (index, field) in fields.enumerated() where !field.isExtension { names.insert(field.name, index) }
        self.names = names
        (textNames, extensionNames) = Self.textNames(of: fields)
        var reserved = NameTable(capacity: schema.reservedNames.count)
        for name in schema.reservedNames { reserved.insert(name, 0) }
        self.reserved = reserved
        required = fields.indices.filter { fields[$0].cardinality == .required }
    }

    private static func textNames(of fields: [FieldPlan]) -> (NameTable, NameTable) {
        var plain = NameTable(capacity: 2 * fields.count)
        var bracketed = NameTable(capacity: 2 * fields.count)
        for (index, field) in fields.enumerated() {
            if field.isExtension { bracketed.insert(field.name, index) } else { plain.insert(field.name, index) }
        }
        for (index, field) in fields.enumerated() {
            if field.isExtension {
                bracketed.insert(field.textName, index)
            } else {
                plain.insert(field.textName, index)
            }
        }
        return (plain, bracketed)
    }

    /// The index of the field with this number.
    func field(number: UInt32) -> Int? {
        // Most messages number their fields without gaps.
        let guess = Int(number) - 1
        if fields.indices.contains(guess), fields[guess].number == number { return guess }
        var low = 0
        var high = fields.count
        while low < high {
            let middle = (low + high) / 2
            if fields[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < fields.count && fields[low].number == number ? low : nil
    }
}

/// A field of a plan.
final class FieldPlan: Sendable {
    let number: UInt32
    let name: String
    let jsonName: String
    let type: FieldType
    let cardinality: FieldCardinality
    let oneof: Int?
    let validatesUTF8: Bool
    let isMap: Bool
    let isExtension: Bool
    /// Whether it is an item of a message set, which the wire has as a group of the number and the message.
    let isItem: Bool
    /// The name in text format, without the brackets of an extension.
    let textName: String
    /// The name in text format, as it is written.
    let textKey: [UInt8]
    /// The index of the message or enum type; −1 for other types, and for an enum that the schema does not have.
    let child: Int
    /// `,"jsonName":`, as it is written.
    let jsonKey: [UInt8]
    /// `,"name":`, as it is written.
    let protoKey: [UInt8]

    init(_ field: FieldSchema, of message: MessageSchema, child: Int = -1, isMap: Bool = false) {
        number = field.number
        name = field.name
        jsonName = field.jsonName
        type = field.type
        cardinality = field.cardinality
        oneof = field.oneof
        validatesUTF8 = field.validatesUTF8
        self.isMap = isMap
        isExtension = field.isExtension
        isItem = message.isMessageSet && field.type == .message
        self.child = child
        jsonKey = Self.key(field.jsonName)
        protoKey = Self.key(field.isExtension ? field.jsonName : field.name)
        textName = Self.textName(of: field, in: message)
        textKey = [UInt8]((field.isExtension ? "[" + textName + "]" : textName).utf8)
    }

    /// A group of proto2 is called by its type: one whose name is that of the type in small letters, and whose type is
    /// declared beside it. So is an item of a message set that its own type declares.
    private static func textName(of field: FieldSchema, in message: MessageSchema) -> String {
        guard let type = field.message?.fullName else { return field.name }
        if field.isExtension {
            let scope = field.name.utf8.lastIndex(of: UInt8(ascii: ".")).map { field.name[..<$0] }
            return message.isMessageSet && field.cardinality == .optional && scope == type[...] ? type : field.name
        }
        let prefix = message.fullName + "."
        let name = type.dropFirst(prefix.count)
        return field.type == .group && type.hasPrefix(prefix) && name.lowercased() == field.name
            ? String(name) : field.name
    }

    private static func key(_ name: String) -> [UInt8] {
        var output = TextOutput(isPretty: false)
        output.put(UInt8(ascii: ","))
        output.string([UInt8](name.utf8))
        output.put(UInt8(ascii: ":"))
        return Array(output[0..<output.count])
    }

    var isMessage: Bool { type == .message || type == .group }
}
