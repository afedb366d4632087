import WireFormat

extension JSONWriter {
    /// The entries of a map by key, for ``map(_:_:)`` to write.
    mutating func entries(_ field: TextFieldPlan, _ found: Range<Int>) throws(WireError) -> [RecordEntry] {
        try enter(found)
        let entries = try records.entries(field, found, in: plan, depthLimit: remainingDepth)
        remainingDepth += 1
        return entries
    }

    /// Writes entries that are sorted; of those with the same key, the last.
    mutating func map(_ field: TextFieldPlan, _ entries: [RecordEntry]) throws(WireError) {
        let key = plan.messages[field.child].fields[0]
        let value = plan.messages[field.child].fields[1]
        output.open(UInt8(ascii: "{"))
        // The level of the entries themselves, which was free when they were found.
        remainingDepth -= 1
        var isFirst = true
        for (index, entry) in entries.enumerated() {
            if index + 1 < entries.count, !records.precedes(entry, entries[index + 1], key.type == .string) {
                try records.checkReplaced(entry, value, in: plan, depthLimit: remainingDepth)
                continue
            }
            output.item(isFirst: isFirst)
            isFirst = false
            try write(entry, key, value)
        }
        remainingDepth += 1
        output.close(UInt8(ascii: "}"), isEmpty: isFirst)
    }

    private mutating func write(_ entry: RecordEntry, _ key: TextFieldPlan, _ value: TextFieldPlan) throws(WireError) {
        let start = output.count
        if key.type == .string {
            let range = entry.key?.range ?? 0..<0
            // Two keys could be repaired to one.
            if let bad = records.input.firstInvalidUTF8(in: range) {
                throw WireError(
                    .invalidUTF8,
                    offset: bad,
                    message: "JSON cannot have a key that is not well-formed UTF-8"
                )
            }
            string(range, key)
        } else {
            output.quoted(key.type, entry.key?.payload ?? 0)
        }
        let end = output.count
        output.colon()
        do throws(WireError) {
            if value.isMessage {
                try nested(entry.value, as: plan.messages[value.child])
            } else if let last = entry.value.last {
                scalar(value, records[last])
            } else {
                absentValue(value)
            }
        } catch {
            let key = output.text(in: start + 1..<end - 1)
            throw error.within("[" + WireError.step(key) + "]")
        }
    }

    /// Writes the value of an entry that has only a key.
    private mutating func absentValue(_ field: TextFieldPlan) {
        guard field.type == .enumeration, field.child >= 0 else { return absentScalar(field) }
        scalar(field, bits: UInt64(bitPattern: Int64(plan.enums[field.child].first)))
    }
}
