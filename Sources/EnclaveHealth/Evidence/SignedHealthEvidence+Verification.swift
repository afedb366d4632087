import EnclaveProto
import EnclaveSigning
import WireFormat

/// Who may sign an evidence.
public enum EvidenceSigners: Sendable {
    /// These keys, by their compressed form.
    case keys([PublicKey])
    /// Anyone with a key of these algorithms: who signed is for the caller to judge.
    case anyone(Set<KeyAlgorithm>)

    func accepts(_ key: PublicKey) -> Bool {
        switch self {
        case .keys(let keys): keys.contains { $0.compressed == key }
        case .anyone(let algorithms): algorithms.contains(key.algorithm)
        }
    }
}

/// An evidence that was verified.
public struct VerifiedHealthEvidence: Sendable {
    /// What was missed.
    public let evidence: HealthEvidence
    /// Who signed it.
    public let signer: PublicKey
}

extension HealthEvidenceSignDoc {
    /// The type URL that every evidence's sign document carries.
    public static let evidenceTypeURL = "/virtengine.enclave.v1.HealthEvidence"

    /// What is signed of the canonical bytes of an evidence: SHA-256 of the canonical sign document.
    static func digest(of evidence: [UInt8]) throws(WireError) -> SHA256Digest {
        var document = HealthEvidenceSignDoc()
        document.typeURL = evidenceTypeURL
        document.evidenceBytes = evidence
        return SHA256.digest(of: try document.serializedBytes(options: .canonical))
    }
}

extension HealthEvidence {
    /// Signs an evidence.
    ///
    /// - Throws: ``HealthEvidenceError`` where the evidence has no canonical form, or contradicts itself: nobody would
    ///   accept it.
    public func signed(by key: borrowing SecretKey) throws(HealthEvidenceError) -> SignedHealthEvidence {
        try checkConsistency()
        return try signedUnchecked(by: key)
    }

    /// Signs whatever it says.
    func signedUnchecked(by key: borrowing SecretKey) throws(HealthEvidenceError) -> SignedHealthEvidence {
        var signed = SignedHealthEvidence()
        do throws(WireError) {
            signed.evidenceBytes = try serializedBytes(options: .canonical)
            signed.signature = key.sign(digest: try HealthEvidenceSignDoc.digest(of: signed.evidenceBytes))
        } catch {
            throw .notCanonical(error)
        }
        signed.publicKey = key.publicKey.compressed.bytes
        return signed
    }
}

extension SignedHealthEvidence {
    /// Bytes of a signed evidence: 1 MiB at most, some 20000 missed heartbeats.
    public static let sizeLimit = 1 << 20

    /// Verifies an evidence from its bytes alone: they are canonical, in every layer; a key that is accepted has
    /// signed it; and it does not contradict itself (`checkConsistency()`).
    ///
    /// That what it says is true, the one who signs vouches for.
    ///
    /// - Parameters:
    ///   - carried: The canonical bytes of a `SignedHealthEvidence`.
    ///   - signers: Who may have signed it.
    /// - Throws: ``HealthEvidenceError``.
    public static func verify(
        _ carried: RawSpan,
        signedBy signers: EvidenceSigners
    ) throws(HealthEvidenceError) -> VerifiedHealthEvidence {
        let signed: SignedHealthEvidence
        let evidence: HealthEvidence
        let digest: SHA256Digest
        do throws(WireError) {
            let options = DecodeOptions(mode: .canonical, sizeLimit: sizeLimit)
            signed = try SignedHealthEvidence(serializedBytes: carried, options: options)
            let bytes = signed.evidenceBytes
            evidence = try HealthEvidence(serializedBytes: bytes.rawSpan, options: options)
            digest = try HealthEvidenceSignDoc.digest(of: bytes)
        } catch {
            throw .notCanonical(error)
        }
        guard let key = try? PublicKey(signed.publicKey), key.compressed == key else { throw .invalidKey }
        guard signers.accepts(key) else { throw .keyNotAccepted(key) }
        do throws(SignatureError) {
            let signature = signed.signature
            try key.verify(signature.rawSpan, digest: digest)
        } catch {
            throw .signature(error)
        }
        try evidence.checkConsistency()
        return VerifiedHealthEvidence(evidence: evidence, signer: key)
    }
}
