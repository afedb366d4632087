import Foundation
import Testing

@Suite("heartbeat")
struct HeartbeatTests {
    private let address = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"

    @Test("a heartbeat from its parts is the sample")
    func parts() throws {
        let sample = try EnclaveWire.run("encode", EnclaveWire.heartbeat, "--in", EnclaveWire.sample)
        let made = try EnclaveWire.run(
            "heartbeat",
            "new",
            "--validator-address",
            address,
            "--timestamp",
            "2026-01-15T12:30:45.123456789Z",
            "--nonce",
            "1042",
            "--attestation-proof",
            "7367782d71756f74652d7633",
            "--signature",
            "base64:8+Wza1ciuYbsaRVZcLkO+VGlES5GwDubzc0TzUzvb61PuC0w3s1x1k7Pu2dA74lXNSjQY85/5WvvxoM4tT3oCw==",
            "--output",
            "hex"
        )
        #expect(made.status == 0)
        #expect(made.output == sample.output)
    }

    @Test("without a timestamp it is now, and without a nonce a random one")
    func defaults() throws {
        let first = try EnclaveWire.run("heartbeat", "new", "--validator-address", address)
        let second = try EnclaveWire.run("heartbeat", "new", "--validator-address", address).json
        let json = try first.json
        #expect(json["validatorAddress"] as? String == address)
        #expect(json["signature"] == nil)
        #expect(json["nonce"] as? String != second["nonce"] as? String)
        let seconds = try #require((json["timestamp"] as? String)?.prefix(19))
        let time = try Date(String(seconds) + "Z", strategy: .iso8601)
        #expect(abs(time.timeIntervalSinceNow) < 60)
    }

    @Test("the proof can be a file")
    func proofFile() throws {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("quote.bin")
            try Data([0, 1, 0xff]).write(to: file)
            let result = try EnclaveWire.run(
                "heartbeat",
                "new",
                "--validator-address",
                address,
                "--attestation-proof-file",
                file.path
            )
            #expect(try result.json["attestationProof"] as? String == "AAH/")
        }
    }

    @Test(
        "wrong parts are wrong use, and say what is right",
        arguments: [
            (["--timestamp", "yesterday"], "--timestamp cannot be `yesterday`", "2026-01-15T12:30:45"),
            (["--timestamp", "2026-02-30T00:00:00Z"], "--timestamp cannot be", "RFC 3339"),
            (["--nonce", "-1"], "--nonce cannot be `-1`", "18446744073709551615"),
            (["--nonce", "18446744073709551616"], "--nonce cannot be", "18446744073709551615"),
            (["--signature", "xyz"], "--signature: `x` at offset 0", "base64:"),
            (["--attestation-proof", "00", "--attestation-proof-file", "f"], "both given", "choose one"),
            (["--attestation-proof-file", "/nonexistent"], "there is no file /nonexistent", ""),
        ]
    )
    func wrongParts(arguments: [String], message: String, hint: String) throws {
        let result = try EnclaveWire.run(
            ["heartbeat", "new", "--validator-address", address] + arguments,
            input: Data()
        )
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(message))
        #expect(hint.isEmpty || result.errors.contains(hint))
    }

    @Test("sign-doc prints canonical bytes, those without signature, document and digest of the sample")
    func signDoc() throws {
        let result = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--chain-id",
            "virtengine-localnet-1",
            "--in",
            EnclaveWire.sample
        )
        #expect(result.status == 0)
        #expect(result.lines.count == 4)
        #expect(result.lines[0].hasPrefix("canonical bytes    0a297665"))
        #expect(result.lines[1].hasPrefix("without signature  0a297665"))
        #expect(result.lines[2].hasPrefix("sign document      0a2a2f766972"))
        #expect(
            result.lines[3] == "digest             82c7fda75f3a724aa71811ca52cb478c0db8f19f7d8a59c87df353eb9a8eeb50"
        )
    }

    @Test("JSON and its canonical bytes give the same document, with or without a signature")
    func carried() throws {
        let bytes = try EnclaveWire.run("encode", EnclaveWire.heartbeat, "--in", EnclaveWire.sample).output
        let fromJSON = try EnclaveWire.run("heartbeat", "sign-doc", "--chain-id", "c", "--in", EnclaveWire.sample)
        let fromBytes = try EnclaveWire.run("heartbeat", "sign-doc", "--chain-id", "c", "--input", "hex", input: bytes)
        #expect(fromJSON.output == fromBytes.output)
        let signed = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--chain-id",
            "c",
            "--part",
            "heartbeat-bytes",
            "--in",
            EnclaveWire.sample
        )
        let again = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--chain-id",
            "c",
            "--input",
            "hex",
            "--part",
            "digest",
            input: signed.output
        )
        #expect(fromJSON.output.hasSuffix(again.output))
    }

    @Test("scheme go-json prints Go's JSON, and needs no chain id")
    func goJSON() throws {
        let result = try EnclaveWire.run("heartbeat", "sign-doc", "--scheme", "go-json", "--in", EnclaveWire.sample)
        #expect(result.status == 0)
        let text =
            "{\"ValidatorAddress\":\"\(address)\",\"Timestamp\":\"2026-01-15T12:30:45.123456789Z\",\"Nonce\":1042}"
        #expect(result.output.hasSuffix("\nas text            \(text)\n"))
        let part = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--scheme",
            "go-json",
            "--part",
            "sign-doc",
            "--output",
            "binary",
            "--in",
            EnclaveWire.sample
        )
        #expect(part.output == text)
        #expect(try EnclaveWire.run("heartbeat", "sign-doc", "--scheme", "go-json", input: "{\"nonce\":1}").status == 1)
        let json = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--scheme",
            "go-json",
            "--json",
            "--in",
            EnclaveWire.sample
        )
        #expect(try json.json["heartbeatBytes"] == nil)
    }

    @Test("a part can be had as binary; all of them cannot")
    func onePart() throws {
        let digest = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--chain-id",
            "virtengine-localnet-1",
            "--part",
            "digest",
            "--output",
            "binary",
            "--in",
            EnclaveWire.sample
        )
        #expect(digest.outputBytes.count == 32)
        #expect(digest.outputBytes.prefix(2) == [0x82, 0xc7])
        let all = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--chain-id",
            "c",
            "--output",
            "binary",
            "--in",
            EnclaveWire.sample
        )
        #expect(all.status == 2)
        #expect(all.errors.contains("--part"))
    }

    @Test("bytes that are not canonical are not signed")
    func uncanonical() throws {
        let result = try EnclaveWire.run(
            "heartbeat",
            "sign-doc",
            "--chain-id",
            "c",
            "--input",
            "hex",
            input: "28050a0161"
        )
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("C3 at byte 2"))
        #expect(result.errors.contains("canonicalize"))
    }

    @Test("--json and --output json hold every part")
    func json() throws {
        let arguments = ["heartbeat", "sign-doc", "--chain-id", "virtengine-localnet-1", "--in", EnclaveWire.sample]
        let json = try EnclaveWire.run(arguments + ["--json"], input: Data()).json
        #expect(
            Set(json.keys) == ["ok", "scheme", "chainId", "format", "bytes", "heartbeatBytes", "signDoc", "digest"]
        )
        #expect(json["digest"] as? String == "82c7fda75f3a724aa71811ca52cb478c0db8f19f7d8a59c87df353eb9a8eeb50")
        #expect(json["scheme"] as? String == "canonical")
        let other = try EnclaveWire.run(arguments + ["--output", "json"], input: Data())
        #expect(try other.json as NSDictionary == json as NSDictionary)
        let base64 = try EnclaveWire.run(arguments + ["--json", "--output", "base64"], input: Data()).json
        #expect(base64["digest"] as? String == "gsf9p186ckqnGBHKUstHjA248Z99ilnIffNT65qO61A=")
    }
}
