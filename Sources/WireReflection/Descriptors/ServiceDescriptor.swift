import WireFormat

/// A service of a `.proto` file.
public struct ServiceDescriptor: Sendable {
    /// The name.
    public let name: String
    /// The name with the package.
    public let fullName: String
    /// The methods in the order of the file.
    public internal(set) var methods: [MethodDescriptor]
    /// The serialized `google.protobuf.ServiceOptions`.
    public let options: [UInt8]
    /// Where it stands in the file.
    public let path: [Int32]

    init(_ raw: RawMessage, _ scope: Scope, path: [Int32]) throws(WireError) {
        name = raw.string(1) ?? ""
        let fullName = scope.fullName(name)
        self.fullName = fullName
        options = raw.joined(3)
        self.path = path
        methods = try raw.messages(2).enumerated().map { index, method in
            MethodDescriptor(method, scope: fullName, path: path + [2, Int32(index)])
        }
    }

    /// The method with this name.
    public func method(named name: String) -> MethodDescriptor? { methods.first { $0.name == name } }
}

/// A method of a service.
public struct MethodDescriptor: Sendable {
    /// The name.
    public let name: String
    /// The name with package and service.
    public let fullName: String
    /// The full name of the message type of requests. Outside of a pool it is as the file gives it, which may be
    /// relative.
    public internal(set) var inputType: String
    /// The full name of the message type of responses. Outside of a pool it is as the file gives it, which may be
    /// relative.
    public internal(set) var outputType: String
    /// Whether the client sends a stream.
    public let isClientStreaming: Bool
    /// Whether the server sends a stream.
    public let isServerStreaming: Bool
    /// The serialized `google.protobuf.MethodOptions`.
    public let options: [UInt8]
    /// Where it stands in the file.
    public let path: [Int32]
    /// The names of its types as the file writes them: relative to its scope unless they start with a dot.
    let writtenInputType: String
    let writtenOutputType: String

    init(_ raw: RawMessage, scope: String, path: [Int32]) {
        name = raw.string(1) ?? ""
        fullName = scope + "." + name
        writtenInputType = raw.string(2) ?? ""
        inputType = FieldDescriptor.withoutDot(writtenInputType)
        writtenOutputType = raw.string(3) ?? ""
        outputType = FieldDescriptor.withoutDot(writtenOutputType)
        options = raw.joined(4)
        isClientStreaming = raw.flag(5) ?? false
        isServerStreaming = raw.flag(6) ?? false
        self.path = path
    }
}
