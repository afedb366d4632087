import CSecp256k1
import WireFormat

/// Bitcoin Core's libsecp256k1. This is the only file that calls it, and no pointer of C leaves it.
enum LibSecp256k1 {
    /// The tables and blinding of the library.
    @safe
    private struct Context: @unchecked Sendable {
        /// Changed by nobody after it was blinded, so that any number of threads may use it; never freed.
        let pointer: OpaquePointer

        init() {
            // Allocates once; the library ends the process where that fails.
            unsafe pointer = secp256k1_context_create(UInt32(SECP256K1_CONTEXT_NONE))
            var seed = SecretBytes(count: 32)
            var bytes = seed.mutableBytes
            // Blinding guards against side channels; without randomness results are the same.
            guard LibCrypto.fillRandomly(&bytes) else { return }
            _ = unsafe address(of: seed.bytes) { unsafe secp256k1_context_randomize(pointer, $0) }
        }
    }

    private static let context = Context()

    /// Calls `body` with the address of the bytes, which is valid within the call. The callers have checked
    /// that there are as many bytes as the library reads.
    private static func address<R>(of bytes: RawSpan, _ body: (UnsafePointer<UInt8>) -> R) -> R {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("no key or digest is empty") }
            return unsafe body(start.assumingMemoryBound(to: UInt8.self))
        }
    }

    // MARK: Public keys

    /// A point of the curve.
    struct Point: Sendable {
        fileprivate var key = secp256k1_pubkey()

        fileprivate init() {}

        /// The point of a compressed (33 bytes) or uncompressed (65 bytes) key; nil where there is none. Hybrid keys,
        /// which begin with 06 or 07, are refused.
        init?(_ bytes: RawSpan) {
            let first: ClosedRange<UInt8>
            switch bytes.byteCount {
            case 33: first = 2...3
            case 65: first = 4...4
            default: return nil
            }
            guard first.contains(bytes.byte(at: 0)) else { return nil }
            let done = unsafe address(of: bytes) {
                unsafe secp256k1_ec_pubkey_parse(context.pointer, &key, $0, bytes.byteCount)
            }
            if done != 1 { return nil }
        }

        /// The 33 bytes of the compressed form.
        var compressed: [UInt8] { bytes(33, SECP256K1_EC_COMPRESSED) }
        /// The 65 bytes of the uncompressed form.
        var uncompressed: [UInt8] { bytes(65, SECP256K1_EC_UNCOMPRESSED) }

        private func bytes(_ size: Int, _ form: Int32) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: size)
            var count = size
            // Cannot fail for a point; the library writes no more than `count` bytes.
            _ = unsafe withUnsafePointer(to: key) { key in
                unsafe secp256k1_ec_pubkey_serialize(context.pointer, &bytes, &count, key, UInt32(form))
            }
            return bytes
        }

        /// Checks a signature, r and s of 32 bytes each, of a digest of 32 bytes.
        func verify(_ signature: RawSpan, digest: SHA256Digest) throws(SignatureError) {
            guard signature.byteCount == 64 else { throw .wrongLength(signature.byteCount) }
            var parsed = secp256k1_ecdsa_signature()
            // The library takes zeros, and finds that nothing verifies with them.
            guard !isZero(signature, 0..<32), !isZero(signature, 32..<64),
                unsafe address(
                    of: signature,
                    { unsafe secp256k1_ecdsa_signature_parse_compact(context.pointer, &parsed, $0) }
                ) == 1
            else { throw .outOfRange }
            if unsafe secp256k1_ecdsa_signature_normalize(context.pointer, nil, &parsed) == 1 { throw .highS }
            let verdict = unsafe withUnsafePointer(to: key) { key in
                unsafe address(of: digest.rawSpan) { unsafe secp256k1_ecdsa_verify(context.pointer, &parsed, $0, key) }
            }
            if verdict != 1 { throw .doesNotMatch }
        }

        private func isZero(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
            range.allSatisfy { bytes.byte(at: $0) == 0 }
        }
    }

    // MARK: Secret keys

    /// Whether the bytes are a secret key: 32 of them, and a number from 1 to n − 1.
    static func isSecretKey(_ bytes: RawSpan) -> Bool {
        guard bytes.byteCount == 32 else { return false }
        return unsafe address(of: bytes) { unsafe secp256k1_ec_seckey_verify(context.pointer, $0) } == 1
    }

    /// The point of a secret key.
    static func point(of secret: borrowing SecretBytes) -> Point {
        precondition(secret.count == 32)
        var point = Point()
        let done = unsafe address(of: secret.bytes) {
            unsafe secp256k1_ec_pubkey_create(context.pointer, &point.key, $0)
        }
        precondition(done == 1, "a secret key was made without `isSecretKey`")
        return point
    }

    /// The signature of a digest: r and s of 32 bytes each, s low, the nonce by RFC 6979.
    static func sign(_ digest: SHA256Digest, with secret: borrowing SecretBytes) -> [UInt8] {
        precondition(secret.count == 32)
        var signature = secp256k1_ecdsa_signature()
        let done = unsafe address(of: digest.rawSpan) { digest in
            unsafe address(of: secret.bytes) { secret in
                unsafe secp256k1_ecdsa_sign(context.pointer, &signature, digest, secret, nil, nil)
            }
        }
        precondition(done == 1, "a secret key was made without `isSecretKey`")
        var bytes = [UInt8](repeating: 0, count: 64)
        // Cannot fail; the library writes exactly 64 bytes.
        _ = unsafe secp256k1_ecdsa_signature_serialize_compact(context.pointer, &bytes, &signature)
        return bytes
    }
}
