import WireFormat

/// A message that is put together in any order and encoded in the canonical one.
///
/// The records of the messages that are still open lie on one stack, those of closed messages in a
/// list, each message's side by side; every record moves once from the one to the other.
struct WireTape {
    /// Bytes of the text that is read, or of what was decoded from it.
    struct Bytes {
        var start: Int
        var count: Int
        var isDecoded: Bool
    }

    enum Kind: UInt8 {
        case varint
        case fixed32
        case fixed64
        case text
        case decoded
        case message
        case group
    }

    /// One record: what the payload means depends on the kind.
    struct Record {
        let number: UInt32
        let kind: Kind
        /// The value's bits; for bytes and messages, the first byte or record.
        let payload: UInt64
        /// Bytes of the value; for messages, of their content.
        let size: Int
        /// Records of a message.
        let count: Int
    }

    private(set) var pending: [Record] = []
    private var closed: [Record] = []
    /// Strings that were unescaped, bytes, and packed values.
    var decoded: [UInt8] = []

    /// Where the records of a message that is opened now start.
    var mark: Int { pending.count }

    /// Whether a message opened at the mark has a field yet.
    func isEmpty(since mark: Int) -> Bool { pending.count == mark }

    mutating func add(_ number: UInt32, varint bits: UInt64) {
        pending.append(Record(number: number, kind: .varint, payload: bits, size: Varint.size(of: bits), count: 0))
    }

    mutating func add(_ number: UInt32, fixed64 bits: UInt64) {
        pending.append(Record(number: number, kind: .fixed64, payload: bits, size: 8, count: 0))
    }

    mutating func add(_ number: UInt32, bytes: Bytes) {
        let kind: Kind = bytes.isDecoded ? .decoded : .text
        pending.append(Record(number: number, kind: kind, payload: UInt64(bytes.start), size: bytes.count, count: 0))
    }

    /// Adds a number, bool or enum, from the bits that the wire carries for it.
    mutating func add(_ number: UInt32, bits: UInt64, wireType: WireType) {
        switch wireType {
        case .fixed32: pending.append(Record(number: number, kind: .fixed32, payload: bits, size: 4, count: 0))
        case .fixed64: add(number, fixed64: bits)
        default: add(number, varint: bits)
        }
    }

    mutating func add(_ record: Record) { pending.append(record) }

    /// Appends a value to the packed ones at the end of ``decoded``.
    mutating func pack(_ bits: UInt64, wireType: WireType) {
        switch wireType {
        case .fixed32: Self.put(bits, count: 4, to: &decoded)
        case .fixed64: Self.put(bits, count: 8, to: &decoded)
        default: Self.put(varint: bits, to: &decoded)
        }
    }

    /// The message of the records since the mark.
    mutating func close(_ number: UInt32, since mark: Int, isGroup: Bool = false) -> Record {
        let start = closed.count
        var isAscending = true
        var size = 0
        for index in mark..<pending.count {
            if index > mark, pending[index].number < pending[index - 1].number { isAscending = false }
            size += Self.size(of: pending[index])
        }
        if isAscending {
            closed.append(contentsOf: pending[mark...])
        } else {
            // Sorting is stable: the elements of a repeated field stay in their order.
            closed.append(contentsOf: pending[mark...].sorted { $0.number < $1.number })
        }
        pending.removeSubrange(mark...)
        return Record(
            number: number,
            kind: isGroup ? .group : .message,
            payload: UInt64(start),
            size: size,
            count: closed.count - start
        )
    }

    private static func size(of record: Record) -> Int {
        let tag = Varint.size(of: UInt64(record.number) << 3)
        switch record.kind {
        case .varint, .fixed32, .fixed64: return tag + record.size
        case .text, .decoded, .message: return tag + Varint.size(of: UInt64(record.size)) + record.size
        case .group: return 2 * tag + record.size
        }
    }

    // MARK: Encoding

    /// The content of a message.
    func encode(_ message: Record, text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(message.size)
        encode(message, text, to: &output)
        return output
    }

    private func encode(_ message: Record, _ text: [UInt8], to output: inout [UInt8]) {
        let start = Int(message.payload)
        for index in start..<start + message.count {
            let record = closed[index]
            let tag = UInt64(record.number) << 3
            switch record.kind {
            case .varint:
                Self.put(varint: tag, to: &output)
                Self.put(varint: record.payload, to: &output)
            case .fixed32, .fixed64:
                Self.put(varint: tag | (record.kind == .fixed64 ? 1 : 5), to: &output)
                Self.put(record.payload, count: record.size, to: &output)
            case .text, .decoded:
                Self.put(varint: tag | 2, to: &output)
                Self.put(varint: UInt64(record.size), to: &output)
                let range = Int(record.payload)..<Int(record.payload) + record.size
                output.append(contentsOf: record.kind == .text ? text[range] : decoded[range])
            case .message:
                Self.put(varint: tag | 2, to: &output)
                Self.put(varint: UInt64(record.size), to: &output)
                encode(record, text, to: &output)
            case .group:
                Self.put(varint: tag | 3, to: &output)
                encode(record, text, to: &output)
                Self.put(varint: tag | 4, to: &output)
            }
        }
    }

    private static func put(varint value: UInt64, to output: inout [UInt8]) {
        var rest = value
        while rest > 0x7f {
            output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        output.append(UInt8(truncatingIfNeeded: rest))
    }

    private static func put(_ bits: UInt64, count: Int, to output: inout [UInt8]) {
        for shift in 0..<count { output.append(UInt8(truncatingIfNeeded: bits >> (8 * UInt64(shift)))) }
    }
}
