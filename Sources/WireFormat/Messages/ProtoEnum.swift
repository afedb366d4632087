/// A protobuf enum: a number, with names for the values that the schema lists.
///
/// A structure and not a Swift enum, because an open enum holds any number, and because two names
/// may stand for one number. `switch` and `.name` work as with an enum.
public protocol ProtoEnum: RawRepresentable, MapValue, CustomDebugStringConvertible
where RawValue == Int32 {
    /// The default: the first value that the schema lists.
    init()
    /// The value with this number, listed or not.
    init(rawValue: Int32)
    /// Names and numbers.
    static var schema: EnumSchema { get }
}

extension ProtoEnum {
    /// The name in the schema, or the number where it lists none.
    public var debugDescription: String { Self.schema.name(of: rawValue) ?? String(rawValue) }
    /// The name in the schema; nil where it lists none.
    public var name: String? { Self.schema.name(of: rawValue) }
}
