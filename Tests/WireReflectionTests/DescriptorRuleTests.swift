import Testing
import WireFormat
import WireReflection

@Suite struct DescriptorRuleTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let files: [DescriptorBytes]
        let message: String
        var testDescription: String { message }
    }

    private static func of(_ message: String, _ messages: [DescriptorBytes], syntax: String = "proto3") -> Refusal {
        Refusal(files: [.file("a.proto", package: "p", syntax: syntax, messages: messages)], message: message)
    }

    static let names: [Refusal] = [
        of(
            "a.proto: p.M.x: there is no type .p.Gone",
            [.message("M", fields: [.field("x", 1, .message, typeName: ".p.Gone")])]
        ),
        of("a.proto: p.M: the name is defined twice", [.message("M"), .message("M")]),
        of(
            "a.proto: p.M.x: the name is defined twice",
            [.message("M", fields: [.field("x", 1, .bool), .field("x", 2, .bool)])]
        ),
        of(
            "a.proto: p.M.x: the name is defined twice",
            [.message("M", fields: [.field("x", 1, .bool)], messages: [.message("x")])]
        ),
        of("a.proto: p.a-b: \"a-b\" is not a name", [.message("a-b")]),
        of("a.proto: p.: \"\" is not a name", [.message("")]),
        of(
            "a.proto: p.M.x: p.M.E is not a message",
            [.message("M", fields: [.field("x", 1, .message, typeName: "E")], enums: [.enumeration("E", [("A", 0)])])]
        ),
        of(
            "a.proto: p.M.x: p.M is not an enum",
            [.message("M", fields: [.field("x", 1, .enumeration, typeName: "M")])]
        ),
        of(
            "a.proto: p.M.x: a scalar has a type name",
            [.message("M", fields: [.field("x", 1, .int32, typeName: "M")])]
        ),
        of("a.proto: p.M.x: it has no type that is known", [.message("M", fields: [.field("x", 1, nil)])]),
        Refusal(
            files: [.file("a.proto", imports: ["b.proto"])],
            message: "a.proto: it imports b.proto, which is not in the set"
        ),
        Refusal(
            files: [.file("a.proto", imports: ["b.proto"]), .file("b.proto", imports: ["a.proto"])],
            message: "a.proto: its imports go in a circle"
        ),
        Refusal(
            files: [.file("a.proto"), .file("a.proto", package: "q")],
            message: "a.proto: the file is there twice, with different content"
        ),
        Refusal(
            files: [.file("a.proto", package: "p.M"), .file("b.proto", package: "p", messages: [.message("M")])],
            message: "b.proto: p.M: the name is defined twice"
        ),
    ]

    private static func using(_ type: String, imports: [String], as other: [DescriptorBytes]) -> [DescriptorBytes] {
        let field = DescriptorBytes.field("x", 1, .message, typeName: type)
        return [
            .file("a.proto", package: "p.q", imports: imports, messages: [.message("M", fields: [field])])
        ] + other
    }

    private static let declaring = DescriptorBytes.file("b.proto", package: "p", messages: [.message("N")])

    static let imports: [Refusal] = [
        Refusal(
            files: using(".p.N", imports: [], as: [declaring]),
            message: "a.proto: p.q.M.x: p.N is in b.proto, which the file does not import"
        ),
        // An import of an import is not passed on.
        Refusal(
            files: using("N", imports: ["c.proto"], as: [declaring, .file("c.proto", imports: ["b.proto"])]),
            message: "a.proto: p.q.M.x: p.N is in b.proto, which the file does not import"
        ),
        Refusal(
            files: [
                .file("a.proto", services: [.service("S", [("Call", ".p.N", ".p.N")])]), declaring,
            ],
            message: "a.proto: S.Call: p.N is in b.proto, which the file does not import"
        ),
        Refusal(
            files: [
                .file(
                    "a.proto",
                    syntax: "proto2",
                    extensions: [.field("x", 100, .bool, extendee: ".N")]
                ), .file("b.proto", syntax: "proto2", messages: [.message("N", extensionRanges: [(100, 200)])]),
            ],
            message: "a.proto: x: N is in b.proto, which the file does not import"
        ),
        Refusal(
            files: [.file("a.proto", imports: ["b.proto"], publicImports: [1]), declaring],
            message: "a.proto: it passes on an import that it does not have"
        ),
        Refusal(
            files: (0..<5000).map { index in
                let imports = index == 0 ? [] : ["\(index - 1)"]
                return .file("\(index)", imports: imports, publicImports: imports.isEmpty ? [] : [0])
            },
            message: "public imports lead through too many files"
        ),
    ]

    @Test func aTypeIsSeenThroughImportsAndThoseThatThesePassOn() throws {
        let between = DescriptorBytes.file("c.proto", imports: ["b.proto"], publicImports: [0])
        let further = DescriptorBytes.file("d.proto", imports: ["c.proto"], publicImports: [0])
        for (imports, files) in [
            (["b.proto"], [Self.declaring]), (["c.proto"], [between, Self.declaring]),
            (["d.proto"], [Self.declaring, further, between]),
        ] {
            for type in [".p.N", "N", "p.N"] {
                let set = DescriptorBytes.set(Self.using(type, imports: imports, as: files))
                let pool = try DescriptorPool(serializedFileDescriptorSet: set)
                #expect(pool.message(named: "p.q.M")?.field(number: 1)?.typeName == "p.N")
            }
        }
        // A relative name passes over a nearer type that is not seen.
        let nearer = DescriptorBytes.file("e.proto", package: "p.q", messages: [.message("N")])
        let set = DescriptorBytes.set(Self.using("N", imports: ["b.proto"], as: [Self.declaring, nearer]))
        let pool = try DescriptorPool(serializedFileDescriptorSet: set)
        #expect(pool.message(named: "p.q.M")?.field(number: 1)?.typeName == "p.N")
    }

    private static func defaulted(_ type: FieldType, _ text: String, label: Int32 = 1, syntax: String = "proto2")
        -> DescriptorBytes
    {
        let typeName: String? =
            switch type {
            case .enumeration: "E"
            case .message, .group: "M"
            default: nil
            }
        let field = DescriptorBytes.field("x", 1, type, label: label, typeName: typeName, defaultText: text)
        let message = DescriptorBytes.message("M", fields: [field], enums: [.enumeration("E", [("A", 0), ("B", 1)])])
        return .file("a.proto", package: "p", syntax: syntax, messages: [message])
    }

    static let defaults: [Refusal] =
        [
            (FieldType.int32, "2147483648"), (.sint32, "-2147483649"), (.uint32, "-1"), (.fixed32, "4294967296"),
            (.int64, "9223372036854775808"), (.uint64, "18446744073709551616"), (.sfixed64, "1.5"), (.int32, ""),
            (.int32, "0x10"), (.bool, "1"), (.bool, "True"), (.float, "one"), (.double, ""), (.double, "1.5f"),
            (.double, "0x1p3"), (.bytes, #"\"#), (.bytes, #"\q"#), (.bytes, #"\400"#), (.bytes, #"\x"#),
        ].map { type, text in
            Refusal(
                files: [defaulted(type, text)],
                message: "a.proto: p.M.x: the default \"\(text)\" is no value of \(type.name)"
            )
        } + [
            Refusal(
                files: [defaulted(.enumeration, "C")],
                message: "a.proto: p.M.x: the default \"C\" is no value of p.M.E"
            ),
            Refusal(
                files: [defaulted(.int32, "1", label: 3)],
                message: "a.proto: p.M.x: a repeated field has no default"
            ),
            Refusal(files: [defaulted(.message, "")], message: "a.proto: p.M.x: a field with a message has no default"),
            Refusal(
                files: [defaulted(.int32, "1", syntax: "proto3")],
                message: "a.proto: p.M.x: the default of this field is zero, and no other can be given"
            ),
        ]

    @Test(arguments: [
        (FieldType.int32, "-2147483648", DynamicValue.int32(.min)), (.uint64, "18446744073709551615", .uint64(.max)),
        (.bool, "true", .bool(true)), (.float, "-inf", .float(-.infinity)), (.double, "1e+20", .double(1e20)),
        (.double, "0.5", .double(0.5)), (.enumeration, "B", .enumeration(1)), (.string, #"\q"#, .string(#"\q"#)),
        (.bytes, #"a\000\377\x4A\n\"\'\\\?"#, .bytes([0x61, 0, 0xff, 0x4a, 0x0a, 0x22, 0x27, 0x5c, 0x3f])),
    ])
    func aDefaultIsTheValueOfAFieldThatIsNotSet(_ type: FieldType, _ text: String, _ value: DynamicValue) throws {
        let set = DescriptorBytes.set([Self.defaulted(type, text)])
        let schema = try #require(try DescriptorPool(serializedFileDescriptorSet: set).schema(named: "p.M"))
        #expect(try DynamicMessage(serializedBytes: [], as: schema).value(of: "x") == value)
    }

    static let numbers: [Refusal] = [
        of(
            "a.proto: p.M.x: the numbers 19000 to 19999 are left to implementations of protobuf",
            [.message("M", fields: [.field("x", 19_000, .bool)])]
        ),
        of(
            "a.proto: p.M.x: the numbers 19000 to 19999 are left to implementations of protobuf",
            [.message("M", fields: [.field("x", 19_999, .bool)])]
        ),
        Refusal(
            files: [
                .file(
                    "a.proto",
                    syntax: "proto2",
                    messages: [.message("M", extensionRanges: [(1, 20_001)])],
                    extensions: [.field("y", 18_999, .bool, extendee: "M"), .field("x", 19_500, .bool, extendee: "M")]
                )
            ],
            message: "a.proto: x: the numbers 19000 to 19999 are left to implementations of protobuf"
        ),
        of(
            "a.proto: p.M.y: the number 1 is that of x too",
            [.message("M", fields: [.field("x", 1, .bool), .field("y", 1, .bool)])]
        ),
        of("a.proto: p.M.x: 0 is not a field number", [.message("M", fields: [.field("x", 0, .bool)])]),
        of("a.proto: p.M.x: -1 is not a field number", [.message("M", fields: [.field("x", -1, .bool)])]),
        of(
            "a.proto: p.M.x: 536870912 is not a field number",
            [.message("M", fields: [.field("x", 536_870_912, .bool)])]
        ),
        of(
            "a.proto: p.M.x: the number 5 is reserved or left to extensions",
            [.message("M", fields: [.field("x", 5, .bool)], extensionRanges: [(5, 6)])]
        ),
        of(
            "a.proto: p.M: ranges of extension or reserved numbers overlap",
            [.message("M", extensionRanges: [(5, 9), (8, 10)])]
        ),
        of(
            "a.proto: p.M.b_c: the JSON name bC is that of bC too",
            [.message("M", fields: [.field("bC", 1, .bool), .field("b_c", 2, .bool)])]
        ),
        Refusal(
            files: [.file("a.proto", enums: [.enumeration("E", [("A", 0), ("B", 0)])])],
            message: "a.proto: E: B and A have the number 0"
        ),
        Refusal(
            files: [.file("a.proto", enums: [.enumeration("E", [("A", 1)])])],
            message: "a.proto: E: the first value of an open enum is 0"
        ),
        Refusal(
            files: [.file("a.proto", enums: [.enumeration("E", [])])],
            message: "a.proto: E: the enum has no value"
        ),
    ]

    static let shapes: [Refusal] = [
        of(
            "a.proto: p.M.x is in a oneof that its message does not have",
            [.message("M", fields: [.field("x", 1, .bool, oneof: 0)])]
        ),
        of(
            "a.proto: p.M.x is in a oneof that its message does not have",
            [.message("M", fields: [.field("x", 1, .bool, oneof: -1)], oneofs: ["o"])]
        ),
        of(
            "a.proto: p.M.x: a member of a oneof is neither repeated nor required",
            [.message("M", fields: [.field("x", 1, .bool, label: 3, oneof: 0)], oneofs: ["o"])]
        ),
        of("a.proto: p.M.o: the oneof has no field", [.message("M", oneofs: ["o"])]),
        of(
            "a.proto: p.M.o: the oneof comes after those of optional fields",
            [
                .message(
                    "M",
                    fields: [.field("x", 1, .bool, oneof: 0, isProto3Optional: true), .field("y", 2, .bool, oneof: 1)],
                    oneofs: ["_x", "o"]
                )
            ]
        ),
        of(
            "a.proto: p.M.E: the entry of a map has a key, which is a whole number, bool or string, and a value",
            [
                .message(
                    "M",
                    messages: [
                        .message("E", fields: [.field("key", 1, .double), .field("value", 2, .bool)], isMapEntry: true)
                    ]
                )
            ]
        ),
        of(
            "a.proto: p.M.E: the entry of a map has a key, which is a whole number, bool or string, and a value",
            [.message("M", messages: [.message("E", fields: [.field("key", 1, .bool)], isMapEntry: true)])]
        ),
        of(
            "a.proto: p.N.x: p.M.E is the entry of a map, which only one repeated field can have",
            [
                .message("M", messages: [entry]),
                .message("N", fields: [.field("x", 1, .message, label: 3, typeName: "M.E")]),
            ]
        ),
        of(
            "a.proto: p.M.x: p.M.E is the entry of a map, which only one repeated field can have",
            [.message("M", fields: [.field("x", 1, .message, typeName: "E")], messages: [entry])]
        ),
        of(
            "a.proto: p.M.x: a message set has extensions alone",
            [.message("M", fields: [.field("x", 1, .bool)], isMessageSet: true)],
            syntax: "proto2"
        ),
    ]

    private static let entry = DescriptorBytes.message(
        "E",
        fields: [.field("key", 1, .bool), .field("value", 2, .bool)],
        isMapEntry: true
    )

    private static func extending(_ message: String, _ fields: [DescriptorBytes], isMessageSet: Bool = false) -> Refusal
    {
        let open = DescriptorBytes.message("M", extensionRanges: [(100, 200)], isMessageSet: isMessageSet)
        let file = DescriptorBytes.file("a.proto", syntax: "proto2", messages: [open], extensions: fields)
        return Refusal(files: [file], message: message)
    }

    static let extensions: [Refusal] = [
        extending("a.proto: x: there is no type N", [.field("x", 100, .bool, extendee: "N")]),
        extending("a.proto: x: 200 is not an extension number of M", [.field("x", 200, .bool, extendee: "M")]),
        extending("a.proto: x: 99 is not an extension number of M", [.field("x", 99, .bool, extendee: "M")]),
        extending(
            "a.proto: y: the number 100 of M is that of x too",
            [.field("x", 100, .bool, extendee: "M"), .field("y", 100, .bool, extendee: "M")]
        ),
        extending("a.proto: x: it extends no message", [.field("x", 100, .bool)]),
        extending("a.proto: x: an extension cannot be required", [.field("x", 100, .bool, label: 2, extendee: "M")]),
        extending(
            "a.proto: x: an item of a message set is an optional message",
            [.field("x", 100, .bool, extendee: "M")],
            isMessageSet: true
        ),
    ]

    @Test(arguments: names + imports + defaults + numbers + shapes + extensions)
    func aSetThatBreaksARuleIsRefusedWithFileAndElement(_ refusal: Refusal) {
        let set = DescriptorBytes.set(refusal.files)
        let error = #expect(throws: DescriptorError.self) { try DescriptorPool(serializedFileDescriptorSet: set) }
        #expect(error.map { $0.message.hasSuffix(refusal.message) } == true, "\(error?.message ?? "")")
    }

    @Test func bytesThatAreNoSetAreRefusedAndNoneIsAnEmptyPool() throws {
        for bytes: [UInt8] in [[0x0a], [0x0a, 5, 0], [0x0a, 1, 0xff], [0x0a, 0], [0xff]] {
            #expect(throws: DescriptorError.self) { try DescriptorPool(serializedFileDescriptorSet: bytes) }
        }
        #expect(try DescriptorPool(serializedFileDescriptorSet: []).files.isEmpty)
    }

    @Test func messagesWithinMessagesAreReadToALimit() throws {
        func nested(_ depth: Int) -> [UInt8] {
            var message = DescriptorBytes.message("M")
            for _ in 0..<depth { message = .message("M", messages: [message]) }
            return DescriptorBytes.set([.file("deep.proto", messages: [message])])
        }
        #expect(try DescriptorPool(serializedFileDescriptorSet: nested(100)).registry.names.count == 101)
        #expect(throws: DescriptorError.self) { try DescriptorPool(serializedFileDescriptorSet: nested(101)) }
        let long = DescriptorBytes.file("long.proto", messages: [.message(String(repeating: "M", count: 1025))])
        #expect(throws: DescriptorError.self) {
            try DescriptorPool(serializedFileDescriptorSet: DescriptorBytes.set([long]))
        }
    }
}
