import WireFormat

/// Writes encoded messages as ProtoJSON.
struct JSONWriter: ~Copyable {
    var records: WireRecords
    var output: TextOutput
    /// The types of the message, or of the Any value, that is being written.
    var plan: TextPlan
    let options: ProtoJSON.WriteOptions
    var remainingDepth: Int
    /// Whether each record is written as it is read, which is an error where they do not come in order.
    private let isInOrder: Bool

    init(_ bytes: [UInt8], plan: TextPlan, options: ProtoJSON.WriteOptions, isInOrder: Bool = false) {
        self.isInOrder = isInOrder
        records = WireRecords(bytes)
        output = TextOutput(isPretty: options.isPretty, capacity: 4 * bytes.count)
        self.plan = plan
        self.options = options
        remainingDepth = options.depthLimit
    }

    /// The text of a whole message.
    static func text(
        of bytes: [UInt8],
        plan: TextPlan,
        options: ProtoJSON.WriteOptions
    ) throws(WireError) -> String {
        // What is absent has its place between what is there.
        if !options.writesDefaults {
            var writer = JSONWriter(bytes, plan: plan, options: options, isInOrder: true)
            if let text = try? writer.textInOrder() { return text }
        }
        var writer = JSONWriter(bytes, plan: plan, options: options)
        return try writer.textOfRecords()
    }

    private mutating func textInOrder() throws(WireError) -> String {
        try messageInOrder(try records.whole(), as: plan.root)
        return output.text
    }

    /// The text of a whole message, in whatever order its records come.
    mutating func textOfRecords() throws(WireError) -> String {
        records.push(try records.whole())
        try message(0..<1, as: plan.root)
        return output.text
    }

    // MARK: Messages

    /// Writes a message that lies in these pieces.
    mutating func message(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        switch message.form {
        case .object:
            output.open(UInt8(ascii: "{"))
            var isFirst = true
            try members(pieces, as: message, &isFirst)
            output.close(UInt8(ascii: "}"), isEmpty: isFirst)
        case .any: try any(pieces, as: message)
        case .timestamp, .duration: try time(pieces, as: message)
        case .fieldMask: try fieldMask(pieces, as: message)
        case .structure: try structure(pieces, as: message)
        case .value: try value(pieces, as: message)
        case .list: try list(pieces, as: message)
        case .wrapper: try wrapper(pieces, as: message)
        }
    }

    /// Writes a member for each field that is set.
    mutating func members(_ pieces: Range<Int>, as message: TextMessagePlan, _ isFirst: inout Bool) throws(WireError) {
        if isInOrder, pieces.count == 1 {
            return try membersInOrder(records[pieces.lowerBound].range, as: message, &isFirst)
        }
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        try refuseMissing(found, of: message, in: pieces)
        var next = found.lowerBound
        var field = 0
        let count = message.fields.count
        while next < found.upperBound || options.writesDefaults && field < count {
            let current = next < found.upperBound ? Int(records[next].field) : count
            if options.writesDefaults, field < current {
                absent(message.fields[field], &isFirst)
                field += 1
                continue
            }
            let start = next
            while next < found.upperBound, records[next].field == current { next += 1 }
            do throws(WireError) {
                try member(message.fields[current], start..<next, &isFirst)
            } catch {
                throw error.within(message.fields[current].name)
            }
            field = current + 1
        }
        records.pop(to: found.lowerBound)
    }

    /// Writes the member of a field, from its records.
    private mutating func member(
        _ field: TextFieldPlan,
        _ found: Range<Int>,
        _ isFirst: inout Bool
    ) throws(WireError) {
        if field.isMap {
            let top = records.count
            let entries = try entries(field, found)
            if !entries.isEmpty || options.writesDefaults {
                begin(field, &isFirst)
                try map(field, entries)
            }
            return records.pop(to: top)
        }
        if field.cardinality == .repeated {
            if field.type.isPackable, isEmpty(field, found), !options.writesDefaults { return }
            begin(field, &isFirst)
            return try array(field, found)
        }
        if field.isMessage {
            begin(field, &isFirst)
            return try nested(found, as: plan.messages[field.child])
        }
        let record = records[found.upperBound - 1]
        let isDefault = record.isRange ? record.range.isEmpty : record.payload == 0
        if isDefault, field.cardinality == .implicit, !options.writesDefaults { return }
        begin(field, &isFirst)
        scalar(field, record)
    }

    mutating func begin(_ field: TextFieldPlan, _ isFirst: inout Bool) {
        let usesProtoNames = options.usesProtoNames
        output.member(usesProtoNames ? field.protoKey : field.jsonKey, isFirst: isFirst)
        isFirst = false
    }

    /// Writes the default of a field without presence; nothing for other fields.
    private mutating func absent(_ field: TextFieldPlan, _ isFirst: inout Bool) {
        switch field.cardinality {
        case .repeated:
            begin(field, &isFirst)
            output.put(field.isMap ? "{}" : "[]")
        case .implicit:
            begin(field, &isFirst)
            absentScalar(field)
        case .optional, .required: return
        }
    }

    private func refuseMissing(_ found: Range<Int>, of message: TextMessagePlan, in pieces: Range<Int>)
        throws(WireError)
    {
        for required in message.required where !found.contains(where: { records[$0].field == required }) {
            throw WireError(
                .missingRequiredField,
                offset: pieces.last.map { records[$0].range.upperBound } ?? 0,
                path: message.fields[required].name,
                message: "a required field is missing"
            )
        }
    }

    /// Writes a message one level below the one that holds it.
    mutating func nested(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        try enter(pieces)
        try self.message(pieces, as: message)
        remainingDepth += 1
    }

    mutating func enter(_ pieces: Range<Int>) throws(WireError) {
        guard remainingDepth > 0 else {
            throw WireError.tooDeep(at: pieces.first.map { records[$0].range.lowerBound } ?? 0)
        }
        remainingDepth -= 1
    }
}
