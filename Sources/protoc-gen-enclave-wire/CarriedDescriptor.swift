import WireFormat

/// The descriptor of a file as generated code carries it (``GeneratedFile``).
enum CarriedDescriptor {
    private static let sourceCodeInfo: UInt32 = 9

    /// The lines of a string literal that has a character for each byte, the quotation marks included.
    static func literal(of descriptor: [UInt8]) throws(GeneratorError) -> [String] {
        let bytes: [UInt8]
        do throws(WireError) {
            bytes = try withoutSourceInfo(descriptor)
        } catch {
            throw GeneratorError("not a file descriptor: \(error)")
        }
        var lines: [String] = []
        var line = ""
        for byte in bytes {
            let text = escaped(byte)
            if line.utf8.count + text.utf8.count > 100 {
                lines.append(line + "\\")
                line = ""
            }
            line += text
        }
        return ["\"\"\""] + lines + [line, "\"\"\""]
    }

    private static func withoutSourceInfo(_ descriptor: [UInt8]) throws(WireError) -> [UInt8] {
        var reader = try WireReader(descriptor.rawSpan)
        var kept: [UInt8] = []
        while true {
            var last: UInt32 = 0
            let start = reader.offset
            let tag = try reader.nextTag(after: &last)
            if tag == 0 { return kept }
            try reader.skipValue(tag)
            if tag >> 3 != sourceCodeInfo { kept += descriptor[start..<reader.offset] }
        }
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case 0: "\\0"
        case 9: "\\t"
        case 10: "\\n"
        case 13: "\\r"
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x20..<0x7f: String(UnicodeScalar(byte))
        default: "\\u{" + String(byte, radix: 16) + "}"
        }
    }
}
