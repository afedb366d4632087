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
}
