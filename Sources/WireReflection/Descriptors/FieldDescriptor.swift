import WireFormat

/// A field of a message type, or an extension.
public struct FieldDescriptor: Sendable {
    /// The name.
    public let name: String
    /// The name with package and scope.
    public var fullName: String { scope.isEmpty ? name : scope + "." + name }
    /// The name in ProtoJSON.
    public let jsonName: String
    /// The field number.
    public let number: UInt32
    /// The type; messages that are written as groups have the type `group`.
    public internal(set) var type: FieldType
    /// The full name of a message or enum type. Outside of a pool it is as the file gives it, which may be relative.
    public internal(set) var typeName: String
    /// How often it occurs.
    public internal(set) var cardinality: FieldCardinality
    /// The index of its oneof; nil for none, and for the synthetic one of `optional`.
    public let oneof: Int?
    /// Whether it is `optional` in proto3, which a oneof stands for that is not among those of the source.
    public let isProto3Optional: Bool
    /// What its surroundings and its options decide.
    public let features: FeatureSet
    /// The serialized `google.protobuf.FieldOptions`.
    public let options: [UInt8]
    /// Whether strings are checked to be UTF-8 in standard mode too.
    public let validatesUTF8: Bool
    /// Whether repeated scalars are declared packed. The canonical form packs them all the same.
    public let isDeclaredPacked: Bool
    /// The default of proto2 and editions, as the descriptor writes it.
    public let defaultValue: String?
    /// The full name of the type that an extension extends; nil for a field.
    public internal(set) var extendee: String?
    /// `option deprecated`.
    public let isDeprecated: Bool
    /// Where it stands in the file.
    public let path: [Int32]
    /// The name of what it stands in.
    private let scope: String
    /// The number of its type in the file; 0 where a name alone says it.
    let declaredType: UInt64
    /// The index of its oneof, be it a synthetic one.
    let declaredOneof: Int?
    /// The number as the file has it, which may be none that a field can have.
    let declaredNumber: Int32
    /// The name of its type as the file writes it: relative to its scope unless it starts with a dot.
    let writtenTypeName: String
    /// The name of the type that it extends, in the same form.
    let writtenExtendee: String?

    init(
        _ raw: RawMessage,
        _ scope: Scope,
        oneofs: [OneofDescriptor] = [],
        inMapEntry: Bool = false,
        path: [Int32]
    ) throws(WireError) {
        name = raw.string(1) ?? ""
        self.scope = scope.prefix
        jsonName = raw.string(10) ?? FieldSchema.usualJSONName(of: name)
        declaredNumber = raw.int32(3) ?? 0
        number = UInt32(clamping: declaredNumber)
        self.path = path
        writtenTypeName = raw.string(6) ?? ""
        typeName = Self.withoutDot(writtenTypeName)
        defaultValue = raw.string(7)
        writtenExtendee = raw.string(2)
        extendee = writtenExtendee.map(Self.withoutDot)
        options = raw.joined(8)
        let options = try raw.message(8)
        isDeprecated = options?.flag(3) ?? false
        let isSynthetic = raw.flag(17) ?? false
        let index = raw.int32(9).map { Int($0) }
        isProto3Optional = isSynthetic
        declaredOneof = index
        oneof = isSynthetic ? nil : index
        let inherited = index.flatMap { oneofs.indices.contains($0) ? oneofs[$0].features : nil } ?? scope.features
        features = inherited.overridden(by: try options?.message(21))
        validatesUTF8 = features.validatesUTF8
        isDeclaredPacked = options?.flag(2) ?? features.isPacked
        declaredType = raw.number(5) ?? 0
        let declared = UInt8(exactly: declaredType).flatMap { FieldType(rawValue: $0) } ?? .bytes
        let isDelimited = features.isDelimited && declared == .message && !inMapEntry
        type = isDelimited ? .group : declared
        cardinality = Self.cardinality(
            label: raw.number(4) ?? 1,
            hasPresence: isSynthetic || oneof != nil || declared == .message || declared == .group || extendee != nil,
            presence: oneof != nil || extendee != nil ? .explicit : features.presence
        )
    }

    private static func cardinality(
        label: UInt64,
        hasPresence: Bool,
        presence: FeatureSet.Presence
    ) -> FieldCardinality {
        switch label {
        case 3: return .repeated
        case 2: return .required
        default:
            if presence == .required { return .required }
            return hasPresence || presence == .explicit ? .optional : .implicit
        }
    }

    static func withoutDot(_ name: String) -> String { name.hasPrefix(".") ? String(name.dropFirst()) : name }
}
