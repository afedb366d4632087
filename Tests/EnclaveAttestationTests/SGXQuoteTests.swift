import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WireFormat

@Suite("SGX quotes")
struct SGXQuoteTests {
    let factory = Sample.sgx

    @Test("a valid quote is accepted, and says what runs", arguments: [UInt16(3), 4])
    func accepted(version: UInt16) throws {
        let quote = SGXQuoteBuilder(version: version, binding: Sample.binding)
        let evidence = try factory.verifier(for: .sgx).outcome(quote.bytes(factory), .sgx).get()
        #expect(evidence.teeType == .sgx)
        #expect(evidence.measurementHash == SHA256.digest(of: quote.body.enclave).bytes)
        #expect(evidence.signerHash == SHA256.digest(of: quote.body.signer).bytes)
        #expect(evidence.isvProdID == 7)
        #expect(evidence.isvSVN == 3)
        #expect(evidence.quoteVersion == UInt32(version))
        #expect(evidence.isChainVerified)
    }

    @Test("fields that say nothing here may have any value")
    func free() throws {
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        quote.qeSVN = .max
        quote.pceSVN = .max
        quote.userData = [UInt8](repeating: 0xff, count: 20)
        quote.body.cpuSVN = [UInt8](repeating: 0xff, count: 16)
        quote.body.miscSelect = .max
        quote.body.extendedProductID = [UInt8](repeating: 0xff, count: 16)
        quote.body.flags = 0x4f7 & ~2
        quote.body.xfrm = .max
        quote.body.configID = [UInt8](repeating: 0xff, count: 64)
        quote.body.configSVN = .max
        quote.body.familyID = [UInt8](repeating: 0xff, count: 16)
        quote.body.productID = .max
        quote.body.securityVersion = .max
        quote.quotingEnclave.flags = 0x11
        quote.authenticationData = []
        let evidence = try factory.verifier(for: .sgx).outcome(quote.bytes(factory), .sgx).get()
        #expect(evidence.isvProdID == 65535)
        #expect(evidence.isvSVN == 65535)
    }

    static let fields: [Breakage<SGXQuoteBuilder>] = [
        Breakage("header.version", .unsupportedVersion) { $0.version = 2 },
        Breakage("header.version", .unsupportedVersion) { $0.version = 5 },
        Breakage("header.att_key_type", .unsupportedAlgorithm) { $0.keyType = 3 },
        Breakage("header.tee_type", .malformed) { $0.teeType = 0x81 },
        Breakage("header.tee_type", .unsupportedTEE) {
            $0.version = 4
            $0.teeType = 0x81
        },
        Breakage("header.qe_vendor_id", .foreignQuotingEnclave) { $0.vendor[15] ^= 1 },
        Breakage("signature_data_len", .malformed) { $0.lengthError = 1 },
        Breakage("signature_data_len", .malformed) { $0.lengthError = -1 },
        Breakage("signature_data_len", .malformed) { $0.trailing = [0] },
        Breakage("certification_data.type", .unsupportedAlgorithm) {
            $0.version = 4
            $0.wrapperType = 5
        },
        Breakage("certification_data.size", .malformed) {
            $0.version = 4
            $0.wrapperSizeError = 1
        },
        Breakage("certification_data.size", .malformed) {
            $0.version = 4
            $0.wrapperSizeError = -1
        },
        Breakage("qe_report.report_data", .badSignature) {
            $0.quotingEnclaveData = [UInt8](repeating: 0, count: 64)
        },
        Breakage("qe_report_signature", .badSignature) { $0.certifyingKey = TestSigningKey(.p256) },
        Breakage("qe_report.mr_signer", .foreignQuotingEnclave) { $0.quotingEnclave.signer[0] ^= 1 },
        Breakage("qe_report.isv_prod_id", .foreignQuotingEnclave) { $0.quotingEnclave.productID = 2 },
        Breakage("qe_report.misc_select", .foreignQuotingEnclave) { $0.quotingEnclave.miscSelect = 1 },
        Breakage("qe_report.attributes", .foreignQuotingEnclave) { $0.quotingEnclave.flags = 0x05 },
        Breakage("qe_report.attributes", .foreignQuotingEnclave) { $0.quotingEnclave.flags = 0x35 },
        Breakage("certification_data", .malformed) { $0.certificationSizeError = 1 },
        Breakage("certification_data", .malformed) { $0.certification = [] },
        Breakage("certification_data", .malformed) { $0.certification = Array("no certificate".utf8) },
        Breakage("certification_data.type", .unsupportedAlgorithm) { $0.certificationType = 4 },
        Breakage("certification_data.type", .unsupportedAlgorithm) { $0.certificationType = 6 },
        Breakage("certification_data.type", .unsupportedAlgorithm) { $0.certificationType = 7 },
        Breakage("certification_data.size", .malformed) { $0.certificationType = 1 },
        Breakage("report_body.report_data", .wrongBinding) { $0.body.reportData[0] ^= 1 },
        Breakage("report_body.report_data", .wrongBinding) { $0.body.reportData[31] ^= 1 },
        Breakage("report_body.report_data", .wrongBinding) { $0.body.reportData[32] = 1 },
        Breakage("report_body.report_data", .wrongBinding) { $0.body.reportData[63] = 1 },
    ]
    static let broken = fields + bodies("report_body", \.body) + bodies("qe_report", \.quotingEnclave)

    /// What is refused in either report body.
    private static func bodies(
        _ name: String,
        _ path: WritableKeyPath<SGXQuoteBuilder, SGXReportFields> & Sendable
    ) -> [Breakage<SGXQuoteBuilder>] {
        [
            Breakage(name + ".reserved1", .malformed) { $0[keyPath: path].reserved1[0] = 1 },
            Breakage(name + ".reserved1", .malformed) { $0[keyPath: path].reserved1[11] = 1 },
            Breakage(name + ".reserved2", .malformed) { $0[keyPath: path].reserved2[31] = 1 },
            Breakage(name + ".reserved3", .malformed) { $0[keyPath: path].reserved3[31] = 1 },
            Breakage(name + ".reserved4", .malformed) { $0[keyPath: path].reserved4[41] = 1 },
            Breakage(name + ".attributes", .debugMode) { $0[keyPath: path].flags |= 2 },
            Breakage(name + ".attributes", .malformed) { $0[keyPath: path].flags &= ~1 },
            Breakage(name + ".attributes", .malformed) { $0[keyPath: path].flags |= 8 },
            Breakage(name + ".attributes", .malformed) { $0[keyPath: path].flags |= 1 << 63 },
        ]
    }

    @Test("a quote that is broken in a field, and signed as it is, is refused for it", arguments: broken)
    func refused(_ breakage: Breakage<SGXQuoteBuilder>) throws {
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        breakage.change(&quote)
        let outcome = try factory.verifier(for: .sgx).outcome(quote.bytes(factory), .sgx)
        #expect(outcome.code == breakage.code)
        #expect(outcome.field == breakage.field)
    }

    @Test("the attestation key has to be a point of P-256")
    func attestationKey() throws {
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        let good = quote.bytes(factory)
        let point = 436 + 64..<436 + 128
        var bad = good
        // The hash in the quoting enclave's report is over these bytes, so that the next check is the point's.
        bad.replaceSubrange(point, with: [UInt8](repeating: 0xff, count: 64))
        quote.quotingEnclaveData =
            SHA256.digest(of: [UInt8](repeating: 0xff, count: 64) + quote.authenticationData).bytes
            + [UInt8](repeating: 0, count: 32)
        let signed = quote.bytes(factory)
        bad.replaceSubrange(point.upperBound..<bad.count, with: signed[point.upperBound...])
        let outcome = try factory.verifier(for: .sgx).outcome(bad, .sgx)
        #expect(outcome.code == .malformed)
        #expect(outcome.field == "attestation_key")
    }

    @Test("the least version asked for applies")
    func minimumVersion() throws {
        let verifier = try factory.verifier(for: .sgx)
        let three = SGXQuoteBuilder(version: 3, binding: Sample.binding).bytes(factory)
        let four = SGXQuoteBuilder(version: 4, binding: Sample.binding).bytes(factory)
        #expect(verifier.outcome(three, .sgx, minimumQuoteVersion: 0).code == nil)
        #expect(verifier.outcome(three, .sgx, minimumQuoteVersion: 4).code == .unsupportedVersion)
        #expect(verifier.outcome(four, .sgx, minimumQuoteVersion: 4).code == nil)
        #expect(verifier.outcome(four, .sgx, minimumQuoteVersion: 5).code == .unsupportedVersion)
    }

    @Test("a quote that is cut off anywhere is refused", arguments: [UInt16(3), 4])
    func truncated(version: UInt16) throws {
        let verifier = try factory.verifier(for: .sgx)
        let proof = SGXQuoteBuilder(version: version, binding: Sample.binding).bytes(factory)
        for count in 0..<proof.count {
            #expect(verifier.outcome(Array(proof.prefix(count)), .sgx).code == .malformed, "\(count) bytes")
        }
    }

    @Test("no bit of a quote can be changed, certificates included", arguments: [UInt16(3), 4])
    func flipped(version: UInt16) throws {
        let verifier = try factory.verifier(for: .sgx)
        let proof = SGXQuoteBuilder(version: version, binding: Sample.binding).bytes(factory)
        #expect(try Flips.accepted(proof) { verifier.outcome($0, .sgx) } == [])
    }

    @Test("of a quote that carries no chain only what a chain is looked up with can be changed")
    func flippedWithoutChain() throws {
        let verifier = try factory.verifier(for: .sgx)
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        quote.certificationType = 1
        quote.certification = [UInt8](repeating: 0x99, count: 36)
        let proof = quote.bytes(factory)
        let accepted = try Flips.accepted(proof) { verifier.outcome($0, .sgx, chain: factory.chain) }
        #expect(Set(accepted) == Set(proof.count - 36..<proof.count))
    }

    @Test("the chain in the quote may end in a zero byte, and its last line may have no end")
    func endOfChain() throws {
        let verifier = try factory.verifier(for: .sgx)
        let pem = AttestationFactory.pem(factory.chain)
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        let shorter = Array(pem.dropLast())
        for certification in [pem + [0], shorter, shorter + [0]] {
            quote.certification = certification
            #expect(verifier.outcome(quote.bytes(factory), .sgx).code == nil)
        }
        for certification in [[0x0a] + pem, pem + [0, 0], pem + [0x0a, 0], Array("x\n".utf8) + pem] {
            quote.certification = certification
            #expect(verifier.outcome(quote.bytes(factory), .sgx).code == .malformed)
        }
    }

    @Test("types 1 to 3 of certification data name the platform; the identity's chain is taken then")
    func registeredChain() throws {
        let verifier = try factory.verifier(for: .sgx)
        var quote = SGXQuoteBuilder(binding: Sample.binding)
        for (type, size) in [(UInt16(1), 36), (2, 276), (3, 404)] {
            quote.certificationType = type
            quote.certification = [UInt8](repeating: 1, count: size)
            let proof = quote.bytes(factory)
            #expect(try verifier.outcome(proof, .sgx, chain: factory.chain).get().isChainVerified)
            let pem = AttestationFactory.pem(factory.chain)
            #expect(try verifier.outcome(proof, .sgx, chain: [pem]).get().isChainVerified)
            #expect(verifier.outcome(proof, .sgx).code == .chainMissing)
            #expect(try !verifier.outcome(proof, .sgx, requiresChain: false).get().isChainVerified)
            quote.certification?.append(0)
            #expect(verifier.outcome(quote.bytes(factory), .sgx).code == .malformed)
        }
    }
}
