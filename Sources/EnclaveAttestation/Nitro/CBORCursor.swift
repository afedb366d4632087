import WireFormat

/// Reads CBOR (RFC 8949), as far as attestation documents need it: unsigned numbers, byte and text strings, arrays,
/// maps, null. It holds places in the bytes and not the bytes.
///
/// Arguments are in their shortest form, and lengths are definite, but for the map that a document is, which Nitro's
/// hypervisor also writes without one. Other encodings of the same values would be other proofs with the same
/// signature.
struct CBORCursor {
    /// The major types that occur.
    enum Major: UInt8 {
        case unsigned = 0
        case bytes = 2
        case text = 3
        case array = 4
        case map = 5
    }

    private(set) var position: Int
    private let end: Int

    /// A cursor before the first byte of a range.
    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// Whether nothing follows.
    var isAtEnd: Bool { position == end }

    /// Steps over a byte if it is this one.
    mutating func skip(_ byte: UInt8, in bytes: RawSpan) -> Bool {
        guard position < end, bytes.byte(at: position) == byte else { return false }
        position += 1
        return true
    }

    /// The argument of the next item, which has to be of this type: a number, a length in bytes, a count.
    mutating func argument(_ major: Major, _ field: String, in bytes: RawSpan) throws(AttestationError) -> UInt64 {
        guard position < end else { throw error(field, "the document ends where more has to follow") }
        let head = bytes.byte(at: position)
        guard head >> 5 == major.rawValue else { throw error(field, "not of the type that the field has") }
        let short = head & 31
        if short < 24 {
            position += 1
            return UInt64(short)
        }
        guard short < 28 else { throw error(field, "a length that is indefinite or reserved") }
        let width = 1 << Int(short - 24)
        guard end - position > width else { throw error(field, "the document ends within a number") }
        var value: UInt64 = 0
        for index in 1...width { value = value << 8 | UInt64(bytes.byte(at: position + index)) }
        let least: UInt64 = width == 1 ? 24 : 1 << (4 * UInt64(width))
        guard value >= least else { throw error(field, "a number that is not in its shortest form") }
        position += 1 + width
        return value
    }

    /// A count of an array or map, within these bounds.
    mutating func count(_ major: Major, _ bounds: ClosedRange<Int>, _ field: String, in bytes: RawSpan)
        throws(AttestationError) -> Int
    {
        let start = self
        guard let count = Int(exactly: try argument(major, field, in: bytes)), bounds.contains(count) else {
            throw start.error(field, "not \(bounds.lowerBound) to \(bounds.upperBound) entries")
        }
        return count
    }

    /// The contents of a byte or text string whose length lies within these bounds.
    mutating func string(_ major: Major, _ bounds: ClosedRange<Int>, _ field: String, in bytes: RawSpan)
        throws(AttestationError) -> Range<Int>
    {
        let start = self
        guard let count = Int(exactly: try argument(major, field, in: bytes)), bounds.contains(count) else {
            throw start.error(field, "not \(bounds.lowerBound) to \(bounds.upperBound) bytes")
        }
        guard count <= end - position else { throw error(field, "the document ends within a string") }
        defer { position += count }
        return position..<position + count
    }

    /// An error at the place of the cursor.
    func error(_ field: String, _ message: String) -> AttestationError {
        AttestationError(.malformed, field, at: position, message)
    }
}
