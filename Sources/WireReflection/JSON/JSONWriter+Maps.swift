import WireFormat

/// An entry of a map: its key, to sort by, and the records that hold its value.
struct JSONMapEntry {
    let order: UInt64
    let key: WireRecords.Record?
    let value: Range<Int>
}

extension JSONWriter {
    /// The entries of a map by key; of those with the same key, the last comes last.
    ///
    /// Their values are records on the stack, for ``map(_:_:)`` to write.
    mutating func entries(_ field: JSONFieldPlan, _ found: Range<Int>) throws(WireError) -> [JSONMapEntry] {
        let message = plan.messages[field.child]
        let key = message.fields[0]
        let value = message.fields[1]
        var entries: [JSONMapEntry] = []
        try enter(found)
        for index in found {
            let entry = try records.collect(index..<index + 1, as: message, in: plan, depthLimit: remainingDepth)
            // An entry with anything else in it is an unknown field, as a whole.
            if records.hasUnknown { continue }
            let split = entry.first { records[$0].field == 1 } ?? entry.upperBound
            if let last = entry.last, split <= last, !records[last].isRange,
                records.isUnlisted(records[last].payload, value, plan)
            {
                continue
            }
            let last = split > entry.lowerBound ? records[split - 1] : nil
            let order = JSONReader.order(of: last?.payload ?? 0, key.type)
            entries.append(JSONMapEntry(order: order, key: last, value: split..<entry.upperBound))
        }
        remainingDepth += 1
        let isText = key.type == .string
        if !entries.indices.dropFirst().allSatisfy({ precedes(entries[$0 - 1], entries[$0], isText) }) {
            // Sorting is stable, so that the last of equal keys is the last in the bytes.
            entries.sort { precedes($0, $1, isText) }
        }
        return entries
    }

    /// Writes entries that are sorted; of those with the same key, the last.
    mutating func map(_ field: JSONFieldPlan, _ entries: [JSONMapEntry]) throws(WireError) {
        let key = plan.messages[field.child].fields[0]
        let value = plan.messages[field.child].fields[1]
        output.open(UInt8(ascii: "{"))
        // The level of the entries themselves, which was free when they were found.
        remainingDepth -= 1
        var isFirst = true
        for (index, entry) in entries.enumerated() {
            if index + 1 < entries.count, !precedes(entry, entries[index + 1], key.type == .string) {
                try checkReplaced(entry.value, value)
                continue
            }
            output.item(isFirst: isFirst)
            isFirst = false
            try write(entry, key, value)
        }
        remainingDepth += 1
        output.close(UInt8(ascii: "}"), isEmpty: isFirst)
    }

    /// Checks values that a later entry replaces.
    private mutating func checkReplaced(_ found: Range<Int>, _ field: JSONFieldPlan) throws(WireError) {
        for index in found {
            try records.check(records[index], field, in: plan, depthLimit: remainingDepth)
        }
    }

    private func precedes(_ left: JSONMapEntry, _ right: JSONMapEntry, _ isText: Bool) -> Bool {
        if !isText { return left.order < right.order }
        return text(of: left).lexicographicallyPrecedes(text(of: right))
    }

    private func text(of entry: JSONMapEntry) -> ArraySlice<UInt8> { entry.key.map { records.bytes[$0.range] } ?? [] }

    private mutating func write(_ entry: JSONMapEntry, _ key: JSONFieldPlan, _ value: JSONFieldPlan) throws(WireError) {
        let start = output.count
        if key.type == .string {
            string(entry.key?.range ?? 0..<0, key)
        } else {
            output.put(UInt8(ascii: "\""))
            let bits = entry.key?.payload ?? 0
            if key.type == .bool { output.put(bits == 0 ? "false" : "true") } else { integer(key.type, bits) }
            output.put(UInt8(ascii: "\""))
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
            let key = String(decoding: output[start + 1..<end - 1], as: UTF8.self)
            throw error.within("[" + WireError.step(key) + "]")
        }
    }

    /// Writes the value of an entry that has only a key.
    private mutating func absentValue(_ field: JSONFieldPlan) {
        guard field.type == .enumeration, field.child >= 0 else { return absentScalar(field) }
        scalar(field, bits: UInt64(bitPattern: Int64(plan.enums[field.child].first)))
    }
}
