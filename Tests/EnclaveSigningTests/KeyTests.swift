import EnclaveSigning
import Testing

@Suite("keys")
struct KeyTests {
    @Test("a generated key signs, and its public key verifies that alone", arguments: KeyAlgorithm.allCases)
    func generated(algorithm: KeyAlgorithm) throws {
        let key = try SecretKey.generate(algorithm)
        let other = try SecretKey.generate(algorithm)
        #expect(key.algorithm == algorithm)
        #expect(key.publicKey.algorithm == algorithm)
        #expect(key.publicKey != other.publicKey)
        let message = Array("a message".utf8)
        let digest = SHA256.digest(of: message)
        let signature = key.sign(digest: digest)
        #expect(signature.count == 64)
        try key.publicKey.verify(signature.rawSpan, digest: digest)
        try key.publicKey.verify(key.sign(message: message.rawSpan).rawSpan, message: message.rawSpan)
        #expect(throws: SignatureError.doesNotMatch) {
            try other.publicKey.verify(signature.rawSpan, digest: digest)
        }
        #expect(throws: SignatureError.doesNotMatch) {
            try key.publicKey.verify(signature.rawSpan, digest: SHA256.digest(of: [1]))
        }
    }

    @Test("secp256k1 signs the digest, whether it comes as one or as a message; Ed25519 does not")
    func digests() throws {
        let message = Array("a message".utf8)
        let digest = SHA256.digest(of: message)
        let scalar = try SecretKey(algorithm: .secp256k1, rawBytes: [UInt8](repeating: 1, count: 32).rawSpan)
        #expect(scalar.sign(digest: digest) == scalar.sign(message: message.rawSpan))
        let seed = try SecretKey(algorithm: .ed25519, rawBytes: [UInt8](repeating: 1, count: 32).rawSpan)
        #expect(seed.sign(digest: digest) == seed.sign(message: digest.rawSpan))
        #expect(seed.sign(digest: digest) != seed.sign(message: message.rawSpan))
    }

    @Test("equality is that of algorithm and bytes")
    func equality() throws {
        let bytes = [UInt8](repeating: 1, count: 32)
        let key = try SecretKey(algorithm: .ed25519, rawBytes: bytes.rawSpan)
        let same = try SecretKey(algorithm: .ed25519, rawBytes: bytes.rawSpan)
        let other = try SecretKey(algorithm: .ed25519, rawBytes: [UInt8](repeating: 2, count: 32).rawSpan)
        let scalar = try SecretKey(algorithm: .secp256k1, rawBytes: bytes.rawSpan)
        let isSame = key == same
        let isOther = key == other
        let isScalar = key == scalar
        #expect(isSame)
        #expect(!isOther)
        #expect(!isScalar)
    }

    @Test("secret keys of the wrong length, 0, n and more are refused")
    func secretKeys() {
        for algorithm in KeyAlgorithm.allCases {
            for count in [0, 31, 33, 64] {
                #expect(throws: KeyError.wrongLength(count, algorithm: algorithm)) {
                    _ = try SecretKey(algorithm: algorithm, rawBytes: [UInt8](repeating: 1, count: count).rawSpan)
                }
            }
        }
        let order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"
        for scalar in [String(repeating: "0", count: 64), order, String(repeating: "f", count: 64)] {
            #expect(throws: KeyError.scalarOutOfRange) {
                _ = try SecretKey(algorithm: .secp256k1, rawBytes: hex(scalar).rawSpan)
            }
        }
        #expect(throws: Never.self) {
            _ = try SecretKey(algorithm: .secp256k1, rawBytes: hex(order.dropLast() + "0").rawSpan)
        }
    }

    @Test("public keys: the length tells the algorithm; hybrid keys and points off the curve are refused")
    func publicKeys() throws {
        let x = "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
        let y = "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"
        #expect(try PublicKey(hex(x)).algorithm == .ed25519)
        #expect(try PublicKey(hex("02" + x)).algorithm == .secp256k1)
        #expect(try PublicKey(hex("04" + x + y)).algorithm == .secp256k1)
        for count in [0, 31, 34, 64, 66] {
            #expect(throws: KeyError.unknownLength(count)) { try PublicKey([UInt8](repeating: 4, count: count)) }
        }
        for prefix in ["06", "07", "05", "00", "02"] {
            #expect(throws: KeyError.wrongPrefix(hex(prefix)[0])) { try PublicKey(hex(prefix + x + y)) }
        }
        #expect(throws: KeyError.wrongPrefix(4)) { try PublicKey(hex("04" + x)) }
        #expect(throws: KeyError.notOnCurve) { try PublicKey(hex("04" + x + x)) }
        // x = 5 has no point; x ≥ p is no coordinate.
        #expect(throws: KeyError.notOnCurve) { try PublicKey(hex("02" + String(repeating: "0", count: 63) + "5")) }
        #expect(throws: KeyError.notOnCurve) { try PublicKey(hex("02" + String(repeating: "f", count: 64))) }
        #expect(throws: KeyError.wrongLength(33, algorithm: .ed25519)) {
            try PublicKey(algorithm: .ed25519, bytes: hex("02" + x))
        }
    }
}
