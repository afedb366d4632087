import WireFormat

/// ProtoJSON: the JSON form of protobuf messages, read and written from the schema alone.
///
/// Text becomes wire bytes and wire bytes become text, with no message value in between, so that any
/// message type whose ``/WireFormat/MessageSchema`` is known can be converted.
///
/// Depth is counted as on the wire, in both directions: what can be read here can be decoded with the
/// same limit. The outermost message is level 0; a message, a map entry and the value of an Any are each
/// one level below what holds them. An object or array that is ignored counts one level too.
public enum ProtoJSON {
    /// How text is read.
    public struct ReadOptions: Sendable {
        /// Whether names that the schema does not have are ignored, and names that an enum does not have.
        /// What is ignored still has to be JSON.
        public var ignoresUnknownFields: Bool
        /// Levels below the outermost message; 100 unless told, at most ``/WireFormat/DecodeOptions/greatestDepthLimit``.
        public var depthLimit: Int { didSet { depthLimit = DecodeOptions.clamped(depth: depthLimit) } }
        /// The types that an Any can hold; none unless told.
        public var registry: TypeRegistry?
        /// Whether an Any of a type that is not in the registry is read from `{"@type":…,"@value":…}`, the value in
        /// base64. Not part of ProtoJSON; gRPCurl writes it so.
        public var keepsUnknownAny: Bool

        /// Options; each has a default.
        public init(
            ignoresUnknownFields: Bool = false,
            depthLimit: Int = 100,
            registry: TypeRegistry? = nil,
            keepsUnknownAny: Bool = false
        ) {
            self.ignoresUnknownFields = ignoresUnknownFields
            self.depthLimit = DecodeOptions.clamped(depth: depthLimit)
            self.registry = registry
            self.keepsUnknownAny = keepsUnknownAny
        }
    }

    /// How text is written.
    public struct WriteOptions: Sendable {
        /// Whether fields have their names of the `.proto` file, in place of the lowerCamelCase ones.
        public var usesProtoNames: Bool
        /// Whether enum values are numbers, in place of names.
        public var enumsAsNumbers: Bool
        /// Whether fields without presence are written with their default, and empty lists and maps.
        public var writesDefaults: Bool
        /// Whether each field has a line of its own, two spaces deeper than what holds it.
        public var isPretty: Bool
        /// Levels below the outermost message; 100 unless told, at most ``/WireFormat/DecodeOptions/greatestDepthLimit``.
        public var depthLimit: Int { didSet { depthLimit = DecodeOptions.clamped(depth: depthLimit) } }
        /// The types that an Any can hold; none unless told.
        public var registry: TypeRegistry?
        /// Whether an Any of a type that is not in the registry is written as `{"@type":…,"@value":…}`, the value in
        /// base64, in place of an error. Not part of ProtoJSON; gRPCurl writes it so.
        public var keepsUnknownAny: Bool

        /// Options; each has a default.
        public init(
            usesProtoNames: Bool = false,
            enumsAsNumbers: Bool = false,
            writesDefaults: Bool = false,
            isPretty: Bool = false,
            depthLimit: Int = 100,
            registry: TypeRegistry? = nil,
            keepsUnknownAny: Bool = false
        ) {
            self.usesProtoNames = usesProtoNames
            self.enumsAsNumbers = enumsAsNumbers
            self.writesDefaults = writesDefaults
            self.isPretty = isPretty
            self.depthLimit = DecodeOptions.clamped(depth: depthLimit)
            self.registry = registry
            self.keepsUnknownAny = keepsUnknownAny
        }
    }

    /// The canonical encoding of the message of this type that `json` describes.
    ///
    /// Fields ascend, repeated scalars are packed, defaults are left out and map entries ascend by key.
    /// What has no canonical form is encoded as the standard encoder does: groups, and an Any whose type
    /// URL is not `/full.name`.
    ///
    /// - Throws: ``/WireFormat/WireError/Code/invalidJSON`` with the byte of the text and the field;
    ///   ``/WireFormat/WireError/Code/depthLimitExceeded``, ``/WireFormat/WireError/Code/unknownType`` for an Any whose type is
    ///   not in the registry, ``/WireFormat/WireError/Code/missingRequiredField``.
    public static func bytes(
        from json: [UInt8],
        as schema: MessageSchema,
        options: ReadOptions = ReadOptions()
    ) throws(WireError) -> [UInt8] {
        var reader = JSONReader(json, plan: .plan(for: schema), options: options)
        return try reader.wireBytes()
    }

    /// The message of this type in `bytes` as JSON: fields by number, map keys in the canonical order.
    ///
    /// The bytes are read as the protobuf specification says: the last value wins, the pieces of a
    /// message merge, unknown fields are left out.
    ///
    /// Strings of proto2 that are not UTF-8 have U+FFFD in place of what cannot be shown. Fields with the same JSON name,
    /// which `json_format = LEGACY_BEST_EFFORT` allows, have their names of the `.proto` file.
    ///
    /// - Throws: What is wrong with the bytes, and ``/WireFormat/WireError/Code/invalidJSON`` for a value that JSON
    ///   cannot express: a Timestamp, Duration or FieldMask out of its range, a Value that is no finite
    ///   number; ``/WireFormat/WireError/Code/invalidUTF8`` for a map key that is not UTF-8, as two could become one.
    ///   Offsets count the bytes of the message.
    public static func text(
        of bytes: [UInt8],
        as schema: MessageSchema,
        options: WriteOptions = WriteOptions()
    ) throws(WireError) -> String {
        try JSONWriter.text(of: bytes, plan: .plan(for: schema), options: options)
    }
}

extension Message {
    /// The message that a ProtoJSON text describes.
    ///
    /// - Throws: As ``ProtoJSON/bytes(from:as:options:)``; offsets count UTF-8 bytes of the text.
    public init(jsonString: String, options: ProtoJSON.ReadOptions = ProtoJSON.ReadOptions()) throws(WireError) {
        try self.init(jsonUTF8Bytes: [UInt8](jsonString.utf8), options: options)
    }

    /// The message that a ProtoJSON text describes.
    ///
    /// - Throws: As ``ProtoJSON/bytes(from:as:options:)``.
    public init(jsonUTF8Bytes: [UInt8], options: ProtoJSON.ReadOptions = ProtoJSON.ReadOptions()) throws(WireError) {
        let bytes = try ProtoJSON.bytes(from: jsonUTF8Bytes, as: Self.schema(in: options.registry), options: options)
        try self.init(serializedBytes: bytes, options: DecodeOptions(depthLimit: options.depthLimit))
    }

    /// The message as ProtoJSON. Unknown fields are left out, and extensions unless the registry of the options has the
    /// schema that knows them (``DescriptorPool/registry``).
    ///
    /// - Throws: As ``ProtoJSON/text(of:as:options:)``, and as ``/WireFormat/Message/serializedBytes(options:)``.
    @inlinable
    public func jsonString(options: ProtoJSON.WriteOptions = ProtoJSON.WriteOptions()) throws(WireError) -> String {
        let bytes = try serializedBytes(options: EncodeOptions(depthLimit: options.depthLimit))
        return try ProtoJSON.text(of: bytes, as: Self.schema(in: options.registry), options: options)
    }
}
