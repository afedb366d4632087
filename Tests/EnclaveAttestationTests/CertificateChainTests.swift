import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WireFormat

/// Paths of certificates, by way of SEV-SNP reports, which take them from the caller, and P-384 throughout.
@Suite("certificate chains")
struct CertificateChainTests {
    private typealias Contents = TestCertificate.Contents

    private static let key = TestSigningKey(.p384)
    private static let root = TestCertificate(.authority("Test ARK"), key: TestSigningKey(.p384), issuer: nil)

    /// A root, an authority and a leaf, each as it is made to be.
    private func factory(
        root: TestCertificate = Self.root,
        authority: Contents = .authority("Test ASK"),
        leaf: Contents = AttestationFactory.vcekContents(),
        leafKey: TestSigningKey = Self.key
    ) -> AttestationFactory {
        let authority = TestCertificate(authority, key: TestSigningKey(.p384), issuer: root)
        let leaf = TestCertificate(leaf, key: leafKey, issuer: authority)
        return AttestationFactory(root: root, authority: authority, leaf: leaf)
    }

    /// What a verifier that trusts ``root`` says of a report with this chain.
    private func outcome(
        _ factory: AttestationFactory,
        _ chain: [[UInt8]]? = nil,
        requiresChain: Bool = true,
        time: BlockTime = AttestationFactory.time
    ) throws -> Result<AttestationEvidence, AttestationError> {
        let proof = SNPReportBuilder(binding: Sample.binding).bytes(factory)
        let verifier = try self.factory().verifier(for: .sevSnp)
        return verifier.outcome(
            proof,
            .sevSnp,
            chain: chain ?? factory.chain,
            requiresChain: requiresChain,
            time: time
        )
    }

    // MARK: Time

    @Test("each certificate has to be valid at block time, to the second; the machine's clock says nothing")
    func validity() throws {
        let start = TestCertificate.notBefore
        let end = TestCertificate.notAfter
        var leaf = AttestationFactory.vcekContents()
        (leaf.notBefore, leaf.notAfter) = (start + 100, end - 100)
        let leafIsShort = factory(leaf: leaf)
        var authority = Contents.authority("Test ASK")
        (authority.notBefore, authority.notAfter) = (start + 200, end - 200)
        let authorityIsShort = factory(authority: authority)
        for (factory, first, last) in [
            (leafIsShort, start + 100, end - 100), (authorityIsShort, start + 200, end - 200),
        ] {
            #expect(try outcome(factory, time: BlockTime(seconds: Int64(first))).code == nil)
            #expect(try outcome(factory, time: BlockTime(seconds: Int64(last) - 1, nanos: 999_999_999)).code == nil)
            #expect(try outcome(factory, time: BlockTime(seconds: Int64(first) - 1)).code == .notYetValidCertificate)
            // libcrypto does not count the last second, which RFC 5280 does.
            #expect(try outcome(factory, time: BlockTime(seconds: Int64(last))).code == .expiredCertificate)
        }
        let rootIsOver = try outcome(factory(), time: BlockTime(seconds: Int64(end) + 1))
        #expect(rootIsOver.code == .expiredCertificate)
    }

    @Test("no time traps", arguments: [Int64.min, -62_135_596_800, -1, 0, 253_402_300_799, 253_402_300_800, .max])
    func extremeTimes(seconds: Int64) throws {
        #expect(try outcome(factory(), time: BlockTime(seconds: seconds)).code != nil)
    }

    // MARK: Who certifies whom

    @Test("the root may be carried or not; everything else has to be there, in its order, and nothing more")
    func path() throws {
        let factory = factory()
        let (leaf, authority, root) = (factory.leaf.der, factory.authority.der, factory.root.der)
        #expect(try outcome(factory, [leaf, authority]).code == nil)
        for chain in [
            [leaf], [leaf, root], [authority, leaf, root], [leaf, root, authority], [leaf, authority, root, root],
            [leaf, leaf, authority, root], [leaf, authority, authority, root],
            [leaf, authority, root, Sample.nitro.root.der], [root], [authority, root],
        ] {
            #expect(try outcome(factory, chain).code == .untrustedChain)
        }
    }

    @Test("a chain to another root, and one to an impostor of the same name, are refused")
    func otherRoots() throws {
        let other = factory(root: TestCertificate(.authority("Other"), key: TestSigningKey(.p384), issuer: nil))
        let impostor = factory(root: TestCertificate(.authority("Test ARK"), key: TestSigningKey(.p384), issuer: nil))
        for factory in [other, impostor] {
            #expect(try outcome(factory).code == .untrustedChain)
            #expect(try outcome(factory, factory.chain.dropLast()).code == .untrustedChain)
            #expect(try outcome(factory, requiresChain: false).code == .untrustedChain)
            #expect(
                try outcome(factory, [factory.leaf.der, factory.authority.der, Self.root.der]).code == .untrustedChain
            )
        }
    }

    @Test("a root of the same key that was made anew is another root")
    func renewedRoot() throws {
        let renewed = TestCertificate(.authority("Test ARK"), key: Self.root.key, issuer: nil)
        let factory = factory()
        #expect(try outcome(factory, [factory.leaf.der, factory.authority.der, renewed.der]).code == .untrustedChain)
    }

    @Test("a leaf that names the authority and is signed by another key is refused")
    func forgedLeaf() throws {
        let factory = factory()
        let forger = TestCertificate(.authority("Test ASK"), key: TestSigningKey(.p384), issuer: Self.root)
        let forged = TestCertificate(AttestationFactory.vcekContents(), key: Self.key, issuer: forger)
        #expect(try outcome(factory, [forged.der, factory.authority.der]).code == .untrustedChain)
        let named = TestCertificate(
            AttestationFactory.vcekContents(),
            key: Self.key,
            issuer: nil,
            issuerName: "Test ASK"
        )
        #expect(try outcome(factory, [named.der, factory.authority.der]).code == .untrustedChain)
    }

    @Test("constraints of authorities hold")
    func constraints() throws {
        #expect(try outcome(factory(authority: Contents(name: "Test ASK"))).code == .untrustedChain)
        #expect(try outcome(factory(authority: Contents(name: "Test ASK", isAuthority: nil))).code == .untrustedChain)
        let noSigner = Contents(name: "Test ASK", isAuthority: true, keyUsage: "cRLSign")
        #expect(try outcome(factory(authority: noSigner)).code == .untrustedChain)
        let shortRoot = TestCertificate(.authority("Test ARK", pathLength: 0), key: TestSigningKey(.p384), issuer: nil)
        let long = factory(root: shortRoot)
        let proof = SNPReportBuilder(binding: Sample.binding).bytes(long)
        #expect(try long.verifier(for: .sevSnp).outcome(proof, .sevSnp, chain: long.chain).code == .untrustedChain)
    }

    @Test("the leaf certifies a key for signatures, on the curve of the technology")
    func leafKey() throws {
        var leaf = AttestationFactory.vcekContents()
        leaf.isAuthority = true
        #expect(try outcome(factory(leaf: leaf)).code == .untrustedChain)
        leaf.isAuthority = false
        leaf.keyUsage = "keyEncipherment"
        #expect(try outcome(factory(leaf: leaf)).code == .untrustedChain)
        leaf.keyUsage = "digitalSignature"
        #expect(try outcome(factory(leaf: leaf)).code == nil)
        for kind in [TestSigningKey.Kind.p256, .ed25519, .rsa(bits: 3072)] {
            let other = factory(leafKey: TestSigningKey(kind))
            let proof = SNPReportBuilder(binding: Sample.binding).bytes(factory())
            let outcome = try factory().verifier(for: .sevSnp).outcome(proof, .sevSnp, chain: other.chain)
            #expect(outcome.code == .untrustedChain)
        }
    }

    @Test("keys of less than 128 bits of strength are refused")
    func weakKeys() throws {
        let weak = factory(
            root: TestCertificate(.authority("Test ARK"), key: TestSigningKey(.rsa(bits: 2048)), issuer: nil)
        )
        let proof = SNPReportBuilder(binding: Sample.binding).bytes(weak)
        #expect(try weak.verifier(for: .sevSnp).outcome(proof, .sevSnp, chain: weak.chain).code == .untrustedChain)
    }

    @Test("more certificates than any chain has are refused before they are read")
    func tooMany() throws {
        let factory = factory()
        #expect(try outcome(factory, [[UInt8]](repeating: [0x30], count: 11)).code == .tooLarge)
        #expect(
            try outcome(factory, [AttestationFactory.pem(factory.chain + [factory.root.der])]).code == .untrustedChain
        )
        let many = AttestationFactory.pem([[UInt8]](repeating: factory.root.der, count: 11))
        #expect(try outcome(factory, [many]).code == .malformed)
    }

    @Test("a registered chain may be DER or PEM, split anyhow; anything else is malformed")
    func registered() throws {
        let factory = factory()
        let pem = factory.chain.map { AttestationFactory.pem([$0]) }
        #expect(try outcome(factory, pem).code == nil)
        #expect(try outcome(factory, [pem[0] + Array("text between\n".utf8) + pem[1]]).code == nil)
        #expect(try outcome(factory, [factory.leaf.der, pem[1]]).code == nil)
        for chain in [[[]], [[0]], [Array("text".utf8)], [pem[0].dropLast(40)].map(Array.init)] {
            #expect(try outcome(factory, chain).code == .malformed)
        }
        #expect(try outcome(factory, [factory.leaf.der + [0], factory.authority.der]).code == .malformed)
        // The same certificate in BER: its outer length takes a byte more.
        let ber = Array(factory.leaf.der[..<1]) + [0x83, 0] + factory.leaf.der[2...]
        #expect(try outcome(factory, [ber, factory.authority.der]).code == .malformed)
    }

    // MARK: What is required

    @Test("without a root a chain is a failure where it is required, and looked into as far as it can be where not")
    func withoutRoot() throws {
        let factory = factory()
        let proof = SNPReportBuilder(binding: Sample.binding).bytes(factory)
        let verifier = AttestationVerifier(roots: AttestationRoots())
        let required = verifier.outcome(proof, .sevSnp, chain: factory.chain)
        #expect(required.code == .chainMissing)
        #expect(required.field == "root")
        let tolerated = try verifier.outcome(proof, .sevSnp, chain: factory.chain, requiresChain: false).get()
        #expect(!tolerated.isChainVerified)
        let other = self.factory(leafKey: TestSigningKey(.p384))
        #expect(verifier.outcome(proof, .sevSnp, chain: other.chain, requiresChain: false).code == .badSignature)
    }

    @Test("roots are those of one technology; the chain of another is refused")
    func otherTechnology() throws {
        var roots = AttestationRoots()
        try roots.add(Sample.nitro.root.der, for: .nitro)
        try roots.add(Sample.nitro.root.der, for: .sgx)
        let verifier = AttestationVerifier(roots: roots)
        let snp = SNPReportBuilder(binding: Sample.binding).bytes(factory())
        #expect(verifier.outcome(snp, .sevSnp, chain: factory().chain).code == .chainMissing)
        // A quote that carries the chain of Nitro, whose root is trusted for SGX too.
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        quote.certification = AttestationFactory.pem(Sample.nitro.chain)
        let outcome = verifier.outcome(quote.bytes(Sample.sgx), .sgx)
        #expect(outcome.code == .untrustedChain)
        #expect(outcome.field == "chain[0]")
        // A certificate of the right kind of key that is no PCK certificate.
        let noPCK = Sample.sgx.replacingLeaf(.init(name: "Test TCB Signing"))
        let proof = SGXQuoteBuilder(binding: Sample.binding).bytes(noPCK)
        #expect(try Sample.sgx.verifier(for: .sgx).outcome(proof, .sgx).code == .untrustedChain)
    }

    @Test("each of several roots is trusted")
    func severalRoots() throws {
        var roots = AttestationRoots()
        let other = factory(root: TestCertificate(.authority("Other"), key: TestSigningKey(.p384), issuer: nil))
        try roots.add(AttestationFactory.pem([Self.root.der, other.root.der]), for: .sevSnp)
        let verifier = AttestationVerifier(roots: roots)
        for factory in [factory(), other] {
            let proof = SNPReportBuilder(binding: Sample.binding).bytes(factory)
            #expect(try verifier.outcome(proof, .sevSnp, chain: factory.chain).get().isChainVerified)
        }
    }

    @Test("one verifier serves many threads, and answers the same")
    func threads() throws {
        let factory = factory()
        let verifier = try factory.verifier(for: .sevSnp)
        let proof = SNPReportBuilder(binding: Sample.binding).bytes(factory)
        let evidence = try verifier.outcome(proof, .sevSnp, chain: factory.chain).get()
        Threads.run(4) { _ in
            for _ in 0..<25 {
                #expect((try? verifier.outcome(proof, .sevSnp, chain: factory.chain).get()) == evidence)
            }
        }
    }
}
