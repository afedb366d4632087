import WireFormat

/// An SGX quote of the versions 3 and 4 with an ECDSA signature over P-256 (Intel, SGX ECDSA Quote Library Reference,
/// appendix A.4, and TDX DCAP Quoting Library API, appendix A.3).
struct SGXQuote {
    /// The version.
    let version: UInt16
    /// Header and report body, which the attestation key signs.
    let signed: Range<Int>
    /// What the enclave is.
    let body: SGXReportBody
    /// r and s of 32 bytes each.
    let signature: Range<Int>
    /// x and y of 32 bytes each.
    let attestationKey: Range<Int>
    /// What the quoting enclave is, which made the attestation key.
    let quotingEnclave: SGXReportBody
    /// r and s of 32 bytes each, by the key of the PCK certificate.
    let quotingEnclaveSignature: Range<Int>
    /// What the quoting enclave hashes with the attestation key.
    let authenticationData: Range<Int>
    /// The certificates that the quote carries, in DER, the PCK certificate first; nil where it carries none.
    let chain: [[UInt8]]?

    /// Intel's quoting enclave (`sgx_quote3_t`, QE Vendor ID).
    private static let intelVendor: [UInt8] = [
        0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07,
    ]

    /// Reads a quote and checks every length and reserved byte.
    init(_ bytes: RawSpan, minimumVersion: UInt32) throws(AttestationError) {
        var cursor = ProofCursor(0..<bytes.byteCount)
        version = try Self.header(&cursor, in: bytes, minimumVersion)
        body = try SGXReportBody(&cursor, "report_body", in: bytes)
        signed = 0..<cursor.position
        let length = try cursor.uint32("signature_data_len", in: bytes)
        guard length == cursor.remaining else {
            throw AttestationError(
                .malformed,
                "signature_data_len",
                at: cursor.position - 4,
                "\(length) bytes are said to follow, and \(cursor.remaining) do"
            )
        }
        signature = try cursor.take(64, "signature")
        attestationKey = try cursor.take(64, "attestation_key")
        if version == 4 { try Self.enterReportCertification(&cursor, in: bytes) }
        quotingEnclave = try SGXReportBody(&cursor, "qe_report", in: bytes)
        quotingEnclaveSignature = try cursor.take(64, "qe_report_signature")
        let count = try cursor.uint16("qe_auth_data.size", in: bytes)
        authenticationData = try cursor.take(Int(count), "qe_auth_data")
        chain = try Self.certification(&cursor, in: bytes)
        try cursor.finish("certification_data")
    }

    /// The 48 bytes of the header.
    private static func header(_ cursor: inout ProofCursor, in bytes: RawSpan, _ minimum: UInt32)
        throws(AttestationError) -> UInt16
    {
        let version = try cursor.uint16("header.version", in: bytes)
        guard (3...4).contains(version), version >= minimum else {
            throw AttestationError(
                .unsupportedVersion,
                "header.version",
                at: 0,
                "a quote of version \(version); versions 3 and 4 can be verified, and the least one asked for is \(minimum)"
            )
        }
        let keyType = try cursor.uint16("header.att_key_type", in: bytes)
        guard keyType == 2 else {
            throw AttestationError(
                .unsupportedAlgorithm,
                "header.att_key_type",
                at: 2,
                "kind \(keyType) of attestation key; only 2, ECDSA over P-256, can be verified"
            )
        }
        // Reserved in version 3, where it is zero too.
        let tee = try cursor.uint32("header.tee_type", in: bytes)
        guard tee == 0 else {
            throw AttestationError(
                version == 4 ? .unsupportedTEE : .malformed,
                "header.tee_type",
                at: 4,
                tee == 0x81 ? "the quote is of TDX; only quotes of SGX are verified" : "not that of SGX, which is 0"
            )
        }
        _ = try cursor.take(2, "header.qe_svn")
        _ = try cursor.take(2, "header.pce_svn")
        let vendor = try cursor.take(16, "header.qe_vendor_id")
        guard bytes.isEqual(vendor, intelVendor) else {
            throw AttestationError(
                .foreignQuotingEnclave,
                "header.qe_vendor_id",
                at: vendor.lowerBound,
                "the quoting enclave is not Intel's"
            )
        }
        _ = try cursor.take(20, "header.user_data")
        return version
    }

    /// Version 4 wraps what vouches for the attestation key once more: certification data of type 6.
    private static func enterReportCertification(_ cursor: inout ProofCursor, in bytes: RawSpan)
        throws(AttestationError)
    {
        let type = try cursor.uint16("certification_data.type", in: bytes)
        guard type == 6 else { throw unsupported(type, at: cursor.position - 2) }
        let size = try cursor.uint32("certification_data.size", in: bytes)
        guard size == cursor.remaining else {
            throw AttestationError(
                .malformed,
                "certification_data.size",
                at: cursor.position - 4,
                "\(size) bytes are said to follow, and \(cursor.remaining) do"
            )
        }
    }

    /// The certification data of the quoting enclave's report: a chain, or only what it can be looked up with.
    private static func certification(_ cursor: inout ProofCursor, in bytes: RawSpan)
        throws(AttestationError) -> [[UInt8]]?
    {
        let type = try cursor.uint16("certification_data.type", in: bytes)
        let start = cursor.position
        let size = Int(try cursor.uint32("certification_data.size", in: bytes))
        let data = try cursor.take(size, "certification_data")
        switch type {
        case 1...3:
            // PPID, plain or encrypted with RSA of 2048 or 3072 bits, CPUSVN, PCESVN and PCEID.
            let expected = [1: 36, 2: 276, 3: 404][type]
            guard size == expected else {
                throw AttestationError(.malformed, "certification_data.size", at: start, "not the size of type \(type)")
            }
            return nil
        case 5: return try CertificateText.certificates(in: data, "certification_data", of: bytes)
        default: throw unsupported(type, at: start - 2)
        }
    }

    private static func unsupported(_ type: UInt16, at offset: Int) -> AttestationError {
        AttestationError(
            .unsupportedAlgorithm,
            "certification_data.type",
            at: offset,
            "certification data of type \(type) is not known here"
        )
    }
}
