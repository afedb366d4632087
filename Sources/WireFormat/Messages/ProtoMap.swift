/// A map field: keys are told apart by their bytes.
///
/// A `Dictionary` would take two strings for one key when they are equal under Unicode's canonical
/// equivalence, and lose an entry that the wire carries. Iteration is in the canonical order: keys
/// ascending, strings by their UTF-8 bytes, numbers by value, false before true.
public struct ProtoMap<Key: MapKey, Value: MapValue>: Hashable, Sendable {
    @usableFromInline var storage: [Key.Stored: Value.InMap] = [:]

    /// An empty map.
    @inlinable public init() {}

    /// Entries.
    @inlinable public var count: Int { storage.count }
    /// Whether there is no entry.
    @inlinable public var isEmpty: Bool { storage.isEmpty }

    /// The value of a key; nil takes the entry away.
    @inlinable
    public subscript(key: Key) -> Value? {
        get { storage[key.stored].map { Value(inMap: $0) } }
        set { storage[key.stored] = newValue?.inMap }
    }

    /// The keys, ascending.
    @inlinable public var keys: [Key] { sortedEntries().map(\.key) }

    /// The entries, keys ascending.
    @inlinable
    public func sortedEntries() -> [(key: Key, value: Value)] {
        storage.map { (Key(stored: $0.key), Value(inMap: $0.value)) }.sorted { Key.ascends($0.key, $1.key) }
    }

    /// Where an entry is found until the map changes.
    @usableFromInline typealias Place = Dictionary<Key.Stored, Value.InMap>.Index

    /// The keys, descending, and where their entries are: a place is copied for less than a value.
    @inlinable
    func descendingPlaces() -> [(key: Key, place: Place)] {
        let keys = storage.keys
        return storage.indices.map { (Key(stored: keys[$0]), $0) }.sorted { Key.ascends($1.key, $0.key) }
    }
}

extension ProtoMap: ExpressibleByDictionaryLiteral {
    /// A map of these entries; the last of several with one key stays.
    public init(dictionaryLiteral elements: (Key, Value)...) {
        for (key, value) in elements { self[key] = value }
    }
}

extension ProtoMap: Sequence {
    public func makeIterator() -> IndexingIterator<[(key: Key, value: Value)]> { sortedEntries().makeIterator() }
}

/// A type that the values of a map can have.
public protocol MapValue: Hashable, Sendable {
    /// What the map holds: for a message a reference, since an entry that is looked at is copied.
    associatedtype InMap: Hashable & Sendable = Self
    /// The form that a map holds.
    var inMap: InMap { get }
    /// The value of the form that a map holds.
    init(inMap: InMap)
    /// Writes one record, tag and value, of a value in the form that a map holds.
    @_lifetime(sink: copy sink)
    static func put<C: FieldCodec, Sink: WireSink & ~Copyable & ~Escapable>(
        _ codec: C.Type,
        inMap value: InMap,
        tag: UInt32,
        to sink: inout Sink
    ) where C.Value == Self
}

extension MapValue where InMap == Self {
    /// The value itself.
    @inlinable public var inMap: Self { self }
    /// The value itself.
    @inlinable public init(inMap: Self) { self = inMap }
    /// Writes one record, tag and value.
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<C: FieldCodec, Sink: WireSink & ~Copyable & ~Escapable>(
        _ codec: C.Type,
        inMap value: Self,
        tag: UInt32,
        to sink: inout Sink
    ) where C.Value == Self {
        C.put(value, tag: tag, to: &sink)
    }
}

extension Message {
    /// A reference to the message.
    @inlinable public var inMap: Indirect<Self> { Indirect(self) }
    /// The message that is referred to.
    @inlinable public init(inMap: Indirect<Self>) { self = inMap.value }
    /// Writes one record, tag and message, of a message that is referred to.
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    public static func put<C: FieldCodec, Sink: WireSink & ~Copyable & ~Escapable>(
        _ codec: C.Type,
        inMap value: Indirect<Self>,
        tag: UInt32,
        to sink: inout Sink
    ) where C.Value == Self {
        sink.put(C.self, lent: value.storage.lent, tag: tag)
    }
}

extension Double: MapValue {}
extension Float: MapValue {}
extension Int32: MapValue {}
extension Int64: MapValue {}
extension UInt32: MapValue {}
extension UInt64: MapValue {}
extension Bool: MapValue {}
extension String: MapValue {}
extension [UInt8]: MapValue {}

/// A type that a map key can have.
public protocol MapKey: Hashable, Sendable {
    /// What the map looks the key up by: equal exactly where the bytes are.
    associatedtype Stored: Hashable & Sendable
    /// The form that is looked up.
    var stored: Stored { get }
    /// The key of the form that is looked up.
    init(stored: Stored)
    /// Whether `left` comes before `right` in the canonical order (C10).
    static func ascends(_ left: Self, _ right: Self) -> Bool
}

extension MapKey where Stored == Self {
    /// The key itself.
    @inlinable public var stored: Self { self }
    /// The key itself.
    @inlinable public init(stored: Self) { self = stored }
}

extension Int32: MapKey {
    @inlinable public static func ascends(_ left: Int32, _ right: Int32) -> Bool { left < right }
}
extension Int64: MapKey {
    @inlinable public static func ascends(_ left: Int64, _ right: Int64) -> Bool { left < right }
}
extension UInt32: MapKey {
    @inlinable public static func ascends(_ left: UInt32, _ right: UInt32) -> Bool { left < right }
}
extension UInt64: MapKey {
    @inlinable public static func ascends(_ left: UInt64, _ right: UInt64) -> Bool { left < right }
}
extension Bool: MapKey {
    @inlinable public static func ascends(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}

extension String: MapKey {
    /// A string that is told apart by its bytes.
    public struct Stored: Hashable, Sendable {
        @usableFromInline let text: String
        @inlinable init(text: String) { self.text = text }

        @inlinable
        public static func == (left: Stored, right: Stored) -> Bool { left.text.hasSameBytes(as: right.text) }

        @inlinable
        public func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
            hasher.combine(0xff as UInt8)
        }
    }

    @inlinable public var stored: Stored { Stored(text: self) }
    @inlinable public init(stored: Stored) { self = stored.text }
    @inlinable public static func ascends(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

extension String {
    /// Whether two strings have the same UTF-8 bytes; `==` would also take composed and decomposed letters for equal.
    @inlinable
    public func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

/// A ``FieldCodec`` that map keys can have.
public protocol MapKeyCodec: FieldCodec where Value: MapKey {}

extension MapKeyCodec {
    /// Whether `left` comes before `right` in the canonical order (C10).
    @inlinable public static func ascends(_ left: Value, _ right: Value) -> Bool { Value.ascends(left, right) }
}

extension Int32Field: MapKeyCodec {}
extension Int64Field: MapKeyCodec {}
extension UInt32Field: MapKeyCodec {}
extension UInt64Field: MapKeyCodec {}
extension SInt32Field: MapKeyCodec {}
extension SInt64Field: MapKeyCodec {}
extension Fixed32Field: MapKeyCodec {}
extension Fixed64Field: MapKeyCodec {}
extension SFixed32Field: MapKeyCodec {}
extension SFixed64Field: MapKeyCodec {}
extension BoolField: MapKeyCodec {}
extension StringField: MapKeyCodec {}
extension UncheckedStringField: MapKeyCodec {}
