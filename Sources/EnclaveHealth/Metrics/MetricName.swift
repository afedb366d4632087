/// The names of the metrics: the first six are those of ENCLAVE-ENH-006, the others this project's own.
public enum MetricName {
    /// `EnclaveHealthStatusTotal`, by `status`: how many validators have a verdict. The name ends as a counter's
    /// does though the number falls, too: so its type is `untyped` (OpenMetrics: `unknown`), which may have any name.
    public static let healthStatusTotal = "virtengine_enclave_health_status_total"
    /// `EnclaveHeartbeatsTotal`: heartbeats accepted; a counter.
    public static let heartbeatsTotal = "virtengine_enclave_heartbeats_total"
    /// `EnclaveAttestationFailures`, by `validator`: failures in a row. A good proof sets it to 0: a gauge.
    public static let attestationFailures = "virtengine_enclave_attestation_failures"
    /// `EnclaveSignatureFailures`, by `validator`: failures in a row. A good signature sets it to 0: a gauge.
    public static let signatureFailures = "virtengine_enclave_signature_failures"
    /// `EnclaveMissedHeartbeats`, by `validator`: missed in a row. A heartbeat sets it to 0: a gauge.
    public static let missedHeartbeats = "virtengine_enclave_missed_heartbeats"
    /// `EnclaveHealthStatusChanges`, by `from` and `to`: how often one verdict followed another; a counter, so
    /// that its name has to end in `_total`.
    public static let healthStatusChangesTotal = "virtengine_enclave_health_status_changes_total"
    /// Messages refused; a counter.
    public static let messagesRefusedTotal = "virtengine_enclave_messages_refused_total"
    /// The last block; a gauge.
    public static let blockHeight = "virtengine_enclave_block_height"
    /// By `validator`: the verdict as its number, 0 unknown, 1 healthy, 2 degraded, 3 unhealthy; a gauge.
    public static let validatorHealthStatus = "virtengine_enclave_validator_health_status"
    /// By `validator`: the ``HealthScore``; a gauge.
    public static let healthScore = "virtengine_enclave_health_score"
    /// By `validator`: blocks since the last good attestation, or since it is watched; a gauge.
    public static let attestationAgeBlocks = "virtengine_enclave_attestation_age_blocks"
}
