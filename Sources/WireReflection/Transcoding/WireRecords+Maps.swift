import WireFormat

/// An entry of a map: its key, to sort by, and the records that hold its value.
struct RecordEntry {
    let order: UInt64
    let key: WireRecords.Record?
    let value: Range<Int>
}

extension WireRecords {
    /// The entries of a map by key; of those with the same key, the last comes last.
    ///
    /// Their values are records on the stack.
    ///
    /// - Parameter depthLimit: Levels below the entries.
    mutating func entries(
        _ field: TextFieldPlan,
        _ found: Range<Int>,
        in plan: TextPlan,
        depthLimit: Int
    ) throws(WireError) -> [RecordEntry] {
        var entries: [RecordEntry] = []
        entries.reserveCapacity(found.count)
        for index in found {
            if let entry = try entry(field, at: index, in: plan, depthLimit: depthLimit) { entries.append(entry) }
        }
        let isText = plan.messages[field.child].fields[0].type == .string
        if !entries.indices.dropFirst().allSatisfy({ precedes(entries[$0 - 1], entries[$0], isText) }) {
            // Sorting is stable, so that the last of equal keys is the last in the bytes.
            entries.sort { precedes($0, $1, isText) }
        }
        return entries
    }

    /// An entry of a map, whose value becomes records on the stack; nil for one that is an unknown field as a whole:
    /// with anything else in it, or a number that the closed enum of the values does not list.
    ///
    /// - Parameter depthLimit: Levels below the entry.
    private mutating func entry(
        _ field: TextFieldPlan,
        at index: Int,
        in plan: TextPlan,
        depthLimit: Int
    ) throws(WireError) -> RecordEntry? {
        let message = plan.messages[field.child]
        let entry = try collect(index..<index + 1, as: message, in: plan, depthLimit: depthLimit)
        if hasUnknown { return nil }
        let split = entry.first { self[$0].field == 1 } ?? entry.upperBound
        if let last = entry.last, split <= last, !self[last].isRange,
            isUnlisted(self[last].payload, message.fields[1], plan)
        {
            return nil
        }
        let key = split > entry.lowerBound ? self[split - 1] : nil
        let order = (key?.payload ?? 0).order(as: message.fields[0].type)
        return RecordEntry(order: order, key: key, value: split..<entry.upperBound)
    }

    /// Whether an entry of a map is an unknown field.
    ///
    /// - Parameter depthLimit: Levels below the entry.
    mutating func isUnknownEntry(
        _ range: Range<Int>,
        _ field: TextFieldPlan,
        in plan: TextPlan,
        depthLimit: Int
    ) throws(WireError) -> Bool {
        let top = count
        push(range)
        let entry = try entry(field, at: top, in: plan, depthLimit: depthLimit)
        pop(to: top)
        return entry == nil
    }

    func precedes(_ left: RecordEntry, _ right: RecordEntry, _ isText: Bool) -> Bool {
        if !isText { return left.order < right.order }
        return text(of: left).lexicographicallyPrecedes(text(of: right))
    }

    private func text(of entry: RecordEntry) -> ArraySlice<UInt8> { entry.key.map { bytes[$0.range] } ?? [] }

    /// Checks values that a later entry replaces.
    mutating func checkReplaced(
        _ entry: RecordEntry,
        _ value: TextFieldPlan,
        in plan: TextPlan,
        depthLimit: Int
    ) throws(WireError) {
        for index in entry.value { try check(self[index], value, in: plan, depthLimit: depthLimit) }
    }
}

extension UInt64 {
    /// A number that ascends as the map keys of this type do, whose bits on the wire these are.
    func order(as type: FieldType) -> UInt64 {
        let sign: UInt64 = 1 << 63
        switch type {
        case .int32, .int64, .sfixed64: return self ^ sign
        case .sfixed32: return UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: self))) ^ sign
        case .sint32, .sint64: return UInt64(bitPattern: Varint.unZigZag(self)) ^ sign
        default: return self
        }
    }
}
