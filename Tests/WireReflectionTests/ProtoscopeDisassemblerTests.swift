import EnclaveProto
import Testing
import WireFormat
import WireReflection

@Suite("Protoscope: bytes to text, guessed")
struct ProtoscopeDisassemblerTests {
    /// The texts that come back as they are.
    @Test(
        "Numbers, strings, messages and groups are told apart",
        arguments: [
            "", "1: 5\n", "1: -1\n", "1: 4294967295\n", "2: 1.5\n", "2: 0.0\n", "2: -0.0i32\n", "2: 1.0e20\n",
            "2: 1.0e-5i32\n",
            "2: inf32\n", "2: -inf64\n", "2: 0x7fc00001i32\n", "2: 0x7ff8000000000001i64\n", "2: 5i32\n", "2: 5i64\n",
            "2: 0xfffffffffffffffbi64\n",
            "3: {\"text\"}\n", "3: {}\n", "3: {\"a \\\"b\\\" \\\\\"}\n", "3: {\"🌳\"}\n", "3: {`ff00`}\n",
            "3: {\n  \"a\\n\"\n  \"b\"\n}\n",
            "3: {\n  1: 5\n  2: {\"a\"}\n}\n", "4: !{\n  1: 5\n}\n", "4: !{\n}\n", "4: !{\n  5: !{\n    1: 1\n  }\n}\n",
        ]
    )
    func shapes(text: String) throws { #expect(try disassembled(text) == text) }

    @Test(
        "What is broken keeps its shape as far as it has one",
        arguments: [
            "long-form:2 1: long-form:3 5\n", "1: long-form:2 {\"a\"}\n", "1: !{\n  long-form:2\n}\n", "0: 5\n",
            "8:6 `0102`\n", "8:7\n",
            "1:VARINT\n", "1:VARINT `80`\n", "1:VARINT `ffffffffffffffffff7f`\n2: 5\n", "1:I32 `010203`\n",
            "1:I64 `01020304050607`\n",
            "1:LEN\n", "1:LEN `ff`\n", "1:EGROUP\n2: 5\n", "1:SGROUP\n2: 5\n", "1: !{\n  2:EGROUP\n}\n",
            "1:SGROUP\n2: !{\n}\n",
            "1:SGROUP\n2: !{\n  1:EGROUP\n}\n", "`ffff`\n", "1: 5\n`80808080808080808080`\n",
            "long-form:9 1: long-form:9 5\n",
            "536870912: 5\n", "2305843009213693951: 5\n",
        ]
    )
    func broken(text: String) throws { #expect(try disassembled(text) == text) }

    @Test("Bytes that are fewer than their length says are still told apart")
    func cut() throws {
        #expect(try disassembled("2:LEN 5 \"abcd\"") == "2:LEN 5  # cut off after 4 bytes\n  \"abcd\"\n")
        #expect(
            try disassembled("2:LEN 9 1: 5 3: {\"text\"}")
                == "2:LEN 9  # cut off after 8 bytes\n  1: 5\n  3: {\"text\"}\n"
        )
        #expect(try disassembled("2:LEN long-form:1 1") == "2:LEN long-form:1 1  # cut off after 0 bytes\n")
        #expect(try disassembled("1: {2:LEN 9 `ff00`}") == "1: {`1209ff00`}\n")
    }

    @Test("Text is preferred to a message, and a message to lines of text")
    func guesses() throws {
        #expect(try disassembled("1: {\"hi\"}") == "1: {\"hi\"}\n")
        #expect(try disassembled("1: {\"\\n\\x02hi\"}") == "1: {\n  1: {\"hi\"}\n}\n")
        #expect(try disassembled("1: {\"a line\\nand another\"}") == "1: {\n  \"a line\\n\"\n  \"and another\"\n}\n")
        #expect(try disassembled("1: {0: 5}") == "1: {`0005`}\n")
        #expect(try disassembled("1: {1:EGROUP `ff`}") == "1: {`0cff`}\n")
    }

    @Test("Characters that hide or turn text are escaped")
    func escapes() throws {
        let text = "1: {\"\u{202e}\u{200b}\u{e000}é\"}"
        #expect(try disassembled(text) == "1: {\"\\xe2\\x80\\xae\\xe2\\x80\\x8b\\xee\\x80\\x80é\"}\n")
    }

    @Test("Long strings and hex are wrapped at the width")
    func wrapping() throws {
        let options = Protoscope.WriteOptions(lineWidth: 30)
        let words = String(repeating: "word ", count: 12)
        let text = try disassembled(
            "1: {\"\(words)\"} 2: {`\(String(repeating: "00ff", count: 20))`}",
            options: options
        )
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 30 }, "\(text)")
        #expect(text.split(separator: "\n").count > 8)
    }

    @Test("One line has no comments and no line breaks")
    func oneLine() throws {
        let options = Protoscope.WriteOptions(isOneLine: true)
        let source = "1: 5 2: {1: {\"a\\nb\"} 2: {}} 3: !{1: 1.5} 3: !{long-form:1} 4: {`ff00`} 2:LEN 10 \"abc\""
        #expect(try disassembled(source, options: options) == source)
        let sampler = try disassembled(source, as: VectorsSampler.schema, options: options)
        #expect(!sampler.contains("#") && !sampler.contains("\n"))
    }

    @Test("What is nested deeper than the limit is hex, and read again under the same limit")
    func depth() throws {
        let options = Protoscope.WriteOptions(depthLimit: 1)
        #expect(try disassembled("1: {2: {1: 5}} 2: 1", options: options) == "1: {\n  2:LEN 2 `0805`\n}\n2: 1\n")
        #expect(try disassembled("1: !{2: !{3: !{}} 1: 1}", options: options) == "1: !{\n  `131b1c14`\n  1: 1\n}\n")
        #expect(try disassembled("1: {1: 5}", options: Protoscope.WriteOptions(depthLimit: 0)) == "1:LEN 2 `0805`\n")
    }

    @Test("Thirty thousand levels are written and read again")
    func deep() throws {
        let groups = [UInt8](repeating: 0x0b, count: 30_000) + [UInt8](repeating: 0x0c, count: 30_000)
        #expect(roundTrips(groups))
        #expect(roundTrips(groups, depthLimit: 1000))
        #expect(roundTrips(Array(groups.prefix(30_000)), as: VectorsSampler.schema))
        #expect(roundTrips(Array(groups.suffix(30_000))))
        #expect(roundTrips(nested(30_000), depthLimit: 1000))
        #expect(roundTrips(nested(30_000), as: VectorsSampler.schema))
        #expect(roundTrips(nested(30_000).dropLast(7) + []))
    }

    /// Messages in field 17 within one another.
    private func nested(_ levels: Int) -> [UInt8] {
        var reversed: [UInt8] = []
        for _ in 0..<levels {
            var length: [UInt8] = []
            var rest = reversed.count
            while rest > 0x7f {
                length.append(UInt8(rest & 0x7f) | 0x80)
                rest >>= 7
            }
            reversed += (length + [UInt8(rest)]).reversed() + [0x01, 0x8a]
        }
        return reversed.reversed()
    }

    @Test("The time that a guess takes grows with the bytes, not with the levels")
    func linear() throws {
        // Printable tags and lengths within one another, and a control character at the very end: each level looks like
        // text for as long as can be.
        var bytes = [UInt8](repeating: 0x61, count: 400_000) + [0x01]
        for _ in 0..<90 {
            var length: [UInt8] = []
            var rest = bytes.count
            while rest > 0x7f {
                length.append(UInt8(rest & 0x7f) | 0x80)
                rest >>= 7
            }
            bytes = [0x22] + length + [UInt8(rest)] + bytes
        }
        let clock = ContinuousClock()
        let flat = try clock.measure { _ = try Protoscope.text(of: Array(bytes.suffix(400_001)) + []) }
        let deep = try clock.measure { _ = try Protoscope.text(of: bytes) }
        #expect(deep < flat * 12 + .seconds(1), "\(deep) for all levels, \(flat) for the innermost")
    }
}
