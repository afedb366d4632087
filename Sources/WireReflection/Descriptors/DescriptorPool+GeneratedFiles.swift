import Synchronization
import WireFormat

extension DescriptorPool {
    /// The pool of files that generated code carries, and of all that they import.
    ///
    /// Of an import that has no generated code, because it only declares options, nothing is needed.
    ///
    /// - Throws: ``DescriptorError``, as ``init(serializedFileDescriptorSet:)``.
    public convenience init(files: [GeneratedFile]) throws(DescriptorError) {
        var seen: Set<ObjectIdentifier> = []
        let all = files.flatMap(\.withDependencies).filter { seen.insert(ObjectIdentifier($0)).inserted }
        try self.init(serializedFiles: all.map(\.serializedDescriptor), requiresImports: false)
    }
}

extension GeneratedFile {
    // Generated files live as long as the program, so that an identifier stands for one file only.
    private static let pools = Mutex<[ObjectIdentifier: DescriptorPool]>([:])

    /// The pool of this file and all that it imports; made the first time it is asked for.
    ///
    /// - Throws: ``DescriptorError`` where the file does not hold what the generator wrote.
    public var pool: DescriptorPool {
        get throws(DescriptorError) {
            if let known = Self.pools.withLock({ $0[ObjectIdentifier(self)] }) { return known }
            let made = try DescriptorPool(files: [self])
            Self.pools.withLock { $0[ObjectIdentifier(self)] = made }
            return made
        }
    }
}

extension Message {
    /// The descriptor of the message type: its fields, options and all that its `.proto` file says of it.
    ///
    /// - Throws: ``DescriptorError`` where the file does not hold what the generator wrote.
    public static var descriptor: MessageDescriptor {
        get throws(DescriptorError) {
            guard let found = try file.pool.message(named: messageName) else {
                throw DescriptorError("the file does not declare \(messageName)", file: file.name)
            }
            return found
        }
    }

    /// The schema by which text is read and written: the registry's, which can know extensions, or the type's own.
    @usableFromInline
    static func schema(in registry: TypeRegistry?) -> MessageSchema { registry?.schema(named: messageName) ?? schema }
}

extension TypeRegistry {
    /// This registry with the schemas that a pool has of its types, so that JSON and text format know extensions too.
    public func withExtensions(of pool: DescriptorPool) -> TypeRegistry {
        var result = self
        for name in names {
            guard let entry = entry(named: name), let schema = pool.schema(named: name) else { continue }
            result.register(schema, reencode: entry.reencode, view: entry.view)
        }
        return result
    }
}
