import WireFormat

/// What a ``DynamicMessage`` holds, in one piece of memory: the nodes and lists of the message and all within it as
/// words, and behind the room for words the heap, the bytes of its strings.
///
/// A copy shares the memory until one of the two changes. Nothing is freed in it: what is replaced is left behind until
/// ``DynamicMessage`` copies what is in use.
@safe struct DynamicStore: DynamicWords, @unchecked Sendable {
    // Memory that is changed only where isKnownUniquelyReferenced holds, as in every copy-on-write type. It has room
    // for `wordCapacity` words and then `heapCapacity` bytes, the first `wordCount` and `heapCount` of which are
    // initialized; only `init` and `reserve` make it, and set the capacities.
    private var memory: Memory

    private typealias Memory = ManagedBuffer<Header, UInt64>

    @safe private struct Header {
        let schema: MessageSchema
        /// The plan of the schema, which keeps it.
        let plan: Unmanaged<WirePlan>
        let wordCapacity: Int
        let heapCapacity: Int
        var wordCount = 0
        var heapCount = 0
        /// Words and bytes of the heap after the last copy; what is more may be waste.
        var sizeOfCopy = 512
    }

    private init(_ schema: borrowing MessageSchema, wordCapacity: Int, heapCapacity: Int) {
        let schema = copy schema
        memory = Memory.create(minimumCapacity: wordCapacity + (heapCapacity + 7) / 8) { _ in
            // Not counted: the schema keeps its plan.
            let plan = unsafe schema.withPlan { plan in unsafe Unmanaged.passUnretained(plan) }
            return unsafe Header(schema: schema, plan: plan, wordCapacity: wordCapacity, heapCapacity: heapCapacity)
        }
    }

    /// A store of a node of so many words.
    init(_ schema: borrowing MessageSchema, rootSize: Int) {
        self.init(schema, wordCapacity: 1 + rootSize, heapCapacity: 0)
        _ = allocate(1 + rootSize)
    }

    /// A store of these words, whose heap is `heap` and then `more`.
    init(_ schema: borrowing MessageSchema, words: Span<UInt64>, heap: RawSpan, more: [UInt8] = []) {
        self.init(schema, wordCapacity: words.count, heapCapacity: heap.byteCount + more.count)
        appendWords(words)
        appendToHeap(heap)
        if !more.isEmpty { appendToHeap(more.rawSpan) }
    }

    /// The schema by whose plan everything lies here.
    var schema: MessageSchema { unsafe header.pointee.schema }

    /// Its plan.
    var plan: WirePlan { unsafe header.pointee.plan.takeUnretainedValue() }

    /// Calls `body` with the plan, and retains nothing for it.
    @inline(__always)
    func withPlan<Outcome>(_ body: (WirePlan) -> Outcome) -> Outcome {
        // The memory, which this keeps, keeps the schema, and that its plan.
        unsafe header.pointee.plan._withUnsafeGuaranteedRef { body($0) }
    }

    // MARK: Memory

    /// What the memory says of itself. By its address, for which no exclusive access is checked at run time.
    private var header: UnsafeMutablePointer<Header> {
        unsafe memory.withUnsafeMutablePointerToHeader { unsafe $0 }
    }

    private var wordStart: UnsafeMutablePointer<UInt64> {
        unsafe memory.withUnsafeMutablePointerToElements { unsafe $0 }
    }

    private var heapStart: UnsafeMutableRawPointer {
        unsafe UnsafeMutableRawPointer(wordStart + header.pointee.wordCapacity)
    }

    private var heapCount: Int { unsafe header.pointee.heapCount }

    /// The words.
    var words: Span<UInt64> {
        @_lifetime(borrow self)
        get {
            // They live as long as the memory, and nothing changes them while this is borrowed.
            let span = unsafe Span(_unsafeStart: wordStart, count: top)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The bytes of strings, byte strings and unknown fields; often the bytes that were decoded, as they were.
    var heap: RawSpan {
        @_lifetime(borrow self)
        get {
            // As with the words.
            let span = unsafe RawSpan(_unsafeStart: heapStart, byteCount: heapCount)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// Makes memory that nothing else refers to, with room for so many more words and bytes.
    private mutating func reserve(words moreWords: Int = 0, heap moreBytes: Int = 0) {
        let hasRoom =
            unsafe moreWords <= header.pointee.wordCapacity - top
            && moreBytes <= header.pointee.heapCapacity - heapCount
        if !hasRoom || !isKnownUniquelyReferenced(&memory) {
            grow(toWords: top + moreWords, heap: heapCount + moreBytes)
        }
    }

    @inline(never)
    private mutating func grow(toWords wordCount: Int, heap heapCount: Int) {
        func capacity(_ known: Int, for count: Int) -> Int { count <= known ? known : max(2 * known, count) }
        let old = self
        self = unsafe DynamicStore(
            old.schema,
            wordCapacity: capacity(old.header.pointee.wordCapacity, for: wordCount),
            heapCapacity: capacity(old.header.pointee.heapCapacity, for: heapCount)
        )
        unsafe header.pointee.sizeOfCopy = old.header.pointee.sizeOfCopy
        appendWords(old.words)
        appendToHeap(old.heap)
    }

    /// Adds words from elsewhere to memory that has room for them and is not shared.
    @inline(__always)
    private mutating func appendWords(_ words: Span<UInt64>) {
        let count = top
        unsafe words.withUnsafeBufferPointer { words in
            // There is room behind the words, by the caller.
            _ = unsafe UnsafeMutableBufferPointer(start: wordStart + count, count: words.count).initialize(from: words)
        }
        unsafe header.pointee.wordCount = count + words.count
    }

    /// Adds bytes from elsewhere to memory that has room for them and is not shared.
    @inline(__always)
    private mutating func appendToHeap(_ bytes: RawSpan) {
        let count = heapCount
        unsafe bytes.withUnsafeBytes { bytes in
            // There is room behind the bytes, by the caller.
            unsafe UnsafeMutableRawBufferPointer(start: heapStart + count, count: bytes.count).copyMemory(from: bytes)
        }
        unsafe header.pointee.heapCount = count + bytes.byteCount
    }

    // MARK: Words

    /// The place of the root.
    static var root: Int { 1 }

    var top: Int { unsafe header.pointee.wordCount }

    subscript(place: Int) -> UInt64 {
        get { words[place] }
        set {
            precondition(place >= 0 && place < top)
            reserve()
            // One of the words, by the first line.
            unsafe wordStart[place] = newValue
        }
    }

    mutating func allocate(_ count: Int) -> Int {
        reserve(words: count)
        let place = top
        // There is room behind the words.
        unsafe (wordStart + place).initialize(repeating: 0, count: count)
        unsafe header.pointee.wordCount = place + count
        return place
    }

    // MARK: Waste

    private var size: Int { top + heapCount / 8 }
    /// Whether it has doubled since it was copied, so that copying it again costs little for each change.
    var isWorthCompacting: Bool { unsafe size > 2 * header.pointee.sizeOfCopy }
    /// Says that it was copied.
    mutating func noteCompacted() {
        reserve()
        unsafe header.pointee.sizeOfCopy = max(size, 512)
    }

    // MARK: Bytes

    /// Adds bytes to the heap.
    mutating func add(_ bytes: RawSpan) -> UInt64 {
        let start = heapCount
        reserve(heap: bytes.byteCount)
        appendToHeap(bytes)
        return HeapWord.word(offset: start, count: bytes.byteCount)
    }

    /// The bytes that a word names, in place.
    @_lifetime(borrow self)
    func bytes(_ word: UInt64) -> RawSpan {
        unsafe _overrideLifetime(heap.extracting(HeapWord.range(word)), borrowing: self)
    }

    /// The unknown fields of a node.
    func unknownBytes(at slot: Int) -> [UInt8] { elements(at: slot).flatMap { [UInt8](copying: bytes(words[$0])) } }
}
