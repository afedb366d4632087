import Foundation
import TestSupport
import Testing

@Suite("diff")
struct DiffTests {
    private let type = EnclaveWire.heartbeat
    private let first = "0a0161120708011080e1eb1728b960"

    @Test("fields that differ, with both values, and the bytes with marks")
    func differences() throws {
        let result = try diff(first, "0a0162120708021080e1eb17220201ff28b960", "--type", type)
        #expect(result.status == 1)
        #expect(
            result.output.hasSuffix(
                """
                fields
                  ~ validator_address  "a" → "b"
                  ~ timestamp.seconds  1 → 2
                  + signature          2 bytes 01ff

                bytes
                  A   0  0a 01 61 12 07 08 01 10 80 e1 eb 17
                  B   0  0a 01 62 12 07 08 02 10 80 e1 eb 17 22 02 01 ff
                               ^^          ^^                ++ ++ ++ ++

                fields: 2 changed, 1 added; 6 bytes differ

                """
            )
        )
        let back = try diff("220201ff", "", "--type", type)
        #expect(back.output.contains("- signature  2 bytes 01ff"))
        #expect(back.output.contains("-- -- -- --"))
    }

    @Test("a long message beside an empty or a short one takes no longer than it is")
    func longAndShort() throws {
        let long = String(repeating: "0b", count: 400_000)
        #expect(try diff(long, "").output.contains("400000 bytes differ"))
        #expect(try diff(long, "0a0161").output.contains("400000 bytes differ"))
    }

    @Test("equal fields in other bytes: the rules that each encoding breaks")
    func encodings() throws {
        let result = try diff(first, "28b9e0000a016112071080e1eb170801", "--type", type)
        #expect(result.status == 1)
        #expect(result.output.contains("The fields are equal, the bytes are not: one message in two encodings."))
        #expect(result.output.contains("A is canonical"))
        #expect(result.output.contains("B breaks C1 at byte 1, nonce: a varint is not the shortest form"))
        #expect(result.output.contains("B breaks C3 at byte 4, validator_address"))
        #expect(result.output.contains("fields: equal; "))
        let order = try diff("08011002", "10020801")
        #expect(order.output.contains("B breaks C3"))
    }

    @Test(
        "what a reader does not tell apart is equal",
        arguments: [
            // A default that is written, unpacked numbers, a split message, a singular field twice, entries in any order.
            ("", "2000"), ("9a0203010203", "980201980202980203"), ("9a0203010203", "9a02020102980203"),
            ("20022005", "2005"),
            // Bits beyond the 64th.
            ("20ffffffffffffffffff1b", "20ffffffffffffffffff01"),
        ]
    )
    func sameMeaning(_ a: String, _ b: String) throws {
        let json = try diff(a, b, "--type", EnclaveWire.sampler, "--json").json
        #expect(json["equal"] as? Bool == false)
        #expect(json["fieldsEqual"] as? Bool == true, "\(a) \(b)")
    }

    @Test("parts of one message are one message, and maps have no order")
    func mergedAndMaps() throws {
        let merged = try diff("1204 0801 1002", "1202 0801 1202 1002", "--type", type, "--json").json
        #expect(merged["fieldsEqual"] as? Bool == true)
        let (a, b) = (
            try sampler(#"{"stringToString":{"a":"1","b":"2"}}"#),
            try sampler(#"{"stringToString":{"a":"1","b":"3","c":"4"}}"#)
        )
        let map = try diff(a, b, "--type", EnclaveWire.sampler)
        #expect(map.output.contains("~ string_to_string[\"b\"]  \"2\" → \"3\""))
        #expect(map.output.contains("+ string_to_string[\"c\"]  \"4\""))
        #expect(!map.output.contains("string_to_string[\"a\"]"))
        let entries = a.trimmingCharacters(in: .newlines)
        let half = entries.count / 2
        let turned = String(entries.suffix(half) + entries.prefix(half))
        #expect(try diff(entries, turned, "--type", EnclaveWire.sampler, "--json").json["fieldsEqual"] as? Bool == true)
    }

    @Test("an element that is put into a list is the only difference")
    func lists() throws {
        let a = try sampler(#"{"strings":["one","two","three","four"]}"#)
        let b = try sampler(#"{"strings":["one","new","two","three","FOUR"]}"#)
        let json = try diff(a, b, "--type", EnclaveWire.sampler, "--json").json
        let fields = try #require(json["fields"] as? [[String: Any]])
        #expect(fields.map { $0["kind"] as? String } == ["added", "changed"])
        #expect(fields.map { $0["path"] as? String } == ["strings[1]", "strings[3→4]"])
        #expect((fields[1]["b"] as? [String: Any])?["value"] as? String == "\"FOUR\"")
    }

    @Test("equal fields are shown when they are asked for")
    func all() throws {
        let result = try diff(first, "0a0162120708011080e1eb1728b960", "--type", type, "--all")
        #expect(result.output.contains("= timestamp.seconds  1"))
        #expect(result.output.contains("= nonce              12345"))
        #expect(try diff(first, first, "--type", type).output.hasSuffix("equal: the same bytes\n"))
    }

    @Test("without a type fields have numbers, and broken bytes are compared as far as they can be read")
    func untyped() throws {
        #expect(try diff("08011202 0801", "08011202 0802").output.contains("~ 2.1  1 → 2"))
        let broken = try diff("0801127f61", "0801127f62")
        #expect(broken.status == 1)
        #expect(broken.output.contains("cannot be read beyond byte 2"))
        #expect(broken.output.contains("~ unreadable"))
    }

    @Test("the exit status is 0, 1 or 2 as with diff(1), and --quiet writes nothing")
    func status() throws {
        #expect(try diff("0801", "0801").status == 0)
        let quiet = try diff("0801", "0802", "--quiet")
        #expect(quiet.status == 1)
        #expect(quiet.output.isEmpty && quiet.errors.isEmpty)
        let garbled = try diff("0801", "zz")
        #expect(garbled.status == 2)
        #expect(garbled.errors.contains("is no hexadecimal digit"))
        #expect(try EnclaveWire.run("diff", "-", "-").status == 2)
        #expect(try EnclaveWire.run("diff", "-", "/nowhere/at/all", input: "").status == 2)
        #expect(try diff("0801", "0801", "--size-limit", "1").status == 2)
        #expect(try diff("{}", "{}", "--input", "json").status == 2)
    }

    @Test("any input format: JSON with a type")
    func json() throws {
        let result = try diff(#"{"nonce":"5"}"#, #"{"nonce":"6"}"#, "--type", type, "--input", "json")
        #expect(result.output.contains("~ nonce  5 → 6"))
    }

    @Test("colour comes only when it is asked for")
    func colour() throws {
        #expect(!(try diff("0801", "0802").outputBytes.contains(0x1b)))
        let result = try diff("0801", "0802", "--color", "always")
        #expect(result.output.contains("\u{1b}[31m01\u{1b}[0m"))
        #expect(result.output.contains("^^"))
    }

    @Test("long lists that share nothing take no long time")
    func bounded() throws {
        var generator = SeededGenerator(seed: 3)
        func bytes() -> String {
            (0..<20_000).map { _ in String(format: "08%02x", Int.random(in: 0..<128, using: &generator)) }.joined()
        }
        let start = ContinuousClock.now
        let result = try diff(bytes(), bytes())
        #expect(result.status == 1)
        #expect(result.output.contains("more, shown with --full"))
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test("equal is what is equal, for garbage too")
    func garbage() throws {
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<30 {
            let bytes = (0..<Int.random(in: 1..<120, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            var other = bytes
            other[Int.random(in: bytes.indices, using: &generator)] ^= 1 << Int.random(in: 0..<8, using: &generator)
            let (a, b) = (hex(bytes), hex(other))
            for type in [[], ["--type", type], ["--type", EnclaveWire.sampler]] {
                #expect(try diff([a, a] + type).status == 0)
                #expect(try diff([a, b] + type).status == 1)
            }
        }
    }

    // MARK: Support

    private func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

    private func sampler(_ json: String) throws -> String {
        try EnclaveWire.run("encode", EnclaveWire.sampler, input: json).output
    }

    private func diff(_ words: String...) throws -> RunResult { try diff(words) }

    /// Runs `diff` on two texts, the second from standard input.
    private func diff(_ words: [String]) throws -> RunResult {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("a").path
            try Data(words[0].utf8).write(to: URL(fileURLWithPath: file))
            return try EnclaveWire.run(["diff", file, "-"] + words.dropFirst(2), input: Data(words[1].utf8))
        }
    }
}
