/// Where the records of a message go, last field first, whatever the message is in memory.
///
/// Last first, because the length of a message is then known when its content is written: one pass
/// to count and one to write, whatever the nesting depth.
public protocol RecordSink: ~Copyable, ~Escapable {
    /// A varint in its shortest form.
    @_lifetime(self: copy self)
    mutating func varint(_ value: UInt64)
    /// A varint field.
    @_lifetime(self: copy self)
    mutating func varint(_ value: UInt64, tag: UInt32)
    /// Four bytes, little-endian.
    @_lifetime(self: copy self)
    mutating func fixed32(_ value: UInt32)
    /// Eight bytes, little-endian.
    @_lifetime(self: copy self)
    mutating func fixed64(_ value: UInt64)
    /// A field of bytes that lie elsewhere.
    @_lifetime(self: copy self)
    mutating func data(_ value: RawSpan, tag: UInt32)
    /// Bytes as they are.
    @_lifetime(self: copy self)
    mutating func raw(_ value: RawSpan)
    /// A length-delimited field of what `body` puts.
    @_lifetime(self: copy self)
    mutating func delimited(tag: UInt32, _ body: (inout Self) -> Void)
    /// What `body` puts, one level below.
    @_lifetime(self: copy self)
    mutating func within(_ body: (inout Self) -> Void)
    /// Says that the message breaks a rule of the canonical form if `isBroken`: refused in canonical mode.
    @_lifetime(self: copy self)
    mutating func refuse(_ rule: CanonicalRule, if isBroken: @autoclosure () -> Bool)
    /// Says that the message is an Any, and whether its type is written as `/full.name` (C17).
    @_lifetime(self: copy self)
    mutating func noteAny(hasType: @autoclosure () -> Bool)
}

/// Where the fields of a ``Message`` go: a ``WireSizer`` that counts their bytes, or a ``WireWriter`` that writes them.
public protocol WireSink: RecordSink, ~Copyable, ~Escapable {
    /// Whether bytes are written, and their order matters.
    static var isWriter: Bool { get }
    /// A field of bytes.
    @_lifetime(self: copy self)
    mutating func data(_ value: [UInt8], tag: UInt32)
    /// A field of text.
    @_lifetime(self: copy self)
    mutating func text(_ value: String, tag: UInt32)
    /// Bytes as they are.
    @_lifetime(self: copy self)
    mutating func raw(_ value: [UInt8])
    /// A message field.
    @_lifetime(self: copy self)
    mutating func message<M: Message>(_ value: M, tag: UInt32)
    /// The fields of a group, without its two tags.
    @_lifetime(self: copy self)
    mutating func groupFields<M: Message>(_ value: M)
}

extension RecordSink where Self: ~Copyable & ~Escapable {
    /// A tag.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func tag(_ tag: UInt32) { varint(UInt64(tag)) }

    /// An entry of a map, which is a message of what `body` puts.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func entry(tag: UInt32, _ body: (inout Self) -> Void) {
        within { sink in sink.delimited(tag: tag, body) }
    }

    /// Says that the message is a Timestamp of these parts (C14).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func checkTimestamp(seconds: Int64, nanos: Int32) {
        refuse(.c14, if: !WellKnown.isTimestamp(seconds: seconds, nanos: nanos))
    }
}

extension WireSink where Self: ~Copyable & ~Escapable {
    /// Says that the message is an Any of this type (C17).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func noteAny(typeURL: String) {
        noteAny(hasType: typeURL.withBytes { WellKnown.isTypeURL($0) })
    }

    /// A field.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func put<C: FieldCodec>(_ codec: C.Type, _ value: C.Value, tag: UInt32) {
        C.put(value, tag: tag, to: &self)
    }

    /// A field that is repeated and not packed, one record a value.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func putRepeated<C: FieldCodec>(_ codec: C.Type, _ values: [C.Value], tag: UInt32) {
        let elements = values.span.lent
        var index = elements.count
        while index > 0 {
            index &-= 1
            put(C.self, lent: elements[index], tag: tag)
        }
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    mutating func put<C: FieldCodec>(_ codec: C.Type, lent element: borrowing Lent<C.Value>, tag: UInt32) {
        C.put(element.value, tag: tag, to: &self)
    }

    /// A message field of a message that contains its own type.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func message<M: Message>(_ value: Indirect<M>, tag: UInt32) {
        put(MessageField<M>.self, lent: value.storage.lent, tag: tag)
    }

    /// Scalars in one record (C6); none at all where there is no value.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func putPacked<C: PackableCodec>(_ codec: C.Type, _ values: [C.Value], tag: UInt32) {
        if values.isEmpty { return }
        delimited(tag: tag) { sink in
            var index = values.count
            while index > 0 {
                index &-= 1
                C.write(values[index], to: &sink)
            }
        }
    }

    /// A group, between its two tags. It has no canonical form (C12).
    @inlinable
    @_lifetime(self: copy self)
    public mutating func putGroup<M: Message>(_ value: M, number: UInt32) {
        refuse(.c12, if: true)
        tag(number << 3 | UInt32(WireType.endGroup.rawValue))
        groupFields(value)
        tag(number << 3 | UInt32(WireType.startGroup.rawValue))
    }

    /// A map: an entry a key, keys ascending (C10).
    @inlinable
    @_lifetime(self: copy self)
    public mutating func putMap<K: MapKeyCodec, V: FieldCodec>(
        _ key: K.Type,
        _ value: V.Type,
        _ map: ProtoMap<K.Value, V.Value>,
        tag: UInt32
    ) {
        if map.isEmpty { return }
        // One entry is in order as it is.
        if Self.isWriter, map.count > 1 {
            for (key, place) in map.descendingPlaces() { putEntry(K.self, V.self, key, map, at: place, tag: tag) }
        } else {
            var place = map.storage.startIndex
            while place != map.storage.endIndex {
                putEntry(K.self, V.self, K.Value(stored: map.storage.keys[place]), map, at: place, tag: tag)
                map.storage.formIndex(after: &place)
            }
        }
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func putEntry<K: MapKeyCodec, V: FieldCodec>(
        _ keyCodec: K.Type,
        _ valueCodec: V.Type,
        _ key: K.Value,
        _ map: ProtoMap<K.Value, V.Value>,
        at place: ProtoMap<K.Value, V.Value>.Place,
        tag: UInt32
    ) {
        entry(tag: tag) { sink in
            // The value by itself: in a pair with the key it would be copied once more, to be taken apart.
            let tag = 2 << 3 | UInt32(V.wireType.rawValue)
            V.Value.put(V.self, inMap: map.storage.values[place], tag: tag, to: &sink)
            sink.put(K.self, key, tag: 1 << 3 | UInt32(K.wireType.rawValue))
        }
    }

    /// Unknown fields, after all others. They have no canonical form (C4).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func putUnknown(_ fields: UnknownFields) {
        if fields.isEmpty { return }
        refuse(.c4, if: true)
        raw(fields.bytes)
    }
}
