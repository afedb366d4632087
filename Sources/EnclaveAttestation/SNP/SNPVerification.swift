import EnclaveProto
import EnclaveSigning
import WireFormat

extension AttestationVerifier {
    /// Verifies a report: the root (ARK) certifies the ASK, that the VCEK, whose key signed the report.
    func verifySNP(_ proof: RawSpan, _ expectation: Expectation) throws(AttestationError) -> AttestationEvidence {
        let report = try SNPReport(proof)
        let carried = try SNPCertificateTable.chain(after: SNPReport.size, report.signingKey, in: proof)
        try report.checkPolicy()
        let endorsement = try endorsement(carried, expectation)
        if let endorsement {
            try report.checkPlatform(of: endorsement.leaf, in: proof)
            let signature = report.signature
            guard
                try endorsement.key(.p384).verifies(signature.rawSpan, of: proof.bytes(in: SNPReport.signed))
            else {
                throw AttestationError(
                    .badSignature,
                    "signature",
                    at: SNPReport.signed.upperBound,
                    "not that of the report by the key of \(endorsement.leaf.subject)"
                )
            }
        }
        try proof.expectBinding(report.reportData, expectation.binding, "report_data")
        return AttestationEvidence(
            teeType: .sevSnp,
            measurementHash: SHA256.digest(of: proof.bytes(in: report.measurement)).bytes,
            signerHash: [],
            isvProdID: 0,
            isvSVN: report.guestSecurityVersion,
            quoteVersion: report.version,
            isChainVerified: endorsement?.isVerified ?? false
        )
    }
}

extension SNPReport {
    /// What a certificate of a VCEK or VLEK says of its platform (AMD 57230, VCEK Certificate and KDS Interface
    /// Specification, table 8).
    private enum Extension {
        static let bootLoader = "1.3.6.1.4.1.3704.1.3.1"
        static let tee = "1.3.6.1.4.1.3704.1.3.2"
        static let snp = "1.3.6.1.4.1.3704.1.3.3"
        static let microcode = "1.3.6.1.4.1.3704.1.3.8"
        static let fmc = "1.3.6.1.4.1.3704.1.3.9"
        static let hardwareID = "1.3.6.1.4.1.3704.1.4"
        static let provider = "1.3.6.1.4.1.3704.1.5"
    }

    /// Refuses a certificate of another kind, of another chip, or of a key for other firmware than the reported.
    func checkPlatform(of certificate: LibCrypto.Certificate, in bytes: RawSpan) throws(AttestationError) {
        let hardwareID = certificate.extensionValue(Extension.hardwareID)
        switch signingKey {
        case .vcek:
            guard let hardwareID else { throw mismatch("chain[0]", "the certificate is not that of a VCEK: no hwid") }
            try checkChip(hardwareID, in: bytes)
        case .vlek:
            guard hardwareID == nil, certificate.extensionValue(Extension.provider) != nil else {
                throw mismatch("chain[0]", "the certificate is not that of a VLEK: no csp_id, or a hwid")
            }
        }
        try check(certificate, Extension.bootLoader, reported.bootLoader, "boot_loader")
        try check(certificate, Extension.tee, reported.tee, "tee")
        try check(certificate, Extension.snp, reported.snp, "snp")
        try check(certificate, Extension.microcode, reported.microcode, "microcode")
        if let fmc = reported.fmc { try check(certificate, Extension.fmc, fmc, "fmc") }
    }

    /// A host may mask CHIP_ID, which is zero then. Turin's has 8 bytes, followed by zeros.
    private func checkChip(_ written: [UInt8], in bytes: RawSpan) throws(AttestationError) {
        if bytes.isZero(chipID) { return }
        // The value is the bare bytes, or an OCTET STRING of them.
        let isWrapped = [10, 66].contains(written.count) && written[0] == 4 && Int(written[1]) == written.count - 2
        let identity = isWrapped ? Array(written.dropFirst(2)) : written
        let isSame =
            [8, 64].contains(identity.count) && bytes.isEqual(chipID.prefix(identity.count), identity)
            && bytes.isZero(chipID.dropFirst(identity.count))
        if !isSame { throw mismatch("chip_id", "the certificate is of another chip", at: chipID.lowerBound) }
    }

    /// The extension is an INTEGER from 0 to 255.
    private func check(_ certificate: LibCrypto.Certificate, _ identifier: String, _ expected: UInt8, _ name: String)
        throws(AttestationError)
    {
        let encoded: [UInt8] = expected < 0x80 ? [2, 1, expected] : [2, 2, 0, expected]
        if certificate.extensionValue(identifier) != encoded {
            throw mismatch(
                "reported_tcb.\(name)",
                "the certificate is of a key for other firmware, or does not say for which",
                at: 0x180
            )
        }
    }

    private func mismatch(_ field: String, _ message: String, at offset: Int? = nil) -> AttestationError {
        AttestationError(.platformMismatch, field, at: offset, message)
    }
}
