import WireFormat

extension TypeRegistry {
    /// A registry of message types that are known by their schemas alone.
    public init(schemas: some Sequence<MessageSchema>) {
        self.init()
        for schema in schemas { register(schema) }
    }

    /// Adds a message type that is known by its schema alone.
    public mutating func register(_ schema: MessageSchema) {
        register(
            schema,
            reencode: { bytes, decode, encode throws(WireError) in
                try DynamicMessage(serializedBytes: bytes, as: schema, options: decode)
                    .serializedBytes(options: encode)
            },
            view: { bytes, options throws(WireError) in
                _ = try DynamicMessage(serializedBytes: bytes, as: schema, options: options)
            }
        )
    }

    /// The type of a type URL, by what it has after its last slash; nil where there is none.
    func schema(ofTypeURL url: ArraySlice<UInt8>) -> MessageSchema? {
        guard let slash = url.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return schema(named: String(decoding: url[(slash + 1)...], as: UTF8.self))
    }
}
