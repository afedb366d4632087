/// How names of a `.proto` file become Swift names.
enum SwiftNames {
    /// Words that need backticks where a declaration uses them as a name.
    private static let keywords: Set<String> = [
        "actor", "any", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class",
        "consuming", "continue", "default", "defer", "deinit", "do", "dynamic", "else", "enum", "extension",
        "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "indirect", "infix",
        "init", "inout", "internal", "is", "isolated", "lazy", "let", "mutating", "nil", "nonisolated",
        "nonmutating", "open", "operator", "optional", "override", "package", "postfix", "precedencegroup",
        "prefix", "private", "protocol", "public", "repeat", "required", "rethrows", "return", "self", "sending",
        "set", "get", "some", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "unowned", "unsafe", "var", "weak", "where", "while", "willSet", "didSet", "yield",
    ]

    /// Members that every message or enum has; a field of that name gets the suffix `_p`.
    private static let members: Set<String> = [
        "schema", "unknownFields", "isInitialized", "decodeFields", "measure", "write", "putFields", "messageName",
        "with", "merge", "isCanonical", "canonicalize", "serializedBytes", "serialize", "serializedSize", "located",
        "debugDescription", "description", "hash", "hashValue", "viewedBytes", "readFields", "keyPosition",
        "validate", "inMap", "init", "self", "rawValue", "name", "allCases", "value", "type", "get", "set", "has",
        "clear",
    ]
    /// Those of the members above that a message may have as a field name all the same.
    private static let allowedFields: Set<String> = [
        "name", "value", "type", "rawValue", "allCases", "get", "set", "has", "clear",
    ]

    /// Types that generated code mentions; a message of that name gets the suffix `Message`.
    static let types: Set<String> = [
        "Any", "Array", "Bool", "Bytes", "Dictionary", "Double", "Error", "Float", "Hashable", "Hasher", "Int",
        "Int32", "Int64", "Optional", "Protocol", "RawRepresentable", "RawSpan", "Self", "Sendable", "Set", "Span",
        "StaticString", "String", "Swift", "Type", "UInt", "UInt32", "UInt64", "UInt8", "UTF8Span", "Void",
        "BoolField", "BytesField", "DoubleField", "EnumField", "EnumSchema", "FieldCodec", "FieldSlice",
        "Fixed32Field", "Fixed64Field", "FloatField", "Indirect", "Int32Field", "Int64Field", "MapEntryView",
        "MapKeyPosition", "Message", "MessageField", "MessageSchema", "MessageView", "ProtoEnum", "ProtoExtension",
        "ProtoMap", "ProtoRepeatedExtension", "RecordSlice", "RepeatedBytesView", "RepeatedScalarView",
        "RepeatedTextView", "RepeatedView", "SFixed32Field", "SFixed64Field", "SInt32Field", "SInt64Field",
        "SchemaReference", "StringField", "TypeRegistry", "UInt32Field", "UInt64Field", "UncheckedStringField",
        "UnknownFields", "WireError", "WireFormat", "WireReader", "WireSink", "WireSizer", "WireWriter", "File",
        "ClosedEnumField", "GeneratedFile", "GroupField", "InMap", "MapValue", "Sink",
    ]

    static func type(_ name: String, suffix: String) -> String {
        let clean = upperFirst(name)
        return types.contains(clean) ? clean + suffix : clean
    }

    /// `Virtengine_Enclave_V1_` for the package `virtengine.enclave.v1`.
    static func prefix(ofPackage package: String) -> String {
        package.split(separator: ".").map { camel(String($0), raisesFirst: true) + "_" }.joined()
    }

    /// `validatorAddress` for `validator_address`, `typeURL` for `type_url`.
    static func member(_ name: String) -> String {
        let camelName = camel(name, raisesFirst: false)
        return members.contains(camelName) && !allowedFields.contains(camelName) ? camelName + "_p" : camelName
    }

    /// `HealthStatus`' value `HEALTH_STATUS_HEALTHY` becomes `healthy`.
    static func enumCase(_ name: String, of type: String) -> String {
        let rest = withoutPrefix(name, of: type)
        let camelName =
            rest.contains("_") || rest == rest.uppercased()
            ? camel(rest.lowercased(), raisesFirst: false) : lowerFirst(rest)
        return members.contains(camelName) ? camelName + "_p" : camelName
    }

    /// The name where it is declared or used after a dot: keywords in backticks.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    static func upperFirst(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
    static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    static func camel(_ name: String, raisesFirst: Bool) -> String {
        let abbreviations: Set<String> = ["url", "http", "https", "id"]
        var result = ""
        for part in name.split(separator: "_") {
            let isFirst = result.isEmpty && !raisesFirst
            if abbreviations.contains(part.lowercased()) {
                result += isFirst ? part.lowercased() : part.uppercased()
            } else {
                result += isFirst ? lowerFirst(String(part)) : upperFirst(String(part))
            }
        }
        if result.isEmpty { return "_" + name }
        return result.first?.isNumber == true ? "_" + result : result
    }

    /// `SGX` for the value `TEE_TYPE_SGX` of `TEEType`; the whole name where a digit or nothing would remain.
    private static func withoutPrefix(_ name: String, of type: String) -> String {
        var waiting = type.lowercased().filter { $0 != "_" }[...]
        var rest = name[...]
        while let next = waiting.first {
            if rest.first == "_" {
                rest.removeFirst()
            } else if rest.first?.lowercased() == String(next) {
                rest.removeFirst()
                waiting.removeFirst()
            } else {
                return name
            }
        }
        guard rest.first == "_", let first = rest.dropFirst().first, first.isLetter else { return name }
        return String(rest.dropFirst())
    }

    /// A Swift string literal.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7f {
                    result += "\\u{" + String(scalar.value, radix: 16) + "}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
