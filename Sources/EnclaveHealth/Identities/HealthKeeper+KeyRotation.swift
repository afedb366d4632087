import EnclaveProto
import EnclaveSigning
import WellKnownTypes
import WireFormat

extension HealthKeeper {
    /// `MsgRotateEnclaveIdentity`: gives an enclave new keys. From this block to the one before `overlap_end_height`
    /// heartbeats signed with either key count; then the old key is dropped.
    ///
    /// The quote is held to the same rules as that of a registration, and like one a rotation renews the life of the
    /// identity: it expires `default_expiry_blocks` from this block on.
    func rotateIdentity(
        _ message: MsgRotateEnclaveIdentity,
        in context: KeeperContext
    ) throws(HealthError) -> MsgRotateEnclaveIdentityResponse {
        let params = try moduleParams(in: context)
        guard let validator = AccountAddress(message.validatorAddress) else {
            throw .refused(.invalidEnclaveIdentity, "`\(message.validatorAddress)` is no address of an account")
        }
        guard let old = try enclaveIdentity(of: validator, in: context) else {
            throw .refused(.enclaveIdentityNotFound, "\(validator)")
        }
        try checkMayRotate(old, of: validator, params, in: context)
        let overlap = try Self.overlapBlocks(message, params)
        var new = try rotated(old, message, params, in: context)
        try checkIsNew(new.keyFingerprint, "new_encryption_pub_key", in: context)
        try checkMeasurement(new.measurementHash, of: new, isvSVN: new.isvSvn, in: context)
        let evidence = try verifyQuote(of: new, params, in: context) { () throws(WireError) in
            try message.attestationBinding()
        }
        if let evidence { new.quoteVersion = evidence.quoteVersion }

        new.epoch = try Self.epoch(after: old)
        new.status = .rotating
        new.expiryHeight = context.block.height + params.defaultExpiryBlocks
        new.updatedAt = Google_Protobuf_Timestamp(context.block.time)
        let rotation = KeyRotationRecord(from: old, to: new, overlap: overlap, at: context.block)
        context.delete(StoreKey.due(at: old.expiryHeight, .identityExpiry, validator))
        try store(new, of: validator, in: context)
        try context.set(rotation, at: StoreKey.keyRotation(validator, epoch: rotation.epoch))
        context.insert(StoreKey.due(at: rotation.overlapEndHeight, .rotationEnd, validator))

        var response = MsgRotateEnclaveIdentityResponse()
        response.newKeyFingerprint = rotation.newKeyFingerprint
        response.overlapStartHeight = rotation.overlapStartHeight
        response.overlapEndHeight = rotation.overlapEndHeight
        return response
    }

    private func checkMayRotate(
        _ old: EnclaveIdentity,
        of validator: AccountAddress,
        _ params: Params,
        in context: KeeperContext
    ) throws(HealthError) {
        if old.status == .rotating {
            let end = try runningRotation(of: old, validator, in: context)?.overlapEndHeight
            throw .refused(
                .invalidEnclaveIdentity,
                "a rotation of \(validator) is under way" + (end.map { "; wait for block \($0)" } ?? "")
            )
        }
        guard old.status == .active else {
            throw .refused(
                .invalidEnclaveIdentity,
                "the identity of \(validator) is \(old.status.text); register a new one"
            )
        }
        if params.maxEnclaveKeysPerValidator < 2 {
            throw .refused(
                .invalidEnclaveIdentity,
                "a rotation takes two keys, and max_enclave_keys_per_validator is "
                    + "\(params.maxEnclaveKeysPerValidator)"
            )
        }
    }

    private static func overlapBlocks(
        _ message: MsgRotateEnclaveIdentity,
        _ params: Params
    ) throws(HealthError) -> Int64 {
        if message.overlapBlocks == 0 { return params.keyRotationOverlapBlocks }
        guard (1...params.defaultExpiryBlocks).contains(message.overlapBlocks) else {
            throw .refused(
                .invalidEnclaveIdentity,
                "overlap_blocks is \(message.overlapBlocks); it must be 1 to \(params.defaultExpiryBlocks), "
                    + "the life of an identity, or 0 for \(params.keyRotationOverlapBlocks)"
            )
        }
        return message.overlapBlocks
    }

    /// The identity with what the message changes.
    private func rotated(
        _ old: EnclaveIdentity,
        _ message: MsgRotateEnclaveIdentity,
        _ params: Params,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveIdentity {
        var new = old
        new.encryptionPubKey = message.newEncryptionPubKey
        new.signingPubKey = message.newSigningPubKey
        new.attestationQuote = message.newAttestationQuote
        new.attestationChain = message.newAttestationChain
        if !message.newMeasurementHash.isEmpty {
            new.measurementHash = message.newMeasurementHash
            new.isvSvn = message.newIsvSvn
        } else if message.newIsvSvn != 0 {
            new.isvSvn = message.newIsvSvn
        }
        if let problem = new.problems.first {
            throw .refused(EnclaveError(FieldProblem(problem.code, "new_" + problem.path, problem.reason)))
        }
        do throws(EnclaveError) { try new.checkTechnology(allowedBy: params) } catch { throw .refused(error) }
        if new.isvSvn < old.isvSvn {
            throw .refused(
                .invalidEnclaveIdentity,
                "new_isv_svn is \(new.isvSvn); it must not be below \(old.isvSvn), which it is now"
            )
        }
        if new.signingPubKey == old.signingPubKey {
            throw .refused(.invalidEnclaveIdentity, "new_signing_pub_key is the one in use; make a new key")
        }
        return new
    }
}

extension KeyRotationRecord {
    /// A rotation that begins in a block.
    init(from old: EnclaveIdentity, to new: EnclaveIdentity, overlap: Int64, at block: BlockContext) {
        self.init()
        validatorAddress = old.validatorAddress
        epoch = old.epoch
        oldKeyFingerprint = old.keyFingerprint.description
        newKeyFingerprint = new.keyFingerprint.description
        overlapStartHeight = block.height
        overlapEndHeight = block.height + overlap
        initiatedAt = Google_Protobuf_Timestamp(block.time)
        status = .active
    }
}
