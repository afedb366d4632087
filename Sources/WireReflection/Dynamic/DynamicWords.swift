import WireFormat

/// Words in which a message lies: its nodes and lists, each from its place on. A place is an index; 0 is no place.
protocol DynamicWords: ~Copyable {
    subscript(place: Int) -> UInt64 { get set }
    /// The first place that is not taken.
    var top: Int { get }
    /// The place of so many new words, all zero.
    mutating func allocate(_ count: Int) -> Int
}

/// A place in the heap in one word: the offset in the upper 33 bits, the length in the lower 31. Empty is 0.
enum HeapWord {
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

    /// Whether the word `left` comes before `right` in the canonical order of map keys (C10).
    static func ascends(_ left: UInt64, _ right: UInt64, _ order: WireFieldPlan.Order, in heap: RawSpan) -> Bool {
        if order != .text { return order.rank(left) < order.rank(right) }
        return heap.extracting(range(left)).order(to: heap.extracting(range(right))) < 0
    }
}

// A list is a word with the capacity above and the count below, and the elements after it.
extension DynamicWords where Self: ~Copyable {
    /// The elements of the list whose place the word at `slot` holds.
    @inline(__always)
    func count(at slot: Int) -> Int {
        let list = Int(truncatingIfNeeded: self[slot])
        return list == 0 ? 0 : Int(truncatingIfNeeded: self[list] & 0xffff_ffff)
    }

    /// The places of the elements of a list.
    @inline(__always)
    func elements(at slot: Int) -> Range<Int> {
        let list = Int(truncatingIfNeeded: self[slot])
        return list &+ 1..<list &+ 1 &+ count(at: slot)
    }

    /// Appends an element.
    @inline(__always)
    mutating func append(_ value: UInt64, toListAt slot: Int) {
        var list = Int(truncatingIfNeeded: self[slot])
        if list == 0 || self[list] &>> 32 == self[list] & 0xffff_ffff { list = reserve(1, inListAt: slot) }
        let header = self[list]
        self[list &+ 1 &+ Int(truncatingIfNeeded: header & 0xffff_ffff)] = value
        self[list] = header &+ 1
    }

    /// Makes room for `count` more elements, and gives the place of the list.
    @inline(never)
    @discardableResult
    mutating func reserve(_ count: Int, inListAt slot: Int) -> Int {
        let list = Int(truncatingIfNeeded: self[slot])
        let old = self.count(at: slot)
        let capacity = list == 0 ? 0 : Int(truncatingIfNeeded: self[list] &>> 32)
        if list != 0, old + count <= capacity { return list }
        let wanted = max(old + count, capacity == 0 ? 4 : 2 * capacity)
        if list != 0, list + 1 + capacity == top {
            // The last thing there grows where it is.
            _ = allocate(wanted - capacity)
            self[list] = UInt64(wanted) << 32 | UInt64(old)
            return list
        }
        let new = allocate(1 + wanted)
        for index in 0..<old { self[new + 1 + index] = self[list + 1 + index] }
        self[new] = UInt64(wanted) << 32 | UInt64(old)
        self[slot] = UInt64(new)
        return new
    }

    /// Sets how many elements a list has, up to those it had.
    mutating func truncate(listAt slot: Int, to count: Int) {
        let list = Int(self[slot])
        if list != 0 { self[list] = (self[list] >> 32) << 32 | UInt64(count) }
    }

    /// Adds a slice of the heap to the unknown fields whose list is at `slot`.
    mutating func appendUnknown(offset: Int, count: Int, at slot: Int) {
        if let last = elements(at: slot).last {
            let range = HeapWord.range(self[last])
            if range.upperBound == offset, range.count + count <= Int(Int32.max) {
                self[last] = HeapWord.word(offset: range.lowerBound, count: range.count + count)
                return
            }
        }
        append(HeapWord.word(offset: offset, count: count), toListAt: slot)
    }
}

/// Words while a message is decoded: memory that is not shared, so that a store is a store.
///
/// Every place comes from `allocate`, or is 0 and then the word that is nobody's; so all are below `top`, and in bounds.
@safe struct WordBuffer: DynamicWords, ~Copyable {
    private var words: UnsafeMutablePointer<UInt64>
    private(set) var top: Int
    /// The words below are zero where they are not taken.
    private var cleared: Int
    private var capacity: Int
    /// Words that the message is likely to take.
    private let expected: Int
    /// Whether the memory is freed with the buffer.
    private var isOwned: Bool

    /// Words of memory that is lent to a small message.
    static let lentCapacity = 128

    /// A buffer that starts with these words.
    init(_ start: borrowing Span<UInt64>, spare: Int) {
        capacity = start.count + spare
        top = start.count
        cleared = start.count
        expected = capacity
        isOwned = true
        unsafe words = .allocate(capacity: capacity)
        // The capacity is at least the count; every word below `top` is initialized, here and where it grows.
        for index in start.indices { unsafe (words + index).initialize(to: start[index]) }
    }

    /// A buffer with one node of so many words behind the first word, in the memory that is lent where there is room.
    /// That is to be valid as long as the buffer. Where it does not do, `expected` more words are asked for.
    @inline(__always)
    init(rootSize: Int, expected: Int, lent: UnsafeMutableBufferPointer<UInt64>) {
        top = 1 + rootSize
        self.expected = top + expected
        isOwned = top > lent.count
        if isOwned {
            capacity = self.expected
            unsafe words = .allocate(capacity: capacity)
        } else {
            capacity = lent.count
            unsafe words = lent.baseAddress.unsafelyUnwrapped
        }
        cleared = min(capacity, top + Self.step)
        // No more words than there are.
        unsafe words.initialize(repeating: 0, count: cleared)
    }

    deinit { if isOwned { unsafe words.deallocate() } }

    @inline(__always)
    subscript(place: Int) -> UInt64 {
        get {
            assert(place >= 0 && place < top)
            return unsafe words[place]
        }
        set {
            assert(place > 0 && place < top)
            unsafe words[place] = newValue
        }
    }

    @inline(__always)
    mutating func allocate(_ count: Int) -> Int {
        let place = top
        let next = place &+ count
        if next > cleared { clear(to: next) }
        top = next
        return place
    }

    /// How many words are set to zero at once, so that it is not done for each node.
    private static var step: Int { 32 }

    @inline(never)
    private mutating func clear(to count: Int) {
        if count > capacity { grow(to: count) }
        let new = min(capacity, count + Self.step)
        // Room for them was made.
        unsafe (words + cleared).initialize(repeating: 0, count: new - cleared)
        cleared = new
    }

    private mutating func grow(to count: Int) {
        let grown = max(2 * capacity, count + 16, expected)
        let new = UnsafeMutablePointer<UInt64>.allocate(capacity: grown)
        // Both hold `cleared` words, and do not overlap.
        unsafe new.initialize(from: words, count: cleared)
        if isOwned { unsafe words.deallocate() }
        unsafe words = new
        capacity = grown
        isOwned = true
    }

    /// The words that are taken.
    var taken: Span<UInt64> {
        @_lifetime(borrow self)
        get {
            // They live as long as the buffer, and nothing changes them while it is borrowed.
            unsafe _overrideLifetime(Span(_unsafeStart: words, count: top), borrowing: self)
        }
    }
}
