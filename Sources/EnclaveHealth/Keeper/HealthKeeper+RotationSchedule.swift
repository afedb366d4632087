import EnclaveProto
import EnclaveSigning

extension HealthKeeper {
    /// When the rotation of an enclave that became unhealthy at `statusSinceHeight` is to be advised.
    private func adviceHeight(_ track: HealthTrack) -> Int64 {
        track.statusSinceHeight + max(0, min(configuration.rotationAdviceBlocks, HealthCheckParams.greatestPeriod))
    }

    /// Has the rotation of an enclave advised, unless it recovers before.
    func scheduleAdvice(of validator: AccountAddress, _ track: HealthTrack, in context: KeeperContext) {
        context.insert(StoreKey.due(at: adviceHeight(track), .rotationAdvice, validator))
    }

    /// Forgets that rotation was, or was to be, advised.
    func cancelAdvice(of validator: AccountAddress, _ track: inout HealthTrack, in context: KeeperContext) {
        context.delete(StoreKey.due(at: adviceHeight(track), .rotationAdvice, validator))
        track.rotationAdvised = false
    }
}
