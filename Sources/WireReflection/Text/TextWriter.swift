import WireFormat

/// Writes encoded messages in text format.
struct TextWriter: ~Copyable {
    var records: WireRecords
    var output: TextOutput
    /// The types of the message, or of the Any value, that is being written.
    var plan: TextPlan
    let options: TextFormat.WriteOptions
    var remainingDepth: Int

    init(_ bytes: [UInt8], plan: TextPlan, options: TextFormat.WriteOptions) {
        records = WireRecords(bytes, keepsUnknown: options.writesUnknownFields)
        output = TextOutput(isPretty: !options.isSingleLine, capacity: 4 * bytes.count)
        self.plan = plan
        self.options = options
        remainingDepth = options.depthLimit
    }

    /// The whole message.
    mutating func text() throws(WireError) -> String {
        records.push(try records.whole())
        try message(0..<1, as: plan.root)
        return output.text
    }

    // MARK: Lines

    /// What stands before a field, or a closing bracket.
    mutating func begin() {
        if output.isPretty { return output.margin() }
        if output.count > 0 { output.put(UInt8(ascii: " ")) }
    }

    /// What stands after a field or an opening bracket.
    mutating func end() {
        if output.isPretty { output.put(UInt8(ascii: "\n")) }
    }

    /// Writes a message in braces, one level below the one that holds it.
    mutating func braces(
        at offset: Int,
        _ body: (inout Self) throws(WireError) -> Void
    ) throws(WireError) {
        guard remainingDepth > 0 else { throw WireError.tooDeep(at: offset) }
        remainingDepth -= 1
        output.put(" {")
        end()
        output.indent += 1
        try body(&self)
        output.indent -= 1
        begin()
        output.put(UInt8(ascii: "}"))
        end()
        remainingDepth += 1
    }

    // MARK: Messages

    /// Writes the fields of a message that lies in these pieces.
    private mutating func message(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        if message.form == .any, try any(found, as: message) { return records.pop(to: found.lowerBound) }
        var next = found.lowerBound
        while next < found.upperBound {
            if records[next].isUnknown {
                try unknown(records[next], depthLimit: 10)
                next += 1
                continue
            }
            let current = records[next].field
            let start = next
            while next < found.upperBound, records[next].field == current { next += 1 }
            do throws(WireError) {
                try field(message.fields[Int(current)], start..<next)
            } catch {
                throw error.within(message.fields[Int(current)].name)
            }
        }
        records.pop(to: found.lowerBound)
    }

    /// Writes a field, from its records.
    private mutating func field(_ field: TextFieldPlan, _ found: Range<Int>) throws(WireError) {
        if field.isMap { return try map(field, found) }
        if field.cardinality == .repeated {
            for index in found {
                if field.isMessage {
                    try nested(field, index..<index + 1)
                } else if records[index].isRange, field.type.isPackable {
                    try packed(field, records[index].range)
                } else {
                    scalar(field, records[index])
                }
            }
            return
        }
        if field.isMessage { return try nested(field, found) }
        let record = records[found.upperBound - 1]
        let isDefault = record.isRange ? record.range.isEmpty : record.payload == 0
        if !isDefault || field.cardinality != .implicit { scalar(field, record) }
    }

    private mutating func nested(_ field: TextFieldPlan, _ pieces: Range<Int>) throws(WireError) {
        begin()
        output.put(field.textKey)
        let offset = pieces.first.map { records[$0].range.lowerBound } ?? 0
        try braces(at: offset) { writer throws(WireError) in
            try writer.message(pieces, as: writer.plan.messages[field.child])
        }
    }

    private mutating func packed(_ field: TextFieldPlan, _ range: Range<Int>) throws(WireError) {
        let bytes = records.bytes
        var reader = WireReader(trusted: bytes.rawSpan, slice: FieldSlice(start: range.lowerBound, count: range.count))
        while !reader.isAtEnd {
            let bits = try reader.readBits(of: field.type)
            if records.isUnlisted(bits, field, plan) { continue }
            scalar(field, bits: bits)
        }
    }

    private mutating func map(_ field: TextFieldPlan, _ found: Range<Int>) throws(WireError) {
        let message = plan.messages[field.child]
        let top = records.count
        let entries = try records.entries(field, found, in: plan, depthLimit: remainingDepth - 1)
        for (index, entry) in entries.enumerated() {
            if index + 1 < entries.count,
                !records.precedes(entry, entries[index + 1], message.fields[0].type == .string)
            {
                try records.checkReplaced(entry, message.fields[1], in: plan, depthLimit: remainingDepth - 1)
                continue
            }
            begin()
            output.put(field.textKey)
            try braces(at: found.first.map { records[$0].range.lowerBound } ?? 0) { writer throws(WireError) in
                try writer.entry(entry, message.fields[0], message.fields[1])
            }
        }
        records.pop(to: top)
    }

    private mutating func entry(_ entry: RecordEntry, _ key: TextFieldPlan, _ value: TextFieldPlan) throws(WireError) {
        if let record = entry.key { scalar(key, record) } else { absent(key) }
        if value.isMessage {
            try nested(value, entry.value)
        } else if let last = entry.value.last {
            scalar(value, records[last])
        } else {
            absent(value)
        }
    }

    /// Writes the key or value that an entry does not have.
    private mutating func absent(_ field: TextFieldPlan) {
        guard field.type.isPackable else {
            return scalar(field, WireRecords.Record(field: 0, isRange: true, payload: 0))
        }
        let first = field.type == .enumeration && field.child >= 0 ? plan.enums[field.child].first : 0
        scalar(field, bits: UInt64(bitPattern: Int64(first)))
    }

    // MARK: Any

    /// Writes an Any with its value in braces, if the registry has its type and the value is one.
    private mutating func any(_ found: Range<Int>, as message: TextMessagePlan) throws(WireError) -> Bool {
        // An unknown field would be lost.
        guard let registry = options.registry, !(found.last.map { records[$0].isUnknown } ?? false) else {
            return false
        }
        let url = found.last { records[$0].field == 0 }.map { records[$0].range } ?? 0..<0
        let content = found.last { records[$0].field == 1 }.map { records[$0].range } ?? 0..<0
        let text = records.bytes[url]
        guard TextScanner.isTypeURL(text), let schema = registry.schema(ofTypeURL: text) else { return false }
        let (outer, start, depth, indent) = (plan, output.count, remainingDepth, output.indent)
        defer { plan = outer }
        plan = .plan(for: schema)
        let top = records.count
        records.push(content)
        begin()
        output.put(UInt8(ascii: "["))
        output.put([UInt8](text))
        output.put(UInt8(ascii: "]"))
        do throws(WireError) {
            try braces(at: url.lowerBound) { writer throws(WireError) in
                try writer.message(top..<top + 1, as: writer.plan.root)
            }
        } catch {
            if error.code == .depthLimitExceeded { throw error }
            output.rewind(to: start)
            output.indent = indent
            remainingDepth = depth
            records.pop(to: top)
            return false
        }
        records.pop(to: top)
        return true
    }
}
