// Scalars: what the primitive values mean, and what canonical mode demands of them.
extension WireReader {
    /// An int32 or an enum. Canonical mode refuses what does not fit (C8); standard mode keeps the low 32 bits.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readInt32() throws(WireError) -> Int32 {
        let start = position
        let value = Int64(bitPattern: try readVarint())
        if isCanonical, value != Int64(Int32(truncatingIfNeeded: value)) { throw WireError.canonical(.c8, at: start) }
        return Int32(truncatingIfNeeded: value)
    }

    /// A uint32. Canonical mode refuses what does not fit (C8); standard mode keeps the low 32 bits.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readUInt32() throws(WireError) -> UInt32 {
        let start = position
        let value = try readVarint()
        if value > UInt64(UInt32.max), isCanonical { throw WireError.canonical(.c8, at: start) }
        return UInt32(truncatingIfNeeded: value)
    }

    /// A bool. Canonical mode accepts 0 and 1 (C7); in standard mode any other number is true.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readBool() throws(WireError) -> Bool {
        let start = position
        let value = try readVarint()
        if value > 1, isCanonical { throw WireError.canonical(.c7, at: start) }
        return value != 0
    }

    /// An int64 in field 1 and an int32 in field 2, where the innermost message holds nothing else and each in
    /// the shortest form. Zero where the second is not there. Nil for everything else, right or wrong; then
    /// nothing was read.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readInt64AndInt32() -> (first: Int64, second: Int32)? {
        guard let pair = bytes.varintPair(at: position, end: end), pair.second <= UInt64(Int32.max) else { return nil }
        position = end
        return (Int64(bitPattern: pair.first), Int32(truncatingIfNeeded: pair.second))
    }

    /// A float. Canonical mode accepts one NaN (C13).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readFloat() throws(WireError) -> Float {
        let start = position
        let value = Float(bitPattern: try readFixed32())
        if value.isNaN, isCanonical, value.bitPattern != 0x7fc0_0000 { throw WireError.canonical(.c13, at: start) }
        return value
    }

    /// A double. Canonical mode accepts one NaN (C13).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readDouble() throws(WireError) -> Double {
        let start = position
        let value = Double(bitPattern: try readFixed64())
        if value.isNaN, isCanonical, value.bitPattern != 0x7ff8_0000_0000_0000 {
            throw WireError.canonical(.c13, at: start)
        }
        return value
    }

    /// A string.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readString() throws(WireError) -> String {
        let slice = try readTextSlice()
        return String(copying: bytes.text(in: slice.lowerBound..<slice.upperBound))
    }

    /// A string that standard mode repairs where it is not UTF-8.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readUncheckedString() throws(WireError) -> String {
        let slice = isCanonical ? try readTextSlice() : try readSlice()
        let range = slice.lowerBound..<slice.upperBound
        if bytes.firstInvalidUTF8(in: range) == nil { return String(copying: bytes.text(in: range)) }
        return String(decoding: bytes.copy(of: range), as: UTF8.self)
    }

    /// Bytes.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func readBytes() throws(WireError) -> [UInt8] {
        let slice = try readSlice()
        return bytes.copy(of: slice.lowerBound..<slice.upperBound)
    }

    // MARK: What a field's place demands

    /// Says that the value just read is the default, in a field without presence: refused in canonical mode (C5).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuseDefault(_ isDefault: Bool) throws(WireError) {
        if isDefault, isCanonical { throw WireError.canonical(.c5, at: recordStart) }
    }

    /// Says that another member of the oneof was read before: refused in canonical mode (C11).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuseSecondMember(_ isSecond: Bool) throws(WireError) {
        if isSecond, isCanonical { throw WireError.canonical(.c11, at: recordStart) }
    }

    /// Says that a repeated scalar came in its unpacked form: refused in canonical mode (C6).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuseUnpacked() throws(WireError) {
        if isCanonical { throw WireError.canonical(.c6, at: recordStart) }
    }

    /// Says that the value just read is not listed by its closed enum: refused in canonical mode (C4).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuseUnlisted(_ isUnlisted: Bool) throws(WireError) {
        if isUnlisted, isCanonical { throw WireError.canonical(.c4, at: recordStart) }
    }

    /// Says that the message read is a Timestamp of these parts: refused out of range in canonical mode (C14).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func checkTimestamp(seconds: Int64, nanos: Int32) throws(WireError) {
        if isCanonical, !WellKnown.isTimestamp(seconds: seconds, nanos: nanos) {
            throw WireError.canonical(.c14, at: recordStart)
        }
    }

    /// Says that the message read is an Any with this type URL (C17).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func checkAny(typeURL: String) throws(WireError) {
        guard isCanonical else { return }
        if !typeURL.withBytes({ WellKnown.isTypeURL($0) }) { throw WireError.canonical(.c17, at: recordStart) }
        findings.insert(.any)
    }

    /// Says that the message read is an Any with this type URL: refused unless `/full.name` in canonical mode (C17).
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func checkAny(typeURL: FieldSlice) throws(WireError) {
        guard isCanonical else { return }
        if !WellKnown.isTypeURL(bytes.bytes(in: typeURL.lowerBound..<typeURL.upperBound)) {
            throw WireError.canonical(.c17, at: recordStart)
        }
        findings.insert(.any)
    }

    /// Says that a required field is missing at the end of the message.
    @inlinable @inline(__always)
    @_lifetime(self: copy self)
    public mutating func refuseMissing(_ isMissing: Bool) throws(WireError) {
        if isMissing, !isTrusted { throw WireError.missingRequired(at: position) }
    }
}
