/// How bytes are read.
public struct DecodeOptions: Sendable {
    /// Which encodings of a message are accepted.
    public enum Mode: Sendable, Hashable {
        /// What the protobuf specification accepts: over-long value varints, fields in any order,
        /// the last of several wins, singular messages merge, unknown fields are kept.
        case standard
        /// Only the one canonical encoding: rules C1 to C17.
        case canonical
    }

    /// What happens to fields that the schema does not name, in standard mode.
    public enum UnknownFieldPolicy: Sendable, Hashable {
        /// They are kept, and written back when the message is written.
        case keep
        /// They are checked and skipped.
        case drop
    }

    /// The largest depth that can be asked for. In an optimized build a level of the largest messages takes about
    /// 5 KiB of stack, so that this depth fits into the 8 MiB of a main thread; unoptimized ones take ten times as much.
    @inlinable public static var greatestDepthLimit: Int { 1000 }
    /// The largest input: 2 GiB − 1, the limit of the protobuf specification.
    @inlinable public static var greatestSizeLimit: Int { Int(Int32.max) }

    /// Which encodings are accepted.
    public var mode: Mode
    /// Levels of messages and groups below the outermost message; 100 unless told, at most ``greatestDepthLimit``.
    public var depthLimit: Int { didSet { depthLimit = Self.clamped(depth: depthLimit) } }
    /// Bytes of the input; at most and unless told ``greatestSizeLimit``.
    public var sizeLimit: Int { didSet { sizeLimit = Self.clamp(sizeLimit, to: Self.greatestSizeLimit) } }
    /// Whether unknown fields are kept.
    public var unknownFields: UnknownFieldPolicy
    /// The types whose values inside an Any are checked too (rule C17); none unless told.
    public var registry: TypeRegistry?

    /// Options; each has a default.
    @inlinable
    public init(
        mode: Mode = .standard,
        depthLimit: Int = 100,
        sizeLimit: Int = DecodeOptions.greatestSizeLimit,
        unknownFields: UnknownFieldPolicy = .keep,
        registry: TypeRegistry? = nil
    ) {
        self.mode = mode
        self.depthLimit = Self.clamped(depth: depthLimit)
        self.sizeLimit = Self.clamp(sizeLimit, to: Self.greatestSizeLimit)
        self.unknownFields = unknownFields
        self.registry = registry
    }

    /// Reading as the protobuf specification says.
    @inlinable public static var standard: DecodeOptions { DecodeOptions() }
    /// Reading the canonical form alone.
    @inlinable public static var canonical: DecodeOptions { DecodeOptions(mode: .canonical) }

    @inlinable @inline(__always)
    static func clamp(_ value: Int, to greatest: Int) -> Int { min(max(value, 0), greatest) }

    /// A depth limit that can be kept.
    @inlinable @inline(__always)
    package static func clamped(depth: Int) -> Int { clamp(depth, to: greatestDepthLimit) }
}

/// How a message is written. The bytes are the canonical ones wherever the message allows it; the
/// mode says what happens where it does not.
public struct EncodeOptions: Sendable {
    /// What happens to a message that has no canonical form.
    public enum Mode: Sendable, Hashable {
        /// It is written: unknown fields after the known ones, groups as groups, any Timestamp.
        case standard
        /// It is refused, with the rule that it breaks.
        case canonical
    }

    /// What happens to a message that has no canonical form.
    public var mode: Mode
    /// Levels of messages and groups below the outermost message.
    public var depthLimit: Int {
        didSet { depthLimit = DecodeOptions.clamped(depth: depthLimit) }
    }
    /// The types whose values inside an Any are checked too (rule C17); none unless told.
    public var registry: TypeRegistry?

    /// Options; each has a default.
    @inlinable
    public init(mode: Mode = .standard, depthLimit: Int = 100, registry: TypeRegistry? = nil) {
        self.mode = mode
        self.depthLimit = DecodeOptions.clamped(depth: depthLimit)
        self.registry = registry
    }

    /// Writing any message.
    @inlinable public static var standard: EncodeOptions { EncodeOptions() }
    /// Writing only messages that have a canonical form.
    @inlinable public static var canonical: EncodeOptions { EncodeOptions(mode: .canonical) }
}
