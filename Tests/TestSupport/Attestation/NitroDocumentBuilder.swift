import EnclaveSigning
import WireFormat

extension AttestationFactory {
    /// Authorities and a signing key like those of AWS: P-384 throughout.
    package static func nitro() -> AttestationFactory {
        let root = TestCertificate(.authority("Test nitro-enclaves"), key: TestSigningKey(.p384), issuer: nil)
        let contents = TestCertificate.Contents.authority("Test zonal", pathLength: 0)
        let authority = TestCertificate(contents, key: TestSigningKey(.p384), issuer: root)
        let leaf = TestCertificate(.init(name: "Test enclave"), key: TestSigningKey(.p384), issuer: authority)
        return AttestationFactory(root: root, authority: authority, leaf: leaf)
    }
}

/// CBOR (RFC 8949) as tests write it, also in ways that a strict reader refuses.
package indirect enum TestCBOR: Sendable {
    case unsigned(UInt64)
    case bytes([UInt8])
    case text(String)
    case array([TestCBOR])
    /// A map; open ones have no count and end with a break.
    case map([(TestCBOR, TestCBOR)], isOpen: Bool = false)
    case null
    /// Bytes as they are.
    case raw([UInt8])

    package var encoded: [UInt8] {
        switch self {
        case .unsigned(let value): Self.head(0, value)
        case .bytes(let bytes): Self.head(2, UInt64(bytes.count)) + bytes
        case .text(let text): Self.head(3, UInt64(text.utf8.count)) + text.utf8
        case .array(let items): Self.head(4, UInt64(items.count)) + items.flatMap(\.encoded)
        case .map(let entries, let isOpen):
            (isOpen ? [0xbf] : Self.head(5, UInt64(entries.count))) + entries.flatMap { $0.encoded + $1.encoded }
                + (isOpen ? [0xff] : [])
        case .null: [0xf6]
        case .raw(let bytes): bytes
        }
    }

    /// The head of an item, of `width` bytes after the first where that is given.
    package static func head(_ major: UInt8, _ value: UInt64, width: Int? = nil) -> [UInt8] {
        let least = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : value < 0x1_0000_0000 ? 4 : 8
        let width = width ?? least
        if width == 0 { return [major << 5 | UInt8(value)] }
        let code: UInt8 = [1: 24, 2: 25, 4: 26, 8: 27][width] ?? 31
        return [major << 5 | code] + littleEndian(value).prefix(width).reversed()
    }
}

/// An attestation document of Nitro, field by field.
package struct NitroDocumentBuilder: Sendable {
    /// The fields of the payload in their order.
    package var fields: [(name: String, value: TestCBOR)]
    package var isOpen = false
    package var isTagged = false
    package var protected: [UInt8] = [0xa1, 0x01, 0x38, 0x22]
    package var unprotected: TestCBOR = .map([])
    /// Replaces the payload.
    package var payload: [UInt8]?
    /// Replaces the signature.
    package var signature: [UInt8]?
    package var trailing: [UInt8] = []

    /// A document bound to a digest by `user_data`.
    package init(_ factory: AttestationFactory, binding: SHA256Digest) {
        fields = [
            ("module_id", .text("i-0123456789abcdef0-enc0123456789abcdef")),
            ("digest", .text("SHA384")),
            ("timestamp", .unsigned(1_767_312_000_000)),
            ("pcrs", Self.registers([UInt8](repeating: 0x9c, count: 48))),
            ("certificate", .bytes(factory.leaf.der)),
            ("cabundle", .array([.bytes(factory.root.der), .bytes(factory.authority.der)])),
            ("public_key", .null),
            ("user_data", .bytes(binding.bytes)),
            ("nonce", .null),
        ]
    }

    /// Sixteen registers, of which the first is the image.
    package static func registers(_ image: [UInt8]) -> TestCBOR {
        .map((0..<16).map { (.unsigned($0), .bytes($0 == 0 ? image : [UInt8](repeating: UInt8($0), count: 48))) })
    }

    /// The value of a field.
    package subscript(name: String) -> TestCBOR? {
        get { fields.first { $0.name == name }?.value }
        set {
            guard let index = fields.firstIndex(where: { $0.name == name }) else {
                if let newValue { fields.append((name, newValue)) }
                return
            }
            if let newValue { fields[index].value = newValue } else { fields.remove(at: index) }
        }
    }

    /// The document, signed by the key of the factory's leaf.
    package func bytes(_ factory: AttestationFactory) -> [UInt8] {
        let content = payload ?? TestCBOR.map(fields.map { (.text($0.name), $0.value) }, isOpen: isOpen).encoded
        let signed: TestCBOR = .array([.text("Signature1"), .bytes(protected), .bytes([]), .bytes(content)])
        let signature = signature ?? factory.leaf.key.sign(signed.encoded)
        let document: TestCBOR = .array([.bytes(protected), unprotected, .bytes(content), .bytes(signature)])
        return (isTagged ? [0xd2] : []) + document.encoded + trailing
    }
}
