// The form in which generated code carries a schema: one line a field or value, in a string
// constant, which costs no code to set up and is read the first time it is asked for.
//
//     number  [?!*]type  name  [key=value …]
//
// `?` is a field with presence, `!` required, `*` repeated. Keys: `of` (index of the type), `json`
// (last on the line, where it is not the usual one), `oneof` (index), `utf8=none`, `map=1`, `packed=0`,
// `default` (the text of the descriptor; spaces, control characters and `%` are `%` and two hexadecimal digits).

extension MessageSchema {
    /// A message type from the text that generated code carries.
    public convenience init(
        fullName: String,
        fields: String,
        types: [SchemaReference] = [],
        oneofs: [String] = [],
        isMapEntry: Bool = false,
        isMessageSet: Bool = false
    ) {
        self.init(
            fullName: fullName,
            fields: fields.split(separator: "\n").compactMap { FieldSchema(line: $0, types: types) },
            oneofs: oneofs,
            isMapEntry: isMapEntry,
            isMessageSet: isMessageSet
        )
    }
}

extension FieldSchema {
    init?(line: Substring, types: [SchemaReference]) {
        let (line, jsonName) = Self.splitJSONName(line)
        let words = line.split(separator: " ")
        guard words.count >= 3, let number = UInt32(words[0]) else { return nil }
        var typeName = words[1]
        let cardinality: FieldCardinality
        switch typeName.first {
        case "?": cardinality = .optional
        case "!": cardinality = .required
        case "*": cardinality = .repeated
        default: cardinality = .implicit
        }
        if cardinality != .implicit { typeName = typeName.dropFirst() }
        guard let type = FieldType(name: String(typeName)) else { return nil }
        var child: SchemaReference?
        var oneof: Int?
        var validatesUTF8 = true
        var isMap = false
        var isDeclaredPacked = true
        var defaultText: String?
        for word in words.dropFirst(3) {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            switch String(parts[0]) {
            case "of": child = Int(parts[1]).flatMap { types.indices.contains($0) ? types[$0] : nil }
            case "oneof": oneof = Int(parts[1])
            case "utf8": validatesUTF8 = false
            case "map": isMap = true
            case "packed": isDeclaredPacked = false
            case "default": defaultText = Self.unescapedDefault(parts[1])
            default: break
            }
        }
        let name = String(words[2])
        self.init(
            number: number,
            name: name,
            jsonName: jsonName ?? Self.usualJSONName(of: name),
            type: type,
            cardinality: cardinality,
            oneof: oneof,
            validatesUTF8: validatesUTF8,
            isMap: isMap,
            isDeclaredPacked: isDeclaredPacked,
            defaultText: defaultText,
            child: child
        )
    }

    /// The line without its JSON name, which comes last because it may hold spaces.
    private static func splitJSONName(_ line: Substring) -> (Substring, String?) {
        let mark = Array(" json=".utf8)
        let bytes = Array(line.utf8)
        guard bytes.count > mark.count else { return (line, nil) }
        for start in 0..<(bytes.count - mark.count) where bytes[start..<start + mark.count].elementsEqual(mark) {
            let split = line.utf8.index(line.startIndex, offsetBy: start)
            let name = line.utf8.index(split, offsetBy: mark.count)
            return (line[..<split], String(line[name...]))
        }
        return (line, nil)
    }

    /// A default as the text of a schema holds it: one word.
    package static func escapedDefault(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if byte > 0x20, byte != 0x7f, byte != UInt8(ascii: "%") {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit + (digit < 10 ? 48 : 87) }

    static func unescapedDefault(_ text: Substring) -> String {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let high = rest.popFirst(), let low = rest.popFirst() {
                result.append((high &- (high < 58 ? 48 : 87)) &<< 4 | (low &- (low < 58 ? 48 : 87)))
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `lowerCamelCase` of a field name, as protoc forms it.
    package static func usualJSONName(of name: String) -> String {
        var result = ""
        var raises = false
        for character in name {
            if character == "_" {
                raises = true
            } else {
                result += raises ? character.uppercased() : String(character)
                raises = false
            }
        }
        return result
    }
}

extension EnumSchema {
    /// An enum type from the text that generated code carries: `number name` a line.
    public convenience init(fullName: String, values: String, isClosed: Bool = false) {
        self.init(
            fullName: fullName,
            values: values.split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ")
                guard words.count == 2, let number = Int32(words[0]) else { return nil }
                return (String(words[1]), number)
            },
            isClosed: isClosed
        )
    }
}
