import EnclaveSigning
import WireFormat

/// The certificate of the key that signed a proof, and how far it was looked into.
struct Endorsement {
    /// The first certificate of the chain.
    let leaf: LibCrypto.Certificate
    /// Whether the chain led to a root.
    let isVerified: Bool

    /// The most certificates that a chain has: Nitro's has five.
    static let greatestCount = 10

    /// The key of the leaf.
    func key(_ curve: LibCrypto.Curve) throws(AttestationError) -> LibCrypto.ECDSAVerificationKey {
        guard let key = leaf.publicKey(curve) else {
            throw AttestationError(
                .untrustedChain,
                "chain[0]",
                "\(leaf.subject) certifies no key of \(curve == .p256 ? "P-256" : "P-384"), which signs these proofs"
            )
        }
        return key
    }
}

extension AttestationVerifier {
    /// The chain, as far as it can be verified; nil where there is none and none is required.
    ///
    /// - Parameter carried: The certificates in the proof, the leaf first; nil where the identity's are taken.
    func endorsement(_ carried: [[UInt8]]?, _ expectation: Expectation) throws(AttestationError) -> Endorsement? {
        let chain = if let carried { carried } else { try Self.registered(expectation.chain) }
        guard !chain.isEmpty else {
            if !expectation.requiresChain { return nil }
            throw AttestationError(
                .chainMissing,
                "chain",
                "neither the proof nor the identity has the certificates of the signing key; "
                    + "register them as attestation_chain, or let the proof carry them"
            )
        }
        let certificates = try Self.certificates(chain)
        guard let leaf = certificates.first, leaf.isForSignatures else {
            throw AttestationError(.untrustedChain, "chain[0]", "the first certificate is not that of a signing key")
        }
        guard let store = stores[expectation.teeType] else {
            if !expectation.requiresChain { return Endorsement(leaf: leaf, isVerified: false) }
            throw AttestationError(
                .chainMissing,
                "root",
                "no root of \(expectation.teeType.debugDescription) is configured; name the file of the vendor's root"
            )
        }
        if let failure = store.verify(certificates, at: expectation.time.seconds) {
            throw AttestationError(failure, certificates)
        }
        return Endorsement(leaf: leaf, isVerified: true)
    }

    /// The certificates of an identity: DER or PEM, one or several in each.
    private static func registered(_ chain: [[UInt8]]) throws(AttestationError) -> [[UInt8]] {
        var all: [[UInt8]] = []
        for (index, entry) in chain.enumerated() {
            let field = "attestation_chain[\(index)]"
            if entry.first == 0x30 {
                all.append(entry)
            } else if let found = PEM.certificates(in: entry.rawSpan, limit: Endorsement.greatestCount), !found.isEmpty
            {
                all += found
            } else {
                throw AttestationError(.malformed, field, "neither DER nor PEM of certificates")
            }
            if all.count > Endorsement.greatestCount { break }
        }
        return all
    }

    private static func certificates(_ chain: [[UInt8]]) throws(AttestationError) -> [LibCrypto.Certificate] {
        guard chain.count <= Endorsement.greatestCount else {
            throw AttestationError(.tooLarge, "chain", "more than \(Endorsement.greatestCount) certificates")
        }
        var certificates: [LibCrypto.Certificate] = []
        for (index, der) in chain.enumerated() {
            guard let certificate = LibCrypto.Certificate(der: der) else {
                throw AttestationError(.malformed, "chain[\(index)]", "the bytes are no certificate in DER")
            }
            certificates.append(certificate)
        }
        return certificates
    }
}

extension AttestationError {
    fileprivate init(_ failure: LibCrypto.PathFailure, _ certificates: [LibCrypto.Certificate]) {
        let code: Code =
            switch failure.reason {
            case .expired: .expiredCertificate
            case .notYetValid: .notYetValidCertificate
            case .untrusted: .untrustedChain
            }
        let name = certificates.indices.contains(failure.index) ? certificates[failure.index].subject : "the root"
        self.init(code, "chain[\(failure.index)]", "\(name): \(failure.message)")
    }
}
