import EnclaveProto
import EnclaveSigning
import WellKnownTypes
import WireFormat

extension HealthKeeper {
    /// `ProcessHeartbeat()`: all steps of DESIGN.md, "Processing a heartbeat", from the carried bytes to what is written.
    ///
    /// Of a message that is refused nothing stays, but that it was refused and, where its signature is wrong, the
    /// count of failed signatures: that is why the writes of a refusal must be committed, too.
    ///
    /// - Parameters:
    ///   - carried: The canonical bytes of a `MsgEnclaveHeartbeat`.
    ///   - context: The block.
    /// - Returns: What the chain answers.
    /// - Throws: ``HealthError``: the refusal of the first step that refuses.
    public func processHeartbeat(
        _ carried: RawSpan,
        in context: KeeperContext
    ) throws(HealthError) -> MsgEnclaveHeartbeatResponse {
        try processHeartbeat(carried, signature: nil, in: context)
    }

    /// The same with a signature that was checked before.
    func processHeartbeat(
        _ carried: RawSpan,
        signature: CheckedSignature?,
        in context: KeeperContext
    ) throws(HealthError) -> MsgEnclaveHeartbeatResponse {
        let checks = checks(in: context)
        do throws(HealthError) {
            let heartbeat = try open(carried, checks)
            let active = try activeIdentity(of: heartbeat.validator, in: context)
            try validateHeartbeatTimestamp(heartbeat.made, in: context)
            try validateHeartbeatNonce(heartbeat.view.nonce, of: heartbeat.validator, in: context)
            try verifyHeartbeatSignature(heartbeat, active.keys, signature, checks, in: context)
            return try accept(heartbeat, active, in: context)
        } catch {
            if case .refused = error { try context.updateTotals { $0.refusals.countUp() } }
            throw error
        }
    }

    /// The checks that need no store.
    func checks(in context: KeeperContext) -> HeartbeatChecks { context.heartbeatChecks(configuration.policy) }

    @_lifetime(copy carried)
    private func open(_ carried: RawSpan, _ checks: HeartbeatChecks) throws(HealthError) -> HeartbeatChecks.Opened {
        do throws(HeartbeatRefusal) {
            return try checks.open(carried)
        } catch {
            throw .refused(EnclaveError(error))
        }
    }

    /// `ValidateHeartbeatTimestamp()`: a heartbeat is not older, and not newer, than block time allows.
    ///
    /// - Throws: ``HealthError``, of code `invalidHeartbeat`.
    public func validateHeartbeatTimestamp(_ made: BlockTime, in context: KeeperContext) throws(HealthError) {
        do throws(HeartbeatRefusal) {
            try checks(in: context).checkWindow(made, at: context.block.time)
        } catch {
            throw .refused(EnclaveError(error))
        }
    }

    /// `ValidateHeartbeatNonce()`: the validator has not used the nonce.
    ///
    /// - Throws: ``HealthError``, of code `heartbeatReplay`.
    public func validateHeartbeatNonce(
        _ nonce: UInt64,
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) {
        let isUsed = try context.storing { () throws(StoreError) in
            try context.nonces.contains(validator: validator.bytes.bytes, nonce: nonce)
        }
        if isUsed { throw .refused(EnclaveError(HeartbeatRefusal.replay(nonce: nonce))) }
    }

    /// `StoreHeartbeatNonce()`: uses up a nonce of a validator until no heartbeat with it can be accepted any more.
    ///
    /// - Throws: ``HealthError``, of code `heartbeatReplay` where it was used before.
    public func storeHeartbeatNonce(
        _ nonce: UInt64,
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) {
        let expires = checks(in: context).expiry(at: context.block.time)
        let verdict = try context.storing { () throws(StoreError) in
            try context.nonces.claim(validator: validator.bytes.bytes, nonce: nonce, expires: expires)
        }
        if verdict == .replay { throw .refused(EnclaveError(HeartbeatRefusal.replay(nonce: nonce))) }
    }

    /// `VerifyHeartbeatSignature()`: by a key of the identity; a failure is counted.
    private func verifyHeartbeatSignature(
        _ heartbeat: borrowing HeartbeatChecks.Opened,
        _ keys: [PublicKey],
        _ checked: CheckedSignature?,
        _ checks: HeartbeatChecks,
        in context: KeeperContext
    ) throws(HealthError) {
        let refusal: HeartbeatRefusal?
        if let checked, checked.keys == keys {
            refusal = checked.refusal
        } else {
            refusal = CheckedSignature(heartbeat, keys, checks).refusal
        }
        guard let refusal else { return }
        if case .signature = refusal, try context.bytes(at: StoreKey.enclaveHealth(heartbeat.validator)) != nil {
            try recordSignatureFailure(of: heartbeat.validator, in: context)
        }
        throw .refused(EnclaveError(refusal))
    }

    /// Counts a heartbeat that every step has let through.
    private func accept(
        _ heartbeat: borrowing HeartbeatChecks.Opened,
        _ active: ActiveIdentity,
        in context: KeeperContext
    ) throws(HealthError) -> MsgEnclaveHeartbeatResponse {
        let validator = heartbeat.validator
        let expires = checks(in: context).expiry(at: context.block.time)
        // That it is unused was found out before, and nothing was written since.
        try context.storing { () throws(StoreError) in
            try context.nonces.add(validator: validator.bytes.bytes, nonce: heartbeat.view.nonce, expires: expires)
        }
        var watched = try watchedOrNew(validator, in: context)
        watched.health.recordSignatureSuccess()
        watched.health.recordHeartbeat(at: context.block.time)
        endPeriod(&watched.track, of: validator, in: context)
        watched.track.lastHeartbeatHeight = context.block.height
        try startPeriod(&watched.track, of: validator, at: context.block.height + 1, in: context)
        let failure = try processHeartbeatAttestation(heartbeat, active, &watched, in: context)
        try context.updateTotals { $0.heartbeats.countUp() }

        let before = watched.health.status
        try finish(&watched, of: validator, in: context)
        var event = HealthEvent(.heartbeatReceived, watched.health, previous: before, in: context.block)
        event.nonce = heartbeat.view.nonce
        try context.emit(event)

        var response = MsgEnclaveHeartbeatResponse()
        response.success = true
        response.currentStatus = watched.health.status
        let accepted = MsgEnclaveHeartbeatResponse.accepted
        response.message = failure.map { "\(accepted), attestation failed: \($0)" } ?? accepted
        return response
    }

    /// The record of a validator, which may have none if its identity is older than the monitor.
    private func watchedOrNew(_ validator: AccountAddress, in context: KeeperContext) throws(HealthError) -> Watched {
        if let watched = try watched(validator, in: context) { return watched }
        try initializeHealthStatus(of: validator, in: context)
        guard let watched = try watched(validator, in: context) else { throw .corrupt("a record of health is gone") }
        return watched
    }
}

extension MsgEnclaveHeartbeatResponse {
    /// The message of a heartbeat of which nothing else is to be said.
    public static let accepted = "heartbeat accepted"
}

extension EnclaveError {
    /// What the chain calls a refusal.
    init(_ refusal: HeartbeatRefusal) {
        let code: Code =
            switch refusal {
            case .notCanonical, .missing, .invalidAddress, .tooOld, .tooEarly, .guardFailed: .invalidHeartbeat
            case .signature, .unsignable, .keyNotAccepted: .heartbeatSignatureInvalid
            case .replay: .heartbeatReplay
            case .unknownValidator: .enclaveIdentityNotFound
            }
        self.init(code, refusal.description)
    }
}
