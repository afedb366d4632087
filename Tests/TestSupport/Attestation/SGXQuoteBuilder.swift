import EnclaveSigning
import WireFormat

extension AttestationFactory {
    /// What Intel's PCK certificates carry of their platform, here an empty sequence.
    package static let platformExtension: (identifier: String, value: [UInt8]) = (
        "1.2.840.113741.1.13.1", [0x30, 0x00]
    )

    /// Authorities and a PCK key like Intel's.
    package static func sgx() -> AttestationFactory {
        let root = TestCertificate(
            .authority("Test SGX Root CA", pathLength: 1),
            key: TestSigningKey(.p256),
            issuer: nil
        )
        let contents = TestCertificate.Contents.authority("Test SGX PCK Platform CA", pathLength: 0)
        let authority = TestCertificate(contents, key: TestSigningKey(.p256), issuer: root)
        let leaf = TestCertificate(pckContents(), key: TestSigningKey(.p256), issuer: authority)
        return AttestationFactory(root: root, authority: authority, leaf: leaf)
    }

    /// What a PCK certificate says.
    package static func pckContents() -> TestCertificate.Contents {
        .init(
            name: "Test SGX PCK Certificate",
            keyUsage: "digitalSignature,nonRepudiation",
            extensions: [platformExtension]
        )
    }
}

/// A report body of SGX, field by field.
package struct SGXReportFields: Sendable {
    package var cpuSVN = [UInt8](repeating: 0x0c, count: 16)
    package var miscSelect: UInt32 = 0
    package var reserved1 = [UInt8](repeating: 0, count: 12)
    package var extendedProductID = [UInt8](repeating: 0, count: 16)
    package var flags: UInt64 = 0x05
    package var xfrm: UInt64 = 0xe7
    package var enclave = [UInt8](repeating: 0xe1, count: 32)
    package var reserved2 = [UInt8](repeating: 0, count: 32)
    package var signer = [UInt8](repeating: 0x51, count: 32)
    package var reserved3 = [UInt8](repeating: 0, count: 32)
    package var configID = [UInt8](repeating: 0, count: 64)
    package var productID: UInt16 = 7
    package var securityVersion: UInt16 = 3
    package var configSVN: UInt16 = 0
    package var reserved4 = [UInt8](repeating: 0, count: 42)
    package var familyID = [UInt8](repeating: 0, count: 16)
    package var reportData = [UInt8](repeating: 0, count: 64)

    package init() {}

    /// What Intel's quoting enclave reports.
    package static var quotingEnclave: SGXReportFields {
        var fields = SGXReportFields()
        fields.flags = 0x15
        fields.signer = [
            0x8c, 0x4f, 0x57, 0x75, 0xd7, 0x96, 0x50, 0x3e, 0x96, 0x13, 0x7f, 0x77, 0xc6, 0x8a, 0x82, 0x9a,
            0x00, 0x56, 0xac, 0x8d, 0xed, 0x70, 0x14, 0x0b, 0x08, 0x1b, 0x09, 0x44, 0x90, 0xc5, 0x7b, 0xff,
        ]
        fields.productID = 1
        fields.securityVersion = 8
        return fields
    }

    package var bytes: [UInt8] {
        var bytes = cpuSVN + littleEndian(miscSelect) + reserved1 + extendedProductID
        bytes += littleEndian(flags) + littleEndian(xfrm) + enclave + reserved2 + signer + reserved3 + configID
        bytes += littleEndian(productID) + littleEndian(securityVersion) + littleEndian(configSVN)
        return bytes + reserved4 + familyID + reportData
    }
}

/// An SGX quote, field by field. Each part is signed or hashed as it is when ``bytes(_:)`` is asked for.
package struct SGXQuoteBuilder: Sendable {
    package var version: UInt16 = 3
    package var keyType: UInt16 = 2
    package var teeType: UInt32 = 0
    package var qeSVN: UInt16 = 9
    package var pceSVN: UInt16 = 14
    package var vendor: [UInt8] = [
        0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07,
    ]
    package var userData = [UInt8](repeating: 0xda, count: 20)
    package var body = SGXReportFields()
    package var attestationKey = Self.usualKey
    /// Added to the length of what follows the body.
    package var lengthError: Int = 0
    package var quotingEnclave = SGXReportFields.quotingEnclave
    /// Replaces the hash of the attestation key.
    package var quotingEnclaveData: [UInt8]?
    package var authenticationData = [UInt8](0..<32)
    package var wrapperType: UInt16 = 6
    package var wrapperSizeError = 0
    package var certificationType: UInt16 = 5
    /// Replaces the chain in PEM.
    package var certification: [UInt8]?
    package var certificationSizeError = 0
    package var trailing: [UInt8] = []
    /// Signs the quoting enclave's report in place of the PCK key.
    package var certifyingKey: TestSigningKey?

    private static let usualKey = TestSigningKey(.p256)

    /// A quote bound to a digest.
    package init(version: UInt16 = 3, binding: SHA256Digest) {
        self.version = version
        body.reportData = binding.bytes + [UInt8](repeating: 0, count: 32)
    }

    /// The quote, made on a machine.
    package func bytes(_ factory: AttestationFactory) -> [UInt8] {
        var signed = littleEndian(version) + littleEndian(keyType) + littleEndian(teeType)
        signed += littleEndian(qeSVN) + littleEndian(pceSVN) + vendor + userData + body.bytes
        let point = attestationKey.point
        var report = quotingEnclave
        report.reportData =
            quotingEnclaveData
            ?? SHA256.digest(of: point + authenticationData).bytes + [UInt8](repeating: 0, count: 32)
        let chain = certification ?? AttestationFactory.pem(factory.chain)
        var vouching = report.bytes + (certifyingKey ?? factory.leaf.key).sign(report.bytes)
        vouching += littleEndian(UInt16(authenticationData.count)) + authenticationData
        vouching += littleEndian(certificationType)
        vouching += littleEndian(UInt32(truncatingIfNeeded: chain.count + certificationSizeError)) + chain
        if version == 4 {
            let size = UInt32(truncatingIfNeeded: vouching.count + wrapperSizeError)
            vouching = littleEndian(wrapperType) + littleEndian(size) + vouching
        }
        let rest = attestationKey.sign(signed) + point + vouching
        return signed + littleEndian(UInt32(truncatingIfNeeded: rest.count + lengthError)) + rest + trailing
    }
}
