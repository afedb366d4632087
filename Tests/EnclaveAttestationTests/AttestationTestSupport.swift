import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import WireFormat

/// What the tests verify against: a digest, the factories of the three technologies, and a verifier that trusts their
/// roots.
enum Sample {
    static let binding = SHA256.digest(of: Array("a heartbeat without its proof".utf8))
    static let sgx = AttestationFactory.sgx()
}

extension AttestationFactory {
    /// A verifier that trusts the root of this factory.
    func verifier(for tee: TEEType) throws -> AttestationVerifier {
        var roots = AttestationRoots()
        try roots.add(root.der, for: tee)
        return AttestationVerifier(roots: roots)
    }
}

extension AttestationVerifier {
    /// The evidence of a proof, or why it is refused.
    func outcome(
        _ proof: [UInt8],
        _ tee: TEEType,
        chain: [[UInt8]] = [],
        requiresChain: Bool = true,
        minimumQuoteVersion: UInt32 = 3,
        binding: SHA256Digest = Sample.binding,
        time: BlockTime = AttestationFactory.time
    ) -> Result<AttestationEvidence, AttestationError> {
        let expectation = Expectation(
            teeType: tee,
            binding: binding,
            chain: chain,
            requiresChain: requiresChain,
            minimumQuoteVersion: minimumQuoteVersion,
            time: time
        )
        do throws(AttestationError) {
            return .success(try verify(proof.rawSpan, expecting: expectation))
        } catch {
            return .failure(error)
        }
    }
}

extension Result where Failure == AttestationError {
    /// The code of the refusal; nil where there is none.
    var code: AttestationError.Code? { if case .failure(let error) = self { error.code } else { nil } }
    /// The field of the refusal; nil where there is none.
    var field: String? { if case .failure(let error) = self { error.field } else { nil } }
}
