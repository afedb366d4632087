import EnclaveProto
import WellKnownTypes
import WireFormat

extension MsgEnclaveHeartbeatView: CopyingView {
    func owned() -> MsgEnclaveHeartbeat {
        var message = MsgEnclaveHeartbeat()
        message.validatorAddress = copy(validatorAddress)
        if let value = timestamp { message.timestamp = value.owned() }
        message.attestationProof = copy(attestationProof)
        message.signature = copy(signature)
        message.nonce = nonce
        return message
    }
}

extension EnclaveHealthStatusView: CopyingView {
    func owned() -> EnclaveHealthStatus {
        var message = EnclaveHealthStatus()
        message.validatorAddress = copy(validatorAddress)
        if let value = lastHeartbeat { message.lastHeartbeat = value.owned() }
        if let value = lastAttestation { message.lastAttestation = value.owned() }
        message.attestationFailures = attestationFailures
        message.signatureFailures = signatureFailures
        message.status = status
        if let value = lastStatusChange { message.lastStatusChange = value.owned() }
        message.totalHeartbeats = totalHeartbeats
        message.missedHeartbeats = missedHeartbeats
        return message
    }
}

extension HealthCheckParamsView: CopyingView {
    func owned() -> HealthCheckParams {
        var message = HealthCheckParams()
        message.maxMissedHeartbeats = maxMissedHeartbeats
        message.maxAttestationFailures = maxAttestationFailures
        message.maxSignatureFailures = maxSignatureFailures
        message.heartbeatTimeoutBlocks = heartbeatTimeoutBlocks
        message.attestationTimeoutBlocks = attestationTimeoutBlocks
        message.degradedThreshold = degradedThreshold
        message.unhealthyThreshold = unhealthyThreshold
        return message
    }
}

extension ParamsView: CopyingView {
    func owned() -> Params {
        var message = Params()
        message.maxEnclaveKeysPerValidator = maxEnclaveKeysPerValidator
        message.defaultExpiryBlocks = defaultExpiryBlocks
        message.keyRotationOverlapBlocks = keyRotationOverlapBlocks
        message.minQuoteVersion = minQuoteVersion
        message.allowedTeeTypes = copy(allowedTeeTypes)
        message.scoreTolerance = scoreTolerance
        message.requireAttestationChain = requireAttestationChain
        message.maxAttestationAge = maxAttestationAge
        message.enableCommitteeMode = enableCommitteeMode
        message.committeeSize = committeeSize
        message.committeeEpochBlocks = committeeEpochBlocks
        message.enableMeasurementCleanup = enableMeasurementCleanup
        message.maxRegistrationsPerBlock = maxRegistrationsPerBlock
        message.registrationCooldownBlocks = registrationCooldownBlocks
        if let value = healthCheckParams { message.healthCheckParams = value.owned() }
        return message
    }
}

extension EnclaveIdentityView: CopyingView {
    func owned() -> EnclaveIdentity {
        var message = EnclaveIdentity()
        message.validatorAddress = copy(validatorAddress)
        message.teeType = teeType
        message.measurementHash = copy(measurementHash)
        message.signerHash = copy(signerHash)
        message.encryptionPubKey = copy(encryptionPubKey)
        message.signingPubKey = copy(signingPubKey)
        message.attestationQuote = copy(attestationQuote)
        message.attestationChain = copy(attestationChain)
        message.isvProdID = isvProdID
        message.isvSvn = isvSvn
        message.quoteVersion = quoteVersion
        message.debugMode = debugMode
        message.epoch = epoch
        message.expiryHeight = expiryHeight
        if let value = registeredAt { message.registeredAt = value.owned() }
        if let value = updatedAt { message.updatedAt = value.owned() }
        message.status = status
        return message
    }
}

extension MeasurementRecordView: CopyingView {
    func owned() -> MeasurementRecord {
        var message = MeasurementRecord()
        message.measurementHash = copy(measurementHash)
        message.teeType = teeType
        message.description_p = copy(description_p)
        message.minIsvSvn = minIsvSvn
        if let value = addedAt { message.addedAt = value.owned() }
        message.addedByProposal = addedByProposal
        message.expiryHeight = expiryHeight
        message.revoked = revoked
        if let value = revokedAt { message.revokedAt = value.owned() }
        message.revokedByProposal = revokedByProposal
        return message
    }
}

extension KeyRotationRecordView: CopyingView {
    func owned() -> KeyRotationRecord {
        var message = KeyRotationRecord()
        message.validatorAddress = copy(validatorAddress)
        message.epoch = epoch
        message.oldKeyFingerprint = copy(oldKeyFingerprint)
        message.newKeyFingerprint = copy(newKeyFingerprint)
        message.overlapStartHeight = overlapStartHeight
        message.overlapEndHeight = overlapEndHeight
        if let value = initiatedAt { message.initiatedAt = value.owned() }
        if let value = completedAt { message.completedAt = value.owned() }
        message.status = status
        return message
    }
}

extension GenesisStateView: CopyingView {
    func owned() -> GenesisState {
        var message = GenesisState()
        message.enclaveIdentities = copy(enclaveIdentities)
        message.measurementAllowlist = copy(measurementAllowlist)
        message.keyRotations = copy(keyRotations)
        if let value = params { message.params = value.owned() }
        message.enclaveHealthStatuses = copy(enclaveHealthStatuses)
        return message
    }
}
