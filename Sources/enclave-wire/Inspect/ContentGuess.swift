/// What length-delimited bytes without a schema are taken for.
enum ContentGuess: String {
    case empty
    case text
    case message
    case bytes

    /// Text without control characters is text; what reads as records to its end is a message; text
    /// with line breaks is text after all. Short messages can look like text, and the other way round.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        if range.isEmpty {
            self = .empty
        } else if Self.isText(bytes[range], allowsLineBreaks: false) {
            self = .text
        } else if Self.isMessage(bytes, range) {
            self = .message
        } else {
            self = Self.isText(bytes[range], allowsLineBreaks: true) ? .text : .bytes
        }
    }

    /// Whether the bytes are UTF-8 that a person can read.
    static func isText(_ bytes: ArraySlice<UInt8>, allowsLineBreaks: Bool) -> Bool {
        for byte in bytes where byte < 0x20 || byte == 0x7f {
            guard allowsLineBreaks, byte == 0x0a || byte == 0x0d || byte == 0x09 else { return false }
        }
        return bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
    }

    /// Whether the bytes are records to their end.
    private static func isMessage(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var cursor = ByteCursor(bytes, range)
        var groups: [UInt64] = []
        while !cursor.isAtEnd {
            guard let tag = cursor.varint(), tag >= 8, tag <= UInt64(UInt32.max) else { return false }
            switch tag & 7 {
            case 0, 1, 5: if cursor.number(tag & 7) == nil { return false }
            case 2:
                guard let length = cursor.varint(), length <= UInt64(cursor.end - cursor.position) else { return false }
                cursor.position += Int(length)
            case 3: groups.append(tag >> 3)
            case 4: if groups.popLast() != tag >> 3 { return false }
            default: return false
            }
        }
        return groups.isEmpty
    }
}
