import COpenSSL
import WireFormat

/// OpenSSL's libcrypto. Only this file and `LibCryptoCertificates.swift` beside it call it, and no pointer of C
/// leaves the two.
package enum LibCrypto {
    /// What the environment and not the input is to blame for.
    static let missing = "libcrypto was built without an algorithm of this toolkit, or has no memory"

    /// Calls `body` with the address of the bytes, which is valid within the call. libcrypto reads exactly
    /// `byteCount` bytes from there wherever this file uses it.
    static func address<R>(of bytes: RawSpan, _ body: (UnsafePointer<UInt8>?, Int) -> R) -> R {
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
        static let sha384 = Algorithm("SHA384")
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

// MARK: ECDSA

extension LibCrypto {
    /// A curve of FIPS 186-5, and the hash that its signatures are made over here.
    package enum Curve: Sendable {
        /// With SHA-256.
        case p256
        /// With SHA-384.
        case p384

        /// Bytes of a coordinate, and of r and s.
        package var size: Int { self == .p256 ? 32 : 48 }
        /// The name that libcrypto has for it.
        fileprivate var group: String { self == .p256 ? "prime256v1" : "secp384r1" }
        fileprivate var hash: Algorithm { self == .p256 ? .sha256 : .sha384 }
    }

    /// An ECDSA public key on P-256 or P-384, ready for use.
    @safe
    package final class ECDSAVerificationKey: @unchecked Sendable {
        /// Not changed after it was made; libcrypto counts references and locks what it caches in it.
        private let key: OpaquePointer
        /// The curve.
        package let curve: Curve

        /// Takes a key over from libcrypto; nil, and the key is freed, where its curve is another.
        init?(adopting key: OpaquePointer, _ curve: Curve) {
            var name = [CChar](repeating: 0, count: 32)
            var count = 0
            // Writes no more than the given size, of which the last byte is zero.
            let done = unsafe EVP_PKEY_get_group_name(key, &name, name.count, &count)
            ERR_clear_error()
            guard done == 1, name.prefix(count).elementsEqual(curve.group.utf8.map { CChar(bitPattern: $0) }) else {
                unsafe EVP_PKEY_free(key)
                return nil
            }
            unsafe self.key = key
            self.curve = curve
        }

        /// The key of P-256 whose point has these coordinates, x and y of 32 bytes each; nil where there is none.
        package convenience init?(p256 point: RawSpan) {
            guard point.byteCount == 64 else { return nil }
            // The head of a SubjectPublicKeyInfo (RFC 5480) with an uncompressed point of prime256v1.
            let head: [UInt8] = [
                0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01,
                0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
            ]
            let info = head + [UInt8](copying: point)
            let key = unsafe address(of: info.rawSpan) { start, count in
                var start = unsafe start
                return unsafe d2i_PUBKEY(nil, &start, count)
            }
            ERR_clear_error()
            guard let key = unsafe key else { return nil }
            unsafe self.init(adopting: key, .p256)
        }

        deinit { unsafe EVP_PKEY_free(key) }

        /// Whether the signature, r and s one after the other as big-endian numbers of the curve's size, is that of
        /// the message by this key.
        package func verifies(_ signature: RawSpan, of message: RawSpan) -> Bool {
            guard signature.byteCount == 2 * curve.size, let encoded = Self.encode(signature) else { return false }
            let context = unsafe EVP_MD_CTX_new()
            defer { unsafe EVP_MD_CTX_free(context) }
            guard unsafe EVP_DigestVerifyInit(context, nil, curve.hash.pointer, nil, key) == 1 else { return false }
            let verdict = unsafe address(of: encoded.rawSpan) { start, count in
                unsafe address(of: message) { unsafe EVP_DigestVerify(context, start, count, $0, $1) }
            }
            if verdict != 1 { ERR_clear_error() }
            return verdict == 1
        }

        /// The signature in DER, as libcrypto takes it (RFC 3279, Ecdsa-Sig-Value); nil where it has no memory.
        private static func encode(_ signature: RawSpan) -> [UInt8]? {
            let half = signature.byteCount / 2
            guard let pair = unsafe ECDSA_SIG_new() else { return nil }
            defer { unsafe ECDSA_SIG_free(pair) }
            let numbers = unsafe [0..<half, half..<2 * half].map { range in
                unsafe address(of: signature.bytes(in: range)) { unsafe BN_bin2bn($0, Int32($1), nil) }
            }
            // The pair owns the numbers from here on.
            guard unsafe ECDSA_SIG_set0(pair, numbers[0], numbers[1]) == 1 else { return nil }
            var encoded = [UInt8](repeating: 0, count: Int(max(0, unsafe i2d_ECDSA_SIG(pair, nil))))
            let written = unsafe encoded.withUnsafeMutableBufferPointer { buffer in
                var start = buffer.baseAddress
                // Writes as many bytes as it said before.
                return unsafe i2d_ECDSA_SIG(pair, &start)
            }
            return written > 0 ? encoded : nil
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
