import WireFormat

/// Reads wire bytes into a ``DynamicStore`` by the tables of a plan.
///
/// What it accepts and refuses, and at which byte, is what generated code does; ``WireReader`` does most of it.
struct DynamicDecoder: ~Copyable, ~Escapable {
    let layouts: Span<MessageLayout>
    let fields: Span<WireFieldPlan>
    let numbers: Span<UInt32>
    let enums: Span<EnumSchema>
    /// The heap of the message, whose last bytes are those that are read.
    let heap: RawSpan
    /// Where in the heap they start.
    let base: Int
    var words: WordBuffer
    /// What has to be done once all is read, where there is something: one reference, as it is counted for each message.
    var remainder: Remainder?

    final class Remainder {
        /// Records of closed enums that are written anew, which go into the heap behind all others.
        var unlisted: [UInt8] = []
        /// The maps whose entries came in another order than that of the keys.
        var unsortedMaps: [(slot: Int, order: WireFieldPlan.Order)] = []
    }

    /// What has to be done once all is read, to add to it.
    mutating func addedRemainder() -> Remainder {
        let remainder = remainder ?? Remainder()
        self.remainder = remainder
        return remainder
    }

    /// A decoder of the last `count` bytes of the heap.
    @_lifetime(borrow plan, copy heap)
    init(_ plan: borrowing WirePlan, _ words: consuming WordBuffer, heap: RawSpan, count: Int) {
        layouts = plan.layouts
        fields = plan.fields
        numbers = plan.numbers
        enums = plan.enums
        self.heap = heap
        base = heap.byteCount - count
        self.words = words
    }

    /// Reads the bytes as a message of this type into a node, and gives the store of all, whose plan is that of `outer`.
    @inline(__always)
    consuming func store(
        of schema: MessageSchema,
        _ type: Int,
        at node: Int,
        in outer: MessageSchema,
        _ options: DecodeOptions
    ) throws(WireError) -> DynamicStore {
        let bytes = heap.bytes(in: base..<heap.byteCount)
        do throws(WireError) {
            var reader = try WireReader(bytes, options: options)
            try message(type, node, from: &reader)
            if reader.sawAny, options.registry != nil { try CanonicalChecker.checkAny(bytes, schema, options) }
        } catch {
            throw error.located(in: bytes, schema: schema, options: options)
        }
        guard let remainder else { return DynamicStore(outer, words: words.taken, heap: heap) }
        var store = DynamicStore(outer, words: words.taken, heap: heap, more: remainder.unlisted)
        for map in remainder.unsortedMaps { store.sortMap(at: map.slot, map.order) }
        return store
    }

    /// Reads the fields of a message up to its end, merging with what the node holds.
    ///
    /// The reader that it reads with is passed to no call, and so kept in registers; what calls need is a copy.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func message(_ type: Int, _ node: Int, from input: inout WireReader) throws(WireError) {
        let fields = fields
        var reader = input
        var last: UInt32 = 0
        // Fields mostly come in the order of their numbers.
        var expected = layouts[type].firstField
        let end = expected &+ layouts[type].fieldCount
        while true {
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { break }
            var index = expected
            if expected >= end || fields[expected].tag != tag {
                index = layouts[type].index(of: tag &>> 3, numbers, fields)
                guard index >= 0, fields[index].tag == tag || fields[index].unpackedTag == tag else {
                    var apart = reader
                    let isEnd = try unnamed(tag, type, node, from: &apart)
                    reader.resume(after: apart)
                    if isEnd { break }
                    continue
                }
            }
            expected = index &+ 1
            if reader.isCanonical, fields[index].flags.contains(.isExtension) {
                throw WireError.canonical(.c4, at: reader.recordStart)
            }
            switch fields[index].shape {
            case .scalar where fields[index].kind != .closedEnum:
                let word: UInt64
                switch fields[index].kind {
                case .varint: word = try reader.readVarint()
                case .uint32: word = UInt64(try reader.readUInt32())
                case .int32: word = UInt64(bitPattern: Int64(try reader.readInt32()))
                default:
                    var apart = reader
                    word = try apart.readWord(fields[index].kind)
                    reader.resume(after: apart)
                }
                try set(fields[index], word, node, &reader)
            case .text:
                let word = try text(fields[index].kind, from: &reader)
                try set(fields[index], word, node, &reader)
            case .message:
                var inner = try reader.enterMessage()
                let child = try child(fields[index], node, &reader)
                if fields[index].flags.contains(.isTimestamp), let parts = inner.readInt64AndInt32() {
                    // The usual shape, read at once.
                    words[child &+ 1] = UInt64(bitPattern: parts.first)
                    if parts.second != 0 { words[child &+ 2] = UInt64(bitPattern: Int64(parts.second)) }
                    try inner.checkTimestamp(seconds: parts.first, nanos: Int32(truncatingIfNeeded: words[child &+ 2]))
                    reader.resume(after: inner)
                } else {
                    var apart = inner
                    try message(Int(fields[index].child), child, from: &apart)
                    reader.resume(after: apart)
                }
            case .messages:
                let type = Int(fields[index].child)
                repeat {
                    var inner = try reader.enterMessage()
                    let element = words.allocate(layouts[type].size)
                    try message(type, element, from: &inner)
                    reader.resume(after: inner)
                    words.append(UInt64(truncatingIfNeeded: element), toListAt: node &+ Int(fields[index].slot))
                } while reader.consume(tag)
            default:
                var apart = reader
                try other(fields[index], tag, node, unknown: node &+ layouts[type].unknown, from: &apart)
                reader.resume(after: apart)
            }
        }
        if reader.isCanonical, layouts[type].form != .plain {
            var apart = reader
            try finish(type, node, &apart)
            reader.resume(after: apart)
        }
        input.resume(after: reader)
    }

    /// Reads a record that the schema does not name. Returns whether it was the end of the group that is read.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func unnamed(
        _ tag: UInt32,
        _ type: Int,
        _ node: Int,
        from reader: inout WireReader
    ) throws(WireError) -> Bool {
        let layout = layouts[type]
        if layout.form != .messageSet || tag != MessageSetItem.startTag {
            return try unknown(tag, node &+ layout.unknown, from: &reader)
        }
        try messageSetItem(layout, node, from: &reader)
        return false
    }

    /// Keeps a record that the schema does not name. Returns whether it was the end of the group that is read.
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func unknown(_ tag: UInt32, _ slot: Int, from reader: inout WireReader) throws(WireError) -> Bool {
        let record = try reader.readUnknownRecord(tag)
        if !record.isPresent { return true }
        if reader.keepsUnknownFields {
            words.appendUnknown(offset: base &+ record.lowerBound, count: record.count, at: slot)
        }
        return false
    }

    /// What the canonical form demands of the types that it knows by name (C14, C17).
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func finish(_ type: Int, _ node: Int, _ reader: inout WireReader) throws(WireError) {
        let layout = layouts[type]
        guard layout.form == .timestamp || layout.form == .any else { return }
        let first = words[node &+ Int(fields[layout.firstField].slot)]
        switch layout.form {
        case .timestamp:
            let second = words[node &+ Int(fields[layout.firstField &+ 1].slot)]
            try reader.checkTimestamp(
                seconds: Int64(bitPattern: first),
                nanos: Int32(truncatingIfNeeded: Int64(bitPattern: second))
            )
        case .any:
            let range = HeapWord.range(first)
            let start = first == 0 ? 0 : range.lowerBound &- base
            try reader.checkAny(typeURL: FieldSlice(start: start, count: range.count))
        case .plain, .messageSet: break
        }
    }

    // MARK: Records

    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func other(
        _ field: WireFieldPlan,
        _ tag: UInt32,
        _ node: Int,
        unknown: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        switch field.shape {
        case .group:
            var inner = try reader.enterGroup(field.number)
            let child = try child(field, node, &reader)
            try message(Int(field.child), child, from: &inner)
            try reader.leaveGroup(inner)
        case .scalar: try closedEnum(field, node, unknown: unknown, from: &reader)
        case .texts:
            let slot = node + Int(field.slot)
            repeat { words.append(try text(field.kind, from: &reader), toListAt: slot) } while reader.consume(tag)
        case .scalars: try scalars(field, tag, node, unknown: unknown, from: &reader)
        case .groups:
            var inner = try reader.enterGroup(field.number)
            let element = words.allocate(layouts[Int(field.child)].size)
            try message(Int(field.child), element, from: &inner)
            try reader.leaveGroup(inner)
            words.append(UInt64(element), toListAt: node + Int(field.slot))
        default: try map(field, tag, node, unknown: unknown, from: &reader)
        }
    }

    /// The node of a singular message, made if there is none.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func child(
        _ field: WireFieldPlan,
        _ node: Int,
        _ reader: inout WireReader
    ) throws(WireError) -> Int {
        let slot = node &+ Int(field.slot)
        if field.presence == .oneof {
            let member = node &+ Int(field.presenceIndex)
            try reader.refuseSecondMember(words[member] != 0)
            if words[member] != UInt64(field.number) { words[slot] = 0 }
            words[member] = UInt64(field.number)
        }
        let known = words[slot]
        if known != 0 { return Int(truncatingIfNeeded: known) }
        let child = words.allocate(layouts[Int(field.child)].size)
        words[slot] = UInt64(truncatingIfNeeded: child)
        return child
    }

    /// Sets a singular field to a word.
    @inline(__always)
    @_lifetime(self: copy self)
    private mutating func set(
        _ field: WireFieldPlan,
        _ word: UInt64,
        _ node: Int,
        _ reader: inout WireReader
    ) throws(WireError) {
        switch field.presence {
        case .implicit: try reader.refuseDefault(word == 0)
        case .bit:
            words[node &+ Int(field.presenceIndex &>> 6)] |= 1 &<< UInt64(field.presenceIndex & 63)
        case .oneof:
            let member = node &+ Int(field.presenceIndex)
            try reader.refuseSecondMember(words[member] != 0)
            words[member] = UInt64(field.number)
        case .place: break
        }
        words[node &+ Int(field.slot)] = word
    }

    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func closedEnum(
        _ field: WireFieldPlan,
        _ node: Int,
        unknown: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        let word = try reader.readWord(field.kind)
        if isListed(word, field) {
            try set(field, word, node, &reader)
        } else {
            try keepUnlisted(at: unknown, &reader)
        }
    }
}
