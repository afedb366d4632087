import WireFormat

/// What ProtoJSON does with a message type.
enum MessageForm {
    /// An object with a member for each field.
    case object
    case any
    case timestamp
    case duration
    case fieldMask
    case structure
    case value
    case list
    /// The value of field 1.
    case wrapper

    /// Whether an Any holds the value in a member of its own.
    var isSpecial: Bool { self != .object }
}

extension MessageForm {
    /// The form of a message type; an object where a well-known name has other fields than the well-known ones.
    init(_ fullName: String, _ fields: [TextFieldPlan]) {
        let isNumberedFromOne = fields.enumerated().allSatisfy { Int($1.number) == $0 + 1 }
        let isRepeated = fields.contains { $0.cardinality == .repeated }
        let prefix = "google.protobuf."
        guard isNumberedFromOne, fullName.hasPrefix(prefix) else {
            self = .object
            return
        }
        switch (String(fullName.dropFirst(prefix.count)), fields.map(\.type), isRepeated) {
        case ("Any", [.string, .bytes], false): self = .any
        case ("Timestamp", [.int64, .int32], false): self = .timestamp
        case ("Duration", [.int64, .int32], false): self = .duration
        case ("FieldMask", [.string], true): self = .fieldMask
        case ("Struct", [.message], true): self = fields[0].isMap ? .structure : .object
        case ("Value", [.enumeration, .double, .string, .bool, .message, .message], false): self = .value
        case ("ListValue", [.message], true): self = fields[0].isMap ? .object : .list
        case ("DoubleValue", [.double], false), ("FloatValue", [.float], false),
            ("Int64Value", [.int64], false), ("UInt64Value", [.uint64], false),
            ("Int32Value", [.int32], false), ("UInt32Value", [.uint32], false),
            ("BoolValue", [.bool], false), ("StringValue", [.string], false), ("BytesValue", [.bytes], false):
            self = .wrapper
        default: self = .object
        }
    }
}
