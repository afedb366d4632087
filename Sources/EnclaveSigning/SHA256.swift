import COpenSSL
import WireFormat

/// A SHA-256 digest, 32 bytes (FIPS 180-4).
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    fileprivate init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        [words.0, words.1, words.2, words.3].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
    }

    /// Lower-case hex.
    public var description: String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool { left.words == right.words }
    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// SHA-256 over bytes that come in pieces, by libcrypto.
///
/// One value hashes many messages one after the other without allocating.
@safe
public struct SHA256: ~Copyable {
    private let context: OpaquePointer?
    private var isBroken: Bool

    /// A hasher at the start of a message.
    public init() {
        unsafe context = EVP_MD_CTX_new()
        let algorithm = unsafe EVP_MD_fetch(nil, "SHA256", nil)
        // Fails only where libcrypto cannot allocate or was built without SHA-256.
        isBroken = unsafe EVP_DigestInit_ex2(context, algorithm, nil) != 1
        // The context keeps the algorithm: it is looked up once, not at every message.
        unsafe EVP_MD_free(algorithm)
    }

    deinit { unsafe EVP_MD_CTX_free(context) }

    /// Adds bytes to the message.
    public mutating func update(_ bytes: RawSpan) {
        // libcrypto reads exactly the bytes of the span, within the call.
        let done = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        if done != 1 { isBroken = true }
    }

    /// The digest of the message; the next message starts here.
    public mutating func finish() -> SHA256Digest {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        // The digest is 32 bytes, the size of the tuple.
        let done = unsafe withUnsafeMutableBytes(of: &words) { buffer in
            unsafe EVP_DigestFinal_ex(context, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
        }
        precondition(done == 1 && !isBroken, "libcrypto has no SHA-256, or no memory for it")
        isBroken = unsafe EVP_DigestInit_ex2(context, nil, nil) != 1
        return SHA256Digest(words: words)
    }

    /// The digest of one message.
    public static func digest(of bytes: RawSpan) -> SHA256Digest {
        var hasher = SHA256()
        hasher.update(bytes)
        return hasher.finish()
    }

    /// The digest of one message.
    public static func digest(of bytes: [UInt8]) -> SHA256Digest { digest(of: bytes.rawSpan) }
}
