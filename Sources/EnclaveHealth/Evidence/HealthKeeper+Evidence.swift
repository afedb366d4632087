import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthKeeper {
    /// What a validator missed, as it is known in this block: for a module that slashes, or a person who asks.
    ///
    /// It is judged by the parameters of this block, as its next event would be, so that the verdict follows from
    /// what the evidence says. It names the last ``Configuration/historyLimit`` missed heartbeats.
    ///
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where there is no record, and
    ///   ``HealthError/corrupt(_:)`` where the records contradict each other.
    public func evidence(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) -> HealthEvidence
    {
        guard var watched = try watched(validator, in: context) else {
            throw .refused(.healthStatusNotFound, "\(validator)")
        }
        let params = try context.currentHealthCheckParams()
        if watched.health.update(by: params, at: context.block.time) != nil {
            watched.track.statusSinceHeight = context.block.height
        }
        var evidence = HealthEvidence()
        evidence.chainID = context.block.chainID
        evidence.validatorAddress = validator.description
        evidence.height = context.block.height
        evidence.time = Google_Protobuf_Timestamp(context.block.time)
        evidence.health = watched.health
        evidence.params = params
        evidence.track = watched.track
        evidence.missed = try missedHeartbeats(of: validator, in: context)
        do throws(HealthEvidenceError) {
            try evidence.checkConsistency()
        } catch {
            throw .corrupt("what is kept about \(validator): \(error)")
        }
        return evidence
    }
}
