import Foundation
import Testing
import WireFormat
import WireReflection

@Suite struct FeatureTests {
    struct Defaults: Sendable {
        let syntax: String
        let edition: Int32?
        let cardinality: FieldCardinality
        let isClosed: Bool
        let isPacked: Bool
        let validatesUTF8: Bool
        let isJSONStrict: Bool
    }

    static let editions: [Defaults] =
        [
            Defaults(
                syntax: "proto2",
                edition: nil,
                cardinality: .optional,
                isClosed: true,
                isPacked: false,
                validatesUTF8: false,
                isJSONStrict: false
            ),
            Defaults(
                syntax: "proto3",
                edition: nil,
                cardinality: .implicit,
                isClosed: false,
                isPacked: true,
                validatesUTF8: true,
                isJSONStrict: true
            ),
        ]
        + [1000, 1001, 9999].map { edition in
            Defaults(
                syntax: "editions",
                edition: edition,
                cardinality: .optional,
                isClosed: false,
                isPacked: true,
                validatesUTF8: true,
                isJSONStrict: true
            )
        }

    @Test(arguments: editions)
    func anEditionHasItsDefaults(_ expected: Defaults) throws {
        let file = DescriptorBytes.file(
            "f.proto",
            syntax: expected.syntax,
            edition: expected.edition,
            messages: [
                .message(
                    "M",
                    fields: [
                        .field("text", 1, .string), .field("list", 2, .int32, label: 3),
                        .field("inner", 3, .message, typeName: "M"), .field("told", 4, .int32, label: 3, packed: true),
                        .field("denied", 5, .int32, label: 3, packed: false), .field("one", 6, .bool, oneof: 0),
                    ],
                    oneofs: ["choice"]
                )
            ],
            enums: [.enumeration("E", [("A", 0)])]
        )
        let pool = try DescriptorPool(serializedFileDescriptorSet: DescriptorBytes.set([file]))
        let fields = try #require(pool.schema(named: "M")).fields
        #expect(fields[0].cardinality == expected.cardinality)
        #expect(fields[0].validatesUTF8 == expected.validatesUTF8)
        #expect(fields[1].isDeclaredPacked == expected.isPacked)
        #expect(fields[2].cardinality == .optional && fields[2].type == .message)
        #expect(fields[3].isDeclaredPacked && !fields[4].isDeclaredPacked)
        #expect(fields[5].cardinality == .optional && fields[5].oneof == 0)
        #expect(pool.enumeration(named: "E")?.isClosed == expected.isClosed)
        #expect(pool.file(named: "f.proto")?.features.isJSONStrict == expected.isJSONStrict)
    }

    @Test func featuresPassFromFileToMessageToOneofToField() throws {
        let implicit: [UInt8] = [0x08, 2]
        let expanded: [UInt8] = [0x18, 2]
        let unchecked: [UInt8] = [0x20, 3]
        let closed: [UInt8] = [0x10, 2]
        let file = DescriptorBytes.file(
            "f.proto",
            syntax: "editions",
            edition: 1000,
            features: implicit + closed,
            messages: [
                .message(
                    "Outer",
                    fields: [
                        .field("plain", 1, .string), .field("explicit", 2, .string, features: [0x08, 1]),
                        .field("required", 3, .string, features: [0x08, 3]),
                        .field("list", 4, .int32, label: 3),
                        .field("packed", 5, .int32, label: 3, features: [0x18, 1]),
                    ],
                    messages: [.message("Inner", fields: [.field("text", 1, .string)], features: [0x20, 2])],
                    enums: [.enumeration("Open", [("A", 0)], features: [0x10, 1])],
                    features: expanded + unchecked
                )
            ],
            enums: [.enumeration("Closed", [("ONE", 1)])]
        )
        let pool = try DescriptorPool(serializedFileDescriptorSet: DescriptorBytes.set([file]))
        let outer = try #require(pool.schema(named: "Outer"))
        #expect(outer.fields.map(\.cardinality) == [.implicit, .optional, .required, .repeated, .repeated])
        #expect(outer.fields.map(\.validatesUTF8) == [false, false, false, false, false])
        #expect(outer.fields[3].isDeclaredPacked == false && outer.fields[4].isDeclaredPacked)
        #expect(pool.schema(named: "Outer.Inner")?.fields[0].validatesUTF8 == true)
        #expect(pool.enumeration(named: "Closed")?.isClosed == true)
        #expect(pool.enumeration(named: "Outer.Open")?.isClosed == false)
    }

    /// Reads `../shared`; skipped where that is not there.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: conformance.path)))
    func theSetOfTheConformanceTestsIsRead() throws {
        let bytes = [UInt8](try Data(contentsOf: conformance))
        let pool = try DescriptorPool(serializedFileDescriptorSet: bytes)
        let proto2 = try #require(pool.schema(named: "protobuf_test_messages.proto2.TestAllTypesProto2"))
        #expect(proto2.field(named: "protobuf_test_messages.proto2.extension_int32")?.number == 120)
        #expect(proto2.field(named: "unpacked_int32")?.isDeclaredPacked == false)
        #expect(proto2.field(named: "packed_int32")?.isDeclaredPacked == true)
        #expect(proto2.field(named: "data")?.type == .group)
        let set = try #require(proto2.field(named: "message_set_correct")?.message)
        #expect(set.isMessageSet && set.field(number: 1_547_769)?.isExtension == true)
        let proto3 = try #require(pool.schema(named: "protobuf_test_messages.proto3.TestAllTypesProto3"))
        #expect(proto3.field(named: "repeated_int32")?.isDeclaredPacked == true)
        #expect(proto3.field(named: "recursive_message")?.message === proto3)
        #expect(pool.schema(named: "conformance.ConformanceRequest") != nil)
        let editions = pool.files.filter { $0.edition >= .edition2023 }
        #expect(!editions.isEmpty)
    }
}

private let conformance = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/vectors/conformance_descriptors.binpb").standardizedFileURL
