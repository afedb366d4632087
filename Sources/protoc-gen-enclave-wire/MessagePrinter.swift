import WireReflection

/// Prints the owned type of a message: its structure here, its coding and its view in the extensions.
struct MessagePrinter {
    let model: MessageModel
    let file: FileDescriptor
    let access: String

    /// What code in other modules may see the body of, so that field access costs no call.
    var inlinable: String { access == "public " ? "@inlinable @inline(__always) " : "" }
    var usable: String { access == "public " ? "@usableFromInline " : "" }
    var local: String { FileGenerator.local(model.swiftName) }

    /// Prints `body` inside the extension of the type that contains this one, if one does.
    func inContainer(_ code: inout CodePrinter, _ body: (inout CodePrinter) -> Void) {
        code.line()
        if let container = FileGenerator.container(model.swiftName) {
            code.block("extension \(container)", body)
        } else {
            body(&code)
        }
    }

    func documentation(_ field: FieldModel) -> (String?, String) {
        let type: String
        switch field.shape {
        case .map: type = "map"
        case .repeated: type = "repeated \(field.type.name)"
        default: type = field.type.name
        }
        let deprecated = field.descriptor.isDeprecated ? " Deprecated." : ""
        return (
            file.comments.text(at: field.descriptor.path),
            "Field \(field.number), `\(type) \(field.descriptor.name)`.\(deprecated)"
        )
    }

    // MARK: Structure

    func printStructure(to code: inout CodePrinter) {
        inContainer(&code) { code in
            let deprecated = model.descriptor.isDeprecated ? " Deprecated." : ""
            code.documentation(
                file.comments.text(at: model.descriptor.path),
                "`\(model.descriptor.fullName)`.\(deprecated)"
            )
            code.block("\(access)struct \(local): Message") { code in
                for field in model.fields { printProperty(field, to: &code) }
                for oneof in model.oneofs { printOneofProperty(oneof, to: &code) }
                code.line("/// Fields that the schema does not name.")
                code.line("\(access)var unknownFields = UnknownFields()")
                for field in model.fields where field.shape == .optional { printStorage(field, to: &code) }
                code.line("/// A message with no field set.")
                code.line("\(access)init() {}")
                if holdsText { printEquality(to: &code) }
                for oneof in model.oneofs { printOneof(oneof, to: &code) }
            }
        }
    }

    private func printProperty(_ field: FieldModel, to code: inout CodePrinter) {
        let (comment, fact) = documentation(field)
        code.documentation(comment, fact)
        switch field.shape {
        case .implicit: code.line("\(access)var \(field.escapedName): \(field.valueType) = \(field.defaultValue)")
        case .repeated: code.line("\(access)var \(field.escapedName): [\(field.valueType)] = []")
        case .map(_, _, let key, let value):
            code.line("\(access)var \(field.escapedName): ProtoMap<\(key), \(value)> = [:]")
        case .optional: printOptionalProperty(field, to: &code)
        case .member(let oneof): printMember(field, of: model.oneofs[model.oneofIndex(oneof)], to: &code)
        }
    }

    private func printOptionalProperty(_ field: FieldModel, to code: inout CodePrinter) {
        let value = field.isIndirect ? "self._\(field.name)?.value" : "self._\(field.name)"
        let stored = field.isIndirect ? "Indirect(newValue)" : "newValue"
        code.block("\(access)var \(field.escapedName): \(field.valueType)") { code in
            code.line("get { \(value) ?? \(field.defaultValue) }")
            code.line("set { self._\(field.name) = \(stored) }")
        }
        code.line("/// Whether `\(field.name)` is set.")
        code.line("\(access)var has\(field.upperName): Bool { _\(field.name) != nil }")
        code.line("/// Takes the value of `\(field.name)` away.")
        code.line("\(access)mutating func clear\(field.upperName)() { _\(field.name) = nil }")
    }

    private func printStorage(_ field: FieldModel, to code: inout CodePrinter) {
        let type = field.isIndirect ? "Indirect<\(field.valueType)>" : field.valueType
        code.line("var _\(field.name): \(type)?")
    }

    // MARK: Oneofs

    private func printOneofProperty(_ oneof: MessageModel.Oneof, to code: inout CodePrinter) {
        code.documentation(
            file.comments.text(at: oneof.descriptor.path),
            "The member of `oneof \(oneof.descriptor.name)` that is set."
        )
        code.line("\(access)var \(SwiftNames.escaped(oneof.name)): \(oneof.typeName)?")
    }

    private func printMember(_ field: FieldModel, of oneof: MessageModel.Oneof, to code: inout CodePrinter) {
        let property = SwiftNames.escaped(oneof.name)
        code.block("\(access)var \(field.escapedName): \(field.valueType)") { code in
            code.block("get") { code in
                code.line("if case .\(field.escapedName)(let value)? = self.\(property) { return value }")
                code.line("return \(field.defaultValue)")
            }
            code.line("set { self.\(property) = \(oneof.typeName).\(field.escapedName)(newValue) }")
        }
    }

    private func printOneof(_ oneof: MessageModel.Oneof, to code: inout CodePrinter) {
        let holdsText = oneof.members.contains { $0.isText }
        code.line("/// The members of `oneof \(oneof.descriptor.name)`.")
        code.block("\(access)enum \(oneof.typeName): Hashable, Sendable") { code in
            for field in oneof.members {
                let (comment, fact) = documentation(field)
                code.documentation(comment, fact)
                code.line("\(field.isIndirect ? "indirect " : "")case \(field.escapedName)(\(field.valueType))")
            }
            if !holdsText { return }
            code.line("/// Whether two values have the same bytes.")
            code.block("\(access)static func == (left: Self, right: Self) -> Bool") { code in
                code.cases("switch (left, right)") { code in
                    for field in oneof.members {
                        let equal = field.isText ? "left.hasSameBytes(as: right)" : "left == right"
                        code.line("case (.\(field.escapedName)(let left), .\(field.escapedName)(let right)): \(equal)")
                    }
                    if oneof.members.count > 1 { code.line("default: false") }
                }
            }
        }
    }

    // MARK: Equality

    private var holdsText: Bool { model.fields.contains { $0.holdsText } }

    /// Strings are compared by their bytes: Swift's `==` takes composed and decomposed letters for equal.
    private func printEquality(to code: inout CodePrinter) {
        code.line("/// Whether two messages have the same fields, strings compared by their bytes.")
        code.block("\(access)static func == (left: Self, right: Self) -> Bool") { code in
            var terms: [String] = []
            for field in model.fields {
                if case .member = field.shape { continue }
                if field.holdsText {
                    let codec: String
                    if case .map(_, let value, _, _) = field.shape { codec = value } else { codec = field.codec }
                    terms.append("\(codec).areSame(left.\(field.storage), right.\(field.storage))")
                } else {
                    terms.append("left.\(field.storage) == right.\(field.storage)")
                }
            }
            for oneof in model.oneofs {
                terms.append("left.\(SwiftNames.escaped(oneof.name)) == right.\(SwiftNames.escaped(oneof.name))")
            }
            terms.append("left.unknownFields == right.unknownFields")
            for term in terms.dropLast() { code.line("guard \(term) else { return false }") }
            code.line("return \(terms.last ?? "true")")
        }
    }
}
