import Foundation
import FoundationXML
import Testing

/// Peers here are scripts of the shell, so that the tests need none of `Vectors/peers`.
@Suite("conformance")
struct ConformanceTests {
    private let directory = EnclaveWire.root.appendingPathComponent("Vectors").path
    /// A peer that supports nothing, in order.
    private let idle =
        #"i=0; while read -r line; do i=$((i+1)); echo "{\"id\":$i,\"ok\":false,\"unsupported\":true}"; done"#

    /// Runs replay.json, against the parts of the program and against a peer `it`.
    private func run(_ peer: String, _ more: String...) async throws -> RunResult {
        let arguments = ["--dir", directory, "--peers", "/nowhere", "--only", "replay.json"]
        return try await conformance(arguments + ["--peer", "it=\(peer)", "--timeout", "1"] + more)
    }

    /// Runs the command. It takes seconds, for which it must not keep a thread from other tests.
    private func conformance(_ arguments: [String]) async throws -> RunResult {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result { try EnclaveWire.run(["conformance"] + arguments, input: Data()) }
                )
            }
        }
    }

    @Test("a peer that supports nothing differs from nobody")
    func unsupported() async throws {
        let result = try await run(idle)
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let header = try #require(result.lines.first { $0.hasPrefix("file ") })
        #expect(header.hasSuffix(" it"))
        #expect(result.lines.contains { $0.hasPrefix("replay.json ") && $0.hasSuffix(" –") })
        #expect(result.output.contains("All agree: 29 cases, 8 implementations"))
    }

    @Test(
        "a peer that breaks down is reported with the reason, and ends nobody else's run",
        arguments: [
            ("/no/such/program", "the peer ended with status 127; it wrote: /bin/sh: 1: /no/such/program: not found"),
            ("exit 3", "the peer ended with status 3"),
            ("kill -9 $$", "the peer was killed by signal 9"),
            ("sleep 60", "the peer says nothing for 1 s"),
            ("echo help >&2; sleep 60", "the peer says nothing for 1 s; it wrote: help"),
            ("yes", "the peer writes what is no JSON: y"),
            (#"printf '\001\377\n'; cat >/dev/null"#, #"the peer writes what is no JSON: \x01\xff"#),
            ("cat", "the peer answers without `ok`: "),
            (
                #"while read -r line; do echo '{"id":7,"ok":true}'; done"#,
                "the peer answers out of order: request 1 was asked, and 7 is answered"
            ),
            ("exec >&-; sleep 60", "the peer closes its output"),
        ]
    )
    func breakdown(peer: String, reason: String) async throws {
        let result = try await run(peer)
        #expect(result.status == 1)
        #expect(result.output.contains(reason), "\(result.output)")
        #expect(result.errors.contains("it broke down too often, and was not asked any more"))
        #expect(result.output.contains("29 cases, 8 implementations: 0 differ, 29 without an answer"))
        #expect(result.lines.contains { $0.hasPrefix("replay.json ") && $0.contains(" 29 ") && $0.hasSuffix(" †29") })
    }

    @Test("endless output without a line is not read for ever")
    func flood() async throws {
        let arguments = [
            "--dir", directory, "--peers", "/nowhere", "--only", "replay.json", "--among", "it",
        ]
        let flooded = try await conformance(arguments + ["--peer", "it=cat /dev/zero", "--timeout", "2"])
        #expect(flooded.status == 1)
        let reasons = ["writes more than 64 MiB without an answer in it", "says nothing for 2 s"]
        #expect(reasons.contains { flooded.output.contains($0) }, "\(flooded.output)")
    }

    @Test("a wrong answer is shown with both values")
    func difference() async throws {
        let peer = #"i=0; while read -r line; do i=$((i+1)); echo "{\"id\":$i,\"ok\":true,\"answers\":[]}"; done"#
        let result = try await run(peer)
        #expect(result.status == 1)
        #expect(result.output.contains("replay.json claims-once: it, claims\n  expected  answers [false,\"first\""))
        #expect(result.output.contains("  got       answers []"))
        let json = try await run(peer, "--json").json
        #expect(json["ok"] as? Bool == false)
        let found = try #require((json["differences"] as? [[String: Any]])?.first)
        #expect(found["id"] as? String == "claims-once")
        #expect(found["actual"] as? String == "answers []")
    }

    @Test("bytes that differ are shown from the first one on, in the page too")
    func bytes() async throws {
        try await TemporaryDirectory.with { folder in
            let text = """
                [{"id":"tag","description":"<b>Tag & co</b>","type":"\(EnclaveWire.heartbeat)","bytes":"2807",
                "expected":"accept","confirmed_by":["python"]}]
                """
            try Data(text.utf8).write(to: folder.appendingPathComponent("heartbeat.json"))
            let page = folder.appendingPathComponent("page.html")
            let answer =
                #"i=0; while read -r line; do i=$((i+1)); echo "{\"id\":$i,\"ok\":true,\"bytes\":\"2808\"}"; done"#
            let result = try await conformance([
                "--dir",
                folder.path,
                "--only",
                "heartbeat",
                "--peers",
                "/nowhere",
                "--peer",
                "it=\(answer)",
                "--report",
                page.path,
            ])
            #expect(result.status == 1)
            #expect(result.output.contains("heartbeat.json tag: it, canonicalize: first difference at byte 1"))
            let html = try String(contentsOf: page, encoding: .utf8)
            #expect(html.contains("expected  28<mark>07</mark>"))
            #expect(html.contains("got       28<mark>08</mark>"))
            #expect(html.contains("&lt;b&gt;Tag &amp; co&lt;/b&gt;"))
            #expect(html.contains("<td class=\"differ\">≠</td>"))
        }
    }

    @Test("a difference that the case knows of is no failure")
    func known() async throws {
        try await TemporaryDirectory.with { folder in
            let text = """
                [{"id":"tag","description":"A tag.","type":"\(EnclaveWire.heartbeat)","bytes":"2807",
                "expected":"accept","confirmed_by":["python"],"differs":{"it":"knows no better"}}]
                """
            try Data(text.utf8).write(to: folder.appendingPathComponent("heartbeat.json"))
            let answer =
                #"i=0; while read -r line; do i=$((i+1)); echo "{\"id\":$i,\"ok\":false,\"error\":\"no\"}"; done"#
            let result = try await conformance([
                "--dir",
                folder.path,
                "--only",
                "heartbeat",
                "--peers",
                "/nowhere",
                "--peer",
                "it=\(answer)",
                "--json",
            ])
            #expect(result.status == 0, "\(result.output)\(result.errors)")
            let known = try #require((try result.json["known"] as? [[String: Any]])?.first)
            #expect(known["reason"] as? String == "knows no better")
        }
    }

    @Test("the page stands by itself, and has every file, implementation and case")
    func page() async throws {
        try await TemporaryDirectory.with { folder in
            let page = folder.appendingPathComponent("page.html")
            let result = try await run(idle, "--report", page.path)
            #expect(result.status == 0)
            let html = try String(contentsOf: page, encoding: .utf8)
            #expect(html.hasPrefix("<!doctype html>") && html.hasSuffix("</html>\n"))
            for outside in ["http:", "https:", "src=", "<script", "<link", "url(", "@import"] {
                #expect(!html.contains(outside), "\(outside)")
            }
            for part in [
                "prefers-color-scheme: dark", "max-width: 40rem", "name=\"viewport\"", ">replay.json<", ">signing<",
                ">it<",
                "replay-forged-first", "A forged signature uses up no nonce.", "All agree: 29 cases",
                "is not there: <code>apt-get install",
            ] {
                #expect(html.contains(part), "\(part)")
            }
            for tag in ["table", "section", "details", "tr", "td", "div", "span"] {
                let opened =
                    html.components(separatedBy: "<\(tag)>").count + html.components(separatedBy: "<\(tag) ").count
                #expect(opened - 2 == html.components(separatedBy: "</\(tag)>").count - 1, "\(tag)")
            }
        }
    }

    @Test("JUnit's XML has a suite a file and implementation, and counts")
    func junit() async throws {
        try await TemporaryDirectory.with { folder in
            let file = folder.appendingPathComponent("suites.xml")
            let result = try await run("exit 1", "--junit", file.path)
            #expect(result.status == 1)
            let document = try XMLDocument(data: Data(contentsOf: file), options: [])
            let suites = try #require(document.rootElement()?.elements(forName: "testsuite"))
            #expect(suites.count == 8)
            let it = try #require(suites.first { $0.attribute(forName: "name")?.stringValue == "it replay.json" })
            #expect(it.attribute(forName: "errors")?.stringValue == "29")
            #expect(it.elements(forName: "testcase").count == 29)
            let message = it.elements(forName: "testcase")[0].elements(forName: "error")[0].stringValue
            #expect(message?.contains("the peer ended with status 1") == true)
            let signing = try #require(
                suites.first { $0.attribute(forName: "name")?.stringValue == "signing replay.json" }
            )
            #expect(signing.attribute(forName: "failures")?.stringValue == "0")
        }
    }

    @Test(
        "a report that cannot be written is known before the work, and status 2",
        arguments: [
            ("/nowhere/page.html", "there is no directory /nowhere"), ("/dev/full", "no space left on the device"),
        ]
    )
    func unwritable(path: String, message: String) async throws {
        for option in ["--report", "--junit"] {
            let result = try await run("sleep 60", option, path)
            #expect(result.status == 2)
            #expect(result.errors.contains(message))
            #expect(!result.output.contains("replay.json"))
        }
    }

    @Test("a peer that is not there is said with how to get it, and is wrong use where it is required")
    func missing() async throws {
        let result = try await run(idle)
        #expect(result.errors.contains("the peer rust is not there: apt-get install"))
        #expect(result.errors.contains("make -C Vectors/peers peer-rust"))
        for names in ["all", "it,rust"] {
            let required = try await run(idle, "--require", names)
            #expect(required.status == 2)
            #expect(required.errors.contains("is not there"))
        }
        let required = try await run(idle, "--require", "it")
        #expect(required.status == 0)
    }

    @Test(
        "wrong use is told with what to do",
        arguments: [
            (["--peer", "it"], "--peer cannot be `it`"), (["--peer", "owned=x"], "--peer cannot be named owned"),
            (["--among", "sining"], "did you mean `signing`?"), (["--only", "replays"], "did you mean `replay.json`?"),
        ]
    )
    func wrongUse(arguments: [String], message: String) async throws {
        let result = try await conformance(["--dir", directory] + arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(message), "\(result.errors)")
    }
}
