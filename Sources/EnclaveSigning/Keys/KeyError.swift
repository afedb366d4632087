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
    /// libcrypto lacks the algorithm, or gives no random bytes.
    case unavailable(String)

    /// One sentence.
    public var description: String {
        switch self {
        case .unknownLength(let count):
            "a public key has 32 bytes (Ed25519), 33 or 65 (secp256k1), not \(count)"
        case .wrongLength(let count, let algorithm):
            "\(count) bytes are no \(algorithm.name) key, which has \(algorithm.lengths)"
        case .notOnCurve: "the bytes are no point of the curve secp256k1"
        case .wrongPrefix(let byte):
            "a secp256k1 key begins with 02 or 03 where it has 33 bytes and with 04 where it has 65, not with "
                + HexText.text(of: [byte].rawSpan)
        case .scalarOutOfRange: "a secp256k1 secret key is a number from 1 to n − 1; this one is not"
        case .unavailable(let what): "libcrypto has no \(what) here"
        }
    }
}
