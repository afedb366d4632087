import WireFormat

/// Validators by number, for as long as they have a live nonce.
struct NonceValidators {
    private struct Entry {
        let hash: UInt64
        var address: [UInt8]
        /// How many live nonces there are.
        var live: UInt32
    }

    private var entries: [Entry] = []
    private var free: [UInt32] = []
    private var index = HashIndex()

    var count: Int { index.count }

    /// The hash of the address of a validator.
    func hash(of validator: UInt32) -> UInt64 { entries[Int(validator)].hash }

    /// The validator's number, or the place for it.
    @inline(__always)
    func find(_ address: RawSpan, hash: UInt64) -> HashIndex.Finding {
        index.find(Self.tag(hash)) { number in
            let entries = entries.span
            return entries[Int(number)].hash == hash && Self.areEqual(entries[Int(number)].address.rawSpan, address)
        }
    }

    /// Gives a validator a number, at the place that the search for it ended at.
    mutating func add(_ address: RawSpan, hash: UInt64, at vacancy: Int) -> UInt32 {
        let entry = Entry(hash: hash, address: [UInt8](copying: address), live: 0)
        let number: UInt32
        if let reused = free.popLast() {
            number = reused
            entries[Int(number)] = entry
        } else {
            number = UInt32(entries.count)
            entries.append(entry)
        }
        index.insert(number, tag: Self.tag(hash), at: vacancy)
        return number
    }

    /// Counts one more live nonce.
    @inline(__always)
    mutating func retain(_ number: UInt32) { entries[Int(number)].live += 1 }

    /// Counts one live nonce less, and lets go of the validator with its last.
    @inline(__always)
    mutating func release(_ number: UInt32) {
        entries[Int(number)].live -= 1
        if entries[Int(number)].live > 0 { return }
        index.remove(number, tag: Self.tag(entries[Int(number)].hash))
        entries[Int(number)].address = []
        free.append(number)
    }

    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) }

    @inline(__always)
    private static func areEqual(_ left: RawSpan, _ right: RawSpan) -> Bool {
        let count = left.byteCount
        if count != right.byteCount { return false }
        var offset = 0
        while offset + 8 <= count {
            if left.littleEndian64(at: offset) != right.littleEndian64(at: offset) { return false }
            offset += 8
        }
        while offset < count {
            if left.byte(at: offset) != right.byte(at: offset) { return false }
            offset += 1
        }
        return true
    }
}
