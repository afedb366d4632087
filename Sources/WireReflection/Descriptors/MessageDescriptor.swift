import WireFormat

/// A message type of a `.proto` file.
public struct MessageDescriptor: Sendable {
    /// The name within its scope.
    public let name: String
    /// The name with package and scope.
    public let fullName: String
    /// The fields in the order of the file.
    public internal(set) var fields: [FieldDescriptor]
    /// The oneofs; synthetic ones, which stand for `optional`, come last.
    public let oneofs: [OneofDescriptor]
    /// The messages inside it, map entries included.
    public internal(set) var messages: [MessageDescriptor]
    /// The enums inside it.
    public let enums: [EnumDescriptor]
    /// The extensions declared inside it, of any type.
    public internal(set) var extensions: [FieldDescriptor]
    /// Field numbers that others may extend it with.
    public let extensionRanges: [Range<UInt32>]
    /// Field numbers that it must not use.
    public let reservedRanges: [Range<UInt32>]
    /// Field names that it must not use.
    public let reservedNames: [String]
    /// What its file, the messages around it and its options decide.
    public let features: FeatureSet
    /// The serialized `google.protobuf.MessageOptions`.
    public let options: [UInt8]
    /// Whether it is the entry of a map.
    public let isMapEntry: Bool
    /// `option message_set_wire_format`.
    public let isMessageSet: Bool
    /// `option deprecated`.
    public let isDeprecated: Bool
    /// Where it stands in the file.
    public let path: [Int32]
    /// `option deprecated_legacy_json_field_conflicts`.
    let allowsJSONConflicts: Bool

    init(_ raw: RawMessage, _ scope: Scope, path: [Int32]) throws(WireError) {
        guard scope.depth <= Scope.depthLimit else {
            throw WireError(.depthLimitExceeded, offset: 0, message: "messages within messages go too deep")
        }
        name = raw.string(1) ?? ""
        fullName = scope.fullName(name)
        self.path = path
        options = raw.joined(7)
        let options = try raw.message(7)
        isMapEntry = options?.flag(7) ?? false
        isMessageSet = options?.flag(1) ?? false
        isDeprecated = options?.flag(3) ?? false
        allowsJSONConflicts = options?.flag(11) ?? false
        features = scope.features.overridden(by: try options?.message(12))
        let inner = Scope(prefix: fullName, features: features, edition: scope.edition, depth: scope.depth + 1)
        var oneofs: [OneofDescriptor] = []
        for (index, oneof) in try raw.messages(8).enumerated() {
            oneofs.append(try OneofDescriptor(oneof, inner, path: path + [8, Int32(index)]))
        }
        var fields: [FieldDescriptor] = []
        for (index, field) in try raw.messages(2).enumerated() {
            fields.append(
                try FieldDescriptor(
                    field,
                    inner,
                    oneofs: oneofs,
                    inMapEntry: isMapEntry,
                    path: path + [2, Int32(index)]
                )
            )
        }
        self.fields = fields
        self.oneofs = oneofs
        var messages: [MessageDescriptor] = []
        for (index, message) in try raw.messages(3).enumerated() {
            messages.append(try MessageDescriptor(message, inner, path: path + [3, Int32(index)]))
        }
        self.messages = messages
        var enums: [EnumDescriptor] = []
        for (index, type) in try raw.messages(4).enumerated() {
            enums.append(try EnumDescriptor(type, inner, path: path + [4, Int32(index)]))
        }
        self.enums = enums
        var extensions: [FieldDescriptor] = []
        for (index, field) in try raw.messages(6).enumerated() {
            extensions.append(try FieldDescriptor(field, inner, path: path + [6, Int32(index)]))
        }
        self.extensions = extensions
        extensionRanges = try Self.ranges(raw.messages(5))
        reservedRanges = try Self.ranges(raw.messages(9))
        reservedNames = raw.strings(10)
    }

    private static func ranges(_ raw: [RawMessage]) -> [Range<UInt32>] {
        raw.map { range in
            let start = UInt32(clamping: range.int32(1) ?? 0)
            return start..<max(start, UInt32(clamping: range.int32(2) ?? 0))
        }
    }

    /// The field with this number.
    public func field(number: UInt32) -> FieldDescriptor? { fields.first { $0.number == number } }

    /// The field with this name.
    public func field(named name: String) -> FieldDescriptor? { fields.first { $0.name == name } }

    /// The field with this name in ProtoJSON.
    public func field(jsonName: String) -> FieldDescriptor? { fields.first { $0.jsonName == jsonName } }
}

/// A oneof of a message type.
public struct OneofDescriptor: Sendable {
    /// The name.
    public let name: String
    /// What its message and its options decide; its fields inherit it.
    public let features: FeatureSet
    /// The serialized `google.protobuf.OneofOptions`.
    public let options: [UInt8]
    /// Where it stands in the file.
    public let path: [Int32]

    init(_ raw: RawMessage, _ scope: Scope, path: [Int32]) throws(WireError) {
        name = raw.string(1) ?? ""
        features = scope.features.overridden(by: try raw.message(2)?.message(1))
        options = raw.joined(2)
        self.path = path
    }
}
