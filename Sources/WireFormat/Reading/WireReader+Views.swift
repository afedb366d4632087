// What views keep of a field: where it lies. The content is checked on the way.
extension WireReader {
    /// Reads a singular message.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readView<V: MessageView & ~Escapable>(_ view: V.Type, into slice: inout FieldSlice)
        throws(WireError)
    {
        if slice.isPresent { throw WireError.split(at: recordStart) }
        slice = try readView(V.self)
    }

    /// Reads a singular message into its view, which is over the same bytes.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    @_lifetime(view: copy view)
    public mutating func readView<V: MessageView & ~Escapable>(_ view: inout V, isSet: inout Bool) throws(WireError) {
        if isSet { throw WireError.split(at: recordStart) }
        var inner = try enterMessage()
        try view.readFields(from: &inner)
        resume(after: inner)
        isSet = true
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    mutating func readView<V: MessageView & ~Escapable>(_ view: V.Type) throws(WireError) -> FieldSlice {
        if isTrusted { return try readSlice() }
        var inner = try enterMessage()
        let slice = FieldSlice(start: inner.position, count: inner.end &- inner.position)
        var content = V(unread: bytes)
        try content.readFields(from: &inner)
        resume(after: inner)
        return slice
    }

    /// Reads this message and those with the same tag right after it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readViews<V: MessageView & ~Escapable>(
        _ view: V.Type,
        into records: inout RecordSlice,
        tag: UInt32
    ) throws(WireError) {
        records.begin(at: recordStart)
        repeat {
            _ = try readView(V.self)
            records.count &+= 1
        } while consume(tag)
        records.end = UInt32(truncatingIfNeeded: position)
    }

    /// Reads a singular group.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readGroupView<V: MessageView & ~Escapable>(
        _ view: V.Type,
        number: UInt32,
        into slice: inout FieldSlice
    ) throws(WireError) {
        if slice.isPresent { throw WireError.split(at: recordStart) }
        slice = try readGroupView(V.self, number: number)
    }

    @inlinable
    @_lifetime(self: copy self)
    package mutating func readGroupView<V: MessageView & ~Escapable>(
        _ view: V.Type,
        number: UInt32
    ) throws(WireError) -> FieldSlice {
        var inner = try enterGroup(number)
        let start = position
        var content = V(unread: bytes)
        try content.readFields(from: &inner)
        try leaveGroup(inner)
        return FieldSlice(start: start, count: inner.position - start)
    }

    /// Reads one group of several.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readGroupViews<V: MessageView & ~Escapable>(
        _ view: V.Type,
        number: UInt32,
        into records: inout RecordSlice
    ) throws(WireError) {
        records.begin(at: recordStart)
        _ = try readGroupView(V.self, number: number)
        records.count &+= 1
        records.end = UInt32(truncatingIfNeeded: position)
    }

    /// Reads this text and those with the same tag right after it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readTexts(into records: inout RecordSlice, tag: UInt32) throws(WireError) {
        records.begin(at: recordStart)
        repeat {
            _ = try readTextSlice()
            records.count &+= 1
        } while consume(tag)
        records.end = UInt32(truncatingIfNeeded: position)
    }

    /// Reads these bytes and those with the same tag right after them.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readSlices(into records: inout RecordSlice, tag: UInt32) throws(WireError) {
        records.begin(at: recordStart)
        repeat {
            _ = try readSlice()
            records.count &+= 1
        } while consume(tag)
        records.end = UInt32(truncatingIfNeeded: position)
    }

    /// Reads a packed record.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readPackedSlice<C: PackableCodec>(_ codec: C.Type, into records: inout RecordSlice)
        throws(WireError)
    {
        if isCanonical, records.count > 0 { throw WireError.canonical(.c6, at: recordStart) }
        records.begin(at: recordStart)
        records.count &+= UInt32(truncatingIfNeeded: try skipPacked(C.self).count)
        records.end = UInt32(truncatingIfNeeded: position)
    }

    /// Reads a value of a field that could be packed and is not.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readUnpackedSlice<C: PackableCodec>(_ codec: C.Type, into records: inout RecordSlice)
        throws(WireError)
    {
        try refuseUnpacked()
        records.begin(at: recordStart)
        _ = try C.read(from: &self)
        records.count &+= 1
        records.end = UInt32(truncatingIfNeeded: position)
    }

    /// Reads this map entry and those with the same tag right after it.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func readMapViews<V: MapEntryView & ~Escapable>(
        _ view: V.Type,
        into records: inout RecordSlice,
        tag: UInt32
    ) throws(WireError) {
        records.begin(at: recordStart)
        var previous: MapKeyPosition?
        repeat {
            let start = recordStart
            var inner = try enterMessage()
            var entry = V(unread: bytes)
            try entry.readFields(from: &inner)
            if isCanonical {
                if let previous, !previous.ascends(to: entry.keyPosition, in: bytes) {
                    throw WireError.canonical(.c10, at: start)
                }
                previous = entry.keyPosition
            }
            resume(after: inner)
            records.count &+= 1
        } while consume(tag)
        records.end = UInt32(truncatingIfNeeded: position)
    }

    /// Reads a value of a closed enum; nil for one that the enum does not list.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readClosed<E: ProtoEnum>(_ type: E.Type) throws(WireError) -> E? {
        let value = try ClosedEnumField<E>.read(from: &self)
        return ClosedEnumField<E>.isListed(value) ? value : nil
    }

    /// Says that a map entry lacks its key or its value: refused in canonical mode (C10).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuseIncompleteEntry(_ isIncomplete: Bool) throws(WireError) {
        if isIncomplete, isCanonical { throw WireError.canonical(.c10, at: recordStart) }
    }

    @usableFromInline @inline(never)
    @_lifetime(self: copy self)
    mutating func dropUnknown(_ tag: UInt32) throws(WireError) {
        var dropped = UnknownFields()
        try anyUnknown(tag, into: &dropped)
    }

    /// Reads a record that the schema does not name, and keeps nothing of it.
    ///
    /// - Returns: As ``readUnknown(_:into:)``.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func skipUnknown(_ tag: UInt32) throws(WireError) -> Bool {
        try apart { reader throws(WireError) in try reader.dropUnknown(tag) }
        return findings.contains(.endOfGroup)
    }
}

/// Where the records of a repeated field lie: from the first to the end of the last. Records of other
/// fields may lie between them in standard mode.
public struct RecordSlice: Sendable, Hashable {
    @usableFromInline var start: UInt32 = 0
    @usableFromInline var end: UInt32 = 0
    /// Values.
    @usableFromInline var count: UInt32 = 0

    /// No record.
    @inlinable public init() {}

    @inlinable @inline(__always)
    mutating func begin(at offset: Int) {
        if count == 0, end == 0 { start = UInt32(truncatingIfNeeded: offset) }
    }

    @inlinable var slice: FieldSlice { FieldSlice(start: Int(start), count: Int(end - start)) }
}

/// The generated view of a map entry.
public protocol MapEntryView: MessageView, ~Escapable {
    /// The key, to compare with that of another entry in the same bytes.
    var keyPosition: MapKeyPosition { get }
}

/// A map key in place.
public enum MapKeyPosition: Sendable {
    /// A number whose unsigned order is the canonical one.
    case number(UInt64)
    /// Text.
    case text(FieldSlice)

    /// The place of a signed number.
    @inlinable public static func signed(_ value: Int64) -> MapKeyPosition {
        .number(UInt64(bitPattern: value) ^ 1 << 63)
    }

    @usableFromInline
    package func ascends(to next: MapKeyPosition, in bytes: RawSpan) -> Bool {
        switch (self, next) {
        case (.number(let left), .number(let right)): return left < right
        case (.text(let left), .text(let right)): return bytes.bytes(in: left).order(to: bytes.bytes(in: right)) < 0
        default: return false
        }
    }
}
