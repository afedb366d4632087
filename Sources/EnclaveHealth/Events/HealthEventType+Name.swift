import EnclaveProto

extension HealthEventType {
    /// The types that there are, in the order of their numbers.
    public static let allKnown: [HealthEventType] = [
        .heartbeatReceived, .statusChanged, .degraded, .unhealthy, .recovered, .rotationAdvised, .alertFiring,
        .alertResolved,
    ]

    /// What the chain calls it, as `enclave_heartbeat_received`: the first five of ENCLAVE-ENH-006
    /// (`EventTypeEnclaveHeartbeatReceived` …), the others of this project.
    public var name: String {
        switch self {
        case .heartbeatReceived: "enclave_heartbeat_received"
        case .statusChanged: "enclave_health_status_changed"
        case .degraded: "enclave_health_degraded"
        case .unhealthy: "enclave_health_unhealthy"
        case .recovered: "enclave_health_recovered"
        case .rotationAdvised: "enclave_rotation_advised"
        case .alertFiring: "enclave_health_alert_firing"
        case .alertResolved: "enclave_health_alert_resolved"
        default: "enclave_health_event_\(rawValue)"
        }
    }

    /// The type of this name; nil for any other.
    public init?(name: String) {
        guard let type = Self.allKnown.first(where: { $0.name == name }) else { return nil }
        self = type
    }
}

/// The keys of the attributes that events have.
public enum HealthEventAttribute {
    /// `AttributeKeyHealthStatus`: the verdict, as `degraded`.
    public static let healthStatus = "health_status"
    /// `AttributeKeyPreviousStatus`: the verdict before.
    public static let previousStatus = "previous_status"
    /// `AttributeKeyAttestationFailures`.
    public static let attestationFailures = "attestation_failures"
    /// `AttributeKeySignatureFailures`.
    public static let signatureFailures = "signature_failures"
    /// `AttributeKeyMissedHeartbeats`.
    public static let missedHeartbeats = "missed_heartbeats"
    /// `AttributeKeyTotalHeartbeats`.
    public static let totalHeartbeats = "total_heartbeats"
    /// `AttributeKeyLastHeartbeat`: RFC 3339 in UTC; empty before the first.
    public static let lastHeartbeat = "last_heartbeat"
    /// `AttributeKeyLastAttestation`: RFC 3339 in UTC; empty before the first.
    public static let lastAttestation = "last_attestation"
    /// Whom it is about, in bech32.
    public static let validatorAddress = "validator_address"
    /// The block.
    public static let blockHeight = "block_height"
    /// The nonce of a heartbeat.
    public static let nonce = "nonce"
    /// Those who could take over, in bech32, the best first, with commas between.
    public static let replacements = "replacements"
    /// The name of an alert rule.
    public static let alert = "alert"
    /// Its severity.
    public static let severity = "severity"
    /// What it saw, a whole number.
    public static let value = "value"
    /// What it says.
    public static let summary = "summary"
}
