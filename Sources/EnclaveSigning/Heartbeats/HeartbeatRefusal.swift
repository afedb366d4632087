import WireFormat

/// Why a heartbeat was refused.
public enum HeartbeatRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes are not the canonical encoding of a heartbeat, or too many.
    case notCanonical(WireError)
    /// A field that every heartbeat has is not set.
    case missing(field: String)
    /// `validator_address` is no address of an account.
    case invalidAddress(Bech32Error)
    /// No identity belongs to the address.
    case unknownValidator(AccountAddress)
    /// The identity has keys, and none of an algorithm that is accepted.
    case keyNotAccepted(AccountAddress)
    /// The timestamp lies further back than is allowed, by this many seconds and more.
    case tooOld(allowed: Int64)
    /// The timestamp lies further ahead than is allowed, by this many seconds and more.
    case tooEarly(allowed: Int64)
    /// The validator has used the nonce before.
    case replay(nonce: UInt64)
    /// The scheme has no sign document for the heartbeat.
    case unsignable(SigningError)
    /// The signature was not accepted under any scheme and key.
    case signature(SignatureError)
    /// The replay guard did not answer. The heartbeat itself may be good, and can be tried again.
    case guardFailed(ReplayGuardError)

    /// A word for programs, which does not change.
    public var code: String {
        switch self {
        case .notCanonical(let error): error.code == .sizeLimitExceeded ? "too-large" : "not-canonical"
        case .missing: "missing-field"
        case .invalidAddress: "invalid-address"
        case .unknownValidator: "unknown-validator"
        case .keyNotAccepted: "key-not-accepted"
        case .tooOld: "too-old"
        case .tooEarly: "too-early"
        case .replay: "replay"
        case .unsignable: "unsignable"
        case .signature: "invalid-signature"
        case .guardFailed: "guard-failed"
        }
    }

    /// The code of the chain's enclave module (ENCLAVE-ENH-006): 1924 invalid heartbeat, 1925 invalid signature,
    /// 1926 replay; nil where that document has none.
    public var chainCode: Int? {
        switch self {
        case .notCanonical, .missing, .invalidAddress, .tooOld, .tooEarly: 1924
        case .signature, .unsignable, .keyNotAccepted: 1925
        case .replay: 1926
        case .unknownValidator, .guardFailed: nil
        }
    }

    /// One sentence.
    public var description: String {
        switch self {
        case .notCanonical(let error): error.description
        case .missing(let field): "\(field) is not set"
        case .invalidAddress(let error): "validator_address: \(error)"
        case .unknownValidator(let address): "no identity belongs to \(address)"
        case .keyNotAccepted(let address): "no key of \(address) is of an algorithm that is accepted"
        case .tooOld(let allowed): "the timestamp is more than \(allowed) seconds before block time"
        case .tooEarly(let allowed): "the timestamp is more than \(allowed) seconds after block time"
        case .replay(let nonce): "the nonce \(nonce) was used before"
        case .unsignable(let error): error.description
        case .signature(let error): error.description
        case .guardFailed(let error): "the replay guard: \(error)"
        }
    }
}
