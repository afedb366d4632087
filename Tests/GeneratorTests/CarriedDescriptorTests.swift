import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite("What generated code says of its schema")
struct CarriedDescriptorTests {
    @Test("The descriptor that generated code carries names the file's types, and those it imports come before it")
    func carried() throws {
        let descriptor = try LegacyExtendable.descriptor
        #expect(descriptor.fullName == "enclavewire.tests.legacy.Extendable")
        #expect(descriptor.fields.map(\.name) == ["own"])
        let file = Google_Protobuf_Struct.file
        #expect(file.name == "google/protobuf/struct.proto")
        #expect(file.withDependencies.map(\.name) == ["google/protobuf/struct.proto"])
        #expect(try FileDescriptor(serializedProto: file.serializedDescriptor).messages.map(\.name).first == "Struct")
    }

    @Test("Every byte has its character")
    func bytes() {
        let text = String(String.UnicodeScalarView((0..<256).compactMap { UnicodeScalar(UInt32($0)) }))
        #expect(GeneratedFile(name: "all", descriptor: text).serializedDescriptor == [UInt8](0...255))
    }

    @Test("A dependency that two files share comes once, and before both")
    func order() {
        let base = GeneratedFile(name: "base", descriptor: "")
        let left = GeneratedFile(name: "left", dependencies: [base], descriptor: "")
        let right = GeneratedFile(name: "right", dependencies: [base, left], descriptor: "")
        #expect(right.withDependencies.map(\.name) == ["base", "left", "right"])
    }

    @Test("A schema says the defaults and the packing of the .proto")
    func schema() throws {
        let fields = LegacyDefaults.schema
        #expect(fields.field(named: "string")?.defaultText == "quote \" backslash \\ line\n tab\t nul\0 🌳")
        #expect(fields.field(named: "int32")?.defaultText == "-42")
        #expect(fields.field(named: "first_mood")?.defaultText == nil)
        let repeated = LegacyRepeated.schema
        #expect(repeated.field(named: "unpacked")?.isDeclaredPacked == false)
        #expect(repeated.field(named: "packed")?.isDeclaredPacked == true)
    }

    @Test("JSON and text format know extensions where the options have a pool's registry")
    func extensionsInText() throws {
        var message = LegacyExtendable.with { $0.own = 1 }
        message[LegacyLegacyExtensions.number] = 7
        let registry = try LegacyExtendable.file.pool.registry
        let json = try message.jsonString(options: .init(registry: registry))
        #expect(json == #"{"own":1,"[enclavewire.tests.legacy.number]":7}"#)
        #expect(try message.jsonString() == #"{"own":1}"#)
        #expect(try LegacyExtendable(jsonString: json, options: .init(registry: registry)) == message)
        #expect(throws: WireError.self) { try LegacyExtendable(jsonString: json) }
        let text = try message.textFormat(options: .init(registry: registry))
        #expect(text.contains("[enclavewire.tests.legacy.number]: 7"))
        #expect(try LegacyExtendable(textFormat: text, options: .init(registry: registry)) == message)
    }

    @Test("The items of a message set are extensions: read in either order of their parts, merged, replaced, kept")
    func messageSets() throws {
        let item = LegacyBagItem.Extensions.inBag
        #expect(LegacyBag.schema.isMessageSet)
        // Type 1547769 twice, once with the message before the type; type 5, which nobody knows; one without a message.
        let first: [UInt8] = [0x0b, 0x10, 0xf9, 0xbb, 0x5e, 0x1a, 0x03, 0x0a, 0x01, 0x61, 0x0c]
        let second: [UInt8] = [0x0b, 0x1a, 0x02, 0x10, 0x07, 0x10, 0xf9, 0xbb, 0x5e, 0x0c]
        let unknown: [UInt8] = [0x0b, 0x10, 0x05, 0x1a, 0x01, 0xff, 0x0c]
        let empty: [UInt8] = [0x0b, 0x10, 0xf9, 0xbb, 0x5e, 0x0c]
        var bag = try LegacyBag(serializedBytes: first + unknown + empty + second)
        #expect(bag[item].text == "a")
        #expect(bag[item].number == 7)
        #expect(bag.has(item))
        #expect(try bag.serializedBytes() == first + unknown + empty + second)
        bag[item] = .with { $0.text = "a" }
        #expect(try bag.serializedBytes() == unknown + first)
        bag.clear(item)
        #expect(!bag.has(item))
        #expect(try bag.serializedBytes() == unknown)
        let broken = try LegacyBag(serializedBytes: [0x0b, 0x10, 0xf9, 0xbb, 0x5e, 0x1a, 0x01, 0x0a, 0x0c])
        #expect(throws: WireError.self) { try broken.value(of: item) }
        #expect(!broken[item].hasText)
    }

    @Test("A message extension that comes in pieces is merged; an unlisted number of a closed enum is no value")
    func pieces() throws {
        let pieces: [UInt8] = [0xc2, 0x06, 0x03, 0x2a, 0x01, 0x61, 0xc2, 0x06, 0x03, 0x2a, 0x01, 0x62]
        let message = try LegacyExtendable(serializedBytes: pieces)
        #expect(message[LegacyLegacyExtensions.message].strings == ["a", "b"])
        let unlisted = try LegacyExtendable(serializedBytes: [0xd0, 0x06, 0x63])
        #expect(try unlisted.value(of: LegacyLegacyExtensions.mood) == nil)
        #expect(!unlisted.has(LegacyLegacyExtensions.mood))
    }
}
