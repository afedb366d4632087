import WireFormat

/// Which document a heartbeat's signature covers.
public enum SigningScheme: String, Sendable, Hashable, CaseIterable {
    /// The canonical `HeartbeatSignDoc`: type, chain id and every field but the signature.
    case canonical
    /// What the chain's keeper verifies today: Go's JSON of address, timestamp and nonce. It covers
    /// neither the chain id nor the attestation proof.
    case goJSON = "go-json"
}

/// Why a heartbeat has no sign document.
public enum SigningError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The heartbeat is no canonical message.
    case wire(WireError)
    /// The field has to be set to be signed.
    case missing(field: String)
    /// The scheme cannot write the field in one way.
    case unrepresentable(field: String, reason: String)

    /// One sentence.
    public var description: String {
        switch self {
        case .wire(let error): error.description
        case .missing(let field): "\(field) is not set; the sign document needs it"
        case .unrepresentable(let field, let reason): "\(field): \(reason)"
        }
    }
}
