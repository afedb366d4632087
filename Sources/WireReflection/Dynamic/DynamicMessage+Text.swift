import WireFormat

extension DynamicMessage: CustomDebugStringConvertible {
    /// The fields that are set, by name, in the manner of the protobuf text format.
    public var debugDescription: String {
        var text = schema.fullName + " {"
        guard let bytes = try? partialBytes() else { return text + " too deep or too large }" }
        DebugText.append(bytes, schema, depth: 1, to: &text)
        return text + "}"
    }

    /// The message that a ProtoJSON text describes.
    ///
    /// - Throws: As ``ProtoJSON/bytes(from:as:options:)``; offsets count UTF-8 bytes of the text.
    public init(
        jsonString: String,
        as schema: MessageSchema,
        options: ProtoJSON.ReadOptions = ProtoJSON.ReadOptions()
    ) throws(WireError) {
        let bytes = try ProtoJSON.bytes(from: [UInt8](jsonString.utf8), as: schema, options: options)
        try self.init(
            serializedBytes: bytes,
            as: schema,
            options: DecodeOptions(depthLimit: options.depthLimit)
        )
    }

    /// The message as ProtoJSON. Unknown fields are left out.
    ///
    /// - Throws: As ``ProtoJSON/text(of:as:options:)``, and as ``serializedBytes(options:)``.
    public func jsonString(options: ProtoJSON.WriteOptions = ProtoJSON.WriteOptions()) throws(WireError) -> String {
        let bytes = try serializedBytes(options: EncodeOptions(depthLimit: options.depthLimit))
        return try ProtoJSON.text(of: bytes, as: schema, options: options)
    }
}
