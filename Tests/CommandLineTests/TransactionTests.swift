import Foundation
import Testing

@Suite("tx")
struct TransactionTests {
    // MARK: Samples

    /// secp256k1 keys whose scalars are 0101…, 0202… and 0303…; nobody owns anything with them.
    private static let keys = [
        """
        MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgAQEBAQEBAQEBAQEBAQEB
        AQEBAQEBAQEBAQEBAQEBAQGhRANCAAQbhMVWexJkQJldPtWqugVl1x4YNGBIGf+c
        F/Xp1d0Hj3C+r49Yi1QVB/7WpkLFq0Lf34Egp/Y53lEi1HppqOjR
        """,
        """
        MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgAgICAgICAgICAgICAgIC
        AgICAgICAgICAgICAgICAgKhRANCAARNS2zRNhAyypvSrrnZAKpNRdnq2ArJQjN0
        xFGnJU0HZio+raLQ/iCLbSV86w8GQoRmLoV/V7ZrVMGYvTEN7TbQ
        """,
        """
        MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgAwMDAwMDAwMDAwMDAwMD
        AwMDAwMDAwMDAwMDAwMDAwOhRANCAARTH+YGgTRQPScjEzInyGesj6bIPFN+mkTD
        xb29yx/jN56SwmXnHkgbqCqEZ1pHrHBaIA/NUk6S2TsOc4byalRY
        """,
    ]
    private static let publicKey = "031b84c5567b126440995d3ed5aaba0565d71e1834604819ff9c17f5e9d5dd078f"

    /// A directory with the keys k1.pem, k2.pem and k3.pem.
    private func withKeys<Result>(_ body: (URL) throws -> Result) throws -> Result {
        try TemporaryDirectory.with { directory in
            for (index, text) in Self.keys.enumerated() {
                let path = directory.appendingPathComponent("k\(index + 1).pem").path
                let pem = "-----BEGIN PRIVATE KEY-----\n\(text)\n-----END PRIVATE KEY-----\n"
                #expect(
                    FileManager.default.createFile(
                        atPath: path,
                        contents: Data(pem.utf8),
                        attributes: [.posixPermissions: 0o600]
                    )
                )
            }
            return try body(directory)
        }
    }

    /// A script in a directory with keys; `$CHAIN` are the options for a chain.
    private func script(_ text: String) throws -> RunResult {
        try withKeys { directory in
            try Shell.run(
                script:
                    "CHAIN='--chain-id virtengine-localnet-1 --account-number 7'; HB='\(EnclaveWire.sample)'\n\(text)",
                in: directory
            )
        }
    }

    private struct Vector: Decodable {
        let tx_bytes: String
        let tx_hash: String
        let body_bytes: String
        let auth_info_bytes: String
        let sign_bytes: String
        let address: String
    }

    private func vector() throws -> Vector {
        let data = try Data(contentsOf: EnclaveWire.root.appendingPathComponent("Vectors/sign-direct.json"))
        return try JSONDecoder().decode(Vector.self, from: data)
    }

    // MARK: A transaction of a node

    @Test("A node's transaction: hash, sign bytes and verdict are the node's")
    func node() throws {
        let vector = try vector()
        #expect(try EnclaveWire.run("tx", "hash", input: vector.tx_bytes).output == vector.tx_hash + "\n")
        let signBytes = try EnclaveWire.run(
            [
                "tx", "sign-bytes", "--body", vector.body_bytes, "--auth-info", vector.auth_info_bytes, "--chain-id",
                "simd-testing", "--account-number", "1",
            ],
            input: Data()
        )
        #expect(signBytes.status == 0)
        #expect(signBytes.errors.isEmpty)
        #expect(signBytes.output == vector.sign_bytes + "\n")
        let fromInput = try EnclaveWire.run(
            "tx",
            "sign-bytes",
            "--chain-id",
            "simd-testing",
            "--account-number",
            "1",
            input: vector.tx_bytes
        )
        #expect(fromInput.output == signBytes.output)
        let arguments = ["tx", "verify", "--chain-id", "simd-testing", "--prefix", "cosmos", "--account-number"]
        let verified = try EnclaveWire.run(arguments + ["1"], input: Data(vector.tx_bytes.utf8))
        #expect(verified.status == 0)
        #expect(verified.lines.last?.hasPrefix("     0  \(vector.address)  secp256k1  direct         0  valid") == true)
        let refused = try EnclaveWire.run(arguments + ["2", "--json"], input: Data(vector.tx_bytes.utf8))
        #expect(refused.status == 1)
        #expect(try refused.json["ok"] as? Bool == false)
        let signers = try #require(try refused.json["signers"] as? [[String: Any]])
        #expect((signers[0]["error"] as? [String: Any])?["code"] as? String == "invalidSignature")
    }

    @Test("Its message is of an unknown type, and is shown with its bytes, which can be read again")
    func foreign() throws {
        let vector = try vector()
        let decoded = try EnclaveWire.run("tx", "decode", input: vector.tx_bytes)
        #expect(decoded.status == 0)
        let body = try #require(try decoded.json["body"] as? [String: Any])
        let message = try #require((body["messages"] as? [[String: Any]])?.first)
        #expect(message["@type"] as? String == "/cosmos.bank.v1beta1.MsgSend")
        #expect((message["@value"] as? String)?.hasPrefix("Ci1jb3Ntb3Mx") == true)
        let again = try EnclaveWire.run("tx", "hash", "--input", "json", input: decoded.output)
        #expect(again.output == vector.tx_hash + "\n")
        let json = try EnclaveWire.run("tx", "decode", "--json", input: vector.tx_bytes).json
        #expect(json["hash"] as? String == vector.tx_hash)
        #expect(json["signed"] as? Bool == true)
        #expect(json["size"] as? Int == vector.tx_bytes.count / 2)
        #expect((json["transaction"] as? [String: Any])?["authInfo"] != nil)
    }

    // MARK: Making and signing

    @Test("A heartbeat is wrapped, signed, decoded and verified")
    func heartbeat() throws {
        let result = try script(
            """
            $EW tx build --in "$HB" --public-key k1.pem --sequence 3 --fee 200uve --gas 150000 --memo hi --out tx.hex &&
            $EW tx sign --key k1.pem $CHAIN --in tx.hex --output base64 --out signed.b64 &&
            $EW tx verify $CHAIN --input base64 --in signed.b64 &&
            $EW tx decode --input base64 --in signed.b64
            """
        )
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("secp256k1  direct         3  valid"))
        #expect(result.output.contains("\"@type\": \"/virtengine.enclave.v1.MsgEnclaveHeartbeat\""))
        #expect(result.output.contains("\"gasLimit\": \"150000\""))
        #expect(result.errors.contains("which is none of the signers"))
    }

    @Test("A key is hexadecimal, base64 or a file, and the transaction is the same")
    func publicKeys() throws {
        let base64 = try #require(Data(hexadecimal: Self.publicKey)).base64EncodedString()
        let outputs = try [Self.publicKey, Self.publicKey.uppercased(), "base64:" + base64, "k1.pem"].map { key in
            let result = try script("$EW tx build --in \"$HB\" --public-key '\(key)'")
            #expect(result.status == 0)
            return result.output
        }
        #expect(Set(outputs).count == 1)
    }

    @Test("The bytes of a heartbeat are carried as they are")
    func carriedMessage() throws {
        let bytes = try EnclaveWire.run("encode", EnclaveWire.heartbeat, "--in", EnclaveWire.sample).output
        let fromBytes = try EnclaveWire.run(
            "tx",
            "build",
            "--public-key",
            Self.publicKey,
            "--input",
            "hex",
            input: bytes
        )
        let fromJSON = try EnclaveWire.run("tx", "build", "--public-key", Self.publicKey, "--in", EnclaveWire.sample)
        #expect(fromBytes.output == fromJSON.output)
        #expect(fromBytes.output.contains(bytes.dropLast()))
        let wrong = try EnclaveWire.run(
            "tx",
            "build",
            "--public-key",
            Self.publicKey,
            "--input",
            "hex",
            input: "28050a0161"
        )
        #expect(wrong.status == 1)
        #expect(wrong.errors.contains("C3 at byte 2"))
        let foreign = try EnclaveWire.run(
            [
                "tx", "build", "--public-key", Self.publicKey, "--input", "hex", "--type", "/foreign.v1.Msg",
                "--output", "json",
            ],
            input: Data("28050a0161".utf8)
        )
        #expect(foreign.output.contains("\"@value\": \"KAUKAWE=\""))
    }

    @Test("Several messages are an array, and each error counts in the text that was given")
    func messages() throws {
        let text =
            #"[{"@type":"/virtengine.enclave.v1.MsgEnclaveHeartbeat","nonce":"1"},{"@type":"/foreign.v1.Msg","@value":"AQ=="}]"#
        let result = try EnclaveWire.run("tx", "build", "--public-key", Self.publicKey, "--output", "json", input: text)
        let body = try #require(try result.json["body"] as? [String: Any])
        #expect((body["messages"] as? [Any])?.count == 2)
        let wrong = try EnclaveWire.run(
            "tx",
            "build",
            "--public-key",
            Self.publicKey,
            "--json",
            input: " [{\"@type\":1}]"
        )
        #expect(wrong.status == 1)
        let error = try #require(try wrong.json["error"] as? [String: Any])
        #expect(error["offset"] as? Int == 11)
        #expect(error["path"] as? String == "messages[0]")
    }

    @Test("Members of a multisig sign in turn, or copies that are put together")
    func multisig() throws {
        let result = try script(
            """
            $EW tx build --in "$HB" --public-key k1.pem,k2.pem,k3.pem --threshold 2 --sign-mode amino-json --out m.hex &&
            $EW tx sign --key k3.pem $CHAIN --in m.hex --out a.hex && $EW tx sign --key k1.pem $CHAIN --in m.hex --out b.hex &&
            $EW tx combine --in a.hex --with b.hex --out c.hex && $EW tx verify $CHAIN --in c.hex &&
            $EW tx sign --key k1.pem $CHAIN --in a.hex | cmp - c.hex && $EW tx verify $CHAIN --in a.hex
            """
        )
        #expect(result.status == 1)
        #expect(result.output.contains("multisig 2 of 3  amino-json         0  valid"))
        #expect(result.errors.contains("1 of 3 members signed, and the threshold is 2"))
    }

    @Test("In sign mode direct the members of a multisig are named beforehand")
    func directMultisig() throws {
        let result = try script(
            """
            $EW tx build --in "$HB" --public-key k1.pem,k2.pem,k3.pem --threshold 2 --members 0,2 --out m.hex &&
            $EW tx sign --key k3.pem $CHAIN --in m.hex --out a.hex && $EW tx sign --key k1.pem $CHAIN --in a.hex --out b.hex &&
            $EW tx verify $CHAIN --in b.hex && $EW tx sign --key k2.pem $CHAIN --in b.hex
            """
        )
        #expect(result.status == 1)
        #expect(result.output.contains("multisig 2 of 3  direct         0  valid"))
        #expect(result.errors.contains("a signature covers who signs"))
    }

    @Test("Two signers have each a mode, a sequence and an account")
    func signers() throws {
        let result = try script(
            """
            $EW tx build --in "$HB" --public-key k1.pem,k2.pem --sign-mode direct,direct-aux --sequence 3,4 --out m.hex &&
            $EW tx sign --key k2.pem --chain-id c --account-number 8 --in m.hex | \\
            $EW tx sign --key k1.pem --chain-id c --account-number 7 | \\
            $EW tx verify --chain-id c --account-number 7,8
            """
        )
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("direct-aux         4  valid"))
    }

    @Test("Amino sign bytes are JSON")
    func aminoSignBytes() throws {
        let result = try script(
            """
            $EW tx build --in "$HB" --public-key k1.pem --sign-mode amino-json --sequence 3 --fee 200uve 2>&- | \\
            $EW tx sign-bytes $CHAIN --sign-mode amino-json --output binary
            """
        )
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(#"{"account_number":"7","chain_id":"virtengine-localnet-1","fee":{"#))
        #expect(result.output.hasSuffix(#""sequence":"3"}"#))
    }

    // MARK: Refusals

    @Test(
        "Bytes that are no transaction are refused with rule or code, byte and field",
        arguments: [
            ("1200", "C5 at byte 0, auth_info_bytes", "notCanonical", 0, "auth_info_bytes"),
            (
                "0a0c0a0a09e7bfbae6829ae6aa30", "at byte 4, body_bytes.messages[0].type_url", "wrongWireType", 4,
                "body_bytes.messages[0].type_url"
            ),
            ("0a033a01ff", "at byte 2, body_bytes", "unknownField", 2, "body_bytes"),
        ]
    )
    func refusals(bytes: String, place: String, code: String, offset: Int, path: String) throws {
        for command in ["decode", "hash"] {
            let result = try EnclaveWire.run("tx", command, input: bytes)
            #expect(result.status == 1)
            #expect(result.output.isEmpty)
            #expect(result.errors.contains(place), "\(result.errors)")
            let json = try EnclaveWire.run("tx", command, "--json", input: bytes)
            let error = try #require(try json.json["error"] as? [String: Any])
            #expect(error["code"] as? String == code)
            #expect(error["offset"] as? Int == offset)
            #expect(error["path"] as? String == path)
        }
    }

    @Test("An empty input is refused by every command that reads a transaction")
    func empty() throws {
        for command in [
            ["decode"], ["hash"], ["verify", "--chain-id", "c", "--account-number", "1"], ["combine", "--with", "x"],
        ] {
            let result = try EnclaveWire.run(["tx"] + command, input: Data())
            #expect(result.status == 1)
            #expect(result.errors.contains("the input is empty"))
            #expect(!result.errors.contains("note:"))
        }
    }

    @Test("Deep nesting, in bytes and in JSON, is refused without a trap")
    func deep() throws {
        let body = String(repeating: #"{"@type":"/cosmos.tx.v1beta1.TxBody","messages":["#, count: 100_000)
        for (arguments, input) in [
            (["decode", "--input", "json"], "{\"body\":{\"messages\":[" + body),
            (["build", "--public-key", Self.publicKey], body), (["build", "--public-key", Self.publicKey], "[" + body),
        ] {
            let result = try EnclaveWire.run(["tx"] + arguments, input: Data(input.utf8))
            #expect(!result.wasKilled)
            #expect(result.status == 1)
            #expect(
                result.errors.contains("nested deeper than the limit of 100 levels"),
                "\(result.errors.prefix(300))"
            )
        }
    }

    @Test(
        "Wrong options are wrong use, and say what is right",
        arguments: [
            (["build"], "tx build needs --public-key", ""),
            (["build", "--public-key", "0203"], "a public key has 32 bytes", "--public-key cannot be `0203`"),
            (["build", "--public-key", "nobody"], "`nobody` is neither a key nor a file", "PEM"),
            (["build", "--public-key", "KEY", "--fee", "12"], "--fee: `12` is no coin", "200uve"),
            (["build", "--public-key", "KEY", "--gas", "x"], "--gas cannot be `x`", "whole number"),
            (["build", "--public-key", "KEY", "--unordered"], "--unordered needs --timeout-timestamp", "2026"),
            (
                ["build", "--public-key", "KEY", "--timeout-timestamp", "soon"], "--timeout-timestamp cannot be `soon`",
                "RFC 3339"
            ),
            (["build", "--public-key", "KEY", "--sign-mode", "dirct"], "--sign-mode cannot be `dirct`", "`direct`"),
            (["build", "--public-key", "KEY", "--sign-mode", "direct-aux"], "the first signer pays the fee", ""),
            (["build", "--public-key", "KEY", "--members", "0"], "--members without --threshold", ""),
            (["build", "--public-key", "KEY,KEY", "--threshold", "1"], "key 2 is there twice", ""),
            (["build", "--public-key", "KEY", "--threshold", "1"], "sign mode direct covers", "--members"),
            (["build", "--public-key", "KEY", "--threshold", "2"], "a threshold of 2 with 1 key:", ""),
            (["build", "--public-key", "KEY", "--sequence", "1,2"], "--sequence has 2 values", "commas"),
            (["verify", "--chain-id", "c", "--account-number", "x"], "--account-number cannot be `x`", "whole number"),
            (["sign", "--chain-id", "c", "--account-number", "1", "--key", "/nonexistent"], "/nonexistent", ""),
            (["sign-bytes", "--chain-id", "c", "--account-number", "1", "--body", "00"], "belong together", "both"),
            (
                ["sign-bytes", "--chain-id", "c", "--account-number", "1", "--body", "0", "--auth-info", "00"],
                "half a byte", ""
            ),
        ]
    )
    func wrongUse(arguments: [String], message: String, hint: String) throws {
        let arguments = arguments.map { $0.replacing("KEY", with: Self.publicKey) }
        let result = try EnclaveWire.run(["tx"] + arguments, input: Data("{}".utf8))
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(hint.isEmpty || result.errors.contains(hint), "\(result.errors)")
    }

    @Test("A key that others may read, and one that is no signer's, does not sign")
    func wrongKeys() throws {
        let result = try script(
            """
            $EW tx build --in "$HB" --public-key k1.pem --out tx.hex; $EW tx sign --key k2.pem $CHAIN --in tx.hex --out no.hex
            echo $?; chmod 644 k1.pem; $EW tx sign --key k1.pem $CHAIN --in tx.hex --out no.hex; echo $?; ls no.hex
            """
        )
        #expect(result.output == "1\n2\n")
        #expect(result.errors.contains("is that of no signer"))
        #expect(result.errors.contains("chmod 600"))
    }

    @Test("What cannot be written fails as a whole")
    func fullDisk() throws {
        let result = try script(
            "$EW tx build --in \"$HB\" --public-key k1.pem >/dev/full; echo $?; $EW tx hash --in none >/dev/full; echo $?"
        )
        #expect(result.output == "2\n2\n")
        #expect(result.errors.contains("no space left"))
    }
}

extension Data {
    /// The bytes of a text of hexadecimal digits.
    fileprivate init?(hexadecimal text: String) {
        let digits = Array(text)
        guard digits.count.isMultiple(of: 2) else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0..<$0 + 2]), radix: 16)
        }
        self.init(bytes)
    }
}
