// The unsafe operations on bytes. What makes each of them safe is said beside it; every caller states
// its bounds, and the callers are the reader, the writer and the views, whose positions are checked
// once where they are made.

extension RawSpan {
    /// The byte at `offset`. The caller has checked `0 <= offset < byteCount`.
    @inlinable @inline(__always)
    package func byte(at offset: Int) -> UInt8 {
        // In bounds by the caller's check; a byte has no alignment and no invalid bit pattern.
        unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
    }

    /// Four bytes from `offset` as a little-endian number. The caller has checked `offset + 4 <= byteCount`.
    @inlinable @inline(__always)
    package func littleEndian32(at offset: Int) -> UInt32 {
        // In bounds by the caller's check; the load is an unaligned one.
        unsafe UInt32(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self))
    }

    /// Eight bytes from `offset` as a little-endian number. The caller has checked `offset + 8 <= byteCount`.
    @inlinable @inline(__always)
    package func littleEndian64(at offset: Int) -> UInt64 {
        // In bounds by the caller's check; the load is an unaligned one.
        unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// The bytes of `range`, in place. The caller has checked `0 <= lowerBound <= upperBound <= byteCount`.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    package func bytes(in range: Range<Int>) -> RawSpan {
        // In bounds by the caller's check; the lifetime is that of this span.
        unsafe _overrideLifetime(extracting(unchecked: range), copying: self)
    }

    /// The bytes of `range` as text, in place. The caller has checked the bounds and that the bytes are UTF-8.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    package func text(in range: Range<Int>) -> UTF8Span {
        // UInt8 accepts every bit pattern; well-formed by the caller's check.
        unsafe _overrideLifetime(
            UTF8Span(unchecked: Span(_bytes: extracting(unchecked: range))),
            copying: self
        )
    }

    /// Less than 0 where the bytes come before others, 0 where they are the same, more than 0 where they come after.
    package func order(to other: RawSpan) -> Int {
        let shared = min(byteCount, other.byteCount)
        for offset in 0..<shared {
            let left = byte(at: offset)
            let right = other.byte(at: offset)
            if left != right { return Int(left) - Int(right) }
        }
        return byteCount - other.byteCount
    }

    /// The bytes of a slice that a reader of these bytes gave; none for an absent field.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    public func bytes(in slice: FieldSlice) -> RawSpan {
        // Always holds for a slice of these bytes; a slice of others must not reach outside.
        precondition(slice.upperBound <= byteCount)
        return bytes(in: slice.lowerBound..<slice.upperBound)
    }

    /// The text of a slice that a reader of these bytes gave for a string field; empty for an absent field.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    public func text(in slice: FieldSlice) -> UTF8Span {
        // Always holds for a slice of these bytes; a slice of others must not reach outside.
        precondition(slice.upperBound <= byteCount)
        return text(in: slice.lowerBound..<slice.upperBound)
    }

    /// A text constant of the program, with the lifetime of this span: the default of a string field.
    @inlinable
    @_lifetime(copy self)
    public func constantText(_ text: StaticString) -> UTF8Span {
        // Constants live as long as the program, and the compiler wrote them as UTF-8.
        let bytes = unsafe UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return unsafe _overrideLifetime(UTF8Span(unchecked: Span(_bytes: RawSpan(_unsafeBytes: bytes))), copying: self)
    }

    /// A copy of the bytes of `range`. The caller has checked the bounds.
    @inlinable
    package func copy(of range: Range<Int>) -> [UInt8] {
        // In bounds by the caller's check; the array copies within the closure.
        unsafe extracting(unchecked: range).withUnsafeBytes { unsafe [UInt8]($0) }
    }
}

/// A value where it lies. It cannot be copied, so that the optimizer lends it to a call in place of
/// retaining all that it refers to.
@usableFromInline
struct Lent<Value>: ~Copyable {
    @usableFromInline var value: Value

    @inlinable init(value: Value) { self.value = value }
}

extension Span {
    /// The elements, to be lent one by one.
    @inlinable @inline(__always)
    var lent: Span<Lent<Element>> {
        @_lifetime(copy self)
        get {
            let lent = unsafe withUnsafeBufferPointer { elements in
                // A structure of one stored property has the layout of that property.
                unsafe UnsafeBufferPointer(
                    start: UnsafeRawPointer(elements.baseAddress)?.assumingMemoryBound(to: Lent<Element>.self),
                    count: elements.count
                )
            }
            // The elements live as long as this span says.
            return unsafe _overrideLifetime(Span<Lent<Element>>(_unsafeElements: lent), copying: self)
        }
    }
}

extension Array where Element == UInt8 {
    /// The bytes of the array, in place.
    @inlinable
    public var rawSpan: RawSpan {
        @_lifetime(borrow self)
        get {
            // A byte has no padding, so that every byte of the span is initialized.
            unsafe _overrideLifetime(span.bytes, borrowing: self)
        }
    }

    /// A copy of bytes that are read in place, such as a field of a view.
    @inlinable
    public init(copying bytes: RawSpan) { self = bytes.copy(of: 0..<bytes.byteCount) }

    /// `count` bytes, filled by `fill`, which writes every one of them.
    @inlinable @inline(__always)
    package init(count: Int, fill: (inout WireWriter) -> Void) {
        if count <= 1024 {
            // On the stack and then copied: an array made of bytes that exist takes one allocation and
            // 20 ns less than one that is filled after it was made.
            self = unsafe withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
                unsafe Self.fill(buffer, fill)
                return unsafe [UInt8](UnsafeRawBufferPointer(buffer))
            }
        } else {
            unsafe self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
                // The buffer may be larger than what was asked for.
                unsafe Self.fill(UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count), fill)
                initialized = count
            }
        }
    }

    @inlinable @inline(__always)
    static func fill(_ buffer: UnsafeMutableRawBufferPointer, _ fill: (inout WireWriter) -> Void) {
        // The writer's stores are bounds-checked, and it starts at the end: at position 0 all bytes are written.
        var writer = unsafe WireWriter(MutableRawSpan(_unsafeBytes: buffer))
        fill(&writer)
        precondition(writer.position == 0, "a message wrote another number of bytes than it measured")
    }
}

extension MutableRawSpan {
    /// Stores a little-endian number. The caller has checked that all its bytes lie within the span.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    package mutating func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: Int) {
        // In bounds by the caller's check; the store is an unaligned one.
        unsafe storeBytes(of: value.littleEndian, toUncheckedByteOffset: offset, as: T.self)
    }

    /// Copies `source` to the bytes from `offset`. The caller has checked that it fits.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    package mutating func store(_ source: RawSpan, at offset: Int) {
        unsafe withUnsafeMutableBytes { target in
            unsafe source.withUnsafeBytes { bytes in
                // Fits by the caller's check; a mutable span is exclusive, so the two do not overlap.
                guard let start = target.baseAddress, let from = bytes.baseAddress else { return }
                unsafe (start + offset).copyMemory(from: from, byteCount: bytes.count)
            }
        }
    }

    /// Copies the bytes of `text` to those from `offset`. The caller has checked that they fit.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    package mutating func store(_ text: String, at offset: Int) {
        unsafe withUnsafeMutableBytes { target in
            let done: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { source in
                // Fits by the caller's check; a mutable span is exclusive, so the two do not overlap.
                guard let start = target.baseAddress, let from = source.baseAddress else { return }
                unsafe (start + offset).copyMemory(from: from, byteCount: source.count)
            }
            if done == nil { unsafe Self.storeByByte(text, in: target, at: offset) }
        }
    }

    /// A string bridged from elsewhere has no bytes in a row.
    @usableFromInline @inline(never)
    static func storeByByte(_ text: String, in target: UnsafeMutableRawBufferPointer, at offset: Int) {
        // The caller's check covers the bytes that the UTF-8 view counts; the subscript checks in debug builds.
        for (index, byte) in text.utf8.enumerated() { unsafe target[offset + index] = byte }
    }
}

extension Message {
    /// Writes the encoded message to the first bytes of `buffer`, with no allocation.
    ///
    /// - Returns: How many bytes it takes.
    /// - Throws: As ``serialize(into:options:)-(MutableRawSpan,_)``.
    @inlinable
    public func serialize(
        into buffer: inout MutableSpan<UInt8>,
        options: EncodeOptions = .standard
    ) throws(WireError) -> Int {
        // A byte has no padding: any bytes may be stored in it.
        var bytes = unsafe buffer.mutableBytes
        return try serialize(into: &bytes, options: options)
    }
}

extension String {
    /// Calls `body` with the bytes of the string, in place where the string is a native one.
    @inlinable @inline(__always)
    package func withBytes<R>(_ body: (RawSpan) -> R) -> R {
        let inPlace = unsafe utf8.withContiguousStorageIfAvailable { buffer in
            // The span does not outlive the closure that the buffer is valid in.
            unsafe body(RawSpan(_unsafeBytes: UnsafeRawBufferPointer(buffer)))
        }
        return inPlace ?? body([UInt8](utf8).rawSpan)
    }
}
