import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthKeeper {
    /// The rotation that runs for an identity: that of the epoch before.
    func runningRotation(
        of identity: EnclaveIdentity,
        _ validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> KeyRotationRecord? {
        if identity.epoch == 0 { return nil }
        let key = StoreKey.keyRotation(validator, epoch: identity.epoch - 1)
        guard let rotation = try context.record(KeyRotationRecord.self, at: key), rotation.status == .active else {
            return nil
        }
        return rotation
    }

    /// The keys that a rotating identity had before; nil where they are not in the store, because the rotation came
    /// with a genesis, which does not carry them.
    func previousKey(
        of identity: EnclaveIdentity,
        _ validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveKey? {
        guard let rotation = try runningRotation(of: identity, validator, in: context),
            let fingerprint = SHA256Digest(rotation.oldKeyFingerprint)
        else { return nil }
        return try context.record(EnclaveKey.self, at: StoreKey.enclaveKey(fingerprint))
    }

    /// Ends the overlap of two keys, at its height: the old one counts no more.
    func completeRotation(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) {
        guard var identity = try enclaveIdentity(of: validator, in: context), identity.status == .rotating else {
            return
        }
        try endRotation(of: identity, validator, as: .completed, in: context)
        identity.status = .active
        identity.updatedAt = Google_Protobuf_Timestamp(context.block.time)
        try context.set(identity, at: StoreKey.identity(validator))
    }

    /// Drops the old key of a rotation that runs, and notes how it ended.
    func endRotation(
        of identity: EnclaveIdentity,
        _ validator: AccountAddress,
        as status: KeyRotationStatus,
        in context: KeeperContext
    ) throws(HealthError) {
        guard var rotation = try runningRotation(of: identity, validator, in: context) else { return }
        if let fingerprint = SHA256Digest(rotation.oldKeyFingerprint) {
            context.delete(StoreKey.enclaveKey(fingerprint))
        }
        context.delete(StoreKey.due(at: rotation.overlapEndHeight, .rotationEnd, validator))
        rotation.status = status
        rotation.completedAt = Google_Protobuf_Timestamp(context.block.time)
        try context.set(rotation, at: StoreKey.keyRotation(validator, epoch: rotation.epoch))
    }
}
