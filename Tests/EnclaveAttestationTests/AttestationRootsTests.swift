import EnclaveAttestation
import EnclaveProto
import TestSupport
import Testing
import WireFormat

@Suite("attestation roots")
struct AttestationRootsTests {
    private let root = Sample.nitro.root.der

    private func code(_ bytes: [UInt8], for tee: TEEType = .nitro) -> AttestationError.Code? {
        var roots = AttestationRoots()
        do throws(AttestationError) {
            try roots.add(bytes, for: tee)
            return nil
        } catch {
            #expect(roots.isEmpty(for: tee))
            #expect(!error.description.isEmpty)
            return error.code
        }
    }

    @Test("a file holds one root in DER, or several in PEM with any text around")
    func forms() throws {
        var roots = AttestationRoots()
        #expect(roots.isEmpty(for: .nitro))
        try roots.add(root, for: .nitro)
        #expect(!roots.isEmpty(for: .nitro))
        #expect(roots.isEmpty(for: .sgx))
        try roots.add(root, for: .nitro)
        let pem = AttestationFactory.pem([Sample.sgx.root.der])
        let text = Array("Subject: CN=…\r\n-----BEGIN EC PARAMETERS-----\nBggq\n-----END EC PARAMETERS-----\n".utf8)
        try roots.add(text + pem + text, for: .sgx)
        try roots.add(pem.flatMap { $0 == 0x0a ? [0x0d, 0x0a] : [$0] }, for: .sgx)
        #expect(!roots.isEmpty(for: .sgx))
    }

    @Test("what a root's file holds besides is passed over, and not trusted")
    func besides() throws {
        let (snp, nitro) = (Sample.snp, Sample.nitro)
        var roots = AttestationRoots()
        try roots.add(AttestationFactory.pem([snp.authority.der, snp.root.der]), for: .sevSnp)
        try roots.add(AttestationFactory.pem([nitro.authority.der, snp.root.der]), for: .nitro)
        let verifier = AttestationVerifier(roots: roots)
        let report = SNPReportBuilder(binding: Sample.binding).bytes(snp)
        #expect(verifier.outcome(report, .sevSnp, chain: snp.chain).code == nil)
        let document = NitroDocumentBuilder(nitro, binding: Sample.binding).bytes(nitro)
        #expect(verifier.outcome(document, .nitro).code == .untrustedChain)
    }

    @Test("what is no root is refused, with what to do")
    func refused() throws {
        #expect(code([]) == .invalidRoot)
        #expect(code(Array("no certificate".utf8)) == .invalidRoot)
        #expect(code(Array(root.dropLast())) == .invalidRoot)
        #expect(code(root + [0]) == .invalidRoot)
        #expect(code(Sample.nitro.authority.der) == .invalidRoot)
        #expect(code(AttestationFactory.pem([Sample.nitro.authority.der, Sample.nitro.leaf.der])) == .invalidRoot)
        #expect(code(AttestationFactory.pem([root, [0x30, 0x00]])) == .invalidRoot)
        #expect(code(AttestationFactory.pem([root]).dropLast(30).map { $0 }) == .invalidRoot)
        #expect(code(AttestationFactory.pem([[UInt8](repeating: 1, count: 40)])) == .invalidRoot)
        #expect(code(AttestationFactory.pem([[UInt8]](repeating: root, count: 33))) == .invalidRoot)
        var forged = root
        forged[root.count - 1] ^= 1
        #expect(code(forged) == .invalidRoot)
    }

    @Test(
        "only technologies that are verified have roots",
        arguments: [TEEType.unspecified, .trustzone, TEEType(rawValue: 9)]
    )
    func technologies(tee: TEEType) throws {
        #expect(code(root, for: tee) == .unsupportedTEE)
        let verifier = AttestationVerifier(roots: AttestationRoots())
        #expect(verifier.outcome([], tee).code == .unsupportedTEE)
    }

    @Test(
        "a proof of more than 100 KiB is refused, one of none is malformed",
        arguments: [TEEType.sgx, .sevSnp, .nitro]
    )
    func sizes(tee: TEEType) throws {
        let verifier = AttestationVerifier(roots: AttestationRoots())
        #expect(verifier.outcome([], tee).code == .malformed)
        #expect(verifier.outcome([UInt8](repeating: 0, count: 102_401), tee).code == .tooLarge)
        #expect(verifier.outcome([UInt8](repeating: 0, count: 102_400), tee).code != .tooLarge)
    }

    @Test("an error says the field, the byte and one sentence")
    func description() throws {
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        quote.body.flags |= 2
        let verifier = try Sample.sgx.verifier(for: .sgx)
        guard case .failure(let error) = verifier.outcome(quote.bytes(Sample.sgx), .sgx) else {
            Issue.record("accepted")
            return
        }
        #expect(error.offset == 96)
        #expect(error.description == "report_body.attributes at byte 96: the enclave runs in debug mode")
    }
}
