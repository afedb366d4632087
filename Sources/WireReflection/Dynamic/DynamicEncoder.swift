import WireFormat

/// Puts the fields of a ``DynamicStore`` into a sink by the tables of a plan, last first.
struct DynamicEncoder: ~Escapable {
    let layouts: Span<MessageLayout>
    let fields: Span<WireFieldPlan>
    let words: Span<UInt64>
    let heap: RawSpan
    /// Whether repeated numbers share a record, whatever the schema says (C6).
    let packsAll: Bool

    @_lifetime(copy words, copy heap, borrow plan)
    init(_ plan: borrowing WirePlan, words: Span<UInt64>, heap: RawSpan, packsAll: Bool) {
        layouts = plan.layouts
        fields = plan.fields
        self.words = words
        self.heap = heap
        self.packsAll = packsAll
    }

    /// The fields of a message. The sink is passed and returned, not lent, so that it is kept in registers.
    @inline(never)
    @_lifetime(copy sink)
    func message<Sink: RecordSink & ~Copyable & ~Escapable>(_ type: Int, _ node: Int, to sink: consuming Sink) -> Sink {
        let layout = layouts[type]
        note(layout, node, to: &sink)
        if words[node &+ layout.unknown] != 0 { unknown(node &+ layout.unknown, to: &sink) }
        var index = layout.firstField &+ layout.fieldCount
        while index > layout.firstField {
            index &-= 1
            let field = fields[index]
            let word = words[node &+ Int(field.slot)]
            switch field.presence {
            case .place, .implicit: if word == 0 { continue }
            case .bit:
                let bits = words[node &+ Int(field.presenceIndex &>> 6)]
                if bits & 1 &<< UInt64(field.presenceIndex & 63) == 0 { continue }
            case .oneof: if words[node &+ Int(field.presenceIndex)] != UInt64(field.number) { continue }
            }
            if field.flags.contains(.isExtension) { sink.refuse(.c4, if: true) }
            if layout.form == .messageSet, field.shape == .message {
                item(field, Int(truncatingIfNeeded: word), to: &sink)
            } else {
                put(field, word, to: &sink)
            }
        }
        return sink
    }

    /// What the canonical form demands of the types that it knows by name (C14, C17).
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func note<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ layout: MessageLayout,
        _ node: Int,
        to sink: inout Sink
    ) {
        if layout.form == .plain { return }
        let first = node &+ layout.size &- layout.fieldCount
        switch layout.form {
        case .timestamp:
            sink.checkTimestamp(
                seconds: Int64(bitPattern: words[first]),
                nanos: Int32(truncatingIfNeeded: Int64(bitPattern: words[first &+ 1]))
            )
        case .any: sink.noteAny(hasType: WellKnown.isTypeURL(bytes(words[first])))
        case .plain, .messageSet: break
        }
    }

    @inline(__always)
    @_lifetime(copy self)
    private func bytes(_ word: UInt64) -> RawSpan { heap.extracting(HeapWord.range(word)) }

    /// The places of the elements of a list.
    @inline(__always)
    private func elements(_ list: UInt64) -> Range<Int> {
        let start = Int(truncatingIfNeeded: list) &+ 1
        return start..<start &+ Int(truncatingIfNeeded: words[start &- 1] & 0xffff_ffff)
    }

    @inline(never)
    @_lifetime(sink: copy sink)
    private func unknown<Sink: RecordSink & ~Copyable & ~Escapable>(_ slot: Int, to sink: inout Sink) {
        let places = elements(words[slot])
        if places.isEmpty { return }
        sink.refuse(.c4, if: true)
        for place in places.reversed() { sink.raw(bytes(words[place])) }
    }

    // MARK: Values

    @inline(__always)
    @_lifetime(sink: copy sink)
    private func put<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ field: WireFieldPlan,
        _ word: UInt64,
        to sink: inout Sink
    ) {
        switch field.shape {
        case .scalar: number(field.kind, word, tag: field.tag, to: &sink)
        case .text: text(field.kind, word, tag: field.tag, to: &sink)
        case .message: submessage(field, word, to: &sink)
        case .messages:
            let places = elements(word)
            var place = places.upperBound
            while place > places.lowerBound {
                place &-= 1
                submessage(field, words[place], to: &sink)
            }
        case .texts:
            let places = elements(word)
            var place = places.upperBound
            while place > places.lowerBound {
                place &-= 1
                text(field.kind, words[place], tag: field.tag, to: &sink)
            }
        case .group: group(field, word, to: &sink)
        case .scalars, .groups, .map: list(field, word, to: &sink)
        }
    }

    @inline(__always)
    @_lifetime(sink: copy sink)
    private func number<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ kind: WireFieldPlan.Kind,
        _ word: UInt64,
        tag: UInt32,
        to sink: inout Sink
    ) {
        switch kind {
        case .fixed32, .float:
            sink.fixed32(UInt32(truncatingIfNeeded: word))
            sink.tag(tag)
        case .fixed64, .double:
            sink.fixed64(word)
            sink.tag(tag)
        default: sink.varint(word, tag: tag)
        }
    }

    @inline(__always)
    @_lifetime(sink: copy sink)
    private func text<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ kind: WireFieldPlan.Kind,
        _ word: UInt64,
        tag: UInt32,
        to sink: inout Sink
    ) {
        let bytes = bytes(word)
        if kind == .uncheckedString {
            sink.refuse(.c9, if: bytes.firstInvalidUTF8(in: 0..<bytes.byteCount) != nil)
        }
        sink.data(bytes, tag: tag)
    }

    @inline(__always)
    @_lifetime(sink: copy sink)
    private func submessage<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ field: WireFieldPlan,
        _ word: UInt64,
        to sink: inout Sink
    ) {
        let node = Int(truncatingIfNeeded: word)
        sink.within { sink in
            sink.delimited(tag: field.tag) { sink in
                if field.flags.contains(.isTimestamp), words[node] == 0 {
                    timestamp(seconds: words[node &+ 1], nanos: words[node &+ 2], to: &sink)
                } else {
                    sink = message(Int(field.child), node, to: sink)
                }
            }
        }
    }

    /// The fields of a Timestamp, which has nothing else.
    @inline(__always)
    @_lifetime(sink: copy sink)
    private func timestamp<Sink: RecordSink & ~Copyable & ~Escapable>(
        seconds: UInt64,
        nanos: UInt64,
        to sink: inout Sink
    ) {
        sink.checkTimestamp(
            seconds: Int64(bitPattern: seconds),
            nanos: Int32(truncatingIfNeeded: Int64(bitPattern: nanos))
        )
        if nanos != 0 { sink.varint(nanos, tag: 2 << 3) }
        if seconds != 0 { sink.varint(seconds, tag: 1 << 3) }
    }

    @inline(never)
    @_lifetime(sink: copy sink)
    private func group<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ field: WireFieldPlan,
        _ word: UInt64,
        to sink: inout Sink
    ) {
        sink.refuse(.c12, if: true)
        sink.tag(field.tag & ~7 | UInt32(WireType.endGroup.rawValue))
        sink.within { sink in sink = message(Int(field.child), Int(truncatingIfNeeded: word), to: sink) }
        sink.tag(field.tag)
    }

    /// An item of a message set.
    @inline(never)
    @_lifetime(sink: copy sink)
    private func item<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ field: WireFieldPlan,
        _ node: Int,
        to sink: inout Sink
    ) {
        sink.refuse(.c12, if: true)
        sink.tag(MessageSetItem.endTag)
        sink.within { sink in
            sink.within { sink in
                sink.delimited(tag: MessageSetItem.messageTag) { sink in
                    sink = message(Int(field.child), node, to: sink)
                }
            }
            sink.varint(UInt64(field.number), tag: MessageSetItem.typeTag)
        }
        sink.tag(MessageSetItem.startTag)
    }

    @inline(never)
    @_lifetime(sink: copy sink)
    private func list<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ field: WireFieldPlan,
        _ word: UInt64,
        to sink: inout Sink
    ) {
        let places = elements(word)
        if places.isEmpty { return }
        switch field.shape {
        case .groups: for place in places.reversed() { group(field, words[place], to: &sink) }
        case .map:
            var place = places.upperBound
            while place > places.lowerBound {
                place -= 2
                entry(field, key: words[place], value: words[place + 1], to: &sink)
            }
        default: scalars(field, places, to: &sink)
        }
    }

    @_lifetime(sink: copy sink)
    private func scalars<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ field: WireFieldPlan,
        _ places: Range<Int>,
        to sink: inout Sink
    ) {
        guard packsAll || field.flags.contains(.isPacked) else {
            for place in places.reversed() { number(field.kind, words[place], tag: field.unpackedTag, to: &sink) }
            return
        }
        sink.delimited(tag: field.tag) { sink in
            var place = places.upperBound
            while place > places.lowerBound {
                place &-= 1
                switch field.kind {
                case .fixed32, .float: sink.fixed32(UInt32(truncatingIfNeeded: words[place]))
                case .fixed64, .double: sink.fixed64(words[place])
                default: sink.varint(words[place])
                }
            }
        }
    }

    @_lifetime(sink: copy sink)
    private func entry<Sink: RecordSink & ~Copyable & ~Escapable>(
        _ field: WireFieldPlan,
        key: UInt64,
        value: UInt64,
        to sink: inout Sink
    ) {
        let first = layouts[Int(field.child)].firstField
        sink.entry(tag: field.tag) { sink in
            put(fields[first + 1], value, to: &sink)
            put(fields[first], key, to: &sink)
        }
    }
}
