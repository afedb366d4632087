import WireFormat

/// Walks bytes, however broken, and hands a row for each record to a sink.
struct InspectWalk<Sink: RowSink> {
    let bytes: [UInt8]
    let depthLimit: Int
    let values: ValueText
    var sink: Sink
    /// Marks that no row has yet, by their first byte.
    var marks: RuleMarks
    /// Rows that stand for records.
    private(set) var records = 0
    /// Marks on what is only taken for a message.
    private(set) var conditionalMarks = 0
    /// The first byte that could not be read.
    private(set) var unreadableFrom: Int?

    init(_ bytes: [UInt8], depthLimit: Int, values: ValueText, violations: [CanonicalViolation], sink: Sink) {
        self.bytes = bytes
        self.depthLimit = depthLimit
        self.values = values
        self.sink = sink
        marks = RuleMarks(violations)
    }

    /// Walks the whole input.
    mutating func run(_ schema: MessageSchema?) throws(CommandError) {
        var cursor = ByteCursor(bytes, 0..<bytes.count)
        try message(&cursor, MessageState(schema: schema, depth: 0))
        let rest = marks.takeAll()
        if !rest.isEmpty { try note(rest, at: bytes.count, depth: 0) }
    }

    /// What the records of one message have shown so far.
    struct MessageState {
        let schema: MessageSchema?
        let depth: Int
        /// The number of the group that this is the content of.
        var group: UInt32?
        var lastNumber: UInt32 = 0
        var index = 0
        /// The type that an Any names.
        var anyType: String?

        init(schema: MessageSchema?, depth: Int, group: UInt32? = nil) {
            self.schema = schema
            self.depth = depth
            self.group = group
        }
    }

    /// A record whose tag is read.
    struct Record {
        let start: Int
        let number: UInt32
        let wireType: UInt64
        let field: FieldSchema?
        let name: String?
    }

    /// Walks records up to the end of the cursor, or of the group. What is after a record that cannot
    /// be read is one row, and the message around goes on behind it.
    mutating func message(_ cursor: inout ByteCursor, _ initial: MessageState) throws(CommandError) {
        var state = initial
        while !cursor.isAtEnd {
            let start = cursor.position
            guard let tag = cursor.varint() else {
                return try unreadable(start, &cursor, state, "no tag: cut off, or longer than ten bytes")
            }
            guard tag >= 8, tag <= UInt64(UInt32.max), tag & 7 < 6 else {
                return try unreadable(
                    start,
                    &cursor,
                    state,
                    tag & 7 < 6 ? "no field has the number \(tag >> 3)" : "there is no wire type \(tag & 7)"
                )
            }
            let record = record(start, tag, &state)
            if record.wireType == 4 {
                guard record.number == state.group else {
                    return try unreadable(
                        start,
                        &cursor,
                        state,
                        "the end of group \(record.number), which is not open here"
                    )
                }
                var row = row(record, cursor, state.depth - 1, wireType: "end group", value: "")
                row.kind = .endGroup
                return try add(row)
            }
            guard try value(record, &cursor, &state) else { return }
        }
        if state.group != nil {
            try note(marks.take(before: cursor.end), at: cursor.end, depth: state.depth, "the group has no end")
        }
        try flushEmpty(at: cursor.end, depth: state.depth)
    }

    private func record(_ start: Int, _ tag: UInt64, _ state: inout MessageState) -> Record {
        let number = UInt32(tag >> 3)
        state.index = number == state.lastNumber ? state.index + 1 : 0
        state.lastNumber = number
        let field = state.schema?.field(number: number)
        var name = field?.name
        if let field, field.cardinality == .repeated, !(field.isPacked && tag & 7 == 2) {
            name = "\(field.name)[\(state.index)]"
        }
        return Record(start: start, number: number, wireType: tag & 7, field: field, name: name)
    }

    /// Reads the value of a record; false where the rest of the message cannot be read.
    private mutating func value(
        _ record: Record,
        _ cursor: inout ByteCursor,
        _ state: inout MessageState
    ) throws(CommandError) -> Bool {
        switch record.wireType {
        case 2: return try delimited(record, &cursor, &state)
        case 3:
            try add(row(record, cursor, state.depth, wireType: "group", value: record.field?.message?.fullName ?? ""))
            guard state.depth < depthLimit else {
                try unreadable(cursor.position, &cursor, state, "deeper than the limit of \(depthLimit) levels")
                return false
            }
            let schema = record.field?.type == .group ? record.field?.message : nil
            try message(&cursor, MessageState(schema: schema, depth: state.depth + 1, group: record.number))
            return !cursor.isAtEnd || unreadableFrom == nil
        default:
            guard let bits = cursor.number(record.wireType) else {
                try unreadable(record.start, &cursor, state, "the number is cut off, or longer than ten bytes", record)
                return false
            }
            let isFields = record.field.map { UInt64($0.type.wireType.rawValue) == record.wireType } ?? false
            let wireName = record.wireType == 0 ? "varint" : record.wireType == 1 ? "fixed64" : "fixed32"
            var row = row(
                record,
                cursor,
                state.depth,
                wireType: wireName,
                value: values.number(bits, wireType: record.wireType)
            )
            if let field = record.field, isFields {
                row.value = values.number(bits, field)
                row.type = field.type.name
            } else {
                row.isGuess = true
            }
            try add(row)
            return true
        }
    }

    // MARK: Rows

    /// A row of a record that was read up to the cursor.
    func row(_ record: Record, _ cursor: ByteCursor, _ depth: Int, wireType: String, value: String) -> WireRow {
        WireRow(
            depth: depth,
            range: record.start..<cursor.position,
            end: cursor.position,
            number: record.number,
            name: record.name,
            wireType: wireType,
            value: value,
            field: record.field
        )
    }

    /// Hands a row on, with the marks on its bytes.
    mutating func add(_ row: WireRow) throws(CommandError) {
        var row = row
        row.marks += marks.take(before: max(row.range.upperBound, row.range.lowerBound + 1))
        if row.kind == .field { records += 1 }
        conditionalMarks += row.marks.count { $0.condition != nil }
        try sink.add(row)
    }

    /// A row for what is left of a message, which cannot be read.
    mutating func unreadable(
        _ start: Int,
        _ cursor: inout ByteCursor,
        _ state: MessageState,
        _ reason: String,
        _ record: Record? = nil
    ) throws(CommandError) {
        unreadableFrom = unreadableFrom ?? start
        let row = WireRow(
            kind: .unreadable,
            depth: state.depth,
            range: start..<cursor.end,
            end: cursor.end,
            number: record?.number,
            name: record?.name,
            wireType: "?",
            value: "unreadable: " + reason,
            field: record?.field
        )
        cursor.position = cursor.end
        try add(row)
    }

    /// A row that has no bytes: marks for what is missing.
    private mutating func note(_ marks: [RuleMark], at offset: Int, depth: Int, _ text: String = "")
        throws(CommandError)
    {
        if marks.isEmpty, text.isEmpty { return }
        try sink.add(
            WireRow(
                kind: .unreadable,
                depth: depth,
                range: offset..<offset,
                end: offset,
                wireType: "",
                value: text,
                marks: marks
            )
        )
    }

    /// Marks on the end of a message, where something is missing.
    private mutating func flushEmpty(at end: Int, depth: Int) throws(CommandError) {
        try note(marks.takeEmpty(at: end), at: end, depth: depth)
    }
}
