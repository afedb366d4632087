import COpenSSL

/// A certificate that tests make.
package struct TestCertificate: Sendable {
    package let der: [UInt8]
    package let key: TestSigningKey
    package let name: String

    /// What a certificate says.
    package struct Contents {
        /// The common name of the subject.
        package var name: String
        /// Seconds since 1970.
        package var notBefore: Int
        /// Seconds since 1970.
        package var notAfter: Int
        /// Whether the basic constraints say that it is of an authority; nil leaves them out.
        package var isAuthority: Bool?
        /// The greatest number of authorities below.
        package var pathLength: Int?
        /// Key usage, as OpenSSL's configuration writes it; nil leaves it out.
        package var keyUsage: String?
        /// Extensions that are not critical, by object identifier.
        package var extensions: [(identifier: String, value: [UInt8])] = []

        package init(
            name: String,
            notBefore: Int = TestCertificate.notBefore,
            notAfter: Int = TestCertificate.notAfter,
            isAuthority: Bool? = false,
            pathLength: Int? = nil,
            keyUsage: String? = "digitalSignature",
            extensions: [(identifier: String, value: [UInt8])] = []
        ) {
            self.name = name
            self.notBefore = notBefore
            self.notAfter = notAfter
            self.isAuthority = isAuthority
            self.pathLength = pathLength
            self.keyUsage = keyUsage
            self.extensions = extensions
        }

        /// An authority.
        package static func authority(_ name: String, pathLength: Int? = nil) -> Contents {
            Contents(name: name, isAuthority: true, pathLength: pathLength, keyUsage: "keyCertSign,cRLSign")
        }
    }

    /// 2026-01-01T00:00:00Z.
    package static let notBefore = 1_767_225_600
    /// 2027-01-01T00:00:00Z.
    package static let notAfter = 1_798_761_600

    /// Makes a certificate.
    ///
    /// - Parameters:
    ///   - issuer: Whose key signs; nil for one that signs itself.
    ///   - issuerName: The name that is written for the issuer, where it is not the issuer's.
    package init(_ contents: Contents, key: TestSigningKey, issuer: TestCertificate?, issuerName: String? = nil) {
        let certificate = X509_new()!
        defer { X509_free(certificate) }
        X509_set_version(certificate, 2)
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), UInt64.random(in: 1...UInt64(Int64.max)))
        Self.set(contents.notBefore, X509_set1_notBefore, certificate)
        Self.set(contents.notAfter, X509_set1_notAfter, certificate)
        Self.add(contents.name, X509_get_subject_name(certificate))
        Self.add(issuerName ?? issuer?.name ?? contents.name, X509_get_issuer_name(certificate))
        X509_set_pubkey(certificate, key.pointer)
        if let isAuthority = contents.isAuthority {
            let length = contents.pathLength.map { ",pathlen:\($0)" } ?? ""
            Self.add(NID_basic_constraints, "critical,CA:\(isAuthority ? "TRUE" + length : "FALSE")", certificate)
        }
        if let usage = contents.keyUsage { Self.add(NID_key_usage, "critical," + usage, certificate) }
        for (identifier, value) in contents.extensions { Self.add(identifier, value, certificate) }
        Self.sign(certificate, issuer?.key ?? key)
        self.init(der: Self.encode(certificate), key: key, name: contents.name)
    }

    /// A certificate of its bytes, to be changed at will.
    package init(der: [UInt8], key: TestSigningKey, name: String) {
        self.der = der
        self.key = key
        self.name = name
    }

    private static func set(
        _ seconds: Int,
        _ setter: (OpaquePointer?, UnsafePointer<ASN1_TIME>?) -> Int32,
        _ certificate: OpaquePointer
    ) {
        let time = ASN1_TIME_set(nil, seconds)
        defer { ASN1_TIME_free(time) }
        precondition(setter(certificate, time) == 1)
    }

    private static func add(_ name: String, _ target: OpaquePointer?) {
        let text = Array(name.utf8)
        precondition(X509_NAME_add_entry_by_txt(target, "CN", MBSTRING_UTF8, text, Int32(text.count), -1, 0) == 1)
    }

    private static func add(_ number: Int32, _ value: String, _ certificate: OpaquePointer) {
        let made = X509V3_EXT_conf_nid(nil, nil, number, value)
        defer { X509_EXTENSION_free(made) }
        precondition(X509_add_ext(certificate, made, -1) == 1)
    }

    private static func add(_ identifier: String, _ value: [UInt8], _ certificate: OpaquePointer) {
        let object = OBJ_txt2obj(identifier, 1)
        let data = ASN1_OCTET_STRING_new()
        precondition(ASN1_OCTET_STRING_set(data, value, Int32(value.count)) == 1)
        let made = X509_EXTENSION_create_by_OBJ(nil, object, 0, data)
        defer {
            X509_EXTENSION_free(made)
            ASN1_OCTET_STRING_free(data)
            ASN1_OBJECT_free(object)
        }
        precondition(X509_add_ext(certificate, made, -1) == 1)
    }

    private static func sign(_ certificate: OpaquePointer, _ key: TestSigningKey) {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var parameters: OpaquePointer?
        let hash =
            switch key.kind {
            case .p256: EVP_sha256()
            case .p384, .rsa: EVP_sha384()
            case .ed25519: OpaquePointer?.none
            }
        precondition(EVP_DigestSignInit(context, &parameters, hash, nil, key.pointer) == 1)
        if case .rsa = key.kind {
            precondition(EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1)
            precondition(EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, 48) == 1)
        }
        precondition(X509_sign_ctx(certificate, context) > 0)
    }

    private static func encode(_ certificate: OpaquePointer) -> [UInt8] {
        var encoded = [UInt8](repeating: 0, count: Int(i2d_X509(certificate, nil)))
        encoded.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            precondition(i2d_X509(certificate, &start) == Int32(buffer.count))
        }
        return encoded
    }
}
