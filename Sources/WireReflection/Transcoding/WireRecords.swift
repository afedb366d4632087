import WireFormat

/// The records of messages, as they lie in encoded bytes.
///
/// A message is a list of ranges: the pieces of a singular message merge as if they were written one
/// after the other. Records are on one stack, those of the innermost message on top.
struct WireRecords {
    struct Record {
        /// The index of the field in its message type.
        let field: Int32
        /// Whether the payload is a range, `start << 32 | end`; otherwise it is the bits of a scalar.
        let isRange: Bool
        let payload: UInt64

        var range: Range<Int> { Int(payload >> 32)..<Int(payload & 0xffff_ffff) }
        /// Whether the type does not name it: a range is a whole record, tag and all; bits are a ``unlisted`` number.
        var isUnknown: Bool { field == .max }
        /// Of an unknown record that is no range: the number of the field, and a number that its closed enum does not
        /// list.
        var unlisted: (field: UInt32, number: Int32) {
            (UInt32(truncatingIfNeeded: payload >> 32), Int32(truncatingIfNeeded: payload))
        }
    }

    let bytes: [UInt8]
    /// The bytes in place, with no reference that is counted.
    var input: RawSpan {
        @_lifetime(immortal)
        get {
            // A constant of this value, which nothing that reads its records outlives.
            unsafe _overrideLifetime(bytes.rawSpan, copying: ())
        }
    }
    /// The records and, after them, those that were given up and are written over.
    private var stack: [Record] = []
    private(set) var count = 0
    /// Whether the message collected last has records that its type does not name.
    private(set) var hasUnknown = false
    /// Whether records that a type does not name are on the stack too, after those that it names.
    private let keepsUnknown: Bool

    init(_ bytes: [UInt8], keepsUnknown: Bool = false) {
        self.bytes = bytes
        self.keepsUnknown = keepsUnknown
    }

    subscript(index: Int) -> Record { stack[index] }

    /// The range of the message that all the bytes are.
    func whole() throws(WireError) -> Range<Int> {
        let limit = DecodeOptions.greatestSizeLimit
        guard bytes.count <= limit else {
            let message = "longer than the limit of " + String(limit) + " bytes"
            throw WireError(.sizeLimitExceeded, offset: limit, message: message)
        }
        return 0..<bytes.count
    }

    /// Puts a range on the stack, as a piece of a message that no field holds.
    mutating func push(_ range: Range<Int>) { append(Self.record(-1, range)) }

    mutating func pop(to count: Int) { self.count = count }

    /// A reader of a part of the bytes, which neither judges text nor looks into messages.
    @inline(__always)
    @_lifetime(immortal)
    func reader(of range: Range<Int>) -> WireReader {
        WireReader(trusted: input, slice: FieldSlice(start: range.lowerBound, count: range.count))
    }

    @inline(__always)
    private mutating func append(_ record: Record) {
        if count < stack.count { stack[count] = record } else { stack.append(record) }
        count += 1
    }

    /// Puts other records in place of those from `start`.
    private mutating func replace(from start: Int, with records: [Record]) {
        pop(to: start)
        for record in records { append(record) }
    }

    private static func record(_ field: Int, _ range: Range<Int>) -> Record {
        Record(
            field: Int32(truncatingIfNeeded: field),
            isRange: true,
            payload: UInt64(range.lowerBound) << 32 | UInt64(range.upperBound)
        )
    }

    private static func record(_ field: Int, bits: UInt64) -> Record {
        Record(field: Int32(truncatingIfNeeded: field), isRange: false, payload: bits)
    }

    // MARK: One message

    /// Puts the known records of a message on the stack, by field; those that a later one replaces may
    /// be there, before it.
    ///
    /// - Parameter pieces: Records on the stack that hold the message.
    mutating func collect(
        _ pieces: Range<Int>,
        as message: TextMessagePlan,
        in plan: TextPlan,
        depthLimit: Int
    ) throws(WireError) -> Range<Int> {
        let start = count
        var oneofs = OneofMembers()
        hasUnknown = false
        for piece in pieces {
            try collect(stack[piece].range, as: message, in: plan, depthLimit: depthLimit, &oneofs, start)
        }
        if oneofs.mayRepeat { try dropReplaced(since: start, as: message, in: plan, depthLimit: depthLimit) }
        if !isAscending(since: start) {
            replace(from: start, with: stack[start..<count].sorted { $0.field < $1.field })
        }
        return start..<count
    }

    private func isAscending(since start: Int) -> Bool {
        guard count > start + 1 else { return true }
        for next in start + 1..<count where stack[next].field < stack[next - 1].field { return false }
        return true
    }

    private mutating func collect(
        _ range: Range<Int>,
        as message: TextMessagePlan,
        in plan: TextPlan,
        depthLimit: Int,
        _ oneofs: inout OneofMembers,
        _ base: Int
    ) throws(WireError) {
        var reader = reader(of: range)
        while true {
            // Zero, so that any tag may follow.
            var last: UInt32 = 0
            let start = reader.offset
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { return }
            if message.isMessageSet, tag == MessageSetItem.startTag {
                try item(at: start, as: message, &reader, depthLimit: depthLimit)
                continue
            }
            guard let index = message.field(number: tag >> 3) else {
                try unknown(tag, at: start, &reader, depthLimit: depthLimit)
                continue
            }
            let field = message.fields[index]
            let before = count
            do throws(WireError) {
                try known(index, field, tag, at: start, message, plan, &reader, depthLimit)
            } catch {
                throw error.within(step(index, field, since: base))
            }
            if let oneof = field.oneof, count > before { oneofs.insert(oneof) }
        }
    }

    @_lifetime(reader: copy reader)
    private mutating func known(
        _ index: Int,
        _ field: TextFieldPlan,
        _ tag: UInt32,
        at start: Int,
        _ message: TextMessagePlan,
        _ plan: TextPlan,
        _ reader: inout WireReader,
        _ depthLimit: Int
    ) throws(WireError) {
        let wireType = tag & 7
        if wireType != UInt32(field.type.wireType.rawValue) {
            let isPacked = wireType == 2 && field.cardinality == .repeated && field.type.isPackable
            guard isPacked else { return try unknown(tag, at: start, &reader, depthLimit: depthLimit) }
        }
        switch wireType {
        case 0:
            let bits = field.type.normalized(try reader.readVarint())
            if isUnlisted(bits, field, plan), !message.isMapEntry {
                return keepUnknown(start..<reader.offset)
            }
            append(Self.record(index, bits: bits))
        case 1: append(Self.record(index, bits: try reader.readFixed64()))
        case 5: append(Self.record(index, bits: UInt64(try reader.readFixed32())))
        case 2:
            let range = try reader.readRange()
            if field.type == .string { try checkText(range, field) }
            if keepsUnknown, field.isMap, try isUnknownEntry(range, field, in: plan, depthLimit: depthLimit - 1) {
                return keepUnknown(start..<reader.offset)
            }
            append(Self.record(index, range))
            if keepsUnknown, field.type == .enumeration { try keepUnlisted(range, field, plan) }
        default:
            let content = reader.offset
            let end = try Self.skip(tag, at: start, &reader, depthLimit: depthLimit)
            append(Self.record(index, content..<end))
        }
    }

    /// Checks that the bytes of a string are UTF-8, unless the schema says that they need not be.
    private func checkText(_ range: Range<Int>, _ field: TextFieldPlan) throws(WireError) {
        guard field.validatesUTF8, let bad = input.firstInvalidUTF8(in: range) else { return }
        throw WireError(.invalidUTF8, offset: bad, message: "a string is not well-formed UTF-8 here")
    }

    /// The step of a path for the next record of a field.
    private func step(_ index: Int, _ field: TextFieldPlan, since base: Int) -> String {
        if field.cardinality != .repeated { return field.name }
        return field.name + "[" + String(stack[base..<count].count { $0.field == index }) + "]"
    }

    /// Whether the value of a closed enum is an unknown field.
    func isUnlisted(_ bits: UInt64, _ field: TextFieldPlan, _ plan: TextPlan) -> Bool {
        field.type == .enumeration && field.child >= 0 && plan.enums[field.child].isClosed
            && !plan.enums[field.child].contains(Int32(truncatingIfNeeded: bits))
    }

    // MARK: Oneofs

    /// Takes away the members of oneofs that another member replaced.
    private mutating func dropReplaced(
        since start: Int,
        as message: TextMessagePlan,
        in plan: TextPlan,
        depthLimit: Int
    ) throws(WireError) {
        // Of each oneof, the member that came last and where its last run starts.
        var lasts: [Int: (field: Int32, start: Int)] = [:]
        for index in start..<count {
            let field = stack[index].field
            guard !stack[index].isUnknown, let oneof = message.fields[Int(field)].oneof, lasts[oneof]?.field != field
            else { continue }
            lasts[oneof] = (field, index)
        }
        var kept: [Record] = []
        for index in start..<count {
            let field = Int(stack[index].field)
            if !stack[index].isUnknown, let oneof = message.fields[field].oneof, let last = lasts[oneof],
                last.field != stack[index].field || index < last.start
            {
                try check(stack[index], message.fields[field], in: plan, depthLimit: depthLimit)
            } else {
                kept.append(stack[index])
            }
        }
        replace(from: start, with: kept)
    }

    // MARK: Message sets

    /// Reads an item of a message set, after the tag of its group: the number of its field and the message, in any
    /// order, the first of each.
    @_lifetime(reader: copy reader)
    private mutating func item(
        at start: Int,
        as message: TextMessagePlan,
        _ reader: inout WireReader,
        depthLimit: Int
    ) throws(WireError) {
        var number: UInt32?
        var content: Range<Int>?
        while true {
            let offset = reader.offset
            var last: UInt32 = 0
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: throw Self.group(at: offset)
            case MessageSetItem.endTag:
                guard let number, let content, let index = message.field(number: number), message.fields[index].isItem
                else { return keepUnknown(start..<reader.offset) }
                return append(Self.record(index, content))
            case MessageSetItem.typeTag:
                let value = try reader.readUInt32()
                number = number ?? value
            case MessageSetItem.messageTag:
                let range = try reader.readRange()
                content = content ?? range
            default: try Self.skip(tag, at: offset, &reader, depthLimit: depthLimit)
            }
        }
    }

    // MARK: Unknown fields

    /// Reads a record that the type does not name, after its tag.
    @_lifetime(reader: copy reader)
    private mutating func unknown(
        _ tag: UInt32,
        at start: Int,
        _ reader: inout WireReader,
        depthLimit: Int
    ) throws(WireError) {
        try Self.skip(tag, at: start, &reader, depthLimit: depthLimit)
        keepUnknown(start..<reader.offset)
    }

    /// Keeps the numbers of a packed record that its closed enum does not list.
    private mutating func keepUnlisted(
        _ range: Range<Int>,
        _ field: TextFieldPlan,
        _ plan: TextPlan
    ) throws(WireError) {
        var reader = reader(of: range)
        while !reader.isAtEnd {
            let bits = try reader.readBits(of: field.type)
            guard isUnlisted(bits, field, plan) else { continue }
            let payload = UInt64(field.number) << 32 | bits & 0xffff_ffff
            append(Record(field: .max, isRange: false, payload: payload))
        }
    }

    private mutating func keepUnknown(_ range: Range<Int>) {
        hasUnknown = true
        if keepsUnknown { append(Self.record(Int(Int32.max), range)) }
    }

    /// Skips the value that follows a tag.
    ///
    /// - Returns: For a group, where the tag of its end starts.
    @discardableResult
    @_lifetime(reader: copy reader)
    static func skip(
        _ tag: UInt32,
        at start: Int,
        _ reader: inout WireReader,
        depthLimit: Int
    ) throws(WireError) -> Int {
        guard tag & 7 == 3 else {
            if tag & 7 == 4 { throw group(at: start) }
            try reader.skipValue(tag)
            return reader.offset
        }
        var open = [tag >> 3]
        while true {
            guard open.count <= depthLimit else { throw WireError.tooDeep(at: start) }
            let offset = reader.offset
            var last: UInt32 = 0
            let next = try reader.nextTag(after: &last)
            if next == 0 { throw group(at: offset) }
            switch next & 7 {
            case 3: open.append(next >> 3)
            case 4:
                guard open.popLast() == next >> 3 else { throw group(at: offset) }
                if open.isEmpty { return offset }
            default: try reader.skipValue(next)
            }
        }
    }

    static func group(at offset: Int) -> WireError {
        WireError(.unmatchedGroup, offset: offset, message: "a group and its end do not match")
    }
}

/// The oneofs that a message has members of, as far as 64 bits tell them apart.
struct OneofMembers {
    private var seen: UInt64 = 0
    /// Whether there may be two members of the same oneof.
    private(set) var mayRepeat = false

    mutating func insert(_ oneof: Int) {
        let bit: UInt64 = 1 << UInt64(oneof & 63)
        if seen & bit != 0 { mayRepeat = true }
        seen |= bit
    }
}

extension WireError {
    static func tooDeep(at offset: Int) -> WireError {
        WireError(.depthLimitExceeded, offset: offset, message: "messages are nested deeper than the limit")
    }
}

extension WireReader {
    /// A length and the bytes after it, in place.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readRange() throws(WireError) -> Range<Int> {
        let slice = try readSlice()
        return slice.lowerBound..<slice.upperBound
    }

    /// The bits of a number, bool or enum.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readBits(of type: FieldType) throws(WireError) -> UInt64 {
        switch type.wireType {
        case .fixed32: UInt64(try readFixed32())
        case .fixed64: try readFixed64()
        default: type.normalized(try readVarint())
        }
    }
}

extension FieldType {
    /// The bits of a varint as the type keeps them: 32-bit types have the low 32 bits alone.
    func normalized(_ bits: UInt64) -> UInt64 {
        switch self {
        case .bool: bits == 0 ? 0 : 1
        case .int32, .enumeration: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits)))
        case .uint32, .sint32: bits & 0xffff_ffff
        default: bits
        }
    }
}
