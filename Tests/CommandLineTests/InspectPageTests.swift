import Foundation
import TestSupport
import Testing

// What the page shows in a browser is checked by Tests/Browser.
@Suite("inspect --html")
struct InspectPageTests {
    private let type = EnclaveWire.heartbeat

    @Test("the page holds bytes, fields and broken rules, and needs nothing from elsewhere")
    func whole() throws {
        let result = try EnclaveWire.run("inspect", type, "--html", "-", input: "2885000a0161")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("<!doctype html>"))
        #expect(result.output.hasSuffix("</html>\n"))
        #expect(result.output.contains("Not canonical, in 2 places"))
        for address in ["http:", "https:", "@import", "src=\"", "url("] {
            #expect(!result.output.contains(address), "\(address)")
        }
        let data = try data(of: result)
        #expect(data["size"] as? Int == 6)
        #expect(data["bytes"] as? String == "KIUACgFh")
        let fields = try #require(data["fields"] as? [[String: Any]])
        #expect(fields.map { $0["path"] as? String } == ["nonce", "validator_address"])
        #expect(fields.map { $0["declared"] as? String } == ["uint64", "string"])
        #expect((fields[0]["marks"] as? [[String: Any]])?.first?["rule"] as? String == "C1")
        #expect((data["rules"] as? [String: String])?["C1"]?.hasPrefix("every varint") == true)
    }

    @Test("text of the input cannot leave its place")
    func escaping() throws {
        let text = "</script><script>alert('&\u{2028}')</script>"
        let bytes = Data([0x0a, UInt8(text.utf8.count)] + text.utf8)
        let result = try EnclaveWire.run(["inspect", type, "--input", "binary", "--html", "-"], input: bytes)
        #expect(result.output.components(separatedBy: "</script>").count == 3)
        let field = try #require((try data(of: result)["fields"] as? [[String: Any]])?.first)
        #expect((field["value"] as? String)?.contains("</script><script>alert('&") == true)
    }

    @Test("the page is written as a whole or not at all, and goes with no other output")
    func file() throws {
        try TemporaryDirectory.with { directory in
            let page = directory.appendingPathComponent("page.html").path
            try Data("before".utf8).write(to: URL(fileURLWithPath: page))
            let failed = try EnclaveWire.run("inspect", type, "--html", page, input: "0g")
            #expect(failed.status == 1)
            #expect(try String(contentsOfFile: page, encoding: .utf8) == "before")
            let done = try EnclaveWire.run("inspect", type, "--html", page, input: "2805")
            #expect(done.status == 0)
            #expect(done.output.isEmpty)
            #expect(try String(contentsOfFile: page, encoding: .utf8).contains("✓</b> Canonical"))
            #expect(try EnclaveWire.run("inspect", "--html", page, "--json", input: "").status == 2)
            #expect(try EnclaveWire.run("inspect", "--html", page, "--out", "x", input: "").status == 2)
        }
    }

    @Test("much input makes a page of bounded size, which says so")
    func limit() throws {
        let varints = Data((0..<1 << 19).flatMap { _ in [UInt8(0x08), 0x01] })
        let result = try EnclaveWire.run(["inspect", "--input", "binary", "--html", "-"], input: varints)
        #expect(
            result.output.contains("Drawn are the first 65,536 of 1,048,576 bytes and the first 4,000 of 524,288 rows")
        )
        #expect(result.outputBytes.count < 2 << 20)
    }

    @Test("garbage of any kind makes a page, with a type and without")
    func garbage() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<40 {
            let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            for command in [["inspect"], ["inspect", type], ["inspect", EnclaveWire.sampler]] {
                let arguments = command + ["--input", "binary", "--html", "-"]
                let result = try EnclaveWire.run(arguments, input: Data(bytes))
                #expect(result.status == 0, "\(command) \(bytes)")
                #expect(try data(of: result)["size"] as? Int == bytes.count)
            }
        }
    }

    @Test("the end of a group is the end of its field")
    func groups() throws {
        let result = try EnclaveWire.run("inspect", "--html", "-", input: "0b08010c2805")
        let fields = try #require(try data(of: result)["fields"] as? [[String: Any]])
        #expect(fields.map { $0["end"] as? Int } == [4, 3, 4, 6])
        #expect(fields.map { $0["parent"] as? Int } == [-1, 0, -1, -1])
    }

    /// What the script of a page draws.
    private func data(of result: RunResult) throws -> [String: Any] {
        let start = try #require(result.output.range(of: "id=\"data\">")).upperBound
        let end = try #require(result.output.range(of: "</script>", range: start..<result.output.endIndex)).lowerBound
        let value = try JSONSerialization.jsonObject(with: Data(result.output[start..<end].utf8))
        return try #require(value as? [String: Any])
    }
}
