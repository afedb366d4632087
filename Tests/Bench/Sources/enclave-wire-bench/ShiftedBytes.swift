/// Memory that starts some bytes after what was allocated.
///
/// Copying is up to twice as slow where source and target lie badly to each other (multiples of 4 KiB
/// apart, but for a few bytes). They are shifted to many places, for all implementations alike, so that
/// the result does not depend on where the heap put them.
struct ShiftedBytes {
    private var storage: [UInt8]
    private let range: Range<Int>

    /// The shift to the place of this number, less than 4 KiB.
    static func shift(_ place: Int) -> Int { (place + 1) * 720 % 4096 }

    init(_ bytes: [UInt8], shift: Int) {
        storage = [UInt8](repeating: 0, count: shift) + bytes
        range = shift..<storage.count
    }

    /// As many zeros.
    init(zeros count: Int, shift: Int) {
        storage = [UInt8](repeating: 0, count: shift + count)
        range = shift..<storage.count
    }

    var span: RawSpan {
        @_lifetime(borrow self)
        get { storage.span.bytes.extracting(range) }
    }

    mutating func withMutableSpan(_ body: (inout MutableRawSpan) throws -> Void) rethrows {
        let range = range
        var elements = storage.mutableSpan
        var bytes = elements.mutableBytes
        var part = bytes._mutatingExtracting(range)
        try body(&part)
    }
}
