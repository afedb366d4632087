import Foundation
import Testing

@Suite("heartbeat sign and verify")
struct HeartbeatVerifyTests {
    private static let address = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
    private static let time = "2026-01-15T12:31:00Z"
    private static let policy = ["--chain-id", "c", "--time", time]

    /// The sample with other nonces, signed with the key of RFC 8032, TEST 1.
    private func signed(nonce: Int = 1042, options: [String] = ["--chain-id", "c"]) throws -> String {
        let text = try String(contentsOfFile: EnclaveWire.sample, encoding: .utf8)
            .replacingOccurrences(of: "1042", with: String(nonce))
        return try KeysTests.withKeyFile { _, path in
            let result = try EnclaveWire.run(
                ["heartbeat", "sign", "--key", path, "--algorithm", "ed25519"] + options,
                input: Data(text.utf8)
            )
            #expect(result.status == 0, "\(result.errors)")
            return result.output
        }
    }

    private func verify(_ options: [String], input: Data) throws -> RunResult {
        try EnclaveWire.run(
            ["heartbeat", "verify", "--public-key", KeysTests.publicKey] + options,
            input: input
        )
    }

    private func line(nonce: Int) throws -> String {
        try signed(nonce: nonce).replacingOccurrences(of: "\n", with: "") + "\n"
    }

    @Test("what is signed verifies, as JSON and in every other format")
    func roundTrip() throws {
        for format in ["json", "hex", "base64", "binary"] {
            let options = ["--chain-id", "c", "--output", format]
            let heartbeat = try KeysTests.withKeyFile { _, path in
                try EnclaveWire.run(
                    ["heartbeat", "sign", "--key", path, "--algorithm", "ed25519", "--in", EnclaveWire.sample]
                        + options,
                    input: Data()
                )
            }
            #expect(heartbeat.errors.contains("replaced"))
            let result = try verify(Self.policy + ["--input", format], input: Data(heartbeat.outputBytes))
            #expect(result.status == 0)
            #expect(result.lines[0] == "accepted    \(Self.address)")
            #expect(result.lines[1] == "nonce       1042")
        }
    }

    @Test("what sign-doc shows is what is signed")
    func signedDigest() throws {
        let heartbeat = try signed()
        let digest = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--chain-id",
            "c",
            "--part",
            "digest",
            input: heartbeat
        ).output.trimmingCharacters(in: .newlines)
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(heartbeat.utf8)) as? [String: Any]
        )
        let signature = try #require((json["signature"] as? String).flatMap { Data(base64Encoded: $0) })
        let result = try EnclaveWire.run(
            "signature",
            "verify",
            "--algorithm",
            "ed25519",
            "--public-key",
            KeysTests.publicKey,
            "--digest",
            digest,
            "--signature",
            signature.map { String(format: "%02x", $0) }.joined()
        )
        #expect(result.output == "accept\n")
    }

    @Test("scheme go-json is accepted where it is asked for, and nowhere else")
    func schemes() throws {
        let heartbeat = Data(try signed(options: ["--scheme", "go-json"]).utf8)
        #expect(try verify(Self.policy, input: heartbeat).status == 1)
        let accepted = try verify(["--schemes", "go-json", "--time", Self.time, "--json"], input: heartbeat)
        #expect(try accepted.json["scheme"] as? String == "go-json")
        #expect(try verify(Self.policy + ["--schemes", "canonical,go-json"], input: heartbeat).status == 0)
        #expect(try verify(Self.policy + ["--algorithms", "secp256k1"], input: heartbeat).errors.contains("algorithm"))
    }

    @Test("a refusal has status 1, a code and a sentence")
    func refusals() throws {
        let heartbeat = Data(try signed().utf8)
        let cases = [
            (["--chain-id", "d", "--time", Self.time], "invalid-signature"),
            (["--chain-id", "c", "--time", "2026-01-15T12:35:46Z"], "too-old"),
            (["--chain-id", "c", "--time", "2026-01-15T12:29:45Z"], "too-early"),
            (["--chain-id", "c"], "too-old"),
        ]
        for (options, code) in cases {
            let result = try verify(options + ["--json"], input: heartbeat)
            #expect(result.status == 1)
            let error = try #require(result.json["error"] as? [String: Any])
            #expect(error["code"] as? String == code)
        }
        let bytes = try verify(Self.policy + ["--input", "hex"], input: Data("28050a0161".utf8))
        #expect(bytes.status == 1)
        #expect(bytes.errors.contains("C3 at byte 2"))
    }

    @Test("an identities file says whose keys sign for whom, and what is wrong with it")
    func identities() throws {
        let heartbeat = try signed()
        func run(_ identities: String) throws -> RunResult {
            try TemporaryDirectory.with { folder in
                let path = folder.appendingPathComponent("ids.json")
                try Data(identities.utf8).write(to: path)
                return try EnclaveWire.run(
                    ["heartbeat", "verify", "--identities", path.path] + Self.policy,
                    input: Data(heartbeat.utf8)
                )
            }
        }
        let other = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
        func entry(_ address: String, _ keys: String) -> String {
            "{\"identities\":[{\"validatorAddress\":\"\(address)\",\"publicKeys\":[\(keys)]}]}"
        }
        #expect(try run(entry(Self.address, "\"\(other)\",\"\(KeysTests.publicKey)\"")).status == 0)
        #expect(try run(entry(Self.address, "\"\(other)\"")).errors.contains("not that of this message"))
        let stranger = "ve1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5rlh2f5"
        #expect(try run(entry(stranger, "\"\(other)\"")).errors.contains("no identity belongs to \(Self.address)"))
        let wrong = [
            ("", "not JSON"), ("[]", "no array `identities`"),
            (entry("ve1", "\"\(other)\""), "identities[0]: validatorAddress"),
            (entry(Self.address, ""), "publicKeys"), (entry(Self.address, "\"00\""), "publicKeys[0]"),
        ]
        for (text, message) in wrong {
            let result = try run(text)
            #expect(result.status == 1)
            #expect(result.errors.contains(message))
        }
    }

    @Test("with a state file a heartbeat is refused when it comes a second time, in another process too")
    func state() throws {
        let heartbeat = Data(try signed().utf8)
        try TemporaryDirectory.with { folder in
            let state = ["--state", folder.appendingPathComponent("nonces.db").path]
            #expect(try verify(Self.policy + state, input: heartbeat).status == 0)
            let second = try verify(Self.policy + state + ["--json"], input: heartbeat)
            #expect(second.status == 1)
            let error = try #require(second.json["error"] as? [String: Any])
            #expect(error["code"] as? String == "replay")
            // A forged heartbeat uses up no nonce.
            let other = Data(try signed(nonce: 5).utf8)
            let forged = ["--chain-id", "d", "--time", Self.time] + state
            #expect(try verify(forged, input: other).status == 1)
            #expect(try verify(Self.policy + state, input: other).status == 0)
        }
    }

    @Test("of processes that verify the same heartbeat with one state file at once, exactly one accepts it")
    func race() async throws {
        let heartbeat = Data(try signed(nonce: 9).utf8)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("enclave-wire-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let options = Self.policy + ["--state", folder.appendingPathComponent("nonces.db").path]
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 0..<4 { group.addTask { try verify(options, input: heartbeat).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [0, 1, 1, 1])
    }

    @Test("a state file that is none, or cannot be made, is an error and stays as it is")
    func badState() throws {
        let heartbeat = Data(try signed().utf8)
        try TemporaryDirectory.with { folder in
            let path = folder.appendingPathComponent("text").path
            try Data(repeating: 0x61, count: 10_000).write(to: URL(fileURLWithPath: path))
            for place in [path, folder.path, folder.path + "/none/nonces.db", "/dev/full"] {
                let result = try verify(Self.policy + ["--state", place], input: heartbeat)
                #expect(result.status == 2)
                #expect(result.errors.contains("the state file \(place)"))
                #expect(result.output.isEmpty)
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(repeating: 0x61, count: 10_000))
        }
    }

    @Test("a stream of JSON lines: a verdict each, in order, and totals at the end")
    func jsonLines() throws {
        let first = try line(nonce: 1)
        let second = try line(nonce: 2)
        let forged = second.replacingOccurrences(of: "\"nonce\": \"2\"", with: "\"nonce\": \"3\"")
        let input = Data((first + "nothing\n\n" + forged + second + first + second.dropLast()).utf8)
        let result = try verify(Self.policy + ["--stream", "json-lines"], input: input)
        #expect(result.status == 1)
        #expect(
            result.lines.map { $0.split(separator: ":")[0] } == [
                "1 accept \(Self.address) nonce 1", "2 reject not-json", "3 reject invalid-signature",
                "4 accept \(Self.address) nonce 2", "5 reject replay", "6 reject replay",
            ]
        )
        #expect(
            result.errors.hasPrefix("6 heartbeats, 2 accepted, 4 refused (2 replay, 1 invalid-signature, 1 not-json)")
        )
        let json = try verify(Self.policy + ["--stream", "json-lines", "--json"], input: input)
        let lines = try json.lines.map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(lines.count == 7)
        #expect(lines[4]["code"] as? String == "replay")
        #expect(lines[6]["accepted"] as? Int == 2)
        #expect(lines[6]["ok"] as? Bool == false)
    }

    @Test("a stream of delimited binary heartbeats: truncated, over-long and lost records are told apart")
    func delimited() throws {
        func record(_ bytes: [UInt8]) -> [UInt8] {
            var length = bytes.count
            var prefix: [UInt8] = []
            while length > 0x7f {
                prefix.append(UInt8(length & 0x7f) | 0x80)
                length >>= 7
            }
            return prefix + [UInt8(length)] + bytes
        }
        let bytes = try EnclaveWire.run(
            ["encode", EnclaveWire.heartbeat, "--output", "binary"],
            input: Data(try signed(nonce: 7).utf8)
        ).outputBytes
        let large = record([UInt8](repeating: 0, count: 300_000))
        let input = record(bytes) + record([]) + large + record([0xff]) + record(bytes)
        func run(_ input: [UInt8]) throws -> [Substring] {
            try verify(Self.policy + ["--stream", "delimited", "--size-limit", "200000"], input: Data(input)).lines
                .map { $0.split(separator: ":")[0] }
        }
        let expected: [Substring] = [
            "1 accept \(Self.address) nonce 7", "2 reject missing-field", "3 reject too-large",
            "4 reject not-canonical",
            "5 reject replay",
        ]
        #expect(try run(input) == expected)
        #expect(try run(input + [5, 0]) == expected + ["6 reject truncated"])
        #expect(try run(input + [0xff, 0xff, 0xff, 0xff, 0xff, 0xff] + record(bytes)) == expected + ["6 reject lost"])
        #expect(try run([]).isEmpty)
    }

    @Test("the verdict on a line comes before the next line is there")
    func interactive() throws {
        let heartbeat = try line(nonce: 1)
        let result = try TemporaryDirectory.with { folder in
            let path = folder.appendingPathComponent("line")
            try Data(heartbeat.utf8).write(to: path)
            let options = "--public-key \(KeysTests.publicKey) --chain-id c --time \(Self.time) --stream json-lines"
            // The second line is sent only when the first verdict was read.
            return try Shell.run(
                script: """
                    mkfifo in out
                    $EW heartbeat verify \(options) <in >out 2>/dev/null &
                    exec 3>in 4<out
                    cat line >&3; read -r verdict <&4; echo "first: $verdict"
                    cat line >&3; read -r verdict <&4; echo "second: $verdict"
                    exec 3>&-; cat <&4 >/dev/null
                    """,
                in: folder
            )
        }
        #expect(result.lines.first == "first: 1 accept \(Self.address) nonce 1")
        #expect(result.lines.last?.hasPrefix("second: 2 reject replay") == true)
    }

    @Test(
        "wrong use says what is right",
        arguments: [
            (["sign", "--chain-id", "c"], "--key"), (["sign", "--key", "/nonexistent"], "--chain-id"),
            (["verify", "--chain-id", "c"], "--public-key"),
            (["verify", "--chain-id", "c", "--public-key", "x", "--identities", "y"], "choose one"),
            (["verify", "--public-key", KeysTests.publicKey], "--chain-id"),
            (
                ["verify", "--public-key", KeysTests.publicKey, "--chain-id", "c", "--schemes", "canonicle"],
                "canonical"
            ),
            (["verify", "--public-key", KeysTests.publicKey, "--chain-id", "c", "--schemes", ""], "empty"),
            (["verify", "--public-key", KeysTests.publicKey, "--chain-id", "c", "--time", "noon"], "RFC 3339"),
            (["verify", "--public-key", KeysTests.publicKey, "--chain-id", "c", "--stream", "xml"], "json-lines"),
            (
                [
                    "verify", "--public-key", KeysTests.publicKey, "--chain-id", "c", "--stream", "json-lines",
                    "--input", "hex",
                ],
                "leave out `--input`"
            ),
        ]
    )
    func wrongUse(arguments: [String], message: String) throws {
        let result = try EnclaveWire.run(["heartbeat"] + arguments, input: Data())
        #expect(result.status == 2)
        #expect(result.errors.contains(message))
        #expect(result.output.isEmpty)
    }

    @Test("a heartbeat that no verifier accepts is not signed")
    func unsignable() throws {
        try KeysTests.withKeyFile { _, path in
            let options = ["heartbeat", "sign", "--key", path, "--algorithm", "ed25519", "--chain-id", "c"]
            for text in ["{}", "{\"validatorAddress\":\"ve1a\",\"timestamp\":\"2026-01-15T12:30:45Z\"}"] {
                let result = try EnclaveWire.run(options, input: Data(text.utf8))
                #expect(result.status == 1)
                #expect(result.output.isEmpty)
            }
            let bytes = try EnclaveWire.run(options + ["--input", "hex"], input: Data("28050a0161".utf8))
            #expect(bytes.errors.contains("C3 at byte 2"))
        }
    }
}
