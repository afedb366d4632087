import WireFormat

extension WireReader {
    /// A number as a word of a store.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func readWord(_ kind: WireFieldPlan.Kind) throws(WireError) -> UInt64 {
        switch kind {
        case .int32, .closedEnum: return UInt64(bitPattern: Int64(try readInt32()))
        case .uint32: return UInt64(try readUInt32())
        case .bool: return try readBool() ? 1 : 0
        case .fixed32: return UInt64(try readFixed32())
        case .fixed64: return try readFixed64()
        case .float:
            let value = try readFloat()
            // Every NaN is one value, and is written as one.
            return value.isNaN ? 0x7fc0_0000 : UInt64(value.bitPattern)
        case .double:
            let value = try readDouble()
            return value.isNaN ? 0x7ff8_0000_0000_0000 : value.bitPattern
        default: return try readVarint()
        }
    }
}

// Values of one field: text, packed records, closed enums.
extension DynamicDecoder {
    /// A string or bytes as a word.
    @inline(__always)
    @_lifetime(reader: copy reader)
    func text(_ kind: WireFieldPlan.Kind, from reader: inout WireReader) throws(WireError) -> UInt64 {
        let isChecked = kind == .string || (kind == .uncheckedString && reader.isCanonical)
        let slice = isChecked ? try reader.readTextSlice() : try reader.readSlice()
        return HeapWord.word(offset: base &+ slice.lowerBound, count: slice.count)
    }

    /// A record of a repeated number: one value, or several that are packed.
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    mutating func scalars(
        _ field: WireFieldPlan,
        _ tag: UInt32,
        _ node: Int,
        unknown: Int,
        from reader: inout WireReader
    ) throws(WireError) {
        let slot = node + Int(field.slot)
        if tag == field.unpackedTag {
            try reader.refuseUnpacked()
            let word = try reader.readWord(field.kind)
            if field.kind == .closedEnum, !isListed(word, field) { return try keepUnlisted(at: unknown, &reader) }
            return words.append(word, toListAt: slot)
        }
        let wireType = field.kind.wireType
        let outer = try reader.enterPacked(width: WireReader.width(of: wireType))
        if wireType != .varint, !reader.isAtEnd {
            words.reserve((reader.end - reader.offset) / WireReader.width(of: wireType), inListAt: slot)
        }
        while !reader.isAtEnd {
            let word = try reader.readWord(field.kind)
            if field.kind == .closedEnum, !isListed(word, field) {
                try keepUnlisted(word, field, unknown: unknown, &reader)
            } else {
                words.append(word, toListAt: slot)
            }
        }
        reader.leavePacked(outer)
    }

    // MARK: Closed enums

    /// Whether a closed enum lists the number.
    @inline(never)
    func isListed(_ word: UInt64, _ field: WireFieldPlan) -> Bool {
        enums[Int(field.child)].contains(Int32(truncatingIfNeeded: Int64(bitPattern: word)))
    }

    /// Keeps the record just read, whose number the closed enum of its field does not list, as an unknown field.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    mutating func keepUnlisted(at unknown: Int, _ reader: inout WireReader) throws(WireError) {
        try reader.refuseUnlisted(true)
        guard reader.keepsUnknownFields else { return }
        let start = reader.recordStart
        words.appendUnknown(offset: base &+ start, count: reader.offset - start, at: unknown)
    }

    /// Keeps a packed number that the closed enum of a field does not list, as an unknown field of its own.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    private mutating func keepUnlisted(
        _ word: UInt64,
        _ field: WireFieldPlan,
        unknown: Int,
        _ reader: inout WireReader
    ) throws(WireError) {
        try reader.refuseUnlisted(true)
        guard reader.keepsUnknownFields else { return }
        let tag = UInt64(field.number << 3)
        let record = [UInt8](count: Varint.size(of: tag) + Varint.size(of: word)) { writer in
            writer.varint(word)
            writer.varint(tag)
        }
        let remainder = addedRemainder()
        words.appendUnknown(offset: heap.byteCount + remainder.unlisted.count, count: record.count, at: unknown)
        remainder.unlisted += record
    }
}
