import EnclaveProto
import EnclaveSigning
import WireFormat

/// Verifies the attestation proofs of heartbeats: SGX DCAP quotes, SEV-SNP reports, AWS Nitro documents.
///
/// It has no state, no clock and no network: the same proof and expectation give the same answer on every node.
public struct AttestationVerifier: Sendable {
    /// The most bytes that a proof has, 100 KiB.
    public static let greatestSize = 100 * 1024

    let stores: [TEEType: LibCrypto.CertificateStore]

    /// A verifier that trusts these roots alone.
    public init(roots: AttestationRoots) { stores = roots.stores }

    /// What a proof has to be.
    public struct Expectation: Sendable {
        /// The technology of the identity.
        public var teeType: TEEType
        /// What the proof is bound to: the SHA-256 of the heartbeat's sign document without the proof.
        public var binding: SHA256Digest
        /// The identity's `attestation_chain`, DER or PEM, the signing key's certificate first. Taken where the proof
        /// carries no chain.
        public var chain: [[UInt8]]
        /// Whether a proof without a chain, or without a root to lead it to, is refused (`require_attestation_chain`).
        public var requiresChain: Bool
        /// The least version of an SGX quote (`min_quote_version`).
        public var minimumQuoteVersion: UInt32
        /// Block time, at which every certificate has to be valid.
        public var time: BlockTime

        /// An expectation of its parts.
        public init(
            teeType: TEEType,
            binding: SHA256Digest,
            chain: [[UInt8]] = [],
            requiresChain: Bool = true,
            minimumQuoteVersion: UInt32 = 0,
            time: BlockTime
        ) {
            self.teeType = teeType
            self.binding = binding
            self.chain = chain
            self.requiresChain = requiresChain
            self.minimumQuoteVersion = minimumQuoteVersion
            self.time = time
        }
    }

    /// Verifies a proof: its form, that it is not of a debugged enclave, its chain of certificates, its signatures,
    /// and at last what it is bound to.
    ///
    /// Whether the measurement is the identity's and allowed is for the caller to decide. Revocation lists and the
    /// vendor's statements on which firmware is out of date are not looked into: nothing is fetched.
    ///
    /// - Throws: ``AttestationError``.
    public func verify(_ proof: RawSpan, expecting expectation: Expectation) throws(AttestationError)
        -> AttestationEvidence
    {
        let technology = try Technology(expectation.teeType)
        guard proof.byteCount <= Self.greatestSize else {
            throw AttestationError(
                .tooLarge,
                "",
                "the proof has \(proof.byteCount) bytes, and at most \(Self.greatestSize) are taken"
            )
        }
        switch technology {
        case .sgx: return try verifySGX(proof, expectation)
        case .sevSnp: return try verifySNP(proof, expectation)
        case .nitro: return try verifyNitro(proof, expectation)
        }
    }
}

extension RawSpan {
    /// Refuses report data that is not the digest and then zeros.
    func expectBinding(_ range: Range<Int>, _ binding: SHA256Digest, _ field: String) throws(AttestationError) {
        let digest = range.prefix(32)
        guard isEqual(digest, binding.bytes), isZero(digest.upperBound..<range.upperBound) else {
            throw AttestationError(
                .wrongBinding,
                field,
                at: range.lowerBound,
                "not the digest of this heartbeat, \(binding), and then zeros"
            )
        }
    }
}
