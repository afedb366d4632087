import WireFormat

/// The records of a message that is read without a schema of its own: descriptors, which are needed
/// before any generated type exists.
struct RawMessage {
    enum Value {
        case number(UInt64)
        case bytes([UInt8])
    }

    private var records: [(number: UInt32, value: Value)] = []

    init(_ bytes: [UInt8]) throws(WireError) {
        var reader = try WireReader(bytes.rawSpan)
        while true {
            var last: UInt32 = 0
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { return }
            switch Tag(rawValue: tag)?.wireType {
            case .varint: records.append((tag >> 3, .number(try reader.readVarint())))
            case .fixed32: records.append((tag >> 3, .number(UInt64(try reader.readFixed32()))))
            case .fixed64: records.append((tag >> 3, .number(try reader.readFixed64())))
            case .lengthDelimited: records.append((tag >> 3, .bytes(try reader.readBytes())))
            default: try reader.skipValue(tag)
            }
        }
    }

    func number(_ field: UInt32) -> UInt64? {
        for record in records.reversed() where record.number == field {
            if case .number(let value) = record.value { return value }
        }
        return nil
    }

    func flag(_ field: UInt32) -> Bool? { number(field).map { $0 != 0 } }

    func int32(_ field: UInt32) -> Int32? { number(field).map { Int32(truncatingIfNeeded: $0) } }

    func allBytes(_ field: UInt32) -> [[UInt8]] {
        records.compactMap { record in
            guard record.number == field, case .bytes(let bytes) = record.value else { return nil }
            return bytes
        }
    }

    func bytes(_ field: UInt32) -> [UInt8]? { allBytes(field).last }

    func string(_ field: UInt32) -> String? { bytes(field).map { String(decoding: $0, as: UTF8.self) } }

    func strings(_ field: UInt32) -> [String] { allBytes(field).map { String(decoding: $0, as: UTF8.self) } }

    func messages(_ field: UInt32) throws(WireError) -> [RawMessage] {
        var result: [RawMessage] = []
        for bytes in allBytes(field) { result.append(try RawMessage(bytes)) }
        return result
    }

    /// A singular message; the pieces of one that comes in several are merged.
    func message(_ field: UInt32) throws(WireError) -> RawMessage? {
        let pieces = allBytes(field)
        return pieces.isEmpty ? nil : try RawMessage(Array(pieces.joined()))
    }

    /// The bytes of a singular message; the pieces of one that comes in several one after the other.
    func joined(_ field: UInt32) -> [UInt8] {
        let pieces = allBytes(field)
        return pieces.count == 1 ? pieces[0] : Array(pieces.joined())
    }

    /// Repeated numbers, packed or not.
    func numbers(_ field: UInt32) throws(WireError) -> [UInt64] {
        var result: [UInt64] = []
        for record in records where record.number == field {
            switch record.value {
            case .number(let value): result.append(value)
            case .bytes(let bytes):
                var reader = try WireReader(bytes.rawSpan)
                while !reader.isAtEnd { result.append(try reader.readVarint()) }
            }
        }
        return result
    }
}
