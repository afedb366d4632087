import EnclaveProto
import EnclaveSigning

extension HealthKeeper {
    /// The score of a validator in this block.
    ///
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where there is no record.
    public func score(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) -> HealthScore {
        guard let watched = try watched(validator, in: context) else {
            throw .refused(.healthStatusNotFound, "\(validator)")
        }
        return try score(watched, in: context)
    }

    /// The score of a record in this block.
    func score(_ watched: Watched, in context: KeeperContext) throws(HealthError) -> HealthScore {
        HealthScore(
            watched.health,
            watched.track,
            by: try context.currentHealthCheckParams(),
            at: context.block.height
        )
    }
}
