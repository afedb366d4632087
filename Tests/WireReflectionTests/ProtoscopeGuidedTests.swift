import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite("Protoscope: bytes to text, guided by a schema")
struct ProtoscopeGuidedTests {
    private static let mood = EnumSchema(
        fullName: "t.Mood",
        values: [(name: "HAPPY", number: 3), (name: "SAD", number: -2)]
    )
    private static let inner = schema("t.Inner", "1 string text\n2 sint32 delta")
    private static let all = schema(
        "t.All",
        """
        1 bool flag
        2 sint64 signed
        3 uint64 unsigned
        4 fixed32 four
        5 sfixed64 eight
        6 float single
        7 double twice
        8 string text
        9 bytes data
        10 enum mood of=0
        11 message inner of=1
        12 ?group held of=1
        13 *int32 numbers
        14 *enum moods of=0
        15 *float floats
        16 *message by_name of=2 map=1
        17 *bool flags
        18 *sint32 deltas
        """,
        types: [
            .enumeration { mood }, .message { inner },
            .message { MessageSchema(fullName: "t.Entry", fields: "1 string key\n2 sint32 value", isMapEntry: true) },
        ]
    )

    private func text(_ source: String, names: Bool = false) throws(WireError) -> String {
        try disassembled(source, as: Self.all, options: Protoscope.WriteOptions(showsNames: names))
    }

    @Test(
        "Values are written as their types",
        arguments: [
            "1: true\n", "1: false\n", "1: 2\n", "1: long-form:1 1\n", "2: -5z\n", "2: 9223372036854775807z\n",
            "3: 18446744073709551615\n",
            "4: 4294967295i32\n", "5: -1i64\n", "6: 1.0e-45i32\n", "7: 5.0e-324\n", "6: 0x7fc00000i32\n",
            "8: {\"\\x00\\x01\"}\n",
            "8: {\"\\xff\\xfe\"}\n", "9: {`0001`}\n", "9: {\"text\"}\n", "10: -2\n", "11: {\n  2: -1z\n}\n",
            "12: !{\n  2: -1z\n}\n",
            "13: {1 2 -1}\n", "15: {1.5i32 inf32}\n", "16: {\n  1: {\"k\"}\n  2: -1z\n}\n", "17: {true false 2}\n",
            "18: {-1z long-form:1 1z}\n",
        ]
    )
    func types(line: String) throws { #expect(try text(line) == line) }

    @Test(
        "Values of another wire type than the schema's are guessed",
        arguments: [
            "1: 5i32\n", "8: 5\n", "11: !{\n  1: 5\n}\n", "12: {\n  2: 3\n}\n", "9: 1.5\n", "6: 1.5\n", "7: 5\n",
            "2: 7i32\n",
        ]
    )
    func otherWireTypes(line: String) throws { #expect(try text(line) == line) }

    @Test("Packed values that are broken are hex, and the others still numbers")
    func brokenPacked() throws {
        for line in [
            "13: {1 `ffffffffffffffffff7f` 2}\n", "13: {1 `80`}\n", "15: {1.5i32 `0102`}\n",
            "13: {`8080808080808080808001`}\n",
        ] {
            #expect(try text(line) == line)
        }
        #expect(try text("13:LEN 9 1 2 `80`") == "13:LEN 9  # cut off after 3 bytes\n  1 2 `80`\n")
    }

    @Test("Many packed values take several lines")
    func packedLines() throws {
        let text = try text("13: {" + (1...100).map(String.init).joined(separator: " ") + "}")
        let lines = text.split(separator: "\n")
        #expect(lines.first == "13: {" && lines.last == "}" && lines.count == 6)
        #expect(lines.allSatisfy { $0.utf8.count <= 80 })
    }

    @Test("Known messages are taken apart as far as they go")
    func brokenMessages() throws {
        #expect(try text("11: {2: 1z `ff`}") == "11: {\n  2: 1z\n  `ff`\n}\n")
        #expect(try text("11:LEN 20 2: 1z") == "11:LEN 20  # cut off after 2 bytes\n  2: 1z\n")
        #expect(try text("11: {0: 5}") == "11: {\n  0: 5\n}\n")
    }

    @Test("Names of fields and enum values stand in comments")
    func names() throws {
        #expect(try text("1: true", names: true) == "1: true  # flag\n")
        #expect(try text("10: 3", names: true) == "10: 3  # mood: HAPPY\n")
        #expect(try text("10: 4", names: true) == "10: 4  # mood\n")
        #expect(try text("14: {3 -2 5}", names: true) == "14: {3 -2 5}  # moods, HAPPY, SAD, ?\n")
        #expect(try text("11: {1: {\"a\"}}", names: true) == "11: {  # inner\n  1: {\"a\"}  # text\n}\n")
        #expect(try text("12: !{}", names: true) == "12: !{  # held\n}\n")
        #expect(try text("8:LEN 3 \"a\"", names: true) == "8:LEN 3  # text, cut off after 1 byte\n  \"a\"\n")
        #expect(try text("99: 1", names: true) == "99: 1\n")
    }

    @Test("No name ends its comment")
    func hostileNames() throws {
        let field = FieldSchema(
            number: 1,
            name: "a\n1: 5 \u{202e}",
            jsonName: "a",
            type: .int32,
            cardinality: .implicit
        )
        let hostile = MessageSchema(fullName: "t.Hostile", fields: [field])
        #expect(try disassembled("1: 7", as: hostile) == "1: 7  # a?1: 5 ?\n")
    }

    @Test("Extensions have their full names in brackets")
    func extensions() throws {
        let field = FieldSchema(
            number: 100,
            name: "t.more",
            jsonName: "[t.more]",
            type: .sint32,
            cardinality: .optional,
            isExtension: true
        )
        let extended = MessageSchema(fullName: "t.Extended", fields: [field])
        #expect(try disassembled("100: -7z", as: extended) == "100: -7z  # [t.more]\n")
    }

    @Test("Items of a message set are read as the extension that they name, in any order")
    func messageSets() throws {
        let field = FieldSchema(
            number: 100,
            name: "t.more",
            jsonName: "[t.more]",
            type: .message,
            cardinality: .optional,
            isExtension: true,
            child: .message { Self.inner }
        )
        let set = MessageSchema(fullName: "t.Set", fields: [field], isMessageSet: true)
        let expected = "1: !{  # item\n  3: {  # [t.more]\n    2: -1z  # delta\n  }\n  2: 100  # type_id\n}\n"
        #expect(try disassembled("1: !{3: {2: -1z} 2: 100}", as: set) == expected)
        #expect(try disassembled("1: !{2: 7 3: {1: {\"a\"}}}", as: set).contains("3: {  # message\n    1: {\"a\"}\n"))
        #expect(try disassembled("100: {2: -1z}", as: set) == "100: {  # [t.more]\n  2: -1z  # delta\n}\n")
    }

    @Test("The examples of the article on Protoscope are what is written and read")
    func article() throws {
        let heartbeat = MsgEnclaveHeartbeat.with {
            $0.validatorAddress = "ve1"
            $0.timestamp = .with { $0.seconds = 1_767_225_600 }
            $0.nonce = 42
        }
        let expected = """
            1: {"ve1"}  # validator_address
            2: {  # timestamp
              1: 1767225600  # seconds
            }
            5: 42  # nonce

            """
        #expect(try Protoscope.text(of: heartbeat.serializedBytes(), as: MsgEnclaveHeartbeat.schema) == expected)
        let cut = try Protoscope.text(of: [0x0a, 5, 0x76, 0x65])
        #expect(cut == "1:LEN 5  # cut off after 2 bytes\n  \"ve\"\n")
        let nonCanonical = "5: long-form:2 42 # a\n1: {\"ve1\"} # b\n2:LEN 9 `0801` # c\n"
        let made = try Protoscope.bytes(from: Array(nonCanonical.utf8))
        #expect(made == [0x28, 0xaa, 0x80, 0, 0x0a, 3, 0x76, 0x65, 0x31, 0x12, 9, 8, 1])
        let checker = CanonicalChecker(schema: MsgEnclaveHeartbeat.schema)
        #expect(checker.firstViolation(in: made.rawSpan)?.rule == .c1)
    }

    @Test("The value of an Any is read as the type that it names, where that is known")
    func anys() throws {
        let source = "1: {\"/google.protobuf.Timestamp\"} 2: {1: 5}"
        let options = Protoscope.WriteOptions(registry: .enclave)
        let known = try disassembled(source, as: Google_Protobuf_Any.schema, options: options)
        #expect(known.contains("2: {  # value\n  1: 5  # seconds\n}"), "\(known)")
        #expect(!(try disassembled(source, as: Google_Protobuf_Any.schema)).contains("seconds"))
        let wrong = "2: {1: 5} 1: {\"/no.Such\"} 2: {`ff`}"
        #expect(roundTrips(try Protoscope.bytes(from: [UInt8](wrong.utf8)), as: Google_Protobuf_Any.schema))
    }
}
