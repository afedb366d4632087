/// One pass over bytes that notes the rules they break.
struct CanonicalWalk: ~Escapable {
    let bytes: RawSpan
    let registry: TypeRegistry?
    let collectsAll: Bool
    var position = 0
    var remainingDepth: Int
    var steps: [PathStep] = []
    var violations: [CanonicalViolation] = []
    /// Where the value of the innermost Any starts, while one is read: what breaks a rule there breaks C17.
    var anyDepth = 0

    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, registry: TypeRegistry?, collectsAll: Bool, depth: Int) {
        self.bytes = bytes
        self.registry = registry
        self.collectsAll = collectsAll
        self.remainingDepth = depth
    }

    /// Whether the walk is over: one violation is enough, unless all are asked for.
    var isDone: Bool { violations.count >= (collectsAll ? CanonicalChecker.mostViolations : 1) }

    /// What happens after a record: the next one, or the end of the message, whose rest cannot be read.
    enum Outcome {
        case next
        case stop
    }

    @_lifetime(self: copy self)
    mutating func note(_ rule: CanonicalRule, _ range: Range<Int>, _ message: String? = nil) {
        if isDone { return }
        let inner = message ?? rule.summary
        violations.append(
            CanonicalViolation(
                rule: anyDepth > 0 ? .c17 : rule,
                range: range,
                path: PathStep.joined(steps),
                message: anyDepth > 0 && rule != .c17
                    ? "the value of this Any is not canonical: " + rule.id + ", " + inner : inner
            )
        )
    }

    // MARK: Varints

    /// A varint and where it starts; nil where it cannot be read, which is noted.
    @_lifetime(self: copy self)
    mutating func varint(to end: Int) -> (value: UInt64, start: Int)? {
        let start = position
        var value: UInt64 = 0
        for index in 0..<10 {
            guard start + index < end else {
                note(.c16, start..<end, "a varint is cut off")
                return nil
            }
            let byte = bytes.byte(at: start + index)
            if index == 9, byte > 1 { break }
            value |= UInt64(byte & 0x7f) << (7 * UInt64(index))
            if byte < 0x80 {
                position = start + index + 1
                if index > 0, byte == 0 { note(.c1, start..<position, "a varint is not the shortest form") }
                return (value, start)
            }
        }
        note(.c1, start..<min(start + 10, end), "a varint has more than 10 bytes or 64 bits")
        return nil
    }

    /// The end of a length-delimited value, with the position at its start; nil where it cannot be read.
    @_lifetime(self: copy self)
    mutating func length(to end: Int) -> Int? {
        guard let (value, start) = varint(to: end), !isDone else { return nil }
        guard value <= UInt64(end - position) else {
            note(.c16, start..<position, "a length reaches beyond the end of what contains it")
            return nil
        }
        return position + Int(value)
    }

    // MARK: Messages

    /// Walks a message up to `end`. The position is at `end` afterwards, whatever was found.
    @_lifetime(self: copy self)
    mutating func message(_ schema: MessageSchema?, to end: Int) {
        let start = position
        var state = MessageState()
        while position < end, !isDone {
            if record(schema, &state, to: end) == .stop { break }
        }
        let isComplete = position == end
        position = end
        if isDone { return }
        if let schema, isComplete { finish(schema, state, start..<end) }
    }

    /// What a message's records have shown so far.
    struct MessageState {
        var lastNumber: UInt32 = 0
        /// How often the last number came, for the index in paths.
        var count = 0
        var oneofs: Set<Int> = []
        var required: Set<UInt32> = []
        var previousKey: MapKey?
        var typeURL: Range<Int>?
        var anyValue: Range<Int>?
        var anyValueTag = 0
        var hasKey = false
        var hasValue = false
    }

    /// A map key, comparable within one map.
    enum MapKey {
        case number(UInt64)
        case text(Range<Int>)
    }

    @_lifetime(self: copy self)
    mutating func record(_ schema: MessageSchema?, _ state: inout MessageState, to end: Int) -> Outcome {
        let start = position
        guard let (value, _) = varint(to: end), !isDone else { return .stop }
        guard value <= UInt64(UInt32.max), value >= 8, value & 7 < 6 else {
            note(
                .c2,
                start..<position,
                value & 7 < 6 ? "the field number is not 1 to 536870911" : "there is no wire type 6 or 7"
            )
            return .stop
        }
        let tag = start..<position
        let number = UInt32(value) >> 3
        let wireType = UInt8(value & 7)
        if wireType == 3 || wireType == 4 {
            note(.c12, tag)
            return isDone ? .stop : skipGroup(UInt32(value), to: end)
        }
        guard let schema else { return unnamed(tag, number, wireType, &state, to: end) }
        guard let field = schema.field(number: number) else {
            note(.c4, tag, "field " + String(number) + " is not in " + schema.fullName)
            return isDone ? .stop : skip(wireType, to: end)
        }
        if field.isExtension {
            note(.c4, tag, "the extension " + field.name + " is not in " + schema.fullName)
            return isDone ? .stop : skip(wireType, to: end)
        }
        // The fields of a map entry are named by its key alone.
        if schema.isMapEntry { return known(field, tag, wireType, &state, in: schema, to: end) }
        steps.append(.field(field.name))
        defer { steps.removeLast() }
        return known(field, tag, wireType, &state, in: schema, to: end)
    }

    /// A record of a message whose schema is not known.
    @_lifetime(self: copy self)
    private mutating func unnamed(
        _ tag: Range<Int>,
        _ number: UInt32,
        _ wireType: UInt8,
        _ state: inout MessageState,
        to end: Int
    ) -> Outcome {
        if number < state.lastNumber { note(.c3, tag) }
        state.lastNumber = max(number, state.lastNumber)
        return isDone ? .stop : skip(wireType, to: end)
    }

    @_lifetime(self: copy self)
    private mutating func skip(_ wireType: UInt8, to end: Int) -> Outcome {
        switch wireType {
        case 0: return varint(to: end) == nil ? .stop : .next
        case 1: return fixed(8, to: end) == nil ? .stop : .next
        case 5: return fixed(4, to: end) == nil ? .stop : .next
        default:
            guard let valueEnd = length(to: end) else { return .stop }
            position = valueEnd
            return .next
        }
    }

    /// Goes on behind a group, to find what else is wrong.
    @_lifetime(self: copy self)
    private mutating func skipGroup(_ tag: UInt32, to end: Int) -> Outcome {
        var reader = WireReader(trusted: bytes, slice: FieldSlice(start: position, count: end - position))
        guard (try? reader.skipValue(tag)) != nil else { return .stop }
        position = reader.position
        return .next
    }

    /// The start of a value of fixed width.
    @_lifetime(self: copy self)
    mutating func fixed(_ width: Int, to end: Int) -> Int? {
        guard end - position >= width else {
            note(.c16, position..<end, "a number of " + String(width) + " bytes is cut off")
            return nil
        }
        defer { position += width }
        return position
    }

    @_lifetime(self: copy self)
    private mutating func known(
        _ field: FieldSchema,
        _ tag: Range<Int>,
        _ wireType: UInt8,
        _ state: inout MessageState,
        in schema: MessageSchema,
        to end: Int
    ) -> Outcome {
        if field.wireType.rawValue != wireType {
            let isUnpacked = field.isPacked && field.type.wireType.rawValue == wireType
            note(
                isUnpacked ? .c6 : .c2,
                tag,
                isUnpacked
                    ? nil
                    : "the wire type is " + String(wireType) + ", and the schema gives "
                        + String(field.wireType.rawValue)
            )
            return isDone ? .stop : skip(wireType, to: end)
        }
        order(field, tag, &state)
        if isDone { return .stop }
        if let oneof = field.oneof, !state.oneofs.insert(oneof).inserted {
            note(.c11, tag, "another member of the oneof " + schema.oneofs[oneof] + " comes before")
        }
        state.required.insert(field.number)
        if isDone { return .stop }
        guard field.cardinality == .repeated, !field.isPacked, !field.isMap else {
            return value(of: field, tag, &state, in: schema, to: end)
        }
        steps.append(.index(state.count - 1))
        defer { steps.removeLast() }
        return value(of: field, tag, &state, in: schema, to: end)
    }

    @_lifetime(self: copy self)
    private mutating func order(_ field: FieldSchema, _ tag: Range<Int>, _ state: inout MessageState) {
        if field.number < state.lastNumber {
            note(.c3, tag, "field " + String(field.number) + " comes after field " + String(state.lastNumber))
        } else if field.number == state.lastNumber {
            if field.cardinality != .repeated {
                note(.c3, tag, "a field that is not repeated comes again")
            } else if field.isPacked {
                note(.c6, tag, "a packed field comes in several records")
            }
        } else {
            state.count = 0
            if field.isMap { state.previousKey = nil }
        }
        state.count += 1
        state.lastNumber = max(field.number, state.lastNumber)
    }
}
