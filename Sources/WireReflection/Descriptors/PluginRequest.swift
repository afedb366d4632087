import WireFormat

/// What protoc sends to a plugin (`google.protobuf.compiler.CodeGeneratorRequest`).
public struct PluginRequest: Sendable {
    /// The files to make code for.
    public let filesToGenerate: [String]
    /// What `--NAME_opt` said.
    public let parameter: String
    /// Those files and all that they import, each a serialized `google.protobuf.FileDescriptorProto`.
    public let protoFiles: [[UInt8]]

    /// The request in `bytes`.
    ///
    /// - Throws: ``/WireFormat/WireError`` where the bytes are no message.
    public init(serializedBytes bytes: [UInt8]) throws(WireError) {
        let raw = try RawMessage(bytes)
        filesToGenerate = raw.strings(1)
        parameter = raw.string(2) ?? ""
        protoFiles = raw.allBytes(15)
    }
}
