import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import WireFormat

extension HealthKeeper {
    /// `ProcessHeartbeatAttestation()`: verifies the proof that a heartbeat may carry. A failure is counted, and the
    /// heartbeat counts all the same.
    ///
    /// - Returns: Why the proof failed; nil where it did not, or there is none.
    func processHeartbeatAttestation(
        _ heartbeat: borrowing HeartbeatChecks.Opened,
        _ active: ActiveIdentity,
        _ watched: inout Watched,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveError? {
        if heartbeat.view.attestationProof.byteCount == 0 { return nil }
        do throws(HealthError) {
            try verifyAttestation(heartbeat, of: active, in: context)
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            watched.health.recordAttestationFailure()
            return refusal
        }
        watched.health.recordAttestationSuccess(at: context.block.time)
        watched.track.lastAttestationHeight = context.block.height
        return nil
    }

    private func verifyAttestation(
        _ heartbeat: borrowing HeartbeatChecks.Opened,
        of active: ActiveIdentity,
        in context: KeeperContext
    ) throws(HealthError) {
        let identity = active.identity
        let params = try moduleParams(in: context)
        guard params.allowedTeeTypes.contains(identity.teeType) else {
            throw .refused(.invalidAttestation, "enclaves of type \(identity.teeType.debugDescription) are not allowed")
        }
        let evidence = try verify(
            heartbeat.view.attestationProof,
            of: identity,
            boundTo: heartbeat.attestationBinding(chainID: context.block.chainID),
            params,
            in: context
        )
        guard active.measurementHashes.contains(evidence.measurementHash) else {
            throw .refused(.invalidAttestation, "the measurement is not that of the identity")
        }
        try checkMeasurement(evidence.measurementHash, of: identity, isvSVN: evidence.isvSVN, in: context)
    }

    /// Verifies a proof of what an enclave is, from a heartbeat, a registration or a rotation.
    ///
    /// - Throws: ``HealthError``, of code `invalidAttestation` or `debugModeEnabled`.
    func verify(
        _ proof: RawSpan,
        of identity: EnclaveIdentity,
        boundTo digest: SHA256Digest,
        _ params: Params,
        in context: KeeperContext
    ) throws(HealthError) -> AttestationEvidence {
        do throws(AttestationError) {
            return try configuration.attestation.verify(
                proof,
                expecting: AttestationVerifier.Expectation(
                    teeType: identity.teeType,
                    binding: digest,
                    chain: identity.attestationChain,
                    requiresChain: params.requireAttestationChain,
                    minimumQuoteVersion: params.minQuoteVersion,
                    time: context.block.time
                )
            )
        } catch {
            throw .refused(error.code == .debugMode ? .debugModeEnabled : .invalidAttestation, error.description)
        }
    }
}
