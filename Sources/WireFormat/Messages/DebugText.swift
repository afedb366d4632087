extension Message {
    /// The fields that are set, by name, in the manner of the protobuf text format.
    public var debugDescription: String {
        var text = Self.schema.fullName + " {"
        let sizer = measure(in: WireSizer(depth: DecodeOptions.greatestDepthLimit, isCanonical: false))
        if sizer.state.brokenRule != nil || sizer.size > DecodeOptions.greatestSizeLimit {
            return text + " too deep or too large }"
        }
        let bytes = [UInt8](count: sizer.size) { writer in writer = write(to: writer) }
        DebugText.append(bytes, Self.schema, depth: 1, to: &text)
        return text + "}"
    }
}

/// Prints the fields of encoded messages for a person.
package enum DebugText {
    private static let depthLimit = 100

    package static func append(_ bytes: [UInt8], _ schema: MessageSchema?, depth: Int, to text: inout String) {
        guard var reader = try? WireReader(bytes.rawSpan) else { return }
        let indent = String(repeating: "  ", count: depth)
        text += "\n"
        while true {
            var last: UInt32 = 0
            guard let tag = try? reader.nextTag(after: &last), tag != 0, tag & 7 != 4 else { break }
            let field = schema?.field(number: tag >> 3)
            text += indent + (field?.name ?? String(tag >> 3))
            guard (try? appendValue(tag, field, &reader, depth: depth, to: &text)) != nil else { break }
            text += "\n"
        }
        text += String(repeating: "  ", count: depth - 1)
    }

    @_lifetime(reader: copy reader)
    private static func appendValue(
        _ tag: UInt32,
        _ field: FieldSchema?,
        _ reader: inout WireReader,
        depth: Int,
        to text: inout String
    ) throws(WireError) {
        switch tag & 7 {
        case 0: text += ": " + scalar(try reader.readVarint(), field, fallback: .uint64)
        case 1: text += ": " + scalar(try reader.readFixed64(), field, fallback: .fixed64)
        case 5: text += ": " + scalar(UInt64(try reader.readFixed32()), field, fallback: .fixed32)
        case 3:
            let start = reader.position
            try reader.skipValue(tag)
            let end = reader.recordStart
            text += " {"
            nested(reader.bytes.copy(of: start..<max(start, end)), field?.message, depth: depth, to: &text)
        default:
            let content = try reader.readBytes()
            switch field?.type {
            case .message?:
                text += " {"
                nested(content, field?.message, depth: depth, to: &text)
            case .string?: text += ": " + ScalarText.quoted(content)
            case .some(let type) where type.isPackable: text += ": " + packed(content, field, type)
            default: text += ": " + hex(content)
            }
        }
    }

    private static func nested(_ content: [UInt8], _ schema: MessageSchema?, depth: Int, to text: inout String) {
        if depth < depthLimit { append(content, schema, depth: depth + 1, to: &text) } else { text += " … " }
        text += "}"
    }

    private static func packed(_ content: [UInt8], _ field: FieldSchema?, _ type: FieldType) -> String {
        guard var reader = try? WireReader(content.rawSpan) else { return "[]" }
        var values: [String] = []
        while !reader.isAtEnd {
            let bits: UInt64?
            switch type.wireType {
            case .fixed32: bits = (try? reader.readFixed32()).map { UInt64($0) }
            case .fixed64: bits = try? reader.readFixed64()
            default: bits = try? reader.readVarint()
            }
            guard let bits else { break }
            values.append(scalar(bits, field, fallback: type))
        }
        return "[" + values.joined(separator: ", ") + "]"
    }

    private static func scalar(_ bits: UInt64, _ field: FieldSchema?, fallback: FieldType) -> String {
        if let name = field?.enumeration?.name(of: Int32(truncatingIfNeeded: Int64(bitPattern: bits))) { return name }
        return ScalarText.text(of: bits, type: field?.type ?? fallback)
    }

    private static func hex(_ content: [UInt8]) -> String {
        let shown = content.prefix(64).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return content.count > 64 ? shown + "… (" + String(content.count) + " bytes)" : shown
    }
}
