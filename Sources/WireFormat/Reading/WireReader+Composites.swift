// Messages, groups, repeated fields and maps.
extension WireReader {
    // MARK: Entering and leaving

    // A message inside another one is read by a reader of its own. The reader around it is passed
    // nowhere, so that its position is in a register all the while.

    /// A reader of the content of a length-delimited message.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    package mutating func enterMessage() throws(WireError) -> WireReader {
        let length = try readLength()
        guard settings.remainingDepth > 0 else { throw WireError.depth(at: recordStart) }
        var inner = copy self
        inner.settings = settings.within()
        inner.end = position &+ length
        return inner
    }

    /// A reader of the content of a group.
    @inlinable
    @_lifetime(copy self)
    package func enterGroup(_ number: UInt32) throws(WireError) -> WireReader {
        if isCanonical { throw WireError.canonical(.c12, at: recordStart) }
        guard settings.remainingDepth > 0 else { throw WireError.depth(at: recordStart) }
        var inner = copy self
        inner.settings = settings.within(group: number)
        return inner
    }

    /// Goes on behind the end tag of a group, to which `inner` has to have come.
    @inlinable
    @_lifetime(self: copy self)
    package mutating func leaveGroup(_ inner: borrowing WireReader) throws(WireError) {
        guard inner.findings.contains(.endOfGroup) else { throw WireError.group(at: inner.position) }
        resume(after: inner)
        findings.remove(.endOfGroup)
        _ = try readVarint()
    }

    // MARK: Messages

    /// Reads a message into `message`, which merges with what it holds.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readMessage<M: Message>(into message: inout M) throws(WireError) {
        var inner = try enterMessage()
        try message.decodeFields(from: &inner)
        resume(after: inner)
    }

    /// Reads a message into an optional one.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readMessage<M: Message>(into message: inout M?) throws(WireError) {
        var inner = try enterMessage()
        if message == nil { message = M() }
        try message?.decodeFields(from: &inner)
        resume(after: inner)
    }

    /// Reads a message into an optional one that lies elsewhere.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readMessage<M: Message>(into message: inout Indirect<M>?) throws(WireError) {
        var inner = try enterMessage()
        if message == nil { message = Indirect(M()) }
        try message?.value.decodeFields(from: &inner)
        resume(after: inner)
    }

    /// Reads this message and those with the same tag right after it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readMessages<M: Message>(into messages: inout [M], tag: UInt32) throws(WireError) {
        repeat {
            var message = M()
            try readMessage(into: &message)
            messages.append(message)
        } while consume(tag)
    }

    // MARK: Groups

    /// Reads a group into `message`.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readGroup<M: Message>(into message: inout M, number: UInt32) throws(WireError) {
        var inner = try enterGroup(number)
        try message.decodeFields(from: &inner)
        try leaveGroup(inner)
    }

    /// Reads a group into an optional message.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readGroup<M: Message>(into message: inout M?, number: UInt32) throws(WireError) {
        var value = message ?? M()
        try readGroup(into: &value, number: number)
        message = value
    }

    /// Reads a group into an optional message that lies elsewhere.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readGroup<M: Message>(into message: inout Indirect<M>?, number: UInt32) throws(WireError) {
        if message == nil { message = Indirect(M()) }
        var inner = try enterGroup(number)
        try message?.value.decodeFields(from: &inner)
        try leaveGroup(inner)
    }

    /// Reads a group of a repeated field.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readGroup<M: Message>(appendingTo messages: inout [M], number: UInt32) throws(WireError) {
        var message = M()
        try readGroup(into: &message, number: number)
        messages.append(message)
    }

    // MARK: Repeated scalars

    /// Reads this value and those with the same tag right after it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readRepeated<C: FieldCodec>(
        _ codec: C.Type,
        into values: inout [C.Value],
        tag: UInt32
    ) throws(WireError) {
        repeat { values.append(try C.read(from: &self)) } while consume(tag)
    }

    /// Reads a value of a field that could be packed and is not.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readUnpacked<C: PackableCodec>(
        _ codec: C.Type,
        into values: inout [C.Value]
    ) throws(WireError) {
        try refuseUnpacked()
        values.append(try C.read(from: &self))
    }

    /// Reads a packed record.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readPacked<C: PackableCodec>(
        _ codec: C.Type,
        into values: inout [C.Value]
    ) throws(WireError) {
        let outer = try enterPacked(width: Self.width(of: C.wireType))
        if C.wireType != .varint {
            values.reserveCapacity(values.count + (end - position) / Self.width(of: C.wireType))
        }
        while position < end { values.append(try C.read(from: &self)) }
        end = outer
    }

    /// Checks a packed record without keeping its values.
    @inlinable
    @_lifetime(self: copy self)
    package mutating func skipPacked<C: PackableCodec>(_ codec: C.Type) throws(WireError) -> (
        slice: FieldSlice, count: Int
    ) {
        let outer = try enterPacked(width: Self.width(of: C.wireType))
        let slice = FieldSlice(start: position, count: end - position)
        var count = 0
        while position < end {
            _ = try C.read(from: &self)
            count += 1
        }
        end = outer
        return (slice, count)
    }

    @inlinable @inline(__always)
    package static func width(of wireType: WireType) -> Int {
        switch wireType {
        case .fixed32: 4
        case .fixed64: 8
        default: 1
        }
    }

    @inlinable
    @_lifetime(self: copy self)
    package mutating func enterPacked(width: Int) throws(WireError) -> Int {
        let length = try readLength()
        if length == 0, isCanonical { throw WireError.canonical(.c6, at: recordStart) }
        guard length % width == 0 else { throw WireError.length(at: position) }
        let outer = end
        end = position + length
        return outer
    }

    /// Goes on behind a packed record, to the end of the message around it that ``enterPacked(width:)`` gave.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    package mutating func leavePacked(_ outer: Int) { end = outer }

    // MARK: Closed enums

    /// Reads a value of a closed enum; a record whose value the enum does not list becomes an unknown field.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readClosed<E: ProtoEnum>(
        _ type: E.Type,
        unknown: inout UnknownFields
    ) throws(WireError) -> E? {
        let value = E(rawValue: try readInt32())
        if E.schema.contains(value.rawValue) { return value }
        if isCanonical { throw WireError.canonical(.c4, at: recordStart) }
        if keepsUnknownFields { append(recordStart..<position, to: &unknown.bytes) }
        return nil
    }

    /// Reads a packed record of a closed enum; values that the enum does not list become unknown fields, a record each.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readClosedPacked<E: ProtoEnum>(
        into values: inout [E],
        number: UInt32,
        unknown: inout UnknownFields
    ) throws(WireError) {
        let outer = try enterPacked(width: 1)
        while position < end {
            let value = E(rawValue: try readInt32())
            if E.schema.contains(value.rawValue) {
                values.append(value)
            } else {
                if isCanonical { throw WireError.canonical(.c4, at: recordStart) }
                keepUnlisted(value.rawValue, number: number, in: &unknown)
            }
        }
        end = outer
    }

    @usableFromInline
    func keepUnlisted(_ value: Int32, number: UInt32, in unknown: inout UnknownFields) {
        guard keepsUnknownFields else { return }
        let number = UInt64(number << 3), value = UInt64(bitPattern: Int64(value))
        unknown.bytes += [UInt8](count: Varint.size(of: number) + Varint.size(of: value)) { writer in
            writer.varint(value)
            writer.varint(number)
        }
    }

    // MARK: Maps

    /// Reads this map entry and those with the same tag right after it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readMap<K: MapKeyCodec, V: FieldCodec>(
        _ key: K.Type,
        _ value: V.Type,
        into map: inout ProtoMap<K.Value, V.Value>,
        tag: UInt32,
        unknown: inout UnknownFields
    ) throws(WireError) {
        var previous: K.Value?
        repeat {
            let start = recordStart
            let entry = try readMapEntry(K.self, V.self)
            if isCanonical {
                if let previous, !K.ascends(previous, entry.key) { throw WireError.canonical(.c10, at: start) }
                previous = entry.key
            }
            if V.isListed(entry.value), !entry.hasUnknown {
                map[entry.key] = entry.value
            } else if keepsUnknownFields {
                append(start..<position, to: &unknown.bytes)
            }
        } while consume(tag)
    }

    /// Reads one map entry: in canonical mode key and value, in that order; otherwise either may be missing.
    @inlinable
    @_lifetime(self: copy self)
    package mutating func readMapEntry<K: MapKeyCodec, V: FieldCodec>(
        _ key: K.Type,
        _ value: V.Type
    ) throws(WireError) -> (key: K.Value, value: V.Value, hasUnknown: Bool) {
        let start = recordStart
        var inner = try enterMessage()
        var key: K.Value?
        var value: V.Value?
        var last: UInt32 = 0
        var dropped = UnknownFields()
        var hasUnknown = false
        while true {
            let tag = try inner.nextTag(after: &last)
            if tag == 0 { break }
            switch tag {
            case 1 << 3 | UInt32(K.wireType.rawValue): key = try K.read(from: &inner)
            case 2 << 3 | UInt32(V.wireType.rawValue):
                if value == nil {
                    value = try V.read(from: &inner)
                } else {
                    try V.readAgain(into: &value, from: &inner)
                }
            default:
                // The map has no place for it: the whole entry becomes an unknown field, and is written back.
                _ = try inner.readUnknown(tag, into: &dropped)
                hasUnknown = keepsUnknownFields
            }
        }
        if isCanonical, key == nil || value == nil { throw WireError.canonical(.c10, at: start) }
        resume(after: inner)
        return (key ?? K.defaultValue, value ?? V.defaultValue, hasUnknown)
    }

    // MARK: Unknown fields

    @usableFromInline @inline(never)
    @_lifetime(self: copy self)
    mutating func anyUnknown(_ tag: UInt32, into unknown: inout UnknownFields) throws(WireError) {
        let record = try readUnknownRecord(tag)
        if record.isPresent, keepsUnknownFields { append(record.lowerBound..<record.upperBound, to: &unknown.bytes) }
    }

    /// Reads a record that the schema does not name, in place. In canonical mode it is refused (C4, C12).
    ///
    /// - Returns: The record with its tag; absent for the end of the group that is being read, which ends the message.
    @_lifetime(self: copy self)
    package mutating func readUnknownRecord(_ tag: UInt32) throws(WireError) -> FieldSlice {
        let start = recordStart
        if isCanonical { throw WireError.canonical(.c4, at: start) }
        if tag & 7 == UInt32(WireType.endGroup.rawValue) {
            guard settings.group != 0, tag >> 3 == settings.group else { throw WireError.group(at: start) }
            findings.insert(.endOfGroup)
            position = start
            return .absent
        }
        try skipValue(tag)
        return FieldSlice(start: start, count: position - start)
    }

    /// Reads a record that the schema does not name. In canonical mode it is refused (C4, C12).
    ///
    /// - Returns: Whether it was the end of the group that is being read, which ends the message.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readUnknown(_ tag: UInt32, into unknown: inout UnknownFields) throws(WireError) -> Bool {
        try apart { reader throws(WireError) in try reader.anyUnknown(tag, into: &unknown) }
        return findings.contains(.endOfGroup)
    }

    @usableFromInline
    func append(_ range: Range<Int>, to target: inout [UInt8]) {
        target.append(contentsOf: bytes.copy(of: range))
    }

    /// Skips the value that follows `tag`, groups to their end.
    @_lifetime(self: copy self)
    public mutating func skipValue(_ tag: UInt32) throws(WireError) {
        switch Tag(rawValue: tag)?.wireType {
        case .varint: _ = try readVarint()
        case .fixed32: _ = try readFixed32()
        case .fixed64: _ = try readFixed64()
        case .lengthDelimited: _ = try readSlice()
        case .startGroup: try skipGroup(tag >> 3)
        case .endGroup: throw WireError.group(at: recordStart)
        case nil: throw WireError.tag(at: recordStart)
        }
    }

    /// Skips to the end of a group, with the open groups on a list in place of the stack.
    @_lifetime(self: copy self)
    private mutating func skipGroup(_ number: UInt32) throws(WireError) {
        var open = [number]
        while let innermost = open.last {
            guard open.count <= settings.remainingDepth else { throw WireError.depth(at: recordStart) }
            var last: UInt32 = 0
            let tag = try nextTag(after: &last)
            if tag == 0 { throw WireError.group(at: position) }
            switch tag & 7 {
            case UInt32(WireType.startGroup.rawValue): open.append(tag >> 3)
            case UInt32(WireType.endGroup.rawValue):
                guard tag >> 3 == innermost else { throw WireError.group(at: recordStart) }
                open.removeLast()
            default: try skipValue(tag)
            }
        }
    }
}
