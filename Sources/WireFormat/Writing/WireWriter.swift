/// Fills a buffer from its end.
///
/// The buffer has the size that a ``WireSizer`` counted. Stores are checked against its bounds all
/// the same.
public struct WireWriter: WireSink, ~Copyable, ~Escapable {
    @inlinable public static var isWriter: Bool { true }

    @usableFromInline var buffer: MutableRawSpan
    /// The first byte written.
    @usableFromInline var position: Int

    /// A writer that ends at the end of `buffer`.
    @inlinable @inline(__always)
    @_lifetime(copy buffer)
    public init(_ buffer: consuming MutableRawSpan) {
        self.position = buffer.byteCount
        self.buffer = buffer
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func varint(_ value: UInt64) {
        if value < 0x80 {
            position &-= 1
            buffer.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: position, as: UInt8.self)
        } else {
            longVarint(value)
        }
    }

    @usableFromInline @inline(never)
    @_lifetime(self: copy self)
    mutating func longVarint(_ value: UInt64) {
        position &-= Varint.size(of: value)
        var next = position
        var rest = value
        while rest > 0x7f {
            buffer.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: next, as: UInt8.self)
            rest >>= 7
            next &+= 1
        }
        buffer.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: next, as: UInt8.self)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func fixed32(_ value: UInt32) {
        position &-= 4
        buffer.storeBytes(of: value.littleEndian, toByteOffset: position, as: UInt32.self)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func fixed64(_ value: UInt64) {
        position &-= 8
        buffer.storeBytes(of: value.littleEndian, toByteOffset: position, as: UInt64.self)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func data(_ value: [UInt8]) {
        raw(value)
        varint(UInt64(value.count))
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func raw(_ value: [UInt8]) {
        raw(value.rawSpan)
    }

    /// Bytes as they are.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func raw(_ value: RawSpan) {
        position &-= value.byteCount
        buffer.store(value, at: position)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func text(_ value: String) {
        position &-= value.utf8.count
        buffer.store(value, at: position)
        varint(UInt64(value.utf8.count))
    }

    @inlinable
    @_lifetime(self: copy self)
    public mutating func message<M: Message>(_ value: M) {
        let end = position
        value.write(to: &self)
        varint(UInt64(end &- position))
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func groupFields<M: Message>(_ value: M) { value.write(to: &self) }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func delimited(_ body: (inout WireWriter) -> Void) {
        let end = position
        body(&self)
        varint(UInt64(end &- position))
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuse(_ rule: CanonicalRule, if isBroken: Bool) {}

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func checkAny(typeURL: String, value: [UInt8]) {}
}
