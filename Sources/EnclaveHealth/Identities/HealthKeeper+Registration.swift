import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import WellKnownTypes
import WireFormat

extension HealthKeeper {
    /// `MsgRegisterEnclaveIdentity`: registers the enclave of a validator, and starts to watch it.
    ///
    /// The quote is verified like a proof of a heartbeat; what it is bound to is said at
    /// ``/EnclaveProto/MsgRegisterEnclaveIdentity/attestationBinding()``. With `require_attestation_chain` there has to
    /// be one, and its chain has to lead to a root of the operator. Without, a registration may come without a quote;
    /// one that comes with it is held to it all the same.
    ///
    /// A validator whose identity has expired or was revoked may register another; what was revoked does not come back.
    func registerIdentity(
        _ message: MsgRegisterEnclaveIdentity,
        in context: KeeperContext
    ) throws(HealthError) -> MsgRegisterEnclaveIdentityResponse {
        let params = try moduleParams(in: context)
        var identity = EnclaveIdentity(message)
        do throws(EnclaveError) {
            try identity.problems.throwFirst()
            try identity.checkTechnology(allowedBy: params)
            try identity.checkQuoteVersion(allowedBy: params)
        } catch {
            throw .refused(error)
        }
        guard let validator = AccountAddress(message.validatorAddress) else {
            throw .refused(.invalidEnclaveIdentity, "`\(message.validatorAddress)` is no address of an account")
        }
        // It may have been in upper case.
        identity.validatorAddress = validator.description
        let previous = try enclaveIdentity(of: validator, in: context)
        try checkMayRegister(identity, after: previous, of: validator, params, in: context)
        try checkMeasurement(identity.measurementHash, of: identity, isvSVN: identity.isvSvn, in: context)
        let evidence = try verifyQuote(of: identity, params, in: context) { () throws(WireError) in
            try message.attestationBinding()
        }
        if let evidence, evidence.quoteVersion != identity.quoteVersion {
            throw .refused(
                .invalidAttestation,
                "quote_version is \(identity.quoteVersion), in the quote \(evidence.quoteVersion)"
            )
        }

        let now = Google_Protobuf_Timestamp(context.block.time)
        identity.epoch = try Self.epoch(after: previous)
        identity.expiryHeight = context.block.height + params.defaultExpiryBlocks
        identity.registeredAt = now
        identity.updatedAt = now
        identity.status = .active
        try store(identity, of: validator, in: context)
        try initializeHealthStatus(of: validator, in: context)
        context.registrations += 1

        var response = MsgRegisterEnclaveIdentityResponse()
        response.keyFingerprint = identity.keyFingerprint.description
        response.expiryHeight = identity.expiryHeight
        return response
    }

    private func checkMayRegister(
        _ identity: EnclaveIdentity,
        after previous: EnclaveIdentity?,
        of validator: AccountAddress,
        _ params: Params,
        in context: KeeperContext
    ) throws(HealthError) {
        if let previous, previous.isInUse {
            throw .refused(
                .invalidEnclaveIdentity,
                "\(validator) has an identity, which is \(previous.status.text); rotate its keys instead"
            )
        }
        if let previous, previous.status == .revoked, previous.sharesKey(with: identity) {
            throw .refused(.invalidEnclaveIdentity, "the keys of \(validator) were revoked; register others")
        }
        if params.maxRegistrationsPerBlock > 0, context.registrations >= params.maxRegistrationsPerBlock {
            throw .refused(
                .invalidEnclaveIdentity,
                "the block has had its \(params.maxRegistrationsPerBlock) registrations; try again in the next"
            )
        }
        // A registration starts the watch, so that the height of the one is that of the other.
        if params.registrationCooldownBlocks > 0, previous != nil,
            let track = try watched(validator, in: context)?.track
        {
            let next = track.monitoredSinceHeight + params.registrationCooldownBlocks
            if context.block.height < next {
                throw .refused(
                    .invalidEnclaveIdentity,
                    "\(validator) registered at block \(track.monitoredSinceHeight), and may again from block \(next) on"
                )
            }
        }
        try checkIsNew(identity.keyFingerprint, "encryption_pub_key", in: context)
    }

    /// The epoch of an identity that takes the place of another, or of a first one.
    static func epoch(after previous: EnclaveIdentity?) throws(HealthError) -> UInt64 {
        let (epoch, overflow) = (previous?.epoch ?? 0).addingReportingOverflow(1)
        if overflow { throw .refused(.invalidEnclaveIdentity, "the identity is at the last epoch that can be counted") }
        return epoch
    }

    /// Refuses a key that is in use, by whomever.
    func checkIsNew(
        _ fingerprint: SHA256Digest,
        _ field: String,
        in context: KeeperContext
    ) throws(HealthError) {
        guard let key = try context.record(EnclaveKey.self, at: StoreKey.enclaveKey(fingerprint)) else { return }
        throw .refused(.invalidEnclaveIdentity, "\(field) is in use by \(key.validatorAddress); make a new key")
    }

    /// Verifies the quote of a new identity or of new keys, and that it says what the message says.
    ///
    /// - Returns: What the quote says; nil where there is none, and none is required.
    func verifyQuote(
        of identity: EnclaveIdentity,
        _ params: Params,
        in context: KeeperContext,
        binding: () throws(WireError) -> SHA256Digest
    ) throws(HealthError) -> AttestationEvidence? {
        if identity.attestationQuote.isEmpty {
            if !params.requireAttestationChain { return nil }
            throw .refused(
                .invalidAttestation,
                "there is no attestation quote, and require_attestation_chain asks for one"
            )
        }
        let digest: SHA256Digest
        do throws(WireError) {
            digest = try binding()
        } catch {
            throw .refused(.invalidAttestation, "the message has no canonical form: \(error)")
        }
        let quote = identity.attestationQuote
        let evidence = try verify(quote.rawSpan, of: identity, boundTo: digest, params, in: context)
        do throws(EnclaveError) { try evidence.check(identity) } catch { throw .refused(error) }
        return evidence
    }
}

extension EnclaveIdentity {
    /// What a registration says.
    init(_ message: MsgRegisterEnclaveIdentity) {
        self.init()
        validatorAddress = message.validatorAddress
        teeType = message.teeType
        measurementHash = message.measurementHash
        signerHash = message.signerHash
        encryptionPubKey = message.encryptionPubKey
        signingPubKey = message.signingPubKey
        attestationQuote = message.attestationQuote
        attestationChain = message.attestationChain
        isvProdID = message.isvProdID
        isvSvn = message.isvSvn
        quoteVersion = message.quoteVersion
    }

    /// Whether one of the keys is the same.
    func sharesKey(with other: EnclaveIdentity) -> Bool {
        encryptionPubKey == other.encryptionPubKey || signingPubKey == other.signingPubKey
    }
}

extension AttestationEvidence {
    /// Refuses an identity that is not the one that the quote speaks of.
    func check(_ identity: EnclaveIdentity) throws(EnclaveError) {
        guard measurementHash == identity.measurementHash else {
            throw EnclaveError(.invalidAttestation, "measurement_hash is not that of the quote")
        }
        guard identity.signerHash.isEmpty || identity.signerHash == signerHash else {
            throw EnclaveError(.invalidAttestation, "signer_hash is not that of the quote")
        }
        let numbers = [
            ("isv_prod_id", identity.isvProdID, isvProdID), ("isv_svn", identity.isvSvn, isvSVN),
        ]
        for (field, stated, attested) in numbers where stated != attested {
            throw EnclaveError(.invalidAttestation, "\(field) is \(stated), in the quote \(attested)")
        }
    }
}
