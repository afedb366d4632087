import WireFormat

/// Values as a person reads them. Nothing in them can steer a terminal.
struct ValueText {
    /// Characters of a text that are shown.
    let textLimit: Int
    /// Bytes of a value that are shown.
    let bytesLimit: Int
    /// Elements of a packed record that are shown in any case.
    let elementLimit: Int

    /// For a line of a table.
    static let short = ValueText(textLimit: 60, bytesLimit: 16, elementLimit: 16)
    /// For a page, which has room.
    static let page = ValueText(textLimit: 2000, bytesLimit: 512, elementLimit: 256)
    /// Everything.
    static let full = ValueText(textLimit: .max, bytesLimit: .max, elementLimit: .max)

    /// A number of a field.
    func number(_ bits: UInt64, _ field: FieldSchema) -> String {
        switch field.type {
        case .enumeration:
            let value = Int64(bitPattern: bits)
            guard let name = Int32(exactly: value).flatMap({ field.enumeration?.name(of: $0) }) else {
                return "\(value), not listed"
            }
            return "\(name) (\(value))"
        case .bool where bits > 1: return "true (\(bits))"
        default: return ScalarText.text(of: bits, type: field.type)
        }
    }

    /// A number without a schema, with what else it may mean.
    func number(_ bits: UInt64, wireType: UInt64) -> String {
        switch wireType {
        case 5:
            let value = UInt32(truncatingIfNeeded: bits)
            return "\(value) or \(Float(bitPattern: value))"
        case 1: return "\(bits) or \(Double(bitPattern: bits))"
        default: return bits > UInt64(Int64.max) ? "\(bits) or \(Int64(bitPattern: bits))" : String(bits)
        }
    }

    /// Text in quotes, with escapes for what is not printable or not UTF-8.
    func text(_ bytes: ArraySlice<UInt8>) -> String {
        var result = "\""
        var count = 0
        var decoder = UTF8()
        var iterator = bytes.prefix(textLimit == .max ? .max : textLimit * 4 + 4).makeIterator()
        decoding: while true {
            if count >= textLimit { break }
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): result += Self.escaped(scalar)
            case .emptyInput: break decoding
            case .error: result += "\u{fffd}"
            }
            count += 1
        }
        let isCut = count >= textLimit && bytes.count > count
        return result + (isCut ? "…\" \(bytes.count) bytes" : "\"")
    }

    /// Bytes as hexadecimal text, and as text where that says something.
    func bytes(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.isEmpty { return "empty" }
        let shown = Hex.text(of: bytes.prefix(bytesLimit)) + (bytes.count > bytesLimit ? "…" : "")
        let count = bytes.count == 1 ? "1 byte" : "\(bytes.count) bytes"
        let isText = bytes.count > 2 && ContentGuess.isText(bytes.prefix(1000), allowsLineBreaks: false)
        return "\(count) \(shown)" + (isText ? " \(text(bytes))" : "")
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
            return "\\u{" + String(scalar.value, radix: 16) + "}"
        default: return String(scalar)
        }
    }
}
