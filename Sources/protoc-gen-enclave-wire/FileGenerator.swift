import WireReflection

/// The Swift file of one `.proto` file.
struct FileGenerator {
    let file: FileDescriptor
    var types: TypeTable
    let options: GeneratorOptions

    private static let wellKnown = "google/protobuf/"

    mutating func generate() throws(GeneratorError) -> String {
        var code = CodePrinter()
        code.lines([
            "// Made by protoc-gen-enclave-wire from \(file.name). Changes here are lost.",
            "// swift-format-ignore-file",
            "",
            "import WireFormat",
        ])
        if !file.name.hasPrefix(Self.wellKnown), file.dependencies.contains(where: { $0.hasPrefix(Self.wellKnown) }) {
            code.line("import WellKnownTypes")
        }
        for type in file.enums { printEnum(type, to: &code) }
        for message in file.messages { try printMessage(message, to: &code) }
        printExtensions(file.extensions, container: nil, to: &code)
        printRegistration(to: &code)
        return code.text
    }

    var access: String { options.visibility.modifier }

    // MARK: Enums

    private func printEnum(_ type: EnumDescriptor, to code: inout CodePrinter) {
        guard let names = types.enums[type.fullName] else { return }
        code.line()
        code.documentation(file.comments.text(at: type.path), "`\(type.fullName)`")
        code.block("\(access)struct \(Self.local(names.swiftName)): ProtoEnum") { code in
            code.lines([
                "/// The number.",
                "\(access)let rawValue: Int32",
                "/// The value with this number, listed or not.",
                "\(access)init(rawValue: Int32) { self.rawValue = rawValue }",
                "/// The first value of the `.proto` file.",
                "\(access)init() { rawValue = \(type.values.first?.number ?? 0) }",
            ])
            var used: Set<String> = []
            for value in type.values {
                var name = SwiftNames.enumCase(value.name, of: type.name)
                if !used.insert(name).inserted {
                    name += "_\(value.number < 0 ? "n" : "")\(value.number.magnitude)"
                    while !used.insert(name).inserted { name += "_" }
                }
                code.documentation(file.comments.text(at: value.path), "`\(value.name)` = \(value.number)")
                code.line("\(access)static let \(SwiftNames.escaped(name)) = Self(rawValue: \(value.number))")
            }
            code.line("/// Names and numbers.")
            code.line("\(access)static let schema: EnumSchema = EnumSchema(")
            code.indented { code in
                code.line("fullName: \(SwiftNames.literal(type.fullName)),")
                let text = type.values.map { "\($0.number) \($0.name)" }.joined(separator: "\n")
                code.line("values: \(SwiftNames.literal(text)),")
                code.line("isClosed: \(type.isClosed))")
            }
        }
    }

    /// The last part of a Swift type name: types inside others are declared in an extension of those.
    static func local(_ swiftName: String) -> String {
        swiftName.split(separator: ".").last.map(String.init) ?? swiftName
    }

    static func container(_ swiftName: String) -> String? {
        let parts = swiftName.split(separator: ".").dropLast()
        return parts.isEmpty ? nil : parts.joined(separator: ".")
    }

    // MARK: Messages

    private mutating func printMessage(_ message: MessageDescriptor, to code: inout CodePrinter) throws(GeneratorError)
    {
        let model = try MessageModel(message, types: &types)
        let printer = MessagePrinter(model: model, file: file, access: access)
        if message.isMapEntry {
            printer.printEntry(to: &code)
            return
        }
        printer.printStructure(to: &code)
        let inner = message.enums
        if !inner.isEmpty {
            code.line()
            code.block("extension \(model.swiftName)") { code in
                for type in inner { printEnum(type, to: &code) }
            }
        }
        for nested in message.messages { try printMessage(nested, to: &code) }
        printer.printCoding(to: &code)
        printer.printView(to: &code)
        printExtensions(message.extensions, container: model.swiftName, to: &code)
    }

    // MARK: Extensions

    private mutating func printExtensions(
        _ extensions: [FieldDescriptor],
        container: String?,
        to code: inout CodePrinter
    ) {
        if extensions.isEmpty { return }
        let prefix = file.swiftPrefix ?? SwiftNames.prefix(ofPackage: file.package)
        let stem = file.name.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
        let name = container == nil ? prefix + SwiftNames.camel(stem, raisesFirst: true) + "Extensions" : "Extensions"
        var models: [(FieldModel, String)] = []
        var used: Set<String> = []
        for field in extensions {
            guard let extendee = field.extendee.flatMap({ types.messages[$0] })?.swiftName else { continue }
            var name = SwiftNames.member(field.name)
            if !used.insert(name).inserted { name += "_\(field.number)" }
            models.append((FieldModel(field, name: name, in: nil, types: &types), extendee))
        }
        code.line()
        if let container {
            code.block("extension \(container)") { printExtensions(models, named: name, to: &$0) }
        } else {
            printExtensions(models, named: name, to: &code)
        }
    }

    private func printExtensions(_ models: [(FieldModel, String)], named name: String, to code: inout CodePrinter) {
        code.line("/// Fields that \(file.name) adds to messages of others.")
        code.block("\(access)enum \(name)") { code in
            for (field, extendee) in models { printExtension(field, extendee, to: &code) }
        }
    }

    private func printExtension(_ field: FieldModel, _ extendee: String, to code: inout CodePrinter) {
        code.documentation(
            file.comments.text(at: field.descriptor.path),
            "Field \(field.number) of `\(extendee)`: `\(field.descriptor.fullName)`."
        )
        if field.shape == .repeated {
            code.line(
                "\(access)static let \(field.escapedName) = ProtoRepeatedExtension<\(extendee), \(field.codec)>(number: \(field.number))"
            )
        } else {
            code.line(
                "\(access)static let \(field.escapedName) = ProtoExtension<\(extendee), \(field.codec)>(number: \(field.number), defaultValue: \(field.defaultValue))"
            )
        }
    }

    // MARK: Registration

    private func printRegistration(to code: inout CodePrinter) {
        let stem = file.name.hasSuffix(".proto") ? String(file.name.dropLast(6)) : file.name
        let name = "File_" + String(stem.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        code.line()
        code.line("/// The message types of \(file.name).")
        code.block("\(access)enum \(name)") { code in
            code.line("/// Adds the types to a registry.")
            code.block("\(access)static func register(in registry: inout TypeRegistry)") { code in
                register(file.messages, to: &code)
            }
        }
    }

    private func register(_ messages: [MessageDescriptor], to code: inout CodePrinter) {
        for message in messages where !message.isMapEntry {
            guard let names = types.messages[message.fullName] else { continue }
            code.line("registry.register(\(names.swiftName).self, \(names.viewName).self)")
            register(message.messages, to: &code)
        }
    }
}
