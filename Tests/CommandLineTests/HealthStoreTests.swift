import Foundation
import Testing

@Suite("health init, and stores that are none")
struct HealthStoreTests {
    private static let reading = [
        ["status"], ["list"], ["history", HealthFixture.address], ["events"], ["metrics"], ["params", "get"],
        ["alerts"], ["export"],
    ]

    @Test("a genesis goes in and comes out with the same bytes, as JSON and as binary")
    func roundTrip() throws {
        try HealthFixture.with { fixture in
            let json = try fixture.run("export")
            #expect(json.status == 0)
            let binary = try fixture.run("export", "--output", "binary")
            for (name, format, bytes) in [("2", "json", json.outputBytes), ("3", "binary", binary.outputBytes)] {
                let file = fixture.path("genesis-\(name)")
                try Data(bytes).write(to: URL(fileURLWithPath: file))
                let store = fixture.path("store-\(name)")
                let made = try EnclaveWire.run(
                    "health",
                    "init",
                    "--store",
                    store,
                    "--genesis",
                    file,
                    "--input",
                    format,
                    "--chain-id",
                    HealthFixture.chainID,
                    "--time",
                    HealthFixture.time
                )
                #expect(made.status == 0, "\(made.errors)")
                let again = try EnclaveWire.run("health", "export", "--store", store, "--output", "binary")
                #expect(again.outputBytes == binary.outputBytes)
            }
        }
    }

    @Test("the default genesis has no validator, and the documented thresholds")
    func standard() throws {
        try TemporaryDirectory.with { directory in
            let store = directory.appendingPathComponent("m.db").path
            let made = try EnclaveWire.run(
                "health",
                "init",
                "--store",
                store,
                "--default",
                "--chain-id",
                "c",
                "--json"
            )
            #expect(try made.json["identities"] as? Int == 0)
            let params = try EnclaveWire.run("health", "params", "get", "--store", store, "--json").json
            #expect(
                params["params"] as? [String: Int] == [
                    "max_missed_heartbeats": 3, "max_attestation_failures": 5, "max_signature_failures": 10,
                    "heartbeat_timeout_blocks": 100, "attestation_timeout_blocks": 1000, "degraded_threshold": 3,
                    "unhealthy_threshold": 10,
                ]
            )
        }
    }

    @Test("all that is wrong with a genesis is told with its place, and no store is made")
    func problems() throws {
        try TemporaryDirectory.with { directory in
            let store = directory.appendingPathComponent("m.db").path
            let text = HealthFixture.genesis(address: "ve1nobody", publicKey: "0011")
            let result = try EnclaveWire.run(
                "health",
                "init",
                "--store",
                store,
                "--genesis",
                "-",
                "--chain-id",
                "c",
                input: text
            )
            #expect(result.status == 1)
            #expect(result.errors.contains("enclave_identities[0].validator_address "))
            #expect(result.errors.contains("enclave_identities[0].signing_pub_key "))
            #expect(!FileManager.default.fileExists(atPath: store))
        }
    }

    @Test("a store that has a genesis is not made anew")
    func twice() throws {
        try HealthFixture.with { fixture in
            let before = try fixture.run("export").output
            let result = try fixture.run("init", "--default", "--chain-id", "other")
            #expect(result.status == 1)
            #expect(result.errors.contains("holds the chain \(HealthFixture.chainID) already"))
            #expect(try fixture.run("export").output == before)
        }
    }

    @Test(
        "init says what is missing or wrong",
        arguments: [
            (["--default"], "--chain-id"), (["--chain-id", "c"], "init needs a genesis"),
            (["--chain-id", "c", "--default", "--genesis", "x"], "both given"),
            (["--chain-id", "", "--default"], "--chain-id is empty"),
            (["--chain-id", "c", "--genesis", "/nonexistent"], "there is no file /nonexistent"),
            (["--chain-id", "c", "--default", "--time", "noon"], "--time cannot be `noon`"),
        ]
    )
    func wrongInit(arguments: [String], message: String) throws {
        let result = try TemporaryDirectory.with { directory in
            try EnclaveWire.run(
                ["health", "init", "--store", directory.appendingPathComponent("m.db").path] + arguments,
                input: Data()
            )
        }
        #expect(result.status == 2)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test("empty input, garbage and other messages are no genesis", arguments: ["", "{", "[]", "{\"nonce\":\"5\"}"])
    func garbageGenesis(text: String) throws {
        let result = try TemporaryDirectory.with { directory in
            try EnclaveWire.run(
                "health",
                "init",
                "--store",
                directory.appendingPathComponent("m.db").path,
                "--genesis",
                "-",
                "--chain-id",
                "c",
                input: text
            )
        }
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("enclave-wire: "))
    }

    @Test("a store that is not there is an error that says how to make one", arguments: reading)
    func missing(command: [String]) throws {
        try TemporaryDirectory.with { directory in
            let store = directory.appendingPathComponent("m.db").path
            let result = try EnclaveWire.run(["health"] + command + ["--store", store], input: Data())
            #expect(result.status == 2)
            #expect(result.errors.contains("there is no store \(store)"))
            #expect(result.errors.contains("health init"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
        }
    }

    @Test("files that are no stores are left as they are", arguments: reading)
    func foreign(command: [String]) throws {
        try TemporaryDirectory.with { directory in
            let garbage = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 * 31) })
            let file = directory.appendingPathComponent("garbage")
            try garbage.write(to: file)
            let result = try EnclaveWire.run(["health"] + command + ["--store", file.path], input: Data())
            #expect(result.status == 2)
            #expect(result.errors.contains(file.path))
            #expect(try Data(contentsOf: file) == garbage)
            let empty = directory.appendingPathComponent("empty")
            try Data().write(to: empty)
            let nothing = try EnclaveWire.run(["health"] + command + ["--store", empty.path], input: Data())
            #expect(nothing.status == 1)
            #expect(nothing.errors.contains("has no genesis in it"))
            let folder = try EnclaveWire.run(["health"] + command + ["--store", directory.path], input: Data())
            #expect(folder.status == 2)
            #expect(folder.errors.contains("is a directory"))
        }
    }
}
