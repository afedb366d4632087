import Foundation
import Testing

@Suite("vectors check")
struct VectorsCommandTests {
    private let directory = EnclaveWire.root.appendingPathComponent("Vectors")

    @Test("all vectors agree with every codec: a line a file, and a table")
    func all() throws {
        let result = try EnclaveWire.run("vectors", "check", "--dir", directory.path)
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        for file in [
            "heartbeat.json", "canonical.json", "non-canonical.json", "sign-doc.json", "signatures.json",
            "transactions.json", "replay.json",
        ] {
            #expect(result.lines.contains { $0.hasPrefix(file) && $0.contains(" cases ") && $0.contains("owned") })
        }
        #expect(
            result.lines.contains { $0.hasPrefix("file ") && $0.contains("implementation") && $0.contains("agree") }
        )
        for implementation in ["owned", "view", "c-shim", "json"] {
            #expect(result.lines.contains { $0.hasPrefix("heartbeat.json ") && $0.contains(" \(implementation) ") })
        }
    }

    @Test("protoscope writes bytes that are not canonical as text, a case a line, as the file has it")
    func protoscope() throws {
        let file = directory.appendingPathComponent("non-canonical.json")
        let cases = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]])
        let result = try EnclaveWire.run("vectors", "protoscope", "--in", file.path)
        #expect(result.status == 0, "\(result.errors)")
        let lines = try result.lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
        }
        #expect(lines.map { $0["id"] } == cases.map { $0["id"] as? String })
        #expect(lines.map { $0["protoscope"] } == cases.map { $0["protoscope"] as? String })
    }

    @Test("a Protoscope text of other bytes is a difference")
    func otherProtoscope() throws {
        try TemporaryDirectory.with { copy in
            let original = directory.appendingPathComponent("non-canonical.json")
            var cases = try #require(
                try JSONSerialization.jsonObject(with: Data(contentsOf: original)) as? [[String: Any]]
            )
            cases = [try #require(cases.first { $0["id"] as? String == "c1-tag-two-bytes" })]
            cases[0]["protoscope"] = "1: {\"a\"}"
            let data = try JSONSerialization.data(withJSONObject: cases)
            try data.write(to: copy.appendingPathComponent("non-canonical.json"))
            let result = try EnclaveWire.run("vectors", "check", "--dir", copy.path, "--only", "non-canonical")
            #expect(result.status == 1)
            #expect(result.output.contains("c1-tag-two-bytes: protoscope, text to bytes: first difference at byte 0"))
        }
    }

    @Test("--json tells cases, agreements and differences of each file and implementation")
    func json() throws {
        let result = try EnclaveWire.run("vectors", "check", "--dir", directory.path, "--only", "sign-doc", "--json")
        let json = try result.json
        #expect(json["ok"] as? Bool == true)
        let file = try #require((json["files"] as? [[String: Any]])?.first)
        #expect(file["name"] as? String == "sign-doc.json")
        let owned = try #require((file["implementations"] as? [[String: Any]])?.first)
        #expect(owned["name"] as? String == "owned")
        #expect(owned["agree"] as? Int == owned["cases"] as? Int)
        #expect(owned["differ"] as? Int == 0)
        #expect((json["differences"] as? [Any])?.isEmpty == true)
    }

    @Test("a difference is shown with id, both values and the first byte that differs, and is status 1")
    func difference() throws {
        try TemporaryDirectory.with { copy in
            let original = directory.appendingPathComponent("heartbeat.json")
            var cases = try #require(
                try JSONSerialization.jsonObject(with: Data(contentsOf: original)) as? [[String: Any]]
            )
            cases = [try #require(cases.first { $0["id"] as? String == "ordinary-unsigned" })]
            let bytes = try #require(cases[0]["bytes"] as? String)
            // Another nonce: the bytes are canonical still, and not those of the JSON.
            cases[0]["bytes"] = bytes.dropLast(2) + "09"
            try JSONSerialization.data(withJSONObject: cases).write(to: copy.appendingPathComponent("heartbeat.json"))
            let result = try EnclaveWire.run("vectors", "check", "--dir", copy.path, "--only", "heartbeat.json")
            #expect(result.status == 1)
            #expect(
                result.output.contains(
                    "heartbeat.json ordinary-unsigned: json, JSON to bytes: first difference at byte 72"
                )
            )
            #expect(result.output.contains("expected  "))
            #expect(result.output.contains("got       "))
            let json = try EnclaveWire.run("vectors", "check", "--dir", copy.path, "--only", "heartbeat.json", "--json")
            #expect(json.status == 1)
            let found = try #require((try json.json["differences"] as? [[String: Any]])?.first)
            #expect(found["id"] as? String == "ordinary-unsigned")
            #expect(found["firstByte"] as? Int == 72)
            #expect((found["expected"] as? String)?.hasSuffix("289209") == true)
            #expect((found["actual"] as? String)?.hasSuffix("289208") == true)
        }
    }

    @Test(
        "files that are no vectors are refused with the place",
        arguments: [
            ("{", "is not JSON"), ("{}", "not an array"), ("[{}]", "has no text `id`"),
            (
                "[{\"id\":\"x\",\"expected\":\"accept\",\"type\":\"t\",\"bytes\":\"0\"}]",
                "case x: `bytes` is not hexadecimal"
            ),
        ]
    )
    func badFile(text: String, message: String) throws {
        try TemporaryDirectory.with { copy in
            try Data(text.utf8).write(to: copy.appendingPathComponent("heartbeat.json"))
            let result = try EnclaveWire.run("vectors", "check", "--dir", copy.path, "--only", "heartbeat")
            #expect(result.status == 1)
            #expect(result.errors.contains(message))
        }
    }

    @Test("an unknown file is wrong use, with the names that there are")
    func unknownFile() throws {
        let result = try EnclaveWire.run("vectors", "check", "--dir", directory.path, "--only", "heartbeats.json")
        #expect(result.status == 2)
        #expect(result.errors.contains("did you mean `heartbeat.json`?"))
    }
}
