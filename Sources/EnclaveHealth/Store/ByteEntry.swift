import WireFormat

/// An entry as a leaf of a ``ByteMap`` holds it: the size of its key and of its value, four bytes each, then the key,
/// then the value. It may lie among others, so that it goes from map to map in one piece.
struct ByteEntry {
    /// Where an entry lies.
    struct Slot {
        let start: Int
        let keyCount: Int
        let valueCount: UInt32

        static let headSize = 8
        /// The size of a value where there is none.
        static let noValue = UInt32.max

        /// The entry that starts here: every start is one that was stored with a whole entry behind it.
        @inline(__always)
        init(_ bytes: RawSpan, at start: Int) {
            self.start = start
            keyCount = Int(bytes.littleEndian32(at: start))
            valueCount = bytes.littleEndian32(at: start + 4)
        }

        var key: Range<Int> { start + Self.headSize..<start + Self.headSize + keyCount }
        var hasValue: Bool { valueCount != Self.noValue }
        var valueSize: Int { hasValue ? Int(valueCount) : 0 }
        var value: Range<Int> { key.upperBound..<key.upperBound + valueSize }
        var all: Range<Int> { start..<value.upperBound }
    }

    /// What the entry lies in.
    let bytes: [UInt8]
    let slot: Slot

    init(_ bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        slot = Slot(bytes.rawSpan, at: start)
    }

    /// An entry by itself; without a value it stands for a deletion.
    init(_ key: [UInt8], _ value: [UInt8]?) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Slot.headSize + key.count + (value?.count ?? 0))
        let valueCount = value.map { UInt32($0.count) } ?? Slot.noValue
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: (UInt64(valueCount) << 32 | UInt64(key.count)) >> shift))
        }
        bytes += key
        if let value { bytes += value }
        self.init(bytes, at: 0)
    }

    var key: RawSpan {
        @_lifetime(borrow self)
        get { bytes.rawSpan.bytes(in: slot.key) }
    }
}
