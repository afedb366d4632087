import WireFormat

/// What a heartbeat says whose signature was verified and whose nonce was claimed.
public struct VerifiedHeartbeat: Hashable, Sendable {
    /// Whose heartbeat it is.
    public let validator: AccountAddress
    /// The nonce, which is used up now.
    public let nonce: UInt64
    /// When the enclave made it.
    public let timestamp: BlockTime
    /// Under which scheme the signature holds.
    public let scheme: SigningScheme
    /// The key that verified it.
    public let publicKey: PublicKey
}

/// Verifies the heartbeats of one chain, from the bytes that were carried to the claim of the nonce.
///
/// It works on the bytes in place, leaves the signature's record out of them and never encodes again; a heartbeat
/// under the scheme `canonical` costs no allocation but what OpenSSL makes. One verifier may be used by any number
/// of threads at once.
public struct HeartbeatVerifier: Sendable {
    /// What is accepted.
    public struct Policy: Sendable {
        /// The schemes that a signature may be of, in the order in which they are tried.
        public var schemes: [SigningScheme]
        /// The kinds of keys that may verify it.
        public var algorithms: Set<KeyAlgorithm>
        /// Seconds that a timestamp may lie before block time; exactly so many are accepted.
        public var greatestAge: Int64 = 300
        /// Seconds that a timestamp may lie after block time; exactly so many are accepted.
        public var greatestLead: Int64 = 60
        /// Seconds of block time that a nonce is remembered; never fewer than a timestamp is accepted for.
        public var nonceRetention: Int64 = 86_400
        /// Bytes of a heartbeat: 1 MiB unless told, which is what a node of CometBFT takes for a transaction.
        public var sizeLimit: Int = 1 << 20

        /// A policy with the limits of the chain.
        public init(schemes: [SigningScheme] = [.canonical], algorithms: Set<KeyAlgorithm>) {
            self.schemes = schemes
            self.algorithms = algorithms
        }

        /// Seconds after block time for which the nonce of an accepted heartbeat has to be remembered.
        var retention: Int64 {
            let (window, overflow) = greatestAge.addingReportingOverflow(greatestLead)
            return max(nonceRetention, overflow ? .max : window)
        }
    }

    /// What is accepted.
    public var policy: Policy { checks.policy }
    let checks: HeartbeatChecks
    private let identities: any IdentitySource
    let replayGuard: any ReplayGuard

    /// A verifier.
    ///
    /// - Parameters:
    ///   - chainID: As `virtengine-1`; the scheme `goJSON` does not cover it.
    ///   - policy: Which schemes and keys are accepted, and the limits.
    ///   - identities: Whose keys sign for whom.
    ///   - replayGuard: Remembers the nonces.
    public init(
        chainID: String,
        policy: Policy,
        identities: any IdentitySource,
        replayGuard: any ReplayGuard
    ) {
        checks = HeartbeatChecks(chainID: chainID, policy: policy)
        self.identities = identities
        self.replayGuard = replayGuard
    }

    /// Verifies a heartbeat and claims its nonce.
    ///
    /// The steps are those of the chain, in their order: decoding, fields, address, identity, timestamp, nonce,
    /// signature. The nonce is claimed last, so that nobody can use up the nonces of another.
    ///
    /// - Parameters:
    ///   - carried: The canonical bytes of a `MsgEnclaveHeartbeat`.
    ///   - time: The time of the block that it is in.
    /// - Throws: ``HeartbeatRefusal``: of two steps that refuse it, that of the first.
    public func verify(_ carried: RawSpan, at time: BlockTime) throws(HeartbeatRefusal) -> VerifiedHeartbeat {
        let heartbeat = try check(carried, at: time)
        let verdict: ReplayVerdict
        do throws(ReplayGuardError) {
            verdict = try replayGuard.claim(
                validator: heartbeat.validator.bytes.rawSpan,
                nonce: heartbeat.nonce,
                expires: checks.expiry(at: time)
            )
        } catch {
            throw .guardFailed(error)
        }
        if verdict == .replay { throw .replay(nonce: heartbeat.nonce) }
        return heartbeat
    }

    /// All steps but the claim.
    func check(_ carried: RawSpan, at time: BlockTime) throws(HeartbeatRefusal) -> VerifiedHeartbeat {
        let heartbeat = try checks.open(carried)
        let validator = heartbeat.validator
        let keys = identities.publicKeys(of: validator)
        if keys.isEmpty { throw .unknownValidator(validator) }
        try checks.checkWindow(heartbeat.made, at: time)
        try checkNonce(heartbeat.view.nonce, of: validator)
        let (scheme, key) = try checks.verifySignature(of: heartbeat, by: keys)
        return VerifiedHeartbeat(
            validator: validator,
            nonce: heartbeat.view.nonce,
            timestamp: heartbeat.made,
            scheme: scheme,
            publicKey: key
        )
    }

    /// Refuses what is known to be a replay before the signature, which costs a thousand times as much.
    private func checkNonce(_ nonce: UInt64, of validator: AccountAddress) throws(HeartbeatRefusal) {
        let isUsed: Bool
        do throws(ReplayGuardError) {
            isUsed = try replayGuard.contains(validator: validator.bytes.rawSpan, nonce: nonce)
        } catch {
            throw .guardFailed(error)
        }
        if isUsed { throw .replay(nonce: nonce) }
    }
}
