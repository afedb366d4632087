import WireFormat

extension Google_Protobuf_Any {
    /// A message in an Any: its canonical bytes, and its type as `/full.name`, which is how Cosmos writes it (ADR-027,
    /// rule C17); the `type.googleapis.com` of other uses is left out.
    ///
    /// - Throws: ``/WireFormat/WireError`` where the message cannot be encoded.
    public init(packing message: some Message, options: EncodeOptions = .standard) throws(WireError) {
        self.init()
        typeURL = "/" + type(of: message).messageName
        value = try message.serializedBytes(options: options)
    }

    /// The full name of the type: what follows the last slash.
    public var messageName: String {
        guard let slash = typeURL.utf8.lastIndex(of: UInt8(ascii: "/")) else { return typeURL }
        return String(typeURL[typeURL.utf8.index(after: slash)...])
    }

    /// Whether the value is a message of this type, by its name.
    public func isMessage<M: Message>(_ type: M.Type) -> Bool { messageName.utf8.elementsEqual(M.messageName.utf8) }

    /// The message in the Any; nil where it is of another type.
    ///
    /// - Throws: ``/WireFormat/WireError`` where the value is no such message.
    public func unpacked<M: Message>(as type: M.Type, options: DecodeOptions = .standard) throws(WireError) -> M? {
        isMessage(type) ? try M(serializedBytes: value, options: options) : nil
    }
}
