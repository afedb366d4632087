import EnclaveProto
import EnclaveSigning

extension HealthKeeper {
    // MARK: Records of health

    /// `GetEnclaveHealthStatus()`: the record of a validator; nil where there is none.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func enclaveHealthStatus(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus? {
        try context.record(EnclaveHealthStatus.self, at: StoreKey.enclaveHealth(validator))
    }

    /// `SetEnclaveHealthStatus()`: stores a record, and keeps the index and the sums of the verdicts.
    ///
    /// - Throws: ``HealthError``; a record whose address is not that of an account is refused.
    public func setEnclaveHealthStatus(
        _ health: EnclaveHealthStatus,
        in context: KeeperContext
    ) throws(HealthError) {
        guard let validator = AccountAddress(health.validatorAddress) else {
            throw .refused(.invalidEnclaveIdentity, "`\(health.validatorAddress)` is no address of an account")
        }
        let previous = try enclaveHealthStatus(of: validator, in: context)
        try context.set(health, at: StoreKey.enclaveHealth(validator))
        try note(health.status, of: validator, previous: previous?.status, in: context)
    }

    /// `InitializeHealthStatus()`: starts to watch a validator in this block, with nothing counted. Where there is a
    /// record, it is replaced; its history stays.
    ///
    /// - Returns: The new record.
    /// - Throws: ``HealthError/store(_:)``.
    @discardableResult
    public func initializeHealthStatus(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus {
        let health = EnclaveHealthStatus(initial: validator, at: context.block.time)
        try startWatching(health, of: validator, in: context)
        return health
    }

    /// Watches a validator from this block on, with the counters of a record.
    func startWatching(
        _ health: EnclaveHealthStatus,
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) {
        let previous = try watched(validator, in: context)
        try stopWatching(validator, in: context)
        var track = HealthTrack()
        track.monitoredSinceHeight = context.block.height
        track.statusSinceHeight = context.block.height
        // The history goes on; what was missed was missed by what is replaced.
        track.transitions = previous?.track.transitions ?? 0
        try forgetMissedHeartbeats(of: validator, in: context)
        try startPeriod(&track, of: validator, at: context.block.height + 1, in: context)
        try context.set(Watched(health: health, track: track), of: validator)
        try note(health.status, of: validator, previous: previous?.health.status, in: context)
        if health.status == .unhealthy { scheduleAdvice(of: validator, track, in: context) }
    }

    /// Counts no missed heartbeats of a validator any more: its identity is revoked or has expired.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    func stopWatching(_ validator: AccountAddress, in context: KeeperContext) throws(HealthError) {
        guard var watched = try watched(validator, in: context) else { return }
        cancelAdvice(of: validator, &watched.track, in: context)
        endPeriod(&watched.track, of: validator, in: context)
        try context.set(watched.track, at: StoreKey.track(validator))
    }

    /// A record and its heights.
    struct Watched: Sendable {
        var health: EnclaveHealthStatus
        var track: HealthTrack
    }

    /// The record of a validator and its heights; nil where there is none.
    func watched(_ validator: AccountAddress, in context: KeeperContext) throws(HealthError) -> Watched? {
        if let known = try context.known(validator)?.watched { return known }
        guard let health = try enclaveHealthStatus(of: validator, in: context) else { return nil }
        let track = try context.record(HealthTrack.self, at: StoreKey.track(validator)) ?? HealthTrack()
        guard track.isCountable else { throw .corrupt("the heights of \(validator) are none of a chain") }
        let watched = Watched(health: health, track: track)
        context.keep(watched, of: validator)
        return watched
    }

    /// Keeps the index and the sums of the verdicts after a record was stored; `previous` is the verdict before.
    func note(
        _ status: HealthStatus,
        of validator: AccountAddress,
        previous: HealthStatus?,
        in context: KeeperContext
    ) throws(HealthError) {
        context.touch(validator)
        if previous == status { return }
        if let previous {
            if try context.currentTotals()[previous] == 0 {
                throw .corrupt("the sums count no record that is \(previous.text), and there is one")
            }
            context.delete(StoreKey.statusIndex(previous, validator))
        }
        context.insert(StoreKey.statusIndex(status, validator))
        try context.updateTotals { totals in
            if let previous { totals[previous] -= 1 }
            totals[status].countUp()
        }
    }

    // MARK: Lists

    /// `GetAllHealthStatuses()`: every record, in the order of the addresses' bytes.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func allHealthStatuses(in context: KeeperContext) throws(HealthError) -> [EnclaveHealthStatus] {
        try context.records([StoreKey.healthPrefix])
    }

    /// `GetHealthyEnclaves()`: the validators whose verdict is healthy, in the order of the addresses' bytes.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func healthyEnclaves(in context: KeeperContext) throws(HealthError) -> [AccountAddress] {
        try enclaves(.healthy, in: context)
    }

    /// `GetUnhealthyEnclaves()`: the validators whose verdict is unhealthy, in the order of the addresses' bytes.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func unhealthyEnclaves(in context: KeeperContext) throws(HealthError) -> [AccountAddress] {
        try enclaves(.unhealthy, in: context)
    }

    private func enclaves(_ status: HealthStatus, in context: KeeperContext) throws(HealthError) -> [AccountAddress] {
        var all: [AccountAddress] = []
        try context.iterate(StoreKey.statusIndex(status)) { (key, _) in
            if let validator = StoreKey.validator(endOf: key) { all.append(validator) }
            return true
        }
        return all
    }

    /// `IsEnclaveHealthy()`: whether a validator has a record whose verdict is healthy.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func isEnclaveHealthy(_ validator: AccountAddress, in context: KeeperContext) throws(HealthError) -> Bool {
        try enclaveHealthStatus(of: validator, in: context)?.isHealthy ?? false
    }

    /// Refuses to go on with an enclave whose verdict is unhealthy; one that is degraded, or was never heard of, passes.
    ///
    /// - Throws: ``HealthError``: of code `enclaveUnhealthy`, or `healthStatusNotFound`.
    public func requireHealthy(_ validator: AccountAddress, in context: KeeperContext) throws(HealthError) {
        guard let health = try enclaveHealthStatus(of: validator, in: context) else {
            throw .refused(.healthStatusNotFound, "\(validator)")
        }
        if health.status == .unhealthy { throw .refused(.enclaveUnhealthy, "\(validator)") }
    }

    // MARK: Parameters

    /// `GetHealthCheckParams()`: the parameters; the defaults where none were set.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func healthCheckParams(in context: KeeperContext) throws(HealthError) -> HealthCheckParams {
        try context.currentHealthCheckParams()
    }

    /// `SetHealthCheckParams()`: stores parameters. They judge an enclave from its next event on, and the period
    /// that runs for it ends when it would have.
    ///
    /// - Throws: ``HealthError``, of code `invalidHealthCheckParams` with the reason.
    public func setHealthCheckParams(_ params: HealthCheckParams, in context: KeeperContext) throws(HealthError) {
        do throws(EnclaveError) { try params.validate() } catch { throw .refused(error) }
        try context.setCurrentHealthCheckParams(params)
    }
}

extension HealthTotals {
    /// How many records have a verdict.
    public subscript(status: HealthStatus) -> UInt64 {
        get {
            switch status {
            case .healthy: healthy
            case .degraded: degraded
            case .unhealthy: unhealthy
            default: unknown
            }
        }
        set {
            switch status {
            case .healthy: healthy = newValue
            case .degraded: degraded = newValue
            case .unhealthy: unhealthy = newValue
            default: unknown = newValue
            }
        }
    }

    /// Counts a change of a verdict.
    mutating func count(_ previous: HealthStatus, to status: HealthStatus) {
        let pair = (previous.rawValue, status.rawValue)
        let place = statusChanges.firstIndex { ($0.previousStatus.rawValue, $0.status.rawValue) >= pair }
        if let place, statusChanges[place].previousStatus == previous, statusChanges[place].status == status {
            statusChanges[place].count.countUp()
            return
        }
        var change = StatusChangeCount()
        change.previousStatus = previous
        change.status = status
        change.count = 1
        statusChanges.insert(change, at: place ?? statusChanges.endIndex)
    }
}
