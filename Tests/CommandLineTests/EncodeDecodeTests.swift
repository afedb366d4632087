import Foundation
import Testing

@Suite("encode, decode, canonicalize")
struct EncodeDecodeTests {
    private let type = EnclaveWire.heartbeat
    private let sampleHex =
        "0a2976653179386c7272686170326a33787a636e746c703271676d376a79756468686d32747972767a6e33120b08f5bba3cb0610959aef3a"
        + "1a0c7367782d71756f74652d76332240f3e5b36b5722b986ec69155970b90ef951a5112e46c03b9bcdcd13cd4cef6fad4fb82d30decd71"
        + "d64ecfbb6740ef89573528d063ce7fe56befc68338b53de80b289208"

    @Test("the sample in JSON becomes the bytes that peers give for it, and JSON again")
    func sample() throws {
        let encoded = try EnclaveWire.run("encode", type, "--in", EnclaveWire.sample)
        #expect(encoded.status == 0)
        #expect(encoded.errors.isEmpty)
        #expect(encoded.output == sampleHex + "\n")
        let decoded = try EnclaveWire.run("decode", type, input: encoded.output)
        let original = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: EnclaveWire.sample))
        )
        #expect(try decoded.json as NSDictionary == original as? NSDictionary)
    }

    @Test("every format of bytes reads what it writes", arguments: ["hex", "base64", "binary"])
    func formats(format: String) throws {
        let written = try EnclaveWire.run("encode", type, "--in", EnclaveWire.sample, "--output", format)
        #expect(written.status == 0)
        let read = try EnclaveWire.run(
            ["decode", type, "--input", format, "--output", "hex"],
            input: Data(written.outputBytes)
        )
        #expect(read.output == sampleHex + "\n")
        #expect(format != "binary" || written.outputBytes.count == 139)
    }

    @Test("hex takes spaces, lines, capitals and 0x; base64 takes both alphabets, padded or not")
    func lenientText() throws {
        #expect(try EnclaveWire.run("decode", type, "--output", "hex", input: "0x28 0A\n").output == "280a\n")
        for text in ["GgL/vw==", "GgL/vw", "GgL_vw", "GgL_\n vw = ="] {
            #expect(
                try EnclaveWire.run("decode", type, "--input", "base64", "--output", "hex", input: text).output
                    == "1a02ffbf\n"
            )
        }
    }

    @Test(
        "text that is not in its format is refused at its position, with what it may be",
        arguments: [
            ("hex", "12zz", "`z` at offset 2 (line 1, column 3)", "--input base64"),
            ("hex", "28\n05\n{", "`{` at offset 6 (line 3, column 1)", "hexadecimal text holds"),
            ("hex", "{\"a\":1}", "`{` at offset 0", "--input json"),
            ("hex", "\u{1}\u{2}", "the byte 0x01 at offset 0", "--input binary"),
            ("hex", "123", "half a byte, at offset 3", "cut off"),
            ("base64", "GgL*", "`*` at offset 3", "base64 holds"),
            ("base64", "GgL/v", "middle of a byte, at offset 5", "cut off"),
            ("base64", "Gg==Gg==", "`G` at offset 4", "two texts"),
            ("json", "", "the input is empty", "`{}`"),
            ("json", " \n ", "the input is empty", "`{}`"),
            ("json", "2805", "JSON at offset 0", "--input"),
            ("json", "{\n  \"nonce\": \"x\"}", "line 2", "nonce"),
        ]
    )
    func badText(format: String, text: String, message: String, hint: String) throws {
        let result = try EnclaveWire.run("encode", type, "--input", format, input: text)
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(message))
        #expect(result.errors.contains(hint))
    }

    @Test(
        "JSON follows the rules of ProtoJSON",
        arguments: [
            ("{}", ""),
            ("{\"validatorAddress\":\"a\"}", "0a0161"),
            ("{\"validator_address\":\"a\"}", "0a0161"),
            ("{\"nonce\":\"18446744073709551615\"}", "28ffffffffffffffffff01"),
            ("{\"nonce\":5,\"attestationProof\":null}", "2805"),
            ("{\"timestamp\":\"1970-01-01T00:00:01.5Z\"}", "120808011080cab5ee01"),
            ("{\"timestamp\":\"1970-01-01T01:00:00+01:00\"}", "1200"),
        ]
    )
    func json(text: String, hex: String) throws {
        let result = try EnclaveWire.run("encode", type, input: text)
        #expect(result.output == hex + "\n")
    }

    @Test(
        "JSON that is no message is refused",
        arguments: [
            "{\"unknown\":1}", "{\"nonce\":\"18446744073709551616\"}", "{\"nonce\":-1}",
            "{\"timestamp\":\"yesterday\"}",
            "{\"attestationProof\":\"*\"}", "{\"nonce\":\"1\",\"nonce\":\"2\"}", "[]", "{", "{}{}",
        ]
    )
    func badJSON(text: String) throws {
        let result = try EnclaveWire.run("encode", type, input: text)
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(!result.errors.isEmpty)
    }

    @Test("standard mode reads any encoding, canonical mode names the rule that another breaks")
    func modes() throws {
        let standard = try EnclaveWire.run("decode", type, input: "28050a0161")
        #expect(standard.status == 0)
        #expect(try standard.json["nonce"] as? String == "5")
        let canonical = try EnclaveWire.run("decode", type, "--mode", "canonical", input: "28050a0161")
        #expect(canonical.status == 1)
        #expect(canonical.output.isEmpty)
        #expect(canonical.errors.contains("C3 at byte 2, validator_address"))
    }

    @Test("fields that JSON cannot show are told of, and kept in bytes")
    func unknownFields() throws {
        let json = try EnclaveWire.run("decode", type, input: "0a0161a00601")
        #expect(json.status == 0)
        #expect(json.errors.contains("1 field that the schema does not name is left out, the first at byte 3"))
        #expect(
            try EnclaveWire.run("decode", type, "--output", "hex", input: "0a0161a00601").output == "0a0161a00601\n"
        )
        let script = try EnclaveWire.run("decode", type, "--json", input: "0a0161a00601")
        #expect(script.errors.isEmpty)
        #expect(try script.json["unknownFields"] as? [Int] == [3])
    }

    @Test("canonicalize orders, merges and shortens, and refuses what has no canonical form")
    func canonicalize() throws {
        #expect(try EnclaveWire.run("canonicalize", type, input: "28050a0161").output == "0a01612805\n")
        #expect(
            try EnclaveWire.run("canonicalize", type, input: "1202080112021002288500").output == "1204080110022805\n"
        )
        let json = try EnclaveWire.run("canonicalize", type, "--json", input: "28050a0161").json
        #expect(json["changed"] as? Bool == true)
        #expect(json["bytes"] as? String == "0a01612805")
        let unknown = try EnclaveWire.run("canonicalize", type, input: "28050a0161a00601")
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("no canonical form: C4 at byte 5"))
        let time = try EnclaveWire.run("canonicalize", type, input: "120210ffffffff0f")
        #expect(time.status == 1)
    }

    @Test("--json holds type, size and bytes or message")
    func machineOutput() throws {
        let hex = try EnclaveWire.run("encode", type, "--json", input: "{\"nonce\":5}").json
        #expect(hex["ok"] as? Bool == true)
        #expect(hex["type"] as? String == type)
        #expect(hex["size"] as? Int == 2)
        #expect(hex["format"] as? String == "hex")
        #expect(hex["bytes"] as? String == "2805")
        let base64 = try EnclaveWire.run("encode", type, "--json", "--output", "base64", input: "{\"nonce\":5}").json
        #expect(base64["bytes"] as? String == "KAU=")
        let message = try EnclaveWire.run("decode", type, "--json", input: "2805").json
        #expect((message["message"] as? [String: Any])?["nonce"] as? String == "5")
    }

    @Test("limits on size and depth hold")
    func limits() throws {
        let size = try EnclaveWire.run("decode", type, "--size-limit", "1", input: "2805")
        #expect(size.status == 1)
        #expect(size.errors.contains("C15 at byte 1"))
        #expect(size.errors.contains("--size-limit"))
        #expect(try EnclaveWire.run("decode", type, "--size-limit", "2", input: "2805").status == 0)
        let depth = try EnclaveWire.run("decode", type, "--depth-limit", "0", input: "12020801")
        #expect(depth.status == 1)
        #expect(depth.errors.contains("--depth-limit"))
        #expect(try EnclaveWire.run("decode", type, "--depth-limit", "1", input: "12020801").status == 0)
    }

    @Test("an empty input is a message with no field set, and a note says so")
    func emptyInput() throws {
        for format in ["hex", "base64", "binary"] {
            let result = try EnclaveWire.run("decode", type, "--input", format)
            #expect(result.status == 0)
            #expect(try result.json.isEmpty)
            #expect(result.errors.contains("the input is empty"))
        }
    }
}
