import Testing

@Suite("Arguments")
struct ArgumentTests {
    @Test(
        "every command explains itself, with options, examples and exit status",
        arguments: [
            ["encode"], ["decode"], ["inspect"], ["canonicalize"], ["check"], ["types"],
            ["heartbeat", "new"], ["heartbeat", "sign-doc"], ["heartbeat", "sign"], ["heartbeat", "verify"],
            ["keys", "generate"], ["keys", "show"], ["keys", "address"], ["signature", "verify"], ["vectors", "check"],
            ["health", "init"], ["health", "submit"], ["health", "status"], ["health", "list"], ["health", "history"],
            ["health", "events"], ["health", "metrics"], ["health", "params", "get"], ["health", "params", "set"],
            ["health", "alerts"], ["health", "evidence", "sign"], ["health", "evidence", "verify"],
            ["health", "advance"], ["health", "export"], ["health", "register"], ["health", "rotate"],
            ["health", "revoke"], ["health", "measurement", "add"], ["health", "measurement", "revoke"],
            ["health", "simulate"],
        ]
    )
    func help(command: [String]) throws {
        let name = command.joined(separator: " ")
        let result = try EnclaveWire.run(command + ["--help"], input: .init())
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.contains("Usage:\n  enclave-wire \(name)"))
        #expect(result.output.contains("--json"))
        #expect(result.output.contains("Examples:\n  # "))
        #expect(result.output.contains("Exit status:\n  0  done\n  1  the input was refused\n  2  wrong use"))
        #expect(try EnclaveWire.run(command + ["-h"], input: .init()).output == result.output)
        #expect(try EnclaveWire.run(["help"] + command, input: .init()).output == result.output)
    }

    @Test("help fits a terminal of 80 columns, but for examples")
    func helpWidth() throws {
        let help = try EnclaveWire.run("heartbeat", "sign-doc", "--help").output
        let text = help.components(separatedBy: "Examples:")[0]
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("the program lists its commands, and tells its version")
    func root() throws {
        let help = try EnclaveWire.run("--help")
        #expect(help.status == 0)
        for command in ["encode", "decode", "inspect", "canonicalize", "check", "heartbeat", "types", "vectors"] {
            #expect(help.output.contains("\n  \(command) "))
        }
        let version = try EnclaveWire.run("--version")
        #expect(version.status == 0)
        #expect(version.output.wholeMatch(of: #/enclave-wire \d+\.\d+\.\d+\n/#) != nil)
    }

    @Test(
        "wrong use is status 2, nothing on standard output, and says what to do",
        arguments: [
            ([], "a command is missing", "encode"),
            (["decod"], "there is no command `decod`", "did you mean `decode`?"),
            (["heartbeat"], "heartbeat needs a command", "new, sign-doc"),
            (["heartbeat", "nwe"], "heartbeat has no command `nwe`", "did you mean `new`?"),
            (["encode"], "encode needs TYPE", "enclave-wire types"),
            (
                ["encode", "virtengine.enclave.v1.MsgEnclaveHeartBeat"], "no message type",
                "virtengine.enclave.v1.MsgEnclaveHeartbeat"
            ),
            (["encode", "MsgEnclaveHeartbeat"], "no message type", "`virtengine.enclave.v1.MsgEnclaveHeartbeat`"),
            (["encode", "x.y.Zzzzzzzzz"], "no message type", "`enclave-wire types` lists"),
            (
                ["check", EnclaveWire.heartbeat, "file.bin"], "does not know what to do with `file.bin`",
                "--in file.bin"
            ),
            (["check", "--otu", "x"], "has no option `--otu`", "`--out`"),
            (["check", "-x"], "has no option `-x`", "--help"),
            (["check", "--input", "base46"], "--input cannot be `base46`", "base64"),
            (["check", "--input", "yaml"], "--input cannot be `yaml`", "json, hex, base64, binary"),
            (["check", "--input"], "--input needs a value", "--input FORMAT"),
            (["check", "--in", "--json"], "--in needs a value", "--in FILE"),
            (["check", "--in", "a", "--in", "b"], "--in is given twice", "once"),
            (["check", "--all=yes"], "--all takes no value", "=yes"),
            (["check", "--depth-limit", "1001"], "--depth-limit cannot be `1001`", "0 to 1000"),
            (["check", "--size-limit", "2147483648"], "--size-limit cannot be", "0 to 2147483647"),
            (["check", "--input", "json"], "without a TYPE", "full name"),
            (["heartbeat", "new"], "needs --validator-address", "--validator-address ADDRESS"),
            (["heartbeat", "sign-doc"], "needs --chain-id", "--chain-id virtengine-1"),
            (
                ["decode", EnclaveWire.heartbeat, "--json", "--output", "binary"], "JSON cannot hold binary",
                "--output hex"
            ),
            (["vectors", "check", "--dir", "/nonexistent"], "missing in /nonexistent", "--dir"),
        ]
    )
    func wrongUse(arguments: [String], message: String, hint: String) throws {
        let result = try EnclaveWire.run(arguments, input: .init())
        #expect(result.status == 2)
        #expect(!result.wasKilled)
        #expect(result.output.isEmpty || arguments.contains("--json"))
        #expect(result.errors.contains(message))
        #expect(result.errors.contains(hint))
    }

    @Test("with --json, errors are JSON too")
    func jsonErrors() throws {
        let usage = try EnclaveWire.run("--json", "decode", "MsgEnclaveHeartbeat")
        #expect(usage.status == 2)
        #expect(try usage.json["ok"] as? Bool == false)
        let error = try #require(try usage.json["error"] as? [String: Any])
        #expect(error["kind"] as? String == "usage")
        #expect((error["hint"] as? String)?.contains(EnclaveWire.heartbeat) == true)

        let refused = try EnclaveWire.run("decode", EnclaveWire.heartbeat, "--json", input: "0a05")
        #expect(refused.status == 1)
        let details = try #require(try refused.json["error"] as? [String: Any])
        #expect(details["kind"] as? String == "refused")
        #expect(details["code"] as? String == "truncated")
        #expect(details["offset"] as? Int == 1)
        #expect(details["path"] as? String == "validator_address")
    }

    @Test("options may stand before and after arguments, and values after =")
    func order() throws {
        let expected = try EnclaveWire.run("decode", EnclaveWire.heartbeat, "--output", "base64", input: "2805")
        #expect(expected.output == "KAU=\n")
        #expect(
            try EnclaveWire.run("decode", "--output=base64", EnclaveWire.heartbeat, input: "2805").output == "KAU=\n"
        )
        #expect(
            try EnclaveWire.run("decode", "--output", "base64", "--", EnclaveWire.heartbeat, input: "2805").output
                == "KAU=\n"
        )
        #expect(
            try EnclaveWire.run("decode", "--output", "base64", "/" + EnclaveWire.heartbeat, input: "2805").output
                == "KAU=\n"
        )
    }

    @Test("types are listed, filtered, and shown with their fields")
    func types() throws {
        let all = try EnclaveWire.run("types")
        #expect(all.lines.contains("google.protobuf.Timestamp"))
        #expect(all.lines == all.lines.sorted())
        let some = try EnclaveWire.run("types", "HEARTBEAT")
        #expect(some.lines.allSatisfy { $0.lowercased().contains("heartbeat") })
        #expect(some.lines.count == 5)
        let fields = try EnclaveWire.run("types", EnclaveWire.heartbeat)
        #expect(fields.output.contains("2  timestamp          google.protobuf.Timestamp\n"))
        #expect(try EnclaveWire.run("types", EnclaveWire.sampler).output.contains("map<string, string>"))
        let json = try EnclaveWire.run("types", EnclaveWire.heartbeat, "--json").json
        let first = try #require((json["fields"] as? [[String: Any]])?.first)
        #expect(first["name"] as? String == "validator_address")
        #expect(first["jsonName"] as? String == "validatorAddress")
        #expect(try EnclaveWire.run("types", "no such type at all").status == 2)
    }
}
