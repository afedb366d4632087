/// What kind of key it is.
public enum KeyAlgorithm: String, Sendable, Hashable, CaseIterable {
    /// Ed25519 (RFC 8032), with the acceptance rule of Go's crypto/ed25519.
    case ed25519
    /// ECDSA over secp256k1 (SEC 2), with signatures of 64 bytes, r‖s, and low s.
    case secp256k1

    /// How sentences write it.
    var name: String { self == .ed25519 ? "Ed25519" : "secp256k1" }

    /// The lengths of its keys, for sentences.
    var lengths: String {
        self == .ed25519 ? "32 bytes" : "33 or 65 bytes where it is public, 32 where it is secret"
    }
}
