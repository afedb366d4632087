/// A value that lies elsewhere: breaks the recursion of a message that contains its own type.
///
/// A copy shares the value until one of the two is changed.
public struct Indirect<Value: Hashable & Sendable>: Hashable, Sendable {
    @usableFromInline
    final class Storage: @unchecked Sendable {
        // Changed only where isKnownUniquelyReferenced holds, as in every copy-on-write type.
        @usableFromInline var lent: Lent<Value>
        @usableFromInline init(_ value: Value) { lent = Lent(value: value) }
    }

    @usableFromInline var storage: Storage

    /// A new place for `value`.
    @inlinable
    public init(_ value: Value) { storage = Storage(value) }

    /// The value.
    @inlinable
    public var value: Value {
        _read { yield storage.lent.value }
        _modify {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.lent.value) }
            yield &storage.lent.value
        }
    }

    @inlinable
    public static func == (left: Indirect, right: Indirect) -> Bool {
        left.storage === right.storage || left.value == right.value
    }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
