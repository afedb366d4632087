// The rules on values: C5 to C10, C13 to C15, C17.
extension CanonicalWalk {
    @_lifetime(self: copy self)
    mutating func value(
        of field: FieldSchema,
        _ tag: Range<Int>,
        _ state: inout MessageState,
        in schema: MessageSchema,
        to end: Int
    ) -> Outcome {
        if field.isPacked { return packed(field, tag, to: end) }
        switch field.type {
        case .message: return submessage(field, tag, &state, to: end)
        case .group: return .stop
        case .string, .bytes:
            guard let valueEnd = length(to: end) else { return .stop }
            let range = position..<valueEnd
            position = valueEnd
            if field.type == .string { text(range, field, in: schema) }
            if isDone { return .stop }
            keep(range, tag, field, &state, in: schema)
            if range.isEmpty { refuseDefault(field, tag, in: schema) }
        default:
            guard let (number, range) = scalar(field, tag, to: end) else { return .stop }
            if isDone { return .stop }
            if schema.isTimestamp { timestamp(number, range, field) }
            if field.number == 1 { state.previousKeyOfEntry(number, field) }
            if number == 0 { refuseDefault(field, tag, in: schema) }
        }
        if schema.isMapEntry { noteEntryField(field, &state) }
        return isDone ? .stop : .next
    }

    /// From its key on, a map entry is named by it in paths.
    @_lifetime(self: copy self)
    private mutating func noteEntryField(_ field: FieldSchema, _ state: inout MessageState) {
        if field.number != 1 {
            state.hasValue = true
        } else if !state.hasKey, let key = state.previousKey {
            state.hasKey = true
            steps.append(.key(keyText(key, field.type)))
        }
    }

    private func keyText(_ key: MapKey, _ type: FieldType) -> String {
        switch key {
        case .text(let range): ScalarText.quoted(bytes.copy(of: range))
        case .number(let order): ScalarText.text(ofOrder: order, type: type)
        }
    }

    @_lifetime(self: copy self)
    private mutating func refuseDefault(_ field: FieldSchema, _ tag: Range<Int>, in schema: MessageSchema) {
        if field.cardinality == .implicit, !schema.isMapEntry {
            note(.c5, tag.lowerBound..<position, "a field without presence is written with its default value")
        }
    }

    @_lifetime(self: copy self)
    private mutating func text(_ range: Range<Int>, _ field: FieldSchema, in schema: MessageSchema) {
        if let bad = bytes.firstInvalidUTF8(in: range) {
            note(.c9, bad..<range.upperBound, "a string is not well-formed UTF-8 here")
        }
        if schema.isAny, field.number == 1, !range.isEmpty, !isDone,
            !WellKnown.isTypeURL(bytes.bytes(in: range))
        {
            note(.c17, range, "the type of an Any is not written as /full.name")
        }
    }

    private func keep(
        _ range: Range<Int>,
        _ tag: Range<Int>,
        _ field: FieldSchema,
        _ state: inout MessageState,
        in schema: MessageSchema
    ) {
        if schema.isMapEntry, field.number == 1 { state.previousKey = .text(range) }
        if schema.isAny {
            if field.number == 1 {
                state.typeURL = range
            } else {
                (state.anyValue, state.anyValueTag) = (range, tag.lowerBound)
            }
        }
    }

    /// The bits of a scalar and its bytes; nil where it cannot be read.
    @_lifetime(self: copy self)
    private mutating func scalar(_ field: FieldSchema, _ tag: Range<Int>, to end: Int) -> (UInt64, Range<Int>)? {
        switch field.type.wireType {
        case .fixed32:
            guard let start = fixed(4, to: end) else { return nil }
            let bits = bytes.littleEndian32(at: start)
            if field.type == .float, Float(bitPattern: bits).isNaN, bits != 0x7fc0_0000 { note(.c13, start..<position) }
            return (UInt64(bits), start..<position)
        case .fixed64:
            guard let start = fixed(8, to: end) else { return nil }
            let bits = bytes.littleEndian64(at: start)
            if field.type == .double, Double(bitPattern: bits).isNaN, bits != 0x7ff8_0000_0000_0000 {
                note(.c13, start..<position)
            }
            return (bits, start..<position)
        default:
            guard let (bits, start) = varint(to: end), !isDone else { return nil }
            varintValue(bits, start..<position, field, tag)
            return (bits, start..<position)
        }
    }

    @_lifetime(self: copy self)
    private mutating func varintValue(_ bits: UInt64, _ range: Range<Int>, _ field: FieldSchema, _ tag: Range<Int>) {
        let signed = Int64(bitPattern: bits)
        switch field.type {
        case .bool: if bits > 1 { note(.c7, range, "a bool is " + String(bits)) }
        case .int32, .enumeration:
            if signed != Int64(Int32(truncatingIfNeeded: signed)) {
                note(.c8, range, String(signed) + " is no signed 32-bit number")
            } else if let type = field.enumeration, type.isClosed, !type.contains(Int32(truncatingIfNeeded: signed)) {
                note(.c4, tag, String(signed) + " is not listed by the closed enum " + type.fullName)
            }
        case .uint32, .sint32:
            if bits > UInt64(UInt32.max) { note(.c8, range, String(bits) + " is no 32-bit number") }
        default: break
        }
    }

    @_lifetime(self: copy self)
    private mutating func timestamp(_ bits: UInt64, _ range: Range<Int>, _ field: FieldSchema) {
        let value = Int64(bitPattern: bits)
        let isInRange =
            field.number == 1
            ? WellKnown.timestampSeconds.contains(value)
            : (Int64(WellKnown.timestampNanos.lowerBound)...Int64(WellKnown.timestampNanos.upperBound)).contains(value)
        if !isInRange { note(.c14, range) }
    }

    @_lifetime(self: copy self)
    private mutating func packed(_ field: FieldSchema, _ tag: Range<Int>, to end: Int) -> Outcome {
        guard let valueEnd = length(to: end) else { return .stop }
        if position == valueEnd { note(.c6, tag, "a packed record is empty") }
        var index = 0
        while position < valueEnd, !isDone {
            steps.append(.index(index))
            let read = scalar(field, tag, to: valueEnd) != nil
            steps.removeLast()
            if !read { break }
            index += 1
        }
        position = valueEnd
        return isDone ? .stop : .next
    }

    // MARK: Messages within

    @_lifetime(self: copy self)
    private mutating func submessage(
        _ field: FieldSchema,
        _ tag: Range<Int>,
        _ state: inout MessageState,
        to end: Int
    ) -> Outcome {
        guard let valueEnd = length(to: end) else { return .stop }
        guard remainingDepth > 0 else {
            note(.c15, tag, "messages are nested deeper than the limit")
            position = valueEnd
            return isDone ? .stop : .next
        }
        remainingDepth -= 1
        defer { remainingDepth += 1 }
        if field.isMap {
            entry(field, tag, &state, to: valueEnd)
        } else {
            message(field.message, to: valueEnd)
        }
        state.hasValue = true
        return isDone ? .stop : .next
    }

    @_lifetime(self: copy self)
    private mutating func entry(_ field: FieldSchema, _ tag: Range<Int>, _ state: inout MessageState, to end: Int) {
        guard let schema = field.message else { return message(nil, to: end) }
        var content = MessageState()
        var isReadable = true
        while position < end, !isDone, isReadable { isReadable = record(schema, &content, to: end) == .next }
        position = end
        if isReadable, !isDone, !content.hasKey || !content.hasValue {
            note(.c10, tag.lowerBound..<end, content.hasKey ? "a map entry has no value" : "a map entry has no key")
        }
        if let previous = state.previousKey, let key = content.previousKey, !ascends(previous, key), !isDone {
            note(.c10, tag.lowerBound..<end, "map entries do not ascend by key")
        }
        state.previousKey = content.previousKey ?? state.previousKey
        if case .key? = steps.last { steps.removeLast() }
    }

    private func ascends(_ left: MapKey, _ right: MapKey) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): return left < right
        case (.text(let left), .text(let right)):
            return MapKeyPosition.text(FieldSlice(start: left.lowerBound, count: left.count))
                .ascends(to: .text(FieldSlice(start: right.lowerBound, count: right.count)), in: bytes)
        default: return true
        }
    }

    // MARK: The end of a message

    @_lifetime(self: copy self)
    mutating func finish(_ schema: MessageSchema, _ state: MessageState, _ range: Range<Int>) {
        for field in schema.fields where field.cardinality == .required && !state.required.contains(field.number) {
            violations.append(
                CanonicalViolation(
                    rule: nil,
                    range: range.upperBound..<range.upperBound,
                    path: PathStep.joined(steps + [.field(field.name)]),
                    message: "a required field is missing"
                )
            )
            if isDone { return }
        }
        if schema.isAny { finishAny(state, range) }
    }

    @_lifetime(self: copy self)
    private mutating func finishAny(_ state: MessageState, _ range: Range<Int>) {
        guard let typeURL = state.typeURL, !typeURL.isEmpty else {
            return note(.c17, range, "an Any has no type")
        }
        guard typeURL.count > 1, let registry else { return }
        let name = String(decoding: bytes.copy(of: typeURL.lowerBound + 1..<typeURL.upperBound), as: UTF8.self)
        guard let schema = registry.schema(named: name) else { return }
        guard let value = state.anyValue else { return }
        steps.append(.field("value"))
        defer { steps.removeLast() }
        guard remainingDepth > 0 else {
            return note(.c15, state.anyValueTag..<value.upperBound, "messages are nested deeper than the limit")
        }
        remainingDepth -= 1
        anyDepth += 1
        position = value.lowerBound
        message(schema, to: value.upperBound)
        anyDepth -= 1
        remainingDepth += 1
        position = range.upperBound
    }
}

extension CanonicalWalk.MessageState {
    /// Keeps a number as the key of the map entry whose field 1 it is, in an order that compares unsigned.
    mutating func previousKeyOfEntry(_ bits: UInt64, _ field: FieldSchema) {
        switch field.type {
        case .int32, .int64, .sfixed64: previousKey = .number(bits ^ 1 << 63)
        case .sfixed32:
            previousKey = .number(
                UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: Int64(bitPattern: bits)))) ^ 1 << 63
            )
        case .sint32, .sint64: previousKey = .number(UInt64(bitPattern: Varint.unZigZag(bits)) ^ 1 << 63)
        default: previousKey = .number(bits)
        }
    }
}
