/// Finds numbers by a hash of what they stand for, in one array of 64-bit slots: linear probing, without tombstones.
///
/// A slot holds a tag, 32 bits of the hash, so that growing asks nobody for hashes; whether a number with this
/// tag is the one that is meant, the caller decides. The slots are in lines of eight, 64 bytes. Tags that differ
/// in their last three bits alone start in one line, each in its own lane, and a probe goes down its lane: it
/// meets none of the other seven.
///
/// The array grows by a fifth, which bounds what lies idle: between 42 and 50 of 100 slots are taken, 16 to 19
/// bytes a number.
struct HashIndex {
    /// What a search came to.
    enum Finding {
        case number(UInt32)
        /// Nothing: the number that is meant would be in this slot.
        case vacancy(Int)
    }

    /// Where a slot is; the order of probing goes through all lines of a lane, then to the next lane.
    private struct Place {
        var line: Int
        var lane: Int

        /// The place that a probe for a tag starts at. Lines ascend as tags do: a table that grows is copied from
        /// end to end.
        @inline(__always)
        init(of tag: UInt32, lines: Int) {
            line = Int(truncatingIfNeeded: (UInt64(tag & ~7) &* UInt64(lines)) >> 32)
            lane = Int(tag & 7)
        }

        @inline(__always)
        var slot: Int { line &* 8 &+ lane }

        @inline(__always)
        func position(lines: Int) -> Int { lane &* lines &+ line }

        @inline(__always)
        mutating func advance(lines: Int) {
            line &+= 1
            if line == lines {
                line = 0
                lane = (lane &+ 1) & 7
            }
        }
    }

    /// `tag << 32 | value + 1`; 0 where nothing is.
    private var slots: [UInt64] = []
    private var lines = 0
    private(set) var count = 0

    /// The number with this tag that `isMeant` accepts.
    @inline(__always)
    func find(_ tag: UInt32, where isMeant: (UInt32) -> Bool) -> Finding {
        if lines == 0 { return .vacancy(0) }
        var place = Place(of: tag, lines: lines)
        while true {
            let slot = slots[place.slot]
            if slot == 0 { return .vacancy(place.slot) }
            if UInt32(truncatingIfNeeded: slot >> 32) == tag {
                let value = UInt32(truncatingIfNeeded: slot) &- 1
                if isMeant(value) { return .number(value) }
            }
            place.advance(lines: lines)
        }
    }

    /// Adds a number below 2³² − 1, in the slot that a search for it ended at.
    @inline(__always)
    mutating func insert(_ value: UInt32, tag: UInt32, at vacancy: Int) {
        let slot = UInt64(tag) << 32 | UInt64(value + 1)
        count += 1
        if count <= lines * 4 { slots[vacancy] = slot } else { grow(with: slot) }
    }

    /// Removes a number that is there.
    mutating func remove(_ value: UInt32, tag: UInt32) {
        guard let hole = place(of: UInt64(tag) << 32 | UInt64(value + 1), tag) else { return }
        close(hole)
        count -= 1
        if count < lines, lines > 8 { resize(to: lines / 2) }
    }

    private func place(of slot: UInt64, _ tag: UInt32) -> Place? {
        if lines == 0 { return nil }
        var place = Place(of: tag, lines: lines)
        while slots[place.slot] != slot {
            if slots[place.slot] == 0 { return nil }
            place.advance(lines: lines)
        }
        return place
    }

    /// Empties a slot and moves those behind it up, as far as they had been pushed away by it.
    private mutating func close(_ first: Place) {
        var hole = first
        var place = first
        while true {
            place.advance(lines: lines)
            let slot = slots[place.slot]
            if slot == 0 { break }
            let home = Place(of: UInt32(truncatingIfNeeded: slot >> 32), lines: lines).position(lines: lines)
            let from = hole.position(lines: lines)
            let to = place.position(lines: lines)
            // Between the hole and here, in the order of probing, which goes round.
            let startsBehindHole = from < to ? from < home && home <= to : from < home || home <= to
            if startsBehindHole { continue }
            slots[hole.slot] = slot
            hole = place
        }
        slots[hole.slot] = 0
    }

    @inline(never)
    private mutating func grow(with slot: UInt64) {
        resize(to: lines + lines / 5 + 1)
        put(slot)
    }

    private mutating func resize(to lines: Int) {
        let old = slots
        slots = [UInt64](repeating: 0, count: lines * 8)
        self.lines = lines
        for slot in old where slot != 0 { put(slot) }
    }

    @inline(__always)
    private mutating func put(_ slot: UInt64) {
        var place = Place(of: UInt32(truncatingIfNeeded: slot >> 32), lines: lines)
        while slots[place.slot] != 0 { place.advance(lines: lines) }
        slots[place.slot] = slot
    }
}
