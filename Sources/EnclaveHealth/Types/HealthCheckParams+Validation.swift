import EnclaveProto

extension HealthCheckParams {
    /// The defaults that ENCLAVE-ENH-006 documents: 3, 5, 10, 100, 1000, 3, 10.
    public static let standard: HealthCheckParams = {
        var params = HealthCheckParams()
        params.maxMissedHeartbeats = 3
        params.maxAttestationFailures = 5
        params.maxSignatureFailures = 10
        params.heartbeatTimeoutBlocks = 100
        params.attestationTimeoutBlocks = 1000
        params.degradedThreshold = 3
        params.unhealthyThreshold = 10
        return params
    }()

    /// The longest period, in blocks: with it no height overflows.
    static let greatestPeriod: Int64 = 1 << 40

    /// Checks that no threshold is reached by nothing, that heights stay countable, and that
    /// `unhealthy_threshold` is not below what makes an enclave degraded.
    ///
    /// - Throws: ``EnclaveError`` of code ``EnclaveError/Code/invalidHealthCheckParams`` with the field and the reason.
    public func validate() throws(EnclaveError) { try problems.throwFirst() }

    /// Everything that is wrong with the parameters.
    var problems: [FieldProblem] {
        var problems = [
            Self.problem(maxMissedHeartbeats, "max_missed_heartbeats"),
            Self.problem(maxAttestationFailures, "max_attestation_failures"),
            Self.problem(maxSignatureFailures, "max_signature_failures"),
            FieldProblem.ofPeriod(heartbeatTimeoutBlocks, "heartbeat_timeout_blocks"),
            FieldProblem.ofPeriod(attestationTimeoutBlocks, "attestation_timeout_blocks"),
            Self.problem(degradedThreshold, "degraded_threshold"),
            Self.problem(unhealthyThreshold, "unhealthy_threshold"),
        ].compactMap(\.self)
        if unhealthyThreshold == 0 { return problems }
        for (bound, name) in [
            (degradedThreshold, "degraded_threshold"), (maxMissedHeartbeats, "max_missed_heartbeats"),
        ]
        where unhealthyThreshold < bound {
            problems.append(
                FieldProblem(
                    .invalidHealthCheckParams,
                    "unhealthy_threshold",
                    "is \(unhealthyThreshold); it must not be below \(name), which is \(bound)"
                )
            )
        }
        return problems
    }

    private static func problem(_ threshold: UInt32, _ field: String) -> FieldProblem? {
        if threshold > 0 { return nil }
        return FieldProblem(.invalidHealthCheckParams, field, "is 0; it must be at least 1")
    }
}

extension FieldProblem {
    /// What is wrong with a number of blocks that a parameter gives.
    static func ofPeriod(_ blocks: Int64, _ field: String, least: Int64 = 1) -> FieldProblem? {
        if (least...HealthCheckParams.greatestPeriod).contains(blocks) { return nil }
        return FieldProblem(
            .invalidHealthCheckParams,
            field,
            "is \(blocks); it must be \(least) to \(HealthCheckParams.greatestPeriod) blocks"
        )
    }
}
