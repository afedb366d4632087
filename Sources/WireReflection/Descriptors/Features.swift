import WireFormat

/// The edition of a `.proto` file, numbered as in `google.protobuf.Edition`.
public enum Edition: Int32, Sendable, Hashable, Comparable {
    /// `syntax = "proto2"`, and files that name no syntax.
    case proto2 = 998
    /// `syntax = "proto3"`.
    case proto3 = 999
    /// `edition = "2023"`.
    case edition2023 = 1000
    /// `edition = "2024"`.
    case edition2024 = 1001
    /// `edition = "UNSTABLE"`: features that no edition has yet.
    case unstable = 9999

    public static func < (left: Edition, right: Edition) -> Bool { left.rawValue < right.rawValue }
}

/// What the edition of a file and the `features` options decide for an element
/// (protobuf.dev, "Feature Settings for Editions").
public struct FeatureSet: Sendable, Hashable {
    /// Whether a singular field has presence.
    public enum Presence: UInt64, Sendable {
        /// It has: absent and default are told apart.
        case explicit = 1
        /// It has not: the default is not written.
        case implicit = 2
        /// It has, and must be there.
        case required = 3
    }

    /// Whether a singular field has presence.
    public var presence: Presence
    /// Whether numbers that an enum does not list are unknown fields.
    public var isEnumClosed: Bool
    /// Whether repeated scalars are declared packed. The canonical form packs them all the same.
    public var isPacked: Bool
    /// Whether strings are checked to be UTF-8.
    public var validatesUTF8: Bool
    /// Whether messages are written as groups.
    public var isDelimited: Bool
    /// Whether the JSON mapping has to be without conflict (`ALLOW`), or is made as well as can be
    /// (`LEGACY_BEST_EFFORT`).
    public var isJSONStrict: Bool

    /// The defaults of an edition.
    public init(edition: Edition) {
        presence = edition == .proto3 ? .implicit : .explicit
        isEnumClosed = edition == .proto2
        isPacked = edition != .proto2
        validatesUTF8 = edition != .proto2
        isDelimited = false
        isJSONStrict = edition != .proto2
    }

    /// These features, with those that a `google.protobuf.FeatureSet` overrides.
    func overridden(by options: RawMessage?) -> FeatureSet {
        guard let options else { return self }
        var result = self
        if let value = options.number(1), let presence = Presence(rawValue: value) { result.presence = presence }
        if let value = options.number(2), value != 0 { result.isEnumClosed = value == 2 }
        if let value = options.number(3), value != 0 { result.isPacked = value == 1 }
        if let value = options.number(4), value != 0 { result.validatesUTF8 = value == 2 }
        if let value = options.number(5), value != 0 { result.isDelimited = value == 2 }
        if let value = options.number(6), value != 0 { result.isJSONStrict = value == 1 }
        return result
    }
}
