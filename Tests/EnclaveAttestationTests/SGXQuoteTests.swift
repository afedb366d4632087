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
}
