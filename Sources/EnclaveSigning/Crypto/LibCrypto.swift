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

// MARK: Text

extension LibCrypto {
    /// The bytes of base64 without white space; nil where it is none. libcrypto keeps no copy of what is in it.
    static func decodeBase64(_ digits: RawSpan) -> SecretBytes? {
        let count = digits.byteCount
        guard count > 0, count % 4 == 0 else { return nil }
        var padding = 0
        for index in 0..<count where digits.byte(at: index) == UInt8(ascii: "=") {
            if index < count - 2 { return nil }
            padding += 1
        }
        if padding == 1, digits.byte(at: count - 1) != UInt8(ascii: "=") { return nil }
        var decoded = SecretBytes(count: count / 4 * 3)
        var bytes = decoded.mutableBytes
        // libcrypto writes three bytes for each four digits.
        let done = unsafe bytes.withUnsafeMutableBytes { target in
            let start = unsafe target.baseAddress?.assumingMemoryBound(to: UInt8.self)
            return unsafe address(of: digits) { unsafe EVP_DecodeBlock(start, $0, Int32(clamping: $1)) }
        }
        guard done == count / 4 * 3 else { return nil }
        return SecretBytes(copying: decoded.bytes.extracting(0..<count / 4 * 3 - padding))
    }

    /// Base64, with a zero byte at its end. libcrypto keeps no copy of what is in it.
    static func encodeBase64(_ bytes: RawSpan) -> SecretBytes {
        var encoded = SecretBytes(count: (bytes.byteCount + 2) / 3 * 4 + 1)
        var digits = encoded.mutableBytes
        // libcrypto writes four digits for each three bytes, and a zero byte.
        _ = unsafe digits.withUnsafeMutableBytes { target in
            let start = unsafe target.baseAddress?.assumingMemoryBound(to: UInt8.self)
            return unsafe address(of: bytes) { unsafe EVP_EncodeBlock(start, $0, Int32(clamping: $1)) }
        }
        return encoded
    }

    /// The name that libcrypto has for an object identifier, given with its tag and length, as `prime256v1`.
    static func objectName(_ identifier: RawSpan) -> String {
        let number = unsafe address(of: identifier) { start, count in
            var start = unsafe start
            guard let object = unsafe d2i_ASN1_OBJECT(nil, &start, count) else { return Int32(0) }
            defer { unsafe ASN1_OBJECT_free(object) }
            return unsafe OBJ_obj2nid(object)
        }
        ERR_clear_error()
        guard number != 0, let name = unsafe OBJ_nid2sn(number) else { return "that has no name here" }
        // A constant of libcrypto.
        return unsafe String(cString: name)
    }
}
