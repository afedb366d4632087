import WireFormat

/// An address of one kind, which the compiler keeps apart from those of other kinds.
public struct Address<Prefix: AddressPrefix>: Hashable, Sendable, LosslessStringConvertible {
    /// The address without its prefix.
    public let bytes: AddressBytes

    /// The address of these bytes.
    public init(_ bytes: AddressBytes) { self.bytes = bytes }

    /// The address of a key.
    public init(_ key: PublicKey) { bytes = AddressBytes(key) }

    /// Reads an address in bech32.
    ///
    /// - Throws: ``Bech32Error``, also for another prefix or another number of bytes.
    public init(bech32 text: String) throws(Bech32Error) {
        bytes = try AddressBytes(bech32: [UInt8](text.utf8).rawSpan, prefix: Prefix.text)
    }

    /// Reads an address in bech32; nil where it is none of this kind.
    public init?(_ description: String) {
        guard let address = try? Self(bech32: description) else { return nil }
        self = address
    }

    /// The address in bech32.
    public var description: String { Bech32.text(of: bytes.rawSpan, prefix: Prefix.text) }
}
