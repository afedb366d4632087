import WireReflection

// The view of a message: where its fields lie in the bytes.
extension MessagePrinter {
    private var viewLocal: String { FileGenerator.local(model.viewName) }

    func printView(to code: inout CodePrinter) {
        inContainer(&code) { code in
            code.line("/// `\(model.descriptor.fullName)`, read in place.")
            code.block("\(access)struct \(viewLocal): MessageView, ~Escapable") { code in
                printViewStorage(to: &code)
                code.line("/// Names, numbers and types of the fields.")
                code.line("\(access)static var schema: MessageSchema { \(model.swiftName).schema }")
                printViewInit(to: &code)
                for field in model.fields { printViewField(field, to: &code) }
                for oneof in model.oneofs { printViewOneof(oneof, to: &code) }
                printViewRead(to: &code)
            }
        }
    }

    /// The entry of a map has a view, and no owned type: that is the map's.
    func printEntry(to code: inout CodePrinter) {
        inContainer(&code) { code in
            code.line("/// `\(model.descriptor.fullName)`, a map entry read in place.")
            code.block("\(access)struct \(viewLocal): MapEntryView, ~Escapable") { code in
                printViewStorage(to: &code)
                printSchema(isMapEntry: true, to: &code)
                printViewInit(to: &code)
                for field in model.fields { printViewField(field, to: &code) }
                if let key = model.fields.first {
                    code.line("/// The key, to compare with that of another entry in the same bytes.")
                    code.line("\(access)var keyPosition: MapKeyPosition { \(keyPosition(key)) }")
                }
                printViewRead(to: &code)
            }
        }
    }

    private func keyPosition(_ key: FieldModel) -> String {
        switch key.valueType {
        case "String": ".text(_key)"
        case "Bool": ".number(\(value(key)) ? 1 : 0)"
        case "Int32", "Int64": ".signed(Int64(\(value(key))))"
        default: ".number(UInt64(\(value(key))))"
        }
    }

    private func value(_ field: FieldModel) -> String { field.escapedName }

    private func printViewInit(to code: inout CodePrinter) {
        code.lines([
            "/// A view over `bytes` that has read no field.",
            "\(inlinable)@_lifetime(copy bytes)",
        ])
        code.block("\(access)init(unread bytes: RawSpan)") { code in
            code.line("viewedBytes = bytes")
            for field in model.fields where field.isEmbedded {
                code.line("_\(field.name) = \(field.viewType)(unread: bytes)")
            }
        }
    }

    // MARK: Storage

    /// Whether the view keeps a slice of the bytes in place of the value.
    private func isSliced(_ field: FieldModel) -> Bool {
        !field.isEmbedded && (field.isMessage || field.type == .string || field.type == .bytes)
    }

    private func printViewStorage(to code: inout CodePrinter) {
        code.line("\(usable)let viewedBytes: RawSpan")
        for field in model.fields {
            switch field.shape {
            case .repeated, .map: code.line("\(usable)var _\(field.name) = RecordSlice()")
            default:
                if field.isEmbedded {
                    code.line("\(usable)var _\(field.name): \(field.viewType)")
                    code.line("\(usable)var _is\(field.upperName)Set = false")
                } else if isSliced(field) {
                    code.line("\(usable)var _\(field.name) = FieldSlice.absent")
                } else {
                    let isPlain = field.shape == .implicit
                    code.line(
                        "\(usable)var _\(field.name): \(field.valueType)\(isPlain ? " = \(field.defaultValue)" : "?")"
                    )
                }
            }
        }
    }

    // MARK: Fields

    private func printViewField(_ field: FieldModel, to code: inout CodePrinter) {
        let (comment, fact) = documentation(field)
        code.documentation(comment, fact)
        switch field.shape {
        case .repeated, .map:
            let type = repeatedViewType(field)
            printGetter(field.escapedName, type, to: &code) { code in
                let tag = field.type.isPackable ? field.packedTag : field.tag
                code.line("\(type)(viewedBytes, _\(field.name), tag: \(tag))")
            }
        default:
            if field.isEmbedded {
                printGetter(field.escapedName, field.viewType + "?", to: &code) { code in
                    code.line("_is\(field.upperName)Set ? _\(field.name) : nil")
                }
            } else if field.isMessage {
                printGetter(field.escapedName, field.viewType + "?", to: &code) { code in
                    code.line(
                        "_\(field.name).isPresent ? \(field.viewType)(checked: viewedBytes, _\(field.name)) : nil"
                    )
                }
            } else if isSliced(field) {
                printSlicedField(field, to: &code)
            } else {
                let fallback = field.shape == .implicit ? "" : " ?? \(field.defaultValue)"
                code.line(
                    "\(inlinable)\(access)var \(field.escapedName): \(field.valueType) { _\(field.name)\(fallback) }"
                )
            }
        }
        if field.shape == .optional || isMember(field) {
            code.line("/// Whether `\(field.name)` is set.")
            let stored = isSliced(field) ? "_\(field.name).isPresent" : "_\(field.name) != nil"
            let test = field.isEmbedded ? "_is\(field.upperName)Set" : stored
            code.line("\(inlinable)\(access)var has\(field.upperName): Bool { \(test) }")
        }
    }

    private func isMember(_ field: FieldModel) -> Bool {
        if case .member = field.shape { return true }
        return false
    }

    private func printGetter(
        _ name: String,
        _ type: String,
        to code: inout CodePrinter,
        _ body: (inout CodePrinter) -> Void
    ) {
        code.block("\(inlinable)\(access)var \(name): \(type)") { code in
            code.line("@_lifetime(copy self)")
            code.block("get", body)
        }
    }

    private func printSlicedField(_ field: FieldModel, to code: inout CodePrinter) {
        let isText = field.type == .string
        let type = isText ? "UTF8Span" : "RawSpan"
        let slice = "viewedBytes.\(isText ? "text" : "bytes")(in: _\(field.name))"
        guard isText, let given = field.descriptor.defaultValue, !given.isEmpty else {
            return printGetter(field.escapedName, type, to: &code) { $0.line(slice) }
        }
        printGetter(field.escapedName, type, to: &code) { code in
            code.line("if _\(field.name).isPresent { return \(slice) }")
            code.line("return viewedBytes.constantText(\(SwiftNames.literal(given)))")
        }
    }

    private func repeatedViewType(_ field: FieldModel) -> String {
        if field.isMessage { return "RepeatedView<\(field.viewType)>" }
        switch field.type {
        case .string: return "RepeatedTextView"
        case .bytes: return "RepeatedBytesView"
        default: return "RepeatedScalarView<\(field.codec)>"
        }
    }

    private func printViewOneof(_ oneof: MessageModel.Oneof, to code: inout CodePrinter) {
        code.line("/// The members of `oneof \(oneof.descriptor.name)`.")
        code.block("\(access)enum \(oneof.caseName): Sendable") { code in
            for field in oneof.members {
                let (comment, fact) = documentation(field)
                code.documentation(comment, fact)
                code.line("case \(field.escapedName)")
            }
        }
        code.line("/// The member of `oneof \(oneof.descriptor.name)` that is set.")
        code.block("\(access)var \(SwiftNames.escaped(oneof.name)): \(oneof.caseName)?") { code in
            for field in oneof.members {
                code.line("if has\(field.upperName) { return \(oneof.caseName).\(field.escapedName) }")
            }
            code.line("return nil")
        }
    }

    // MARK: Reading

    private func printViewRead(to code: inout CodePrinter) {
        code.line("/// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.")
        // Types that contain each other would be inlined into each other without end.
        code.line("@inline(never)")
        code.line("@_lifetime(self: copy self)")
        code.line("@_lifetime(input: copy input)")
        code.block("\(access)mutating func readFields(from input: inout WireReader) throws(WireError)") { code in
            printReadAtOnce(storage: "_", to: &code)
            code.lines(["var reader = input", "var last: UInt32 = 0"])
            if model.descriptor.isMapEntry { code.line("var hasKey = false, hasValue = false") }
            code.block("fields: while true") { code in
                code.line("let tag = try reader.nextTag(after: &last)")
                code.cases("switch tag") { code in
                    code.line("case 0: break fields")
                    for (field, next) in fieldsWithNext {
                        printViewRead(field, to: &code)
                        printExpectation(of: next, after: field, to: &code)
                    }
                    code.line("default: if try reader.skipUnknown(tag) { break fields }")
                }
            }
            code.lines(viewEnd)
        }
    }

    /// What happens at the end of the message.
    private var viewEnd: [String] {
        var statements = valueChecks(storage: "_").map { "try reader." + $0 }
        if model.descriptor.isMapEntry {
            statements.append("try reader.refuseIncompleteEntry(!hasKey || !hasValue)")
            if let value = model.fields.last, model.checkedFields.contains(value.number) {
                statements.append("try reader.refuseMissing(!hasValue && !\(value.valueType)().isInitialized)")
            }
        }
        for field in model.fields where field.isRequired {
            statements.append("try reader.refuseMissing(!has\(field.upperName))")
        }
        return statements + ["input.resume(after: reader)"]
    }

    private func printViewRead(_ field: FieldModel, to code: inout CodePrinter) {
        let name = "_" + field.name
        if field.shape == .repeated, field.type.isPackable {
            printCase(
                field.packedTag,
                [apart("readPackedSlice(\(scalarCodec(field)).self, into: &\(name))")],
                to: &code
            )
            printCase(field.tag, [apart("readUnpackedSlice(\(scalarCodec(field)).self, into: &\(name))")], to: &code)
            return
        }
        code.line("case \(field.tag):")
        code.indented { code in
            switch field.shape {
            case .repeated, .map: code.line(readRecords(field))
            case .member(let oneof):
                let others = model.oneofs[model.oneofIndex(oneof)].members
                let present = others.map { "has\($0.upperName)" }.joined(separator: " || ")
                code.line("try reader.refuseSecondMember(\(present))")
                for other in others where other.number != field.number {
                    code.line("_\(other.name) = \(isSliced(other) ? ".absent" : "nil")")
                }
                code.line(readSingular(field))
            default: code.line(readSingular(field))
            }
            if model.descriptor.isMapEntry {
                code.line(field.number == 1 ? "hasKey = true" : "hasValue = true")
            } else if field.shape == .implicit {
                code.line("try reader.refuseDefault(\(field.isDefault(name)))")
            }
        }
    }

    private func scalarCodec(_ field: FieldModel) -> String {
        field.closedEnum.map { "ClosedEnumField<\($0)>" } ?? field.codec
    }

    private func readSingular(_ field: FieldModel) -> String {
        let name = "_" + field.name
        switch field.type {
        case .message:
            if field.isEmbedded { return "try reader.readView(&\(name), isSet: &_is\(field.upperName)Set)" }
            return "try reader.readView(\(field.viewType).self, into: &\(name))"
        case .group: return apart("readGroupView(\(field.viewType).self, number: \(field.number), into: &\(name))")
        case .string: return "\(name) = try reader.readTextSlice()"
        case .bytes: return "\(name) = try reader.readSlice()"
        default:
            if let type = field.closedEnum {
                return "if let value = try reader.readClosed(\(type).self) { \(name) = value }"
            }
            return "\(name) = try \(field.codec).read(from: &reader)"
        }
    }

    private func readRecords(_ field: FieldModel) -> String {
        let name = "_" + field.name
        if case .map = field.shape {
            return apart("readMapViews(\(field.viewType).self, into: &\(name), tag: \(field.tag))")
        }
        switch field.type {
        case .message: return apart("readViews(\(field.viewType).self, into: &\(name), tag: \(field.tag))")
        case .group: return apart("readGroupViews(\(field.viewType).self, number: \(field.number), into: &\(name))")
        case .string: return apart("readTexts(into: &\(name), tag: \(field.tag))")
        default: return apart("readSlices(into: &\(name), tag: \(field.tag))")
        }
    }
}
