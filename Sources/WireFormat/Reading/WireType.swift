/// The three low bits of a tag: how the value after it is laid out (protobuf encoding, "Message Structure").
public enum WireType: UInt8, Sendable, Hashable, CaseIterable {
    /// A varint.
    case varint = 0
    /// Eight bytes, little-endian.
    case fixed64 = 1
    /// A length as a varint, and so many bytes.
    case lengthDelimited = 2
    /// The start of a group; the value goes on to its end.
    case startGroup = 3
    /// The end of a group.
    case endGroup = 4
    /// Four bytes, little-endian.
    case fixed32 = 5
}

/// A field number and a wire type in one number, as the wire carries it.
public struct Tag: Sendable, Hashable {
    /// The largest field number, 2²⁹ − 1.
    public static let greatestNumber: UInt32 = 536_870_911

    /// `number << 3 | wireType`.
    public let rawValue: UInt32

    /// The tag of a field number and a wire type. The number is 1 to ``greatestNumber``.
    @inlinable
    public init(number: UInt32, wireType: WireType) {
        rawValue = number << 3 | UInt32(wireType.rawValue)
    }

    /// The tag with this value; nil for field number 0 and wire types 6 and 7.
    @inlinable
    public init?(rawValue: UInt32) {
        guard rawValue >= 8, rawValue & 7 <= 5 else { return nil }
        self.rawValue = rawValue
    }

    /// The field number.
    @inlinable public var number: UInt32 { rawValue >> 3 }
    /// The wire type.
    @inlinable public var wireType: WireType { WireType(rawValue: UInt8(truncatingIfNeeded: rawValue & 7)) ?? .varint }
}
