import WireFormat

/// Fills memory from its end, which grows as needed, and notes on the way what a sizer notes: one pass in place of two.
///
/// It starts with memory that is lent. What it takes itself, `finish` frees.
@safe struct GrowingWriter: RecordSink, ~Copyable {
    // Four numbers in all: so much a call passes and returns in registers.

    /// One past the last byte of `capacity` bytes.
    private var end: UnsafeMutableRawPointer
    private var capacity: Int
    /// Its size is that of the bytes written, which lie before the end. More than the capacity: too large a message,
    /// of which only the size is counted on.
    private var notes: WireSizer

    /// Bytes of the memory that is lent.
    static let lentCapacity = 1024

    /// A message that was written.
    struct Outcome {
        let bytes: [UInt8]
        /// Bytes that it takes, also where it is too large to be written.
        let size: Int
        let brokenRule: CanonicalRule?
        let sawAny: Bool
    }

    /// What `fill` writes.
    @inline(__always)
    static func write(
        expected size: Int,
        depth: Int,
        isCanonical: Bool,
        _ fill: (inout GrowingWriter) -> Void
    ) -> Outcome {
        unsafe withUnsafeTemporaryAllocation(byteCount: lentCapacity, alignment: 1) { memory in
            var writer = unsafe GrowingWriter(memory, depth: depth, isCanonical: isCanonical)
            if size > lentCapacity { writer = grown(writer, from: 0, to: size) }
            fill(&writer)
            return writer.finish()
        }
    }

    @inline(__always)
    private init(_ memory: UnsafeMutableRawBufferPointer, depth: Int, isCanonical: Bool) {
        capacity = Self.lentCapacity
        // As large as that, by `write`.
        unsafe end = memory.baseAddress.unsafelyUnwrapped + Self.lentCapacity
        notes = WireSizer(depth: depth, isCanonical: isCanonical)
    }

    /// The bytes written. Memory that was taken is freed.
    private consuming func finish() -> Outcome {
        let size = notes.size
        // The last bytes of the memory are those written, all of them where they fit.
        let bytes = unsafe size <= capacity ? [UInt8](UnsafeRawBufferPointer(start: end - size, count: size)) : []
        if capacity > Self.lentCapacity { unsafe (end - capacity).deallocate() }
        return Outcome(bytes: bytes, size: size, brokenRule: notes.brokenRule, sawAny: notes.sawAny)
    }

    // MARK: Memory

    /// Makes room for `count` bytes before those that are written. Returns whether there is any: none where the
    /// message is too large.
    @inline(__always)
    private mutating func reserve(_ count: Int) -> Bool {
        let before = notes.size
        notes.size = before &+ count
        if notes.size > capacity { self = Self.grown(self, from: before, to: notes.size) }
        return notes.size <= capacity
    }

    /// A writer with room for `size` bytes, with the `count` bytes of this one; this one, if that is too large.
    @inline(never)
    private static func grown(_ writer: consuming GrowingWriter, from count: Int, to size: Int) -> GrowingWriter {
        if size > DecodeOptions.greatestSizeLimit || count > writer.capacity { return writer }
        let capacity = max(2 * writer.capacity, size + 64)
        let start = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
        let end = unsafe start + capacity
        // The bytes written are the last `count` of the old memory, and fit into the new.
        unsafe (end - count).copyMemory(from: writer.end - count, byteCount: count)
        if writer.capacity > lentCapacity { unsafe (writer.end - writer.capacity).deallocate() }
        unsafe writer.end = end
        writer.capacity = capacity
        return writer
    }

    /// Stores a little-endian number as the first bytes.
    @inline(__always)
    private mutating func put<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
        guard reserve(MemoryLayout<T>.size) else { return }
        // There is room for it before the bytes written.
        unsafe (end - notes.size).storeBytes(of: value.littleEndian, as: T.self)
    }

    // MARK: Values

    @inline(__always)
    mutating func varint(_ value: UInt64) {
        if value < 0x80 { put(UInt8(truncatingIfNeeded: value)) } else { long(value, tag: 0) }
    }

    @inline(__always)
    mutating func varint(_ value: UInt64, tag: UInt32) {
        if value < 0x80, tag < 0x80 {
            put(UInt16(truncatingIfNeeded: value) &<< 8 | UInt16(truncatingIfNeeded: tag))
        } else if tag < 0x80 {
            long(value, tag: tag)
        } else {
            varint(value)
            varint(UInt64(tag))
        }
    }

    /// A varint, and a tag of one byte before it unless that is 0.
    @inline(__always)
    private mutating func long(_ value: UInt64, tag: UInt32) {
        let record = value.record(tag: tag)
        if capacity &- notes.size >= 8, record.count <= 8 {
            // There is room for all eight bytes; those before the record are not written yet.
            unsafe (end - notes.size - 8).storeBytes(of: record.word.littleEndian, as: UInt64.self)
            notes.size &+= tag == 0 ? record.count &- 1 : record.count
        } else {
            self = Self.putByByte(value, tag: tag, self)
        }
    }

    @inline(never)
    private static func putByByte(
        _ value: UInt64,
        tag: UInt32,
        _ writer: consuming GrowingWriter
    ) -> GrowingWriter {
        var index = Varint.size(of: value)
        var continues: UInt64 = 0
        while index > 0 {
            index &-= 1
            writer.put(UInt8(truncatingIfNeeded: value &>> UInt64(7 &* index) & 0x7f | continues))
            continues = 0x80
        }
        if tag != 0 { writer.put(UInt8(truncatingIfNeeded: tag)) }
        return writer
    }

    @inline(__always)
    mutating func fixed32(_ value: UInt32) { put(value) }

    @inline(__always)
    mutating func fixed64(_ value: UInt64) { put(value) }

    @inline(__always)
    mutating func data(_ value: RawSpan, tag: UInt32) {
        raw(value)
        varint(UInt64(truncatingIfNeeded: value.byteCount), tag: tag)
    }

    @inline(__always)
    mutating func raw(_ value: RawSpan) {
        guard reserve(value.byteCount) else { return }
        unsafe value.withUnsafeBytes { source in
            // There is room for it, and the memory is that of this writer alone.
            if let start = source.baseAddress {
                unsafe (end - notes.size).copyMemory(from: start, byteCount: source.count)
            }
        }
    }

    @inline(__always)
    mutating func delimited(tag: UInt32, _ body: (inout GrowingWriter) -> Void) {
        let before = notes.size
        body(&self)
        varint(UInt64(truncatingIfNeeded: notes.size &- before), tag: tag)
    }

    // MARK: Rules

    @inline(__always)
    mutating func within(_ body: (inout GrowingWriter) -> Void) {
        guard notes.enter() else { return }
        body(&self)
        notes.leave()
    }

    @inline(__always)
    mutating func refuse(_ rule: CanonicalRule, if isBroken: @autoclosure () -> Bool) {
        notes.refuse(rule, if: isBroken())
    }

    @inline(__always)
    mutating func noteAny(hasType: @autoclosure () -> Bool) { notes.noteAny(hasType: hasType()) }
}
