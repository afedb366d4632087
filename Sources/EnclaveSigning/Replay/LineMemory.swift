import CProcessor

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
        if let pages = unsafe Self.pages(size) {
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
    private static let largePage = 1 << 21
    /// Fewer bytes are not worth pages of their own.
    private static let smallest = 1 << 15

    /// Zeroed memory of the system's own, which is given back whole: tables that grow by a fifth again and again would
    /// leave holes elsewhere. Nil for little memory, and where the system has none to give: any other does as well.
    ///
    /// In pages of 2 MiB as far as the system grants them: the processor knows by heart where so large pages are, and
    /// looks up nearly every one of the usual size that it reads of a large table.
    private static func pages(_ size: Int) -> UnsafeMutableRawPointer? {
        #if os(Linux)
            if size < smallest { return nil }
            // A large page more than is needed, of which what lies before and behind is given back.
            let spare = size < largePage ? 0 : largePage
            let flags = MAP_PRIVATE | MAP_ANONYMOUS
            guard let whole = unsafe mmap(nil, size + spare, PROT_READ | PROT_WRITE, flags, -1, 0),
                unsafe whole != MAP_FAILED
            else { return nil }
            if spare == 0 { return unsafe whole }
            let start = unsafe whole.alignedUp(toMultipleOf: largePage)
            let before = unsafe start - whole
            if before > 0 { _ = unsafe munmap(whole, before) }
            let small = Int(sysconf(Int32(_SC_PAGESIZE)))
            let end = unsafe (start + size).alignedUp(toMultipleOf: small)
            let behind = unsafe whole + size + spare - end
            if behind > 0 { _ = unsafe munmap(end, behind) }
            // A wish; the memory is the same where it is not granted.
            _ = unsafe madvise(start, size, MADV_HUGEPAGE)
            return unsafe start
        #else
            return nil
        #endif
    }

    /// Asks the processor for a line that is soon written to.
    @inline(__always)
    func fetch(_ line: Int) {
        unsafe processor_fetch_for_writing(start + place(line, 0, UInt64.self))
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
