import EnclaveProto
import EnclaveSigning
import WireFormat

extension AttestationVerifier {
    /// The object identifier of what a PCK certificate says of its platform (Intel, PCK Certificate and CRL
    /// Specification, 1.3.5).
    private static let platformExtension = "1.2.840.113741.1.13.1"

    /// Verifies a quote: the root certifies the PCK key, which signed the quoting enclave's report, which holds the
    /// hash of the attestation key, which signed the enclave's report.
    func verifySGX(_ proof: RawSpan, _ expectation: Expectation) throws(AttestationError) -> AttestationEvidence {
        let quote = try SGXQuote(proof, minimumVersion: expectation.minimumQuoteVersion)
        try quote.body.checkAttributes()
        try quote.quotingEnclave.checkAttributes()
        try quote.checkQuotingEnclave(in: proof)
        let endorsement = try endorsement(quote.chain, expectation)
        if let endorsement {
            guard endorsement.leaf.extensionValue(Self.platformExtension) != nil else {
                throw AttestationError(
                    .untrustedChain,
                    "chain[0]",
                    "\(endorsement.leaf.subject) is no PCK certificate: it does not say of which platform it is"
                )
            }
            guard
                try endorsement.key(.p256).verifies(
                    proof.bytes(in: quote.quotingEnclaveSignature),
                    of: proof.bytes(in: quote.quotingEnclave.range)
                )
            else {
                throw AttestationError(
                    .badSignature,
                    "qe_report_signature",
                    at: quote.quotingEnclaveSignature.lowerBound,
                    "not that of the quoting enclave's report by the key of \(endorsement.leaf.subject)"
                )
            }
        }
        try quote.checkAttestationKey(in: proof)
        try proof.expectBinding(quote.body.reportData, expectation.binding, "report_body.report_data")
        return AttestationEvidence(
            teeType: .sgx,
            measurementHash: SHA256.digest(of: proof.bytes(in: quote.body.enclave)).bytes,
            signerHash: SHA256.digest(of: proof.bytes(in: quote.body.signer)).bytes,
            isvProdID: UInt32(quote.body.productID),
            isvSVN: UInt32(quote.body.securityVersion),
            quoteVersion: UInt32(quote.version),
            isChainVerified: endorsement?.isVerified ?? false
        )
    }
}

extension SGXQuote {
    /// What Intel publishes of its quoting enclave (PCS, `/sgx/certification/v4/qe/identity`), the parts that do not
    /// change. The PCK key signs the report of every enclave that may derive the provisioning key, so that without
    /// this check the owner of a platform could put an enclave of their own in its place.
    private enum QuotingEnclaveIdentity {
        static let signer: [UInt8] = [
            0x8c, 0x4f, 0x57, 0x75, 0xd7, 0x96, 0x50, 0x3e, 0x96, 0x13, 0x7f, 0x77, 0xc6, 0x8a, 0x82, 0x9a,
            0x00, 0x56, 0xac, 0x8d, 0xed, 0x70, 0x14, 0x0b, 0x08, 0x1b, 0x09, 0x44, 0x90, 0xc5, 0x7b, 0xff,
        ]
        static let productID: UInt16 = 1
        static let miscSelect: UInt32 = 0
        static let flags = SGXReportBody.Attributes.initialized | SGXReportBody.Attributes.provisionKey
        static let flagsMask = ~SGXReportBody.Attributes.mode64
    }

    /// Refuses a quoting enclave that is not Intel's.
    func checkQuotingEnclave(in bytes: RawSpan) throws(AttestationError) {
        let report = quotingEnclave
        let broken: String? =
            if !bytes.isEqual(report.signer, QuotingEnclaveIdentity.signer) {
                "mr_signer"
            } else if report.productID != QuotingEnclaveIdentity.productID {
                "isv_prod_id"
            } else if report.miscSelect != QuotingEnclaveIdentity.miscSelect {
                "misc_select"
            } else if report.flags & QuotingEnclaveIdentity.flagsMask != QuotingEnclaveIdentity.flags {
                "attributes"
            } else {
                nil
            }
        if let broken {
            throw AttestationError(
                .foreignQuotingEnclave,
                "qe_report." + broken,
                at: report.range.lowerBound,
                "the quoting enclave is not the one that Intel publishes"
            )
        }
    }

    /// Checks the hash of the attestation key, and its signature.
    func checkAttestationKey(in bytes: RawSpan) throws(AttestationError) {
        var hasher = SHA256()
        hasher.update(bytes.bytes(in: attestationKey))
        hasher.update(bytes.bytes(in: authenticationData))
        let digest = hasher.finish()
        let data = quotingEnclave.reportData
        guard bytes.isEqual(data.prefix(32), digest.bytes), bytes.isZero(data.lowerBound + 32..<data.upperBound) else {
            throw AttestationError(
                .badSignature,
                "qe_report.report_data",
                at: data.lowerBound,
                "not the hash of attestation_key and qe_auth_data and then zeros"
            )
        }
        guard let key = LibCrypto.ECDSAVerificationKey(p256: bytes.bytes(in: attestationKey)) else {
            throw AttestationError(.malformed, "attestation_key", at: attestationKey.lowerBound, "no point of P-256")
        }
        guard key.verifies(bytes.bytes(in: signature), of: bytes.bytes(in: signed)) else {
            throw AttestationError(
                .badSignature,
                "signature",
                at: signature.lowerBound,
                "not that of the quote by attestation_key"
            )
        }
    }
}
