import WireFormat

// The types of google/protobuf that have a JSON form of their own.
extension JSONWriter {
    /// The first byte of a message, for an error about its value.
    private func offset(of pieces: Range<Int>) -> Int { pieces.first.map { records[$0].range.lowerBound } ?? 0 }

    private func cannotWrite(_ message: String, _ pieces: Range<Int>) -> WireError {
        WireError(.invalidJSON, offset: offset(of: pieces), message: message)
    }

    /// The last record of a field among those found.
    private func last(_ field: Int, in found: Range<Int>) -> WireRecords.Record? {
        found.last { records[$0].field == field }.map { records[$0] }
    }

    // MARK: Texts

    /// Writes a Timestamp or a Duration.
    mutating func time(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        let seconds = Int64(bitPattern: last(0, in: found)?.payload ?? 0)
        let nanos = Int32(truncatingIfNeeded: last(1, in: found)?.payload ?? 0)
        records.pop(to: found.lowerBound)
        if message.form == .timestamp {
            guard WellKnown.isTimestamp(seconds: seconds, nanos: nanos) else {
                throw cannotWrite(
                    "a Timestamp in JSON lies in the years 0001 to 9999, with nanos 0 to 999999999",
                    pieces
                )
            }
            RFC3339.append(seconds: seconds, nanos: nanos, to: &output)
        } else {
            guard DurationText.isValid(seconds: seconds, nanos: nanos) else {
                let rule =
                    "a Duration in JSON has at most 315576000000 seconds, and nanos of the same sign below a second"
                throw cannotWrite(rule, pieces)
            }
            DurationText.append(seconds: seconds, nanos: nanos, to: &output)
        }
    }

    mutating func fieldMask(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        var text: [UInt8] = []
        for (count, record) in found.enumerated() {
            if count > 0 { text.append(UInt8(ascii: ",")) }
            let range = records[record].range
            guard FieldMaskPath.appendCamelCase(of: records.bytes[range], to: &text) else {
                throw WireError(
                    .invalidJSON,
                    offset: range.lowerBound,
                    path: "paths[" + String(count) + "]",
                    message: "a path that lowerCamelCase cannot express and give back; write it in lower_snake_case"
                )
            }
        }
        records.pop(to: found.lowerBound)
        output.string(text)
    }

    // MARK: Struct, Value, ListValue, wrappers

    mutating func structure(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        let entries = found.isEmpty ? [] : try entries(message.fields[0], found)
        try map(message.fields[0], entries)
        records.pop(to: found.lowerBound)
    }

    mutating func list(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        try array(message.fields[0], found)
        records.pop(to: found.lowerBound)
    }

    mutating func value(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        defer { records.pop(to: found.lowerBound) }
        // One without a kind is written as null too, as other implementations do.
        guard let last = found.last else { return output.put("null") }
        let field = message.fields[Int(records[last].field)]
        if field.isMessage { return try nested(found, as: plan.messages[field.child]) }
        if field.type == .double, !Double(bitPattern: records[last].payload).isFinite {
            throw cannotWrite("a Value has no NaN and no infinity in JSON", pieces)
        }
        scalar(field, records[last])
    }

    mutating func wrapper(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        let field = message.fields[0]
        if let last = found.last { scalar(field, records[last]) } else { absentScalar(field) }
        records.pop(to: found.lowerBound)
    }

    // MARK: Any

    mutating func any(_ pieces: Range<Int>, as message: TextMessagePlan) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: remainingDepth)
        let url = last(0, in: found)?.range ?? 0..<0
        let content = last(1, in: found)?.range ?? 0..<0
        records.pop(to: found.lowerBound)
        if url.isEmpty {
            guard content.isEmpty else { throw cannotWrite("an Any with a value needs a type URL", pieces) }
            return output.put("{}")
        }
        let schema = try schema(of: url)
        output.open(UInt8(ascii: "{"))
        output.member(",\"@type\":", isFirst: true)
        string(url, message.fields[0])
        defer { output.close(UInt8(ascii: "}"), isEmpty: false) }
        guard let schema else {
            output.member(",\"@value\":", isFirst: false)
            return output.base64(records.input, in: content)
        }

        let outer = plan
        plan = .plan(for: schema)
        let start = found.lowerBound
        records.push(content)
        try enter(start..<start + 1)
        if plan.root.form.isSpecial {
            output.member(",\"value\":", isFirst: false)
            do throws(WireError) {
                try self.message(start..<start + 1, as: plan.root)
            } catch {
                throw error.within("value")
            }
        } else {
            var isFirst = false
            try members(start..<start + 1, as: plan.root, &isFirst)
        }
        remainingDepth += 1
        records.pop(to: start)
        plan = outer
    }

    /// The type of a type URL; nil for one that is not known, where its value is kept.
    private func schema(of url: Range<Int>) throws(WireError) -> MessageSchema? {
        let text = records.bytes[url]
        guard let slash = text.lastIndex(of: UInt8(ascii: "/")), slash + 1 < text.endIndex else {
            let message = "the type URL of an Any needs a slash before the full name of a message type"
            throw WireError(.invalidJSON, offset: url.lowerBound, path: "type_url", message: message)
        }
        let name = String(decoding: text[(slash + 1)...], as: UTF8.self)
        guard let schema = options.registry?.schema(named: name) else {
            if options.keepsUnknownAny { return nil }
            let message = "the type " + WireError.step(name) + " is not in the registry"
            throw WireError(.unknownType, offset: url.lowerBound, path: "type_url", message: message)
        }
        return schema
    }
}
