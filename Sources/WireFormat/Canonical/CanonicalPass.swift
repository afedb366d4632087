/// Whether bytes are canonical, by the tables of a plan: what ``CanonicalWalk`` says of most bytes, many times faster.
///
/// It accepts only what breaks no rule. What it refuses the walk has to judge, which also knows the rule and the place.
@safe struct CanonicalPass: BitwiseCopyable, ~Escapable {
    // Four words in all: so much a call passes in registers as it is.

    /// The tables, which live as long as the pass: its lifetime is theirs.
    private let plan: Unmanaged<WirePlan>
    let bytes: RawSpan
    /// Whether the value of an Any has to be judged, which is for the walk.
    let judgesAny: Bool

    @_lifetime(borrow plan, copy bytes)
    private init(_ plan: borrowing WirePlan, _ bytes: RawSpan, judgesAny: Bool) {
        self.judgesAny = judgesAny
        unsafe self.plan = .passUnretained(copy plan)
        self.bytes = bytes
    }

    /// Whether the bytes are the canonical encoding of a message of this type.
    static func accepts(
        _ bytes: RawSpan,
        _ schema: MessageSchema,
        judgesAny: Bool,
        depthLimit: Int,
        sizeLimit: Int
    ) -> Bool {
        guard bytes.byteCount <= sizeLimit else { return false }
        return schema.withPlan { plan in
            CanonicalPass(plan, bytes, judgesAny: judgesAny).message(0, from: 0, to: bytes.byteCount, depth: depthLimit)
        }
    }

    // MARK: Messages

    /// What the fields of a message have in common.
    private struct Seen {
        /// How many required fields there were.
        var required = 0
        /// A bit for each oneof that is set.
        var oneofs: UInt64 = 0
    }

    /// Whether the message from `start` to `end`, at most `depth` levels above the limit, breaks no rule.
    ///
    /// The position is passed nowhere by its address, so that it is kept in a register.
    @inline(never)
    private func message(
        _ type: Int,
        from start: Int,
        to end: Int,
        depth: Int
    ) -> Bool {
        // Fields come in the order of their numbers: each lies behind the one before it in the table.
        var index = layout(type).firstField
        let last = index &+ layout(type).fieldCount
        var position = start
        var seen = Seen()
        while position < end {
            guard let tag = tag(&position, end) else { return false }
            if index >= last || field(index).tag != tag {
                let found = self.index(of: tag &>> 3, in: type)
                guard found >= index, field(found).tag == tag else { return false }
                index = found
            }
            let current = field(index)
            var value: UInt64 = 1
            switch current.check {
            case .varint:
                guard varint(&position, end, &value) else { return false }
            case .uint32:
                guard varint(&position, end, &value), value <= UInt64(UInt32.max) else { return false }
            case .int32:
                guard varint(&position, end, &value), isInt32(value) else { return false }
            case .bool:
                guard varint(&position, end, &value), value <= 1 else { return false }
            case .text:
                guard let length = text(&position, end) else { return false }
                value = length
            case .bytes:
                guard let length = slice(&position, end) else { return false }
                value = length
            case .message:
                guard submessage(current, &position, end, depth: depth) else { return false }
            case .other:
                position = other(current, of: type, at: position, to: end, depth: depth, &seen)
                if position < 0 { return false }
            }
            if value == 0, current.presence == .implicit { return false }
            index &+= 1
        }
        if seen.required != layout(type).requiredCount { return false }
        return layout(type).form == .plain || isWellKnown(layout(type).form, from: start, to: end, depth: depth)
    }

    /// A message type of the plan.
    @inline(__always)
    private func layout(_ index: Int) -> MessageLayout {
        // Every index of a type is one that the plan gave.
        unsafe plan._withUnsafeGuaranteedRef { unsafe $0.layoutTable[index] }
    }

    /// A field of the plan.
    @inline(__always)
    private func field(_ index: Int) -> WireFieldPlan {
        // Every index of a field is one that the plan gave, or it was compared with the last of its type.
        unsafe plan._withUnsafeGuaranteedRef { unsafe $0.fieldTable[index] }
    }

    /// The index of the field of a type with this number; −1 for none.
    @inline(__always)
    private func index(of number: UInt32, in type: Int) -> Int {
        unsafe plan._withUnsafeGuaranteedRef { $0.layouts[type].index(of: number, $0.numbers, $0.fields) }
    }

    /// The end of a field that the loop over the usual ones leaves to this function; −1 where it breaks a rule.
    @inline(never)
    private func other(
        _ field: WireFieldPlan,
        of type: Int,
        at start: Int,
        to end: Int,
        depth: Int,
        _ seen: inout Seen
    ) -> Int {
        if field.flags.isMarked {
            if field.flags.contains(.isExtension) { return -1 }
            seen.required &+= 1
        }
        var position = start
        var value: UInt64 = 1
        switch field.kind {
        case _ where field.isRepeated:
            guard repeated(field, field.tag, &position, end, depth: depth) else { return -1 }
        case .message:
            guard submessage(field, &position, end, depth: depth) else { return -1 }
        case .string, .uncheckedString:
            guard let length = text(&position, end) else { return -1 }
            value = length
        case .bytes:
            guard let length = slice(&position, end) else { return -1 }
            value = length
        case .group: return -1
        default: guard scalar(field, &position, end, &value) else { return -1 }
        }
        if field.presence == .implicit {
            if value == 0 { return -1 }
        } else if field.presence == .oneof {
            let number = Int(field.presenceIndex) &- layout(type).firstOneof
            let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: number)
            if number > 63 || seen.oneofs & bit != 0 { return -1 }
            seen.oneofs |= bit
        }
        return position
    }

    @inline(__always)
    private func submessage(
        _ field: WireFieldPlan,
        _ position: inout Int,
        _ end: Int,
        depth: Int
    ) -> Bool {
        guard let length = slice(&position, end), depth > 0 else { return false }
        let start = position &- Int(truncatingIfNeeded: length)
        if layout(Int(field.child)).form == .timestamp, isUsualTimestamp(from: start, to: position) { return true }
        return message(Int(field.child), from: start, to: position, depth: depth &- 1)
    }

    /// Whether this is a Timestamp (C14) of the usual shape, in which no default is written.
    @inline(never)
    private func isUsualTimestamp(from start: Int, to end: Int) -> Bool {
        guard let pair = bytes.varintPair(at: start, end: end), pair.first != 0, pair.second <= UInt64(Int32.max)
        else { return false }
        return WellKnown.isTimestamp(
            seconds: Int64(bitPattern: pair.first),
            nanos: Int32(truncatingIfNeeded: pair.second)
        )
    }

    /// What the canonical form demands of the types that it knows by name (C14, C17), whose records break no other rule.
    @inline(never)
    private func isWellKnown(
        _ form: MessageLayout.Form,
        from start: Int,
        to end: Int,
        depth: Int
    ) -> Bool {
        var position = start
        if form == .timestamp {
            var parts: (seconds: UInt64, nanos: UInt64) = (0, 0)
            while position < end {
                let isFirst = bytes.byte(at: position) == 1 << 3
                position &+= 1
                var value: UInt64 = 0
                guard varint(&position, end, &value) else { return false }
                if isFirst { parts.seconds = value } else { parts.nanos = value }
            }
            return WellKnown.isTimestamp(
                seconds: Int64(bitPattern: parts.seconds),
                nanos: Int32(truncatingIfNeeded: Int64(bitPattern: parts.nanos))
            )
        }
        guard form == .any, position < end, bytes.byte(at: position) == 1 << 3 | 2 else { return false }
        position &+= 1
        guard let length = slice(&position, end) else { return false }
        let type = position &- Int(truncatingIfNeeded: length)..<position
        guard WellKnown.isTypeURL(bytes.bytes(in: type)) else { return false }
        return position == end || !judgesAny
    }

    // MARK: Values

    /// The next tag.
    @inline(__always)
    private func tag(_ position: inout Int, _ end: Int) -> UInt32? {
        let byte = bytes.byte(at: position)
        if byte < 0x80 {
            position &+= 1
            return UInt32(byte)
        }
        var value: UInt64 = 0
        guard varint(&position, end, &value), value <= UInt64(UInt32.max) else { return nil }
        return UInt32(truncatingIfNeeded: value)
    }

    /// A varint in its shortest form.
    @inline(__always)
    private func varint(_ position: inout Int, _ end: Int, _ value: inout UInt64) -> Bool {
        if position < end {
            let byte = bytes.byte(at: position)
            if byte < 0x80 {
                position &+= 1
                value = UInt64(byte)
                return true
            }
        }
        let long = longVarint(at: position, end)
        value = long.value
        position = long.end
        return long.end >= 0
    }

    /// A varint of more than one byte, and its end; −1 where there is none.
    @inline(never)
    private func longVarint(at start: Int, _ end: Int) -> (value: UInt64, end: Int) {
        if bytes.byteCount >= 8 {
            // Eight bytes from `start`, or the last eight without those before it.
            let left = bytes.byteCount &- start
            let word =
                left >= 8
                ? bytes.littleEndian64(at: start)
                : bytes.littleEndian64(at: bytes.byteCount &- 8) &>> UInt64(truncatingIfNeeded: 8 &* (8 &- left))
            let varint = Varint.first(in: word)
            let next = start &+ varint.count
            if varint.count <= min(left, 8), next <= end {
                return bytes.byte(at: next &- 1) == 0 ? (0, -1) : (varint.value, next)
            }
        }
        let canonical = ReaderSettings(DecodeOptions(mode: .canonical))
        return (try? bytes.longVarint(at: start, end: end, canonical)) ?? (0, -1)
    }

    /// The length of a value, with the position behind it.
    @inline(__always)
    private func slice(_ position: inout Int, _ end: Int) -> UInt64? {
        var length: UInt64 = 0
        if end &- position >= 2, bytes.byte(at: position) >= 0x80, bytes.byte(at: position &+ 1) &- 1 < 0x7f {
            // Two bytes, the second from 1 to 127: what most long values take.
            length = UInt64(bytes.byte(at: position) & 0x7f) | UInt64(bytes.byte(at: position &+ 1)) &<< 7
            position &+= 2
        } else if !varint(&position, end, &length) {
            return nil
        }
        guard length <= UInt64(bitPattern: Int64(end &- position)) else { return nil }
        position &+= Int(truncatingIfNeeded: length)
        return length
    }

    /// The length of a text that is UTF-8, with the position behind it.
    @inline(__always)
    private func text(_ position: inout Int, _ end: Int) -> UInt64? {
        guard let length = slice(&position, end) else { return nil }
        let start = position &- Int(truncatingIfNeeded: length)
        return bytes.firstInvalidUTF8(from: start, to: position) == nil ? length : nil
    }

    /// The bits of a number that the field can hold.
    @inline(__always)
    private func scalar(_ field: WireFieldPlan, _ position: inout Int, _ end: Int, _ value: inout UInt64) -> Bool {
        switch field.kind {
        case .fixed32, .float:
            guard end &- position >= 4 else { return false }
            let bits = bytes.littleEndian32(at: position)
            position &+= 4
            value = UInt64(bits)
            return field.kind == .fixed32 || !Float(bitPattern: bits).isNaN || bits == 0x7fc0_0000
        case .fixed64, .double:
            guard end &- position >= 8 else { return false }
            value = bytes.littleEndian64(at: position)
            position &+= 8
            return field.kind == .fixed64 || !Double(bitPattern: value).isNaN || value == 0x7ff8_0000_0000_0000
        default:
            guard varint(&position, end, &value) else { return false }
            switch field.kind {
            case .int32: return isInt32(value)
            case .closedEnum: return isInt32(value) && isListed(value, field)
            case .uint32: return value <= UInt64(UInt32.max)
            case .bool: return value <= 1
            default: return true
            }
        }
    }

    @inline(__always)
    private func isInt32(_ value: UInt64) -> Bool {
        let signed = Int64(bitPattern: value)
        return signed == Int64(Int32(truncatingIfNeeded: signed))
    }

    @inline(never)
    private func isListed(_ value: UInt64, _ field: WireFieldPlan) -> Bool {
        unsafe plan._withUnsafeGuaranteedRef {
            $0.enums[Int(field.child)].contains(Int32(truncatingIfNeeded: Int64(bitPattern: value)))
        }
    }

    // MARK: Repeated fields

    /// Whether the next record has this tag too; if so, the tag is read.
    @inline(__always)
    private func consume(_ tag: UInt32, _ position: inout Int, _ end: Int) -> Bool {
        guard position < end else { return false }
        var next = position
        guard self.tag(&next, end) == tag else { return false }
        position = next
        return true
    }

    @inline(never)
    private func repeated(
        _ field: WireFieldPlan,
        _ tag: UInt32,
        _ position: inout Int,
        _ end: Int,
        depth: Int
    ) -> Bool {
        switch field.shape {
        case .messages:
            repeat {
                guard submessage(field, &position, end, depth: depth) else { return false }
            } while consume(tag, &position, end)
        case .texts:
            repeat {
                let length = field.kind == .bytes ? slice(&position, end) : text(&position, end)
                if length == nil { return false }
            } while consume(tag, &position, end)
        case .scalars:
            guard let length = slice(&position, end), length > 0 else { return false }
            var next = position &- Int(truncatingIfNeeded: length)
            var value: UInt64 = 0
            while next < position { guard scalar(field, &next, position, &value) else { return false } }
        case .map: return map(field, tag, &position, end, depth: depth)
        default: return false
        }
        return true
    }

    /// The entries of a map: key and value, keys ascending (C10).
    private func map(
        _ field: WireFieldPlan,
        _ tag: UInt32,
        _ position: inout Int,
        _ end: Int,
        depth: Int
    ) -> Bool {
        let first = layout(Int(field.child)).firstField
        let key = self.field(first)
        let value = self.field(first &+ 1)
        var previous: MapKeyPosition?
        repeat {
            guard let length = slice(&position, end), depth > 0 else { return false }
            var next = position &- Int(truncatingIfNeeded: length)
            guard consume(key.tag, &next, position) else { return false }
            let found: MapKeyPosition
            var number: UInt64 = 0
            if key.kind.isText {
                guard let length = text(&next, position) else { return false }
                let count = Int(truncatingIfNeeded: length)
                found = .text(FieldSlice(start: next &- count, count: count))
            } else {
                guard scalar(key, &next, position, &number) else { return false }
                found = .number(key.order.rank(number))
            }
            if let previous, !previous.ascends(to: found, in: bytes) { return false }
            previous = found
            guard consume(value.tag, &next, position) else { return false }
            switch value.kind {
            case .string, .uncheckedString: if text(&next, position) == nil { return false }
            case .bytes: if slice(&next, position) == nil { return false }
            case .message:
                guard submessage(value, &next, position, depth: depth &- 1) else { return false }
            case .group: return false
            default: guard scalar(value, &next, position, &number) else { return false }
            }
            if next != position { return false }
        } while consume(tag, &position, end)
        return true
    }
}
