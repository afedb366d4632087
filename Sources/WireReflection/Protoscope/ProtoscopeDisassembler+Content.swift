import WireFormat

// What length-delimited bytes are, and how those are written that hold no records.

extension ProtoscopeDisassembler {
    /// What length-delimited bytes are written as.
    enum Form {
        case empty
        case text
        case message(ProtoscopeContent)
        case packed(ProtoscopeField)
        case bytes
    }

    mutating func form(of range: Range<Int>, _ field: ProtoscopeField?) -> Form {
        if range.isEmpty { return .empty }
        guard let field, field.type != .group else { return guess(range) }
        switch field.type {
        case .string: return .text
        case .bytes: return survey.isText(range) || survey.isTextOfLines(range) ? .text : .bytes
        case .message:
            guard let message = field.message else { return guess(range) }
            _ = survey.scan(range)
            return .message(content(of: message, in: range))
        default: return .packed(field)
        }
    }

    private mutating func guess(_ range: Range<Int>) -> Form {
        if survey.isText(range) { return .text }
        if survey.scan(range) { return .message(.unknown) }
        return survey.isTextOfLines(range) ? .text : .bytes
    }

    // MARK: Types that the bytes name

    /// What is known of the records of a message in `range`.
    func content(of schema: MessageSchema?, in range: Range<Int>) -> ProtoscopeContent {
        guard let schema, schema.fullName == "google.protobuf.Any", let registry = options.registry else {
            return ProtoscopeContent(schema)
        }
        var url = 0..<0
        for record in records(in: range) {
            if case .content(_, let value) = record.value, record.number == 1 { url = value }
        }
        let name = bytes[url].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? []
        return .any(schema, value: registry.schema(named: String(decoding: name, as: UTF8.self)))
    }

    /// What is known of the records of a group in `range`, with its end tag.
    func groupContent(_ field: ProtoscopeField?, _ range: Range<Int>, in frame: Frame) -> ProtoscopeContent {
        guard let field, field.type == .group else { return .unknown }
        guard case .message(let schema) = frame.content, schema.isMessageSet else {
            return ProtoscopeContent(field.message)
        }
        var known: FieldSchema?
        for record in records(in: range) {
            if case .varint(let id) = record.value, record.number == 2, let number = UInt32(exactly: id.value) {
                known = schema.field(number: number)
            }
        }
        return .item(known)
    }

    /// The records of `range` as far as they can be told apart, without those in groups.
    private func records(in range: Range<Int>) -> some Sequence<ProtoscopeRecord> {
        sequence(state: (position: range.lowerBound, depth: 0)) { [bytes] state -> ProtoscopeRecord? in
            while state.position < range.upperBound {
                guard let record = ProtoscopeRecord(bytes, in: state.position..<range.upperBound) else { return nil }
                state.position = record.end
                switch record.value {
                case .startGroup: state.depth += 1
                case .endGroup: state.depth -= 1
                default: if state.depth == 0 { return record }
                }
            }
            return nil
        }
    }

    // MARK: Text and bytes

    /// Bytes that nothing is known of.
    mutating func literals(_ range: Range<Int>) {
        if survey.isText(range) { lines(of: range) } else { output.hex(bytes[range]) }
    }

    /// Quoted strings, one a line.
    mutating func lines(of range: Range<Int>) {
        for line in ProtoscopeQuote(bytes, range, width: output.room).lines {
            output.token(line)
            output.newLine()
        }
    }

    /// Text in braces, in this line if there is room.
    mutating func quoted(_ range: Range<Int>) {
        let lines = ProtoscopeQuote(bytes, range, width: output.roomInside).lines
        if lines.count == 1, lines[0].count + 2 <= output.room {
            output.open("{")
            output.token(lines[0])
            return output.close()
        }
        openBlock()
        for line in lines {
            output.token(line)
            output.newLine()
        }
        closeBlock()
    }

    /// Hex in braces, in this line if there is room.
    mutating func hex(_ range: Range<Int>) {
        if 2 * range.count + 4 <= output.room {
            output.open("{")
            output.hex(bytes[range])
            return output.close()
        }
        openBlock()
        output.hex(bytes[range])
        closeBlock()
    }

    // MARK: Packed values

    /// Packed values in braces, in this line if there is room.
    mutating func packed(_ range: Range<Int>, _ field: ProtoscopeField) {
        // Beyond that many bytes there is never room.
        let limit = output.isOneLine ? Int.max : 4 * output.lineWidth
        if range.count <= limit {
            let texts = Array(values(in: range, field))
            if texts.reduce(1, { $0 + $1.utf8.count + 1 }) <= output.room {
                output.open("{")
                for text in texts { output.token(text) }
                output.close()
                return remarkValueNames(range, field)
            }
        }
        openBlock()
        elements(range, field)
        closeBlock()
    }

    /// Packed values, as many in a line as there is room for.
    mutating func elements(_ range: Range<Int>, _ field: ProtoscopeField) {
        for text in values(in: range, field) {
            if text.utf8.count > output.room { output.newLine() }
            output.token(text)
        }
    }

    private mutating func remarkValueNames(_ range: Range<Int>, _ field: ProtoscopeField) {
        guard options.showsNames, field.type == .enumeration, !output.isOneLine else { return }
        var position = range.lowerBound
        while case .number(let value, let end) = ProtoscopeVarint.read(bytes, in: position..<range.upperBound) {
            output.remark(field.valueName(value.value) ?? "?")
            position = end
        }
    }

    /// The packed values of `range`; what is none is in hex.
    private func values(in range: Range<Int>, _ field: ProtoscopeField) -> some Sequence<String> {
        let width = field.type.wireType == .fixed32 ? 4 : field.type.wireType == .fixed64 ? 8 : 0
        return sequence(state: range.lowerBound) { [bytes] position -> String? in
            let start = position
            guard start < range.upperBound else { return nil }
            position = range.upperBound
            if width == 0 {
                switch ProtoscopeVarint.read(bytes, in: start..<range.upperBound) {
                case .number(let value, let end):
                    position = end
                    return ProtoscopeValueText.varint(value, as: field.type)
                case .wide(let end): position = end
                case .broken: break
                }
            } else if start + width <= range.upperBound {
                position = start + width
                return width == 4
                    ? ProtoscopeValueText.fixed32(bytes.rawSpan.littleEndian32(at: start), as: field.type)
                    : ProtoscopeValueText.fixed64(bytes.rawSpan.littleEndian64(at: start), as: field.type)
            }
            return "`" + ProtoscopeOutput.hexDigits(bytes[start..<position]) + "`"
        }
    }
}
