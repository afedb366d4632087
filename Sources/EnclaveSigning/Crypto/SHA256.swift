import WireFormat

/// A SHA-256 digest, 32 bytes (FIPS 180-4).
public struct SHA256Digest: Hashable, Sendable, LosslessStringConvertible {
    private let storage: InlineArray<32, UInt8>

    init(_ storage: InlineArray<32, UInt8>) { self.storage = storage }

    /// The digest that these 32 bytes are; nil for any other number of bytes.
    public init?(_ bytes: RawSpan) {
        guard bytes.byteCount == 32 else { return nil }
        storage = InlineArray { bytes.byte(at: $0) }
    }

    /// The digest that these 64 hexadecimal digits are, of either case; nil for any other text.
    public init?(_ description: String) {
        let digits = [UInt8](description.utf8)
        guard digits.count == 64, let bytes = try? HexText.secret(digits.rawSpan) else { return nil }
        self.init(bytes.bytes)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] { [UInt8](copying: rawSpan) }

    /// The 32 bytes, in place.
    public var rawSpan: RawSpan {
        @_lifetime(borrow self)
        get { RawSpan(_elements: storage.span) }
    }

    /// Lower-case hex.
    public var description: String { HexText.text(of: rawSpan) }

    public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool {
        (0..<32).allSatisfy { left.storage[$0] == right.storage[$0] }
    }

    public func hash(into hasher: inout Hasher) { for index in 0..<8 { hasher.combine(storage[index]) } }
}

/// SHA-256 over bytes that come in pieces, by libcrypto.
///
/// One value hashes many messages one after the other without allocating.
public struct SHA256: ~Copyable {
    private var hasher = LibCrypto.Hasher(.sha256)

    /// A hasher at the start of a message.
    public init() {}

    /// Adds bytes to the message.
    public mutating func update(_ bytes: RawSpan) { hasher.update(bytes) }

    /// The digest of the message; the next message starts here.
    public mutating func finish() -> SHA256Digest { SHA256Digest(hasher.finish()) }

    /// The digest of one message.
    public static func digest(of bytes: RawSpan) -> SHA256Digest {
        var hasher = SHA256()
        hasher.update(bytes)
        return hasher.finish()
    }

    /// The digest of one message.
    public static func digest(of bytes: [UInt8]) -> SHA256Digest { digest(of: bytes.rawSpan) }
}
