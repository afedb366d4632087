extension AlertRuleSet {
    /// Rules to start with: what a validator's operator and who watches the chain want to be told of, by the standard
    /// parameters of the health check. ``json`` has them as a file to change.
    ///
    /// A test reads them; were they wrong, they would be none, and no reason to end a program.
    public static let standard = (try? AlertRuleSet(json: Array(standardFile.utf8))) ?? none

    private static let standardFile = """
        {"rules": [
          {"name": "EnclaveUnhealthy", "metric": "status", "comparison": ">=", "status": "unhealthy",
           "severity": "critical", "summary": "The enclave of {validator} is unhealthy."},
          {"name": "EnclaveDegraded", "metric": "status", "comparison": "==", "status": "degraded", "for_blocks": 50,
           "severity": "warning", "summary": "The enclave of {validator} is degraded."},
          {"name": "EnclaveSilent", "metric": "missed_heartbeats", "comparison": ">=", "threshold": 2,
           "severity": "warning", "summary": "The enclave of {validator} missed {value} heartbeats in a row."},
          {"name": "EnclaveForgery", "metric": "signature_failures", "comparison": ">=", "threshold": 3,
           "severity": "critical", "summary": "{value} heartbeats in a row for {validator} had a wrong signature."},
          {"name": "EnclaveAttestationFailing", "metric": "attestation_failures", "comparison": ">=", "threshold": 2,
           "severity": "warning", "summary": "{value} attestation proofs of {validator} failed in a row."},
          {"name": "EnclaveAttestationOld", "metric": "attestation_age_blocks", "comparison": ">", "threshold": 1000,
           "for_blocks": 100, "severity": "warning",
           "summary": "The attestation of {validator} is {value} blocks old."},
          {"name": "EnclaveScoreLow", "metric": "score", "comparison": "<", "threshold": 50, "for_blocks": 100,
           "severity": "warning", "summary": "The health score of {validator} is {value}."},
          {"name": "FleetDegrading", "metric": "percent", "comparison": ">=", "threshold": 10, "status": "degraded",
           "for_blocks": 10, "severity": "warning", "summary": "{value} percent of the enclaves are degraded."},
          {"name": "FleetUnhealthy", "metric": "percent", "comparison": ">=", "threshold": 10, "status": "unhealthy",
           "severity": "critical", "summary": "{value} percent of the enclaves are unhealthy."}
        ]}
        """
}
