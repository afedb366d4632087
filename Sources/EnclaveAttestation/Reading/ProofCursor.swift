import WireFormat

/// Reads the fixed fields of a proof one after the other, each checked against the end. It holds places in the bytes
/// and not the bytes, so that every place is also what an error names.
struct ProofCursor {
    private(set) var position: Int
    private let end: Int

    /// A cursor before the first byte of a range.
    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// Bytes that are left.
    var remaining: Int { end - position }

    /// The next bytes.
    mutating func take(_ count: Int, _ field: String) throws(AttestationError) -> Range<Int> {
        guard count <= remaining else {
            throw AttestationError(
                .malformed,
                field,
                at: position,
                "\(count) bytes are needed here, and \(remaining) are left"
            )
        }
        defer { position += count }
        return position..<position + count
    }

    /// A little-endian number of two bytes.
    mutating func uint16(_ field: String, in bytes: RawSpan) throws(AttestationError) -> UInt16 {
        let range = try take(2, field)
        return UInt16(bytes.byte(at: range.lowerBound)) | UInt16(bytes.byte(at: range.lowerBound + 1)) << 8
    }

    /// A little-endian number of four bytes.
    mutating func uint32(_ field: String, in bytes: RawSpan) throws(AttestationError) -> UInt32 {
        bytes.littleEndian32(at: try take(4, field).lowerBound)
    }

    /// A little-endian number of eight bytes.
    mutating func uint64(_ field: String, in bytes: RawSpan) throws(AttestationError) -> UInt64 {
        bytes.littleEndian64(at: try take(8, field).lowerBound)
    }

    /// Bytes that the format reserves, which are zero.
    mutating func zeros(_ count: Int, _ field: String, in bytes: RawSpan) throws(AttestationError) {
        try bytes.expectZeros(take(count, field), field)
    }

    /// Refuses bytes that are left over.
    func finish(_ field: String) throws(AttestationError) {
        if remaining > 0 {
            throw AttestationError(.malformed, field, at: position, "\(remaining) bytes follow where the format ends")
        }
    }
}

extension RawSpan {
    /// Whether all bytes of a range are zero.
    func isZero(_ range: Range<Int>) -> Bool { range.allSatisfy { byte(at: $0) == 0 } }

    /// Refuses a byte that is not zero where the format reserves it.
    func expectZeros(_ range: Range<Int>, _ field: String) throws(AttestationError) {
        if let offset = range.first(where: { byte(at: $0) != 0 }) {
            throw AttestationError(.malformed, field, at: offset, "a reserved byte is not zero")
        }
    }

    /// Whether the bytes of a range are these.
    func isEqual(_ range: Range<Int>, _ expected: [UInt8]) -> Bool {
        range.count == expected.count && zip(range, expected).allSatisfy { byte(at: $0) == $1 }
    }
}
