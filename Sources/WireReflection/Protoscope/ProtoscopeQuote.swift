import WireFormat

/// Bytes as the pieces of a quoted string.
struct ProtoscopeQuote {
    /// Quoted strings, one a line.
    private(set) var lines: [[UInt8]] = []
    private var line: [UInt8] = [UInt8(ascii: "\"")]

    /// The bytes of `range`, in strings that take up to `width` columns.
    init(_ bytes: [UInt8], _ range: Range<Int>, width: Int) {
        var position = range.lowerBound
        var breaksLine = false
        while position < range.upperBound {
            let (text, count) = Self.character(bytes, at: position, end: range.upperBound)
            if breaksLine || line.count + text.count + 1 > width, line.count > 1 { endLine() }
            line += text
            breaksLine = bytes[position] == UInt8(ascii: "\n") && width != .max
            position += count
        }
        endLine()
    }

    private mutating func endLine() {
        line.append(UInt8(ascii: "\""))
        lines.append(line)
        line = [UInt8(ascii: "\"")]
    }

    /// What stands for the character at `position`, and how many bytes it is.
    private static func character(_ bytes: [UInt8], at position: Int, end: Int) -> ([UInt8], Int) {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\n"): return (Array("\\n".utf8), 1)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return ([UInt8(ascii: "\\"), byte], 1)
        case 0x20..<0x7f: return ([byte], 1)
        case 0x80...:
            let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
            guard position + length <= end else { break }
            let sequence = bytes[position..<position + length]
            guard bytes.rawSpan.firstInvalidUTF8(in: position..<position + length) == nil else { break }
            let isGraphic = String(decoding: sequence, as: UTF8.self).unicodeScalars.allSatisfy(\.isGraphic)
            return (isGraphic ? Array(sequence) : sequence.flatMap(escape), length)
        default: break
        }
        return (escape(byte), 1)
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "\\"), UInt8(ascii: "x"), ProtoscopeOutput.digit(byte >> 4), ProtoscopeOutput.digit(byte & 15)]
    }
}
