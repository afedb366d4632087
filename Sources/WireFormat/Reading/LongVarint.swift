// Varints of more than one byte. Functions of the bytes and not of the reader: a reader whose address
// is passed nowhere is kept in registers.
extension RawSpan {
    /// A varint at `start` whose first byte continues, and the first byte after it. In canonical mode only the
    /// shortest form.
    @usableFromInline @inline(never)
    func longVarint(
        at start: Int,
        end: Int,
        _ settings: ReaderSettings
    ) throws(WireError) -> (value: UInt64, end: Int) {
        guard byteCount &- start >= 8 else { return try varintNearEnd(at: start, end: end, settings) }
        let varint = Varint.first(in: littleEndian64(at: start))
        let next = start &+ varint.count
        if varint.count > 8, end &- start >= 10 { return try varintOfTen(varint.value, at: start, end: end, settings) }
        guard varint.count <= 8, next <= end else { return try varintByByte(at: start, end: end, settings) }
        if settings.isCanonical, byte(at: next &- 1) == 0 { throw WireError.canonical(.c1, at: start) }
        return (varint.value, next)
    }

    /// As above, where fewer than eight bytes are left of the input.
    @inline(never)
    private func varintNearEnd(
        at start: Int,
        end: Int,
        _ settings: ReaderSettings
    ) throws(WireError) -> (value: UInt64, end: Int) {
        guard start < end, byteCount >= 8 else { return try varintByByte(at: start, end: end, settings) }
        // The last eight bytes, of which those before `start` go.
        let varint = Varint.first(in: littleEndian64(at: byteCount &- 8) &>> UInt64(8 &* (8 &- byteCount &+ start)))
        let next = start &+ varint.count
        guard next <= end else { return try varintByByte(at: start, end: end, settings) }
        if settings.isCanonical, byte(at: next &- 1) == 0 { throw WireError.canonical(.c1, at: start) }
        return (varint.value, next)
    }

    /// As above, where ten bytes are left of the message, the first eight of which continue and hold `low`: a negative
    /// number, most of the time.
    private func varintOfTen(
        _ low: UInt64,
        at start: Int,
        end: Int,
        _ settings: ReaderSettings
    ) throws(WireError) -> (value: UInt64, end: Int) {
        let ninth = UInt64(byte(at: start &+ 8))
        let tenth = UInt64(byte(at: start &+ 9))
        guard ninth >= 0x80, tenth == 1 else { return try varintByByte(at: start, end: end, settings) }
        return (low | (ninth & 0x7f) &<< 56 | tenth &<< 63, start &+ 10)
    }

    @inline(never)
    private func varintByByte(
        at start: Int,
        end: Int,
        _ settings: ReaderSettings
    ) throws(WireError) -> (value: UInt64, end: Int) {
        let isCanonical = settings.isCanonical
        var value: UInt64 = 0
        for index in 0..<10 {
            guard start + index < end else { throw WireError.truncated(at: start) }
            let byte = byte(at: start + index)
            // The tenth byte holds bit 63 alone; standard mode drops the bits above it, as other parsers do.
            if index == 9, byte > 1, isCanonical { throw WireError.canonical(.c1, at: start) }
            value |= UInt64(byte & 0x7f) << (7 * UInt64(index))
            if byte < 0x80 {
                if isCanonical, index > 0, byte == 0 { throw WireError.canonical(.c1, at: start) }
                return (value, start + index + 1)
            }
        }
        throw WireError.varint(at: start)
    }

    /// A tag at `start` and the first byte after it. In canonical mode one that is greater than `last`.
    @usableFromInline @inline(never)
    func anyTag(
        at start: Int,
        end: Int,
        after last: UInt32,
        _ settings: ReaderSettings
    ) throws(WireError) -> (value: UInt32, end: Int) {
        let varint = try longVarint(at: start, end: end, settings)
        guard varint.end - start <= 5, varint.value <= UInt64(UInt32.max), varint.value & 7 <= 5, varint.value >= 8
        else { throw WireError.tag(at: start) }
        let tag = UInt32(varint.value)
        if settings.isCanonical, tag <= last { throw WireError.canonical(.c3, at: start) }
        return (tag, varint.end)
    }

    /// The values of fields 1 and 2, both varints, where the message from `start` to `end` holds nothing else
    /// and each in its shortest form: the usual shape of a Timestamp, read at once. The second is 0 where it
    /// is not there. Nil for everything else, right or wrong.
    @inlinable @inline(__always)
    func varintPair(at start: Int, end: Int) -> (first: UInt64, second: UInt64)? {
        guard byteCount &- start >= 16, end &- start >= 2 else { return nil }
        let word = littleEndian64(at: start)
        let first = Varint.first(in: word &>> 8)
        let next = start &+ 1 &+ first.count
        guard word & 0xff == 1 << 3, first.count <= 7, byte(at: next &- 1) != 0 else { return nil }
        if next == end { return (first.value, 0) }
        let rest = littleEndian64(at: next)
        let second = Varint.first(in: rest &>> 8)
        let last = next &+ second.count
        guard rest & 0xff == 2 << 3, last &+ 1 == end, second.count <= 7, byte(at: last) != 0 else { return nil }
        return (first.value, second.value)
    }
}
