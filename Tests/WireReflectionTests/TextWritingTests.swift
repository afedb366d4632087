import EnclaveProto
import TestSupport
import Testing
import WireFormat
import WireReflection

@Suite struct TextWritingTests {
    @Test func eachFieldHasALine() throws {
        let message = VectorsSampler.with {
            $0.doubleValue = 0.1
            $0.floatValue = 0.1
            $0.int64Value = -5
            $0.boolValue = true
            $0.stringValue = "a\"b'c\\d\n\r\té\u{7f}\0"
            $0.bytesValue = [0, 0x41, 0xff]
            $0.flavor = .sweet
            $0.child = .with { $0.children = [.init(), .with { $0.int32Value = 1 }] }
            $0.int32s = [1, 2]
        }
        let expected = #"""
            double_value: 0.1
            float_value: 0.1
            int64_value: -5
            bool_value: true
            string_value: "a\"b\'c\\d\n\r\t\303\251\177\000"
            bytes_value: "\000A\377"
            flavor: FLAVOR_SWEET
            child {
              children {
              }
              children {
                int32_value: 1
              }
            }
            int32s: 1
            int32s: 2

            """#
        #expect(try message.textFormat() == expected)
        #expect(try message.textFormat(options: .init(keepsUTF8: true)).contains(#"\té\177"#))
        #expect(try VectorsSampler(textFormat: expected) == message)
        #expect(try VectorsSampler().textFormat() == "")
    }

    @Test func unknownFieldsAreWrittenOnRequest() throws {
        // 1001: varint, 1002: "hello", 1003: a message, 1004: fixed32, 1005: fixed64, 1006: a group, 1007: empty.
        let bytes = hex(
            """
            c83e 7b  d23e 05 68656c6c6f  da3e 02 086f  e53e 01000000  e93e 0200000000000000
            f33e 08 c102 f43e  fa3e 00  1805
            """
        )
        #expect(
            try TextFormat.text(
                of: bytes,
                as: VectorsSampler.schema,
                options: .init(isSingleLine: true, writesUnknownFields: true)
            )
                == #"int32_value: 5 1001: 123 1002: "hello" 1003 { 1: 111 } 1004: 0x00000001 1005: 0x0000000000000002 1006 { 1: 321 } 1007: """#
        )
        #expect(try TextFormat.text(of: bytes, as: VectorsSampler.schema) == "int32_value: 5\n")
        #expect(readTextError("1001: 123")?.code == .invalidText)
    }

    @Test func unlistedNumbersOfAClosedEnumAreUnknown() throws {
        let options = TextFormat.WriteOptions(isSingleLine: true, writesUnknownFields: true)
        #expect(try TextFormat.text(of: hex("0803 5803 5801"), as: TextSchemas.outer) == "closeds: ONE\n")
        #expect(
            try TextFormat.text(of: hex("0803 5803 5801"), as: TextSchemas.outer, options: options)
                == "closeds: ONE 1: 3 11: 3"
        )
    }

    @Test func unlistedNumbersOfPackedRecordsAreUnknownEachByItself() throws {
        let options = TextFormat.WriteOptions(isSingleLine: true, writesUnknownFields: true)
        // Packed: 1, 3, 2, -1; then an unknown field, and 4 alone.
        let bytes = hex("5a0d 01 03 02 ffffffffffffffffff01 c03e05 5804")
        #expect(try TextFormat.text(of: bytes, as: TextSchemas.outer) == "closeds: ONE\ncloseds: TWO\n")
        #expect(
            try TextFormat.text(of: bytes, as: TextSchemas.outer, options: options)
                == "closeds: ONE closeds: TWO 11: 3 11: 18446744073709551615 1000: 5 11: 4"
        )
        #expect(throws: WireError.self) {
            try TextFormat.text(of: hex("5a02 01ff"), as: TextSchemas.outer, options: options)
        }
    }

    @Test func entriesOfMapsThatAreUnknownAreWrittenAsAWhole() throws {
        let options = TextFormat.WriteOptions(isSingleLine: true, writesUnknownFields: true)
        // a: ONE, b: 5, which the enum does not list, and one with a third field.
        let bytes = hex("6205 0a0161 1001  6205 0a0162 1005  6207 0a0163 1002 1809  6200")
        let known = #"closed_map { key: "" value: TWO } closed_map { key: "a" value: ONE }"#
        #expect(try TextFormat.text(of: bytes, as: TextSchemas.outer, options: .init(isSingleLine: true)) == known)
        #expect(
            try TextFormat.text(of: bytes, as: TextSchemas.outer, options: options)
                == known + #" 12 { 1: "b" 2: 5 } 12 { 1: "c" 2: 2 3: 9 }"#
        )
        // An unknown field within a message that is the value belongs to that message.
        let message = hex("4209 0a0161 1204 0807 1805")
        #expect(
            try TextFormat.text(of: message, as: TextSchemas.outer, options: options)
                == #"map { key: "a" value { a: 7 3: 5 } }"#
        )
        let deep = TextFormat.WriteOptions(writesUnknownFields: true, depthLimit: 0)
        let error = #expect(throws: WireError.self) {
            try TextFormat.text(of: hex("6203 0a0161"), as: TextSchemas.outer, options: deep)
        }
        #expect(error?.code == .depthLimitExceeded)
    }

    @Test func unknownStringsWithinStringsAreMessagesTenLevelsDeep() throws {
        var bytes: [UInt8] = [0x08, 0x01]
        for _ in 0..<12 { bytes = [0x0a, UInt8(bytes.count)] + bytes }
        let empty = MessageSchema(fullName: "test.Empty", fields: [])
        let text = try TextFormat.text(
            of: bytes,
            as: empty,
            options: .init(isSingleLine: true, writesUnknownFields: true)
        )
        #expect(
            text == String(repeating: "1 { ", count: 10) + #"1: "\n\002\010\001""# + String(repeating: " }", count: 10)
        )
    }

    @Test func itemsOfAMessageSetComeInAnyOrderOfMembers() throws {
        // The group of an item: 1 { 2: 1547769, 3: { 1: 7 } }; then one with the message first, and one unknown.
        let first = hex("0b 10 f9bb5e 1a02 0807 0c")
        let turned = hex("0b 1a02 0807 10 f9bb5e 0c")
        let unknown = hex("0b 10 05 1a02 0807 0c")
        for item in [first, turned] {
            #expect(
                try TextFormat.text(of: item + unknown, as: TextSchemas.set, options: .init(isSingleLine: true))
                    == "[test.Inner] { a: 7 }"
            )
            #expect(try ProtoJSON.text(of: item + unknown, as: TextSchemas.set) == #"{"[test.Inner.in_set]":{"a":7}}"#)
        }
        #expect(
            try TextFormat.text(
                of: first + unknown,
                as: TextSchemas.set,
                options: .init(isSingleLine: true, writesUnknownFields: true)
            )
                == "[test.Inner] { a: 7 } 1 { 2: 5 3 { 1: 7 } }"
        )
        #expect(try readText("[test.Inner] { a: 7 }", as: TextSchemas.set) == first)
        #expect(try read(#"{"[test.Inner.in_set]":{"a":7}}"#, as: TextSchemas.set) == first)
        #expect(throws: WireError.self) { try TextFormat.text(of: hex("0b 10 05"), as: TextSchemas.set) }
        #expect(throws: WireError.self) { try TextFormat.text(of: hex("0b 10 00 14"), as: TextSchemas.set) }
    }

    @Test("Random messages come back from their text, and are encoded as from their bytes", arguments: [UInt64](0..<40))
    func roundTrip(_ seed: UInt64) throws {
        for name in TypeRegistry.enclave.names {
            let entry = try #require(TypeRegistry.enclave.entry(named: name))
            for round in 0..<10 {
                var random = RandomMessage(seed: seed &* 7919 &+ UInt64(round), sloppiness: [0, 5, 25][Int(seed % 3)])
                let bytes = random.bytes(of: entry.schema)
                guard let encoded = try? entry.reencode(bytes, DecodeOptions(unknownFields: .drop), .standard) else {
                    continue
                }
                for options in [
                    TextFormat.WriteOptions(), TextFormat.WriteOptions(isSingleLine: true, keepsUTF8: true),
                ] {
                    let text = try TextFormat.text(of: bytes, as: entry.schema, options: options)
                    #expect(
                        try TextFormat.bytes(from: [UInt8](text.utf8), as: entry.schema) == encoded,
                        "\(name): \(text)"
                    )
                }
            }
        }
    }
}
