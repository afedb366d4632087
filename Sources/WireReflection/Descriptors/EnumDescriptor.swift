import WireFormat

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
    /// What its surroundings and its options decide.
    public let features: FeatureSet
    /// Whether several names may have one number.
    public let allowsAlias: Bool
    /// The serialized `google.protobuf.EnumOptions`.
    public let options: [UInt8]
    /// Where it stands in the file.
    public let path: [Int32]

    init(_ raw: RawMessage, _ scope: Scope, path: [Int32]) throws(WireError) {
        name = raw.string(1) ?? ""
        fullName = scope.fullName(name)
        self.path = path
        options = raw.joined(3)
        let options = try raw.message(3)
        allowsAlias = options?.flag(2) ?? false
        features = scope.features.overridden(by: try options?.message(7))
        isClosed = features.isEnumClosed
        values = try raw.messages(2).enumerated().map { index, value in
            EnumValueDescriptor(
                name: value.string(1) ?? "",
                number: value.int32(2) ?? 0,
                options: value.joined(3),
                path: path + [2, Int32(index)]
            )
        }
    }

    /// The first value with this number.
    public func value(number: Int32) -> EnumValueDescriptor? { values.first { $0.number == number } }

    /// The value with this name.
    public func value(named name: String) -> EnumValueDescriptor? { values.first { $0.name == name } }
}

/// A value of an enum type.
public struct EnumValueDescriptor: Sendable {
    /// The name.
    public let name: String
    /// The number.
    public let number: Int32
    /// The serialized `google.protobuf.EnumValueOptions`.
    public let options: [UInt8]
    /// Where it stands in the file.
    public let path: [Int32]
}
