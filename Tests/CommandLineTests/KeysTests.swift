import Foundation
import Testing

@Suite("keys")
struct KeysTests {
    /// The seed of RFC 8032, TEST 1, and its public key.
    static let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    static let publicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"

    /// A key file of a known key in a folder of its own.
    static func withKeyFile<R>(_ contents: String = seed + "\n", _ body: (URL, String) throws -> R) throws -> R {
        try TemporaryDirectory.with { folder in
            let path = folder.appendingPathComponent("key").path
            _ = FileManager.default.createFile(
                atPath: path,
                contents: Data(contents.utf8),
                attributes: [.posixPermissions: 0o600]
            )
            return try body(folder, path)
        }
    }

    @Test(
        "generate makes a key file that only the owner reads, and prints what is public",
        arguments: ["ed25519", "secp256k1"]
    )
    func generate(algorithm: String) throws {
        try TemporaryDirectory.with { folder in
            let path = folder.appendingPathComponent("key.pem").path
            let made = try EnclaveWire.run("keys", "generate", "--out", path, "--algorithm", algorithm, "--json")
            #expect(made.status == 0)
            let json = try made.json
            #expect(json["algorithm"] as? String == algorithm)
            #expect((json["publicKey"] as? String)?.utf8.count == (algorithm == "ed25519" ? 64 : 66))
            for (name, prefix) in [("account", "ve1"), ("operator", "vevaloper1"), ("consensus", "vevalcons1")] {
                #expect((json[name] as? String)?.hasPrefix(prefix) == true)
            }
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let shown = try EnclaveWire.run("keys", "show", "--key", path, "--json").json
            #expect(shown["publicKey"] as? String == json["publicKey"] as? String)
            #expect(shown["account"] as? String == json["account"] as? String)
            let secret = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")[1]
            #expect(!made.output.contains(secret))
        }
    }

    @Test("a key file is not replaced, unless --force says so")
    func force() throws {
        try Self.withKeyFile { _, path in
            let refused = try EnclaveWire.run("keys", "generate", "--out", path)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("--force"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.seed + "\n")
            #expect(try EnclaveWire.run("keys", "generate", "--out", path, "--force").status == 0)
            #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("-----BEGIN PRIVATE KEY-----"))
        }
    }

    @Test(
        "a secret key goes to no stream and no device",
        arguments: ["-", "/dev/stdout", "/dev/null", "/dev/full", ""]
    )
    func noStream(place: String) throws {
        let result = try EnclaveWire.run("keys", "generate", "--out", place)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        let forced = try EnclaveWire.run("keys", "generate", "--out", place, "--force")
        #expect(forced.status == 2)
        #expect(forced.output.isEmpty)
    }

    @Test("hex becomes PEM and hex again")
    func formats() throws {
        try Self.withKeyFile { folder, path in
            let pem = folder.appendingPathComponent("key.pem").path
            let hex = folder.appendingPathComponent("again").path
            let first = try EnclaveWire.run("keys", "generate", "--from", path, "--algorithm", "ed25519", "--out", pem)
            #expect(first.output.contains("public key  \(Self.publicKey)\n"))
            #expect(try EnclaveWire.run("keys", "generate", "--from", pem, "--out", hex, "--format", "hex").status == 0)
            #expect(try String(contentsOfFile: hex, encoding: .utf8) == Self.seed)
            let other = try EnclaveWire.run("keys", "generate", "--from", pem, "--algorithm", "secp256k1", "--out", hex)
            #expect(other.status == 2)
            #expect(other.errors.contains("ed25519"))
        }
    }

    @Test("show takes public keys as digits, and as files of digits or PEM")
    func publicKeys() throws {
        try Self.withKeyFile(Self.publicKey + "\n") { folder, path in
            let shown = try EnclaveWire.run("keys", "show", "--public-key", Self.publicKey)
            #expect(shown.status == 0)
            #expect(shown.lines.count == 5)
            #expect(try EnclaveWire.run("keys", "show", "--public-key", path).output == shown.output)
            let pem = folder.appendingPathComponent("key.pem").path
            let part = try EnclaveWire.run(
                "keys",
                "show",
                "--public-key",
                Self.publicKey,
                "--part",
                "pem",
                "--out",
                pem
            )
            #expect(part.status == 0)
            #expect(try EnclaveWire.run("keys", "show", "--public-key", pem).output == shown.output)
        }
    }

    @Test("address shows one address with every prefix, or with one")
    func addresses() throws {
        let account = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
        let key = try EnclaveWire.run("keys", "address", "--public-key", Self.publicKey)
        let address = try EnclaveWire.run("keys", "address", "--address", account)
        #expect(key.status == 0)
        #expect(key.output == address.output)
        let other = try EnclaveWire.run("keys", "address", "--address", account, "--prefix", "cosmos")
        #expect(other.output.hasPrefix("cosmos1y8lrrhap2j3xzcntlp2qgm7jyudhhm2t"))
        let back = try EnclaveWire.run(
            "keys",
            "address",
            "--address",
            other.output.trimmingCharacters(in: .newlines),
            "--prefix",
            "ve"
        )
        #expect(back.output == account + "\n")
        #expect(try EnclaveWire.run("keys", "address", "--address", account, "--prefix", "VE").status == 2)
        let wrong = try EnclaveWire.run("keys", "address", "--address", account.dropLast() + "4")
        #expect(wrong.status == 1)
        #expect(wrong.errors.contains("checksum"))
    }

    @Test(
        "what is no key is refused, each in its words",
        arguments: [
            ("", 1, "is empty"), ("00", 2, "--algorithm"),
            ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", 1, "no private key"),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n", 1, "passphrase"),
            (String(repeating: "\u{0}\u{1}", count: 40_000), 2, "65536 bytes"),
        ] as [(String, Int32, String)]
    )
    func badFiles(contents: String, status: Int32, message: String) throws {
        try Self.withKeyFile(contents) { _, path in
            let result = try EnclaveWire.run("keys", "show", "--key", path)
            #expect(result.status == status)
            #expect(result.errors.contains(message))
            #expect(result.output.isEmpty)
        }
    }

    @Test("a key file that others can read is refused, with the command that helps")
    func openFile() throws {
        try Self.withKeyFile { _, path in
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
            let result = try EnclaveWire.run("keys", "show", "--key", path, "--algorithm", "ed25519")
            #expect(result.status == 2)
            #expect(result.errors.contains("chmod 600 \(path)"))
        }
    }

    @Test(
        "wrong use says what is right",
        arguments: [
            (["generate"], "--out"), (["show"], "--key FILE"), (["show", "--public-key", "00"], "32 bytes"),
            (["show", "--public-key", "00", "--key", "x"], "choose one"),
            (["show", "--public-key", "/nonexistent"], "no file /nonexistent"),
            (["show", "--key", "/nonexistent"], "/nonexistent"), (["show", "--key", "/"], "/"),
            (["address", "--address", "ve1", "--key", "x"], "choose one"), (["forget"], "generate, show, address"),
        ]
    )
    func wrongUse(arguments: [String], message: String) throws {
        let result = try EnclaveWire.run(["keys"] + arguments, input: Data())
        #expect(result.status == 2)
        #expect(result.errors.contains(message))
    }
}
