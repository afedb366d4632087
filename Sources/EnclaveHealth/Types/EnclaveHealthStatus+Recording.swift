import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension EnclaveHealthStatus {
    /// A record of an enclave that was not heard of yet.
    public init(initial validator: AccountAddress, at time: BlockTime) {
        self.init()
        validatorAddress = validator.description
        lastStatusChange = Google_Protobuf_Timestamp(time)
    }

    /// Counts an accepted heartbeat: the silence before it is over.
    public mutating func recordHeartbeat(at time: BlockTime) {
        lastHeartbeat = Google_Protobuf_Timestamp(time)
        totalHeartbeats.countUp()
        missedHeartbeats = 0
    }

    /// Counts a period without a heartbeat.
    public mutating func recordMissedHeartbeat() { missedHeartbeats.countUp() }

    /// Counts a proof that failed.
    public mutating func recordAttestationFailure() { attestationFailures.countUp() }

    /// Notes a good proof; the failures before it are forgotten.
    public mutating func recordAttestationSuccess(at time: BlockTime) {
        lastAttestation = Google_Protobuf_Timestamp(time)
        attestationFailures = 0
    }

    /// Counts a signature that failed.
    public mutating func recordSignatureFailure() { signatureFailures.countUp() }

    /// Notes a good signature; the failures before it are forgotten.
    public mutating func recordSignatureSuccess() { signatureFailures = 0 }

    /// Whether the enclave may be relied on.
    public var isHealthy: Bool { status == .healthy }

    /// The verdict on the counters (DESIGN.md, "Processing a heartbeat"): the first of unhealthy and degraded
    /// one of whose thresholds is reached, else healthy.
    public func evaluated(by params: HealthCheckParams) -> HealthStatus {
        if attestationFailures >= params.maxAttestationFailures
            || signatureFailures >= params.maxSignatureFailures
            || missedHeartbeats >= params.unhealthyThreshold
        {
            return .unhealthy
        }
        if missedHeartbeats >= params.maxMissedHeartbeats
            || attestationFailures >= params.degradedThreshold
            || signatureFailures >= params.degradedThreshold
        {
            return .degraded
        }
        return .healthy
    }

    /// The verdict as it is stored: of an enclave that was never heard of nobody says that it is healthy.
    func verdict(by params: HealthCheckParams) -> HealthStatus {
        let verdict = evaluated(by: params)
        return verdict == .healthy && totalHeartbeats == 0 ? .unknown : verdict
    }

    /// Sets the verdict.
    ///
    /// - Returns: The verdict before, where it is another.
    mutating func update(by params: HealthCheckParams, at time: BlockTime) -> HealthStatus? {
        let verdict = verdict(by: params)
        if verdict == status { return nil }
        let previous = status
        status = verdict
        lastStatusChange = Google_Protobuf_Timestamp(time)
        return previous
    }
}

extension Google_Protobuf_Timestamp {
    /// The timestamp of a moment in block time.
    init(_ time: BlockTime) {
        self.init()
        seconds = time.seconds
        nanos = time.nanos
    }
}
