import WireReflection

// Reading and writing of the owned type.
extension MessagePrinter {
    func printCoding(to code: inout CodePrinter) {
        code.line()
        code.block("extension \(model.swiftName)") { code in
            printSchema(isMapEntry: false, to: &code)
            code.line("/// The `.proto` file that declares the type.")
            code.line("\(access)static var file: GeneratedFile { \(FileGenerator.registration(of: file.name)).file }")
            printDecode(to: &code)
            printEncode(to: &code)
            if model.canLackRequired { printIsInitialized(to: &code) }
        }
    }

    func printSchema(isMapEntry: Bool, to code: inout CodePrinter) {
        code.line("/// Names, numbers and types of the fields.")
        code.line("\(access)static let schema: MessageSchema = MessageSchema(")
        code.indented { code in
            code.line("fullName: \(SwiftNames.literal(model.descriptor.fullName)),")
            let oneofs = model.oneofs.map { SwiftNames.literal($0.descriptor.name) }.joined(separator: ", ")
            var arguments = ["fields: \(SwiftNames.literal(model.schemaText))"]
            if !model.schemaTypes.isEmpty { arguments.append("types: [\(model.schemaTypes.joined(separator: ", "))]") }
            if !oneofs.isEmpty { arguments.append("oneofs: [\(oneofs)]") }
            if isMapEntry { arguments.append("isMapEntry: true") }
            if model.descriptor.isMessageSet { arguments.append("isMessageSet: true") }
            for argument in arguments.dropLast() { code.line(argument + ",") }
            code.line((arguments.last ?? "") + ")")
        }
    }

    // MARK: Reading

    private func printDecode(to code: inout CodePrinter) {
        code.line("/// Reads fields up to the end of the innermost message of `input`.")
        // Types that contain each other would be inlined into each other without end.
        code.line("@inline(never)")
        code.line("@_lifetime(input: copy input)")
        code.block("\(access)mutating func decodeFields(from input: inout WireReader) throws(WireError)") { code in
            printReadAtOnce(storage: "self.", to: &code)
            code.lines(["var reader = input", "var last: UInt32 = 0"])
            for (index, _) in model.oneofs.enumerated() { code.line("var isMember\(index)Read = false") }
            code.block("fields: while true") { code in
                code.line("let tag = try reader.nextTag(after: &last)")
                code.cases("switch tag") { code in
                    code.line("case 0: break fields")
                    for (field, next) in fieldsWithNext {
                        printRead(field, to: &code)
                        printExpectation(of: next, after: field, to: &code)
                    }
                    code.line("default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }")
                }
            }
            code.lines(valueChecks(storage: "self.").map { "try reader." + $0 })
            code.line("input.resume(after: reader)")
        }
    }

    /// The fields, each with the one after it.
    var fieldsWithNext: some Sequence<(FieldModel, FieldModel?)> {
        zip(model.fields, model.fields.dropFirst().map(Optional.some) + [nil])
    }

    /// Most messages have their fields in order: the next one is looked for before the switch is asked.
    func printExpectation(of next: FieldModel?, after field: FieldModel, to code: inout CodePrinter) {
        // Of the two cases of a field that can be packed, the one that is not encoded comes last.
        guard let tag = next?.encodedTag, tag < 0x80, field.encodedTag == field.tag else { return }
        code.indented { $0.line("if reader.consume(\(tag), after: &last) { fallthrough }") }
    }

    /// The usual shape of a Timestamp is read at once, without the loop over its fields.
    func printReadAtOnce(storage: String, to code: inout CodePrinter) {
        guard model.isInt64AndInt32 else { return }
        code.block("if let (first, second) = input.readInt64AndInt32()") { code in
            code.lines([
                "\(storage)\(model.fields[0].name) = first",
                "if second != 0 { \(storage)\(model.fields[1].name) = second }",
            ])
            code.lines(valueChecks(storage: storage).map { "try input." + $0 })
            code.line("return")
        }
    }

    /// The rules on values that this message has by its name.
    func valueChecks(storage: String) -> [String] {
        switch model.descriptor.fullName {
        case "google.protobuf.Timestamp": ["checkTimestamp(seconds: \(storage)seconds, nanos: \(storage)nanos)"]
        case "google.protobuf.Any": ["checkAny(typeURL: \(storage)typeURL)"]
        default: []
        }
    }

    private func printRead(_ field: FieldModel, to code: inout CodePrinter) {
        let name = "self." + field.storage
        var statements: [String]
        switch field.shape {
        case .map(let key, let value, _, _):
            statements = [
                apart("readMap(\(key).self, \(value).self, into: &\(name), tag: \(field.tag), unknown: &unknownFields)")
            ]
        case .member(let oneof): return printReadMember(field, oneof: model.oneofIndex(oneof), to: &code)
        case .repeated: return printReadRepeated(field, to: &code)
        case .implicit:
            statements = ["\(name) = \(read(field))", "try reader.refuseDefault(\(field.isDefault(name)))"]
        case .optional:
            if field.isMessage {
                statements = [readMessage(field, into: name)]
            } else if let type = field.closedEnum {
                statements = ["if let value = \(readClosed(type)) { \(name) = value }"]
            } else {
                statements = ["\(name) = \(read(field))"]
            }
        }
        printCase(field.tag, statements, to: &code)
    }

    func printCase(_ tag: UInt32, _ statements: [String], to code: inout CodePrinter) {
        code.line("case \(tag):")
        code.indented { $0.lines(statements) }
    }

    /// A call of the runtime that is not inlined. See `WireReader.apart`.
    func apart(_ call: String) -> String { "try reader.apart { reader throws(WireError) in try reader.\(call) }" }

    private func read(_ field: FieldModel) -> String { "try \(field.codec).read(from: &reader)" }

    private func readClosed(_ type: String) -> String {
        "try reader.readClosed(\(type).self, unknown: &unknownFields)"
    }

    private func readMessage(_ field: FieldModel, into target: String) -> String {
        field.type == .group
            ? apart("readGroup(into: &\(target), number: \(field.number))")
            : "try reader.readMessage(into: &\(target))"
    }

    private func printReadRepeated(_ field: FieldModel, to code: inout CodePrinter) {
        let name = "self." + field.storage
        if field.type == .message {
            printCase(field.tag, [apart("readMessages(into: &\(name), tag: \(field.tag))")], to: &code)
        } else if field.type == .group {
            printCase(field.tag, [apart("readGroup(appendingTo: &\(name), number: \(field.number))")], to: &code)
        } else if !field.type.isPackable {
            printCase(
                field.tag,
                [apart("readRepeated(\(field.codec).self, into: &\(name), tag: \(field.tag))")],
                to: &code
            )
        } else if let type = field.closedEnum {
            printCase(
                field.packedTag,
                [apart("readClosedPacked(into: &\(name), number: \(field.number), unknown: &unknownFields)")],
                to: &code
            )
            printCase(
                field.tag,
                ["try reader.refuseUnpacked()", "if let value = \(readClosed(type)) { \(name).append(value) }"],
                to: &code
            )
        } else {
            printCase(field.packedTag, [apart("readPacked(\(field.codec).self, into: &\(name))")], to: &code)
            printCase(field.tag, [apart("readUnpacked(\(field.codec).self, into: &\(name))")], to: &code)
        }
    }

    private func printReadMember(_ field: FieldModel, oneof index: Int, to code: inout CodePrinter) {
        let property = "self." + SwiftNames.escaped(model.oneofs[index].name)
        // With the name of its type, because `.none` and `.some` would be those of the optional.
        let member = "\(model.oneofs[index].typeName).\(field.escapedName)"
        var statements = ["try reader.refuseSecondMember(isMember\(index)Read)", "isMember\(index)Read = true"]
        if field.isMessage {
            statements += [
                "var value = \(field.valueType)()",
                "if case .\(field.escapedName)(let current)? = \(property) { value = current }",
                readMessage(field, into: "value"),
                "\(property) = \(member)(value)",
            ]
        } else if let type = field.closedEnum {
            statements.append(
                "if let value = \(readClosed(type)) { \(property) = \(member)(value) }"
            )
        } else {
            statements.append("\(property) = \(member)(\(read(field)))")
        }
        printCase(field.tag, statements, to: &code)
    }

    // MARK: Writing

    private func printEncode(to code: inout CodePrinter) {
        // The few fields of a small message are put by the code of the message around it, in other modules too.
        let isInlinable = access == "public " && model.isSmall
        code.line(isInlinable ? "@inlinable @inline(__always)" : "@inline(__always)")
        code.line("@_lifetime(sink: copy sink)")
        code.block(
            "\(isInlinable ? "" : "private ")func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink)"
        ) { code in
            if model.descriptor.fullName == "google.protobuf.Timestamp" {
                code.line("sink.checkTimestamp(seconds: seconds, nanos: nanos)")
            } else if model.descriptor.fullName == "google.protobuf.Any" {
                code.line("sink.noteAny(typeURL: typeURL)")
            }
            code.line("sink.putUnknown(unknownFields)")
            for field in model.fields.reversed() { printPut(field, to: &code) }
        }
        code.lines([
            "/// Counts the bytes of the fields.",
            isInlinable ? "@inlinable" : "@inline(never)",
            "\(access)func measure(in sizer: consuming WireSizer) -> WireSizer {",
            "    putFields(to: &sizer)",
            "    return sizer",
            "}",
            "/// Writes the fields, last first.",
            isInlinable ? "@inlinable" : "@inline(never)",
            "@_lifetime(copy writer)",
            "\(access)func write(to writer: consuming WireWriter) -> WireWriter {",
            "    putFields(to: &writer)",
            "    return writer",
            "}",
        ])
    }

    private func printPut(_ field: FieldModel, to code: inout CodePrinter) {
        let name = "self." + field.storage
        switch field.shape {
        case .implicit: code.line("if \(field.isNotDefault(name)) { \(put(field, name)) }")
        case .optional:
            // A message that lies elsewhere is written where it lies.
            let value = field.isIndirect && field.type == .group ? "value.value" : "value"
            code.line("if let value = self._\(field.name) { \(put(field, value)) }")
        case .repeated:
            if field.type == .message {
                code.line("sink.putRepeated(\(field.codec).self, \(name), tag: \(field.tag))")
            } else if field.type == .group {
                code.line("for value in \(name).reversed() { sink.putGroup(value, number: \(field.number)) }")
            } else if field.type.isPackable {
                code.line("sink.putPacked(\(field.codec).self, \(name), tag: \(field.packedTag))")
            } else {
                code.line("sink.putRepeated(\(field.codec).self, \(name), tag: \(field.tag))")
            }
        case .map(let key, let value, _, _):
            code.line("sink.putMap(\(key).self, \(value).self, \(name), tag: \(field.tag))")
        case .member(let oneof):
            let property = "self." + SwiftNames.escaped(model.oneofs[model.oneofIndex(oneof)].name)
            code.line("if case .\(field.escapedName)(let value)? = \(property) { \(put(field, "value")) }")
        }
    }

    private func put(_ field: FieldModel, _ value: String) -> String {
        switch field.type {
        case .message: "sink.message(\(value), tag: \(field.tag))"
        case .group: "sink.putGroup(\(value), number: \(field.number))"
        default: "sink.put(\(field.codec).self, \(value), tag: \(field.tag))"
        }
    }

    // MARK: Required fields

    private func printIsInitialized(to code: inout CodePrinter) {
        code.line("/// Whether every required field is set, here and in the messages within.")
        code.block("\(access)var isInitialized: Bool") { code in
            for field in model.fields {
                if field.isRequired { code.line("if self._\(field.name) == nil { return false }") }
                guard model.checkedFields.contains(field.number) else { continue }
                switch field.shape {
                case .optional:
                    let value = field.isIndirect ? "value.value" : "value"
                    code.line("if let value = self._\(field.name), !\(value).isInitialized { return false }")
                case .repeated:
                    code.line("for value in self.\(field.storage) where !value.isInitialized { return false }")
                case .map:
                    code.line("for entry in self.\(field.storage) where !entry.value.isInitialized { return false }")
                case .member(let oneof):
                    let property = "self." + SwiftNames.escaped(model.oneofs[model.oneofIndex(oneof)].name)
                    code.line(
                        "if case .\(field.escapedName)(let value)? = \(property), !value.isInitialized { return false }"
                    )
                case .implicit: break
                }
            }
            code.line("return true")
        }
    }
}
