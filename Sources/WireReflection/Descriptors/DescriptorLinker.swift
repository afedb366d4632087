import WireFormat

/// Gives every name of a type in a set of files its full form.
struct DescriptorLinker {
    let symbols: SymbolTable
    private var visibleFiles: VisibleFiles
    private var file = ""

    init(_ symbols: SymbolTable, _ files: VisibleFiles) {
        self.symbols = symbols
        visibleFiles = files
    }

    /// Resolves the names in a file.
    ///
    /// - Parameter index: Its place among the files.
    /// - Throws: ``DescriptorError`` where a name stands for no type, for one of another kind, or for one of a file that
    ///   is not imported.
    mutating func link(_ file: inout FileDescriptor, at index: Int) throws(DescriptorError) {
        self.file = file.name
        try visibleFiles.look(from: index)
        for index in file.messages.indices { try link(&file.messages[index]) }
        for index in file.extensions.indices { try link(&file.extensions[index], in: file.package) }
        for index in file.services.indices {
            let scope = file.services[index].fullName
            for method in file.services[index].methods.indices {
                try link(&file.services[index].methods[method], in: scope)
            }
        }
    }

    private func link(_ message: inout MessageDescriptor) throws(DescriptorError) {
        for index in message.fields.indices { try link(&message.fields[index], in: message.fullName) }
        for index in message.extensions.indices { try link(&message.extensions[index], in: message.fullName) }
        for index in message.messages.indices { try link(&message.messages[index]) }
    }

    private func link(_ method: inout MethodDescriptor, in scope: String) throws(DescriptorError) {
        method.inputType = try message(method.writtenInputType, in: scope, of: method.fullName).name
        method.outputType = try message(method.writtenOutputType, in: scope, of: method.fullName).name
    }

    private func link(_ field: inout FieldDescriptor, in scope: String) throws(DescriptorError) {
        if let extendee = field.writtenExtendee {
            field.extendee = try message(extendee, in: scope, of: field.fullName).name
        }
        let isNamed = !field.writtenTypeName.isEmpty
        switch field.declaredType {
        case 0 where isNamed: try linkUntold(&field, in: scope)
        case 10, 11: try linkMessage(&field, in: scope)
        case 14:
            let found = try type(field.writtenTypeName, in: scope, of: field.fullName)
            guard case .enumeration = found.symbol else {
                throw error("\(found.name) is not an enum", field.fullName)
            }
            field.typeName = found.name
        case 1...18:
            if isNamed { throw error("a scalar has a type name", field.fullName) }
        default: throw error("it has no type that is known", field.fullName)
        }
    }

    /// A field of which the file gives the name of its type, and not whether that is a message or an enum.
    private func linkUntold(_ field: inout FieldDescriptor, in scope: String) throws(DescriptorError) {
        let found = try type(field.writtenTypeName, in: scope, of: field.fullName)
        if case .enumeration = found.symbol {
            field.type = .enumeration
            field.typeName = found.name
            return
        }
        field.type = field.features.isDelimited ? .group : .message
        if field.cardinality == .implicit { field.cardinality = .optional }
        try linkMessage(&field, in: scope)
    }

    private func linkMessage(_ field: inout FieldDescriptor, in scope: String) throws(DescriptorError) {
        let found = try message(field.writtenTypeName, in: scope, of: field.fullName)
        field.typeName = found.name
        guard symbols.mapEntries[found.index] else { return }
        // The entries of a map are never delimited, whatever their surroundings say.
        field.type = .message
        guard field.cardinality == .repeated, field.extendee == nil, Self.scope(of: found.name) == scope[...] else {
            throw error("\(found.name) is the entry of a map, which only one repeated field can have", field.fullName)
        }
    }

    private static func scope(of name: String) -> Substring {
        name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? ""
    }

    private func message(_ name: String, in scope: String, of element: String) throws(DescriptorError) -> (
        name: String, index: Int
    ) {
        let found = try type(name, in: scope, of: element)
        guard case .message(let index) = found.symbol else { throw error("\(found.name) is not a message", element) }
        return (found.name, index)
    }

    private func type(_ name: String, in scope: String, of element: String) throws(DescriptorError) -> (
        name: String, symbol: SymbolTable.Symbol
    ) {
        if let found = symbols.resolve(name, in: scope, seeing: visibleFiles) { return found }
        if let hidden = symbols.resolve(name, in: scope, seeing: nil), let place = symbols.file(of: hidden.symbol) {
            throw error("\(hidden.name) is in \(visibleFiles.names[place]), which the file does not import", element)
        }
        throw error("there is no type \(String(name.prefix(SymbolTable.greatestNameLength)))", element)
    }

    private func error(_ text: String, _ element: String) -> DescriptorError {
        DescriptorError(text, file: file, element: element)
    }
}
