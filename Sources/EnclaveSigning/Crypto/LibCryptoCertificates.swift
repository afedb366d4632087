import COpenSSL
import WireFormat

// X.509 by libcrypto. Beside LibCrypto.swift and not in it, because certificates are another subject than keys and
// hashes, and the two together would have more than 500 lines.

extension LibCrypto {
    /// A certificate (RFC 5280).
    @safe
    package final class Certificate: @unchecked Sendable {
        /// Not changed after it was made; libcrypto counts references and locks what it caches in it.
        fileprivate let pointer: OpaquePointer
        /// Its bytes.
        package let der: [UInt8]

        /// The certificate that these bytes are; nil where they are none, or not its one encoding.
        package init?(der: [UInt8]) {
            let parsed = unsafe address(of: der.rawSpan) { start, count in
                var start = unsafe start
                return unsafe d2i_X509(nil, &start, count)
            }
            ERR_clear_error()
            guard let parsed = unsafe parsed else { return nil }
            unsafe pointer = parsed
            self.der = der
            // libcrypto reads BER, and stops before what follows; it writes DER.
            if unsafe Self.encode(parsed) != der { return nil }
        }

        deinit { unsafe X509_free(pointer) }

        private static func encode(_ certificate: OpaquePointer) -> [UInt8] {
            var encoded = [UInt8](repeating: 0, count: Int(max(0, unsafe i2d_X509(certificate, nil))))
            _ = unsafe encoded.withUnsafeMutableBufferPointer { buffer in
                var start = buffer.baseAddress
                // Writes as many bytes as it said before.
                return unsafe i2d_X509(certificate, &start)
            }
            return encoded
        }

        /// The key that it certifies; nil where that is none of the curve.
        package func publicKey(_ curve: Curve) -> ECDSAVerificationKey? {
            guard let key = unsafe X509_get_pubkey(pointer) else {
                ERR_clear_error()
                return nil
            }
            return unsafe ECDSAVerificationKey(adopting: key, curve)
        }

        /// Whether it certifies a key that signs documents: not one of an authority, and with the key usage
        /// digitalSignature where it states any.
        package var isForSignatures: Bool {
            // libcrypto says all bits where the extension is absent.
            unsafe X509_check_ca(pointer) == 0 && X509_get_key_usage(pointer) & UInt32(KU_DIGITAL_SIGNATURE) != 0
        }

        /// Whether it is signed by its own key.
        package var isSelfSigned: Bool {
            defer { ERR_clear_error() }
            return unsafe X509_self_signed(pointer, 1) == 1
        }

        /// The value of the extension of this object identifier, as `2.5.29.19`; nil where it has none, or several.
        package func extensionValue(_ identifier: String) -> [UInt8]? {
            guard let object = unsafe OBJ_txt2obj(identifier, 1) else { return nil }
            defer { unsafe ASN1_OBJECT_free(object) }
            let index = unsafe X509_get_ext_by_OBJ(pointer, object, -1)
            guard index >= 0, unsafe X509_get_ext_by_OBJ(pointer, object, index) < 0,
                let found = unsafe X509_get_ext(pointer, index), let value = unsafe X509_EXTENSION_get_data(found),
                let start = unsafe ASN1_STRING_get0_data(value)
            else { return nil }
            // libcrypto keeps that many bytes there as long as the certificate lives.
            return unsafe [UInt8](UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(value))))
        }

        /// Whom it names, as `/O=Intel Corporation/CN=Intel SGX Root CA`, cut off after 200 bytes.
        package var subject: String {
            var text = [CChar](repeating: 0, count: 200)
            // Writes no more than the given size, of which the last byte is zero; other bytes than ASCII as \xNN.
            _ = unsafe X509_NAME_oneline(X509_get_subject_name(pointer), &text, Int32(text.count))
            return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// Why a path of certificates leads to no root.
    package struct PathFailure: Sendable {
        /// What kind of reason it is.
        package enum Reason: Sendable {
            /// The time is after the last that a certificate is valid at.
            case expired
            /// The time is before the first that a certificate is valid at.
            case notYetValid
            /// Anything else: a signature, a name, a constraint, a root that is not trusted.
            case untrusted
        }

        /// What kind of reason it is.
        package let reason: Reason
        /// Which certificate, counted from 0 for the leaf.
        package let index: Int
        /// libcrypto's words.
        package let message: String
    }

    /// Roots that are trusted, and no others.
    @safe
    package final class CertificateStore: @unchecked Sendable {
        /// Not changed after it was made; libcrypto locks what it caches in it.
        private let pointer: OpaquePointer
        /// 128 bits: no hash below SHA-256, no RSA key below 3072 bits, no curve below P-256.
        private static let authenticationLevel: Int32 = 3

        /// A store of roots.
        package init(roots: [Certificate]) {
            // Fails only where libcrypto cannot allocate; a store without its roots would be taken for none.
            guard let store = unsafe X509_STORE_new() else { preconditionFailure(LibCrypto.missing) }
            unsafe pointer = store
            for root in roots {
                let done = unsafe X509_STORE_add_cert(store, root.pointer)
                precondition(done == 1, LibCrypto.missing)
            }
        }

        deinit { unsafe X509_STORE_free(pointer) }

        /// Verifies a path: the leaf first, each certified by the next, the last by a root or itself one.
        ///
        /// - Parameter seconds: The time at which each of them has to be valid, since 1970-01-01T00:00:00Z.
        /// - Returns: Why the path leads to no root; nil where it does.
        package func verify(_ path: [Certificate], at seconds: Int64) -> PathFailure? {
            defer { ERR_clear_error() }
            let missing = PathFailure(reason: .untrusted, index: 0, message: "libcrypto has no memory")
            guard let leaf = path.first, let context = unsafe X509_STORE_CTX_new() else { return missing }
            defer { unsafe X509_STORE_CTX_free(context) }
            guard let others = unsafe OPENSSL_sk_new_null() else { return missing }
            // The list only names the certificates; the path owns them, and outlives it.
            defer {
                unsafe OPENSSL_sk_free(others)
                withExtendedLifetime(path) {}
            }
            for certificate in path.dropFirst() {
                guard unsafe OPENSSL_sk_push(others, UnsafeRawPointer(certificate.pointer)) > 0 else { return missing }
            }
            guard unsafe X509_STORE_CTX_init(context, pointer, leaf.pointer, others) == 1 else { return missing }
            let parameters = unsafe X509_STORE_CTX_get0_param(context)
            unsafe X509_VERIFY_PARAM_set_time(parameters, time_t(seconds))
            unsafe X509_VERIFY_PARAM_set_auth_level(parameters, Self.authenticationLevel)
            guard unsafe X509_verify_cert(context) == 1 else { return unsafe failure(context) }
            return unsafe unexpected(path, X509_STORE_CTX_get0_chain(context))
        }

        private func failure(_ context: OpaquePointer) -> PathFailure {
            let code = unsafe X509_STORE_CTX_get_error(context)
            let reason: PathFailure.Reason =
                switch code {
                case X509_V_ERR_CERT_HAS_EXPIRED: .expired
                case X509_V_ERR_CERT_NOT_YET_VALID: .notYetValid
                default: .untrusted
                }
            return PathFailure(
                reason: reason,
                index: Int(unsafe X509_STORE_CTX_get_error_depth(context)),
                // A constant of libcrypto.
                message: unsafe String(cString: X509_verify_cert_error_string(Int(code)))
            )
        }

        /// libcrypto takes of the given certificates those that it needs; here all have to be the path, in its order,
        /// so that no byte of them goes unchecked.
        private func unexpected(_ path: [Certificate], _ built: OpaquePointer?) -> PathFailure? {
            let count = Int(unsafe OPENSSL_sk_num(built))
            for (index, certificate) in path.enumerated() {
                let isSame =
                    unsafe index < count
                    && X509_cmp(OpaquePointer(OPENSSL_sk_value(built, Int32(index))), certificate.pointer) == 0
                if !isSame {
                    return PathFailure(reason: .untrusted, index: index, message: "not the issuer of the one before")
                }
            }
            return nil
        }
    }
}
