import WireReflection

/// Every type of the request by full name, with its Swift name.
struct TypeTable {
    struct Message {
        let descriptor: MessageDescriptor
        let swiftName: String
        let viewName: String
        let file: String
    }

    struct Enum {
        let descriptor: EnumDescriptor
        let swiftName: String
        let file: String
    }

    private(set) var messages: [String: Message] = [:]
    private(set) var enums: [String: Enum] = [:]
    /// Message types that contain themselves through singular fields, by the pair of container and content.
    private var reachable: [String: Set<String>] = [:]
    private var sizes: [String: Int] = [:]

    /// Files of protoc's own, as descriptor.proto, that are not of this run and that the runtime has no types for.
    let absentFiles: Set<String>

    init(files: [FileDescriptor], generated: Set<String>) {
        let own = files.map(\.name).filter { $0.hasPrefix("google/protobuf/") }
        absentFiles = Set(own).subtracting(generated).subtracting(FileGenerator.wellKnown)
        var outermost: [(MessageDescriptor, Message)] = []
        for file in files {
            let prefix = file.swiftPrefix ?? SwiftNames.prefix(ofPackage: file.package)
            outermost += add(file.messages, file.enums, Place(prefix: prefix, file: file.name, taken: SwiftNames.types))
        }
        // A type inside another must not hide one that the code around it names.
        let taken = SwiftNames.types.union(messages.values.map(\.swiftName)).union(enums.values.map(\.swiftName))
        for (descriptor, message) in outermost { addInner(descriptor, message, taken: taken) }
    }

    private mutating func addInner(_ descriptor: MessageDescriptor, _ message: Message, taken: Set<String>) {
        var place = Place(container: message.swiftName + ".", file: message.file, taken: taken)
        if !descriptor.extensions.isEmpty { place.taken.insert("Extensions") }
        for (inner, added) in add(descriptor.messages, descriptor.enums, place) { addInner(inner, added, taken: taken) }
    }

    /// Where types are declared.
    private struct Place {
        var prefix = ""
        var container = ""
        let file: String
        /// Names that no type there may have.
        var taken: Set<String>
    }

    private mutating func add(
        _ messages: [MessageDescriptor],
        _ enums: [EnumDescriptor],
        _ place: Place
    ) -> [(MessageDescriptor, Message)] {
        var used = place.taken
        func unique(_ name: String) -> String {
            var candidate = name
            while !used.insert(candidate).inserted { candidate += "_" }
            return candidate
        }
        func local(_ name: String, _ suffix: String) -> String {
            let plain = SwiftNames.type(name, suffix: suffix)
            return unique(place.prefix.isEmpty ? plain : place.prefix + SwiftNames.upperFirst(name))
        }
        for type in enums {
            let name = place.container + local(type.name, "Enum")
            self.enums[type.fullName] = Enum(descriptor: type, swiftName: name, file: place.file)
        }
        let named = messages.map { ($0, local($0.name, "Message")) }
        return named.map { message, name in
            let added = Message(
                descriptor: message,
                swiftName: place.container + name,
                viewName: place.container + unique(name + "View"),
                file: place.file
            )
            self.messages[message.fullName] = added
            return (message, added)
        }
    }

    /// Whether a message or enum inside a message has this Swift name.
    func isType(_ name: String, in container: String) -> Bool {
        let full = container + "." + name
        return messages.values.contains { $0.swiftName == full } || enums.values.contains { $0.swiftName == full }
    }

    /// The map entry type of a field, if the field is a map.
    func mapEntry(of field: FieldDescriptor) -> MessageDescriptor? {
        guard field.cardinality == .repeated, let message = messages[field.typeName], message.descriptor.isMapEntry
        else {
            return nil
        }
        return message.descriptor
    }

    /// Whether a singular field has to lie elsewhere: its type contains the message, or is large.
    mutating func isIndirect(_ field: FieldDescriptor, in message: MessageDescriptor) -> Bool {
        guard field.cardinality != .repeated, let type = messages[field.typeName]?.descriptor else { return false }
        return closure(of: type.fullName).contains(message.fullName) || size(of: type.fullName, []) > 256
    }

    /// The message types that a value of this type holds in place, itself included.
    private mutating func closure(of name: String) -> Set<String> {
        if let known = reachable[name] { return known }
        var result: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard result.insert(next).inserted, let message = messages[next]?.descriptor else { continue }
            waiting += message.fields.filter { $0.cardinality != .repeated }.map(\.typeName).filter {
                messages[$0] != nil
            }
        }
        reachable[name] = result
        return result
    }

    /// Whether the view of this type is so small that the view around it keeps it, and not only its place: a few scalars,
    /// texts and byte strings. A second reading when it is asked for would cost more.
    func hasSmallView(_ name: String) -> Bool {
        guard let message = messages[name]?.descriptor, message.fields.count <= 4 else { return false }
        return message.fields.allSatisfy {
            $0.cardinality != .repeated && $0.oneof == nil && messages[$0.typeName] == nil
        }
    }

    /// About how many bytes a value of this type takes in place.
    private mutating func size(of name: String, _ open: Set<String>) -> Int {
        if let known = sizes[name] { return known }
        guard let message = messages[name]?.descriptor, !open.contains(name) else { return 8 }
        var total = 8
        for field in message.fields {
            if field.cardinality == .repeated {
                total += 8
            } else if messages[field.typeName] != nil {
                let inner = size(of: field.typeName, open.union([name]))
                total += inner > 256 ? 8 : inner
            } else {
                total += field.type == .string ? 16 : field.cardinality == .implicit ? 8 : 9
            }
        }
        if open.isEmpty { sizes[name] = total }
        return total
    }

    /// Whether a value of this type can lack a required field.
    func canLackRequired(_ name: String) -> Bool {
        var seen: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted, let message = messages[next]?.descriptor else { continue }
            if message.fields.contains(where: { $0.cardinality == .required }) { return true }
            waiting += message.fields.map(\.typeName)
        }
        return false
    }
}
