import COpenSSL
import WireFormat

/// OpenSSL's libcrypto. This is the only file that calls it, and no pointer of C leaves it.
enum LibCrypto {
    /// What the environment and not the input is to blame for.
    private static let missing = "libcrypto was built without an algorithm of this toolkit, or has no memory"

    /// Calls `body` with the address of the bytes, which is valid within the call. libcrypto reads exactly
    /// `byteCount` bytes from there wherever this file uses it.
    private static func address<R>(of bytes: RawSpan, _ body: (UnsafePointer<UInt8>?, Int) -> R) -> R {
        unsafe bytes.withUnsafeBytes { unsafe body($0.baseAddress?.assumingMemoryBound(to: UInt8.self), $0.count) }
    }

    // MARK: Bytes

    /// Whether the bytes are the same. The time that this takes depends on their number alone.
    static func areEqual(_ left: RawSpan, _ right: RawSpan) -> Bool {
        guard left.byteCount == right.byteCount else { return false }
        return unsafe address(of: left) { left, count in
            unsafe address(of: right) { right, _ in unsafe CRYPTO_memcmp(left, right, count) == 0 }
        }
    }

    /// Overwrites bytes in a way that no optimizer leaves out.
    static func wipe(_ bytes: UnsafeMutableRawBufferPointer) { unsafe OPENSSL_cleanse(bytes.baseAddress, bytes.count) }

    /// Fills `bytes` from the generator that libcrypto keeps for secrets; false where the system gives no randomness.
    static func fillRandomly(_ bytes: inout MutableRawSpan) -> Bool {
        // RAND_priv_bytes writes exactly `count` bytes.
        unsafe bytes.withUnsafeMutableBytes { buffer in
            unsafe RAND_priv_bytes(buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(buffer.count)) == 1
        }
    }

    // MARK: Hashes

    /// A hash algorithm, looked up once for the process.
    @safe
    struct Algorithm: @unchecked Sendable {
        /// Immutable and counted by libcrypto, which lets any number of threads use it; never freed.
        fileprivate let pointer: OpaquePointer

        private init(_ name: String) {
            guard let found = unsafe EVP_MD_fetch(nil, name, nil) else { preconditionFailure(LibCrypto.missing) }
            unsafe pointer = found
        }

        static let sha256 = Algorithm("SHA256")
        /// In the default provider since OpenSSL 3.0.7.
        static let ripemd160 = Algorithm("RIPEMD160")
    }

    /// A hash of bytes that come in pieces, of one message after the other.
    @safe
    struct Hasher: ~Copyable {
        private let context: OpaquePointer?
        private var isBroken: Bool

        init(_ algorithm: Algorithm) {
            unsafe context = EVP_MD_CTX_new()
            // Fails only where libcrypto cannot allocate.
            isBroken = unsafe EVP_DigestInit_ex2(context, algorithm.pointer, nil) != 1
        }

        deinit { unsafe EVP_MD_CTX_free(context) }

        mutating func update(_ bytes: RawSpan) {
            let done = unsafe address(of: bytes) { unsafe EVP_DigestUpdate(context, $0, $1) }
            if done != 1 { isBroken = true }
        }

        /// The hash, in the first bytes where it has fewer than 32; the next message starts here.
        mutating func finish() -> InlineArray<32, UInt8> {
            var hash = InlineArray<32, UInt8>(repeating: 0)
            var bytes = hash.mutableSpan
            // No algorithm of this file has a hash of more than 32 bytes.
            let done = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
                unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
            }
            precondition(done == 1 && !isBroken, LibCrypto.missing)
            isBroken = unsafe EVP_DigestInit_ex2(context, nil, nil) != 1
            return hash
        }
    }

    // MARK: Ed25519

    /// An Ed25519 public key, ready for use.
    @safe
    final class Ed25519VerificationKey: @unchecked Sendable {
        /// Not changed after it was made; libcrypto counts references and locks what it caches in it.
        private let key: OpaquePointer

        /// The key of 32 bytes, any of them: whether they are a point shows when a signature is verified. Nil
        /// where libcrypto has no Ed25519.
        init?(_ bytes: RawSpan) {
            guard bytes.byteCount == 32,
                let key = unsafe address(
                    of: bytes,
                    { unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, $0, $1) }
                )
            else { return nil }
            unsafe self.key = key
        }

        deinit { unsafe EVP_PKEY_free(key) }

        /// Whether the signature is that of the message by this key.
        func verifies(_ signature: RawSpan, of message: RawSpan) -> Bool {
            let context = unsafe EVP_MD_CTX_new()
            defer { unsafe EVP_MD_CTX_free(context) }
            guard unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else { return false }
            let verdict = unsafe address(of: signature) { start, count in
                unsafe address(of: message) { unsafe EVP_DigestVerify(context, start, count, $0, $1) }
            }
            // libcrypto notes why in a list of the thread, which nobody reads.
            if verdict != 1 { ERR_clear_error() }
            return verdict == 1
        }
    }

    /// An Ed25519 key pair. libcrypto wipes it when it frees it.
    @safe
    struct Ed25519SigningKey: ~Copyable, @unchecked Sendable {
        /// Not changed after it was made; libcrypto counts references and locks what it caches in it.
        private let key: OpaquePointer

        /// The key of a seed of 32 bytes; nil where libcrypto has no Ed25519.
        init?(seed: RawSpan) {
            guard seed.byteCount == 32,
                let key = unsafe address(
                    of: seed,
                    { unsafe EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, $0, $1) }
                )
            else { return nil }
            unsafe self.key = key
        }

        deinit { unsafe EVP_PKEY_free(key) }

        /// The 32 bytes of the public key.
        var publicKey: [UInt8] {
            var count = 32
            var bytes = [UInt8](repeating: 0, count: count)
            // libcrypto writes no more than `count` bytes.
            let done = unsafe EVP_PKEY_get_raw_public_key(key, &bytes, &count)
            precondition(done == 1 && count == 32, LibCrypto.missing)
            return bytes
        }

        /// The signature of a message, 64 bytes.
        func sign(_ message: RawSpan) -> [UInt8] {
            let context = unsafe EVP_MD_CTX_new()
            defer { unsafe EVP_MD_CTX_free(context) }
            var count = 64
            var signature = [UInt8](repeating: 0, count: count)
            let isReady = unsafe EVP_DigestSignInit(context, nil, nil, nil, key) == 1
            // libcrypto writes no more than `count` bytes.
            let done = unsafe address(of: message) { unsafe EVP_DigestSign(context, &signature, &count, $0, $1) }
            precondition(isReady && done == 1 && count == 64, LibCrypto.missing)
            return signature
        }
    }
}

// MARK: PEM

extension LibCrypto {
    /// A secret key as it is written in PEM.
    struct WrittenSecretKey: ~Copyable {
        let algorithm: KeyAlgorithm
        /// The seed or the scalar.
        let secret: SecretBytes
        /// What libcrypto takes for the public key: that of the text, or its own where there is none.
        let publicKey: [UInt8]
    }

    /// A key of any kind, as libcrypto's readers and writers of PEM know it. It wipes secrets when it is freed.
    @safe
    private struct AnyKey: ~Copyable {
        let pointer: OpaquePointer

        init?(_ pointer: OpaquePointer?) {
            // libcrypto notes why in a list of the thread, which nobody reads.
            ERR_clear_error()
            guard let pointer = unsafe pointer else { return nil }
            unsafe self.pointer = pointer
        }

        deinit { unsafe EVP_PKEY_free(pointer) }

        /// The algorithm, where it is one of this toolkit.
        func algorithm() throws(KeyError) -> KeyAlgorithm {
            let type = unsafe EVP_PKEY_get0_type_name(pointer).map { unsafe String(cString: $0) } ?? "unknown"
            if type == "ED25519" { return .ed25519 }
            guard type == "EC" else { throw .otherAlgorithm(type) }
            let count = 64
            let curve = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: count) { name in
                // libcrypto writes no more than `count` bytes, the zero at the end included.
                guard let start = name.baseAddress, unsafe EVP_PKEY_get_group_name(pointer, start, count, nil) == 1
                else { return "of a curve without a name" }
                return unsafe String(cString: start)
            }
            guard curve == "secp256k1" else { throw .otherAlgorithm("EC " + curve) }
            return .secp256k1
        }

        /// The public key: 32 bytes, or 33 or 65 for secp256k1.
        func publicBytes(_ algorithm: KeyAlgorithm) throws(KeyError) -> [UInt8] {
            var count = 65
            var bytes = [UInt8](repeating: 0, count: count)
            // libcrypto writes no more than `count` bytes.
            let done =
                unsafe algorithm == .ed25519
                ? EVP_PKEY_get_raw_public_key(pointer, &bytes, &count)
                : EVP_PKEY_get_octet_string_param(pointer, OSSL_PKEY_PARAM_PUB_KEY, &bytes, count, &count)
            ERR_clear_error()
            guard done == 1, count <= bytes.count else { throw .noKeyInPEM(isSecret: false) }
            return Array(bytes.prefix(count))
        }

        /// The seed or the scalar, 32 bytes.
        func secretBytes(_ algorithm: KeyAlgorithm) throws(KeyError) -> SecretBytes {
            var secret = SecretBytes(count: 32)
            var bytes = secret.mutableBytes
            let done = unsafe bytes.withUnsafeMutableBytes { buffer in
                let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
                var count = buffer.count
                if algorithm == .ed25519 {
                    // libcrypto writes no more than `count` bytes.
                    return unsafe EVP_PKEY_get_raw_private_key(pointer, start, &count) == 1
                }
                var number = unsafe BN_secure_new()
                defer { unsafe BN_clear_free(number) }
                // libcrypto writes exactly `count` bytes, or none where the number is greater.
                return unsafe EVP_PKEY_get_bn_param(pointer, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1
                    && BN_bn2binpad(number, start, Int32(count)) == Int32(count)
            }
            ERR_clear_error()
            guard done else { throw .noKeyInPEM(isSecret: true) }
            return secret
        }
    }

    /// Reads a secret key from PEM: PKCS#8 (RFC 5958, RFC 8410) or `EC PRIVATE KEY` (RFC 5915), not encrypted.
    static func secretKey(pem: RawSpan) throws(KeyError) -> WrittenSecretKey {
        // Without this answer libcrypto would ask the terminal for a passphrase.
        let refuse: @convention(c) (UnsafeMutablePointer<CChar>?, Int32, Int32, UnsafeMutableRawPointer?) -> Int32 = {
            _,
            _,
            _,
            _ in -1
        }
        guard let key = unsafe AnyKey(read(pem) { unsafe PEM_read_bio_PrivateKey($0, nil, refuse, nil) }) else {
            throw .noKeyInPEM(isSecret: true)
        }
        let algorithm = try key.algorithm()
        return WrittenSecretKey(
            algorithm: algorithm,
            secret: try key.secretBytes(algorithm),
            publicKey: try key.publicBytes(algorithm)
        )
    }

    /// Reads a public key from PEM: SubjectPublicKeyInfo (RFC 5280, RFC 8410, RFC 5480).
    static func publicKey(pem: RawSpan) throws(KeyError) -> PublicKey {
        guard let key = unsafe AnyKey(read(pem) { unsafe PEM_read_bio_PUBKEY($0, nil, nil, nil) }) else {
            throw .noKeyInPEM(isSecret: false)
        }
        let algorithm = try key.algorithm()
        return try PublicKey(algorithm: algorithm, bytes: key.publicBytes(algorithm))
    }

    /// Writes a secret key as PEM, PKCS#8.
    static func pem(_ algorithm: KeyAlgorithm, secret: RawSpan, publicKey: RawSpan) throws(KeyError) -> SecretBytes {
        let key = try key(algorithm, secret: secret, publicKey: publicKey)
        return try unsafe write { unsafe PEM_write_bio_PKCS8PrivateKey($0, key.pointer, nil, nil, 0, nil, nil) }
    }

    /// Writes a public key as PEM, SubjectPublicKeyInfo.
    static func pem(_ algorithm: KeyAlgorithm, publicKey: RawSpan) throws(KeyError) -> SecretBytes {
        let key = try key(algorithm, secret: nil, publicKey: publicKey)
        return try unsafe write { unsafe PEM_write_bio_PUBKEY($0, key.pointer) }
    }

    /// Calls a reader of libcrypto with the text, which it reads within the call.
    private static func read(_ pem: RawSpan, _ reader: (OpaquePointer) -> OpaquePointer?) -> OpaquePointer? {
        unsafe address(of: pem) { start, count in
            guard let stream = unsafe BIO_new_mem_buf(start, Int32(clamping: count)) else { return nil }
            defer { unsafe BIO_free(stream) }
            return unsafe reader(stream)
        }
    }

    /// What a writer of libcrypto writes. Its own buffer is wiped when it is freed.
    private static func write(_ writer: (OpaquePointer) -> Int32) throws(KeyError) -> SecretBytes {
        guard let stream = unsafe BIO_new(BIO_s_mem()) else { throw .unavailable("memory") }
        defer { unsafe BIO_free(stream) }
        var start: UnsafeMutablePointer<UInt8>?
        guard unsafe writer(stream) == 1 else { throw .unavailable("writer for the key") }
        let count = unsafe BIO_ctrl(stream, BIO_CTRL_INFO, 0, &start)
        // The stream owns these `count` bytes until it is freed.
        let text = unsafe UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
        return unsafe SecretBytes(copying: RawSpan(_unsafeBytes: text))
    }

    /// A key of its parts, for the writers.
    private static func key(_ algorithm: KeyAlgorithm, secret: RawSpan?, publicKey: RawSpan) throws(KeyError) -> AnyKey
    {
        let made: OpaquePointer?
        switch (algorithm, secret) {
        case (.ed25519, let secret?):
            unsafe made = address(of: secret) { unsafe EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, $0, $1) }
        case (.ed25519, nil):
            unsafe made = address(of: publicKey) { unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, $0, $1) }
        case (.secp256k1, _): unsafe made = curveKey(secret: secret, publicKey: publicKey)
        }
        guard let key = unsafe AnyKey(made) else { throw .unavailable(algorithm.name) }
        return key
    }

    private static func curveKey(secret: RawSpan?, publicKey: RawSpan) -> OpaquePointer? {
        let builder = unsafe OSSL_PARAM_BLD_new()
        // libcrypto wipes the number, and what the builder copies of a number that was made to be secure.
        let number = unsafe BN_secure_new()
        let context = unsafe EVP_PKEY_CTX_new_from_name(nil, "EC", nil)
        defer {
            unsafe OSSL_PARAM_BLD_free(builder)
            unsafe BN_clear_free(number)
            unsafe EVP_PKEY_CTX_free(context)
        }
        var selection = OSSL_KEYMGMT_SELECT_PUBLIC_KEY | OSSL_KEYMGMT_SELECT_ALL_PARAMETERS
        if let secret {
            selection |= OSSL_KEYMGMT_SELECT_PRIVATE_KEY
            _ = unsafe address(of: secret) { unsafe BN_bin2bn($0, Int32($1), number) }
            guard unsafe OSSL_PARAM_BLD_push_BN_pad(builder, constant("priv"), number, 32) == 1 else { return nil }
        }
        // The builder keeps the addresses of names and bytes until it has made the parameters, and these those of
        // the names: the bytes are valid within this call, the names for ever.
        return unsafe address(of: publicKey) { start, count in
            guard unsafe OSSL_PARAM_BLD_push_utf8_string(builder, constant("group"), constant("secp256k1"), 0) == 1,
                unsafe OSSL_PARAM_BLD_push_octet_string(builder, constant("pub"), start, count) == 1
            else { return nil }
            let parameters = unsafe OSSL_PARAM_BLD_to_param(builder)
            defer { unsafe OSSL_PARAM_free(parameters) }
            var key: OpaquePointer?
            guard unsafe EVP_PKEY_fromdata_init(context) == 1,
                unsafe EVP_PKEY_fromdata(context, &key, selection, parameters) == 1
            else { return nil }
            return unsafe key
        }
    }

    /// A constant as C has it, which ends in a zero byte and lives as long as the program.
    private static func constant(_ text: StaticString) -> UnsafePointer<CChar> {
        unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    }
}
