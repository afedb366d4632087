import WireFormat

// Length-delimited records: messages, text, bytes, packed numbers, and guesses at what they are.
extension InspectWalk {
    /// Reads a length-delimited value; false where the rest of the message cannot be read.
    mutating func delimited(
        _ record: Record,
        _ cursor: inout ByteCursor,
        _ state: inout MessageState
    ) throws(CommandError) -> Bool {
        guard let length = cursor.varint() else {
            try unreadable(record.start, &cursor, state, "the length is cut off, or longer than ten bytes", record)
            return false
        }
        guard length <= UInt64(cursor.end - cursor.position) else {
            let left = cursor.end - cursor.position
            try unreadable(
                record.start,
                &cursor,
                state,
                "length \(length), and \(left == 1 ? "1 byte is" : "\(left) bytes are") left",
                record
            )
            return false
        }
        let content = cursor.position..<cursor.position + Int(length)
        var row = row(record, cursor, state.depth, wireType: "len", value: "")
        row.length = content.count
        cursor.position = content.upperBound
        guard let field = record.field, field.wireType == .lengthDelimited || field.type.wireType == .lengthDelimited
        else {
            try guessed(row, content, state.depth)
            return true
        }
        if field.type == .message {
            row.type = field.message?.fullName
            row.value = title(of: field.message, content)
            try nested(row, content, field.message, state.depth)
        } else if field.isPacked {
            try packed(row, content, field, state.depth)
        } else {
            try scalar(row, content, field, &state)
        }
        return true
    }

    /// Text, or bytes with what they hold.
    private mutating func scalar(
        _ row: WireRow,
        _ content: Range<Int>,
        _ field: FieldSchema,
        _ state: inout MessageState
    ) throws(CommandError) {
        var row = row
        row.type = field.type.name
        if let embedded = embedded(field, state) {
            row.value = "\(content.count) bytes, \(embedded.schema.fullName)"
            if !embedded.isJudged { judge(content, embedded.schema, "in " + embedded.schema.fullName) }
            return try nested(row, content, embedded.schema, state.depth)
        }
        if state.schema?.fullName == "google.protobuf.Any", field.number == 1 {
            state.anyType = String(decoding: bytes[content].dropFirst(), as: UTF8.self)
        }
        row.value = field.type == .string ? values.text(bytes[content]) : values.bytes(bytes[content])
        try leaf(row, content)
    }

    /// The type of the message in a bytes field, and whether the rules of the outer message cover it.
    private func embedded(_ field: FieldSchema, _ state: MessageState) -> (schema: MessageSchema, isJudged: Bool)? {
        guard let schema = state.schema else { return nil }
        if schema.fullName == "google.protobuf.Any", field.number == 2 {
            return state.anyType.flatMap { registry.schema(named: $0) }.map { ($0, true) }
        }
        return EmbeddedMessages.schema(of: field, in: schema).map { ($0, false) }
    }

    /// A value that is one row with its content.
    private mutating func leaf(_ row: WireRow, _ content: Range<Int>) throws(CommandError) {
        try add(row.spanning(row.range.lowerBound..<content.upperBound, to: content.upperBound))
    }

    /// A message within: a row for it, and those of its records.
    private mutating func nested(
        _ row: WireRow,
        _ content: Range<Int>,
        _ schema: MessageSchema?,
        _ depth: Int
    ) throws(CommandError) {
        var row = row.spanning(row.range, to: content.upperBound)
        guard depth < depthLimit else {
            row.value += row.value.isEmpty ? "" : ", "
            row.value += "not shown: deeper than the limit of \(depthLimit) levels"
            return try leaf(row, content)
        }
        if content.isEmpty { row.marks = marks.takeEmpty(at: content.lowerBound) }
        try add(row)
        var cursor = ByteCursor(bytes, content)
        try message(&cursor, MessageState(schema: schema, depth: depth + 1))
    }

    /// What stands beside the name of a message: its type, and the time that a Timestamp is.
    private func title(of schema: MessageSchema?, _ content: Range<Int>) -> String {
        guard let schema else { return "" }
        guard let time = TimeText.text(ofTimestamp: schema, bytes[content]) else { return schema.fullName }
        return schema.fullName + " " + time
    }

    // MARK: Packed numbers

    private mutating func packed(
        _ row: WireRow,
        _ content: Range<Int>,
        _ field: FieldSchema,
        _ depth: Int
    ) throws(CommandError) {
        var header = row.spanning(row.range, to: content.upperBound)
        header.type = field.type.name
        header.value = "packed " + field.type.name
        try add(header)
        var cursor = ByteCursor(bytes, content)
        var (index, elided) = (0, content.lowerBound..<content.lowerBound)
        var elidedCount = 0
        while !cursor.isAtEnd {
            let start = cursor.position
            guard let bits = cursor.number(UInt64(field.type.wireType.rawValue)) else {
                try addElided(elidedCount, elided, depth + 1)
                let state = MessageState(schema: nil, depth: depth + 1)
                return try unreadable(start, &cursor, state, "the number runs past its field")
            }
            let range = start..<cursor.position
            if index < values.elementLimit || marks.hasMark(before: range.upperBound) {
                try addElided(elidedCount, elided, depth + 1)
                (elidedCount, elided) = (0, range.upperBound..<range.upperBound)
                try add(element(bits, range, index, field, depth + 1))
            } else {
                elidedCount += 1
                elided = (elidedCount == 1 ? range.lowerBound : elided.lowerBound)..<range.upperBound
            }
            index += 1
        }
        try addElided(elidedCount, elided, depth + 1)
    }

    private func element(_ bits: UInt64, _ range: Range<Int>, _ index: Int, _ field: FieldSchema, _ depth: Int)
        -> WireRow
    {
        var row = WireRow(
            kind: .element,
            depth: depth,
            range: range,
            end: range.upperBound,
            wireType: field.type.wireType.name,
            value: values.number(bits, field),
            field: field
        )
        row.name = "[\(index)]"
        row.type = field.type.name
        return row
    }

    private mutating func addElided(_ count: Int, _ range: Range<Int>, _ depth: Int) throws(CommandError) {
        guard count > 0 else { return }
        let value = count == 1 ? "1 more, shown with --full" : "\(count) more, shown with --full"
        try add(WireRow(kind: .elided, depth: depth, range: range, end: range.upperBound, wireType: "", value: value))
    }

    // MARK: Guesses

    /// A value that no schema names.
    private mutating func guessed(_ row: WireRow, _ content: Range<Int>, _ depth: Int) throws(CommandError) {
        var row = row
        let guess = ContentGuess(bytes, content)
        row.type = guess.rawValue
        row.isGuess = guess != .empty
        switch guess {
        case .empty: row.value = "empty"
        case .text: row.value = values.text(bytes[content])
        case .bytes: row.value = values.bytes(bytes[content])
        case .message:
            judge(content, nil, "if this is a message")
            return try nested(row, content, nil, depth)
        }
        try leaf(row, content)
    }

    /// Marks what breaks a rule within bytes that the rules of the outer message do not cover.
    private mutating func judge(_ content: Range<Int>, _ schema: MessageSchema?, _ condition: String) {
        let checker = CanonicalChecker(schema: schema, registry: registry)
        let found = checker.violations(in: bytes.rawSpan.extracting(content), depthLimit: depthLimit)
        marks.insert(found.map { RuleMark($0, movedBy: content.lowerBound, condition: condition) })
    }
}

extension WireRow {
    /// The row with other bytes.
    func spanning(_ range: Range<Int>, to end: Int) -> WireRow {
        var row = WireRow(
            kind: kind,
            depth: depth,
            range: range,
            end: end,
            number: number,
            name: name,
            wireType: wireType,
            value: value,
            field: field
        )
        row.length = length
        row.type = type
        row.isGuess = isGuess
        row.marks = marks
        return row
    }
}

extension WireType {
    /// The name in tables.
    var name: String {
        switch self {
        case .varint: "varint"
        case .fixed64: "fixed64"
        case .lengthDelimited: "len"
        case .startGroup: "group"
        case .endGroup: "end group"
        case .fixed32: "fixed32"
        }
    }
}
