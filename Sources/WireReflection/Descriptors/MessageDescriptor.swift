import WireFormat

/// A message type of a `.proto` file.
public struct MessageDescriptor: Sendable {
    /// The name within its scope.
    public let name: String
    /// The name with package and scope.
    public let fullName: String
    /// The fields in the order of the file.
    public let fields: [FieldDescriptor]
    /// The oneofs; synthetic ones, which stand for `optional`, come last.
    public let oneofs: [OneofDescriptor]
    /// The messages inside it, map entries included.
    public let messages: [MessageDescriptor]
    /// The enums inside it.
    public let enums: [EnumDescriptor]
    /// The extensions declared inside it, of any type.
    public let extensions: [FieldDescriptor]
    /// Field numbers that others may extend it with.
    public let extensionRanges: [Range<UInt32>]
    /// Whether it is the entry of a map.
    public let isMapEntry: Bool
    /// `option message_set_wire_format`.
    public let isMessageSet: Bool
    /// `option deprecated`.
    public let isDeprecated: Bool
    /// Where it stands in the file.
    public let path: [Int32]

    init(_ raw: RawMessage, _ scope: Scope, path: [Int32]) throws(WireError) {
        name = raw.string(1) ?? ""
        fullName = scope.fullName(name)
        self.path = path
        let options = try raw.message(7)
        isMapEntry = options?.flag(7) ?? false
        isMessageSet = options?.flag(1) ?? false
        isDeprecated = options?.flag(3) ?? false
        let inner = Scope(
            prefix: fullName,
            features: scope.features.overridden(by: try options?.message(12)),
            edition: scope.edition
        )
        var oneofs: [OneofDescriptor] = []
        for (index, oneof) in try raw.messages(8).enumerated() {
            let features = inner.features.overridden(by: try oneof.message(2)?.message(1))
            oneofs.append(
                OneofDescriptor(name: oneof.string(1) ?? "", features: features, path: path + [8, Int32(index)])
            )
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
        extensionRanges = try raw.messages(5).map { range in
            let start = UInt32(clamping: range.int32(1) ?? 0)
            return start..<max(start, UInt32(clamping: range.int32(2) ?? 0))
        }
    }
}

/// A oneof of a message type.
public struct OneofDescriptor: Sendable {
    /// The name.
    public let name: String
    let features: FeatureSet
    /// Where it stands in the file.
    public let path: [Int32]
}

/// A field of a message type, or an extension.
public struct FieldDescriptor: Sendable {
    /// The name.
    public let name: String
    /// The name with package and scope.
    public let fullName: String
    /// The name in ProtoJSON.
    public let jsonName: String
    /// The field number.
    public let number: UInt32
    /// The type; messages that are written as groups have the type `group`.
    public let type: FieldType
    /// The full name of a message or enum type.
    public let typeName: String
    /// How often it occurs.
    public let cardinality: FieldCardinality
    /// The index of its oneof; nil for none, and for the synthetic one of `optional`.
    public let oneof: Int?
    /// Whether strings are checked to be UTF-8 in standard mode too.
    public let validatesUTF8: Bool
    /// Whether repeated scalars are declared packed. The canonical form packs them all the same.
    public let isDeclaredPacked: Bool
    /// The default of proto2 and editions, as the descriptor writes it.
    public let defaultValue: String?
    /// The type that an extension extends.
    public let extendee: String?
    /// `option deprecated`.
    public let isDeprecated: Bool
    /// Where it stands in the file.
    public let path: [Int32]

    init(
        _ raw: RawMessage,
        _ scope: Scope,
        oneofs: [OneofDescriptor] = [],
        inMapEntry: Bool = false,
        path: [Int32]
    ) throws(WireError) {
        name = raw.string(1) ?? ""
        fullName = scope.fullName(name)
        jsonName = raw.string(10) ?? FieldSchema.usualJSONName(of: name)
        number = UInt32(clamping: raw.int32(3) ?? 0)
        self.path = path
        typeName = Self.withoutDot(raw.string(6) ?? "")
        defaultValue = raw.string(7)
        extendee = raw.string(2).map(Self.withoutDot)
        let options = try raw.message(8)
        isDeprecated = options?.flag(3) ?? false
        let isSynthetic = raw.flag(17) ?? false
        let index = raw.int32(9).map { Int($0) }
        oneof = isSynthetic ? nil : index
        let inherited = index.flatMap { oneofs.indices.contains($0) ? oneofs[$0].features : nil } ?? scope.features
        let features = inherited.overridden(by: try options?.message(21))
        validatesUTF8 = features.validatesUTF8
        isDeclaredPacked = options?.flag(2) ?? features.isPacked
        let declared = FieldType(rawValue: UInt8(truncatingIfNeeded: raw.number(5) ?? 0)) ?? .bytes
        let isDelimited = features.isDelimited && declared == .message && !inMapEntry
        type = isDelimited ? .group : declared
        cardinality = Self.cardinality(
            label: raw.number(4) ?? 1,
            hasPresence: isSynthetic || oneof != nil || declared == .message || declared == .group || extendee != nil,
            features: features
        )
    }

    private static func cardinality(label: UInt64, hasPresence: Bool, features: FeatureSet) -> FieldCardinality {
        switch label {
        case 3: return .repeated
        case 2: return .required
        default:
            if features.presence == .required { return .required }
            return hasPresence || features.presence == .explicit ? .optional : .implicit
        }
    }

    private static func withoutDot(_ name: String) -> String { name.hasPrefix(".") ? String(name.dropFirst()) : name }
}

/// An enum type of a `.proto` file.
public struct EnumDescriptor: Sendable {
    /// The name within its scope.
    public let name: String
    /// The name with package and scope.
    public let fullName: String
    /// The values in the order of the file.
    public let values: [EnumValueDescriptor]
    /// Whether numbers that are not listed are unknown fields.
    public let isClosed: Bool
    /// Where it stands in the file.
    public let path: [Int32]

    init(_ raw: RawMessage, _ scope: Scope, path: [Int32]) throws(WireError) {
        name = raw.string(1) ?? ""
        fullName = scope.fullName(name)
        self.path = path
        let options = try raw.message(3)
        isClosed = scope.features.overridden(by: try options?.message(7)).isEnumClosed
        values = try raw.messages(2).enumerated().map { index, value in
            EnumValueDescriptor(
                name: value.string(1) ?? "",
                number: value.int32(2) ?? 0,
                path: path + [2, Int32(index)]
            )
        }
    }
}

/// A value of an enum type.
public struct EnumValueDescriptor: Sendable {
    /// The name.
    public let name: String
    /// The number.
    public let number: Int32
    /// Where it stands in the file.
    public let path: [Int32]
}
