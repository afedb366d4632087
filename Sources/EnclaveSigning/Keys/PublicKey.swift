import WireFormat

/// A public key. What a signature needs of it is made once, with the key.
public struct PublicKey: Hashable, Sendable, CustomStringConvertible {
    /// The key as the library that verifies holds it.
    private enum Prepared: Sendable {
        case ed25519(LibCrypto.Ed25519VerificationKey)
        case secp256k1(LibSecp256k1.Point)
    }

    /// What kind of key it is.
    public let algorithm: KeyAlgorithm
    /// 32 bytes for Ed25519; 33 (compressed) or 65 (uncompressed) for secp256k1.
    public let bytes: [UInt8]
    private let prepared: Prepared

    /// The key of these bytes; their number tells the algorithm.
    ///
    /// - Throws: ``KeyError``. Any 32 bytes are an Ed25519 key, as in Go: where they are no point, no signature
    ///   verifies.
    public init(_ bytes: [UInt8]) throws(KeyError) {
        switch bytes.count {
        case 32: try self.init(algorithm: .ed25519, bytes: bytes)
        case 33, 65: try self.init(algorithm: .secp256k1, bytes: bytes)
        default: throw .unknownLength(bytes.count)
        }
    }

    /// The key of these bytes.
    ///
    /// - Throws: ``KeyError``, as ``init(_:)``.
    public init(algorithm: KeyAlgorithm, bytes: [UInt8]) throws(KeyError) {
        self.algorithm = algorithm
        self.bytes = bytes
        switch algorithm {
        case .ed25519:
            guard bytes.count == 32 else { throw .wrongLength(bytes.count, algorithm: algorithm) }
            guard let key = LibCrypto.Ed25519VerificationKey(bytes.rawSpan) else { throw .unavailable("Ed25519") }
            prepared = .ed25519(key)
        case .secp256k1:
            guard bytes.count == 33 || bytes.count == 65 else { throw .wrongLength(bytes.count, algorithm: algorithm) }
            guard bytes.count == 33 ? bytes[0] == 2 || bytes[0] == 3 : bytes[0] == 4 else {
                throw .wrongPrefix(bytes[0])
            }
            guard let point = LibSecp256k1.Point(bytes.rawSpan) else { throw .notOnCurve }
            prepared = .secp256k1(point)
        }
    }

    /// The key of a point.
    init(_ point: LibSecp256k1.Point) {
        algorithm = .secp256k1
        bytes = point.compressed
        prepared = .secp256k1(point)
    }

    /// The same key in its shortest form: 33 bytes for secp256k1.
    public var compressed: PublicKey {
        guard case .secp256k1(let point) = prepared, bytes.count != 33 else { return self }
        return PublicKey(point)
    }

    /// The same key in its longest form: 65 bytes for secp256k1.
    var uncompressedBytes: [UInt8] {
        if case .secp256k1(let point) = prepared { point.uncompressed } else { bytes }
    }

    /// Lower-case hex of the bytes.
    public var description: String { HexText.text(of: bytes.rawSpan) }

    public static func == (left: PublicKey, right: PublicKey) -> Bool { left.bytes == right.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    // MARK: Signatures

    /// Checks the signature of a digest: secp256k1 signs the digest itself, Ed25519 its 32 bytes as a message.
    ///
    /// - Throws: ``SignatureError`` where the signature is not accepted.
    public func verify(_ signature: RawSpan, digest: SHA256Digest) throws(SignatureError) {
        switch prepared {
        case .ed25519(let key): try Self.verify(signature, of: digest.rawSpan, by: key)
        case .secp256k1(let point): try point.verify(signature, digest: digest)
        }
    }

    /// Checks the signature of a message: Ed25519 takes it as it is, secp256k1 its SHA-256.
    ///
    /// - Throws: ``SignatureError`` where the signature is not accepted.
    public func verify(_ signature: RawSpan, message: RawSpan) throws(SignatureError) {
        switch prepared {
        case .ed25519(let key): try Self.verify(signature, of: message, by: key)
        case .secp256k1(let point): try point.verify(signature, digest: SHA256.digest(of: message))
        }
    }

    private static func verify(_ signature: RawSpan, of message: RawSpan, by key: LibCrypto.Ed25519VerificationKey)
        throws(SignatureError)
    {
        guard signature.byteCount == 64 else { throw .wrongLength(signature.byteCount) }
        if !key.verifies(signature, of: message) { throw .doesNotMatch }
    }
}
