import WireFormat

/// A message that is put together in any order and encoded in the canonical one.
///
/// The records of the messages that are still open lie on one stack, those of closed messages in a
/// list, each message's side by side; every record moves once from the one to the other. Short
/// messages and elements are encoded at once, so that many of them take no more than their bytes.
struct WireTape {
    /// Bytes of the text that is read, or of what was decoded from it.
    struct Bytes {
        var start: Int
        var count: Int
        var isDecoded: Bool
    }

    enum Kind: UInt32 {
        case varint
        case fixed32
        case fixed64
        /// Bytes of the text.
        case text
        /// Bytes that were decoded, or a message that is encoded.
        case decoded
        /// Whole records among the decoded bytes, tags and all.
        case run
        case message
        case group
    }

    /// One record. The offsets of anything that can be encoded fit into 32 bits.
    struct Record {
        private let key: UInt32
        /// Records of a message.
        let count: UInt32
        /// The bits of a number; for others the first byte or record, and the bytes of the content.
        let payload: UInt64

        init(_ number: UInt32, _ kind: Kind, bits: UInt64) {
            key = number << 3 | kind.rawValue
            count = 0
            payload = bits
        }

        init(_ number: UInt32, _ kind: Kind, start: Int, size: Int, count: Int = 0) {
            key = number << 3 | kind.rawValue
            self.count = UInt32(truncatingIfNeeded: count)
            payload = UInt64(start) << 32 | UInt64(UInt32(truncatingIfNeeded: size))
        }

        init(_ number: UInt32, _ bytes: Bytes) {
            self.init(number, bytes.isDecoded ? .decoded : .text, start: bytes.start, size: bytes.count)
        }

        var number: UInt32 { key >> 3 }
        var kind: Kind { Kind(rawValue: key & 7) ?? .varint }
        var start: Int { Int(payload >> 32) }
        var size: Int { Int(payload & 0xffff_ffff) }
    }

    /// What a message that is open started with.
    struct Mark {
        fileprivate let pending: Int
        fileprivate let closed: Int
        fileprivate let decoded: Int
    }

    private var pending: [Record] = []
    private var closed: [Record] = []
    private var scratch: [UInt8] = []
    /// Strings that were unescaped, bytes, packed values, and what was encoded at once.
    var decoded: [UInt8] = []

    /// Whether something is longer than any message can be. What is longer than 32 bits can count is never encoded.
    private(set) var isTooLarge = false

    /// The longest content that is encoded at once; longer ones would be moved too often.
    private static let shortLimit = 64

    // MARK: Fields

    mutating func add(_ record: Record) { pending.append(record) }

    mutating func add(_ number: UInt32, varint bits: UInt64) { pending.append(Record(number, .varint, bits: bits)) }

    mutating func add(_ number: UInt32, fixed64 bits: UInt64) { pending.append(Record(number, .fixed64, bits: bits)) }

    mutating func add(_ number: UInt32, bytes: Bytes) {
        pending.append(Record(number, bytes))
    }

    /// Adds a number, bool or enum, from the bits that the wire carries for it.
    mutating func add(_ number: UInt32, bits: UInt64, wireType: WireType) {
        switch wireType {
        case .fixed32: pending.append(Record(number, .fixed32, bits: bits))
        case .fixed64: add(number, fixed64: bits)
        default: add(number, varint: bits)
        }
    }

    /// Adds an element of a repeated field whose elements begin at the mark; short ones join those before them.
    mutating func add(element record: Record, since mark: Mark, text: [UInt8]) {
        let isShort = record.kind == .text && record.size <= Self.shortLimit
        guard isShort || record.kind == .decoded && record.start + record.size == decoded.count else {
            return pending.append(record)
        }
        let start = isShort ? decoded.count : record.start
        scratch.removeAll(keepingCapacity: true)
        Self.put(varint: UInt64(record.number) << 3 | 2, to: &scratch)
        Self.put(varint: UInt64(record.size), to: &scratch)
        if isShort { scratch += text[record.start..<record.start + record.size] }
        // A long string was just decoded, and is moved once.
        decoded.insert(contentsOf: scratch, at: start)
        if pending.count > mark.pending, let last = pending.last, last.number == record.number,
            last.kind == .run, last.start + last.size == start
        {
            pending.removeLast()
            add(Record(record.number, .run, start: last.start, size: decoded.count - last.start))
        } else {
            add(Record(record.number, .run, start: start, size: decoded.count - start))
        }
    }

    /// Appends a value to the packed ones at the end of ``decoded``.
    mutating func pack(_ bits: UInt64, wireType: WireType) {
        switch wireType {
        case .fixed32: Self.put(bits, count: 4, to: &decoded)
        case .fixed64: Self.put(bits, count: 8, to: &decoded)
        default: Self.put(varint: bits, to: &decoded)
        }
    }

    // MARK: Messages

    /// Where a message that is opened now starts.
    var mark: Mark { Mark(pending: pending.count, closed: closed.count, decoded: decoded.count) }

    /// The numbers of the fields that a message has so far.
    func numbers(since mark: Mark) -> Set<UInt32> { Set(pending[mark.pending...].map { $0.number }) }

    /// The last record of a field that a message has so far.
    func last(_ number: UInt32, since mark: Mark) -> Record? { pending[mark.pending...].last { $0.number == number } }

    /// The message of the records since the mark.
    mutating func close(_ number: UInt32, since mark: Mark, isGroup: Bool = false) -> Record {
        let start = closed.count
        var isAscending = true
        var size = 0
        for index in mark.pending..<pending.count {
            if index > mark.pending, pending[index].number < pending[index - 1].number { isAscending = false }
            size += Self.size(of: pending[index])
        }
        if isAscending {
            closed.append(contentsOf: pending[mark.pending...])
        } else {
            // Sorting is stable: the elements of a repeated field stay in their order.
            closed.append(contentsOf: pending[mark.pending...].sorted { $0.number < $1.number })
        }
        pending.removeLast(pending.count - mark.pending)
        if max(size, decoded.count) > DecodeOptions.greatestSizeLimit { isTooLarge = true }
        return Record(number, isGroup ? .group : .message, start: start, size: size, count: closed.count - start)
    }

    /// A message that was just closed, encoded if it is short; what it held since the mark is given up.
    mutating func shorten(_ message: Record, since mark: Mark, text: [UInt8]) -> Record {
        guard message.kind == .message, message.size <= Self.shortLimit else { return message }
        var content: [UInt8] = []
        swap(&content, &scratch)
        content.removeAll(keepingCapacity: true)
        encode(message, text, to: &content)
        closed.removeLast(closed.count - mark.closed)
        decoded.removeLast(decoded.count - mark.decoded)
        decoded += content
        swap(&content, &scratch)
        return Record(message.number, .decoded, start: mark.decoded, size: message.size)
    }

    private static func size(of record: Record) -> Int {
        let tag = Varint.size(of: UInt64(record.number) << 3)
        switch record.kind {
        case .varint: return tag + Varint.size(of: record.payload)
        case .fixed32: return tag + 4
        case .fixed64: return tag + 8
        case .text, .decoded, .message: return tag + Varint.size(of: UInt64(record.size)) + record.size
        case .run: return record.size
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
        for index in message.start..<message.start + Int(message.count) {
            let record = closed[index]
            let tag = UInt64(record.number) << 3
            switch record.kind {
            case .varint:
                Self.put(varint: tag, to: &output)
                Self.put(varint: record.payload, to: &output)
            case .fixed32:
                Self.put(varint: tag | 5, to: &output)
                Self.put(record.payload, count: 4, to: &output)
            case .fixed64:
                Self.put(varint: tag | 1, to: &output)
                Self.put(record.payload, count: 8, to: &output)
            case .text, .decoded:
                Self.put(varint: tag | 2, to: &output)
                Self.put(varint: UInt64(record.size), to: &output)
                output += (record.kind == .text ? text : decoded)[record.start..<record.start + record.size]
            case .run: output += decoded[record.start..<record.start + record.size]
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
