import Foundation
import Testing

@Suite("check")
struct CheckTests {
    private let type = EnclaveWire.heartbeat

    @Test("canonical bytes are status 0")
    func canonical() throws {
        let result = try EnclaveWire.run("check", type, input: "0a01612805")
        #expect(result.status == 0)
        #expect(result.output == "canonical\n")
        #expect(result.errors.isEmpty)
    }

    @Test(
        "other bytes are status 1, with rule, byte, field and a sentence on standard error",
        arguments: [
            ("288500", "C1 at byte 1, nonce: "),
            ("2a0105", "C2 at byte 0, nonce: "),
            ("28050a0161", "C3 at byte 2, validator_address: "),
            ("a00601", "C4 at byte 0: "),
            ("2800", "C5 at byte 0, nonce: "),
            ("0a02c328", "C9 at byte 2, validator_address: "),
            ("1b1c", "C12 at byte 0: "),
            ("120710ffffffffffffffffff01", "C16 at byte 3, timestamp.nanos: "),
            ("0a05", "C16 at byte 1, validator_address: "),
        ]
    )
    func rules(hex: String, message: String) throws {
        let result = try EnclaveWire.run("check", type, input: hex)
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("not canonical: " + message))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("--all names every rule that is broken")
    func all() throws {
        let result = try EnclaveWire.run("check", type, "--all", input: "28000a02c328a00601")
        #expect(result.status == 1)
        for rule in ["C5 at byte 0", "C3 at byte 2", "C9 at byte 4", "C4 at byte 6"] {
            #expect(result.errors.contains(rule))
        }
    }

    @Test("--json lists violations with rule, offset, path and message")
    func json() throws {
        let good = try EnclaveWire.run("check", type, "--json", input: "2805").json
        #expect(good["ok"] as? Bool == true)
        #expect(good["canonical"] as? Bool == true)
        #expect((good["violations"] as? [Any])?.isEmpty == true)
        let bad = try EnclaveWire.run("check", type, "--json", "--all", input: "28000a0161")
        #expect(bad.status == 1)
        #expect(try bad.json["canonical"] as? Bool == false)
        let violations = try #require(try bad.json["violations"] as? [[String: Any]])
        #expect(violations.map { $0["rule"] as? String } == ["C5", "C3"])
        #expect(violations[1]["offset"] as? Int == 2)
        #expect(violations[1]["path"] as? String == "validator_address")
        #expect(bad.errors.split(separator: "\n").count == 1)
    }

    @Test("without a type, what the bytes alone show is checked")
    func schemaless() throws {
        #expect(try EnclaveWire.run("check", input: "0a0161").status == 0)
        #expect(try EnclaveWire.run("check", input: "28050a0161").errors.contains("C3 at byte 2"))
        #expect(try EnclaveWire.run("check", input: "8a000161").errors.contains("C1 at byte 0"))
        #expect(try EnclaveWire.run("check", input: "0001").errors.contains("C2 at byte 0"))
        #expect(try EnclaveWire.run("check", input: "0a05").errors.contains("C16"))
    }

    @Test(
        "the regression list of malformed inputs is refused, and nothing traps",
        arguments: [
            "00", "0a", "88808080 80800fd209", "888080 8040d209", "8880808080808080 00d209", "0c", "0b0c", "0b", "0b14",
            "1201801822 0a09313131313131313131", "0affffffff07", "0affffffffffffffff7f", "8a41b0b0b0b0b0b0b08a418d8c",
            "aaffffffff3f", "ffffffff20", "d3ffffff0700",
        ]
    )
    func malformed(hex: String) throws {
        #expect(try EnclaveWire.run("check", type, input: hex).status == 1)
        for command in [["inspect", type], ["inspect"]] {
            #expect(try EnclaveWire.run(command, input: Data(hex.utf8)).status == 0)
        }
        for command in [["check"], ["decode", type], ["canonicalize", type]] {
            #expect([0, 1].contains(try EnclaveWire.run(command, input: Data(hex.utf8)).status))
        }
    }

    @Test("a hundred thousand nested messages and groups end in an answer", arguments: ["child", "group", "unknown"])
    func deep(kind: String) throws {
        let input: Data
        switch kind {
        case "group": input = Data(repeating: 0x0b, count: 100_000)
        case "unknown": input = Data(repeating: 0x2b, count: 100_000)
        default: input = Self.nested(levels: 100_000)
        }
        for command in [
            ["check", EnclaveWire.sampler], ["decode", EnclaveWire.sampler], ["inspect", EnclaveWire.sampler],
            ["inspect"],
        ] {
            for limit in ["100", "1000"] {
                let result = try EnclaveWire.run(command + ["--input", "binary", "--depth-limit", limit], input: input)
                #expect(!result.wasKilled)
                #expect(result.status == (command[0] == "inspect" ? 0 : 1))
            }
        }
    }

    /// Samplers in the field `child` of each other.
    private static func nested(levels: Int) -> Data {
        var reversed: [UInt8] = []
        for _ in 0..<levels {
            var length = reversed.count
            var varint: [UInt8] = []
            while length > 0x7f {
                varint.append(UInt8(length & 0x7f) | 0x80)
                length >>= 7
            }
            varint.append(UInt8(length))
            reversed += varint.reversed()
            reversed += childTag.reversed()
        }
        return Data(reversed.reversed())
    }

    private static let childTag: [UInt8] = [0x8a, 0x01]
}
