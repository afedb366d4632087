import Testing
import WireFormat

@Suite("Generated code of proto2")
struct LegacyTests {
    @Test("Defaults of every type are what the .proto says, in owned types and views")
    func defaults() throws {
        let message = LegacyDefaults()
        #expect(message.int32 == -42)
        #expect(message.int64 == .min)
        #expect(message.uint32 == .max)
        #expect(message.uint64 == .max)
        #expect(message.sint32 == -1)
        #expect(message.fixed64 == 7)
        #expect(message.float == 1.5)
        #expect(message.double == -1e300)
        #expect(message.infinite == -.infinity)
        #expect(message.notANumber.isNaN)
        #expect(message.bool)
        #expect(message.string == "quote \" backslash \\ line\n tab\t nul\0 🌳")
        #expect(message.bytes == [1, 0xff, 0x22, 0x0a])
        #expect(message.mood == .sad)
        #expect(message.firstMood == .happy)
        #expect(!message.hasInt32)
        let nothing: [UInt8] = []
        let view = try LegacyDefaultsView(nothing.rawSpan)
        let (text, number, mood) = (String(copying: view.string), view.int32, view.mood)
        #expect(text == message.string)
        #expect(number == -42)
        #expect(mood == .sad)
    }

    @Test("A field with presence is written with its default value too")
    func presence() throws {
        let message = LegacyDefaults.with { $0.int32 = 0 }
        #expect(try message.serializedBytes() == [0x08, 0x00])
        #expect(try LegacyDefaults(serializedBytes: [0x08, 0x00], options: .canonical).hasInt32)
    }

    @Test("A missing required field is refused, with its path, when reading and when writing")
    func required() throws {
        let missing = #expect(throws: WireError.self) { try LegacyRequired(serializedBytes: []) }
        #expect(missing?.code == .missingRequiredField)
        let nested = #expect(throws: WireError.self) {
            try LegacyRequired(serializedBytes: [0x08, 0x01, 0x12, 0x00], options: .canonical)
        }
        #expect(nested?.path == "child.id")
        #expect(missing?.path == "id")
        // The second child; a member of the oneof; a value of the map; a message in pieces.
        let paths: [([UInt8], String)] = [
            ([0x12, 0x00], "id"), ([0x08, 0x01, 0x1a, 0x02, 0x08, 0x01, 0x1a, 0x00], "children[1].id"),
            ([0x08, 0x01, 0x2a, 0x00], "member.id"), ([0x08, 0x01, 0x22, 0x02, 0x12, 0x00], "by_name[0].id"),
            ([0x08, 0x01, 0x12, 0x02, 0x08, 0x01, 0x12, 0x02, 0x12, 0x00], "child.child.id"),
        ]
        for (bytes, path) in paths {
            let error = #expect(throws: WireError.self) { try LegacyRequired(serializedBytes: bytes) }
            #expect(error?.code == .missingRequiredField && error?.path == path)
        }
        let unset = #expect(throws: WireError.self) { try LegacyRequired().serializedBytes() }
        #expect(unset?.path == "id")
        let within = #expect(throws: WireError.self) {
            try LegacyHolder.with { $0.required = .init() }.serializedBytes()
        }
        #expect(within?.path == "required.id")
        let viewed = #expect(throws: WireError.self) { try LegacyRequiredView.validate([0x12, 0x00].rawSpan) }
        #expect(viewed?.path == "id")
        let entryWithoutValue: [UInt8] = [0x08, 0x01, 0x22, 0x02, 0x0a, 0x00]
        #expect(throws: WireError.self) { try LegacyRequired(serializedBytes: entryWithoutValue) }
        #expect(throws: WireError.self) { try LegacyRequiredView.validate(entryWithoutValue.rawSpan) }
        #expect(try LegacyRequired(serializedBytes: [0x08, 0x00]).id == 0)
    }

    @Test("Groups are read and written between their tags, and have no canonical form")
    func groups() throws {
        let bytes: [UInt8] = [0x0b, 0x08, 0x05, 0x0c, 0x13, 0x0a, 0x01, 0x61, 0x14, 0x13, 0x14, 0x1b, 0x08, 0x07, 0x1c]
        let message = try LegacyGroups(serializedBytes: bytes)
        #expect(message.single.number == 5)
        #expect(message.many.map(\.text) == ["a", ""])
        #expect(message.member.number == 7)
        #expect(try message.serializedBytes() == bytes)
        let refusal = #expect(throws: WireError.self) { try message.serializedBytes(options: .canonical) }
        #expect(refusal?.rule == .c12)
        let view = try LegacyGroupsView(bytes.rawSpan)
        var many = view.many
        var texts: [String] = []
        while let group = many.next() { texts.append(String(copying: group.text)) }
        let (single, member) = (view.single?.number, view.member?.number)
        #expect(texts == ["a", ""])
        #expect(single == 5)
        #expect(member == 7)
        for broken in [[0x0b], [0x0b, 0x14], [0x0b, 0x08, 0x05], [0x0c], [0x0b, 0x0c, 0x0c]] as [[UInt8]] {
            #expect(throws: WireError.self) { try LegacyGroups(serializedBytes: broken) }
            #expect(throws: WireError.self) { try LegacyGroupsView.validate(broken.rawSpan) }
        }
    }

    @Test("A group that comes twice merges; a view refuses it")
    func splitGroup() throws {
        let bytes: [UInt8] = [0x0b, 0x08, 0x05, 0x0c, 0x0b, 0x12, 0x00, 0x0c]
        let message = try LegacyGroups(serializedBytes: bytes)
        #expect(message.single.number == 5)
        #expect(message.single.hasNested)
        #expect(throws: WireError.self) { try LegacyGroupsView.validate(bytes.rawSpan) }
    }

    @Test("A closed enum's unlisted numbers are unknown fields, kept where the value would have been")
    func closedEnums() throws {
        let bytes: [UInt8] = [
            0x08, 0x63, 0x10, 0x03, 0x10, 0x63, 0x1a, 0x02, 0x63, 0x07, 0x22, 0x04, 0x08, 0x01, 0x10, 0x63, 0x28, 0x63,
        ]
        let message = try LegacyClosed(serializedBytes: bytes)
        #expect(!message.hasMood)
        #expect(message.moods == [.happy])
        #expect(message.packedMoods == [.sad])
        #expect(message.byNumber.isEmpty)
        #expect(message.choice == nil)
        #expect(
            message.unknownFields.bytes
                == [0x08, 0x63, 0x10, 0x63, 0x18, 0x63, 0x22, 0x04, 0x08, 0x01, 0x10, 0x63, 0x28, 0x63]
        )
        let large: [UInt8] = [0x08, 0x80, 0x80, 0x80, 0x80, 0x10, 0x10, 0x80, 0x80, 0x80, 0x80, 0x08]
        #expect(try LegacyClosed(serializedBytes: large).serializedBytes() == large)
        let refusal = #expect(throws: WireError.self) {
            try LegacyClosed(serializedBytes: [0x08, 0x63], options: .canonical)
        }
        #expect(refusal?.rule == .c4)
        #expect(throws: WireError.self) { try LegacyClosedView.validate([0x08, 0x63].rawSpan, options: .canonical) }
    }

    @Test("Repeated scalars are read in either form and written packed, however they are declared")
    func packing() throws {
        let message = try LegacyRepeated(serializedBytes: [0x08, 0x01, 0x0a, 0x02, 0x02, 0x03, 0x10, 0x04])
        #expect(message.unpacked == [1, 2, 3])
        #expect(try message.serializedBytes() == [0x0a, 0x03, 0x01, 0x02, 0x03, 0x12, 0x01, 0x04])
    }

    @Test("Extensions are set, read, replaced and taken away; others are kept")
    func extensions() throws {
        var message = LegacyExtendable.with { $0.own = 1 }
        #expect(message[LegacyLegacyExtensions.number] == 5)
        #expect(try message.value(of: LegacyLegacyExtensions.number) == nil)
        message[LegacyLegacyExtensions.number] = 7
        message[LegacyLegacyExtensions.text] = "extended"
        message[LegacyLegacyExtensions.numbers] = [1, 2]
        message[LegacyLegacyExtensions.message] = .with { $0.strings = ["inner"] }
        message[LegacyLegacyExtensions.grouped] = .with { $0.inside = 9 }
        message[LegacyScope.Extensions.nestedFlag] = true
        let again = try LegacyExtendable(serializedBytes: message.serializedBytes())
        #expect(again == message)
        #expect(again[LegacyLegacyExtensions.number] == 7)
        #expect(again[LegacyLegacyExtensions.text] == "extended")
        #expect(again[LegacyLegacyExtensions.numbers] == [1, 2])
        #expect(again[LegacyLegacyExtensions.message].strings == ["inner"])
        #expect(again[LegacyLegacyExtensions.grouped].inside == 9)
        #expect(again[LegacyScope.Extensions.nestedFlag])
        message[LegacyLegacyExtensions.text] = "replaced"
        message.clear(LegacyLegacyExtensions.number)
        #expect(message[LegacyLegacyExtensions.text] == "replaced")
        #expect(try message.value(of: LegacyLegacyExtensions.number) == nil)
        #expect(message[LegacyLegacyExtensions.numbers] == [1, 2])
        let refusal = #expect(throws: WireError.self) { try message.serializedBytes(options: .canonical) }
        #expect(refusal?.rule == .c4)
        let packed = try LegacyExtendable(serializedBytes: [0xba, 0x06, 0x02, 0x05, 0x06])
        #expect(packed[LegacyLegacyExtensions.packedNumbers] == [5, 6])
    }

    @Test("Bytes that are not UTF-8 are repaired in proto2's standard mode, and refused by views and in canonical mode")
    func lenientText() throws {
        let bytes: [UInt8] = [0x0a, 0x02, 0x61, 0xff]
        #expect(try LegacyLenient(serializedBytes: bytes).text == "a\u{fffd}")
        let unshown = #expect(throws: WireError.self) { try LegacyLenientView.validate(bytes.rawSpan) }
        #expect(unshown?.code == .invalidUTF8)
        let refusal = #expect(throws: WireError.self) { try LegacyLenient(serializedBytes: bytes, options: .canonical) }
        #expect(refusal?.rule == .c9)
    }
}
