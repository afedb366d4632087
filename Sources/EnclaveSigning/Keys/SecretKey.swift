import WireFormat

/// A secret key. It is wiped when it is dropped, compared in constant time, and cannot be copied or printed.
public struct SecretKey: ~Copyable, Sendable {
    /// What kind of key it is.
    public let algorithm: KeyAlgorithm
    /// The seed of 32 bytes (Ed25519, RFC 8032 §5.1.5) or the scalar of 32 bytes, big-endian (secp256k1).
    public let rawBytes: SecretBytes
    /// The key that belongs to this one; compressed for secp256k1.
    public let publicKey: PublicKey
    /// The pair as libcrypto holds it, for Ed25519.
    private let pair: LibCrypto.Ed25519SigningKey?

    /// The key of these bytes.
    ///
    /// - Parameters:
    ///   - algorithm: What kind of key it is.
    ///   - rawBytes: The seed or the scalar, 32 bytes. The caller wipes its own copy.
    /// - Throws: ``KeyError``.
    public init(algorithm: KeyAlgorithm, rawBytes: RawSpan) throws(KeyError) {
        try self.init(algorithm: algorithm, secret: SecretBytes(copying: rawBytes))
    }

    private init(algorithm: KeyAlgorithm, secret: consuming SecretBytes) throws(KeyError) {
        guard secret.count == 32 else { throw .wrongLength(secret.count, algorithm: algorithm) }
        switch algorithm {
        case .ed25519:
            guard let pair = LibCrypto.Ed25519SigningKey(seed: secret.bytes) else { throw .unavailable("Ed25519") }
            publicKey = try PublicKey(algorithm: algorithm, bytes: pair.publicKey)
            self.pair = consume pair
        case .secp256k1:
            guard LibSecp256k1.isSecretKey(secret.bytes) else { throw .scalarOutOfRange }
            publicKey = PublicKey(LibSecp256k1.point(of: secret))
            pair = nil
        }
        self.algorithm = algorithm
        rawBytes = secret
    }

    /// A new key, from the system's generator.
    ///
    /// - Throws: ``KeyError/unavailable(_:)`` where the system gives no randomness.
    public static func generate(_ algorithm: KeyAlgorithm) throws(KeyError) -> SecretKey {
        while true {
            var secret = SecretBytes(count: 32)
            var bytes = secret.mutableBytes
            guard LibCrypto.fillRandomly(&bytes) else { throw .unavailable("random bytes") }
            // One number in 2¹²⁸ is no secp256k1 key.
            if algorithm == .secp256k1, !LibSecp256k1.isSecretKey(secret.bytes) { continue }
            return try SecretKey(algorithm: algorithm, secret: secret)
        }
    }

    /// The signature of a digest, 64 bytes: secp256k1 signs the digest itself (RFC 6979, low s), Ed25519 its 32
    /// bytes as a message.
    public func sign(digest: SHA256Digest) -> [UInt8] {
        if let signature = pair?.sign(digest.rawSpan) { return signature }
        return LibSecp256k1.sign(digest, with: rawBytes)
    }

    /// The signature of a message, 64 bytes: Ed25519 takes it as it is, secp256k1 its SHA-256.
    public func sign(message: RawSpan) -> [UInt8] {
        if let signature = pair?.sign(message) { return signature }
        return LibSecp256k1.sign(SHA256.digest(of: message), with: rawBytes)
    }

    /// Whether the keys are the same, in constant time.
    public static func == (left: borrowing SecretKey, right: borrowing SecretKey) -> Bool {
        left.algorithm == right.algorithm && LibCrypto.areEqual(left.rawBytes.bytes, right.rawBytes.bytes)
    }

    /// A secret key is not printed.
    @available(*, unavailable, message: "a secret key is not printed; `publicKey` can be")
    public var description: String { "" }
}
