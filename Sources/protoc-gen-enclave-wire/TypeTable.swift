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

    init(files: [FileDescriptor]) {
        for file in files {
            let prefix = file.swiftPrefix ?? SwiftNames.prefix(ofPackage: file.package)
            add(file.messages, file.enums, prefix: prefix, container: "", file: file.name)
        }
    }

    private mutating func add(
        _ messages: [MessageDescriptor],
        _ enums: [EnumDescriptor],
        prefix: String,
        container: String,
        file: String
    ) {
        var used = SwiftNames.types
        func unique(_ name: String) -> String {
            var candidate = name
            while !used.insert(candidate).inserted { candidate += "_" }
            return candidate
        }
        func local(_ name: String, _ suffix: String) -> String {
            let plain = SwiftNames.type(name, suffix: suffix)
            return unique(prefix.isEmpty ? plain : prefix + SwiftNames.upperFirst(name))
        }
        for type in enums {
            let name = container + local(type.name, "Enum")
            self.enums[type.fullName] = Enum(descriptor: type, swiftName: name, file: file)
        }
        let named = messages.map { ($0, local($0.name, "Message")) }
        for (message, name) in named {
            self.messages[message.fullName] = Message(
                descriptor: message,
                swiftName: container + name,
                viewName: container + unique(name + "View"),
                file: file
            )
            add(message.messages, message.enums, prefix: "", container: container + name + ".", file: file)
        }
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
