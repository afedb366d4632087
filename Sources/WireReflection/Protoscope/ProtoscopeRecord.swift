import WireFormat

/// A record of wire bytes, as far as it is there: a tag and its value, or what is wrong with it.
struct ProtoscopeRecord {
    /// What follows the tag.
    enum Value {
        case varint(ProtoscopeVarint)
        /// Ten bytes beyond 64 bits.
        case wideVarint
        case fixed32(UInt32)
        case fixed64(UInt64)
        /// Length-delimited bytes: the varint of their length, and where they are.
        case content(ProtoscopeVarint, Range<Int>)
        /// A length that says more than there is, and what is there.
        case cutContent(ProtoscopeVarint, Range<Int>)
        case startGroup
        case endGroup
        /// What follows the tag is no value of its wire type, and goes on to the end.
        case broken
    }

    let tag: ProtoscopeVarint
    let value: Value
    /// What follows the tag.
    let valueRange: Range<Int>

    var number: UInt64 { tag.value >> 3 }
    var wireType: UInt8 { UInt8(tag.value & 7) }
    var end: Int { valueRange.upperBound }

    /// The record at the start of `range`, which is not empty; nil where no tag is.
    init?(_ bytes: [UInt8], in range: Range<Int>) {
        guard case .number(let tag, let start) = ProtoscopeVarint.read(bytes, in: range) else { return nil }
        self.tag = tag
        let rest = start..<range.upperBound
        let span = bytes.rawSpan
        switch tag.value & 7 {
        case 0:
            switch ProtoscopeVarint.read(bytes, in: rest) {
            case .number(let value, let end): (self.value, valueRange) = (.varint(value), start..<end)
            case .wide(let end): (value, valueRange) = (.wideVarint, start..<end)
            case .broken: (value, valueRange) = (.broken, rest)
            }
        case 1 where rest.count >= 8:
            (value, valueRange) = (.fixed64(span.littleEndian64(at: start)), start..<start + 8)
        case 5 where rest.count >= 4:
            (value, valueRange) = (.fixed32(span.littleEndian32(at: start)), start..<start + 4)
        case 2:
            guard case .number(let length, let content) = ProtoscopeVarint.read(bytes, in: rest) else {
                (value, valueRange) = (.broken, rest)
                return
            }
            if length.value <= UInt64(rest.upperBound - content) {
                let end = content + Int(length.value)
                (value, valueRange) = (.content(length, content..<end), start..<end)
            } else {
                (value, valueRange) = (.cutContent(length, content..<rest.upperBound), rest)
            }
        case 3: (value, valueRange) = (.startGroup, start..<start)
        case 4: (value, valueRange) = (.endGroup, start..<start)
        default: (value, valueRange) = (.broken, rest)
        }
    }
}

/// A varint, and how many bytes more than its shortest form it takes.
struct ProtoscopeVarint {
    let value: UInt64
    let longForm: Int

    /// What bytes are, read as a varint, and where the next ones are.
    enum Reading {
        case number(ProtoscopeVarint, end: Int)
        /// Ten bytes beyond 64 bits.
        case wide(end: Int)
        /// More than ten bytes, or fewer that all continue to the end.
        case broken
    }

    static func read(_ bytes: [UInt8], in range: Range<Int>) -> Reading {
        var value: UInt64 = 0
        var count = 0
        for byte in bytes[range].prefix(10) {
            value |= UInt64(byte & 0x7f) << UInt64(7 * count)
            count += 1
            guard byte < 0x80 else { continue }
            let end = range.lowerBound + count
            if count == 10, byte > 1 { return .wide(end: end) }
            return .number(ProtoscopeVarint(value: value, longForm: count - Varint.size(of: value)), end: end)
        }
        return .broken
    }
}
