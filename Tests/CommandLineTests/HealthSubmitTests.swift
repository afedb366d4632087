import Foundation
import Testing

@Suite("health submit")
struct HealthSubmitTests {
    /// A seed that the identity does not have the key of.
    private static let otherSeed = String(repeating: "11", count: 32)

    @Test("each record is answered in order, with the status or the chain's code, and totals end it")
    func verdicts() throws {
        try HealthFixture.with { fixture in
            let good = try HealthFixture.line(nonce: 1)
            let result = try fixture.submit(
                good,
                good,
                try HealthFixture.line(nonce: 2, seed: Self.otherSeed),
                "{",
                "",
                try HealthFixture.line(nonce: 3, secondsAfterGenesis: 1000),
                try HealthFixture.line(nonce: 4, chainID: "another-1"),
                try HealthFixture.line(nonce: 5)
            )
            #expect(result.status == 1)
            let expected = [
                "1 accept healthy \(HealthFixture.address) nonce 1", "2 reject 1926 ", "3 reject 1925 ",
                "4 reject not-json ", "5 reject 1924 ", "6 reject 1925 ",
                "7 accept healthy \(HealthFixture.address) nonce 5",
            ]
            #expect(result.lines.count == expected.count)
            for (line, start) in zip(result.lines, expected) { #expect(line.hasPrefix(start), "\(line)") }
            #expect(
                result.errors.hasPrefix("7 heartbeats, 2 accepted, 5 refused (2 1925, 1 1924, 1 1926, 1 not-json), ")
            )
            let status = try fixture.run("status", HealthFixture.address, "--json").json
            #expect(status["totalHeartbeats"] as? Int == 2)
            #expect(status["signatureFailures"] as? Int == 0)
        }
    }

    @Test("a forged heartbeat counts against the validator, in the JSON of a script too")
    func json() throws {
        try HealthFixture.with { fixture in
            let result = try fixture.submit(
                try HealthFixture.line(nonce: 1),
                try HealthFixture.line(nonce: 2, seed: Self.otherSeed),
                options: ["--json"]
            )
            let lines = try result.lines.map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
            #expect(lines.count == 3)
            #expect(lines[0]["status"] as? String == "healthy")
            #expect(lines[0]["nonce"] as? String == "1")
            #expect(lines[1]["ok"] as? Bool == false)
            #expect(lines[1]["code"] as? String == "1925")
            #expect((lines[2]["refused"] as? [String: Int]) == ["1925": 1])
            #expect(result.errors.isEmpty)
            #expect(try fixture.run("status", HealthFixture.address, "--json").json["signatureFailures"] as? Int == 1)
        }
    }

    @Test("one heartbeat is taken in any format, and refused with its code")
    func one() throws {
        try HealthFixture.with { fixture in
            let line = try HealthFixture.line(nonce: 9)
            let time = ["--time", "2026-01-15T12:00:12Z"]
            let first = try fixture.run(["submit", "--json"] + time, input: Data(line.utf8))
            #expect(first.status == 0, "\(first.errors)")
            #expect(try first.json["status"] as? String == "healthy")
            #expect(try first.json["height"] as? Int == 1)
            let second = try fixture.run(["submit", "--json"] + time, input: Data(line.utf8))
            #expect(second.status == 1)
            #expect(try (second.json["error"] as? [String: Any])?["code"] as? String == "1926")
            let late = try fixture.run("submit", "--time", "2026-01-15T12:00:09Z", input: line)
            #expect(late.status == 1)
            #expect(late.errors.contains("is before that of block"))
        }
    }

    @Test("an empty stream and garbage are no blocks, and change nothing")
    func garbage() throws {
        try HealthFixture.with { fixture in
            let empty = try fixture.submit()
            #expect(empty.status == 0)
            #expect(empty.errors.hasPrefix("0 heartbeats, 0 accepted, 0 refused"))
            let bytes = Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) })
            for framing in ["json-lines", "delimited"] {
                let result = try fixture.run(
                    ["submit", "--stream", framing, "--time", "2026-01-15T12:00:10Z"],
                    input: bytes
                )
                #expect(!result.wasKilled)
                #expect(result.status == 1)
                #expect(result.lines.allSatisfy { $0.contains(" reject ") })
            }
            let status = try fixture.run("status", "--json").json
            #expect(status["heartbeats"] as? Int == 0)
        }
    }

    @Test("--height and --time name the block; blocks go up, and have at most --block-size heartbeats")
    func blocks() throws {
        try HealthFixture.with { fixture in
            let lines = try (1...5).map { try HealthFixture.line(nonce: UInt64($0)) }
            let result = try fixture.submit(
                lines.joined(separator: "\n"),
                options: ["--height", "40", "--block-size", "2"]
            )
            #expect(result.status == 0, "\(result.errors)")
            let status = try fixture.run("status", "--json").json
            #expect(status["height"] as? Int == 42)
            #expect(status["time"] as? String == "2026-01-15T12:00:10Z")
            let again = try fixture.submit(try HealthFixture.line(nonce: 6), options: ["--height", "42"])
            #expect(again.status == 1)
            #expect(again.errors.contains("block 42 cannot come after block 42"))
            #expect(again.output.isEmpty)
        }
    }

    @Test("a store of another chain is refused where the chain is named")
    func otherChain() throws {
        try HealthFixture.with { fixture in
            let line = try HealthFixture.line(nonce: 1)
            let result = try fixture.submit(line, options: ["--chain-id", "virtengine-1"])
            #expect(result.status == 1)
            #expect(result.errors.contains("is a store of the chain \(HealthFixture.chainID), not of virtengine-1"))
            #expect(try fixture.submit(line, options: ["--chain-id", HealthFixture.chainID]).status == 0)
        }
    }

    @Test("a root that is none is refused before anything is run")
    func roots() throws {
        try HealthFixture.with { fixture in
            let file = fixture.path("root.pem")
            try Data("no certificate".utf8).write(to: URL(fileURLWithPath: file))
            let line = try HealthFixture.line(nonce: 1)
            let result = try fixture.submit(line, options: ["--sgx-root", file])
            #expect(result.status == 1)
            #expect(result.errors.contains("--sgx-root \(file): "))
            let missing = try fixture.submit(line, options: ["--nitro-root", fixture.path("none.pem")])
            #expect(missing.status == 2)
            #expect(try fixture.run("status", "--json").json["height"] as? Int == 0)
        }
    }

    @Test("two processes on one store lose no heartbeat and accept none twice")
    func twoProcesses() throws {
        try HealthFixture.with { fixture in
            // Each sends its own nonces and, both, the same hundred.
            try HealthFixture.delimited(nonces: 0..<300).write(to: URL(fileURLWithPath: fixture.path("a")))
            try HealthFixture.delimited(nonces: 200..<500).write(to: URL(fileURLWithPath: fixture.path("b")))
            let script = """
                for name in a b; do
                    $EW health submit --store monitor.db --stream delimited --time 2026-01-15T12:00:10Z \\
                        --block-size 7 --in $name > $name.out 2> $name.errors &
                done
                wait
                cat a.out b.out | grep -c ' accept '
                cat a.out b.out | grep -c ' reject 1926 '
                cat a.out b.out | wc -l
                """
            let result = try Shell.run(script: script, in: fixture.directory)
            #expect(result.output == "500\n100\n600\n", "\(result.errors)")
            #expect(try fixture.run("status", "--json").json["heartbeats"] as? Int == 500)
        }
    }

    @Test("what a killed process has answered is in the store, and nothing is there by halves")
    func killed() throws {
        try HealthFixture.with { fixture in
            try HealthFixture.delimited(nonces: 0..<4000).write(to: URL(fileURLWithPath: fixture.path("in")))
            let script = """
                $EW health submit --store monitor.db --stream delimited --time 2026-01-15T12:00:10Z \\
                    --block-size 5 --in in > out 2> errors & program=$!
                until [ "$(grep -c accept out)" -ge 100 ] || ! kill -0 $program; do sleep 0.01; done
                kill -KILL $program
                wait $program
                echo $?
                """
            let result = try Shell.run(script: script, in: fixture.directory)
            #expect(result.output == "137\n")
            // A line that the kill cut off was not answered.
            let answers = try String(contentsOfFile: fixture.path("out"), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false).dropLast().count
            let counted = try #require(try fixture.run("status", "--json").json["heartbeats"] as? Int)
            #expect(answers >= 95 && counted >= answers && counted < 4000)
            #expect(counted % 5 == 0)
            // The rest is accepted, and what is there is a replay.
            let rest = try fixture.run(
                ["submit", "--stream", "delimited", "--time", "2026-01-15T12:00:10Z", "--in", fixture.path("in")],
                input: Data()
            )
            #expect(rest.lines.count { $0.contains(" accept ") } == 4000 - counted)
            #expect(rest.lines.count { $0.contains(" reject 1926 ") } == counted)
        }
    }

    @Test("a full disk ends it with an error, and the store stays whole")
    func fullDisk() throws {
        try HealthFixture.with { fixture in
            try HealthFixture.delimited(nonces: 0..<2000).write(to: URL(fileURLWithPath: fixture.path("in")))
            let script = """
                ulimit -f 300
                $EW health submit --store monitor.db --stream delimited --time 2026-01-15T12:00:10Z --in in > out
                echo $?
                """
            let result = try Shell.run(script: script, in: fixture.directory)
            #expect(result.output == "2\n")
            #expect(result.errors.contains("monitor.db: "))
            let answers = try String(contentsOfFile: fixture.path("out"), encoding: .utf8).split(separator: "\n").count
            let status = try fixture.run("status", "--json").json
            #expect(status["heartbeats"] as? Int == answers)
            #expect(try fixture.submit(try HealthFixture.line(nonce: 9_999)).status == 0)
        }
    }
}
