import COpenSSL

/// A key pair that tests sign certificates and proofs with. The package verifies such signatures and makes none.
package final class TestSigningKey: @unchecked Sendable {
    /// Kinds of key.
    package enum Kind: Sendable {
        case p256
        case p384
        /// RSA; certificates are signed with RSASSA-PSS and SHA-384, as AMD's are.
        case rsa(bits: Int32)
        case ed25519
    }

    let pointer: OpaquePointer
    package let kind: Kind

    package init(_ kind: Kind) {
        self.kind = kind
        let names =
            switch kind {
            case .p256: ("EC", "P-256")
            case .p384: ("EC", "P-384")
            case .rsa: ("RSA", "")
            case .ed25519: ("ED25519", "")
            }
        let context = EVP_PKEY_CTX_new_from_name(nil, names.0, nil)
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        precondition(EVP_PKEY_keygen_init(context) == 1)
        if !names.1.isEmpty { precondition(EVP_PKEY_CTX_set_group_name(context, names.1) == 1) }
        if case .rsa(let bits) = kind { precondition(EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits) == 1) }
        precondition(EVP_PKEY_generate(context, &key) == 1)
        pointer = key!
    }

    deinit { EVP_PKEY_free(pointer) }

    /// Bytes of a coordinate.
    private var size: Int { if case .p384 = kind { 48 } else { 32 } }

    /// x and y, big-endian.
    package var point: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 2 * size + 1)
        var count = 0
        precondition(EVP_PKEY_get_octet_string_param(pointer, "pub", &bytes, bytes.count, &count) == 1)
        precondition(count == bytes.count && bytes[0] == 4)
        return Array(bytes.dropFirst())
    }

    /// r and s of an ECDSA signature over SHA-256 (P-256) or SHA-384 (P-384), big-endian.
    package func sign(_ message: [UInt8]) -> [UInt8] {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        precondition(EVP_DigestSignInit(context, nil, size == 48 ? EVP_sha384() : EVP_sha256(), nil, pointer) == 1)
        var count = 128
        var encoded = [UInt8](repeating: 0, count: count)
        precondition(EVP_DigestSign(context, &encoded, &count, message, message.count) == 1)
        let pair = encoded.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return d2i_ECDSA_SIG(nil, &start, count)
        }
        defer { ECDSA_SIG_free(pair) }
        return [ECDSA_SIG_get0_r(pair), ECDSA_SIG_get0_s(pair)].flatMap { number in
            var bytes = [UInt8](repeating: 0, count: size)
            precondition(BN_bn2binpad(number, &bytes, Int32(size)) == Int32(size))
            return bytes
        }
    }
}
