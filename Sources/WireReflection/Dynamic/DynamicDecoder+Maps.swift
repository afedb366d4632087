import WireFormat

// Maps. A map is a list of keys and values in turns, the keys ascending.
extension DynamicDecoder {
    /// Reads this map entry and those with the same tag right after it.
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    mutating func map(
        _ field: WireFieldPlan,
        _ tag: UInt32,
        _ node: Int,
        unknown: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        let slot = node + Int(field.slot)
        let layout = layouts[Int(field.child)]
        let key = fields[layout.firstField]
        let value = fields[layout.firstField + 1]
        repeat {
            let start = reader.recordStart
            let entry = try entry(key, value, from: &reader)
            if entry.isUnknown {
                guard reader.keepsUnknownFields else { continue }
                words.appendUnknown(offset: base + start, count: reader.offset - start, at: unknown)
            } else {
                if words.count(at: slot) > 0 {
                    let previous = words[words.elements(at: slot).upperBound - 2]
                    if !HeapWord.ascends(previous, entry.key, key.order, in: heap) {
                        if reader.isCanonical { throw WireError.canonical(.c10, at: start) }
                        noteUnsorted(slot, key.order)
                    }
                }
                words.append(entry.key, toListAt: slot)
                words.append(entry.value, toListAt: slot)
            }
        } while reader.consume(tag)
    }

    private mutating func noteUnsorted(_ slot: Int, _ order: WireFieldPlan.Order) {
        let remainder = addedRemainder()
        if remainder.unsortedMaps.last?.slot != slot { remainder.unsortedMaps.append((slot, order)) }
    }

    /// Reads one map entry: in canonical mode key and value, in that order; otherwise either may be missing.
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func entry(
        _ key: WireFieldPlan,
        _ value: WireFieldPlan,
        from reader: inout WireReader
    ) throws(WireError) -> (key: UInt64, value: UInt64, isUnknown: Bool) {
        let start = reader.recordStart
        var inner = try reader.enterMessage()
        var keyWord: UInt64?
        var valueWord: UInt64?
        var isUnknown = false
        var last: UInt32 = 0
        while true {
            let tag = try inner.nextTag(after: &last)
            if tag == 0 { break }
            switch tag {
            case key.tag:
                keyWord = key.kind.isText ? try text(key.kind, from: &inner) : try inner.readWord(key.kind)
            case value.tag: valueWord = try entryValue(value, again: valueWord, from: &inner)
            default:
                // The map has no place for it: the whole entry becomes an unknown field, and is written back.
                if !(try inner.readUnknownRecord(tag)).isPresent { throw WireError.group(at: inner.recordStart) }
                if inner.keepsUnknownFields { isUnknown = true }
            }
        }
        if reader.isCanonical, keyWord == nil || valueWord == nil { throw WireError.canonical(.c10, at: start) }
        reader.resume(after: inner)
        let filled = valueWord ?? absentValue(value)
        if value.kind == .closedEnum, !isListed(filled, value) {
            try reader.refuseUnlisted(true)
            isUnknown = true
        }
        return (keyWord ?? 0, filled, isUnknown)
    }

    /// A value of a map entry; messages of one entry merge.
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func entryValue(
        _ value: WireFieldPlan,
        again word: UInt64?,
        from reader: inout WireReader
    ) throws(WireError) -> UInt64 {
        switch value.shape {
        case .message:
            var inner = try reader.enterMessage()
            let child = word.map { Int($0) } ?? words.allocate(layouts[Int(value.child)].size)
            try message(Int(value.child), child, from: &inner)
            reader.resume(after: inner)
            return UInt64(child)
        case .group:
            var inner = try reader.enterGroup(value.number)
            let child = word.map { Int($0) } ?? words.allocate(layouts[Int(value.child)].size)
            try message(Int(value.child), child, from: &inner)
            try reader.leaveGroup(inner)
            return UInt64(child)
        case .text: return try text(value.kind, from: &reader)
        default: return try reader.readWord(value.kind)
        }
    }

    /// The value of an entry that writes none.
    @_lifetime(self: copy self)
    private mutating func absentValue(_ value: WireFieldPlan) -> UInt64 {
        switch value.kind {
        case .message, .group: UInt64(words.allocate(layouts[Int(value.child)].size))
        case .closedEnum: UInt64(bitPattern: Int64(enums[Int(value.child)].values.first?.number ?? 0))
        default: 0
        }
    }
}

extension DynamicStore {
    /// Whether the word `left` comes before `right` in the canonical order of map keys (C10).
    func ascends(_ left: UInt64, _ right: UInt64, _ order: WireFieldPlan.Order) -> Bool {
        HeapWord.ascends(left, right, order, in: heap)
    }

    /// Sorts a map by its keys; the last of several entries with one key stays.
    mutating func sortMap(at slot: Int, _ order: WireFieldPlan.Order) {
        let places = elements(at: slot)
        var entries = stride(from: places.lowerBound, to: places.upperBound, by: 2).enumerated().map { index, place in
            (key: self[place], value: self[place + 1], index: index)
        }
        entries.sort { left, right in
            if ascends(left.key, right.key, order) { return true }
            return !ascends(right.key, left.key, order) && left.index < right.index
        }
        var next = places.lowerBound
        for (index, entry) in entries.enumerated() {
            if index + 1 < entries.count, !ascends(entry.key, entries[index + 1].key, order) { continue }
            self[next] = entry.key
            self[next + 1] = entry.value
            next += 2
        }
        truncate(listAt: slot, to: next - places.lowerBound)
    }
}
