import WireFormat

// Keys as text. The text of a secret key is in ``SecretBytes``, which are wiped; a `String` or an array that a
// caller makes of it is not, because Swift may have copied it to places that nobody knows.

extension SecretKey {
    /// Reads a key from PEM: `PRIVATE KEY` (PKCS#8: RFC 5958, RFC 8410) or `EC PRIVATE KEY` (RFC 5915). Text around
    /// the block is skipped, and of several keys the first is read.
    ///
    /// - Throws: ``KeyError``, also for a key with a passphrase or of another algorithm, and where a public key is
    ///   written beside the secret one that does not belong to it.
    public init(pem: RawSpan) throws(KeyError) {
        if pem.contains("ENCRYPTED") { throw .encrypted }
        let written = try LibCrypto.secretKey(pem: pem)
        try Self.check(written)
        try self.init(algorithm: written.algorithm, rawBytes: written.secret.bytes)
    }

    private static func check(_ written: borrowing LibCrypto.WrittenSecretKey) throws(KeyError) {
        let own = try SecretKey(algorithm: written.algorithm, rawBytes: written.secret.bytes).publicKey
        if try PublicKey(algorithm: written.algorithm, bytes: written.publicKey).compressed != own { throw .mismatch }
    }

    /// The key as PEM, PKCS#8: what `openssl pkey` reads.
    ///
    /// - Throws: ``KeyError/unavailable(_:)`` where libcrypto lacks the algorithm.
    public func pem() throws(KeyError) -> SecretBytes {
        try LibCrypto.pem(algorithm, secret: rawBytes.bytes, publicKey: publicKey.bytes.rawSpan)
    }

    /// Reads a key from 64 hexadecimal digits of ``rawBytes``.
    ///
    /// - Throws: ``KeyError``.
    public init(algorithm: KeyAlgorithm, hex: RawSpan) throws(KeyError) {
        let secret = try HexText.secret(hex)
        try self.init(algorithm: algorithm, rawBytes: secret.bytes)
    }

    /// ``rawBytes`` as 64 lower-case hexadecimal digits.
    public func hex() -> SecretBytes { HexText.secretText(of: rawBytes.bytes) }
}

extension SecretKey {
    /// Reads a key from text: PEM, or 64 hexadecimal digits with nothing but white space around them.
    ///
    /// - Parameters:
    ///   - text: The contents of a key file.
    ///   - algorithm: What the digits are; PEM tells by itself, and may be of another algorithm.
    /// - Throws: ``KeyError``, also for digits without an algorithm.
    public init(text: RawSpan, algorithm: KeyAlgorithm? = nil) throws(KeyError) {
        if text.contains("-----BEGIN ") {
            try self.init(pem: text)
        } else if let algorithm {
            try self.init(algorithm: algorithm, hex: text.withoutSpaceAround)
        } else {
            throw .noAlgorithm
        }
    }
}

extension PublicKey {
    /// Reads a key from text: PEM, or hexadecimal digits with nothing but white space around them.
    ///
    /// - Throws: ``KeyError``.
    public init(text: RawSpan) throws(KeyError) {
        if text.contains("-----BEGIN ") {
            try self.init(pem: text)
        } else {
            let bytes = try HexText.secret(text.withoutSpaceAround)
            try self.init([UInt8](copying: bytes.bytes))
        }
    }

    /// Reads a key from PEM: `PUBLIC KEY` (SubjectPublicKeyInfo: RFC 5280, RFC 8410, RFC 5480). A secp256k1 key is
    /// given in its compressed form.
    ///
    /// - Throws: ``KeyError``, also for a key of another algorithm.
    public init(pem: RawSpan) throws(KeyError) {
        self = try LibCrypto.publicKey(pem: pem).compressed
    }

    /// The key as PEM, SubjectPublicKeyInfo: what `openssl pkey -pubin` reads.
    ///
    /// - Throws: ``KeyError/unavailable(_:)`` where libcrypto lacks the algorithm.
    public func pem() throws(KeyError) -> String {
        let text = try LibCrypto.pem(algorithm, publicKey: bytes.rawSpan)
        return String(decoding: [UInt8](copying: text.bytes), as: UTF8.self)
    }

    /// Reads a key from hexadecimal digits; their number tells the algorithm.
    ///
    /// - Throws: ``KeyError``.
    public init(hex: String) throws(KeyError) {
        let digits = [UInt8](hex.utf8)
        let bytes = try HexText.secret(digits.rawSpan)
        try self.init([UInt8](copying: bytes.bytes))
    }
}

extension RawSpan {
    /// The bytes without spaces, tabs and ends of lines at either end.
    fileprivate var withoutSpaceAround: RawSpan {
        @_lifetime(copy self)
        get {
            var range = 0..<byteCount
            while let first = range.first, isSpace(first) { range.removeFirst() }
            while let last = range.last, isSpace(last) { range.removeLast() }
            return bytes(in: range)
        }
    }

    private func isSpace(_ offset: Int) -> Bool { byte(at: offset) == 0x20 || (0x09...0x0d).contains(byte(at: offset)) }

    /// Whether the ASCII text stands somewhere in the bytes.
    fileprivate func contains(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard byteCount >= count else { return false }
        return (0...byteCount - count).contains { start in
            (0..<count).allSatisfy { unsafe byte(at: start + $0) == text.utf8Start[$0] }
        }
    }
}
