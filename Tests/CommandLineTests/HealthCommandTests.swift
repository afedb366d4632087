import Foundation
import Testing

@Suite("health: looking at a store, and changing it")
struct HealthCommandTests {
    /// A store after one heartbeat and then silence.
    private func withSilence(blocks: Int, _ body: (HealthFixture) throws -> Void) throws {
        try HealthFixture.with { fixture in
            #expect(try fixture.submit(try HealthFixture.line(nonce: 1)).status == 0)
            #expect(try fixture.run("advance", "--blocks", String(blocks)).status == 0)
            try body(fixture)
        }
    }

    // MARK: Looking

    @Test("status, list and history tell how a silent enclave became degraded and unhealthy")
    func silence() throws {
        try withSilence(blocks: 1100) { fixture in
            let all = try fixture.run("status", "--json").json
            #expect(all["unhealthy"] as? Int == 1 && all["healthy"] as? Int == 0)
            #expect(all["height"] as? Int == 1101)
            #expect(all["time"] as? String == "2026-01-15T13:50:10Z")
            let one = try fixture.run("status", HealthFixture.address)
            #expect(one.output.contains("status       unhealthy\n"))
            #expect(one.output.contains("missed       10 in a row, 10 in all\n"))
            #expect(one.output.contains("no healthy enclave could take over"))
            let history = try fixture.run("history", HealthFixture.address, "--json").json
            let transitions = try #require(history["transitions"] as? [[String: Any]])
            #expect(transitions.map { $0["height"] as? String } == ["1", "302", "1002"])
            let listed = try fixture.run("list", "--status", "unhealthy")
            #expect(listed.lines.count == 2)
            #expect(listed.lines[1].hasPrefix("\(HealthFixture.address)  unhealthy"))
            #expect(try fixture.run("list", "--status", "degraded").lines.count == 1)
        }
    }

    @Test("a heartbeat after silence is told as a recovery")
    func recovery() throws {
        try withSilence(blocks: 400) { fixture in
            let line = try HealthFixture.line(nonce: 2, secondsAfterGenesis: 2420)
            let result = try fixture.run(
                "submit",
                "--stream",
                "json-lines",
                "--time",
                "2026-01-15T12:40:20Z",
                input: line
            )
            #expect(result.output.hasPrefix("1 accept healthy "), "\(result.errors)")
            let events = try fixture.run("events", "--from-height", "402")
            #expect(events.output.contains(" enclave_health_recovered validator_address=\(HealthFixture.address) "))
        }
    }

    @Test("pages of the list go on by key, forwards and backwards, and are counted")
    func pages() throws {
        try TemporaryDirectory.with { directory in
            let fixture = HealthFixture(directory: directory)
            let made = try EnclaveWire.run(
                "health",
                "simulate",
                "--validators",
                "25",
                "--blocks",
                "30",
                "--store",
                fixture.store,
                "--json"
            )
            #expect(made.status == 0)
            for direction in [[], ["--reverse"]] {
                var found: [String] = []
                var key: [String] = []
                for page in 0..<3 {
                    let total = page == 0 ? ["--count-total"] : []
                    let arguments = ["list", "--limit", "10", "--json"] + direction + key + total
                    let json = try fixture.run(arguments, input: Data()).json
                    let response = try #require(json["response"] as? [String: Any])
                    let statuses = try #require(response["statuses"] as? [[String: Any]])
                    found += statuses.compactMap { $0["validatorAddress"] as? String }
                    let pagination = response["pagination"] as? [String: Any]
                    if page == 0 { #expect(pagination?["total"] as? String == "25") }
                    key = (pagination?["nextKey"] as? String).map { ["--page-key", "base64:" + $0] } ?? []
                    #expect(key.isEmpty == (page == 2))
                }
                #expect(found.count == 25 && Set(found).count == 25)
            }
            let offset = try fixture.run("list", "--offset", "20")
            #expect(offset.lines.count == 6)
            let both = try fixture.run("list", "--offset", "1", "--page-key", "00")
            #expect(both.status == 2)
        }
    }

    @Test("events are shown as people read them, and as a chain tells them")
    func events() throws {
        try withSilence(blocks: 310) { fixture in
            let lines = try fixture.run("events").lines
            let types = lines.map { $0.split(separator: " ")[2] }
            #expect(types.prefix(2) == ["enclave_health_status_changed", "enclave_heartbeat_received"])
            #expect(types.contains("enclave_health_degraded"))
            let last = try #require(try fixture.run("events", "--from-height", "302", "--json").lines.first)
            let event = try #require(try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any])
            #expect(event["height"] as? Int == 302)
            #expect(event["type"] as? String == "enclave_health_status_changed")
            let attributes = try #require(event["attributes"] as? [[String: Any]])
            #expect(
                attributes.contains { $0["key"] as? String == "health_status" && $0["value"] as? String == "degraded" }
            )
            #expect(try fixture.run("events", "--from-height", "312").output.isEmpty)
        }
    }

    @Test("--follow shows what another process writes, and ends at SIGINT with all of it shown")
    func follow() throws {
        try HealthFixture.with { fixture in
            let line = try HealthFixture.line(nonce: 77)
            try Data((line + "\n").utf8).write(to: URL(fileURLWithPath: fixture.path("in")))
            let script = """
                $EW health events --store monitor.db --follow > events & program=$!
                sleep 0.5
                $EW health submit --store monitor.db --stream json-lines --time 2026-01-15T12:00:10Z --in in > out 2>&1
                for n in 1 2 3 4 5 6 7 8 9 10; do grep -q received events && break; sleep 0.2; done
                kill -INT $program
                wait $program
                echo $?
                """
            let result = try Shell.run(script: script, in: fixture.directory)
            #expect(result.output == "130\n")
            #expect(result.errors.isEmpty)
            let lines = try String(contentsOfFile: fixture.path("events"), encoding: .utf8).split(separator: "\n")
            #expect(lines.contains { $0.contains(" enclave_heartbeat_received ") && $0.hasSuffix(" nonce=77") })
        }
    }

    @Test("metrics come in both formats, and --out replaces a file in one step")
    func metrics() throws {
        try withSilence(blocks: 1) { fixture in
            let text = try fixture.run("metrics").output
            #expect(text.contains("\nvirtengine_enclave_heartbeats_total 1\n"))
            #expect(text.contains("virtengine_enclave_health_status_total{status=\"healthy\"} 1\n"))
            let open = try fixture.run("metrics", "--openmetrics").output
            #expect(open.hasSuffix("# EOF\n"))
            let file = fixture.path("enclave.prom")
            #expect(try fixture.run("metrics", "--out", file).output.isEmpty)
            #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
        }
    }

    @Test("an address that is none, or is not watched, is told so", arguments: ["status", "history"])
    func strangers(command: String) throws {
        try HealthFixture.with { fixture in
            let wrong = try fixture.run(command, "ve1nobody")
            #expect(wrong.status == 2)
            #expect(wrong.errors.contains("`ve1nobody` is no address of a validator"))
            let stranger = try fixture.run(command, "ve1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5rlh2f5", "--json")
            #expect(stranger.status == 1)
            #expect(try (stranger.json["error"] as? [String: Any])?["code"] as? String == "1923")
        }
    }

    // MARK: Changing

    @Test("params set changes what is named, and refuses with the reason what no chain has")
    func params() throws {
        try HealthFixture.with { fixture in
            let set = try fixture.run("params", "set", "--heartbeat-timeout-blocks", "20", "--json")
            #expect(set.status == 0)
            let params = try fixture.run("params", "get", "--json").json["params"] as? [String: Int]
            #expect(params?["heartbeat_timeout_blocks"] == 20 && params?["max_missed_heartbeats"] == 3)
            let height = try fixture.run("status", "--json").json["height"] as? Int
            for (options, reason) in [
                (["--unhealthy-threshold", "2"], "unhealthy_threshold is 2; it must not be below"),
                (["--heartbeat-timeout-blocks", "0"], "heartbeat_timeout_blocks is 0"),
            ] {
                let refused = try fixture.run(["params", "set"] + options, input: Data())
                #expect(refused.status == 1)
                #expect(refused.errors.contains(reason))
            }
            #expect(try fixture.run("params", "set").status == 2)
            #expect(try fixture.run("status", "--json").json["height"] as? Int == height)
            #expect(try fixture.run("params", "get", "--json").json["params"] as? [String: Int] == params)
        }
    }

    @Test("advance runs blocks of the given length")
    func advance() throws {
        try HealthFixture.with { fixture in
            let result = try fixture.run("advance", "--blocks", "5", "--block-seconds", "3", "--json")
            #expect(try result.json["height"] as? Int == 5)
            #expect(try result.json["time"] as? String == "2026-01-15T12:00:15Z")
            #expect(try fixture.run("advance").status == 2)
            #expect(try fixture.run("advance", "--blocks", "0").errors.contains("--blocks cannot be `0`"))
        }
    }

    @Test("alert rules are taken from a file, stay in the store, and are written for Prometheus")
    func alerts() throws {
        try withSilence(blocks: 1) { fixture in
            let rules = """
                {"rules": [{"name": "Quiet", "metric": "missed_heartbeats", "comparison": ">=", "threshold": 1,
                  "severity": "warning", "summary": "{validator} missed {value}."}]}
                """
            let file = fixture.path("rules.json")
            try Data(rules.utf8).write(to: URL(fileURLWithPath: file))
            #expect(try fixture.run("alerts", "--json").json["firing"] as? [String] == [])
            #expect(try fixture.run("advance", "--blocks", "1", "--rules", file).status == 0)
            // The file is not named any more.
            #expect(try fixture.run("advance", "--blocks", "110").status == 0)
            let firing = try #require(try fixture.run("alerts", "--json").json["firing"] as? [[String: Any]])
            #expect(firing.count == 1 && firing[0]["alert"] as? String == "Quiet")
            #expect(firing[0]["validator"] as? String == HealthFixture.address)
            let shown = try EnclaveWire.run("health", "alerts", "--rules", file, "--print", "prometheus")
            #expect(shown.output.contains("- alert: Quiet\n"))
            try Data("{\"rules\": [{\"name\": \"1\"}]}".utf8).write(to: URL(fileURLWithPath: file))
            let wrong = try fixture.run("alerts", "--rules", file)
            #expect(wrong.status == 1)
            #expect(wrong.errors.contains("\(file): rules[0].name: "))
            #expect(try EnclaveWire.run("health", "alerts").status == 2)
        }
    }

    @Test("evidence verifies from its bytes alone, by the key that signed it and no other")
    func evidence() throws {
        try withSilence(blocks: 250) { fixture in
            let key = fixture.path("monitor.pem")
            #expect(try EnclaveWire.run("keys", "generate", "--out", key).status == 0)
            let publicKey = try EnclaveWire.run("keys", "show", "--key", key, "--part", "public-key").output
                .trimmingCharacters(in: .whitespacesAndNewlines)
            for format in ["json", "hex", "binary"] {
                let signed = try fixture.run(
                    "evidence",
                    "sign",
                    HealthFixture.address,
                    "--key",
                    key,
                    "--output",
                    format
                )
                #expect(signed.status == 0, "\(signed.errors)")
                let bytes = Data(signed.outputBytes)
                let arguments = ["health", "evidence", "verify", "--input", format, "--json"]
                let verified = try EnclaveWire.run(arguments + ["--public-key", publicKey], input: bytes)
                #expect(verified.status == 0, "\(verified.errors)")
                #expect(try verified.json["missedHeartbeats"] as? Int == 2)
                #expect(try verified.json["publicKey"] as? String == publicKey)
                let other = try EnclaveWire.run(arguments + ["--public-key", KeysTests.publicKey], input: bytes)
                #expect(other.status == 1)
                #expect(try (other.json["error"] as? [String: Any])?["code"] as? String == "key-not-accepted")
            }
            var changed = try fixture.run(
                "evidence",
                "sign",
                HealthFixture.address,
                "--key",
                key,
                "--output",
                "hex"
            ).output
            changed = changed.replacingOccurrences(
                of: Data(HealthFixture.chainID.utf8).map { String(format: "%02x", $0) }.joined(),
                with: Data("virtengine-localnet-2".utf8).map { String(format: "%02x", $0) }.joined()
            )
            let forged = try EnclaveWire.run("health", "evidence", "verify", "--input", "hex", "--json", input: changed)
            #expect(try (forged.json["error"] as? [String: Any])?["code"] as? String == "invalid-signature")
        }
    }

    @Test("a measurement is allowed and taken back; each is a block")
    func measurement() throws {
        try HealthFixture.with { fixture in
            let hash = String(repeating: "ab", count: 32)
            let added = try fixture.run("measurement", "add", hash, "--tee", "nitro", "--description", "mine", "--json")
            #expect(try added.json["measurementHash"] as? String == hash)
            #expect(try fixture.run("export").output.contains("\"description\": \"mine\""))
            #expect(try fixture.run("measurement", "revoke", hash).status == 0)
            let again = try fixture.run("measurement", "revoke", hash)
            #expect(again.status == 1)
            #expect(again.errors.contains("measurement revoked"))
            #expect(try fixture.run("measurement", "add", "abc", "--tee", "sgx").status == 2)
            #expect(try fixture.run("measurement", "add", hash, "--tee", "tpm").status == 2)
        }
    }

    @Test("a registration without a quote is refused, and an identity that is revoked sends in vain")
    func identities() throws {
        try HealthFixture.with { fixture in
            let hash = Data(repeating: 7, count: 32).base64EncodedString()
            let message = """
                {"validatorAddress":"ve1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5rlh2f5","teeType":"TEE_TYPE_SGX",
                 "measurementHash":"\(hash)","encryptionPubKey":"\(hash)","quoteVersion":3,
                 "signingPubKey":"PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw="}
                """
            let refused = try fixture.run("register", "--json", input: message)
            #expect(refused.status == 1)
            #expect(try (refused.json["error"] as? [String: Any])?["code"] as? String == "1907")
            #expect(try fixture.run("revoke", HealthFixture.address).status == 0)
            #expect(try fixture.run("revoke", HealthFixture.address).errors.contains("revoked already"))
            let sent = try fixture.run("submit", "--json", input: try HealthFixture.line(nonce: 1))
            #expect(sent.status == 1)
            #expect(try (sent.json["error"] as? [String: Any])?["code"] as? String == "1900")
        }
    }
}
