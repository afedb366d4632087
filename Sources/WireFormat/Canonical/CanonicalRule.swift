/// The rules of the canonical form, by the ids that errors carry.
///
/// A decoder in ``DecodeOptions/Mode/canonical`` mode accepts exactly the bytes that break none of
/// them. They extend ADR-027 of the Cosmos SDK.
public enum CanonicalRule: UInt8, CaseIterable, Sendable, Hashable {
    /// Every varint is the shortest form.
    case c1 = 1
    /// Field numbers are in range and the wire type is the schema's.
    case c2
    /// Fields ascend by number; only repeated fields repeat, without a gap.
    case c3
    /// No unknown field.
    case c4
    /// A field without presence is never written with its default value.
    case c5
    /// Repeated scalars that can be packed are packed.
    case c6
    /// A bool is 00 or 01.
    case c7
    /// A 32-bit value fits its type.
    case c8
    /// Strings are well-formed UTF-8.
    case c9
    /// Map entries ascend by key, and have key and value.
    case c10
    /// At most one member of a oneof.
    case c11
    /// No groups.
    case c12
    /// A NaN has the one bit pattern.
    case c13
    /// A Timestamp is in range.
    case c14
    /// Depth and size stay within the limits.
    case c15
    /// Nothing is cut off, nothing is left over.
    case c16
    /// An Any carries `/full.name` and a canonical value.
    case c17

    /// The id as errors, vectors and documentation write it: `C1` to `C17`.
    public var id: String { "C" + String(rawValue) }

    /// The rule that `id` names, or nil.
    public init?(id: String) {
        guard let rule = Self.allCases.first(where: { $0.id == id }) else { return nil }
        self = rule
    }

    /// What the rule demands, in one sentence.
    public var summary: String {
        switch self {
        case .c1: "every varint (tag, length, value) is the shortest form; at most 10 bytes, the tenth 0x01"
        case .c2: "field numbers are 1 to 536870911, and the wire type is the one that the schema gives"
        case .c3: "fields ascend by number; a number repeats only for repeated fields, and then without a gap"
        case .c4: "no unknown field"
        case .c5: "a field without presence is never written with its default value"
        case .c6: "repeated scalars that can be packed are packed: one record, not empty"
        case .c7: "bool is 00 or 01"
        case .c8: "a 32-bit value fits its type; a negative int32 or enum is the full 10 bytes"
        case .c9: "strings are well-formed UTF-8 (no surrogates, no overlong forms)"
        case .c10: "map entries ascend by key, no key twice, key and value both written"
        case .c11: "at most one member of a oneof"
        case .c12: "no groups"
        case .c13: "a NaN has the one bit pattern 0x7fc00000 / 0x7ff8000000000000"
        case .c14: "a Timestamp has seconds -62135596800 to 253402300799 and nanos 0 to 999999999"
        case .c15: "no deeper than the depth limit, no larger than the size limit"
        case .c16: "nothing truncated, no length beyond its container, nothing left over"
        case .c17: "an Any carries /full.name, and its value is itself canonical where the type is known"
        }
    }
}
