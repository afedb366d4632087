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

    /// Makes room for `count` bytes before those that are written. As long as `0 <= position <= byteCount`
    /// holds before and after, a store of so many bytes at the position is in bounds.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    mutating func reserve(_ count: Int) {
        position &-= count
        precondition(position >= 0, "a message wrote more bytes than it measured")
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func varint(_ value: UInt64) {
        if value < 0x80 {
            reserve(1)
            buffer.store(UInt8(truncatingIfNeeded: value), at: position)
        } else {
            put(value, tag: 0)
        }
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func varint(_ value: UInt64, tag: UInt32) {
        if value < 0x80, tag < 0x80 {
            reserve(2)
            buffer.store(UInt16(truncatingIfNeeded: value) &<< 8 | UInt16(truncatingIfNeeded: tag), at: position)
        } else if tag < 0x80 {
            put(value, tag: tag)
        } else {
            varint(value)
            varint(UInt64(tag))
        }
    }

    /// Puts a varint, and a tag before it unless that is 0.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    mutating func put(_ value: UInt64, tag: UInt32) {
        let record = value.record(tag: tag)
        if position >= 8, record.count <= 8 {
            // The bytes before the record, and before a varint without a tag, are not written yet.
            buffer.store(record.word, at: position &- 8)
            position &-= tag == 0 ? record.count &- 1 : record.count
        } else {
            self = Self.putByByte(value, tag: tag, self)
        }
    }

    @usableFromInline @inline(never)
    @_lifetime(copy writer)
    static func putByByte(_ value: UInt64, tag: UInt32, _ writer: consuming WireWriter) -> WireWriter {
        writer.reserve(Varint.size(of: value))
        var next = writer.position
        var rest = value
        while rest > 0x7f {
            writer.buffer.store(UInt8(truncatingIfNeeded: rest) | 0x80, at: next)
            rest &>>= 7
            next &+= 1
        }
        writer.buffer.store(UInt8(truncatingIfNeeded: rest), at: next)
        return tag == 0 ? writer : putByByte(UInt64(tag), tag: 0, writer)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func fixed32(_ value: UInt32) {
        reserve(4)
        buffer.store(value, at: position)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func fixed64(_ value: UInt64) {
        reserve(8)
        buffer.store(value, at: position)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func data(_ value: [UInt8], tag: UInt32) {
        raw(value)
        varint(UInt64(truncatingIfNeeded: value.count), tag: tag)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func data(_ value: RawSpan, tag: UInt32) {
        raw(value)
        varint(UInt64(truncatingIfNeeded: value.byteCount), tag: tag)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func raw(_ value: [UInt8]) { raw(value.rawSpan) }

    /// Bytes as they are.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func raw(_ value: RawSpan) {
        reserve(value.byteCount)
        buffer.store(value, at: position)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func text(_ value: String, tag: UInt32) {
        let count = value.utf8.count
        reserve(count)
        buffer.store(value, at: position)
        varint(UInt64(truncatingIfNeeded: count), tag: tag)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func message<M: Message>(_ value: M, tag: UInt32) {
        let end = position
        self = value.write(to: self)
        varint(UInt64(truncatingIfNeeded: end &- position), tag: tag)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func groupFields<M: Message>(_ value: M) { self = value.write(to: self) }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func delimited(tag: UInt32, _ body: (inout WireWriter) -> Void) {
        let end = position
        body(&self)
        varint(UInt64(truncatingIfNeeded: end &- position), tag: tag)
    }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func within(_ body: (inout WireWriter) -> Void) { body(&self) }

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuse(_ rule: CanonicalRule, if isBroken: @autoclosure () -> Bool) {}

    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func noteAny(hasType: @autoclosure () -> Bool) {}
}
