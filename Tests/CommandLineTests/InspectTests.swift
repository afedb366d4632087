import Foundation
import Testing

@Suite("inspect")
struct InspectTests {
    private let type = EnclaveWire.heartbeat

    @Test("a row for each record: offset, bytes, field, wire type, value")
    func rows() throws {
        let result = try EnclaveWire.run("inspect", type, input: "0a0161120708011080e1eb1728b960")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(
            result.output == """
                offset  bytes           field                wire    value
                     0  0a 01 61        1 validator_address  len 1   "a"
                     3  12 07           2 timestamp          len 7   google.protobuf.Timestamp 1970-01-01T00:00:01.050Z
                     5  08 01             1 seconds          varint  1
                     7  10 80 e1 eb 17    2 nanos            varint  50000000
                    12  28 b9 60        5 nonce              varint  12345

                virtengine.enclave.v1.MsgEnclaveHeartbeat: 15 bytes, 5 records
                canonical

                """
        )
    }

    @Test("every rule that is broken is marked below its row, with carets under the bytes")
    func marks() throws {
        let result = try EnclaveWire.run("inspect", type, input: "2885000a02c328a00601")
        #expect(
            result.output == """
                offset  bytes        field                wire    value
                     0  28 85 00     5 nonce              varint  5
                     1     ^^ ^^     C1 at byte 1, nonce: a varint is not the shortest form
                     3  0a 02 c3 28  1 validator_address  len 2   "\u{fffd}("
                     3  ^^           C3 at byte 3, validator_address: field 1 comes after field 5
                     5        ^^ ^^  C9 at byte 5, validator_address: a string is not well-formed UTF-8 here
                     7  a0 06 01     100                  varint  1
                     7  ^^ ^^        C4 at byte 7: field 100 is not in virtengine.enclave.v1.MsgEnclaveHeartbeat

                virtengine.enclave.v1.MsgEnclaveHeartbeat: 10 bytes, 3 records
                not canonical, in 4 places: C1, C3, C4, C9

                """
        )
    }

    @Test("bytes of a mark that a row does not show stand beside the mark")
    func farMark() throws {
        let text = String(repeating: "61", count: 40) + "ff" + String(repeating: "61", count: 20)
        let result = try EnclaveWire.run("inspect", type, input: "0a3d" + text)
        #expect(result.lines.contains { $0.hasPrefix("    42  … ff 61 61 61 …") && $0.contains("C9 at byte 42") })
    }

    @Test("broken bytes are shown up to where they can be read, and what follows a broken message too")
    func unreadable() throws {
        let result = try EnclaveWire.run("inspect", type, input: "0a01611202 08ff 2805")
        #expect(result.status == 0)
        #expect(result.output.contains("1 seconds          ?       unreadable: the number is cut off"))
        #expect(result.output.contains("5 nonce              varint  5"))
        #expect(result.output.contains("cannot be read beyond byte 5"))
        let cut = try EnclaveWire.run("inspect", type, input: "28050a7f6162")
        #expect(cut.output.contains("unreadable: length 127, and 2 bytes are left"))
        let none = try EnclaveWire.run("inspect", input: "0f")
        #expect(none.output.contains("there is no wire type 7"))
        #expect(
            try EnclaveWire.run("inspect", input: "0c").output.contains("the end of group 1, which is not open here")
        )
    }

    @Test("without a type, text, messages and bytes are guesses, and say so")
    func guesses() throws {
        let result = try EnclaveWire.run("inspect", input: "0a0361626312020801 1a02fffe 2a00")
        #expect(
            result.output == """
                offset  bytes           field  wire    value
                     0  0a 03 61 62 63  1      len 3   text? "abc"
                     5  12 02           2      len 2   message?
                     7  08 01             1    varint  1
                     9  1a 02 ff fe     3      len 2   bytes? 2 bytes fffe
                    13  2a 00           5      len 0   empty

                no type given: 15 bytes, 5 records
                no rule broken that shows without a type; ? marks a guess

                """
        )
    }

    @Test("packed numbers are listed, long lists shortened, with --full in full")
    func packed() throws {
        let numbers = (0..<40).map { String(format: "%02x", $0) }.joined()
        let short = try EnclaveWire.run("inspect", EnclaveWire.sampler, input: "9a0228" + numbers)
        #expect(short.output.contains("35 uint32s  len 40  packed uint32"))
        #expect(short.output.contains("[15]"))
        #expect(!short.output.contains("[16]"))
        #expect(short.output.contains("24 more, shown with --full"))
        let full = try EnclaveWire.run("inspect", EnclaveWire.sampler, "--full", input: "9a0228" + numbers)
        #expect(full.output.contains("[39]"))
    }

    @Test("groups are followed to their end")
    func groups() throws {
        let result = try EnclaveWire.run("inspect", input: "0b08010c2805")
        #expect(result.output.contains("1      group"))
        #expect(result.output.contains("1      end group"))
        #expect(result.output.contains("C12 at byte 0"))
        #expect(result.output.contains("5      varint     5"))
        #expect(try EnclaveWire.run("inspect", input: "0b0801").output.contains("the group has no end"))
    }

    @Test("the value of an Any and the body of a transaction are opened")
    func nested() throws {
        let json = "{\"messages\":[{\"@type\":\"/\(type)\",\"nonce\":\"7\"}],\"memo\":\"hi\"}"
        let body = try EnclaveWire.run("encode", "cosmos.tx.v1beta1.TxBody", "--output", "base64", input: json).output
        let raw = "{\"bodyBytes\":\"\(body.trimmingCharacters(in: .newlines))\"}"
        let tx = try EnclaveWire.run("encode", "cosmos.tx.v1beta1.TxRaw", input: raw).output
        let result = try EnclaveWire.run("inspect", "cosmos.tx.v1beta1.TxRaw", input: tx)
        #expect(result.output.contains("1 body_bytes"))
        #expect(result.output.contains("bytes, cosmos.tx.v1beta1.TxBody"))
        #expect(result.output.contains("  1 messages[0]"))
        #expect(result.output.contains("5 nonce"))
        #expect(result.output.contains("2 memo"))
    }

    @Test("what is broken inside a body is marked, though the bytes around it are canonical")
    func embeddedMarks() throws {
        let result = try EnclaveWire.run("inspect", "cosmos.tx.v1beta1.TxRaw", input: "0a0412000a00")
        #expect(result.output.contains("(in cosmos.tx.v1beta1.TxBody)"))
        #expect(result.output.contains("in what bytes fields hold"))
    }

    @Test("nothing in a value can steer the terminal")
    func escapes() throws {
        let text = "\u{1b}[31m\u{7}\u{202e}\u{9b}é\n"
        let bytes = Data([0x0a, UInt8(text.utf8.count)] + text.utf8)
        let result = try EnclaveWire.run(["inspect", type, "--input", "binary"], input: bytes)
        #expect(result.output.contains("\"\\u{1b}[31m\\u{7}\\u{202e}\\u{9b}é\\n\""))
        #expect(!result.outputBytes.contains(0x1b))
    }

    @Test("colour comes only when it is asked for, and not where NO_COLOR is set")
    func colour() throws {
        let plain = try EnclaveWire.run("inspect", type, input: "2800")
        #expect(!plain.outputBytes.contains(0x1b))
        let always = try EnclaveWire.run("inspect", type, "--color", "always", input: "2800")
        #expect(always.output.contains("\u{1b}[1;31m28\u{1b}[0m"))
        let never = try EnclaveWire.run("inspect", type, "--color", "never", input: "2800")
        #expect(never.output == plain.output)
    }

    @Test("--json holds every record and every violation")
    func json() throws {
        let result = try EnclaveWire.run("inspect", type, "--json", input: "1202080128000a0161")
        let json = try result.json
        #expect(result.status == 0)
        #expect(json["ok"] as? Bool == true)
        #expect(json["size"] as? Int == 9)
        #expect(json["canonical"] as? Bool == false)
        #expect(json["unreadableFrom"] is NSNull)
        let records = try #require(json["records"] as? [[String: Any]])
        #expect(records.map { $0["name"] as? String } == ["timestamp", "seconds", "nonce", "validator_address"])
        #expect(records.map { $0["depth"] as? Int } == [0, 1, 0, 0])
        #expect(records[0]["offset"] as? Int == 0)
        #expect(records[0]["end"] as? Int == 4)
        #expect(records[0]["bytes"] as? String == "1202")
        #expect(records[1]["wireType"] as? String == "varint")
        #expect(records[1]["value"] as? String == "1")
        let violations = try #require(json["violations"] as? [[String: Any]])
        #expect(violations.map { $0["rule"] as? String } == ["C5", "C3"])
        #expect((records[2]["violations"] as? [[String: Any]])?.first?["rule"] as? String == "C5")
    }

    @Test("garbage of any kind is shown, and never traps")
    func garbage() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<60 {
            let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            for command in [["inspect"], ["inspect", type], ["inspect", EnclaveWire.sampler, "--json"]] {
                let result = try EnclaveWire.run(command + ["--input", "binary"], input: Data(bytes))
                #expect(result.status == 0, "\(command) \(bytes)")
            }
        }
    }
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return value ^ value >> 31
    }
}
