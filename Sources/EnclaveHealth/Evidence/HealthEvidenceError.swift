import EnclaveSigning
import WireFormat

/// Why an evidence is not accepted, or cannot be made.
public enum HealthEvidenceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the evidence says of itself and cannot be.
    public enum Fault: String, Sendable, Hashable, CaseIterable {
        /// A field that every evidence has is not set.
        case missingField = "missing-field"
        /// `validator_address` is no address of an account, or that of the record of health is another.
        case validator = "validator"
        /// The parameters are none that a chain has.
        case params = "params"
        /// A height is below 0, lies after the evidence, or before what it follows.
        case height = "height"
        /// A time lies after the evidence, or before what it follows.
        case time = "time"
        /// The periods of the missed heartbeats are out of order, overlap, or lie outside of what was watched.
        case missedOrder = "missed-order"
        /// The counters say another number of missed heartbeats than there are.
        case missedCount = "missed-count"
        /// The verdict is not that of the counters by the parameters.
        case verdict = "verdict"
    }

    /// The bytes are not the canonical encoding of a `SignedHealthEvidence`, or what it holds is not of an evidence.
    case notCanonical(WireError)
    /// The public key is none, or not in its shortest form.
    case invalidKey
    /// The public key is not one of those that are accepted.
    case keyNotAccepted(PublicKey)
    /// The signature is not that of the evidence by the key.
    case signature(SignatureError)
    /// The evidence contradicts itself.
    case inconsistent(Fault, String)

    /// A word for programs, which does not change.
    public var code: String {
        switch self {
        case .notCanonical: "not-canonical"
        case .invalidKey: "invalid-key"
        case .keyNotAccepted: "key-not-accepted"
        case .signature: "invalid-signature"
        case .inconsistent(let fault, _): fault.rawValue
        }
    }

    /// One sentence.
    public var description: String {
        switch self {
        case .notCanonical(let error): error.description
        case .invalidKey: "public_key is no Ed25519 key of 32 bytes and no compressed secp256k1 key of 33"
        case .keyNotAccepted(let key): "the key \(key) is not accepted"
        case .signature(let error): error.description
        case .inconsistent(_, let what): what
        }
    }
}
