import EnclaveHealth
import EnclaveProto
import EnclaveSigning

/// Identities, rotations and measurements: DESIGN.md, "Processing a heartbeat", step 4, and the chain's messages.
extension ReferenceModel {
    var moduleParams: ModulePlan { storedModuleParams ?? .standard }

    func isInUse(_ validator: Int) -> Bool {
        let status = identities[validator]?.status
        return status == .active || status == .rotating
    }

    /// Replaces all parameters; those of the health check that are not there are the defaults.
    mutating func setModuleParams(_ plan: ModulePlan) throws(Refusal) {
        if plan.expiry < 1 || plan.overlap < 1 || plan.overlap > plan.expiry {
            throw Refusal(code: .invalidHealthCheckParams)
        }
        if let health = plan.health { try check(health) }
        storedModuleParams = plan
        storedParams = plan.health
    }

    // MARK: Identities

    mutating func register(_ validator: Int, key: Int, code: Int) throws(Refusal) {
        let old = identities[validator]
        if isInUse(validator) { throw Refusal(code: .invalidEnclaveIdentity) }
        if let old, old.status == .revoked,
            old.signingPubKey == Cast.keys[key].publicKey.bytes || old.encryptionPubKey == Cast.encryptionKey(key)
        {
            coverage.note("a revoked key comes again")
            throw Refusal(code: .invalidEnclaveIdentity)
        }
        if moduleParams.registrationsEachBlock > 0, registrations >= moduleParams.registrationsEachBlock {
            coverage.note("the block has had its registrations")
            throw Refusal(code: .invalidEnclaveIdentity)
        }
        if keyIsInUse(key) { throw Refusal(code: .invalidEnclaveIdentity) }
        try check(measurement: code)
        // These registrations carry no quote.
        if moduleParams.requiresChain { throw Refusal(code: .invalidAttestation) }

        if old != nil { coverage.note("a validator registers again") }
        identities[validator] = .with {
            $0.validatorAddress = Cast.names[validator]
            $0.teeType = .sgx
            $0.measurementHash = Cast.measurements[code]
            $0.encryptionPubKey = Cast.encryptionKey(key)
            $0.signingPubKey = Cast.keys[key].publicKey.bytes
            $0.quoteVersion = 3
            $0.epoch = (old?.epoch ?? 0) + 1
            $0.expiryHeight = height + moduleParams.expiry
            $0.registeredAt = stamp
            $0.updatedAt = stamp
            $0.status = .active
        }
        enclaveKeys[key] = enclaveKey(of: validator)
        initialize(validator)
        registrations += 1
    }

    /// Gives a validator another key; both count until the overlap ends.
    mutating func rotate(_ validator: Int, key: Int, code: Int?, overlap: Int64) throws(Refusal) {
        guard let old = identities[validator] else { throw Refusal(code: .enclaveIdentityNotFound) }
        if old.status != .active { throw Refusal(code: .invalidEnclaveIdentity) }
        if overlap < 0 || overlap > moduleParams.expiry { throw Refusal(code: .invalidEnclaveIdentity) }
        if old.signingPubKey == Cast.keys[key].publicKey.bytes { throw Refusal(code: .invalidEnclaveIdentity) }
        if keyIsInUse(key) { throw Refusal(code: .invalidEnclaveIdentity) }
        let measurement = code.map { Cast.measurements[$0] } ?? old.measurementHash
        try check(measurement: Cast.measurements.firstIndex(of: measurement) ?? 0)
        if moduleParams.requiresChain { throw Refusal(code: .invalidAttestation) }

        coverage.note("a rotation begins")
        var new = old
        new.encryptionPubKey = Cast.encryptionKey(key)
        new.signingPubKey = Cast.keys[key].publicKey.bytes
        new.measurementHash = measurement
        new.epoch += 1
        new.expiryHeight = height + moduleParams.expiry
        new.updatedAt = stamp
        new.status = .rotating
        identities[validator] = new
        enclaveKeys[key] = enclaveKey(of: validator)
        rotations[validator, default: []].append(
            .with {
                $0.validatorAddress = Cast.names[validator]
                $0.epoch = old.epoch
                $0.oldKeyFingerprint = Cast.fingerprint(old.encryptionPubKey)
                $0.newKeyFingerprint = Cast.fingerprint(new.encryptionPubKey)
                $0.overlapStartHeight = height
                $0.overlapEndHeight = height + (overlap == 0 ? moduleParams.overlap : overlap)
                $0.initiatedAt = stamp
                $0.status = .active
            }
        )
    }

    mutating func revoke(_ validator: Int) throws(Refusal) {
        guard let identity = identities[validator] else { throw Refusal(code: .enclaveIdentityNotFound) }
        if identity.status == .revoked { throw Refusal(code: .invalidEnclaveIdentity) }
        coverage.note("an identity is revoked")
        end(validator, as: .revoked)
    }

    mutating func expire(_ validator: Int) {
        coverage.note("an identity expires")
        end(validator, as: .expired)
    }

    /// The identity counts no more: neither its keys, nor its silence.
    private mutating func end(_ validator: Int, as status: EnclaveIdentityStatus) {
        if isInUse(validator) {
            if identities[validator]?.status == .rotating {
                coverage.note("a rotation is cancelled")
                endRotation(of: validator, as: .cancelled)
            }
            enclaveKeys = enclaveKeys.filter { $0.value.validatorAddress != Cast.names[validator] }
            watched[validator]?.track.nextTimeoutHeight = 0
            watched[validator]?.track.rotationAdvised = false
            watched[validator]?.adviceHeight = nil
        }
        note(status, of: validator)
    }

    /// The overlap ends: the old key counts no more.
    mutating func completeRotation(of validator: Int) {
        coverage.note("a rotation is completed")
        endRotation(of: validator, as: .completed)
        note(.active, of: validator)
    }

    private mutating func note(_ status: EnclaveIdentityStatus, of validator: Int) {
        let now = stamp
        identities[validator]?.status = status
        identities[validator]?.updatedAt = now
    }

    private mutating func endRotation(of validator: Int, as status: KeyRotationStatus) {
        guard var running = rotations[validator]?.popLast() else { return }
        enclaveKeys = enclaveKeys.filter { Cast.fingerprint($0.value.encryptionPubKey) != running.oldKeyFingerprint }
        running.status = status
        running.completedAt = stamp
        rotations[validator]?.append(running)
    }

    /// Numbers of the keys that may sign for a validator.
    func validKeys(of validator: Int) -> [Int] {
        enclaveKeys.filter { $0.value.validatorAddress == Cast.names[validator] }.keys.sorted()
    }

    /// The key that a validator registered or rotated to last.
    func enclaveKey(of validator: Int) -> EnclaveKey {
        let identity = identities[validator] ?? EnclaveIdentity()
        return .with {
            $0.validatorAddress = identity.validatorAddress
            $0.epoch = identity.epoch
            $0.encryptionPubKey = identity.encryptionPubKey
            $0.signingPubKey = identity.signingPubKey
            $0.measurementHash = identity.measurementHash
        }
    }

    private mutating func keyIsInUse(_ key: Int) -> Bool {
        if enclaveKeys[key] == nil { return false }
        coverage.note("a key is in use")
        return true
    }

    // MARK: Measurements

    mutating func propose(_ code: Int, blocks: Int64, byAuthority: Bool) throws(Refusal) {
        if !byAuthority { throw Refusal(code: .unauthorized) }
        // The codespace has one code for a number that is out of range.
        if blocks < 0 { throw Refusal(code: .invalidHealthCheckParams) }
        measurements[code] = .with {
            $0.measurementHash = Cast.measurements[code]
            $0.teeType = .sgx
            $0.addedAt = stamp
            $0.expiryHeight = blocks == 0 ? 0 : height + blocks
        }
    }

    mutating func withdraw(_ code: Int, byAuthority: Bool) throws(Refusal) {
        if !byAuthority { throw Refusal(code: .unauthorized) }
        guard let record = measurements[code] else { throw Refusal(code: .measurementNotAllowlisted) }
        if record.revoked { throw Refusal(code: .measurementRevoked) }
        var revoked = record
        revoked.revoked = true
        revoked.revokedAt = stamp
        measurements[code] = revoked
    }

    /// Whether the code of an enclave is allowed in this block.
    private func check(measurement code: Int) throws(Refusal) {
        guard let record = measurements[code] else { throw Refusal(code: .measurementNotAllowlisted) }
        if record.revoked { throw Refusal(code: .measurementRevoked) }
        if isExpired(record) { throw Refusal(code: .measurementExpired) }
    }

    private func isExpired(_ record: MeasurementRecord) -> Bool {
        record.expiryHeight > 0 && record.expiryHeight <= height
    }

    mutating func cleanUpMeasurements() {
        if !moduleParams.cleansUp { return }
        if measurements.values.contains(where: isExpired) { coverage.note("a measurement is cleaned up") }
        let left = measurements.filter { !isExpired($0.value) }
        measurements = left
    }

    // MARK: Proofs

    /// Whether a proof is good: bound to its heartbeat, of an enclave that one of the valid keys was registered
    /// with, and of code that is allowed.
    func isGood(_ proof: HeartbeatPlan.Proof, of validator: Int) -> Bool {
        guard let code = proof.code else { return false }
        let registered = validKeys(of: validator).compactMap { enclaveKeys[$0]?.measurementHash }
        if !registered.contains(Cast.measurements[code]) { return false }
        do throws(Refusal) { try check(measurement: code) } catch { return false }
        return true
    }
}
