import WireFormat

/// A leaf of a ``ByteMap``: some entries in the order in which they came, all their bytes in one place.
///
/// Most calls look for one key, or add one: tags find it without touching the others. The order of the keys is
/// found out where a leaf is walked or split. It cannot be copied by mistake.
struct ByteLeaf: ~Copyable, Sendable {
    /// What a leaf could not hold: the keys from `separator` on.
    struct Rest: ~Copyable {
        let separator: [UInt8]
        let leaf: ByteLeaf
    }

    private typealias Slot = ByteEntry.Slot

    /// How many entries a leaf holds at most; until it is split, one more.
    static let entryLimit = 63
    /// How many bytes a leaf holds at most, unless one entry alone has more.
    static let byteLimit = 4096

    /// Where the starts of the entries begin in the bytes, four for each; before them lies a tag for each.
    private static let startsOffset = entryLimit + 1
    /// Where the entries begin.
    private static let entriesOffset = 5 * (entryLimit + 1)

    /// How many entries there are.
    private(set) var count = 0
    /// How many of the bytes belong to no entry any more.
    private var waste = 0
    /// Tags, starts and entries. In one array, small as it is: what is read lies in few cache lines.
    private var bytes: [UInt8] = []

    init() {}

    /// The entries at these places of another leaf, without waste.
    init(_ other: borrowing ByteLeaf, _ places: some Collection<Int>) {
        var size = 0
        for place in places { size += other.slot(place).all.count }
        reserve(size)
        for place in places { append(other, place) }
    }

    var isEmpty: Bool { count == 0 }
    /// How many bytes the entries have.
    var size: Int { max(bytes.count - Self.entriesOffset, 0) - waste }
    /// Whether a neighbour may take it in.
    var isSmall: Bool { count < Self.entryLimit / 4 && size < Self.byteLimit / 4 }
    /// Whether it has to be split.
    private var isOverfull: Bool {
        count > Self.entryLimit || (bytes.count > Self.byteLimit + Self.entriesOffset && count > 1)
    }

    /// Every start was that of a whole entry when it was stored, and every place is less than the count.
    @inline(__always)
    private static func slot(_ bytes: RawSpan, _ place: Int) -> Slot {
        Slot(bytes, at: Int(bytes.littleEndian32(at: startsOffset + 4 * place)))
    }

    private func slot(_ place: Int) -> Slot { Self.slot(bytes.rawSpan, place) }

    // MARK: Reading

    /// The place of a key; nil where there is none.
    @inline(__always)
    func find(_ key: RawSpan, _ probe: ByteProbe) -> Int? {
        let bytes = bytes.rawSpan
        let everywhere = UInt64(probe.tag) &* 0x0101_0101_0101_0101
        // Eight tags at a time; there are none in the bytes of an empty leaf.
        for first in stride(from: 0, to: count, by: 8) {
            let differences = bytes.littleEndian64(at: first) ^ everywhere
            // The high bit of each byte that is 0, and of some behind one that are not.
            var found = (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
            while found != 0 {
                let place = first + found.trailingZeroBitCount / 8
                if place < count, Self.isKey(bytes, place, key) { return place }
                found &= found &- 1
            }
        }
        return nil
    }

    @inline(__always)
    private static func isKey(_ bytes: RawSpan, _ place: Int, _ key: RawSpan) -> Bool {
        let slot = slot(bytes, place)
        return slot.keyCount == key.byteCount && KeyRange.compare(bytes.bytes(in: slot.key), key) == 0
    }

    /// A copy of the key at a place.
    func key(at place: Int) -> [UInt8] { bytes.rawSpan.copy(of: slot(place).key) }

    /// A copy of the value at a place; nil where the entry has none.
    func value(at place: Int) -> [UInt8]? {
        let slot = slot(place)
        return slot.hasValue ? bytes.rawSpan.copy(of: slot.value) : nil
    }

    /// The entry at a place, which shares the bytes of the leaf.
    func entry(at place: Int) -> ByteEntry {
        ByteEntry(bytes, at: Int(bytes.rawSpan.littleEndian32(at: Self.startsOffset + 4 * place)))
    }

    /// All places, in the order of their keys.
    func order() -> [Int] {
        let bytes = bytes.rawSpan
        let shared = sharedCount()
        // What most often decides of a key, and in its last bits the place.
        let mask = UInt64(Self.entryLimit)
        var heads = (0..<count).map { place in
            let key = slot(place).key
            return ByteProbe(bytes.bytes(in: key.lowerBound + shared..<key.upperBound)).head & ~mask | UInt64(place)
        }
        heads.sort()
        var order = heads.map { Int($0 & mask) }
        for index in order.indices.dropFirst() {
            var index = index
            while index > 0, heads[index] | mask == heads[index - 1] | mask, isOrdered(order[index], order[index - 1]) {
                order.swapAt(index, index - 1)
                index -= 1
            }
        }
        return order
    }

    private func isOrdered(_ left: Int, _ right: Int) -> Bool {
        let bytes = bytes.rawSpan
        return KeyRange.compare(bytes.bytes(in: slot(left).key), bytes.bytes(in: slot(right).key)) < 0
    }

    /// How many bytes all keys start with.
    private func sharedCount() -> Int {
        if count == 0 { return 0 }
        let bytes = bytes.rawSpan
        let model = slot(0).key
        var shared = model.count
        for place in 1..<max(count, 1) {
            let key = slot(place).key
            shared = KeyRange.sharedCount(
                bytes.bytes(in: model.lowerBound..<model.lowerBound + shared),
                bytes.bytes(in: key)
            )
        }
        return shared
    }

    /// Where the key at a place lies to another; see ``KeyRange/compare(_:_:)``.
    func compare(_ place: Int, _ key: RawSpan) -> Int {
        KeyRange.compare(bytes.rawSpan.bytes(in: slot(place).key), key)
    }

    // MARK: Writing

    /// Adds an entry with a new key.
    mutating func insert(_ entry: borrowing ByteEntry, tag: UInt8) {
        add(entry, tag: tag, at: count)
        count += 1
    }

    /// Writes an entry behind all others, as the one at a place.
    private mutating func add(_ entry: borrowing ByteEntry, tag: UInt8, at place: Int) {
        reserve(entry.slot.all.count)
        point(place, to: UInt32(bytes.count), tag: tag)
        bytes.append(contentsOf: entry.bytes[entry.slot.all])
    }

    /// Says where the entry at a place begins. There has to be room for it.
    private mutating func point(_ place: Int, to start: UInt32, tag: UInt8) {
        bytes[place] = tag
        var span = bytes.mutableSpan
        // Bytes are stored as bytes, within those of the starts: a place is at most the limit.
        var target = unsafe span.mutableBytes
        target.store(start, at: Self.startsOffset + 4 * place)
    }

    /// Gives the entry at a place the value of another with the same key.
    mutating func replace(by entry: borrowing ByteEntry, at place: Int) {
        let old = slot(place)
        let new = entry.slot
        if new.valueSize > old.valueSize {
            waste += old.all.count
            return add(entry, tag: bytes[place], at: place)
        }
        waste += old.valueSize - new.valueSize
        var span = bytes.mutableSpan
        // Bytes are stored as bytes, within those of the old entry.
        var target = unsafe span.mutableBytes
        target.store(entry.bytes.rawSpan.bytes(in: new.all), at: old.start)
    }

    /// Removes the entry at a place.
    mutating func remove(at place: Int) {
        waste += slot(place).all.count
        count -= 1
        point(place, to: UInt32(slot(count).start), tag: bytes[count])
        if count == 0 || waste > Self.byteLimit { compact() }
    }

    /// Adds the entries of another leaf.
    mutating func append(_ other: borrowing ByteLeaf) {
        reserve(other.size)
        for place in 0..<other.count { append(other, place) }
    }

    private mutating func append(_ other: borrowing ByteLeaf, _ place: Int) {
        point(count, to: UInt32(bytes.count), tag: other.bytes[place])
        count += 1
        bytes.append(contentsOf: other.bytes[other.slot(place).all])
    }

    /// Splits off the entries behind some key, where the leaf holds more than it may after the entry at `place` came in.
    ///
    /// - Returns: A leaf of them, and the shortest key that parts the two.
    mutating func split(after place: Int) -> Rest? {
        if !isOverfull { return nil }
        if waste >= Self.byteLimit / 8 {
            compact()
            if !isOverfull { return nil }
        }
        let order = order()
        // Where keys ascend, what is full stays full.
        var middle = order.count - 1
        if order[middle] != place {
            var left = 0
            middle = 0
            while middle < order.count - 1, left < size / 2 {
                left += slot(order[middle]).all.count
                middle += 1
            }
            middle = max(middle, 1)
        }
        let separator = separator(order[middle - 1], order[middle])
        let right = ByteLeaf(self, order[middle...])
        self = ByteLeaf(self, order[..<middle])
        return Rest(separator: separator, leaf: right)
    }

    /// The shortest key that lies behind one, and not behind the next.
    private func separator(_ left: Int, _ right: Int) -> [UInt8] {
        let bytes = bytes.rawSpan
        let right = bytes.bytes(in: slot(right).key)
        let shared = KeyRange.sharedCount(bytes.bytes(in: slot(left).key), right)
        return right.copy(of: 0..<shared + 1)
    }

    /// Gives back what belongs to no entry. Places stay.
    private mutating func compact() { self = ByteLeaf(self, 0..<count) }

    /// Makes room for more bytes. An array that doubles its room would have a third of it empty.
    private mutating func reserve(_ count: Int) {
        if bytes.isEmpty {
            bytes.reserveCapacity(Self.entriesOffset + count + Self.byteLimit / 8)
            bytes.append(contentsOf: repeatElement(0, count: Self.entriesOffset))
        }
        if bytes.count + count > bytes.capacity { bytes.reserveCapacity(bytes.count + count + Self.byteLimit / 8) }
    }
}
