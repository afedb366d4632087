import WireFormat

/// A message type of a plan.
final class TextMessagePlan: Sendable {
    let fullName: String
    let form: MessageForm
    /// The fields, ascending by number.
    let fields: [TextFieldPlan]
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
    let isMapEntry: Bool
    let isMessageSet: Bool
    /// What the fields refer to.
    private let texts: [FieldTexts]
    /// The index of the field of each small number; −1 for a number that no field has.
    private let indexes: [Int32]

    init(_ schema: MessageSchema, fields: [TextFieldPlan], texts: [FieldTexts]) {
        fullName = schema.fullName
        self.fields = fields
        self.texts = texts
        isMapEntry = schema.isMapEntry
        isMessageSet = schema.isMessageSet
        form = MessageForm(schema.fullName, fields)
        var names = NameTable(capacity: 2 * fields.count)
        // The names that are written first: one may be another field's name in the file.
        for (index, field) in fields.enumerated() { names.insert(field.memberName, index) }
        for (index, field) in fields.enumerated() where !field.isExtension { names.insert(field.name, index) }
        // Of several fields with one name, the first has it.
        for (index, field) in fields.enumerated() { names.insert(field.jsonName, index) }
        self.names = names
        (textNames, extensionNames) = Self.textNames(of: fields)
        var reserved = NameTable(capacity: schema.reservedNames.count)
        for name in schema.reservedNames { reserved.insert(name, 0) }
        self.reserved = reserved
        indexes = Self.indexes(of: fields)
        required = fields.indices.filter { fields[$0].cardinality == .required }
    }

    private static func textNames(of fields: [TextFieldPlan]) -> (NameTable, NameTable) {
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

    /// Numbers as far as the table is not much larger than the fields.
    private static func indexes(of fields: [TextFieldPlan]) -> [Int32] {
        let limit = UInt32(4 * fields.count + 8)
        var indexes = [Int32](repeating: -1, count: Int(min(fields.last.map { $0.number + 1 } ?? 0, limit)))
        for (index, field) in fields.enumerated() where field.number < indexes.count {
            indexes[Int(field.number)] = Int32(index)
        }
        return indexes
    }

    /// The index of the field with this number.
    @inline(__always)
    func field(number: UInt32) -> Int? {
        if number < indexes.count {
            let index = Int(indexes[Int(number)])
            return index < 0 ? nil : index
        }
        var low = 0
        var high = fields.count
        while low < high {
            let middle = (low + high) / 2
            if fields[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < fields.count && fields[low].number == number ? low : nil
    }
}
