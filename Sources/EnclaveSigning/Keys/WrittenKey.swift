import WireFormat

/// A secret key as DER has it: PKCS#8 (RFC 5958 with RFC 8410 or RFC 5915) or SEC 1 (RFC 5915). Nothing is copied:
/// the ranges are those of the bytes that were read.
struct WrittenKey {
    let algorithm: KeyAlgorithm
    /// Seed or scalar, 32 bytes.
    let secret: Range<Int>
    /// The public key, where one is written beside the secret one.
    private(set) var publicKey: Range<Int>?

    /// Object identifiers, with their tag and length.
    private static let ed25519: [UInt8] = [0x06, 0x03, 0x2b, 0x65, 0x70]
    private static let ellipticCurve: [UInt8] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]
    private static let secp256k1: [UInt8] = [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a]

    // MARK: Reading

    /// Reads a `OneAsymmetricKey`: version 1 where the public key is there, 0 where it is not.
    init(pkcs8 der: RawSpan) throws(KeyError) {
        guard var outer = DERCursor.whole(der), let version = outer.integer(der), version <= 1,
            let identifier = outer.next(.sequence, in: der)
        else { throw .noKeyInPEM(isSecret: true) }
        let algorithm = try Self.algorithm(identifier, der)
        guard let contents = outer.next(.octetString, in: der) else { throw .noKeyInPEM(isSecret: true) }
        // Attributes say nothing about the key.
        _ = outer.next(.context(0, isConstructed: true), in: der)
        let beside = outer.next(.context(1, isConstructed: false), in: der)
        guard outer.isAtEnd, (beside != nil) == (version == 1) else { throw .noKeyInPEM(isSecret: true) }
        switch algorithm {
        case .ed25519:
            var inner = DERCursor(contents)
            guard let seed = inner.next(.octetString, in: der), inner.isAtEnd, seed.count == 32 else {
                throw .noKeyInPEM(isSecret: true)
            }
            self.init(algorithm: algorithm, secret: seed)
        case .secp256k1: try self.init(ecPrivateKey: contents, der, isCurveKnown: true)
        }
        if let beside { publicKey = try Self.bits(beside, der) }
    }

    /// Reads an `ECPrivateKey` that stands alone.
    init(sec1 der: RawSpan) throws(KeyError) {
        try self.init(ecPrivateKey: 0..<der.byteCount, der, isCurveKnown: false)
    }

    private init(algorithm: KeyAlgorithm, secret: Range<Int>, publicKey: Range<Int>? = nil) {
        self.algorithm = algorithm
        self.secret = secret
        self.publicKey = publicKey
    }

    private init(ecPrivateKey range: Range<Int>, _ der: RawSpan, isCurveKnown: Bool) throws(KeyError) {
        var outer = DERCursor(range)
        guard let sequence = outer.next(.sequence, in: der), outer.isAtEnd else { throw .noKeyInPEM(isSecret: true) }
        var inner = DERCursor(sequence)
        guard inner.integer(der) == 1, let scalar = inner.next(.octetString, in: der) else {
            throw .noKeyInPEM(isSecret: true)
        }
        if let curve = inner.next(.context(0, isConstructed: true), in: der) {
            try Self.checkCurve(curve, der)
        } else if !isCurveKnown {
            throw .noKeyInPEM(isSecret: true)
        }
        var beside: Range<Int>?
        if let wrapped = inner.next(.context(1, isConstructed: true), in: der) {
            var bitString = DERCursor(wrapped)
            guard let bits = bitString.next(.bitString, in: der), bitString.isAtEnd else {
                throw .noKeyInPEM(isSecret: true)
            }
            beside = try Self.bits(bits, der)
        }
        guard inner.isAtEnd, scalar.count == 32 else { throw .noKeyInPEM(isSecret: true) }
        self.init(algorithm: .secp256k1, secret: scalar, publicKey: beside)
    }

    /// Reads a `SubjectPublicKeyInfo`.
    static func publicKey(_ der: RawSpan) throws(KeyError) -> PublicKey {
        guard var outer = DERCursor.whole(der), let identifier = outer.next(.sequence, in: der) else {
            throw .noKeyInPEM(isSecret: false)
        }
        let algorithm = try algorithm(identifier, der)
        guard let bitString = outer.next(.bitString, in: der), outer.isAtEnd else {
            throw .noKeyInPEM(isSecret: false)
        }
        return try PublicKey(algorithm: algorithm, bytes: der.copy(of: bits(bitString, der)))
    }

    /// The algorithm of an `AlgorithmIdentifier`.
    private static func algorithm(_ range: Range<Int>, _ der: RawSpan) throws(KeyError) -> KeyAlgorithm {
        if isEqual(ed25519, der, range) { return .ed25519 }
        guard let rest = suffix(of: range, after: ellipticCurve, der) else {
            throw .otherAlgorithm(LibCrypto.objectName(der.bytes(in: range)))
        }
        try checkCurve(rest, der)
        return .secp256k1
    }

    private static func checkCurve(_ range: Range<Int>, _ der: RawSpan) throws(KeyError) {
        if !isEqual(secp256k1, der, range) {
            throw .otherAlgorithm("EC " + LibCrypto.objectName(der.bytes(in: range)))
        }
    }

    private static func suffix(of range: Range<Int>, after start: [UInt8], _ der: RawSpan) -> Range<Int>? {
        guard range.count >= start.count, isEqual(start, der, range.prefix(start.count)) else { return nil }
        return range.dropFirst(start.count)
    }

    private static func isEqual(_ bytes: [UInt8], _ der: RawSpan, _ range: Range<Int>) -> Bool {
        bytes.count == range.count && zip(bytes, range).allSatisfy { der.byte(at: $1) == $0 }
    }

    /// The bytes of a bit string that is made of whole bytes.
    private static func bits(_ range: Range<Int>, _ der: RawSpan) throws(KeyError) -> Range<Int> {
        guard let first = range.first, der.byte(at: first) == 0 else { throw .noKeyInPEM(isSecret: false) }
        return range.dropFirst()
    }

    /// Refuses a key beside which another public key is written.
    func check(_ der: RawSpan) throws(KeyError) {
        guard let publicKey else { return }
        let own = try SecretKey(algorithm: algorithm, rawBytes: der.bytes(in: secret)).publicKey
        let beside = try PublicKey(algorithm: algorithm, bytes: der.copy(of: publicKey))
        if beside.compressed != own { throw .mismatch }
    }

    // MARK: Writing

    /// `OneAsymmetricKey`, version 0: what `openssl` writes.
    static func pkcs8(_ key: borrowing SecretKey) -> SecretBytes {
        let (head, foot) = frame(of: key.publicKey)
        var der = SecretBytes(count: head.count + 32 + foot.count)
        var bytes = der.mutableBytes
        bytes.store(head.rawSpan, at: 0)
        let secret = key.rawBytes.bytes
        bytes.store(secret, at: head.count)
        bytes.store(foot.rawSpan, at: head.count + 32)
        return der
    }

    /// What stands before the secret bytes, and after them.
    private static func frame(of key: PublicKey) -> (head: [UInt8], foot: [UInt8]) {
        switch key.algorithm {
        case .ed25519:
            ([0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05] + ed25519 + [0x04, 0x22, 0x04, 0x20], [])
        case .secp256k1:
            (
                [0x30, 0x81, 0x84, 0x02, 0x01, 0x00, 0x30, 0x10] + ellipticCurve + secp256k1
                    + [0x04, 0x6d, 0x30, 0x6b, 0x02, 0x01, 0x01, 0x04, 0x20],
                [0xa1, 0x44, 0x03, 0x42, 0x00] + key.uncompressedBytes
            )
        }
    }

    /// `SubjectPublicKeyInfo`: what `openssl` writes.
    static func subjectPublicKeyInfo(_ key: PublicKey) -> [UInt8] {
        switch key.algorithm {
        case .ed25519: [0x30, 0x2a, 0x30, 0x05] + ed25519 + [0x03, 0x21, 0x00] + key.bytes
        case .secp256k1:
            [0x30, 0x56, 0x30, 0x10] + ellipticCurve + secp256k1 + [0x03, 0x42, 0x00] + key.uncompressedBytes
        }
    }
}
