import WireFormat

/// Text format: the form of protobuf messages that a person writes and `protoc --decode` prints, read and written from
/// the schema alone (protobuf.dev, Text Format Language Specification).
///
/// Text becomes wire bytes and wire bytes become text, with no message value in between, so that any
/// message type whose ``/WireFormat/MessageSchema`` is known can be converted.
///
/// Depth is counted as on the wire, in both directions. The outermost message is level 0; a message, a map entry and
/// the value of an Any are each one level below what holds them. A message in a field that is skipped counts one too.
public enum TextFormat {
    /// How text is read.
    public struct ReadOptions: Sendable {
        /// Levels below the outermost message; 100 unless told, at most ``/WireFormat/DecodeOptions/greatestDepthLimit``.
        public var depthLimit: Int { didSet { depthLimit = DecodeOptions.clamped(depth: depthLimit) } }
        /// The types of the values that an Any can have in braces, after its type URL; none unless told.
        public var registry: TypeRegistry?

        /// Options; each has a default.
        public init(depthLimit: Int = 100, registry: TypeRegistry? = nil) {
            self.depthLimit = DecodeOptions.clamped(depth: depthLimit)
            self.registry = registry
        }
    }

    /// How text is written.
    public struct WriteOptions: Sendable {
        /// Whether all fields stand on one line, in place of a line for each.
        public var isSingleLine: Bool
        /// Whether fields that the schema does not name are written, by number; they cannot be read again.
        public var writesUnknownFields: Bool
        /// Whether strings keep characters beyond ASCII, in place of octal escapes of their bytes.
        public var keepsUTF8: Bool
        /// Levels below the outermost message; 100 unless told, at most ``/WireFormat/DecodeOptions/greatestDepthLimit``.
        public var depthLimit: Int { didSet { depthLimit = DecodeOptions.clamped(depth: depthLimit) } }
        /// The types of the values that an Any is written with in braces; others, all unless told, and those whose type
        /// URL has no domain, which the specification wants in the brackets, are written as the fields of the Any.
        public var registry: TypeRegistry?

        /// Options; each has a default.
        public init(
            isSingleLine: Bool = false,
            writesUnknownFields: Bool = false,
            keepsUTF8: Bool = false,
            depthLimit: Int = 100,
            registry: TypeRegistry? = nil
        ) {
            self.isSingleLine = isSingleLine
            self.writesUnknownFields = writesUnknownFields
            self.keepsUTF8 = keepsUTF8
            self.depthLimit = DecodeOptions.clamped(depth: depthLimit)
            self.registry = registry
        }
    }

    /// The encoding of the message of this type that `text` describes: canonical as ``ProtoJSON/bytes(from:as:options:)``
    /// says.
    ///
    /// - Throws: ``/WireFormat/WireError/Code/invalidText`` with the byte of the text and the field;
    ///   ``/WireFormat/WireError/Code/depthLimitExceeded``, ``/WireFormat/WireError/Code/unknownType`` for an Any whose type is
    ///   not in the registry, ``/WireFormat/WireError/Code/missingRequiredField``.
    public static func bytes(
        from text: [UInt8],
        as schema: MessageSchema,
        options: ReadOptions = ReadOptions()
    ) throws(WireError) -> [UInt8] {
        var reader = TextReader(text, plan: .plan(for: schema), options: options)
        return try reader.wireBytes()
    }

    /// The message of this type in `bytes` as text format: fields by number, map entries by key, each field that is set.
    ///
    /// The bytes are read as the protobuf specification says: the last value wins, the pieces of a
    /// message merge. A required field may be missing.
    ///
    /// - Throws: What is wrong with the bytes. Offsets count the bytes of the message.
    public static func text(
        of bytes: [UInt8],
        as schema: MessageSchema,
        options: WriteOptions = WriteOptions()
    ) throws(WireError) -> String {
        var writer = TextWriter(bytes, plan: .plan(for: schema), options: options)
        return try writer.text()
    }
}

extension Message {
    /// The message that a text in text format describes.
    ///
    /// - Throws: As ``TextFormat/bytes(from:as:options:)``; offsets count UTF-8 bytes of the text.
    public init(textFormat: String, options: TextFormat.ReadOptions = TextFormat.ReadOptions()) throws(WireError) {
        let bytes = try TextFormat.bytes(
            from: [UInt8](textFormat.utf8),
            as: Self.schema(in: options.registry),
            options: options
        )
        try self.init(serializedBytes: bytes, options: DecodeOptions(depthLimit: options.depthLimit))
    }

    /// The message in text format.
    ///
    /// - Throws: As ``TextFormat/text(of:as:options:)``, and as ``/WireFormat/Message/serializedBytes(options:)``.
    public func textFormat(options: TextFormat.WriteOptions = TextFormat.WriteOptions()) throws(WireError) -> String {
        let bytes = try serializedBytes(options: EncodeOptions(depthLimit: options.depthLimit))
        return try TextFormat.text(of: bytes, as: Self.schema(in: options.registry), options: options)
    }
}
