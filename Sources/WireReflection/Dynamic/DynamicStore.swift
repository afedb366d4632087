import WireFormat

/// What a ``DynamicMessage`` holds: the nodes and lists of the message and all within it in one array of words, the
/// bytes of its strings in another. A place is an index into the words; 0 is no place.
///
/// Nothing is freed in it: what is replaced is left behind until ``DynamicMessage`` copies what is in use.
struct DynamicStore: Sendable {
    /// Words from `top` on are zero.
    private(set) var words: [UInt64]
    /// Words in use.
    private(set) var top: Int
    /// Words and bytes of the heap after the last copy; what is more may be waste.
    private var sizeOfCopy = 512
    /// The bytes of strings, byte strings and unknown fields; often the bytes that were decoded, as they were.
    var heap: [UInt8]

    /// A store whose first place is taken by a node of so many words.
    init(rootSize: Int, spare: Int = 0, heap: [UInt8] = []) {
        words = [UInt64](repeating: 0, count: 1 + rootSize + spare)
        top = 1 + rootSize
        self.heap = heap
    }

    /// The place of the root.
    static var root: Int { 1 }

    @inline(__always)
    subscript(place: Int) -> UInt64 {
        get { words[place] }
        set { words[place] = newValue }
    }

    /// The place of so many new words, all zero.
    @inline(__always)
    mutating func allocate(_ count: Int) -> Int {
        let place = top
        top &+= count
        if top > words.count { grow() }
        return place
    }

    @inline(never)
    private mutating func grow() {
        let count = max(2 * words.count, top + 16)
        words.reserveCapacity(count)
        words.append(contentsOf: repeatElement(0, count: count - words.count))
    }

    // MARK: Waste

    private var size: Int { top + heap.count / 8 }
    /// Whether it has doubled since it was copied, so that copying it again costs little for each change.
    var isWorthCompacting: Bool { size > 2 * sizeOfCopy }
    /// Says that it was copied.
    mutating func noteCompacted() { sizeOfCopy = max(size, 512) }

    // MARK: Bytes

    // A place in the heap in one word: the offset in the upper 33 bits, the length in the lower 31. Empty is 0.

    /// The word of bytes in the heap.
    @inline(__always)
    static func word(offset: Int, count: Int) -> UInt64 {
        count == 0 ? 0 : UInt64(truncatingIfNeeded: offset) &<< 31 | UInt64(truncatingIfNeeded: count)
    }

    /// The bytes that a word names.
    @inline(__always)
    static func range(_ word: UInt64) -> Range<Int> {
        let start = Int(truncatingIfNeeded: word &>> 31)
        return start..<start &+ Int(truncatingIfNeeded: word & 0x7fff_ffff)
    }

    /// Adds bytes to the heap.
    mutating func add(_ bytes: some Collection<UInt8>) -> UInt64 {
        let start = heap.count
        heap.append(contentsOf: bytes)
        return Self.word(offset: start, count: heap.count - start)
    }

    /// The bytes that a word names, in place.
    func bytes(_ word: UInt64) -> ArraySlice<UInt8> { heap[Self.range(word)] }

    // MARK: Lists

    // A list is a word with the capacity above and the count below, and the elements after it.

    /// The elements of the list whose place the word at `slot` holds.
    @inline(__always)
    func count(at slot: Int) -> Int {
        let list = Int(truncatingIfNeeded: words[slot])
        return list == 0 ? 0 : Int(truncatingIfNeeded: words[list] & 0xffff_ffff)
    }

    /// The places of the elements of a list.
    @inline(__always)
    func elements(at slot: Int) -> Range<Int> {
        let list = Int(truncatingIfNeeded: words[slot])
        return list &+ 1..<list &+ 1 &+ count(at: slot)
    }

    /// Appends an element.
    @inline(__always)
    mutating func append(_ value: UInt64, toListAt slot: Int) {
        var list = Int(truncatingIfNeeded: words[slot])
        if list == 0 || words[list] &>> 32 == words[list] & 0xffff_ffff { list = reserve(1, inListAt: slot) }
        let count = Int(truncatingIfNeeded: words[list] & 0xffff_ffff)
        words[list &+ 1 &+ count] = value
        words[list] &+= 1
    }

    /// Makes room for `count` more elements, and gives the place of the list.
    @inline(never)
    @discardableResult
    mutating func reserve(_ count: Int, inListAt slot: Int) -> Int {
        let list = Int(truncatingIfNeeded: words[slot])
        let old = self.count(at: slot)
        let capacity = list == 0 ? 0 : Int(truncatingIfNeeded: words[list] &>> 32)
        if list != 0, old + count <= capacity { return list }
        let wanted = max(old + count, capacity == 0 ? 4 : 2 * capacity)
        if list != 0, list + 1 + capacity == top {
            // The last thing in the store grows where it is.
            _ = allocate(wanted - capacity)
            words[list] = UInt64(wanted) << 32 | UInt64(old)
            return list
        }
        let new = allocate(1 + wanted)
        for index in 0..<old { words[new + 1 + index] = words[list + 1 + index] }
        words[new] = UInt64(wanted) << 32 | UInt64(old)
        words[slot] = UInt64(new)
        return new
    }

    /// Sets how many elements a list has, up to those it had.
    mutating func truncate(listAt slot: Int, to count: Int) {
        let list = Int(words[slot])
        if list != 0 { words[list] = (words[list] >> 32) << 32 | UInt64(count) }
    }

    // MARK: Unknown fields

    /// Adds a slice of the heap to the unknown fields of a node.
    mutating func appendUnknown(offset: Int, count: Int, at slot: Int) {
        let elements = elements(at: slot)
        if let last = elements.last {
            let range = Self.range(words[last])
            if range.upperBound == offset, range.count + count <= Int(Int32.max) {
                words[last] = Self.word(offset: range.lowerBound, count: range.count + count)
                return
            }
        }
        append(Self.word(offset: offset, count: count), toListAt: slot)
    }

    /// The unknown fields of a node.
    func unknownBytes(at slot: Int) -> [UInt8] { elements(at: slot).flatMap { bytes(words[$0]) } }
}
