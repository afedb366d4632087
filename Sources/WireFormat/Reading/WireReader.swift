/// A position in bytes that are being read.
///
/// Every offset is counted from the start of the outermost input, also within messages inside it.
/// The reader keeps `position <= end <= bytes.byteCount`; each read checks before it moves, so the
/// loads below it need no check of their own.
public struct WireReader: ~Escapable {
    /// The outermost input.
    public let bytes: RawSpan
    /// The next byte to read.
    @usableFromInline var position: Int
    /// The end of the innermost message.
    @usableFromInline var end: Int
    /// The first byte of the tag that was read last.
    @usableFromInline var recordStart: Int
    @usableFromInline var remainingDepth: Int
    /// The field number of the group that is being read, 0 outside of groups.
    @usableFromInline var openGroup: UInt32
    @usableFromInline let isCanonical: Bool
    @usableFromInline let isTrusted: Bool
    /// Whether unknown fields are kept.
    @usableFromInline let keepsUnknownFields: Bool
    /// Whether an Any was read, whose value the schema of its type has to judge.
    @usableFromInline var sawAny = false

    /// A reader at the first byte.
    ///
    /// - Throws: ``WireError/Code/sizeLimitExceeded`` (C15).
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, options: DecodeOptions = .standard) throws(WireError) {
        guard bytes.byteCount <= options.sizeLimit else { throw WireError.size(options.sizeLimit) }
        self.init(
            bytes,
            depth: options.depthLimit,
            isCanonical: options.mode == .canonical,
            keepsUnknownFields: options.unknownFields == .keep
        )
    }

    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, depth: Int, isCanonical: Bool, keepsUnknownFields: Bool) {
        self.bytes = bytes
        self.position = 0
        self.end = bytes.byteCount
        self.recordStart = 0
        self.remainingDepth = depth
        self.openGroup = 0
        self.isCanonical = isCanonical
        self.isTrusted = false
        self.keepsUnknownFields = keepsUnknownFields
    }

    /// A reader of a part of bytes that were checked before: it checks neither text nor messages within again.
    @inlinable
    @_lifetime(copy bytes)
    package init(trusted bytes: RawSpan, slice: FieldSlice) {
        self.bytes = bytes
        self.position = slice.lowerBound
        self.end = slice.upperBound
        self.recordStart = slice.lowerBound
        self.remainingDepth = DecodeOptions.greatestDepthLimit
        self.openGroup = 0
        self.isCanonical = false
        self.isTrusted = true
        self.keepsUnknownFields = false
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
        return try anyTag(after: &last)
    }

    @usableFromInline @inline(never)
    @_lifetime(self: copy self)
    mutating func anyTag(after last: inout UInt32) throws(WireError) -> UInt32 {
        let start = position
        let value = try readVarint()
        guard position - start <= 5, value <= UInt64(UInt32.max), value & 7 <= 5, value >= 8 else {
            throw WireError.tag(at: start)
        }
        let tag = UInt32(value)
        if isCanonical, tag <= last { throw WireError.canonical(.c3, at: start) }
        last = tag
        return tag
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
        return consumeLong(tag)
    }

    @usableFromInline
    @_lifetime(self: copy self)
    mutating func consumeLong(_ tag: UInt32) -> Bool {
        var rest = tag
        var next = position
        while next < end {
            let expected = UInt8(truncatingIfNeeded: rest & 0x7f) | (rest > 0x7f ? 0x80 : 0)
            guard bytes.byte(at: next) == expected else { return false }
            next += 1
            rest >>= 7
            if rest == 0 {
                recordStart = position
                position = next
                return true
            }
        }
        return false
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
        return try readLongVarint()
    }

    @usableFromInline @inline(never)
    @_lifetime(self: copy self)
    mutating func readLongVarint() throws(WireError) -> UInt64 {
        // Ten bytes are there: none of the loads needs a check of its own, only the end at the end.
        guard bytes.byteCount &- position >= 10 else { return try readVarintByByte() }
        var value = UInt64(bytes.byte(at: position))
        var byte: UInt64 = 0
        var next = position
        var shift: UInt64 = 0
        repeat {
            // The continuation bit of the byte before is 1 << shift: one less here takes it away.
            next &+= 1
            shift &+= 7
            byte = UInt64(bytes.byte(at: next))
            value &+= (byte &- 1) &<< shift
        } while byte >= 0x80 && shift < 56
        if byte < 0x80, next < end {
            if byte == 0, isCanonical { throw WireError.canonical(.c1, at: position) }
            position = next &+ 1
            return value
        }
        return try readVarintByByte()
    }

    @inline(never)
    @_lifetime(self: copy self)
    private mutating func readVarintByByte() throws(WireError) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<10 {
            guard position + index < end else { throw WireError.truncated(at: position) }
            let byte = bytes.byte(at: position + index)
            // The tenth byte holds bit 63 alone; standard mode drops the bits above it, as other parsers do.
            if index == 9, byte > 1, isCanonical { throw WireError.canonical(.c1, at: position) }
            value |= UInt64(byte & 0x7f) << (7 * UInt64(index))
            if byte < 0x80 {
                if isCanonical, index > 0, byte == 0 { throw WireError.canonical(.c1, at: position) }
                position += index + 1
                return value
            }
        }
        throw WireError.varint(at: position)
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

    /// A length and the text after it, in place. In canonical mode, and where `validating`, well-formed UTF-8.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readTextSlice(validating: Bool = true) throws(WireError) -> FieldSlice {
        let length = try readLength()
        let start = position
        position &+= length
        if validating || isCanonical, !isTrusted, let bad = bytes.firstInvalidUTF8(from: start, to: start &+ length) {
            throw WireError.text(at: bad)
        }
        return FieldSlice(start: start, count: length)
    }
}
