import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthEvent {
    /// An event of a block.
    init(_ type: HealthEventType, in block: BlockContext) {
        self.init()
        self.type = type
        height = block.height
        time = Google_Protobuf_Timestamp(block.time)
    }

    /// An event about one validator, with its record after what happened.
    init(_ type: HealthEventType, _ health: EnclaveHealthStatus, previous: HealthStatus, in block: BlockContext) {
        self.init(type, in: block)
        validatorAddress = health.validatorAddress
        previousStatus = previous
        status = health.status
        attestationFailures = health.attestationFailures
        signatureFailures = health.signatureFailures
        missedHeartbeats = health.missedHeartbeats
        totalHeartbeats = health.totalHeartbeats
        if health.hasLastHeartbeat { lastHeartbeat = health.lastHeartbeat }
        if health.hasLastAttestation { lastAttestation = health.lastAttestation }
    }
}
