import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import FuzzSupport
import WireFormat

// Attestation proofs, with the root, the binding and a registered chain that come in the input before them:
// parsing, chains and signatures.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAttestation(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size), let question = Question(input) else { return 0 }
    let outcome = question.outcome()
    demand(outcome == question.outcome(), "two answers")
    switch outcome {
    case .failure(let error):
        demand(!error.description.isEmpty, "no description")
        demand(error.offset.map { (0...question.proof.count).contains($0) } ?? true, "\(error)")
    case .success(let evidence): check(evidence, question)
    }
    return 0
}

/// What is accepted says what was asked, and is accepted for that alone.
private func check(_ evidence: AttestationEvidence, _ question: Question) {
    let expectation = question.expectation
    demand(evidence.teeType == expectation.teeType, "another technology")
    demand(evidence.measurementHash.count == 32, "no measurement")
    demand(evidence.signerHash.count == (evidence.teeType == .sgx ? 32 : 0), "no signer")
    demand(evidence.isChainVerified || !expectation.requiresChain, "a chain that was required and not verified")
    var other = question
    other.expectation.binding = SHA256.digest(of: question.proof)
    demand(other.outcome().error?.code == .wrongBinding, "another binding is accepted")
    other = question
    other.proof.append(1)
    demand(other.outcome().error != nil, "a byte more is accepted")
}

/// The parts of an input: 32 bytes of binding, two of the root's length, the root; where the flags say so two of a
/// chain's length and the chain; the proof.
private struct Question {
    var expectation: AttestationVerifier.Expectation
    var proof: [UInt8]
    private let verifier: AttestationVerifier

    private static let times: [Int64] = [1_767_312_000, 1_752_827_859, 1_760_000_000, 0]

    init?(_ input: Input) {
        var rest = input.bytes[...]
        let bytes = Array(rest.prefix(32))
        guard let binding = SHA256Digest(bytes.rawSpan) else { return nil }
        rest = rest.dropFirst(32)
        let tee = [TEEType.sgx, .sevSnp, .nitro][Int(input.selector) % 3]
        var roots = AttestationRoots()
        guard let root = Self.part(&rest) else { return nil }
        if input.flags & 1 == 0 { try? roots.add(root, for: tee) }
        verifier = AttestationVerifier(roots: roots)
        var chain: [[UInt8]] = []
        if input.flags & 2 != 0 {
            guard let part = Self.part(&rest) else { return nil }
            chain = [part]
        }
        expectation = AttestationVerifier.Expectation(
            teeType: tee,
            binding: binding,
            chain: chain,
            requiresChain: input.flags & 4 == 0,
            minimumQuoteVersion: input.flags & 8 == 0 ? 3 : 4,
            time: BlockTime(seconds: Self.times[Int(input.flags >> 4) % 4])
        )
        proof = Array(rest)
    }

    /// A part that its length goes before, little-endian.
    private static func part(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard let low = rest.popFirst(), let high = rest.popFirst() else { return nil }
        let part = Array(rest.prefix(Int(low) | Int(high) << 8))
        rest = rest.dropFirst(part.count)
        return part
    }

    func outcome() -> Result<AttestationEvidence, AttestationError> {
        do throws(AttestationError) {
            return .success(try verifier.verify(proof.rawSpan, expecting: expectation))
        } catch {
            return .failure(error)
        }
    }
}

extension Result where Failure == AttestationError {
    /// The refusal; nil where there is none.
    fileprivate var error: AttestationError? { if case .failure(let error) = self { error } else { nil } }
}
