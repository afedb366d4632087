#if os(Linux)
    import Glibc
#endif

/// Memory in lines of 64 bytes, as the processor moves them, all zero at first.
///
/// An array would begin 32 bytes behind a multiple of 64, and each of its lines would lie in two of the processor's.
@safe
struct LineMemory: ~Copyable, @unchecked Sendable {
    static let lineSize = 64

    /// How many lines there are.
    let count: Int
    /// `count` lines, initialized from end to end, that nobody else knows.
    private let start: UnsafeMutableRawPointer
    /// Whether the memory is the system's own.
    private let isMapped: Bool

    init(lines: Int) {
        count = lines
        let size = lines * Self.lineSize
        if let pages = unsafe Self.largePages(size) {
            unsafe start = pages
            isMapped = true
        } else {
            unsafe start = .allocate(byteCount: size, alignment: Self.lineSize)
            unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: size)
            isMapped = false
        }
    }

    /// The lines of another, and more.
    init(lines: Int, copying other: borrowing LineMemory) {
        self.init(lines: lines)
        // Two memories, each of at least so many bytes.
        unsafe start.copyMemory(from: other.start, byteCount: min(lines, other.count) * Self.lineSize)
    }

    deinit {
        #if os(Linux)
            if isMapped {
                _ = unsafe munmap(start, count * Self.lineSize)
                return
            }
        #endif
        unsafe start.deallocate()
    }

    /// Bytes of a large page.
    private static let pageSize = 1 << 21

    /// Zeroed memory of the system's own, in pages of 2 MiB as far as it grants them: the processor knows by heart
    /// where so large pages are, and looks up nearly every one of the usual size that it reads of a large table. Nil
    /// for less than a page, and where the system has none to give: any other memory does as well, but slower.
    private static func largePages(_ size: Int) -> UnsafeMutableRawPointer? {
        #if os(Linux)
            if size < pageSize { return nil }
            let flags = MAP_PRIVATE | MAP_ANONYMOUS
            // A page more than is needed, of which what lies before and behind is given back.
            guard let whole = unsafe mmap(nil, size + pageSize, PROT_READ | PROT_WRITE, flags, -1, 0),
                unsafe whole != MAP_FAILED
            else { return nil }
            let start = unsafe whole.alignedUp(toMultipleOf: pageSize)
            let before = unsafe start - whole
            if before > 0 { _ = unsafe munmap(whole, before) }
            let small = Int(sysconf(Int32(_SC_PAGESIZE)))
            let end = unsafe (start + size).alignedUp(toMultipleOf: small)
            let behind = unsafe whole + size + pageSize - end
            if behind > 0 { _ = unsafe munmap(end, behind) }
            // A wish; the memory is the same where it is not granted.
            _ = unsafe madvise(start, size, MADV_HUGEPAGE)
            return unsafe start
        #else
            return nil
        #endif
    }

    /// The number at a multiple of its size in a line.
    @inline(__always)
    func load<Number: FixedWidthInteger & BitwiseCopyable>(_ line: Int, _ offset: Int, as: Number.Type) -> Number {
        // Initialized and aligned, since `place` checks; an integer has no invalid bit pattern.
        unsafe (start + place(line, offset, Number.self)).load(as: Number.self)
    }

    /// Stores a number at a multiple of its size in a line.
    @inline(__always)
    mutating func store<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number, _ line: Int, _ offset: Int) {
        // As in `load`.
        unsafe (start + place(line, offset, Number.self)).storeBytes(of: number, as: Number.self)
    }

    @inline(__always)
    private func place<Number>(_ line: Int, _ offset: Int, _: Number.Type) -> Int {
        let size = MemoryLayout<Number>.size
        precondition(line >= 0 && line < count)
        precondition(offset >= 0 && offset + size <= Self.lineSize && offset & (size - 1) == 0)
        return line &* Self.lineSize &+ offset
    }
}
