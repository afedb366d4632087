import WireFormat
import WireReflection

/// A message as the generated code sees it.
struct MessageModel {
    struct Oneof {
        let descriptor: OneofDescriptor
        /// The property.
        let name: String
        /// The enum of its members, inside the message.
        let typeName: String
        /// The enum that says which member is set, inside the view.
        let caseName: String
        let members: [FieldModel]
    }

    let descriptor: MessageDescriptor
    let swiftName: String
    let viewName: String
    /// The fields, ascending by number.
    let fields: [FieldModel]
    let oneofs: [Oneof]
    /// Names of the messages and enums that the fields refer to, in the order of the schema text.
    let schemaTypes: [String]
    private let schemaIndex: [String: Int]
    let canLackRequired: Bool
    /// Whether it has at most two fields, all of them public storage: numbers, texts or bytes without presence.
    let isSmall: Bool
    /// Whether it has an int64 in field 1 and an int32 in field 2 and nothing else, as Timestamp and Duration have.
    let isInt64AndInt32: Bool
    /// Fields whose messages can lack a required field.
    let checkedFields: Set<UInt32>

    init(_ message: MessageDescriptor, types: inout TypeTable) throws(GeneratorError) {
        guard let names = types.messages[message.fullName] else {
            throw GeneratorError("\(message.fullName) is not among the files of the request")
        }
        descriptor = message
        swiftName = names.swiftName
        viewName = names.viewName
        let memberNames = Self.memberNames(of: message)
        var fields: [FieldModel] = []
        for field in message.fields {
            fields.append(FieldModel(field, name: memberNames[field.number] ?? field.name, in: message, types: &types))
        }
        for field in message.fields {
            guard let file = types.messages[field.typeName]?.file ?? types.enums[field.typeName]?.file,
                types.absentFiles.contains(file)
            else { continue }
            throw GeneratorError(
                "\(field.fullName) has a type of \(file), which the runtime has not: name that file to protoc too"
            )
        }
        self.fields = fields.sorted { $0.number < $1.number }
        var oneofs: [Oneof] = []
        for (index, oneof) in message.oneofs.enumerated() {
            let members = self.fields.filter { $0.shape == .member(oneof: index) }
            if members.isEmpty { continue }
            let upper = SwiftNames.camel(oneof.name, raisesFirst: true)
            var name = SwiftNames.member(oneof.name)
            while memberNames.values.contains(name) { name += "_" }
            var typeName = "OneOf_" + upper
            while types.isType(typeName, in: names.swiftName) { typeName += "_" }
            oneofs.append(
                Oneof(
                    descriptor: oneof,
                    name: name,
                    typeName: typeName,
                    caseName: upper + "Case",
                    members: members
                )
            )
        }
        self.oneofs = oneofs
        (schemaTypes, schemaIndex) = Self.references(of: message, types)
        isSmall = fields.count <= 2 && fields.allSatisfy { $0.shape == .implicit }
        isInt64AndInt32 =
            isSmall && self.fields.map(\.number) == [1, 2] && self.fields.map(\.type) == [.int64, .int32]
        canLackRequired = types.canLackRequired(message.fullName)
        var checked: Set<UInt32> = []
        for field in message.fields where types.canLackRequired(field.typeName) { checked.insert(field.number) }
        checkedFields = checked
    }

    /// Swift names of the fields; where two would be the same, or one would be another's `has…`, the number is added.
    private static func memberNames(of message: MessageDescriptor) -> [UInt32: String] {
        var result: [UInt32: String] = [:]
        var used: Set<String> = []
        for field in message.fields {
            var name = SwiftNames.member(field.name)
            let claims = { (name: String) -> [String] in
                let upper = SwiftNames.upperFirst(name)
                return [name, "has" + upper, "clear" + upper, "_" + name, "_is" + upper + "Set"]
            }
            if !used.isDisjoint(with: claims(name)) { name += "_\(field.number)" }
            used.formUnion(claims(name))
            result[field.number] = name
        }
        return result
    }

    private static func references(of message: MessageDescriptor, _ types: TypeTable) -> ([String], [String: Int]) {
        var list: [String] = []
        var index: [String: Int] = [:]
        for field in message.fields where index[field.typeName] == nil {
            if let type = types.messages[field.typeName] {
                index[field.typeName] = list.count
                list.append(".message { \(type.descriptor.isMapEntry ? type.viewName : type.swiftName).schema }")
            } else if let type = types.enums[field.typeName] {
                index[field.typeName] = list.count
                list.append(".enumeration { \(type.swiftName).schema }")
            }
        }
        return (list, index)
    }

    func oneofIndex(_ descriptorIndex: Int) -> Int {
        oneofs.firstIndex { $0.descriptor.path == descriptor.oneofs[descriptorIndex].path } ?? 0
    }

    /// The text form of the schema (WireFormat, SchemaText.swift).
    var schemaText: String {
        fields.map { field in
            var mark = ""
            switch field.descriptor.cardinality {
            case .implicit: break
            case .optional: mark = "?"
            case .required: mark = "!"
            case .repeated: mark = "*"
            }
            var line = "\(field.number) \(mark)\(field.type.name) \(field.descriptor.name)"
            if let index = schemaIndex[field.descriptor.typeName] { line += " of=\(index)" }
            if case .member(let oneof) = field.shape { line += " oneof=\(oneofIndex(oneof))" }
            if field.isText, !field.descriptor.validatesUTF8 { line += " utf8=none" }
            if field.shape == .repeated, field.type.isPackable, !field.descriptor.isDeclaredPacked {
                line += " packed=0"
            }
            if let text = field.descriptor.defaultValue { line += " default=" + FieldSchema.escapedDefault(text) }
            if case .map = field.shape { line += " map=1" }
            // Last, because a JSON name may hold spaces.
            if field.descriptor.jsonName != FieldSchema.usualJSONName(of: field.descriptor.name) {
                line += " json=\(field.descriptor.jsonName)"
            }
            return line
        }.joined(separator: "\n")
    }
}
