import WireFormat

/// Reads DER (X.690) element by element, as far as keys need it. It holds places in the bytes and not the bytes.
struct DERCursor {
    /// What an element is.
    enum Tag: Equatable {
        case integer
        case bitString
        case octetString
        case sequence
        case context(UInt8, isConstructed: Bool)

        var byte: UInt8 {
            switch self {
            case .integer: 0x02
            case .bitString: 0x03
            case .octetString: 0x04
            case .sequence: 0x30
            case .context(let number, let isConstructed): 0x80 | (isConstructed ? 0x20 : 0) | number
            }
        }
    }

    private var position: Int
    private let end: Int

    /// A cursor before the first element of a range.
    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// A cursor in the one sequence that the bytes are.
    static func whole(_ bytes: RawSpan) -> DERCursor? {
        var cursor = DERCursor(0..<bytes.byteCount)
        guard let contents = cursor.next(.sequence, in: bytes), cursor.isAtEnd else { return nil }
        return DERCursor(contents)
    }

    /// Whether nothing follows.
    var isAtEnd: Bool { position == end }

    /// The contents of the next element; nil, without moving, where it is another or malformed.
    mutating func next(_ tag: Tag, in bytes: RawSpan) -> Range<Int>? {
        guard end - position >= 2, bytes.byte(at: position) == tag.byte else { return nil }
        var start = position + 2
        var length = Int(bytes.byte(at: position + 1))
        if length >= 0x80 {
            // No key is longer than two bytes of length can say; the shortest form is the only one.
            let count = length & 0x7f
            guard (1...2).contains(count), end - start >= count else { return nil }
            length = 0
            for index in 0..<count { length = length << 8 | Int(bytes.byte(at: start + index)) }
            guard length >= (count == 1 ? 0x80 : 0x100) else { return nil }
            start += count
        }
        guard length <= end - start else { return nil }
        position = start + length
        return start..<position
    }

    /// An integer from 0 to 127.
    mutating func integer(_ bytes: RawSpan) -> UInt8? {
        var ahead = self
        guard let contents = ahead.next(.integer, in: bytes), contents.count == 1,
            bytes.byte(at: contents.lowerBound) < 0x80
        else { return nil }
        self = ahead
        return bytes.byte(at: contents.lowerBound)
    }
}
