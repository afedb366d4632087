import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import Foundation
import TestSupport
import Testing
import WireFormat

/// Proofs that real machines made, published as samples, and their vendors' roots. Where they are bound to something
/// else than a digest, which is the last thing that is checked, a refusal for it says that all the rest was in order.
@Suite("proofs of real machines")
struct RealProofTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "RealProofs")

    private func file(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.folder.appending(path: name)))
    }

    private func proof(_ name: String) throws -> [UInt8] {
        let digits = try file(name).filter { $0 != 0x0a }
        return try stride(from: 0, to: digits.count, by: 2).map {
            try #require(UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16))
        }
    }

    private func verifier(_ root: String, for tee: TEEType) throws -> AttestationVerifier {
        var roots = AttestationRoots()
        try roots.add(file(root), for: tee)
        return AttestationVerifier(roots: roots)
    }

    /// From the documentation of github.com/rsksmart/rsk-powhsm, which publishes the parts of a quote one by one. Its
    /// report data is the SHA-256 of a message, as a heartbeat's is.
    @Test("an SGX quote is accepted with Intel's root")
    func sgx() throws {
        let verifier = try verifier("intel-sgx-root.pem", for: .sgx)
        let quote = try proof("sgx-quote.hex")
        let bound = Array(quote[368..<400])
        let digest = SHA256Digest(bound.rawSpan)
        let binding = try #require(digest)
        let time = BlockTime(seconds: 1_730_000_000)
        let evidence = try verifier.outcome(quote, .sgx, binding: binding, time: time).get()
        #expect(evidence.isChainVerified)
        #expect(evidence.isvProdID == 100)
        #expect(evidence.isvSVN == 1)
        #expect(evidence.measurementHash == SHA256.digest(of: Array(quote[112..<144])).bytes)
        #expect(try Flips.accepted(quote, every: 31) { verifier.outcome($0, .sgx, binding: binding, time: time) } == [])
        let late = BlockTime(seconds: 1_960_000_000)
        #expect(verifier.outcome(quote, .sgx, binding: binding, time: late).code == .expiredCertificate)
        let other = try self.verifier("aws-nitro-root.pem", for: .sgx)
        #expect(other.outcome(quote, .sgx, binding: binding, time: time).code == .untrustedChain)
    }

    /// From the tests of github.com/virtee/sev: an EPYC of the Milan generation, its VCEK, and AMD's ASK and ARK.
    @Test("an SEV-SNP report and its chain up to AMD's root")
    func snp() throws {
        let verifier = try verifier("amd-ark.pem", for: .sevSnp)
        let chain = try ["amd-vcek.pem", "amd-ask.pem", "amd-ark.pem"].map(file)
        let report = try proof("snp-report.hex")
        let time = BlockTime(seconds: 1_760_000_000)
        let outcome = verifier.outcome(report, .sevSnp, chain: chain, time: time)
        #expect(outcome.code == .wrongBinding)
        var changed = report
        changed[0x90] ^= 1
        #expect(verifier.outcome(changed, .sevSnp, chain: chain, time: time).code == .badSignature)
        changed = report
        changed[0x1a0] ^= 1
        #expect(verifier.outcome(changed, .sevSnp, chain: chain, time: time).code == .platformMismatch)
        let late = BlockTime(seconds: 1_960_000_000)
        #expect(verifier.outcome(report, .sevSnp, chain: chain, time: late).code == .expiredCertificate)
    }

    /// From the tests of a public contract on Sui: an enclave in us-east-1, and AWS's root G1.
    @Test("a Nitro document and its chain up to AWS's root")
    func nitro() throws {
        let verifier = try verifier("aws-nitro-root.pem", for: .nitro)
        let document = try proof("nitro-document.hex")
        let time = BlockTime(seconds: 1_752_827_859)
        #expect(verifier.outcome(document, .nitro, time: time).code == .wrongBinding)
        let imageByte = try #require(document.firstRange(of: [0x19, 0xd4, 0x4c])).lowerBound
        var changed = document
        changed[imageByte] ^= 1
        #expect(verifier.outcome(changed, .nitro, time: time).code == .badSignature)
        let afterThreeHours = BlockTime(seconds: time.seconds + 3 * 3600)
        #expect(verifier.outcome(document, .nitro, time: afterThreeHours).code == .expiredCertificate)
    }
}
