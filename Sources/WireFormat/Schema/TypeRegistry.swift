/// Message types by full name.
public struct TypeRegistry: Sendable {
    /// A type of the registry.
    public struct Entry: Sendable {
        /// Names, numbers and types of its fields.
        public let schema: MessageSchema
        /// Decodes to the owned type and encodes again, both with these options.
        public let reencode: @Sendable (_ bytes: [UInt8], DecodeOptions, EncodeOptions) throws(WireError) -> [UInt8]
        /// Reads the bytes with the view type, and every field of it.
        public let view: @Sendable (_ bytes: [UInt8], DecodeOptions) throws(WireError) -> Void
    }

    private var entries: [String: Entry] = [:]

    /// An empty registry.
    public init() {}

    /// The names of all types, ascending.
    public var names: [String] { entries.keys.sorted() }

    /// The type of this name.
    public func entry(named name: String) -> Entry? { entries[name] }

    /// The fields of the type of this name.
    public func schema(named name: String) -> MessageSchema? { entries[name]?.schema }

    /// Adds a type and its view.
    public mutating func register<M: Message, V: MessageView & ~Escapable>(_ message: M.Type, _ view: V.Type) {
        entries[M.schema.fullName] = Entry(
            schema: M.schema,
            reencode: { bytes, decode, encode throws(WireError) in
                try M(serializedBytes: bytes, options: decode).serializedBytes(options: encode)
            },
            view: { bytes, options throws(WireError) in try V.validate(bytes.rawSpan, options: options) }
        )
    }

    /// Adds a type that is known by its schema alone, and how its bytes are written anew and checked.
    package mutating func register(
        _ schema: MessageSchema,
        reencode: @escaping @Sendable ([UInt8], DecodeOptions, EncodeOptions) throws(WireError) -> [UInt8],
        view: @escaping @Sendable ([UInt8], DecodeOptions) throws(WireError) -> Void
    ) {
        entries[schema.fullName] = Entry(schema: schema, reencode: reencode, view: view)
    }

    /// Adds the types of another registry.
    public mutating func merge(_ other: TypeRegistry) {
        for (name, entry) in other.entries { entries[name] = entry }
    }

    // MARK: By name

    /// Whether `bytes` are the canonical encoding of the type of this name.
    ///
    /// - Throws: ``WireError/Code/unknownType``.
    public func isCanonical(_ bytes: [UInt8], as name: String) throws(WireError) -> Bool {
        let entry = try known(name)
        return CanonicalChecker(schema: entry.schema, registry: self).firstViolation(in: bytes.rawSpan) == nil
    }

    /// The canonical encoding of the message of this type in `bytes`.
    ///
    /// - Throws: ``WireError/Code/unknownType``, and as ``Message/canonicalize(_:options:)``.
    public func canonicalize(_ bytes: [UInt8], as name: String) throws(WireError) -> [UInt8] {
        try known(name).reencode(bytes, .standard, EncodeOptions(mode: .canonical, registry: self))
    }

    private func known(_ name: String) throws(WireError) -> Entry {
        guard let entry = entries[name] else {
            throw WireError(.unknownType, offset: 0, message: "the type " + name + " is not registered")
        }
        return entry
    }
}
