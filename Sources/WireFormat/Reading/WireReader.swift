/// A position in bytes that are being read.
///
/// Every offset is counted from the start of the outermost input, also within messages inside it.
/// The reader keeps `position <= end <= bytes.byteCount`; each read checks before it moves, so the
/// loads below it need no check of their own.
public struct WireReader: ~Escapable {
    // Seven numbers in all: the optimizer (Swift 6.3) keeps a structure of eight in memory. Only the
    // position and what was seen change while a message is read; the others are constants there.

    /// The outermost input.
    public let bytes: RawSpan
    /// The next byte to read.
    @usableFromInline var position: Int
    /// The end of the innermost message.
    @usableFromInline package var end: Int
    /// The first byte of the tag that was read last.
    @usableFromInline package var recordStart: Int
    @usableFromInline var settings: ReaderSettings
    @usableFromInline var findings: ReaderFindings

    /// A reader at the first byte.
    ///
    /// - Throws: ``WireError/Code/sizeLimitExceeded`` (C15).
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, options: DecodeOptions = .standard) throws(WireError) {
        guard bytes.byteCount <= options.sizeLimit else { throw WireError.size(options.sizeLimit) }
        self.init(bytes, FieldSlice(start: 0, count: bytes.byteCount), ReaderSettings(options))
    }

    /// A reader of a part of bytes that were checked before: it checks neither text nor messages within again.
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    package init(trusted bytes: RawSpan, slice: FieldSlice) { self.init(bytes, slice, .trusted) }

    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, _ slice: FieldSlice, _ settings: ReaderSettings) {
        self.bytes = bytes
        self.position = slice.lowerBound
        self.end = slice.upperBound
        self.recordStart = slice.lowerBound
        self.settings = settings
        self.findings = []
    }

    @inlinable package var isCanonical: Bool { settings.isCanonical }
    /// Whether there was an Any, whose value the schema of its type has to judge.
    @inlinable package var sawAny: Bool { findings.contains(.any) }
    @inlinable var isTrusted: Bool { settings.isTrusted }
    @inlinable package var keepsUnknownFields: Bool { settings.keepsUnknownFields }

    /// Goes on where `reader`, which was a copy of this one, has come to.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func resume(after reader: borrowing WireReader) {
        position = reader.position
        findings = reader.findings
    }

    /// Runs `body` on a copy of this reader, and goes on where that has come to.
    ///
    /// Generated code reads with a variable of its own, which the optimizer keeps in registers as long as
    /// its address is passed nowhere. A call that is not inlined takes the copy's.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func apart(_ body: (inout WireReader) throws(WireError) -> Void) throws(WireError) {
        var reader = copy self
        try body(&reader)
        resume(after: reader)
    }

    /// The offset of the next byte to read.
    @inlinable public var offset: Int { position }
    /// Whether the innermost message is read to its end.
    @inlinable public var isAtEnd: Bool { position >= end }

    // MARK: Tags

    /// The next tag of the message, or 0 at its end.
    ///
    /// - Parameter last: The tag before it, 0 for the first; set to the tag returned.
    /// - Throws: A tag that is cut off, over-long or out of range; in canonical mode also one that does not ascend.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func nextTag(after last: inout UInt32) throws(WireError) -> UInt32 {
        guard position < end else { return 0 }
        recordStart = position
        let byte = UInt32(bytes.byte(at: position))
        if byte < 0x80, byte > last, byte > 7 {
            position &+= 1
            last = byte
            return byte
        }
        let tag = try bytes.anyTag(at: position, end: end, after: last, settings)
        position = tag.end
        last = tag.value
        return last
    }

    /// Whether the next record has this tag too; if so, the tag is read.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func consume(_ tag: UInt32) -> Bool {
        guard position < end else { return false }
        if tag < 0x80 {
            guard UInt32(bytes.byte(at: position)) == tag else { return false }
            recordStart = position
            position &+= 1
            return true
        }
        let next = bytes.endOfTag(tag, at: position, end: end)
        guard next > position else { return false }
        recordStart = position
        position = next
        return true
    }

    /// As ``consume(_:)``, for a tag that is expected after `last`, which it then replaces.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func consume(_ tag: UInt32, after last: inout UInt32) -> Bool {
        guard consume(tag) else { return false }
        last = tag
        return true
    }

    /// The field number of the record that is being read.
    @usableFromInline var recordNumber: UInt32 {
        var again = copy self
        again.position = recordStart
        return UInt32(truncatingIfNeeded: ((try? again.readVarint()) ?? 0) >> 3)
    }

    // MARK: Primitive values

    /// A varint. In canonical mode only the shortest form.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readVarint() throws(WireError) -> UInt64 {
        if position < end {
            let byte = bytes.byte(at: position)
            if byte < 0x80 {
                position &+= 1
                return UInt64(byte)
            }
        }
        let varint = try bytes.longVarint(at: position, end: end, settings)
        position = varint.end
        return varint.value
    }

    /// Four bytes, little-endian.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readFixed32() throws(WireError) -> UInt32 {
        guard end &- position >= 4 else { throw WireError.truncated(at: position) }
        defer { position &+= 4 }
        return bytes.littleEndian32(at: position)
    }

    /// Eight bytes, little-endian.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readFixed64() throws(WireError) -> UInt64 {
        guard end &- position >= 8 else { throw WireError.truncated(at: position) }
        defer { position &+= 8 }
        return bytes.littleEndian64(at: position)
    }

    /// A length that fits into the innermost message.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    package mutating func readLength() throws(WireError) -> Int {
        let start = position
        let length = try readVarint()
        guard length <= UInt64(bitPattern: Int64(end &- position)) else { throw WireError.length(at: start) }
        return Int(truncatingIfNeeded: length)
    }

    /// A length and the bytes after it, in place.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readSlice() throws(WireError) -> FieldSlice {
        let length = try readLength()
        let start = position
        position &+= length
        return FieldSlice(start: start, count: length)
    }

    /// A length and the text after it, in place: well-formed UTF-8.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readTextSlice() throws(WireError) -> FieldSlice {
        let length = try readLength()
        let start = position
        position &+= length
        if !isTrusted, let bad = bytes.firstInvalidUTF8(from: start, to: start &+ length) {
            throw WireError.text(at: bad)
        }
        return FieldSlice(start: start, count: length)
    }
}

extension RawSpan {
    /// The end of this tag if it stands at `position`, in its shortest form; otherwise `position`.
    @usableFromInline
    func endOfTag(_ tag: UInt32, at position: Int, end: Int) -> Int {
        var rest = tag
        var next = position
        while next < end {
            let expected = UInt8(truncatingIfNeeded: rest & 0x7f) | (rest > 0x7f ? 0x80 : 0)
            guard byte(at: next) == expected else { break }
            next += 1
            rest >>= 7
            if rest == 0 { return next }
        }
        return position
    }
}
