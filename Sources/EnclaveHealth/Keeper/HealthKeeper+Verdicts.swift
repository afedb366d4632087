import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthKeeper {
    /// `UpdateHealthStatus()`: judges a validator by its counters as they are.
    ///
    /// - Returns: The record.
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where there is no record.
    @discardableResult
    public func updateHealthStatus(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus {
        try change(validator, in: context) { _ in }
    }

    /// `RecordAttestationFailure()`: counts a proof that failed, and judges the validator.
    ///
    /// - Returns: The record.
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where there is no record.
    @discardableResult
    public func recordAttestationFailure(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus {
        try change(validator, in: context) { $0.health.recordAttestationFailure() }
    }

    /// `RecordAttestationSuccess()`: notes a good proof, forgets failures before it, and judges the validator.
    ///
    /// - Returns: The record.
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where there is no record.
    @discardableResult
    public func recordAttestationSuccess(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus {
        try change(validator, in: context) {
            $0.health.recordAttestationSuccess(at: context.block.time)
            $0.track.lastAttestationHeight = context.block.height
        }
    }

    /// `RecordSignatureFailure()`: counts a signature that failed, and judges the validator.
    ///
    /// - Returns: The record.
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where there is no record.
    @discardableResult
    public func recordSignatureFailure(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus {
        try change(validator, in: context) { $0.health.recordSignatureFailure() }
    }

    /// `RecordSignatureSuccess()`: forgets the failures of signatures, and judges the validator.
    ///
    /// - Returns: The record.
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where there is no record.
    @discardableResult
    public func recordSignatureSuccess(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus {
        try change(validator, in: context) { $0.health.recordSignatureSuccess() }
    }

    /// Changes a record and judges it.
    private func change(
        _ validator: AccountAddress,
        in context: KeeperContext,
        _ change: (inout Watched) -> Void
    ) throws(HealthError) -> EnclaveHealthStatus {
        guard var watched = try watched(validator, in: context) else {
            throw .refused(.healthStatusNotFound, "\(validator)")
        }
        change(&watched)
        try finish(&watched, of: validator, in: context)
        return watched.health
    }

    /// Judges a changed record, stores it, and tells of a new verdict. The verdict in it is still the one in the store.
    func finish(
        _ watched: inout Watched,
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) {
        let before = watched.health.status
        let params = try context.currentHealthCheckParams()
        let isChanged = watched.health.update(by: params, at: context.block.time) != nil
        if isChanged { try tell(&watched, of: validator, before: before, in: context) }
        try context.set(watched, of: validator)
        try note(watched.health.status, of: validator, previous: before, in: context)
    }

    private func tell(
        _ watched: inout Watched,
        of validator: AccountAddress,
        before: HealthStatus,
        in context: KeeperContext
    ) throws(HealthError) {
        let health = watched.health
        try keep(HealthTransition(watched, before: before, at: context.block), of: validator, in: context)
        watched.track.transitions.countUp()
        if before == .unhealthy { cancelAdvice(of: validator, &watched.track, in: context) }
        watched.track.statusSinceHeight = context.block.height
        try context.updateTotals { $0.count(before, to: health.status) }
        if health.status == .unhealthy { scheduleAdvice(of: validator, watched.track, in: context) }

        try context.emit(HealthEvent(.statusChanged, health, previous: before, in: context.block))
        switch health.status {
        case .degraded: try context.emit(HealthEvent(.degraded, health, previous: before, in: context.block))
        case .unhealthy: try context.emit(HealthEvent(.unhealthy, health, previous: before, in: context.block))
        case .healthy where before == .degraded || before == .unhealthy:
            try context.emit(HealthEvent(.recovered, health, previous: before, in: context.block))
        default: break
        }
    }
}
