import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthKeeper {
    /// The identity of a validator, whatever its status; nil where none was ever registered.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func enclaveIdentity(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveIdentity? {
        try context.record(EnclaveIdentity.self, at: StoreKey.identity(validator))
    }

    /// The rotations of a validator's keys, in the order of their epochs.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func keyRotations(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> [KeyRotationRecord] {
        try context.records(StoreKey.key(StoreKey.keyRotationPrefix, validator))
    }

    // MARK: The end of an identity

    /// Withdraws the identity of a validator for good: its heartbeats are refused from now on, no missed ones are
    /// counted, a rotation that runs is cancelled, and its keys cannot be registered again. An identity that has
    /// expired can be revoked, too. The chain has no message for it: it is for the one who runs the keeper.
    ///
    /// - Throws: ``HealthError``, of code `enclaveIdentityNotFound`, or `invalidEnclaveIdentity` where it is revoked
    ///   already.
    public func revokeIdentity(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) {
        guard let identity = try enclaveIdentity(of: validator, in: context) else {
            throw .refused(.enclaveIdentityNotFound, "\(validator)")
        }
        if identity.status == .revoked {
            throw .refused(.invalidEnclaveIdentity, "the identity of \(validator) is revoked already")
        }
        try end(identity, of: validator, as: .revoked, in: context)
    }

    /// Ends an identity whose expiry height has come; does nothing where it has not.
    func expireIdentity(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) {
        guard let identity = try enclaveIdentity(of: validator, in: context), identity.isInUse,
            identity.expiryHeight <= context.block.height
        else { return }
        try end(identity, of: validator, as: .expired, in: context)
    }

    private func end(
        _ identity: EnclaveIdentity,
        of validator: AccountAddress,
        as status: EnclaveIdentityStatus,
        in context: KeeperContext
    ) throws(HealthError) {
        if identity.isInUse {
            if identity.status == .rotating { try endRotation(of: identity, validator, as: .cancelled, in: context) }
            context.delete(StoreKey.enclaveKey(identity.keyFingerprint))
            context.delete(StoreKey.due(at: identity.expiryHeight, .identityExpiry, validator))
            try stopWatching(validator, in: context)
        }
        var ended = identity
        ended.status = status
        ended.updatedAt = Google_Protobuf_Timestamp(context.block.time)
        try context.set(ended, at: StoreKey.identity(validator))
    }

    /// Stores an identity in use, its key, and the height at which it expires.
    func store(_ identity: EnclaveIdentity, of validator: AccountAddress, in context: KeeperContext) throws(HealthError)
    {
        try context.set(identity, at: StoreKey.identity(validator))
        try context.set(EnclaveKey(identity), at: StoreKey.enclaveKey(identity.keyFingerprint))
        context.insert(StoreKey.due(at: identity.expiryHeight, .identityExpiry, validator))
    }
}

extension EnclaveKey {
    /// The keys that an identity has now.
    init(_ identity: EnclaveIdentity) {
        self.init()
        validatorAddress = identity.validatorAddress
        epoch = identity.epoch
        encryptionPubKey = identity.encryptionPubKey
        signingPubKey = identity.signingPubKey
        measurementHash = identity.measurementHash
    }
}
