import WireFormat

/// What a ``DynamicMessage`` holds: the nodes and lists of the message and all within it in one array of words, the
/// bytes of its strings in another.
///
/// Nothing is freed in it: what is replaced is left behind until ``DynamicMessage`` copies what is in use.
struct DynamicStore: DynamicWords, Sendable {
    private(set) var words: [UInt64]
    /// The bytes of strings, byte strings and unknown fields; often the bytes that were decoded, as they were.
    var heap: [UInt8]
    /// Words and bytes of the heap after the last copy; what is more may be waste.
    private var sizeOfCopy = 512

    /// A store of a node of so many words.
    init(rootSize: Int) {
        words = [UInt64](repeating: 0, count: 1 + rootSize)
        heap = []
    }

    init(words: [UInt64], heap: [UInt8]) {
        self.words = words
        self.heap = heap
    }

    /// The place of the root.
    static var root: Int { 1 }

    var top: Int { words.count }

    subscript(place: Int) -> UInt64 {
        get { words[place] }
        set { words[place] = newValue }
    }

    mutating func allocate(_ count: Int) -> Int {
        let place = words.count
        words.append(contentsOf: repeatElement(0, count: count))
        return place
    }

    // MARK: Waste

    private var size: Int { top + heap.count / 8 }
    /// Whether it has doubled since it was copied, so that copying it again costs little for each change.
    var isWorthCompacting: Bool { size > 2 * sizeOfCopy }
    /// Says that it was copied.
    mutating func noteCompacted() { sizeOfCopy = max(size, 512) }

    // MARK: Bytes

    /// Adds bytes to the heap.
    mutating func add(_ bytes: some Collection<UInt8>) -> UInt64 {
        let start = heap.count
        heap.append(contentsOf: bytes)
        return HeapWord.word(offset: start, count: heap.count - start)
    }

    /// The bytes that a word names, in place.
    func bytes(_ word: UInt64) -> ArraySlice<UInt8> { heap[HeapWord.range(word)] }

    /// The unknown fields of a node.
    func unknownBytes(at slot: Int) -> [UInt8] { elements(at: slot).flatMap { bytes(words[$0]) } }
}
