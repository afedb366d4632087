import EnclaveProto
import WellKnownTypes
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
    public let policy: Policy
    private let chainID: String
    private let signDocumentHead: [UInt8]
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
        self.chainID = chainID
        self.policy = policy
        self.identities = identities
        self.replayGuard = replayGuard
        signDocumentHead = HeartbeatDigester.head(chainID: chainID)
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
                expires: expiry(at: time)
            )
        } catch {
            throw .guardFailed(error)
        }
        if verdict == .replay { throw .replay(nonce: heartbeat.nonce) }
        return heartbeat
    }

    /// When a nonce that is claimed now may be forgotten.
    func expiry(at time: BlockTime) -> Int64 { time.advanced(by: policy.retention).seconds }

    /// All steps but the claim.
    func check(_ carried: RawSpan, at time: BlockTime) throws(HeartbeatRefusal) -> VerifiedHeartbeat {
        let view: MsgEnclaveHeartbeatView
        do throws(WireError) {
            let options = DecodeOptions(mode: .canonical, sizeLimit: policy.sizeLimit)
            view = try MsgEnclaveHeartbeatView(carried, options: options)
        } catch {
            throw .notCanonical(error)
        }
        let addressText = RawSpan(_elements: view.validatorAddress.span)
        if addressText.byteCount == 0 { throw .missing(field: "validator_address") }
        guard let timestamp = view.timestamp else { throw .missing(field: "timestamp") }
        if view.signature.byteCount == 0 { throw .missing(field: "signature") }
        let made = BlockTime(seconds: timestamp.seconds, nanos: timestamp.nanos)

        let validator: AccountAddress
        do throws(Bech32Error) {
            validator = AccountAddress(try AddressBytes(bech32: addressText, prefix: AccountPrefix.text))
        } catch {
            throw .invalidAddress(error)
        }
        let keys = identities.publicKeys(of: validator)
        if keys.isEmpty { throw .unknownValidator(validator) }
        try checkWindow(made, at: time)
        try checkNonce(view.nonce, of: validator)
        let (scheme, key) = try verifySignature(view.signature, of: carried, keys, validator)
        return VerifiedHeartbeat(
            validator: validator,
            nonce: view.nonce,
            timestamp: made,
            scheme: scheme,
            publicKey: key
        )
    }

    private func checkWindow(_ made: BlockTime, at time: BlockTime) throws(HeartbeatRefusal) {
        if made < time.advanced(by: 0 &- policy.greatestAge) { throw .tooOld(allowed: policy.greatestAge) }
        if made > time.advanced(by: policy.greatestLead) { throw .tooEarly(allowed: policy.greatestLead) }
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

    /// The first scheme and key that the signature holds for.
    private func verifySignature(
        _ signature: RawSpan,
        of carried: RawSpan,
        _ keys: [PublicKey],
        _ validator: AccountAddress
    ) throws(HeartbeatRefusal) -> (SigningScheme, PublicKey) {
        var refusal = HeartbeatRefusal.keyNotAccepted(validator)
        var isTried = false
        for scheme in policy.schemes {
            let digest = try digest(of: carried, scheme)
            for key in keys where policy.algorithms.contains(key.algorithm) {
                do throws(SignatureError) {
                    try key.verify(signature, digest: digest)
                    return (scheme, key)
                } catch {
                    if !isTried { refusal = .signature(error) }
                    isTried = true
                }
            }
        }
        throw refusal
    }

    private func digest(of carried: RawSpan, _ scheme: SigningScheme) throws(HeartbeatRefusal) -> SHA256Digest {
        do throws(SigningError) {
            if scheme == .canonical {
                var digester = HeartbeatDigester(head: signDocumentHead)
                return try digester.digest(checked: carried)
            }
            return SHA256.digest(
                of: try MsgEnclaveHeartbeat.signDocument(carried: carried, chainID: chainID, scheme: scheme)
            )
        } catch {
            throw .unsignable(error)
        }
    }
}
