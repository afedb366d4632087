import WireReflection

/// The Swift file of one `.proto` file.
struct FileGenerator {
    let file: FileDescriptor
    /// The files whose types it can name: those it imports, and what they pass on.
    let imports: Set<String>
    /// The files of this run of protoc.
    let generatedFiles: Set<String>
    /// The serialized descriptor of the file.
    let descriptor: [UInt8]
    var types: TypeTable
    let options: GeneratorOptions

    /// The files of the module WellKnownTypes.
    static let wellKnown = Set(
        ["any", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers"].map {
            "google/protobuf/\($0).proto"
        }
    )

    mutating func generate() throws(GeneratorError) -> String {
        var code = CodePrinter()
        code.lines([
            "// Made by protoc-gen-enclave-wire from \(file.name). Changes here are lost.",
            "// swift-format-ignore-file",
            "",
            "import WireFormat",
        ])
        if !Self.wellKnown.contains(file.name), !Self.wellKnown.isDisjoint(with: imports) {
            code.line("import WellKnownTypes")
        }
        for type in file.enums { printEnum(type, to: &code) }
        for message in file.messages { try printMessage(message, to: &code) }
        printExtensions(file.extensions, container: nil, to: &code)
        printRegistration(try CarriedDescriptor.literal(of: descriptor), to: &code)
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
        let prefix = file.swiftPrefix ?? SwiftNames.prefix(ofPackage: file.package)
        let stem = file.name.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
        let name = container == nil ? prefix + SwiftNames.camel(stem, raisesFirst: true) + "Extensions" : "Extensions"
        var models: [(FieldModel, TypeTable.Message)] = []
        var used: Set<String> = []
        for field in extensions {
            // Custom options: their values are in the descriptor, and the runtime has no type for what they extend.
            guard let extendee = field.extendee.flatMap({ types.messages[$0] }),
                !types.absentFiles.contains(extendee.file)
            else { continue }
            var name = SwiftNames.member(field.name)
            if !used.insert(name).inserted { name += "_\(field.number)" }
            models.append((FieldModel(field, name: name, in: nil, types: &types), extendee))
        }
        if models.isEmpty { return }
        code.line()
        if let container {
            code.block("extension \(container)") { printExtensions(models, named: name, to: &$0) }
        } else {
            printExtensions(models, named: name, to: &code)
        }
    }

    private func printExtensions(
        _ models: [(FieldModel, TypeTable.Message)],
        named name: String,
        to code: inout CodePrinter
    ) {
        code.line("/// Fields that \(file.name) adds to messages of others.")
        code.block("\(access)enum \(name)") { code in
            for (field, extendee) in models { printExtension(field, extendee, to: &code) }
        }
    }

    private func printExtension(_ field: FieldModel, _ extendee: TypeTable.Message, to code: inout CodePrinter) {
        let type = "<\(extendee.swiftName), \(field.closedEnum.map { "ClosedEnumField<\($0)>" } ?? field.codec)>"
        code.documentation(
            file.comments.text(at: field.descriptor.path),
            "Field \(field.number) of `\(extendee.swiftName)`: `\(field.descriptor.fullName)`."
        )
        let declaration = "\(access)static let \(field.escapedName)"
        if field.shape == .repeated {
            code.line("\(declaration) = ProtoRepeatedExtension\(type)(number: \(field.number))")
        } else {
            let isItem = extendee.descriptor.isMessageSet ? ", isMessageSetItem: true" : ""
            let arguments = "number: \(field.number), defaultValue: \(field.defaultValue)\(isItem)"
            code.line("\(declaration) = ProtoExtension\(type)(\(arguments))")
        }
    }

    // MARK: Registration

    /// The Swift type that stands for a `.proto` file.
    static func registration(of file: String) -> String {
        let stem = file.hasSuffix(".proto") ? String(file.dropLast(6)) : file
        return "File_" + String(stem.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }

    private func printRegistration(_ descriptor: [String], to code: inout CodePrinter) {
        let dependencies = file.dependencies.filter(isGenerated).map { Self.registration(of: $0) + ".file" }
        code.line()
        code.line("/// The descriptor and the message types of \(file.name).")
        code.block("\(access)enum \(Self.registration(of: file.name))") { code in
            code.line("/// The file's descriptor.")
            code.line("\(access)static let file: GeneratedFile = GeneratedFile(")
            code.indented { code in
                code.line("name: \(SwiftNames.literal(file.name)),")
                if !dependencies.isEmpty { code.line("dependencies: [\(dependencies.joined(separator: ", "))],") }
                code.line("descriptor: \(descriptor[0])")
                code.lines(descriptor.dropFirst().dropLast().map { $0.isEmpty ? "\\" : $0 })
                code.line((descriptor.last ?? "") + ")")
            }
            code.line("/// Adds the types to a registry.")
            code.block("\(access)static func register(in registry: inout TypeRegistry)") { code in
                register(file.messages, to: &code)
            }
        }
    }

    /// Whether there is code for a file: made in the same run, known to the runtime, or needed by what this file names.
    private func isGenerated(_ name: String) -> Bool {
        generatedFiles.contains(name) || Self.wellKnown.contains(name) || usedFiles.contains(name)
    }

    /// The files of the types that the fields and extensions name.
    private var usedFiles: Set<String> {
        var result: Set<String> = []
        var waiting = file.messages
        var fields = file.extensions
        while let message = waiting.popLast() {
            waiting += message.messages
            fields += message.fields + message.extensions
        }
        for field in fields {
            for name in [field.typeName, field.extendee ?? ""] {
                if let used = types.messages[name]?.file ?? types.enums[name]?.file { result.insert(used) }
            }
        }
        return result.subtracting(types.absentFiles)
    }

    private func register(_ messages: [MessageDescriptor], to code: inout CodePrinter) {
        for message in messages where !message.isMapEntry {
            guard let names = types.messages[message.fullName] else { continue }
            code.line("registry.register(\(names.swiftName).self, \(names.viewName).self)")
            register(message.messages, to: &code)
        }
    }
}
