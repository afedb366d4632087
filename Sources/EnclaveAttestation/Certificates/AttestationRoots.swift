import EnclaveProto
import EnclaveSigning
import WireFormat

/// The roots that an operator trusts, for each technology. Nothing else is trusted, and nothing is fetched.
public struct AttestationRoots: Sendable {
    /// The roots of a technology, none of them twice.
    private var roots: [TEEType: [LibCrypto.Certificate]] = [:]
    /// No vendor has more.
    private static let greatestCount = 32

    /// No roots.
    public init() {}

    /// Adds the roots of a file.
    ///
    /// - Parameters:
    ///   - pemOrDER: Certificates in PEM, with any text around, or one in DER. Each is signed by its own key.
    ///   - tee: Whose proofs they are for.
    /// - Throws: ``AttestationError``, ``AttestationError/Code/invalidRoot`` or
    ///   ``AttestationError/Code/unsupportedTEE``; nothing is added then.
    public mutating func add(_ pemOrDER: [UInt8], for tee: TEEType) throws(AttestationError) {
        _ = try Technology(tee)
        var added = roots[tee] ?? []
        for der in try Self.certificates(pemOrDER) {
            guard let root = LibCrypto.Certificate(der: der) else {
                throw AttestationError(
                    .invalidRoot,
                    "root",
                    "a certificate of the file cannot be read; name another file"
                )
            }
            guard root.isSelfSigned else {
                throw AttestationError(
                    .invalidRoot,
                    "root",
                    "\(root.subject) is not signed by its own key and so no root; leave only the vendor's root in the file"
                )
            }
            if !added.contains(where: { $0.der == root.der }) { added.append(root) }
        }
        guard added.count <= Self.greatestCount else {
            throw AttestationError(.tooLarge, "root", "more than \(Self.greatestCount) roots; leave out old ones")
        }
        roots[tee] = added
    }

    /// Whether there is no root for a technology.
    public func isEmpty(for tee: TEEType) -> Bool { roots[tee, default: []].isEmpty }

    /// A store for each technology that has roots.
    var stores: [TEEType: LibCrypto.CertificateStore] {
        roots.compactMapValues { LibCrypto.CertificateStore(roots: $0) }
    }

    private static func certificates(_ bytes: [UInt8]) throws(AttestationError) -> [[UInt8]] {
        // DER begins with the tag of a sequence, which no text does.
        if bytes.first == 0x30 { return [bytes] }
        guard let found = PEM.certificates(in: bytes.rawSpan, limit: greatestCount), !found.isEmpty else {
            throw AttestationError(
                .invalidRoot,
                "root",
                "the file holds no certificate that can be read, or more than \(greatestCount); "
                    + "give the vendor's root in PEM (BEGIN CERTIFICATE) or DER"
            )
        }
        return found
    }
}
