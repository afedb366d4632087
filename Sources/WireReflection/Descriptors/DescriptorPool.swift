import WireFormat

/// The `.proto` files of a `google.protobuf.FileDescriptorSet`, with every name resolved.
///
/// The files may come in any order, and have to bring those that they import. A pool takes time and memory linear in
/// the size of the set. It never changes, and any number of tasks can read it.
///
/// A schema or a ``DynamicMessage`` outlives the pool that it came from: it keeps the tables that it needs, and
/// nothing keeps the pool. While the pool lives, there is one schema of each type; afterwards one as long as somebody
/// holds it.
public final class DescriptorPool: Sendable {
    /// The files, in the order of the set.
    public let files: [FileDescriptor]
    /// Every message type of the pool, for Any and for ``/WireFormat/CanonicalChecker``.
    public let registry: TypeRegistry

    private let symbols: SymbolTable
    private let messages: [MessageDescriptor]
    private let enums: [EnumDescriptor]
    private let schemas: [MessageSchema]
    private let fileIndices: [String: Int]
    private let services: [String: ServiceDescriptor]
    private let extensions: [String: FieldDescriptor]
    private let extensionsOfMessages: [String: [FieldDescriptor]]

    /// The pool of a serialized `google.protobuf.FileDescriptorSet`, as `protoc --include_imports
    /// --descriptor_set_out` writes it.
    ///
    /// - Throws: ``DescriptorError`` with the file and the element, where the bytes are no such set; a name or a number
    ///   is not defined, or twice; an import is missing or goes in a circle; a type is used whose file is not imported;
    ///   or protoc would refuse the file otherwise.
    public convenience init(serializedFileDescriptorSet bytes: [UInt8]) throws(DescriptorError) {
        let set: RawMessage
        do throws(WireError) {
            set = try RawMessage(bytes)
        } catch {
            throw DescriptorError("not a file descriptor set: \(error)")
        }
        try self.init(serializedFiles: set.allBytes(1), requiresImports: true)
    }

    /// The pool of serialized `google.protobuf.FileDescriptorProto`.
    ///
    /// - Parameter requiresImports: Whether a file may import one that is not there, so long as it needs no name of it.
    init(serializedFiles: [[UInt8]], requiresImports: Bool) throws(DescriptorError) {
        var (files, indices) = try Self.read(serializedFiles)
        try ImportOrder.check(files, indices, requiresImports: requiresImports)
        let symbols = try SymbolTable(files)
        var linker = DescriptorLinker(symbols, try VisibleFiles(files, indices))
        for index in files.indices { try linker.link(&files[index], at: index) }
        let contents = PoolContents(files)
        var rules = DescriptorRules(symbols, messages: contents.messages, enums: contents.enums)
        for file in files { try rules.check(file) }

        let sources = contents.messages.map { message in
            PoolSchemas.Source(descriptor: message, extensions: contents.extensionsOfMessages[message.fullName] ?? [])
        }
        let table = PoolSchemas(sources, enums: contents.enums, symbols: symbols)
        let schemas = sources.indices.map { table.schema(at: $0) }
        self.files = files
        fileIndices = indices
        self.symbols = symbols
        messages = contents.messages
        enums = contents.enums
        services = contents.services
        extensions = contents.extensions
        extensionsOfMessages = contents.extensionsOfMessages
        self.schemas = schemas
        registry = TypeRegistry(schemas: schemas)
    }

    private static func read(_ serializedFiles: [[UInt8]]) throws(DescriptorError) -> ([FileDescriptor], [String: Int])
    {
        var files: [FileDescriptor] = []
        var sources: [Int] = []
        var indices: [String: Int] = [:]
        for (index, bytes) in serializedFiles.enumerated() {
            let file: FileDescriptor
            do throws(DescriptorError) {
                file = try FileDescriptor(serializedProto: bytes)
            } catch {
                throw DescriptorError("file \(index) of the set: " + error.message)
            }
            if let known = indices[file.name] {
                guard serializedFiles[sources[known]] == bytes else {
                    throw DescriptorError("the file is there twice, with different content", file: file.name)
                }
                continue
            }
            indices[file.name] = files.count
            files.append(file)
            sources.append(index)
        }
        return (files, indices)
    }

    // MARK: Looking up

    /// The file with this path.
    public func file(named name: String) -> FileDescriptor? { fileIndices[name].map { files[$0] } }

    /// The message type with this full name, as `google.protobuf.Timestamp`.
    public func message(named fullName: String) -> MessageDescriptor? {
        if case .message(let index)? = symbols[fullName] { messages[index] } else { nil }
    }

    /// The enum type with this full name.
    public func enumeration(named fullName: String) -> EnumDescriptor? {
        if case .enumeration(let index)? = symbols[fullName] { enums[index] } else { nil }
    }

    /// The service with this full name.
    public func service(named fullName: String) -> ServiceDescriptor? { services[fullName] }

    /// The extension with this full name.
    public func fieldExtension(named fullName: String) -> FieldDescriptor? { extensions[fullName] }

    /// The extension of a message type that has this number.
    public func fieldExtension(of message: String, number: UInt32) -> FieldDescriptor? {
        let extensions = fieldExtensions(of: message)
        var low = 0
        var high = extensions.count
        while low < high {
            let middle = (low + high) / 2
            if extensions[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < extensions.count && extensions[low].number == number ? extensions[low] : nil
    }

    /// The extensions of a message type, ascending by number.
    public func fieldExtensions(of message: String) -> [FieldDescriptor] { extensionsOfMessages[message] ?? [] }

    /// The schema of the message type with this full name: its fields, and the extensions of it that the pool knows.
    public func schema(named fullName: String) -> MessageSchema? {
        if case .message(let index)? = symbols[fullName] { schemas[index] } else { nil }
    }
}
