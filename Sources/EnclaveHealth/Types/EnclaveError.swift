/// Why the enclave module refuses something: a code of the chain's codespace `enclave`, and a sentence.
public struct EnclaveError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The codespace that the chain registers the codes in.
    public static let codespace = "enclave"

    /// The codes, by the numbers that the chain publishes (1900–1910) and ENCLAVE-ENH-006 documents (1922–1927).
    public enum Code: UInt32, Hashable, Sendable, CaseIterable {
        /// `ErrInvalidEnclaveIdentity`.
        case invalidEnclaveIdentity = 1900
        /// `ErrEnclaveIdentityNotFound`.
        case enclaveIdentityNotFound = 1901
        /// `ErrMeasurementNotAllowlisted`.
        case measurementNotAllowlisted = 1904
        /// `ErrMeasurementRevoked`.
        case measurementRevoked = 1905
        /// `ErrMeasurementExpired`.
        case measurementExpired = 1906
        /// `ErrInvalidAttestation`.
        case invalidAttestation = 1907
        /// `ErrDebugModeEnabled`.
        case debugModeEnabled = 1909
        /// `ErrUnauthorized`.
        case unauthorized = 1910
        /// `ErrEnclaveUnhealthy`.
        case enclaveUnhealthy = 1922
        /// `ErrHealthStatusNotFound`.
        case healthStatusNotFound = 1923
        /// `ErrInvalidHeartbeat`.
        case invalidHeartbeat = 1924
        /// `ErrHeartbeatSignatureInvalid`.
        case heartbeatSignatureInvalid = 1925
        /// `ErrHeartbeatReplay`.
        case heartbeatReplay = 1926
        /// `ErrInvalidHealthCheckParams`.
        case invalidHealthCheckParams = 1927

        /// What the code says by itself.
        public var text: String {
            switch self {
            case .invalidEnclaveIdentity: "invalid enclave identity"
            case .enclaveIdentityNotFound: "enclave identity not found"
            case .measurementNotAllowlisted: "measurement not allowlisted"
            case .measurementRevoked: "measurement revoked"
            case .measurementExpired: "measurement expired"
            case .invalidAttestation: "invalid attestation"
            case .debugModeEnabled: "debug mode enabled"
            case .unauthorized: "unauthorized"
            case .enclaveUnhealthy: "enclave unhealthy"
            case .healthStatusNotFound: "health status not found"
            case .invalidHeartbeat: "invalid heartbeat"
            case .heartbeatSignatureInvalid: "heartbeat signature invalid"
            case .heartbeatReplay: "heartbeat replay detected"
            case .invalidHealthCheckParams: "invalid health check params"
            }
        }
    }

    /// The code.
    public let code: Code
    /// What it was in this case; empty where the code says it all.
    public let reason: String

    /// An error of its parts.
    public init(_ code: Code, _ reason: String = "") {
        self.code = code
        self.reason = reason
    }

    /// The reason and the text of the code, as the chain joins them: `reason: text`.
    public var description: String { reason.isEmpty ? code.text : "\(reason): \(code.text)" }
}

/// Why a function of the keeper did not do what it was asked.
public enum HealthError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rules refuse it. What the refusal itself writes, such as a failed signature, is written.
    case refused(EnclaveError)
    /// The store failed. Nothing of the block may be committed.
    case store(StoreError)
    /// The store holds something that this module does not write there.
    case corrupt(String)
    /// The block cannot come after the last one that was processed.
    case wrongBlock(String)
    /// What was asked cannot be: bytes that are no message of the module, or a query that contradicts itself.
    case invalidRequest(String)

    /// A refusal of this code.
    public static func refused(_ code: EnclaveError.Code, _ reason: String) -> HealthError {
        .refused(EnclaveError(code, reason))
    }

    /// One sentence.
    public var description: String {
        switch self {
        case .refused(let error): error.description
        case .store(let error): error.description
        case .corrupt(let what): "the store is damaged: \(what)"
        case .wrongBlock(let why): why
        case .invalidRequest(let why): "invalid request, \(why)"
        }
    }
}
