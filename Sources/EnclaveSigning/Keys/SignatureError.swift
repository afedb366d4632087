/// Why a signature was refused.
public enum SignatureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A signature has 64 bytes: r and s, not DER.
    case wrongLength(Int)
    /// r or s of a secp256k1 signature is 0, or not below the order of the curve.
    case outOfRange
    /// s of a secp256k1 signature is above half the order of the curve: a second form of the same signature.
    case highS
    /// The signature is not that of this message by this key.
    case doesNotMatch

    /// A word for programs, which does not change.
    public var code: String {
        switch self {
        case .wrongLength: "wrong-signature-length"
        case .outOfRange: "out-of-range"
        case .highS: "high-s"
        case .doesNotMatch: "does-not-match"
        }
    }

    /// One sentence.
    public var description: String {
        switch self {
        case .wrongLength(let count): "a signature has 64 bytes, not \(count)"
        case .outOfRange: "r or s of the signature is not from 1 to n − 1"
        case .highS: "s of the signature is above n/2; only the lower of the two forms is accepted"
        case .doesNotMatch: "the signature is not that of this message by this key"
        }
    }
}
