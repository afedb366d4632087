import EnclaveSigning
import WireFormat

extension AttestationFactory {
    /// The chip that the certificates are of.
    package static let chip = [UInt8](repeating: 0xc4, count: 64)

    /// Authorities and a VCEK like AMD's: RSA of 4096 bits with RSASSA-PSS above, P-384 below.
    package static func snp() -> AttestationFactory {
        let root = TestCertificate(.authority("Test ARK"), key: TestSigningKey(.rsa(bits: 4096)), issuer: nil)
        let contents = TestCertificate.Contents.authority("Test ASK", pathLength: 0)
        let authority = TestCertificate(contents, key: TestSigningKey(.rsa(bits: 4096)), issuer: root)
        let leaf = TestCertificate(vcekContents(), key: TestSigningKey(.p384), issuer: authority)
        return AttestationFactory(root: root, authority: authority, leaf: leaf)
    }

    /// What a VCEK's certificate says: no constraints and no key usage, the security versions, the chip.
    package static func vcekContents(
        bootLoader: UInt8 = 4,
        tee: UInt8 = 1,
        snp: UInt8 = 22,
        microcode: UInt8 = 213,
        fmc: UInt8? = nil,
        chip: [UInt8]? = chip,
        provider: String? = nil
    ) -> TestCertificate.Contents {
        let arc = "1.3.6.1.4.1.3704.1."
        var extensions = [(identifier: arc + "1", value: [UInt8]([2, 1, 0]))]
        for (name, version) in [("3.1", bootLoader), ("3.2", tee), ("3.3", snp), ("3.8", microcode)] {
            extensions.append((arc + name, integer(version)))
        }
        if let fmc { extensions.append((arc + "3.9", integer(fmc))) }
        if let chip { extensions.append((arc + "4", chip)) }
        if let provider { extensions.append((arc + "5", [0x16, UInt8(provider.utf8.count)] + provider.utf8)) }
        return .init(name: "Test VCEK", isAuthority: nil, keyUsage: nil, extensions: extensions)
    }

    private static func integer(_ value: UInt8) -> [UInt8] { value < 0x80 ? [2, 1, value] : [2, 2, 0, value] }
}

/// An SEV-SNP report, field by field, and a table of certificates after it.
package struct SNPReportBuilder: Sendable {
    package var version: UInt32 = 2
    package var guestSVN: UInt32 = 5
    package var policy: UInt64 = 0x30000
    package var familyID = [UInt8](repeating: 0xfa, count: 16)
    package var imageID = [UInt8](repeating: 0x1a, count: 16)
    package var vmpl: UInt32 = 0
    package var signatureAlgorithm: UInt32 = 1
    package var currentTCB: [UInt8] = [4, 1, 0, 0, 0, 0, 22, 213]
    package var platformInfo: UInt64 = 0x25
    package var keyInfo: UInt32 = 0
    package var reserved1: UInt32 = 0
    package var reportData = [UInt8](repeating: 0, count: 64)
    package var measurement = [UInt8](repeating: 0x3e, count: 48)
    package var hostData = [UInt8](repeating: 0x40, count: 32)
    package var idKeyDigest = [UInt8](repeating: 0x1d, count: 48)
    package var authorKeyDigest = [UInt8](repeating: 0xa0, count: 48)
    package var reportID = [UInt8](repeating: 0x41, count: 32)
    package var reportIDMA = [UInt8](repeating: 0xff, count: 32)
    package var reportedTCB: [UInt8] = [4, 1, 0, 0, 0, 0, 22, 213]
    package var cpuid: [UInt8] = [0, 0, 0]
    package var reserved2 = [UInt8](repeating: 0, count: 21)
    package var chipID = AttestationFactory.chip
    package var committedTCB: [UInt8] = [4, 1, 0, 0, 0, 0, 22, 213]
    package var currentVersion: [UInt8] = [21, 55, 1]
    package var reserved3: UInt8 = 0
    package var committedVersion: [UInt8] = [21, 55, 1]
    package var reserved4: UInt8 = 0
    package var launchTCB: [UInt8] = [4, 1, 0, 0, 0, 0, 22, 213]
    package var mitigationVectors = [UInt8](repeating: 0, count: 16)
    package var reserved5 = [UInt8](repeating: 0, count: 152)
    /// Upper bytes of r and s, which P-384 does not need.
    package var signaturePadding = [UInt8](repeating: 0, count: 24)
    package var signatureReserved = [UInt8](repeating: 0, count: 368)
    /// Follows the report: a ``SNPTableBuilder``'s bytes, or anything.
    package var trailing: [UInt8] = []

    /// A report bound to a digest.
    package init(version: UInt32 = 2, binding: SHA256Digest) {
        self.version = version
        reportData = binding.bytes + [UInt8](repeating: 0, count: 32)
        if version > 2 { cpuid = [0x19, 0x11, 0x01] }
        if version > 3 { mitigationVectors = [UInt8](repeating: 7, count: 16) }
    }

    /// The report, signed by the key of the factory's leaf.
    package func bytes(_ factory: AttestationFactory) -> [UInt8] {
        var signed = littleEndian(version) + littleEndian(guestSVN) + littleEndian(policy) + familyID + imageID
        signed += littleEndian(vmpl) + littleEndian(signatureAlgorithm) + currentTCB + littleEndian(platformInfo)
        signed += littleEndian(keyInfo) + littleEndian(reserved1) + reportData + measurement + hostData
        signed += idKeyDigest + authorKeyDigest + reportID + reportIDMA + reportedTCB + cpuid + reserved2 + chipID
        signed += committedTCB + currentVersion + [reserved3] + committedVersion + [reserved4] + launchTCB
        signed += mitigationVectors + reserved5
        let signature = factory.leaf.key.sign(signed)
        let half = signature.count / 2
        let r = signature.prefix(half).reversed() + signaturePadding
        let s = signature.suffix(half).reversed() + signaturePadding
        return signed + r + s + signatureReserved + trailing
    }
}

/// The table of certificates of an extended guest request.
package struct SNPTableBuilder: Sendable {
    package static let vcek: [UInt8] = [
        0x63, 0xda, 0x75, 0x8d, 0xe6, 0x64, 0x45, 0x64, 0xad, 0xc5, 0xf4, 0xb9, 0x3b, 0xe8, 0xac, 0xcd,
    ]
    package static let vlek: [UInt8] = [
        0xa8, 0x07, 0x4b, 0xc2, 0xa2, 0x5a, 0x48, 0x3e, 0xaa, 0xe6, 0x39, 0xc0, 0x45, 0xa0, 0xb8, 0xa1,
    ]
    package static let ask: [UInt8] = [
        0x4a, 0xb7, 0xb3, 0x79, 0xbb, 0xac, 0x4f, 0xe4, 0xa0, 0x2f, 0x05, 0xae, 0xf3, 0x27, 0xc7, 0x82,
    ]
    package static let ark: [UInt8] = [
        0xc0, 0xb4, 0x06, 0xa4, 0xa8, 0x03, 0x49, 0x52, 0x97, 0x43, 0x3f, 0xb6, 0x01, 0x4c, 0xd0, 0xae,
    ]

    package var entries: [(identifier: [UInt8], certificate: [UInt8])]
    /// Added to each offset.
    package var offsetError = 0
    /// Added to each length.
    package var lengthError = 0
    /// Ends the list of entries.
    package var terminator = [UInt8](repeating: 0, count: 24)
    /// Zeros between two certificates.
    package var gap = 0
    /// After the last certificate.
    package var padding: [UInt8] = []

    package init(_ factory: AttestationFactory, key: [UInt8] = vcek) {
        entries = [(key, factory.leaf.der), (Self.ask, factory.authority.der), (Self.ark, factory.root.der)]
    }

    package var bytes: [UInt8] {
        var head: [UInt8] = []
        var certificates: [UInt8] = []
        let start = 24 * entries.count + terminator.count
        for (identifier, certificate) in entries {
            head += identifier + littleEndian(UInt32(truncatingIfNeeded: start + certificates.count + offsetError))
            head += littleEndian(UInt32(truncatingIfNeeded: certificate.count + lengthError))
            certificates += certificate + [UInt8](repeating: 0, count: gap)
        }
        return head + terminator + certificates + padding
    }
}
