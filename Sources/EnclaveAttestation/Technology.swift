import EnclaveProto

/// The technologies whose proofs are verified here.
enum Technology {
    case sgx
    case sevSnp
    case nitro

    /// - Throws: ``AttestationError/Code/unsupportedTEE`` for any other.
    init(_ tee: TEEType) throws(AttestationError) {
        switch tee {
        case .sgx: self = .sgx
        case .sevSnp: self = .sevSnp
        case .nitro: self = .nitro
        default:
            throw AttestationError(
                .unsupportedTEE,
                "tee_type",
                "no proof of \(tee.debugDescription) can be verified; TEE_TYPE_SGX, TEE_TYPE_SEV_SNP and TEE_TYPE_NITRO can"
            )
        }
    }
}
