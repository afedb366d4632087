import EnclaveProto
import EnclaveSigning

extension HealthKeeper {
    /// The heights that belong to the record of a validator; nil where there is no record.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func healthTrack(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) -> HealthTrack?
    {
        try context.record(HealthTrack.self, at: StoreKey.track(validator))
    }

    /// The sums over all validators.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func healthTotals(in context: KeeperContext) throws(HealthError) -> HealthTotals {
        try context.currentTotals()
    }
}
