import WireFormat

/// The elements of all files of a pool, messages and enums in the order in which ``SymbolTable`` counts them.
struct PoolContents {
    private(set) var messages: [MessageDescriptor] = []
    private(set) var enums: [EnumDescriptor] = []
    private(set) var services: [String: ServiceDescriptor] = [:]
    private(set) var extensions: [String: FieldDescriptor] = [:]
    /// The extensions by the message type that they extend, ascending by number.
    private(set) var extensionsOfMessages: [String: [FieldDescriptor]] = [:]

    init(_ files: [FileDescriptor]) {
        for file in files {
            enums += file.enums
            for message in file.messages { add(message) }
            for service in file.services { services[service.fullName] = service }
            for field in file.extensions { add(field) }
        }
        for name in extensionsOfMessages.keys { extensionsOfMessages[name]?.sort { $0.number < $1.number } }
    }

    private mutating func add(_ message: MessageDescriptor) {
        messages.append(message)
        enums += message.enums
        for field in message.extensions { add(field) }
        for inner in message.messages { add(inner) }
    }

    private mutating func add(_ field: FieldDescriptor) {
        extensions[field.fullName] = field
        if let extendee = field.extendee { extensionsOfMessages[extendee, default: []].append(field) }
    }
}

/// Whether the imports of files can be had, and go in no circle.
enum ImportOrder {
    static func check(
        _ files: [FileDescriptor],
        _ indices: [String: Int],
        requiresImports: Bool
    ) throws(DescriptorError) {
        var importers = Array(repeating: [Int](), count: files.count)
        var waitsFor = Array(repeating: 0, count: files.count)
        for (index, file) in files.enumerated() {
            let weak = Set(file.weakDependencies)
            for (place, name) in file.dependencies.enumerated() {
                if let known = indices[name] {
                    importers[known].append(index)
                    waitsFor[index] += 1
                } else if requiresImports, !weak.contains(place) {
                    throw DescriptorError("it imports \(name), which is not in the set", file: file.name)
                }
            }
        }
        var ready = waitsFor.indices.filter { waitsFor[$0] == 0 }
        var count = 0
        while let next = ready.popLast() {
            count += 1
            for importer in importers[next] {
                waitsFor[importer] -= 1
                if waitsFor[importer] == 0 { ready.append(importer) }
            }
        }
        if count < files.count, let file = waitsFor.indices.first(where: { waitsFor[$0] > 0 }) {
            throw DescriptorError("its imports go in a circle", file: files[file].name)
        }
    }
}
