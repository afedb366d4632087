import EnclaveAttestation
import EnclaveProto

/// The options that name whose attestation proofs are trusted.
enum AttestationOptions {
    /// The option, the technology, and whose root it is.
    private static let technologies: [(name: String, tee: TEEType, vendor: String)] = [
        ("sgx-root", .sgx, "Intel SGX root CA"),
        ("snp-root", .sevSnp, "AMD root key (ARK)"),
        ("nitro-root", .nitro, "AWS Nitro Enclaves root"),
    ]

    /// What `--help` says of them.
    static let discussion = """
        Attestation proofs that heartbeats carry are verified up to the roots in the files that `--sgx-root`, \
        `--snp-root` and `--nitro-root` name; nothing is fetched. Without a root a proof of that technology fails \
        where the parameter require_attestation_chain is set, and the failure is counted.
        """

    /// The options.
    static let all = technologies.map { technology in
        CommandOption(
            name: technology.name,
            value: .text(placeholder: "FILE"),
            help: "trust this \(technology.vendor): a certificate, PEM or DER",
            isRepeatable: true
        )
    }

    /// The roots of a call.
    static func roots(_ invocation: Invocation) throws(CommandError) -> AttestationRoots {
        var roots = AttestationRoots()
        for technology in technologies {
            for path in invocation.repeated[technology.name] ?? [] {
                let file = InputReader(path: path, format: .binary, sizeLimit: sizeLimit)
                let bytes = try file.read()
                do throws(AttestationError) {
                    try roots.add(bytes, for: technology.tee)
                } catch {
                    throw .refused("--\(technology.name) \(path): \(error)")
                }
            }
        }
        return roots
    }

    /// Bytes of a file of certificates, at most.
    private static let sizeLimit = 1 << 20
}
