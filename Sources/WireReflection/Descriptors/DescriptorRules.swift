import WireFormat

/// What a set of files has to keep to once its names are resolved, as protoc demands it.
struct DescriptorRules {
    private let symbols: SymbolTable
    private let messages: [MessageDescriptor]
    private let enums: [EnumDescriptor]
    private var file = ""
    private var edition = Edition.proto2
    private var extensionNumbers: [Int: [UInt32: String]] = [:]
    private var ranges: [Int: [Range<UInt32>]] = [:]
    private var enumNames: [Int: Set<String>] = [:]

    /// Field numbers that are left to implementations of protobuf.
    private static let implementationNumbers: Range<UInt32> = 19_000..<20_000

    /// - Parameters:
    ///   - messages: Those of all files, in the order of the symbols.
    ///   - enums: Likewise.
    init(_ symbols: SymbolTable, messages: [MessageDescriptor], enums: [EnumDescriptor]) {
        self.symbols = symbols
        self.messages = messages
        self.enums = enums
    }

    /// - Throws: ``DescriptorError`` with the first rule that the file breaks.
    mutating func check(_ file: FileDescriptor) throws(DescriptorError) {
        self.file = file.name
        edition = file.edition
        for message in file.messages { try check(message) }
        for type in file.enums { try check(type) }
        for field in file.extensions { try checkExtension(field) }
    }

    private func error(_ text: String, _ element: String) -> DescriptorError {
        DescriptorError(text, file: file, element: element)
    }

    private mutating func check(_ message: MessageDescriptor) throws(DescriptorError) {
        try checkNumbers(message)
        for field in message.fields { try checkDefault(field) }
        try checkJSONNames(message)
        try checkOneofs(message)
        if message.isMapEntry { try checkMapEntry(message) }
        if message.isMessageSet, !message.fields.isEmpty {
            throw error("a message set has extensions alone", message.fields[0].fullName)
        }
        for type in message.enums { try check(type) }
        for field in message.extensions { try checkExtension(field) }
        for inner in message.messages { try check(inner) }
    }

    // MARK: Fields

    private func checkNumbers(_ message: MessageDescriptor) throws(DescriptorError) {
        guard let taken = Self.sorted(message.extensionRanges + message.reservedRanges) else {
            throw error("ranges of extension or reserved numbers overlap", message.fullName)
        }
        let reservedNames = Set(message.reservedNames)
        var numbers: [UInt32: String] = [:]
        for field in message.fields {
            guard (1...Int32(Tag.greatestNumber)).contains(field.declaredNumber) else {
                throw error("\(field.declaredNumber) is not a field number", field.fullName)
            }
            try checkUsable(field)
            if let other = numbers.updateValue(field.name, forKey: field.number) {
                throw error("the number \(field.number) is that of \(other) too", field.fullName)
            }
            if Self.contains(field.number, in: taken) {
                throw error("the number \(field.number) is reserved or left to extensions", field.fullName)
            }
            if reservedNames.contains(field.name) { throw error("the name is reserved", field.fullName) }
            if field.extendee != nil { throw error("a field of a message extends another", field.fullName) }
        }
    }

    private func checkUsable(_ field: FieldDescriptor) throws(DescriptorError) {
        if Self.implementationNumbers.contains(field.number) {
            throw error("the numbers 19000 to 19999 are left to implementations of protobuf", field.fullName)
        }
    }

    private mutating func checkDefault(_ field: FieldDescriptor) throws(DescriptorError) {
        guard let text = field.defaultValue else { return }
        if field.cardinality == .repeated { throw error("a repeated field has no default", field.fullName) }
        if field.type == .message || field.type == .group {
            throw error("a field with a message has no default", field.fullName)
        }
        if field.cardinality == .implicit || edition == .proto3 {
            throw error("the default of this field is zero, and no other can be given", field.fullName)
        }
        let isValue: Bool
        if field.type == .enumeration, case .enumeration(let index)? = symbols[field.typeName] {
            let names = enumNames[index] ?? Set(enums[index].values.map(\.name))
            enumNames[index] = names
            isValue = names.contains(text)
        } else {
            isValue = DefaultText.isValue(text, of: field.type)
        }
        guard isValue else {
            let type = field.type == .enumeration ? field.typeName : field.type.name
            throw error("the default \"\(String(text.prefix(64)))\" is no value of \(type)", field.fullName)
        }
    }

    private func checkJSONNames(_ message: MessageDescriptor) throws(DescriptorError) {
        guard message.features.isJSONStrict, !message.allowsJSONConflicts else { return }
        var names: [String: String] = [:]
        for field in message.fields {
            if let other = names.updateValue(field.name, forKey: field.jsonName) {
                throw error("the JSON name \(field.jsonName) is that of \(other) too", field.fullName)
            }
        }
    }

    private func checkOneofs(_ message: MessageDescriptor) throws(DescriptorError) {
        var members = Array(repeating: 0, count: message.oneofs.count)
        var isSynthetic = Array(repeating: false, count: message.oneofs.count)
        for field in message.fields {
            guard let index = field.declaredOneof else { continue }
            guard members.indices.contains(index) else {
                throw error("it is in a oneof that its message does not have", field.fullName)
            }
            if field.cardinality == .repeated || field.cardinality == .required {
                throw error("a member of a oneof is neither repeated nor required", field.fullName)
            }
            members[index] += 1
            if field.isProto3Optional { isSynthetic[index] = true }
        }
        for index in members.indices {
            let name = message.fullName + "." + message.oneofs[index].name
            if members[index] == 0 { throw error("the oneof has no field", name) }
            if isSynthetic[index], members[index] > 1 {
                throw error("the oneof of an optional field has another field", name)
            }
            if index > 0, isSynthetic[index - 1], !isSynthetic[index] {
                throw error("the oneof comes after those of optional fields", name)
            }
        }
    }

    private func checkMapEntry(_ message: MessageDescriptor) throws(DescriptorError) {
        let isEntry =
            message.fields.count == 2 && message.oneofs.isEmpty && message.extensionRanges.isEmpty
            && Self.isEntryField(message.fields[0], number: 1, name: "key")
            && Self.isEntryField(message.fields[1], number: 2, name: "value")
        guard isEntry, Self.isKey(message.fields[0].type) else {
            throw error(
                "the entry of a map has a key, which is a whole number, bool or string, and a value",
                message.fullName
            )
        }
    }

    private static func isEntryField(_ field: FieldDescriptor, number: UInt32, name: String) -> Bool {
        field.number == number && field.name == name
            && (field.cardinality == .optional || field.cardinality == .implicit)
    }

    private static func isKey(_ type: FieldType) -> Bool {
        switch type {
        case .double, .float, .bytes, .message, .group, .enumeration: false
        default: true
        }
    }

    // MARK: Enums

    private func check(_ type: EnumDescriptor) throws(DescriptorError) {
        guard let first = type.values.first else { throw error("the enum has no value", type.fullName) }
        if !type.isClosed, first.number != 0 { throw error("the first value of an open enum is 0", type.fullName) }
        guard !type.allowsAlias else { return }
        var numbers: [Int32: String] = [:]
        for value in type.values {
            if let other = numbers.updateValue(value.name, forKey: value.number) {
                throw error("\(value.name) and \(other) have the number \(value.number)", type.fullName)
            }
        }
    }

    // MARK: Extensions

    private mutating func checkExtension(_ field: FieldDescriptor) throws(DescriptorError) {
        guard let name = field.extendee, case .message(let index)? = symbols[name] else {
            throw error("it extends no message", field.fullName)
        }
        let extendee = messages[index]
        if ranges[index] == nil { ranges[index] = Self.sorted(extendee.extensionRanges) ?? [] }
        let greatest = extendee.isMessageSet ? Int32.max : Int32(Tag.greatestNumber)
        guard (1...greatest).contains(field.declaredNumber),
            Self.contains(field.number, in: ranges[index] ?? [])
        else {
            throw error("\(field.declaredNumber) is not an extension number of \(name)", field.fullName)
        }
        try checkUsable(field)
        try checkDefault(field)
        if field.declaredOneof != nil { throw error("an extension is in no oneof", field.fullName) }
        if field.cardinality == .required { throw error("an extension cannot be required", field.fullName) }
        if extendee.isMessageSet, field.cardinality != .optional || field.type != .message {
            throw error("an item of a message set is an optional message", field.fullName)
        }
        if let other = extensionNumbers[index, default: [:]].updateValue(field.fullName, forKey: field.number) {
            throw error("the number \(field.number) of \(name) is that of \(other) too", field.fullName)
        }
    }

    // MARK: Ranges

    /// The ranges in order; nil where some overlap.
    private static func sorted(_ ranges: [Range<UInt32>]) -> [Range<UInt32>]? {
        let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
        for (range, next) in zip(ranges, ranges.dropFirst()) where range.upperBound > next.lowerBound { return nil }
        return ranges
    }

    private static func contains(_ number: UInt32, in ranges: [Range<UInt32>]) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= number { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(number)
    }
}
