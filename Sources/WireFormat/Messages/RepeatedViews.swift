// Repeated fields in place. Each is also its own iterator: `var values = view.values` and then
// `while let value = values.next()`.

/// The records of one field, one after the other.
@usableFromInline
struct RecordCursor: ~Escapable {
    @usableFromInline var reader: WireReader
    @usableFromInline let tag: UInt32
    @usableFromInline let otherTag: UInt32

    /// The records with either tag. One with the same number and another wire type is an unknown field.
    @inlinable
    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, _ records: RecordSlice, tag: UInt32, or otherTag: UInt32) {
        reader = WireReader(trusted: bytes, slice: records.slice)
        self.tag = tag
        self.otherTag = otherTag
    }

    /// The tag of the next record of the field; 0 at the end.
    @inlinable
    @_lifetime(self: copy self)
    mutating func next() -> UInt32 {
        do throws(WireError) {
            while true {
                var last: UInt32 = 0
                let next = try reader.nextTag(after: &last)
                if next == 0 || next == tag || next == otherTag { return next }
                try reader.skipValue(next)
            }
        } catch {
            return 0
        }
    }
}

/// Messages in place.
public struct RepeatedView<Element: MessageView & ~Escapable>: ~Escapable {
    /// Values, those already taken included.
    public let count: Int
    @usableFromInline var cursor: RecordCursor

    /// The records with this tag in `bytes`.
    @inlinable
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, _ records: RecordSlice, tag: UInt32) {
        count = Int(records.count)
        cursor = RecordCursor(bytes, records, tag: tag, or: tag)
    }

    /// The next message.
    @inlinable
    @_lifetime(copy self)
    public mutating func next() -> Element? {
        let tag = cursor.next()
        if tag == 0 { return nil }
        do throws(WireError) {
            let slice =
                tag & 7 == UInt32(WireType.startGroup.rawValue)
                ? try cursor.reader.readGroupView(Element.self, number: tag >> 3)
                : try cursor.reader.readSlice()
            return Element(checked: cursor.reader.bytes, slice)
        } catch {
            return nil
        }
    }
}

/// Texts in place.
public struct RepeatedTextView: ~Escapable {
    /// Values, those already taken included.
    public let count: Int
    @usableFromInline var cursor: RecordCursor

    /// The records with this tag in `bytes`.
    @inlinable
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, _ records: RecordSlice, tag: UInt32) {
        count = Int(records.count)
        cursor = RecordCursor(bytes, records, tag: tag, or: tag)
    }

    /// The next text.
    @inlinable
    @_lifetime(copy self)
    public mutating func next() -> UTF8Span? {
        guard cursor.next() != 0, let slice = try? cursor.reader.readSlice() else { return nil }
        return cursor.reader.bytes.text(in: slice.lowerBound..<slice.upperBound)
    }
}

/// Byte strings in place.
public struct RepeatedBytesView: ~Escapable {
    /// Values, those already taken included.
    public let count: Int
    @usableFromInline var cursor: RecordCursor

    /// The records with this tag in `bytes`.
    @inlinable
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, _ records: RecordSlice, tag: UInt32) {
        count = Int(records.count)
        cursor = RecordCursor(bytes, records, tag: tag, or: tag)
    }

    /// The next byte string.
    @inlinable
    @_lifetime(copy self)
    public mutating func next() -> RawSpan? {
        guard cursor.next() != 0, let slice = try? cursor.reader.readSlice() else { return nil }
        return cursor.reader.bytes.bytes(in: slice.lowerBound..<slice.upperBound)
    }
}

/// Numbers, bools or enums in place, packed or not.
public struct RepeatedScalarView<Codec: PackableCodec>: ~Escapable {
    /// Values, those already taken included.
    public let count: Int
    @usableFromInline var cursor: RecordCursor
    @usableFromInline var packedEnd = 0

    /// The records in `bytes` with this tag, which is that of a packed record, and those with the tag of a single value.
    @inlinable
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, _ records: RecordSlice, tag: UInt32) {
        count = Int(records.count)
        cursor = RecordCursor(bytes, records, tag: tag, or: tag & ~7 | UInt32(Codec.wireType.rawValue))
    }

    /// The next value.
    @inlinable
    @_lifetime(self: copy self)
    public mutating func next() -> Codec.Value? {
        do throws(WireError) {
            while cursor.reader.position >= packedEnd {
                let tag = cursor.next()
                if tag == 0 { return nil }
                guard tag & 7 == UInt32(WireType.lengthDelimited.rawValue) else { break }
                let length = try cursor.reader.readLength()
                packedEnd = cursor.reader.position + length
            }
            return try Codec.read(from: &cursor.reader)
        } catch {
            return nil
        }
    }
}
