import WireFormat

/// The default of a field, as a descriptor writes it (`google.protobuf.FieldDescriptorProto.default_value`).
package enum DefaultText {
    /// Whether the text is a value of a scalar type that is no enum, in the form in which protoc writes it: numbers are
    /// decimal.
    static func isValue(_ text: String, of type: FieldType) -> Bool {
        switch type {
        case .bool: text == "true" || text == "false"
        case .int32, .sint32, .sfixed32: Int32(text) != nil
        case .int64, .sint64, .sfixed64: Int64(text) != nil
        case .uint32, .fixed32: UInt32(text) != nil
        case .uint64, .fixed64: UInt64(text) != nil
        case .float, .double: isFloatingPoint(text)
        case .bytes: bytes(text) != nil
        case .string: true
        case .enumeration, .message, .group: false
        }
    }

    private static func isFloatingPoint(_ text: String) -> Bool {
        if ["inf", "-inf", "nan", "-nan"].contains(text) { return true }
        return Double(text) != nil && text.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
    }

    /// The bytes that a text with the escapes of C stands for; nil where one of them is none.
    package static func bytes(_ text: String) -> [UInt8]? {
        var rest = Array(text.utf8)[...]
        var result: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            guard let value = escape(&rest) else { return nil }
            result.append(value)
        }
        return result
    }

    /// The byte of an escape, after its backslash.
    private static func escape(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
        guard let byte = rest.first else { return nil }
        if (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) { return number(&rest, radix: 8, digits: 3) }
        rest.removeFirst()
        if byte == UInt8(ascii: "x") || byte == UInt8(ascii: "X") { return number(&rest, radix: 16, digits: 2) }
        return byte.escapedByte
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, radix: Int, digits: Int) -> UInt8? {
        var value: Int?
        for _ in 0..<digits {
            guard let digit = rest.first?.hexadecimalDigit, digit < radix else { break }
            value = (value ?? 0) * radix + Int(digit)
            rest.removeFirst()
        }
        return value.flatMap { UInt8(exactly: $0) }
    }
}
