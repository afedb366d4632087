import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthKeeper {
    /// The last transitions of a validator, in their order; at most ``Configuration/historyLimit``.
    ///
    /// - Throws: ``HealthError``.
    public func history(of validator: AccountAddress, in context: KeeperContext) throws(HealthError)
        -> [HealthTransition]
    {
        try context.records(StoreKey.key(StoreKey.historyPrefix, validator))
    }

    /// The last heartbeats that a validator missed, in their order; at most ``Configuration/historyLimit``.
    ///
    /// - Throws: ``HealthError``.
    public func missedHeartbeats(of validator: AccountAddress, in context: KeeperContext) throws(HealthError)
        -> [MissedHeartbeat]
    {
        try context.records(StoreKey.key(StoreKey.missedPrefix, validator))
    }

    /// Stores a transition, and drops the one that is too many.
    func keep(
        _ transition: HealthTransition,
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) {
        try context.set(transition, at: StoreKey.transition(validator, number: transition.number))
        if let old = tooOld(transition.number) { context.delete(StoreKey.transition(validator, number: old)) }
    }

    /// Stores a missed heartbeat, and drops the one that is too many.
    func keep(
        _ missed: MissedHeartbeat,
        of validator: AccountAddress,
        number: UInt64,
        in context: KeeperContext
    ) throws(HealthError) {
        try context.set(missed, at: StoreKey.missed(validator, number: number))
        if let old = tooOld(number) { context.delete(StoreKey.missed(validator, number: old)) }
    }

    /// Drops the missed heartbeats of a validator.
    func forgetMissedHeartbeats(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) {
        try context.iterate(StoreKey.key(StoreKey.missedPrefix, validator)) { (key, _) in
            context.delete(key)
            return true
        }
    }

    private func tooOld(_ number: UInt64) -> UInt64? {
        number >= configuration.historyLimit ? number - configuration.historyLimit : nil
    }
}

extension HealthTransition {
    /// The transition to the verdict of a record.
    init(_ watched: HealthKeeper.Watched, before: HealthStatus, at block: BlockContext) {
        self.init()
        number = watched.track.transitions
        previousStatus = before
        status = watched.health.status
        height = block.height
        time = Google_Protobuf_Timestamp(block.time)
        attestationFailures = watched.health.attestationFailures
        signatureFailures = watched.health.signatureFailures
        missedHeartbeats = watched.health.missedHeartbeats
    }
}
