import EnclaveProto

/// What an accepted proof says.
public struct AttestationEvidence: Sendable, Hashable {
    /// The technology that the proof is of.
    public let teeType: TEEType
    /// What is running: 32 bytes, the SHA-256 of MRENCLAVE (SGX), of the launch measurement (SEV-SNP) or of PCR0
    /// (Nitro). The caller compares it to the identity's and looks it up in the allow-list.
    public let measurementHash: [UInt8]
    /// Who signed the enclave's code: 32 bytes, the SHA-256 of MRSIGNER, for SGX; empty for others.
    public let signerHash: [UInt8]
    /// ISVPRODID of an SGX enclave; 0 for others.
    public let isvProdID: UInt32
    /// ISVSVN of an SGX enclave, GUEST_SVN of an SEV-SNP guest; 0 for Nitro.
    public let isvSVN: UInt32
    /// The version of the quote or report; 0 for Nitro, whose documents have none.
    public let quoteVersion: UInt32
    /// Whether a chain of certificates led to one of the operator's roots. False only where none was required: the
    /// proof then shows no more than that its parts belong together.
    public let isChainVerified: Bool
}
