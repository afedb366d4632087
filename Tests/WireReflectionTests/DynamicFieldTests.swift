import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

/// A proto2 type with all that generated schemas do not show.
private enum Old {
    static let mood: EnumSchema = EnumSchema(
        fullName: "old.Mood",
        values: [("HAPPY", 3), ("SAD", 7)],
        isClosed: true
    )
    static let entry: MessageSchema = MessageSchema(
        fullName: "old.Message.ByNameEntry",
        fields: "1 ?string key\n2 ?message value of=0",
        types: [.message { message }],
        isMapEntry: true
    )
    static let message: MessageSchema = MessageSchema(
        fullName: "old.Message",
        fields: [
            field(1, "number", .int32, defaultText: "-42"),
            field(2, "infinite", .float, defaultText: "-inf"),
            field(3, "nothing", .double, defaultText: "nan"),
            field(4, "text", .string, defaultText: "say \"é\""),
            field(5, "blob", .bytes, defaultText: "\\001\\377\\\"\\n\\x41"),
            field(6, "mood", .enumeration, defaultText: "SAD", child: .enumeration { mood }),
            field(7, "first_mood", .enumeration, child: .enumeration { mood }),
            field(8, "flag", .bool, defaultText: "true"),
            field(9, "child", .message, child: .message { message }),
            field(10, "plain", .int32, .repeated, isDeclaredPacked: false),
            field(11, "packed", .int32, .repeated),
            field(12, "moods", .enumeration, .repeated, child: .enumeration { mood }),
            field(13, "by_name", .message, .repeated, isMap: true, child: .message { entry }),
            field(14, "pick_number", .int32, oneof: 0),
            field(15, "pick_child", .message, oneof: 0, child: .message { message }),
            field(16, "group", .group, child: .message { message }),
            field(17, "loose", .string, validatesUTF8: false),
            field(100, "old.extra", .int64, isExtension: true),
        ],
        oneofs: ["pick"]
    )
    static let set: MessageSchema = MessageSchema(
        fullName: "old.Set",
        fields: [
            field(500, "old.member", .message, isExtension: true, child: .message { message }),
            field(0x7fff_ffff, "old.last", .message, isExtension: true, child: .message { message }),
        ],
        isMessageSet: true
    )

    static func field(
        _ number: UInt32,
        _ name: String,
        _ type: FieldType,
        _ cardinality: FieldCardinality = .optional,
        oneof: Int? = nil,
        validatesUTF8: Bool = true,
        isMap: Bool = false,
        isExtension: Bool = false,
        isDeclaredPacked: Bool = true,
        defaultText: String? = nil,
        child: SchemaReference? = nil
    ) -> FieldSchema {
        FieldSchema(
            number: number,
            name: name,
            jsonName: isExtension ? "[" + name + "]" : name,
            type: type,
            cardinality: cardinality,
            oneof: oneof,
            validatesUTF8: validatesUTF8,
            isMap: isMap,
            isExtension: isExtension,
            isDeclaredPacked: isDeclaredPacked,
            defaultText: defaultText,
            child: child
        )
    }
}

@Suite("Fields of dynamic messages")
struct DynamicFieldTests {
    private func code(_ body: () throws(DynamicError) -> Void) -> DynamicError.Code? {
        do throws(DynamicError) {
            try body()
            return nil
        } catch { return error.code }
    }

    @Test("What is not set reads as its default, of every form that descriptors write")
    func defaults() throws {
        let message = DynamicMessage(Old.message)
        #expect(try message.value(of: "number") == .int32(-42))
        #expect(try message.value(of: "infinite") == .float(-.infinity))
        #expect(try message.value(of: "nothing") == .double(.nan))
        #expect(try message.value(of: "text") == .string("say \"é\""))
        #expect(try message.value(of: "blob") == .bytes([1, 0xff, 0x22, 0x0a, 0x41]))
        #expect(try message.value(of: "mood") == .enumeration(7))
        #expect(try message.value(of: "first_mood") == .enumeration(3))
        #expect(try message.value(of: "flag") == .bool(true))
        #expect(try message.value(of: "child") == .message(DynamicMessage(Old.message)))
        #expect(try message.has("number") == false)
        #expect(message.setFields.isEmpty)
    }

    @Test("Values of every type are set, read back and written as generated code writes them")
    func values() throws {
        var sampler = DynamicMessage(VectorsSampler.schema)
        try sampler.set("int32_value", to: .int32(-1))
        try sampler.set("sint64_value", to: .int64(-3))
        try sampler.set("sint32_value", to: .int32(.min))
        try sampler.set("sfixed32_value", to: .int32(-2))
        try sampler.set("fixed64_value", to: .uint64(.max))
        try sampler.set("float_value", to: .float(-0.0))
        try sampler.set("double_value", to: .double(.nan))
        try sampler.set("string_value", to: .string("e\u{301}"))
        try sampler.set(15, to: .bytes([1, 2]))
        try sampler.set("maybe_bool", to: .bool(false))
        let generated = try VectorsSampler(sampler)
        #expect(generated.int32Value == -1)
        #expect(generated.sint64Value == -3)
        #expect(generated.sint32Value == .min)
        #expect(generated.sfixed32Value == -2)
        #expect(generated.fixed64Value == .max)
        #expect(generated.floatValue.sign == .minus)
        #expect(generated.doubleValue.isNaN)
        #expect(generated.stringValue.hasSameBytes(as: "e\u{301}"))
        #expect(generated.bytesValue == [1, 2])
        #expect(generated.hasMaybeBool)
        #expect(try DynamicMessage(generated) == sampler)
        #expect(try sampler.value(of: "sint64_value") == .int64(-3))
        #expect(try sampler.value(of: "sfixed32_value") == .int32(-2))
        #expect(try sampler.value(of: "double_value") == .double(.nan))
        try sampler.set("int32_value", to: .int32(0))
        #expect(try sampler.has("int32_value") == false)
        try sampler.clear("maybe_bool")
        #expect(try sampler.has("maybe_bool") == false)
    }

    @Test("A wrong name, type, number, index or number of an enum is told, and changes nothing")
    func errors() throws {
        var message = DynamicMessage(Old.message)
        #expect(code { () throws(DynamicError) in _ = try message.value(of: "none") } == .unknownField)
        #expect(code { () throws(DynamicError) in _ = try message.value(of: 99) } == .unknownField)
        #expect(code { () throws(DynamicError) in try message.set("number", to: DynamicValue.int64(1)) } == .wrongType)
        #expect(code { () throws(DynamicError) in try message.set("plain", to: .int32(1)) } == .wrongCardinality)
        #expect(code { () throws(DynamicError) in try message.append(.int32(1), to: "number") } == .wrongCardinality)
        #expect(code { () throws(DynamicError) in try message.set("mood", to: .enumeration(4)) } == .unlistedEnumValue)
        #expect(code { () throws(DynamicError) in _ = try message.value(of: "plain", at: 0) } == .indexOutOfRange)
        #expect(code { () throws(DynamicError) in _ = try message.whichOneof("number") } == .unknownField)
        let other = DynamicValue.message(DynamicMessage(VectorsSampler.schema))
        #expect(code { () throws(DynamicError) in try message.set("child", to: other) } == .wrongType)
        #expect(message == DynamicMessage(Old.message))
    }

    @Test("Of a oneof one member is set; setting another takes it away")
    func oneofs() throws {
        var message = DynamicMessage(Old.message)
        #expect(try message.whichOneof("pick") == nil)
        try message.set("pick_number", to: .int32(0))
        #expect(try message.whichOneof("pick")?.name == "pick_number")
        try message.set("pick_child", to: .message(DynamicMessage(Old.message)))
        #expect(try message.whichOneof("pick")?.name == "pick_child")
        #expect(try message.has("pick_number") == false)
        try message.clear("pick_number")
        #expect(try message.has("pick_child"))
        try message.clear("pick_child")
        #expect(try message.whichOneof("pick") == nil)
    }

    @Test("A message taken out is a value of its own: neither changes with the other")
    func nesting() throws {
        var inner = DynamicMessage(Old.message)
        try inner.set("text", to: .string("inner"))
        var outer = DynamicMessage(Old.message)
        try outer.set("child", to: .message(inner))
        try inner.set("text", to: .string("changed"))
        guard case .message(var taken) = try outer.value(of: "child") else { throw WireError.none }
        #expect(try taken.value(of: "text") == .string("inner"))
        try taken.set("text", to: .string("taken"))
        try taken.append(.int32(5), to: "plain")
        guard case .message(let again) = try outer.value(of: "child") else { throw WireError.none }
        #expect(try again.value(of: "text") == .string("inner"))
        try outer.set("child", to: .message(taken))
        #expect(try DynamicMessage(serializedBytes: outer.serializedBytes(), as: Old.message) == outer)
    }

    @Test("Messages that would be nested deeper than the limit are refused, and nothing recurses without end")
    func depth() throws {
        var message = DynamicMessage(Old.message)
        var levels = 0
        var refusal: DynamicError.Code?
        while refusal == nil, levels < 2000 {
            var outer = DynamicMessage(Old.message)
            refusal = code { () throws(DynamicError) in try outer.set("child", to: .message(message)) }
            if refusal == nil { (message, levels) = (outer, levels + 1) }
        }
        #expect(refusal == .depthLimitExceeded)
        #expect(levels == DecodeOptions.greatestDepthLimit)
        #expect(throws: WireError.self) { try message.serializedBytes() }
        let options = EncodeOptions(depthLimit: DecodeOptions.greatestDepthLimit)
        let bytes = try message.serializedBytes(options: options)
        let decoding = DecodeOptions(depthLimit: DecodeOptions.greatestDepthLimit)
        #expect(try DynamicMessage(serializedBytes: bytes, as: Old.message, options: decoding) == message)
    }

    @Test("Lists and maps do what arrays and dictionaries do, over many random changes")
    func model() throws {
        var message = DynamicMessage(Old.message)
        var list: [Int32] = []
        var map: [String: Int32] = [:]
        var random = SystemRandomNumberGenerator()
        for step in 0..<3000 {
            let value = Int32.random(in: -50...50, using: &random)
            let key = "k" + String(value % 20)
            switch Int.random(in: 0..<7, using: &random) {
            case 0, 1:
                try message.append(.int32(value), to: "plain")
                list.append(value)
            case 2 where !list.isEmpty:
                let index = Int.random(in: 0..<list.count, using: &random)
                try message.removeValue(of: "plain", at: index)
                list.remove(at: index)
            case 3 where !list.isEmpty:
                let index = Int.random(in: 0..<list.count, using: &random)
                try message.set("plain", at: index, to: .int32(value))
                list[index] = value
            case 4, 5:
                var entry = DynamicMessage(Old.message)
                try entry.set("number", to: .int32(value))
                try message.set("by_name", forKey: .string(key), to: .message(entry))
                map[key] = value
            default:
                #expect(try message.removeValue(of: "by_name", forKey: .string(key)) == (map[key] != nil))
                map[key] = nil
            }
            if step % 100 != 0 { continue }
            #expect(try message.values(of: "plain") == list.map { .int32($0) })
            let entries = try message.entries(of: "by_name")
            #expect(entries.map(\.key) == map.keys.sorted().map { .string($0) })
            for (key, value) in map {
                guard case .message(let entry)? = try message.value(of: "by_name", forKey: .string(key)) else {
                    Issue.record("no \(key)")
                    continue
                }
                #expect(try entry.value(of: "number") == .int32(value))
            }
            #expect(try DynamicMessage(serializedBytes: message.serializedBytes(), as: Old.message) == message)
        }
    }

    @Test("Equal messages have equal hashes, however they came to be")
    func equality() throws {
        var first = DynamicMessage(Old.message)
        try first.set("text", to: .string("replaced"))
        try first.set("nothing", to: .double(.nan))
        try first.set("text", to: .string("text"))
        try first.setValues(of: "packed", to: [.int32(1), .int32(2)])
        let second = try DynamicMessage(serializedBytes: first.serializedBytes(), as: Old.message)
        #expect(first == second)
        #expect(first.hashValue == second.hashValue)
        var third = second
        try third.set("number", to: .int32(-42))
        #expect(third != second)
    }

    @Test("Merging replaces scalars, merges messages and appends, as merging the bytes does")
    func merging() throws {
        var left = DynamicMessage(Old.message)
        var right = DynamicMessage(Old.message)
        var child = DynamicMessage(Old.message)
        try child.set("number", to: .int32(1))
        try left.set("child", to: .message(child))
        try left.append(.int32(1), to: "packed")
        try left.set("by_name", forKey: .string("b"), to: .message(child))
        child = DynamicMessage(Old.message)
        try child.set("flag", to: .bool(false))
        try right.set("child", to: .message(child))
        try right.append(.int32(2), to: "packed")
        try right.set("by_name", forKey: .string("b"), to: .message(child))
        try right.set("by_name", forKey: .string("a"), to: .message(child))
        right.unknownFields = UnknownFields(bytes: [0xf8, 0x3f, 1])
        let joined = try left.serializedBytes() + right.serializedBytes()
        var bytes = left
        try bytes.merge(serializedBytes: right.serializedBytes())
        left.merge(right)
        #expect(try left == DynamicMessage(serializedBytes: joined, as: Old.message))
        #expect(left == bytes)
        #expect(try left.values(of: "packed") == [.int32(1), .int32(2)])
        #expect(left.unknownFields.bytes == [0xf8, 0x3f, 1])
    }

    @Test("Standard mode writes numbers unpacked where the schema says so, canonical mode never")
    func packing() throws {
        var message = DynamicMessage(Old.message)
        try message.setValues(of: "plain", to: [.int32(1), .int32(2)])
        try message.setValues(of: "packed", to: [.int32(3), .int32(4)])
        #expect(try message.serializedBytes() == [80, 1, 80, 2, 90, 2, 3, 4])
        #expect(try message.serializedBytes(options: .canonical) == [82, 2, 1, 2, 90, 2, 3, 4])
    }

    @Test("Numbers that a closed enum does not list are kept as unknown fields, packed or not")
    func closedEnums() throws {
        let message = try DynamicMessage(serializedBytes: [48, 4, 98, 3, 3, 9, 7, 96, 8], as: Old.message)
        #expect(try message.has("mood") == false)
        #expect(try message.values(of: "moods") == [.enumeration(3), .enumeration(7)])
        #expect(message.unknownFields.bytes == [48, 4, 96, 9, 96, 8])
        // A number of more than 32 bits is kept as it is; of a packed one, the 32 bits that an enum has.
        let large: [UInt8] = [48, 0x80, 0x80, 0x80, 0x80, 0x10, 96, 0x80, 0x80, 0x80, 0x80, 0x08]
        #expect(try DynamicMessage(serializedBytes: large, as: Old.message).serializedBytes() == large)
        let packed: [UInt8] = [98, 5, 0x84, 0x80, 0x80, 0x80, 0x10]
        #expect(try DynamicMessage(serializedBytes: packed, as: Old.message).unknownFields.bytes == [96, 4])
    }

    @Test("Extensions are fields by their full names, and have no canonical form")
    func extensions() throws {
        var message = DynamicMessage(Old.message)
        try message.set("[old.extra]", to: .int64(7))
        #expect(try message.value(of: "old.extra") == .int64(7))
        let bytes = try message.serializedBytes()
        #expect(bytes == [0xa0, 6, 7])
        #expect(try DynamicMessage(serializedBytes: bytes, as: Old.message) == message)
        let written = #expect(throws: WireError.self) { try message.serializedBytes(options: .canonical) }
        #expect(written?.rule == .c4)
        let read = #expect(throws: WireError.self) {
            try DynamicMessage(serializedBytes: bytes, as: Old.message, options: .canonical)
        }
        #expect(read?.rule == .c4)
        #expect(CanonicalChecker(schema: Old.message).firstViolation(in: bytes.rawSpan)?.rule == .c4)
    }

    @Test("Items of a message set are read with type and message in either order, and unknown ones kept")
    func messageSets() throws {
        let known: [UInt8] = [11, 16, 0xf4, 3, 26, 2, 8, 5, 12]
        let turned: [UInt8] = [11, 26, 2, 8, 5, 16, 0xf4, 3, 12]
        let unknown: [UInt8] = [11, 16, 9, 26, 1, 0xff, 12]
        let set = try DynamicMessage(serializedBytes: known + unknown, as: Old.set)
        guard case .message(let member) = try set.value(of: "old.member") else { throw WireError.none }
        #expect(try member.value(of: "number") == .int32(5))
        #expect(set.unknownFields.bytes == unknown)
        #expect(try set.serializedBytes() == known + unknown)
        #expect(try DynamicMessage(serializedBytes: turned + unknown, as: Old.set) == set)
        #expect(throws: WireError.self) { try set.serializedBytes(options: .canonical) }
        #expect(throws: WireError.self) { try DynamicMessage(serializedBytes: Array(known.dropLast()), as: Old.set) }
    }

    @Test("The type of an item may be any number of 31 bits")
    func farItem() throws {
        let bytes: [UInt8] = [11, 16, 0xff, 0xff, 0xff, 0xff, 7, 26, 2, 8, 5, 12]
        let set = try DynamicMessage(serializedBytes: bytes, as: Old.set)
        guard case .message(let member) = try set.value(of: "old.last") else { throw WireError.none }
        #expect(try member.value(of: "number") == .int32(5))
        #expect(set.unknownFields.bytes.isEmpty)
        #expect(try set.serializedBytes() == bytes)
    }

    @Test("An item of a message set whose message lacks a required field is refused, as in any message")
    func requiredFieldsInMessageSets() throws {
        let strict = MessageSchema(fullName: "old.Strict", fields: [Old.field(1, "needed", .int32, .required)])
        let set = MessageSchema(
            fullName: "old.StrictSet",
            fields: [Old.field(500, "old.strict", .message, isExtension: true, child: .message { strict })],
            isMessageSet: true
        )
        let holder = MessageSchema(
            fullName: "old.Holder",
            fields: [Old.field(1, "set", .message, child: .message { set })]
        )
        let lacking: [UInt8] = [11, 16, 0xf4, 3, 26, 0, 12]
        let whole: [UInt8] = [11, 16, 0xf4, 3, 26, 2, 8, 5, 12]
        #expect(try DynamicMessage(serializedBytes: whole, as: set).serializedBytes() == whole)
        let path = "old.strict.needed"
        for (bytes, schema, path) in [(lacking, set, path), ([10, 7] + lacking, holder, "set." + path)] {
            let error = #expect(throws: WireError.self) { try DynamicMessage(serializedBytes: bytes, as: schema) }
            #expect(error?.code == .missingRequiredField && error?.path == path)
        }
        var built = DynamicMessage(set)
        try built.set("old.strict", to: .message(DynamicMessage(strict)))
        #expect(!built.isInitialized)
        #expect(throws: WireError.self) { try built.serializedBytes() }
        var held = DynamicMessage(holder)
        try held.set("set", to: .message(built))
        let error = #expect(throws: WireError.self) { try held.serializedBytes() }
        #expect(error?.code == .missingRequiredField && error?.path == "set." + path)
    }

    @Test("Text that is not UTF-8 and need not be is kept as it is, and has no canonical form")
    func looseText() throws {
        let bytes: [UInt8] = [0x8a, 1, 2, 0x61, 0xff]
        let message = try DynamicMessage(serializedBytes: bytes, as: Old.message)
        #expect(try message.value(of: "loose") == .string("a\u{fffd}"))
        #expect(try message.serializedBytes() == bytes)
        let error = #expect(throws: WireError.self) { try message.serializedBytes(options: .canonical) }
        #expect(error?.rule == .c9)
        #expect(error?.path == "loose")
    }

    @Test("What is replaced many times takes no more memory than what is there")
    func waste() throws {
        var message = DynamicMessage(Old.message)
        let text = String(repeating: "x", count: 1000)
        for step in 0..<2000 { try message.set("text", to: .string(text + String(step))) }
        #expect(try message.value(of: "text") == .string(text + "1999"))
    }

    @Test("A registry of schemas reads and writes the values of an Any, and JSON and text go both ways")
    func registry() throws {
        let registry = TypeRegistry(schemas: [Google_Protobuf_Any.schema, Google_Protobuf_Timestamp.schema])
        let json = #"{"@type":"/google.protobuf.Timestamp","value":"1970-01-01T00:00:05Z"}"#
        let any = try DynamicMessage(
            jsonString: json,
            as: Google_Protobuf_Any.schema,
            options: ProtoJSON.ReadOptions(registry: registry)
        )
        #expect(try any.value(of: "value") == .bytes([8, 5]))
        #expect(try any.jsonString(options: ProtoJSON.WriteOptions(registry: registry)) == json)
        #expect(try registry.canonicalize([16, 1, 8, 5], as: "google.protobuf.Timestamp") == [8, 5, 16, 1])
        #expect(any.debugDescription.contains("type_url"))
        var message = DynamicMessage(Old.message)
        try message.set("old.extra", to: .int64(7))
        try message.set("mood", to: .enumeration(7))
        let text = try message.textFormat()
        #expect(text.contains("SAD") && text.contains("[old.extra]"))
        #expect(try DynamicMessage(textFormat: text, as: Old.message) == message)
    }
}

extension WireError {
    /// A value of another form than the test expects.
    fileprivate static var none: WireError { WireError(.unknownType, offset: 0, message: "another value") }
}
