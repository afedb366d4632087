import EnclaveSigning
import Foundation
import Testing

/// Published signatures: RFC 8032, the edge cases known as speccheck, and RFC 6979 over secp256k1.
@Suite("signature vectors")
struct SignatureVectorTests {
    struct File<Case: Decodable>: Decodable {
        let cases: [Case]

        static func read(_ name: String) throws -> [Case] {
            let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let data = try Data(contentsOf: root.appending(path: "Vectors/\(name).json"))
            return try JSONDecoder().decode(File.self, from: data).cases
        }
    }

    struct RFC8032: Decodable {
        let secret_key: String
        let public_key: String
        let message: String
        let signature: String
    }

    struct EdgeCase: Decodable {
        let pub_key: String
        let message: String
        let signature: String
        let accepted: Bool
    }

    @Test("RFC 8032 §7.1: keys, signatures, and their verification")
    func rfc8032() throws {
        let cases = try File<RFC8032>.read("ed25519-rfc8032")
        #expect(cases.count == 5)
        for vector in cases {
            let key = try SecretKey(algorithm: .ed25519, rawBytes: hex(vector.secret_key).rawSpan)
            let message = hex(vector.message)
            #expect(key.publicKey.description == vector.public_key)
            let signature = key.sign(message: message.rawSpan)
            #expect(signature == hex(vector.signature))
            try PublicKey(hex: vector.public_key).verify(signature.rawSpan, message: message.rawSpan)
        }
    }

    @Test("speccheck: what Go accepts is accepted, and nothing else")
    func edgeCases() throws {
        let cases = try File<EdgeCase>.read("ed25519-speccheck")
        #expect(cases.count == 12)
        #expect(cases.indices.filter { cases[$0].accepted } == [0, 1, 2, 3, 11])
        for (index, vector) in cases.enumerated() {
            let key = try PublicKey(hex: vector.pub_key)
            let isAccepted: Bool
            let (signature, message) = (hex(vector.signature), hex(vector.message))
            do throws(SignatureError) {
                try key.verify(signature.rawSpan, message: message.rawSpan)
                isAccepted = true
            } catch {
                #expect(error == .doesNotMatch)
                isAccepted = false
            }
            #expect(isAccepted == vector.accepted, "case \(index)")
        }
    }

    @Test(
        "RFC 6979 over secp256k1, with low s",
        // The six of bitcointalk.org/index.php?topic=285142, which Haskoin, Trezor and bitcoinjs test with.
        arguments: [
            (
                "0000000000000000000000000000000000000000000000000000000000000001", "Satoshi Nakamoto",
                "934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
                    + "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5"
            ),
            (
                "0000000000000000000000000000000000000000000000000000000000000001",
                "Everything should be made as simple as possible, but not simpler.",
                "33a69cd2065432a30f3d1ce4eb0d59b8ab58c74f27c41a7fdb5696ad4e6108c9"
                    + "6f807982866f785d3f6418d24163ddae117b7db4d5fdf0071de069fa54342262"
            ),
            (
                "0000000000000000000000000000000000000000000000000000000000000001",
                "All those moments will be lost in time, like tears in rain. Time to die...",
                "8600dbd41e348fe5c9465ab92d23e3db8b98b873beecd930736488696438cb6b"
                    + "547fe64427496db33bf66019dacbf0039c04199abb0122918601db38a72cfc21"
            ),
            (
                "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140", "Satoshi Nakamoto",
                "fd567d121db66e382991534ada77a6bd3106f0a1098c231e47993447cd6af2d0"
                    + "6b39cd0eb1bc8603e159ef5c20a5c8ad685a45b06ce9bebed3f153d10d93bed5"
            ),
            (
                "f8b8af8ce3c7cca5e300d33939540c10d45ce001b8f252bfbc57ba0342904181", "Alan Turing",
                "7063ae83e7f62bbb171798131b4a0564b956930092b33b07b395615d9ec7e15c"
                    + "58dfcc1e00a35e1572f366ffe34ba0fc47db1e7189759b9fb233c5b05ab388ea"
            ),
            (
                "e91671c46231f833a6406ccbea0e3e392c76c167bac1cb013f6f1013980455c2",
                "There is a computer disease that anybody who works with computers knows about. It's a very serious "
                    + "disease and it interferes completely with the work. The trouble with computers is that you "
                    + "'play' with them!",
                "b552edd27580141f3b2a5463048cb7cd3e047b97c9f98076c32dbdf85a68718b"
                    + "279fa72dd19bfae05577e06c7c0c1900c371fcd5893f7e1d56a37d30174671f6"
            ),
        ]
    )
    func rfc6979(scalar: String, message: String, signature: String) throws {
        let key = try SecretKey(algorithm: .secp256k1, rawBytes: hex(scalar).rawSpan)
        let message = [UInt8](message.utf8)
        #expect(key.sign(message: message.rawSpan) == hex(signature))
        try key.publicKey.verify(hex(signature).rawSpan, message: message.rawSpan)
    }

    @Test("secp256k1: r and s of 0, n and more, high s, DER and other lengths are refused")
    func curveBounds() throws {
        let key = try SecretKey(algorithm: .secp256k1, rawBytes: [UInt8](repeating: 7, count: 32).rawSpan)
        let digest = SHA256.digest(of: [1, 2, 3])
        let signature = key.sign(digest: digest)
        let (r, s) = (Array(signature[..<32]), Array(signature[32...]))
        let zero = [UInt8](repeating: 0, count: 32)
        let order = hex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
        let greatest = [UInt8](repeating: 0xff, count: 32)
        try key.publicKey.verify((r + s).rawSpan, digest: digest)
        for bad in [zero + s, r + zero, order + s, r + order, greatest + s, r + greatest, zero + zero] {
            #expect(throws: SignatureError.outOfRange) { try key.publicKey.verify(bad.rawSpan, digest: digest) }
        }
        #expect(throws: SignatureError.highS) {
            try key.publicKey.verify((r + difference(order, s)).rawSpan, digest: digest)
        }
        for count in [0, 63, 65, 70, 71, 72] {
            let other = [UInt8](repeating: 0x30, count: count)
            #expect(throws: SignatureError.wrongLength(count)) {
                try key.publicKey.verify(other.rawSpan, digest: digest)
            }
        }
    }

    /// The difference of two big-endian numbers, the second no greater than the first.
    private func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result = left
        var borrow = 0
        for index in left.indices.reversed() {
            let digit = Int(left[index]) - Int(right[index]) - borrow
            result[index] = UInt8(truncatingIfNeeded: digit)
            borrow = digit < 0 ? 1 : 0
        }
        return result
    }
}
