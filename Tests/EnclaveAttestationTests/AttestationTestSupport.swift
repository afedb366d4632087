import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WireFormat

/// What the tests verify against: a digest, the factories of the three technologies, and a verifier that trusts their
/// roots.
enum Sample {
    static let binding = SHA256.digest(of: Array("a heartbeat without its proof".utf8))
    static let sgx = AttestationFactory.sgx()
    static let snp = AttestationFactory.snp()
    static let nitro = AttestationFactory.nitro()
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

/// A change to a proof, and what it is refused for.
struct Breakage<Builder: Sendable>: Sendable, CustomTestStringConvertible {
    let field: String
    let code: AttestationError.Code
    let change: @Sendable (inout Builder) -> Void

    init(_ field: String, _ code: AttestationError.Code, _ change: @escaping @Sendable (inout Builder) -> Void) {
        self.field = field
        self.code = code
        self.change = change
    }

    var testDescription: String { "\(field) \(code)" }
}

/// Changes that leave no field of a proof alone, and what its verifier says.
enum Flips {
    /// Flips bits of a proof, one at a time: one or two of every byte, each of the eight in turn.
    ///
    /// - Returns: The bits whose change was accepted with the same evidence, by byte; a trap or other evidence fails.
    static func accepted(
        _ proof: [UInt8],
        every step: Int = 7,
        _ verify: ([UInt8]) -> Result<AttestationEvidence, AttestationError>
    ) throws -> [Int] {
        let evidence = try verify(proof).get()
        var changed = proof
        var accepted: [Int] = []
        for bit in stride(from: 0, to: 8 * proof.count, by: step) {
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            if case .success(let other) = verify(changed) {
                #expect(other == evidence, "bit \(bit)")
                accepted.append(bit / 8)
            }
            changed[bit / 8] = proof[bit / 8]
        }
        return accepted
    }
}
