import WireFormat

/// The 20 bytes of an address, without a prefix.
public struct AddressBytes: Hashable, Sendable, CustomStringConvertible {
    /// How many bytes an address has.
    public static let count = 20
    private let storage: InlineArray<20, UInt8>

    /// The address that these 20 bytes are; nil for any other number of bytes.
    public init?(_ bytes: RawSpan) {
        guard bytes.byteCount == Self.count else { return nil }
        storage = InlineArray { bytes.byte(at: $0) }
    }

    /// The address of a key: RIPEMD-160 of SHA-256 of the compressed key (secp256k1), or the first 20 bytes of
    /// SHA-256 of the key (Ed25519).
    public init(_ key: PublicKey) {
        let digest = SHA256.digest(of: key.compressed.bytes)
        switch key.algorithm {
        case .ed25519: self.init(firstOf: digest)
        case .secp256k1:
            var hasher = LibCrypto.Hasher(.ripemd160)
            hasher.update(digest.rawSpan)
            self.init(firstOf: hasher.finish())
        }
    }

    /// The first 20 bytes of a digest: the address of what was hashed, by the rule for Ed25519 keys and multisigs.
    public init(firstOf digest: SHA256Digest) {
        let bytes = digest.rawSpan
        storage = InlineArray { bytes.byte(at: $0) }
    }

    private init(firstOf hash: InlineArray<32, UInt8>) { storage = InlineArray { hash[$0] } }

    /// Reads an address in bech32, without allocating.
    ///
    /// - Parameters:
    ///   - text: ASCII, in one case.
    ///   - prefix: The human-readable part that it has to have, in lower case.
    /// - Throws: ``Bech32Error``, also for another prefix or another number of bytes.
    public init(bech32 text: RawSpan, prefix: String) throws(Bech32Error) {
        let layout = try Bech32.Layout(text)
        guard layout.hasPrefix(prefix, text) else {
            throw Bech32Error(.wrongPrefix, at: 0, "the prefix has to be `\(prefix)`")
        }
        guard layout.byteCount == Self.count else {
            throw Bech32Error(
                .wrongLength,
                at: layout.separator + 1,
                "an address has 20 bytes, this one \(layout.byteCount)"
            )
        }
        var bytes = InlineArray<20, UInt8>(repeating: 0)
        var index = 0
        layout.forEachByte(text) {
            bytes[index] = $0
            index += 1
        }
        storage = bytes
    }

    /// The address in bech32.
    ///
    /// - Throws: ``Bech32Error`` where the prefix is none.
    public func bech32(prefix: String) throws(Bech32Error) -> String { try Bech32.encode(rawSpan, prefix: prefix) }

    /// The 20 bytes.
    public var bytes: [UInt8] { [UInt8](copying: rawSpan) }

    /// The 20 bytes, in place.
    public var rawSpan: RawSpan {
        @_lifetime(borrow self)
        get { RawSpan(_elements: storage.span) }
    }

    /// Lower-case hex.
    public var description: String { HexText.text(of: rawSpan) }

    public static func == (left: AddressBytes, right: AddressBytes) -> Bool {
        let (left, right) = (left.rawSpan, right.rawSpan)
        return left.littleEndian64(at: 0) == right.littleEndian64(at: 0)
            && left.littleEndian64(at: 8) == right.littleEndian64(at: 8)
            && left.littleEndian32(at: 16) == right.littleEndian32(at: 16)
    }

    public func hash(into hasher: inout Hasher) {
        let bytes = rawSpan
        hasher.combine(bytes.littleEndian64(at: 0))
        hasher.combine(bytes.littleEndian64(at: 8))
        hasher.combine(bytes.littleEndian32(at: 16))
    }
}
