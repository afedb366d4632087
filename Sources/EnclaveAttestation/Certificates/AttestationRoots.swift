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
    ///   - pemOrDER: Certificates in PEM, with any text around, or one in DER. Those that are not signed by their own
    ///     key, as the ASK in the file that AMD publishes, are passed over.
    ///   - tee: Whose proofs they are for.
    /// - Throws: ``AttestationError``, ``AttestationError/Code/invalidRoot`` or
    ///   ``AttestationError/Code/unsupportedTEE``; nothing is added then.
    public mutating func add(_ pemOrDER: [UInt8], for tee: TEEType) throws(AttestationError) {
        _ = try Technology(tee)
        let certificates = try Self.certificates(pemOrDER)
        let found = certificates.filter(\.isSelfSigned)
        if found.isEmpty, let first = certificates.first {
            throw AttestationError(
                .invalidRoot,
                "root",
                "\(first.subject) is not signed by its own key and so no root; name the file of the vendor's root"
            )
        }
        var added = roots[tee] ?? []
        for root in found where !added.contains(where: { $0.der == root.der }) { added.append(root) }
        guard added.count <= Self.greatestCount else {
            throw AttestationError(.tooLarge, "root", "more than \(Self.greatestCount) roots; leave out old ones")
        }
        roots[tee] = added
    }

    /// Whether there is no root for a technology.
    public func isEmpty(for tee: TEEType) -> Bool { roots[tee, default: []].isEmpty }

    /// A store for each technology that has roots.
    var stores: [TEEType: LibCrypto.CertificateStore] {
        roots.mapValues { LibCrypto.CertificateStore(roots: $0) }
    }

    private static func certificates(_ bytes: [UInt8]) throws(AttestationError) -> [LibCrypto.Certificate] {
        // DER begins with the tag of a sequence, which no text does.
        let found = bytes.first == 0x30 ? [bytes] : PEM.certificates(in: bytes.rawSpan, limit: greatestCount)
        let certificates = (found ?? []).map { LibCrypto.Certificate(der: $0) }
        let readable = certificates.compactMap(\.self)
        guard !readable.isEmpty, readable.count == certificates.count else {
            throw AttestationError(
                .invalidRoot,
                "root",
                "the file holds no certificate, one that cannot be read, or more than \(greatestCount); "
                    + "give the vendor's root in PEM (BEGIN CERTIFICATE) or DER"
            )
        }
        return readable
    }
}
