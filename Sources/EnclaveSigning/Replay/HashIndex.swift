/// Finds numbers by a hash of what they stand for, in lines of eight slots: linear probing by lines, without
/// tombstones.
///
/// A slot holds a tag, 31 bits of the hash, so that growing asks nobody for hashes; whether a number with this
/// tag is the one that is meant, the caller decides. A line is 64 bytes, which the processor fetches at once. It
/// begins with a byte for each slot that has seven bits of the tag, and all eight are compared in one word, without
/// a branch that depends on where a slot is free. So a search of a large table waits for memory once, and the
/// processor, which guesses right where the search ends, does what comes next meanwhile.
///
/// A number is in a later line than its own only where all lines before that are full: 3 to 8 of 100 are.
/// The table grows by a fifth, which bounds what lies idle: between 47 and 56 of 100 slots are taken, 14 to 17
/// bytes a number.
struct HashIndex: ~Copyable {
    /// A search for a number: it gives those that may be meant, and then the slot where there is room for it.
    struct Search {
        fileprivate let tag: Tag
        fileprivate var line: Int
        /// The lanes of the line that may have the tag and were not looked at.
        fileprivate var lanes: Lanes
    }

    /// Where there is room for a number.
    struct Vacancy {
        fileprivate let line: Int
        fileprivate let lane: Int
    }

    /// A hash, split as a line keeps it.
    fileprivate struct Tag: Equatable {
        static let bits: UInt64 = 31

        /// From the lowest bits: 7 for the mark, 8, and 16.
        let value: UInt32

        @inline(__always)
        init(_ hash: UInt32) { value = hash & 0x7fff_ffff }

        @inline(__always)
        init(mark: UInt8, middle: UInt8, top: UInt16) {
            value = UInt32(mark & 0x7f) | UInt32(middle) << 7 | UInt32(top) << 15
        }

        /// Never 0, which says that a slot is free.
        var mark: UInt8 { UInt8(truncatingIfNeeded: value) | 0x80 }
        var middle: UInt8 { UInt8(truncatingIfNeeded: value >> 7) }
        var top: UInt16 { UInt16(truncatingIfNeeded: value >> 15) }
    }

    /// Some of the eight lanes of a line: the highest bit of a byte for each.
    fileprivate struct Lanes {
        private static let highest: UInt64 = 0x8080_8080_8080_8080
        private(set) var bits: UInt64

        var isEmpty: Bool { bits == 0 }
        var first: Int { bits.trailingZeroBitCount >> 3 }

        mutating func removeFirst() { bits &= bits &- 1 }

        /// The free ones of a line with these marks.
        @inline(__always)
        init(freeOf marks: UInt64) { bits = ~marks & Self.highest }

        /// Those of a line with these marks that have this one.
        @inline(__always)
        init(of mark: UInt8, in marks: UInt64) {
            let difference = marks ^ UInt64(mark) &* 0x0101_0101_0101_0101
            // A byte that is 0 carries nothing into its highest bit.
            bits = ~((difference & ~Self.highest) &+ ~Self.highest | difference) & Self.highest
        }
    }

    /// In each line: 8 marks, 8 numbers of 32 bits, 8 top parts of tags of 16 bits, 8 middle parts of 8 bits.
    private var lines = LineMemory(lines: 1)
    private(set) var count = 0
    /// So many numbers the lines hold before they become more: nine of sixteen slots.
    private var limit = 4

    private static let numbers = 8
    private static let tops = 40
    private static let middles = 56

    // MARK: Searching

    @inline(__always)
    func search(_ hash: UInt32) -> Search {
        let tag = Tag(hash)
        let line = home(of: tag)
        return Search(tag: tag, line: line, lanes: Lanes(of: tag.mark, in: marks(of: line)))
    }

    /// Asks the processor for the line that a search begins with, and does not wait for it.
    @inline(__always)
    func fetch(_ hash: UInt32) { lines.fetch(home(of: Tag(hash))) }

    /// The next number with the tag that is searched; nil where there is no other.
    @inline(__always)
    func next(_ search: inout Search) -> UInt32? {
        while true {
            while !search.lanes.isEmpty {
                let lane = search.lanes.first
                search.lanes.removeFirst()
                if tag(search.line, lane) == search.tag { return number(search.line, lane) }
            }
            if !Lanes(freeOf: marks(of: search.line)).isEmpty { return nil }
            search.line = line(after: search.line)
            search.lanes = Lanes(of: search.tag.mark, in: marks(of: search.line))
        }
    }

    /// Where there is room for what a search did not find.
    @inline(__always)
    func vacancy(of search: Search) -> Vacancy {
        Vacancy(line: search.line, lane: Lanes(freeOf: marks(of: search.line)).first)
    }

    // MARK: Changes

    /// Adds a number that a search for its hash did not find.
    @inline(__always)
    mutating func insert(_ number: UInt32, hash: UInt32, at vacancy: Vacancy) {
        set(number, Tag(hash), vacancy.line, vacancy.lane)
        count += 1
        if count > limit { resize(to: lines.count + lines.count / 5 + 1) }
    }

    /// Removes a number that is there.
    mutating func remove(_ number: UInt32, hash: UInt32) {
        var search = search(hash)
        while true {
            guard let other = next(&search) else { return }
            if other == number { break }
        }
        let lane = (0..<8).first { tag(search.line, $0) == search.tag && self.number(search.line, $0) == number }
        if let lane { close(search.line, lane) }
        count -= 1
        if count < lines.count, lines.count > 8 { resize(to: lines.count / 2) }
    }

    /// Empties a slot. A full line may have sent numbers further: one of those takes the free slot, and its own is
    /// closed in the same way.
    private mutating func close(_ line: Int, _ lane: Int) {
        var (line, lane) = (line, lane)
        while Lanes(freeOf: marks(of: line)).isEmpty, let follower = follower(of: line) {
            set(number(follower.line, follower.lane), tag(follower.line, follower.lane), line, lane)
            (line, lane) = (follower.line, follower.lane)
        }
        lines.store(UInt8(0), line, lane)
    }

    /// The nearest number behind a full line that a search comes to by that line.
    private func follower(of full: Int) -> (line: Int, lane: Int)? {
        var line = line(after: full)
        while line != full {
            let free = Lanes(freeOf: marks(of: line))
            for lane in 0..<8 where lines.load(line, lane, as: UInt8.self) != 0 {
                let home = home(of: tag(line, lane))
                // Between the full line and this one, in the order of searching, which goes round.
                let startsBehind = full < line ? full < home && home <= line : full < home || home <= line
                if !startsBehind { return (line, lane) }
            }
            if !free.isEmpty { return nil }
            line = self.line(after: line)
        }
        return nil
    }

    @inline(never)
    private mutating func resize(to count: Int) {
        var old = LineMemory(lines: count)
        swap(&lines, &old)
        limit = count * 9 / 2
        for line in 0..<old.count {
            for lane in 0..<8 where old.load(line, lane, as: UInt8.self) != 0 {
                put(old.load(line, Self.numbers + 4 * lane, as: UInt32.self), Self.tag(old, line, lane))
            }
        }
    }

    private mutating func put(_ number: UInt32, _ tag: Tag) {
        var line = home(of: tag)
        var free = Lanes(freeOf: marks(of: line))
        while free.isEmpty {
            line = self.line(after: line)
            free = Lanes(freeOf: marks(of: line))
        }
        set(number, tag, line, free.first)
    }

    // MARK: Lines

    /// The line that a search begins with. Lines ascend as tags do: a table that grows is copied from end to end.
    @inline(__always)
    private func home(of tag: Tag) -> Int {
        Int(truncatingIfNeeded: (UInt64(tag.value) &* UInt64(lines.count)) >> Tag.bits)
    }

    @inline(__always)
    private func line(after line: Int) -> Int { line + 1 == lines.count ? 0 : line + 1 }

    @inline(__always)
    private func marks(of line: Int) -> UInt64 { UInt64(littleEndian: lines.load(line, 0, as: UInt64.self)) }

    @inline(__always)
    private func number(_ line: Int, _ lane: Int) -> UInt32 {
        lines.load(line, Self.numbers + 4 * lane, as: UInt32.self)
    }

    @inline(__always)
    private func tag(_ line: Int, _ lane: Int) -> Tag { Self.tag(lines, line, lane) }

    @inline(__always)
    private static func tag(_ lines: borrowing LineMemory, _ line: Int, _ lane: Int) -> Tag {
        Tag(
            mark: lines.load(line, lane, as: UInt8.self),
            middle: lines.load(line, middles + lane, as: UInt8.self),
            top: lines.load(line, tops + 2 * lane, as: UInt16.self)
        )
    }

    @inline(__always)
    private mutating func set(_ number: UInt32, _ tag: Tag, _ line: Int, _ lane: Int) {
        lines.store(tag.mark, line, lane)
        lines.store(number, line, Self.numbers + 4 * lane)
        lines.store(tag.top, line, Self.tops + 2 * lane)
        lines.store(tag.middle, line, Self.middles + lane)
    }
}
