import Foundation
import Testing

@Suite("signature verify")
struct SignatureVerifyTests {
    /// RFC 8032, TEST 2.
    private let publicKey = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    private let signature =
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"

    private func line(_ members: [String: String]) throws -> String {
        let data = try JSONSerialization.data(withJSONObject: members)
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private func verify(_ arguments: String..., input: String = "") throws -> RunResult {
        try EnclaveWire.run(["signature", "verify"] + arguments, input: Data(input.utf8))
    }

    @Test("one signature from options: accepted, and refused with a code")
    func one() throws {
        let options = ["--algorithm", "ed25519", "--public-key", publicKey, "--signature", signature]
        let accepted = try EnclaveWire.run(["signature", "verify"] + options + ["--message", "72"], input: Data())
        #expect(accepted.output == "accept\n")
        #expect(accepted.status == 0)
        let refused = try EnclaveWire.run(
            ["signature", "verify"] + options + ["--message", "73", "--json"],
            input: Data()
        )
        #expect(refused.status == 1)
        #expect(try refused.json["code"] as? String == "does-not-match")
        let digest = try EnclaveWire.run(["signature", "verify"] + options + ["--digest", "72"], input: Data())
        #expect(digest.output.hasPrefix("reject wrong-digest-length: "))
    }

    @Test("a digest is what secp256k1 signs, and a message its preimage")
    func curve() throws {
        // The key 1, "Satoshi Nakamoto", and its RFC 6979 signature.
        let key = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
        let uncompressed =
            "0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
            + "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"
        let signature =
            "934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
            + "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5"
        let message = "5361746f736869204e616b616d6f746f"
        // SHA-256 of it.
        let digest = "a0dc65ffca799873cbea0ac274015b9526505daaaed385155425f7337704883e"
        let highS = signature.prefix(64) + "dbbd3162d46e9f9bef7feb87c16dc13b4f6568a87f4e83f728e2443ba586675c"
        for key in [key, uncompressed] {
            let lines =
                try line(["public_key": key, "message": message, "signature": signature])
                + line(["public_key": key, "message": message, "signature": String(highS)])
            let result = try verify("--algorithm", "secp256k1", input: lines)
            #expect(result.lines.first == "accept")
            #expect(result.lines.last?.hasPrefix("reject high-s: ") == true)
        }
        for member in ["digest", "message"] {
            let lines = try line(["public_key": key, member: digest, "signature": signature])
            #expect(try verify("--algorithm", "secp256k1", "--digest", input: lines).output == "accept\n")
        }
    }

    @Test("every line is answered by one, in order; a bad one does not end the stream")
    func lines() throws {
        let good = try line(["public_key": publicKey, "message": "72", "signature": signature])
        let input = [
            good, "not json\n", "\n", "{}\n", "[1]\n", try line(["public_key": "00", "message": "", "signature": ""]),
            try line(["public_key": publicKey, "message": "72", "signature": String(signature.dropLast(2))]),
            try line(["public_key": publicKey, "message": "7", "signature": signature]),
            try line(["public_key": publicKey, "message": "0x72", "signature": signature]),
            String(good.dropLast()),
        ].joined()
        let result = try verify("--algorithm", "ed25519", input: input)
        #expect(result.status == 1)
        #expect(
            result.lines.map { $0.split(separator: ":")[0] } == [
                "accept", "reject malformed-line", "reject malformed-line", "reject malformed-line",
                "reject wrong-key-length", "reject wrong-signature-length", "reject malformed-line", "accept", "accept",
            ]
        )
        // The same where it is said that lines hold messages.
        #expect(try verify("--algorithm", "ed25519", "--message", input: input).output == result.output)
        let json = try verify("--algorithm", "ed25519", "--json", input: input)
        #expect(json.lines.count == 9)
        #expect(json.lines[0] == "{\"ok\":true}")
    }

    @Test("an empty input has no answers; a suite of questions has status 0, whatever the answers are")
    func statuses() throws {
        let empty = try verify("--algorithm", "ed25519")
        #expect(empty.status == 0)
        #expect(empty.output.isEmpty)
        let good = try line(["public_key": publicKey, "message": "72", "signature": signature])
        #expect(try verify("--algorithm", "ed25519", input: good).status == 0)
        let bad = try line(["public_key": "00", "message": "72", "signature": signature])
        #expect(try verify("--algorithm", "ed25519", input: good + bad).status == 0)
    }

    @Test("binary input is refused line by line, without an end")
    func garbage() throws {
        var input = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })
        input += Data("\n".utf8)
        let result = try EnclaveWire.run(["signature", "verify", "--algorithm", "ed25519"], input: input)
        #expect(result.status == 1)
        #expect(!result.wasKilled)
        #expect(result.lines.allSatisfy { $0.hasPrefix("reject malformed-line") })
    }

    @Test(
        "wrong use says what is right",
        arguments: [
            ([], "--algorithm"), (["--algorithm", "rsa"], "ed25519, secp256k1"),
            (["--algorithm", "ed25519", "--public-key", "00"], "--signature"),
            (["--algorithm", "ed25519", "--message", "--digest"], "choose one"),
            (["--algorithm", "ed25519", "--message", "zz", "--public-key", "00", "--signature", "00"], "hexadecimal"),
        ] as [([String], String)]
    )
    func wrongUse(arguments: [String], message: String) throws {
        let result = try EnclaveWire.run(["signature", "verify"] + arguments, input: Data())
        #expect(result.status == 2)
        #expect(result.errors.contains(message))
    }
}
