import Foundation
import FoundationXML
import Testing

@Suite("health simulate")
struct HealthSimulateTests {
    private func simulate(_ arguments: String...) throws -> RunResult {
        try EnclaveWire.run(["health", "simulate"] + arguments, input: Data())
    }

    @Test("one seed leaves the same bytes, in memory and in a file, and another seed others")
    func seeds() throws {
        try TemporaryDirectory.with { directory in
            let options = ["--validators", "20", "--blocks", "200", "--silent", "2@50", "--flaky", "10"]
            func run(_ more: String...) throws -> RunResult {
                try EnclaveWire.run(["health", "simulate"] + options + more, input: Data())
            }
            let first = try run("--seed", "5")
            #expect(first.status == 0)
            #expect(try run("--seed", "5").output == first.output)
            let store = directory.appendingPathComponent("m.db").path
            #expect(try run("--seed", "5", "--store", store).output == first.output)
            #expect(try run("--seed", "6").output != first.output)
            let exported = try Shell.run(
                script: "$EW health export --store m.db --output binary | sha256sum",
                in: directory
            )
            let digest = try #require(exported.output.split(separator: " ").first)
            #expect(first.output.hasSuffix("sha256 \(digest)\n"))
            let again = try run("--seed", "5", "--store", store)
            #expect(again.status == 1)
            #expect(again.errors.contains("holds the chain virtengine-simulation-1 already, up to block 200"))
        }
    }

    @Test("the monitor tells each kind of misbehaviour from the others")
    func misbehaviour() throws {
        let result = try simulate(
            "--validators",
            "30",
            "--blocks",
            "900",
            "--silent",
            "1@100-650",
            "--forge",
            "1@100",
            "--replay",
            "1",
            "--stale",
            "1",
            "--bad-proof",
            "1",
            "--json"
        )
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let json = try result.json
        let culprits = try #require(json["misbehaving"] as? [[String: Any]])
        #expect(culprits.count == 5)
        func culprit(_ fault: String) throws -> [String: Any] {
            try #require(culprits.first { $0["fault"] as? String == fault })
        }
        func path(_ fault: String) throws -> [String?] {
            try #require(try culprit(fault)["transitions"] as? [[String: Any]]).map { $0["status"] as? String }
        }
        #expect(try path("silent") == ["healthy", "degraded", "unhealthy", "healthy"])
        #expect(try path("forge") == ["healthy", "degraded", "unhealthy"])
        #expect(try path("replay") == ["healthy"])
        #expect(try path("stale") == ["degraded", "unhealthy"])
        #expect(try path("bad-proof").last == "unhealthy")
        #expect(try (culprit("forge")["refused"] as? [String: Int])?.keys.sorted() == ["1925"])
        #expect(try (culprit("replay")["refused"] as? [String: Int])?.keys.sorted() == ["1926"])
        #expect(try (culprit("stale")["refused"] as? [String: Int])?.keys.sorted() == ["1924"])
        #expect(try (culprit("bad-proof")["refused"] as? [String: Int]) == [:])
        #expect(json["statuses"] as? [String: Int] == ["unknown": 0, "healthy": 27, "degraded": 0, "unhealthy": 3])
        let events = try #require(json["events"] as? [String: Int])
        #expect(events["enclave_heartbeat_received"] == json["accepted"] as? Int)
        #expect(events["enclave_health_recovered"] == 1)
    }

    @Test("the summary names each, and progress goes elsewhere")
    func summary() throws {
        let result = try simulate(
            "--validators",
            "10",
            "--blocks",
            "300",
            "--silent",
            "1:100@20-250",
            "--flaky",
            "5@9-90"
        )
        #expect(result.output.contains("  sends nothing, blocks 20 to 250\n"))
        #expect(result.output.contains("The others lose 5 % of their heartbeats, blocks 9 to 90\n"))
        #expect(result.output.contains("\n  status now    0 unknown, 10 healthy, 0 degraded, 0 unhealthy\n"))
        #expect(result.errors.contains("block 300 of 300: 0 unknown, 10 healthy, 0 degraded, 0 unhealthy\n"))
    }

    @Test("the picture is XML, and shows the statuses at their heights", arguments: ["1", "7", "1000"])
    func plot(validators: String) throws {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("fleet.svg")
            let result = try simulate(
                "--validators",
                validators,
                "--blocks",
                "160",
                "--silent",
                "1",
                "--plot",
                file.path
            )
            #expect(result.status == 0)
            let document = try XMLDocument(data: Data(contentsOf: file), options: [])
            let root = try #require(document.rootElement())
            #expect(root.name == "svg")
            let labels = root.elements(forName: "text").compactMap(\.stringValue)
            for label in ["validators", "block (6 s each)", "healthy", "unhealthy", "0"] {
                #expect(labels.contains(label))
            }
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains("prefers-color-scheme: dark"))
            let areas = text.split(separator: "\n").filter { $0.hasPrefix("<path ") && $0.hasSuffix("Z\"/>") }
            let layers = ["healthy", "unknown", "degraded", "unhealthy"]
            #expect(areas.count == layers.count)
            for (area, layer) in zip(areas, layers) { #expect(area.hasPrefix("<path class=\"\(layer)\" d=\"M76 ")) }
            // What is not in the file itself would not be shown where it is embedded.
            #expect(!text.contains("href") && !text.contains("url("))
        }
    }

    @Test("a picture that cannot be written is an error, after the summary")
    func unwritablePlot() throws {
        let result = try simulate("--validators", "3", "--blocks", "30", "--plot", "/nonexistent/fleet.svg")
        #expect(result.status == 2)
        #expect(result.output.contains("genesis       sha256 "))
        #expect(result.errors.contains("there is no directory /nonexistent"))
    }

    @Test(
        "wrong arguments are told with what is right",
        arguments: [
            (["--validators", "0"], "--validators cannot be `0`"), (["--seed", "-1"], "--seed cannot be `-1`"),
            (["--silent", "x"], "--silent cannot be `x`"), (["--silent", "1:101"], "--silent cannot be `1:101`"),
            (["--forge", "1@9-3"], "--forge cannot be `1@9-3`"), (["--replay", "1@0"], "--replay cannot be `1@0`"),
            (["--flaky", "x"], "--flaky cannot be `x`"), (["--flaky", "5:5"], "--flaky cannot be `5:5`"),
            (["--validators", "3", "--silent", "2", "--forge", "2"], "more misbehaving validators than validators"),
            (["--rules", "/nonexistent"], "there is no file /nonexistent"),
            (["--store", "/nonexistent/m.db"], "/nonexistent/m.db"),
        ]
    )
    func wrong(arguments: [String], message: String) throws {
        let result = try EnclaveWire.run(["health", "simulate", "--blocks", "3"] + arguments, input: Data())
        #expect(result.status == 2)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(result.output.isEmpty)
    }
}
