/// Why something is no key.
public enum KeyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No algorithm has a public key of this many bytes.
    case unknownLength(Int)
    /// The algorithm has keys of another length, in bytes.
    case wrongLength(Int, algorithm: KeyAlgorithm)
    /// The bytes are no point of the curve secp256k1.
    case notOnCurve
    /// A secp256k1 key begins with another byte than 02, 03 (33 bytes) or 04 (65 bytes).
    case wrongPrefix(UInt8)
    /// A secp256k1 secret key is 0, or not below the order of the curve.
    case scalarOutOfRange
    /// The PEM text holds no key of this kind that libcrypto can read.
    case noKeyInPEM(isSecret: Bool)
    /// The key in the PEM text is protected by a passphrase.
    case encrypted
    /// The PEM text holds a key of an algorithm that this toolkit does not sign with, as `RSA`.
    case otherAlgorithm(String)
    /// The public key that is written beside a secret key does not belong to it.
    case mismatch
    /// Text that is no hexadecimal number of whole bytes; the offset counts its characters from 0.
    case notHex(offset: Int)
    /// Hexadecimal digits do not tell what kind of secret key they are.
    case noAlgorithm
    /// libcrypto lacks the algorithm, or gives no random bytes.
    case unavailable(String)

    /// A word for programs, which does not change.
    public var code: String {
        switch self {
        case .unknownLength, .wrongLength: "wrong-key-length"
        case .notOnCurve, .wrongPrefix: "malformed-key"
        case .scalarOutOfRange: "scalar-out-of-range"
        case .noKeyInPEM, .notHex: "not-a-key"
        case .encrypted: "encrypted-key"
        case .otherAlgorithm, .noAlgorithm: "other-algorithm"
        case .mismatch: "key-mismatch"
        case .unavailable: "unavailable"
        }
    }

    /// One sentence.
    public var description: String {
        switch self {
        case .unknownLength(let count):
            "a public key has 32 bytes (Ed25519), 33 or 65 (secp256k1), not \(count)"
        case .wrongLength(let count, let algorithm):
            "\(count) bytes are no key of \(algorithm.name): it has \(algorithm.lengths)"
        case .notOnCurve: "the bytes are no point of the curve secp256k1"
        case .wrongPrefix(let byte):
            "a secp256k1 key begins with 02 or 03 where it has 33 bytes and with 04 where it has 65, not with "
                + HexText.text(of: [byte].rawSpan)
        case .scalarOutOfRange: "a secp256k1 secret key is a number from 1 to n − 1; this one is not"
        case .noKeyInPEM(let isSecret):
            isSecret
                ? "the text holds no private key in PEM (PRIVATE KEY or EC PRIVATE KEY)"
                : "the text holds no public key in PEM (PUBLIC KEY)"
        case .encrypted: "the private key is protected by a passphrase; `openssl pkey` takes it off"
        case .otherAlgorithm(let name): "a key of the algorithm \(name) is neither Ed25519 nor secp256k1"
        case .mismatch: "the public key that is written beside the private key does not belong to it"
        case .notHex(let offset): "at character \(offset + 1): the text is not hexadecimal digits, two a byte"
        case .noAlgorithm: "the text is no PEM, and digits do not tell what kind of secret key they are"
        case .unavailable(let what): "libcrypto has no \(what) here"
        }
    }
}
