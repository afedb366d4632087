import WireFormat

/// Reads wire bytes into a ``DynamicStore`` by the tables of a plan.
///
/// What it accepts and refuses, and at which byte, is what generated code does; ``WireReader`` does most of it.
struct DynamicDecoder: ~Copyable, ~Escapable {
    let layouts: Span<MessageLayout>
    let fields: Span<FieldPlan>
    let numbers: Span<UInt32>
    let enums: Span<EnumSchema>
    /// The heap of the message, whose last bytes are those that are read.
    let heap: RawSpan
    /// Where in the heap they start.
    let base: Int
    var words: WordBuffer
    /// Records of closed enums that are written anew, which go into the heap behind all others.
    var unlisted: [UInt8] = []
    /// The maps whose entries came in another order than that of the keys.
    var unsortedMaps: [UnsortedMap] = []

    struct UnsortedMap {
        let slot: Int
        let order: FieldPlan.Order
    }

    /// A decoder of the last `count` bytes of the heap.
    @_lifetime(borrow plan, copy heap)
    init(_ plan: borrowing MessagePlan, _ words: consuming WordBuffer, heap: RawSpan, count: Int) {
        layouts = plan.layouts
        fields = plan.fields
        numbers = plan.numbers
        enums = plan.enums
        self.heap = heap
        base = heap.byteCount - count
        self.words = words
    }

    /// Reads the fields of a message up to its end, merging with what the node holds.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    mutating func message(_ type: Int, _ node: Int, from input: inout WireReader) throws(WireError) {
        let layout = layouts[type]
        var reader = input
        var last: UInt32 = 0
        // Fields mostly come in the order of their numbers.
        var expected = layout.firstField
        let end = expected &+ layout.fieldCount
        records: while true {
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { break }
            let index =
                expected < end && fields[expected].tag == tag
                ? expected : layout.index(of: tag &>> 3, numbers, fields)
            if index >= 0 {
                let field = fields[index]
                if field.tag == tag || field.unpackedTag == tag {
                    if field.flags.contains(.isExtension), reader.isCanonical {
                        throw WireError.canonical(.c4, at: reader.recordStart)
                    }
                    expected = index &+ 1
                    try record(field, tag, node, unknown: node &+ layout.unknown, from: &reader)
                    continue
                }
            }
            if layout.form == .messageSet, tag == MessageSetItem.startTag {
                try messageSetItem(layout, node, from: &reader)
            } else if try unknown(tag, node &+ layout.unknown, from: &reader) {
                break
            }
        }
        try finish(layout, node, &reader)
        input.resume(after: reader)
    }

    /// Keeps a record that the schema does not name. Returns whether it was the end of the group that is read.
    @inline(never)
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

    @inline(__always)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func finish(
        _ layout: MessageLayout,
        _ node: Int,
        _ reader: inout WireReader
    ) throws(WireError) {
        guard reader.isCanonical, layout.form == .timestamp || layout.form == .any else { return }
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

    @inline(__always)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func record(
        _ field: FieldPlan,
        _ tag: UInt32,
        _ node: Int,
        unknown: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        switch field.shape {
        case .scalar: try singularScalar(field, node, unknown: unknown, from: &reader)
        case .text:
            let word = try text(field.kind, from: &reader)
            try set(field, word, node, &reader)
        case .message:
            var inner = try reader.enterMessage()
            let child = try child(field, node, &reader)
            try message(Int(field.child), child, from: &inner)
            reader.resume(after: inner)
        case .group:
            var inner = try reader.enterGroup(field.number)
            let child = try child(field, node, &reader)
            try message(Int(field.child), child, from: &inner)
            try reader.leaveGroup(inner)
        case .messages: try messages(field, node, from: &reader)
        case .texts:
            let slot = node &+ Int(field.slot)
            repeat { words.append(try text(field.kind, from: &reader), toListAt: slot) } while reader.consume(tag)
        case .scalars, .groups, .map:
            var apart = reader
            try repeated(field, tag, node, unknown: unknown, from: &apart)
            reader.resume(after: apart)
        }
    }

    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func repeated(
        _ field: FieldPlan,
        _ tag: UInt32,
        _ node: Int,
        unknown: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        switch field.shape {
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

    @inline(__always)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func messages(
        _ field: FieldPlan,
        _ node: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        let slot = node &+ Int(field.slot)
        let type = Int(field.child)
        let size = layouts[type].size
        repeat {
            var inner = try reader.enterMessage()
            let element = words.allocate(size)
            try message(type, element, from: &inner)
            reader.resume(after: inner)
            words.append(UInt64(truncatingIfNeeded: element), toListAt: slot)
        } while reader.consume(field.tag)
    }

    /// The node of a singular message, made if there is none.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func child(
        _ field: FieldPlan,
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
        _ field: FieldPlan,
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

    @inline(__always)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func singularScalar(
        _ field: FieldPlan,
        _ node: Int,
        unknown: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        let word = try scalar(field.kind, from: &reader)
        if field.kind == .closedEnum, !isListed(word, field) {
            return try keepUnlisted(word, field, unknown: unknown, &reader)
        }
        try set(field, word, node, &reader)
    }
}
