import EnclaveSigning
import WireFormat

/// A vendor's authorities and the keys of one machine, and proofs made with them. Everything in a proof can be set.
package struct AttestationFactory: Sendable {
    /// The root that an operator would trust.
    package let root: TestCertificate
    /// Certified by the root.
    package let authority: TestCertificate
    /// Certified by the authority; its key signs (SEV-SNP, Nitro) or certifies who signs (SGX).
    package let leaf: TestCertificate

    /// A time at which all certificates are valid.
    package static let time = BlockTime(seconds: Int64(TestCertificate.notBefore) + 86_400)

    package init(root: TestCertificate, authority: TestCertificate, leaf: TestCertificate) {
        self.root = root
        self.authority = authority
        self.leaf = leaf
    }

    /// The certificates from the leaf to the root.
    package var chain: [[UInt8]] { [leaf.der, authority.der, root.der] }

    /// Certificates in PEM, one after the other.
    package static func pem(_ certificates: [[UInt8]]) -> [UInt8] {
        certificates.flatMap { PEM.certificate($0.rawSpan) }
    }

    /// The same authorities, and another leaf.
    package func replacingLeaf(_ contents: TestCertificate.Contents, key: TestSigningKey? = nil) -> AttestationFactory {
        let leaf = TestCertificate(contents, key: key ?? leaf.key, issuer: authority)
        return AttestationFactory(root: root, authority: authority, leaf: leaf)
    }
}

/// Little-endian bytes.
package func littleEndian<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
}
