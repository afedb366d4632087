import Foundation
import Testing

@Suite("Files and streams")
struct StreamTests {
    private let type = EnclaveWire.heartbeat

    @Test("--out writes the file and nothing else, and keeps the permissions of one that is replaced")
    func out() throws {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("heartbeat.bin")
            let arguments = ["encode", type, "--in", EnclaveWire.sample, "--output", "binary", "--out", file.path]
            let first = try EnclaveWire.run(arguments, input: Data())
            #expect(first.status == 0)
            #expect(first.output.isEmpty)
            #expect(try Data(contentsOf: file).count == 139)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            try Data("old".utf8).write(to: file)
            #expect(try EnclaveWire.run(arguments, input: Data()).status == 0)
            #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["heartbeat.bin"])
        }
    }

    @Test("input can be written over by output")
    func inPlace() throws {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("a.hex")
            try Data("28050a0161".utf8).write(to: file)
            let result = try EnclaveWire.run("canonicalize", type, "--in", file.path, "--out", file.path)
            #expect(result.status == 0)
            #expect(try String(contentsOf: file, encoding: .utf8) == "0a01612805\n")
        }
    }

    @Test("a link stays a link, and leads to the new file")
    func link() throws {
        let result = try TemporaryDirectory.with { directory in
            try Shell.run(
                script: "ln -s target link && echo 2805 | $EW decode \(type) --out link && readlink link && cat target",
                in: directory
            )
        }
        #expect(result.output == "target\n{\n  \"nonce\": \"5\"\n}\n")
    }

    @Test(
        "where a file cannot be written, there is an error, and what was there is there still",
        arguments: [
            ("/nonexistent/directory/file", "there is no directory /nonexistent/directory"),
            (".", "is a directory"),
            ("/proc/enclave-wire", "cannot write /proc/enclave-wire"),
        ]
    )
    func unwritable(path: String, message: String) throws {
        let result = try EnclaveWire.run("encode", type, "--in", EnclaveWire.sample, "--out", path)
        #expect(result.status == 2)
        #expect(result.errors.contains(message))
    }

    @Test("a full disk is an error, and leaves nothing half-written")
    func fullDisk() throws {
        try TemporaryDirectory.with { directory in
            // The shell's limit on the size of files stands in for a disk with no room.
            let script = """
                echo old > out.json
                head -c 100000 /dev/zero > proof
                ulimit -f 8
                $EW heartbeat new --validator-address a --attestation-proof-file proof --out out.json
                echo status $?
                ls -A
                cat out.json
                """
            let result = try Shell.run(script: script, in: directory)
            #expect(result.output == "status 2\nout.json\nproof\nold\n")
            #expect(result.errors.contains("the file would become too large"))
        }
        let full = try Shell.run(script: "$EW types > /dev/full; echo status $?")
        #expect(full.output == "status 2\n")
        #expect(full.errors.contains("no space left on the device"))
    }

    @Test("a reader that goes away ends the program quietly")
    func brokenPipe() throws {
        try TemporaryDirectory.with { directory in
            let records = String(repeating: "0a0161", count: 100_000)
            try Data(records.utf8).write(to: directory.appendingPathComponent("many.hex"))
            let result = try Shell.run(
                script: "{ $EW inspect --in many.hex; echo status $? >&2; } | head -n 2",
                in: directory
            )
            #expect(result.lines.count == 2)
            #expect(result.errors == "status 0\n")
            // The verdict does not depend on who listens.
            let check = try Shell.run(
                script:
                    "{ $EW check \(type) --all --json --in many.hex 2>/dev/null; echo status $? >&2; } | head -c 10",
                in: directory
            )
            #expect(check.errors == "status 1\n")
        }
    }

    @Test("a program that is ended in the middle leaves no file behind")
    func interrupted() throws {
        try TemporaryDirectory.with { directory in
            let records = String(repeating: "0a0161", count: 400_000)
            try Data(records.utf8).write(to: directory.appendingPathComponent("many.hex"))
            let script = """
                $EW inspect --in many.hex --out rows & program=$!
                until ls -A | grep -q '^.enclave-wire-' || ! kill -0 $program; do sleep 0.01; done
                kill -TERM $program
                wait $program
                echo status $?
                ls -A
                """
            let result = try Shell.run(script: script, in: directory)
            #expect(result.output == "status 143\nmany.hex\n")
        }
    }

    @Test("files that are not there, directories and closed streams are errors")
    func unreadable() throws {
        let missing = try EnclaveWire.run("check", type, "--in", "/nonexistent")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("there is no file /nonexistent"))
        let directory = try EnclaveWire.run("check", type, "--in", "/usr")
        #expect(directory.status == 2)
        #expect(directory.errors.contains("/usr is a directory"))
        let closed = try Shell.run(script: "$EW check \(type) <&-; echo status $?")
        #expect(closed.output == "status 2\n")
        #expect(closed.errors.contains("cannot read standard input"))
    }

    @Test("pipes, devices and - can be named")
    func devices() throws {
        #expect(try EnclaveWire.run("check", type, "--in", "-", input: "2805").status == 0)
        #expect(try EnclaveWire.run("check", type, "--in", "/dev/stdin", input: "2805").status == 0)
        #expect(try EnclaveWire.run("check", type, "--in", "/dev/null").status == 0)
        for path in ["-", "/dev/stdout"] {
            let result = try EnclaveWire.run("decode", type, "--output", "hex", "--out", path, input: "2805")
            #expect(result.output == "2805\n")
        }
        let null = try Shell.run(
            script: "echo 2805 | $EW decode \(type) --out /dev/null && test -c /dev/null && echo device"
        )
        #expect(null.output == "device\n")
    }

    @Test("two programs that write one file at once leave one whole result")
    func twoAtOnce() async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "enclave-wire-two-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let file = directory.appendingPathComponent("out").path
        let proofs = ["00", "ff"].map { String(repeating: $0, count: 50_000) }
        try await withThrowingTaskGroup(of: Int32.self) { group in
            for round in 0..<12 {
                group.addTask {
                    try EnclaveWire.run(
                        "decode",
                        "virtengine.enclave.v1.MsgEnclaveHeartbeat",
                        "--output",
                        "hex",
                        "--out",
                        file,
                        input: "1ad08603" + proofs[round % 2]
                    ).status
                }
            }
            for try await status in group { #expect(status == 0) }
        }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(proofs.contains { text == "1ad08603" + $0 + "\n" })
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["out"])
    }

    @Test("a large input goes through in one piece")
    func large() throws {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("large.bin")
            var bytes = Data([0x1a, 0x80, 0x80, 0x80, 0x08])
            bytes.append(Data(repeating: 7, count: 16 << 20))
            try bytes.write(to: file)
            #expect(try EnclaveWire.run("check", type, "--input", "binary", "--in", file.path).status == 0)
            let again = try EnclaveWire.run(
                "decode",
                type,
                "--input",
                "binary",
                "--output",
                "binary",
                "--in",
                file.path
            )
            #expect(again.outputBytes.count == bytes.count)
            #expect(
                try EnclaveWire.run("inspect", type, "--input", "binary", "--in", file.path).output.contains(
                    "16777216 bytes 0707"
                )
            )
        }
    }
}
