import Foundation
import Testing
import WireFormat
import WireReflection

/// Cases that the official conformance suite has for the types that only a descriptor set knows. Needs the test messages
/// of `../shared`.
@Suite("Cases of the official suite", .enabled(if: UpstreamTypes.isThere, "needs ../shared"))
struct UpstreamCaseTests {
    private let pool: DescriptorPool

    init() throws {
        pool = try DescriptorPool(serializedFileDescriptorSet: [UInt8](Data(contentsOf: UpstreamTypes.file)))
    }

    private func schema(_ name: String) throws -> MessageSchema {
        try #require(pool.schema(named: "protobuf_test_messages." + name))
    }

    private func text(_ text: String, _ name: String) throws -> String {
        let schema = try schema(name)
        let reading = TextFormat.ReadOptions(registry: pool.registry)
        let bytes = try TextFormat.bytes(from: [UInt8](text.utf8), as: schema, options: reading)
        let writing = TextFormat.WriteOptions(isSingleLine: true, registry: pool.registry)
        return try TextFormat.text(of: bytes, as: schema, options: writing)
    }

    private func json(_ json: String, _ name: String, ignoring: Bool = false) throws -> String {
        let schema = try schema(name)
        let reading = ProtoJSON.ReadOptions(ignoresUnknownFields: ignoring, registry: pool.registry)
        let bytes = try ProtoJSON.bytes(from: [UInt8](json.utf8), as: schema, options: reading)
        return try ProtoJSON.text(of: bytes, as: schema, options: .init(registry: pool.registry))
    }

    private static let sets = "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension"

    @Test(
        arguments: [
            ("proto2.TestAllTypesProto2", "Data { group_int32: 1 }", "Data { group_int32: 1 }"),
            ("proto2.TestAllTypesProto2", "Data: { }", "Data { }"),
            ("proto2.TestAllTypesProto2", "data { group_int32: 1 }", "Data { group_int32: 1 }"),
            (
                "proto2.TestAllTypesProto2", "MultiWordGroupField { group_int32: 1 }",
                "MultiWordGroupField { group_int32: 1 }"
            ),
            ("proto2.TestAllTypesProto2", "multiwordgroupfield { }", "MultiWordGroupField { }"),
            (
                "proto2.TestAllTypesProto2", "[protobuf_test_messages.proto2.groupfield] { group_int32: 1 }",
                "[protobuf_test_messages.proto2.groupfield] { group_int32: 1 }"
            ),
            ("proto2.TestAllTypesProto2", "[protobuf_test_messages.proto2.GroupField] { group_int32: 1 }", nil),
            ("proto2.TestAllTypesProto2", "optional_nested_enum: 1", "optional_nested_enum: BAR"),
            ("proto2.TestAllTypesProto2", "optional_nested_enum: 42", nil),
            ("proto3.TestAllTypesProto3", "optional_nested_enum: 42", "optional_nested_enum: 42"),
            (
                "proto2.TestAllTypesProto2", "message_set_correct { [\(sets)1] { str: 'x' } [\(sets)2] { i: 5 } }",
                "message_set_correct { [\(sets)1] { str: \"x\" } [\(sets)2] { i: 5 } }"
            ),
            ("proto3.TestAllTypesProto3", "reserved_field: { a: 123 }", ""),
            ("proto3.TestAllTypesProto3", "reserved_field: [-123, 456]", ""),
            ("proto3.TestAllTypesProto3", "unreserved: 1", nil),
            (
                "proto3.TestAllTypesProto3",
                "optional_any { [type.googleapis.com/protobuf_test_messages.proto3.TestAllTypesProto3] { optional_int32: 5 } }",
                "optional_any { [type.googleapis.com/protobuf_test_messages.proto3.TestAllTypesProto3] { optional_int32: 5 } }"
            ),
            (
                "editions.TestAllTypesEdition2023", "groupliketype { group_int32: 1 }",
                "GroupLikeType { group_int32: 1 }"
            ),
            (
                "editions.TestAllTypesEdition2023", "GroupLikeType { group_int32: 1 }",
                "GroupLikeType { group_int32: 1 }"
            ),
            (
                "editions.TestAllTypesEdition2023", "delimited_field { group_int32: 1 }",
                "delimited_field { group_int32: 1 }"
            ),
            (
                "editions.TestAllTypesEdition2023", "[protobuf_test_messages.editions.groupliketype] { c: 1 }",
                "[protobuf_test_messages.editions.groupliketype] { c: 1 }"
            ),
            ("editions.TestAllTypesEdition2023", "[protobuf_test_messages.editions.GroupLikeType] { c: 1 }", nil),
        ] as [(String, String, String?)]
    )
    func textFormat(_ name: String, _ input: String, _ expected: String?) throws {
        guard let expected else {
            #expect(throws: WireError.self) { try text(input, name) }
            return
        }
        #expect(try text(input, name) == expected)
    }

    @Test(
        arguments: [
            (
                "proto2.TestAllTypesProto2", #"{"[protobuf_test_messages.proto2.extension_int32]":1}"#,
                #"{"[protobuf_test_messages.proto2.extension_int32]":1}"#
            ),
            ("proto2.TestAllTypesProto2", #"{"protobuf_test_messages.proto2.extension_int32":1}"#, nil),
            ("proto2.TestAllTypesProto2", #"{"optionalInt32":0}"#, #"{"optionalInt32":0}"#),
            ("proto2.TestAllTypesProto2", #"{"data":{"groupInt32":1}}"#, #"{"data":{"groupInt32":1}}"#),
            ("proto3.TestAllTypesProto3", #"{"optionalInt32":0}"#, "{}"),
            (
                "proto3.TestAllTypesProto3", #"{"fieldname1":1,"fieldName2":2,"FieldName3":3}"#,
                #"{"fieldname1":1,"fieldName2":2,"FieldName3":3}"#
            ),
            ("proto3.TestAllTypesProto3", #"{"field_name3":3,"_fieldName3":4}"#, nil),
            (
                "proto3.TestAllTypesProto3", #"{"__field_name13":13,"__Field_name14":14}"#,
                #"{"FieldName13":13,"FieldName14":14}"#
            ),
            ("proto3.TestAllTypesProto3", #"{"optionalNestedMessage":{"a":1},"optionalNestedMessage":{}}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalInt32":1e5}"#, #"{"optionalInt32":100000}"#),
            ("proto3.TestAllTypesProto3", #"{"optionalInt32":01}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalInt32":1.000000}"#, #"{"optionalInt32":1}"#),
            ("proto3.TestAllTypesProto3", #"{"optionalInt32":" 1"}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalFloat":3.502823e+38}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalFloat":NaN}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalBool":TRUE}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalAliasedEnum":"MOO"}"#, #"{"optionalAliasedEnum":"ALIAS_BAZ"}"#),
            ("proto3.TestAllTypesProto3", #"{"optionalNestedEnum":"NONE"}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalNestedEnum":123}"#, #"{"optionalNestedEnum":123}"#),
            ("proto3.TestAllTypesProto3", #"{"optionalString":"\ud800"}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalBytes":"-_"}"#, #"{"optionalBytes":"+w=="}"#),
            ("proto3.TestAllTypesProto3", #"{"oneofUint32":null,"oneofString":"a"}"#, #"{"oneofString":"a"}"#),
            ("proto3.TestAllTypesProto3", #"{"oneofUint32":1,"oneofString":"a"}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"oneofNullValue":null}"#, #"{"oneofNullValue":null}"#),
            ("proto3.TestAllTypesProto3", #"{"optionalNullValue":null}"#, "{}"),
            ("proto3.TestAllTypesProto3", #"{"repeatedInt32":[1,null]}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"repeatedInt32":[1,]}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"mapBoolBool":{"\u0074rue":true}}"#, #"{"mapBoolBool":{"true":true}}"#),
            ("proto3.TestAllTypesProto3", #"{"mapInt32Int32":{"0":null}}"#, nil),
            (
                "proto3.TestAllTypesProto3", #"{"optionalDuration":"-315576000000.999999999s"}"#,
                #"{"optionalDuration":"-315576000000.999999999s"}"#
            ),
            ("proto3.TestAllTypesProto3", #"{"optionalDuration":"1"}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalTimestamp":"0001-01-01t00:00:00Z"}"#, nil),
            (
                "proto3.TestAllTypesProto3", #"{"optionalTimestamp":"1970-01-01T08:00:01+08:00"}"#,
                #"{"optionalTimestamp":"1970-01-01T00:00:01Z"}"#
            ),
            (
                "proto3.TestAllTypesProto3", #"{"optionalFieldMask":"foo,barBaz"}"#,
                #"{"optionalFieldMask":"foo,barBaz"}"#
            ),
            ("proto3.TestAllTypesProto3", #"{"optionalFieldMask":"foo,bar_bar"}"#, nil),
            ("proto3.TestAllTypesProto3", #"{"optionalValue":null,"optionalStruct":null}"#, #"{"optionalValue":null}"#),
            ("proto3.TestAllTypesProto3", #"{"optionalAny":{"@type":"","value":""}}"#, nil),
            (
                "proto3.TestAllTypesProto3",
                #"{"optionalAny":{"@type":"type.googleapis.com/google.protobuf.Any","value":{"@type":"type.googleapis.com/google.protobuf.Int32Value","value":1}}}"#,
                #"{"optionalAny":{"@type":"type.googleapis.com/google.protobuf.Any","value":{"@type":"type.googleapis.com/google.protobuf.Int32Value","value":1}}}"#
            ),
            (
                "editions.TestAllTypesEdition2023", #"{"groupliketype":{"groupInt32":1},"optionalInt32":0}"#,
                #"{"optionalInt32":0,"groupliketype":{"groupInt32":1}}"#
            ),
        ] as [(String, String, String?)]
    )
    func protoJSON(_ name: String, _ input: String, _ expected: String?) throws {
        guard let expected else {
            #expect(throws: WireError.self) { try json(input, name) }
            return
        }
        #expect(try json(input, name) == expected)
    }

    @Test(arguments: [
        (#"{"unknown":{"a":[1,"x",null,{}]},"optionalInt32":1}"#, #"{"optionalInt32":1}"#),
        (#"{"optionalNestedEnum":"UNKNOWN"}"#, "{}"),
        (#"{"repeatedNestedEnum":["FOO","UNKNOWN","BAR"]}"#, #"{"repeatedNestedEnum":["FOO","BAR"]}"#),
        (#"{"mapStringNestedEnum":{"a":"FOO","b":"UNKNOWN"}}"#, #"{"mapStringNestedEnum":{"a":"FOO"}}"#),
    ])
    func ignoringWhatIsUnknown(_ input: String, _ expected: String) throws {
        #expect(try json(input, "proto3.TestAllTypesProto3", ignoring: true) == expected)
    }
}

private enum UpstreamTypes {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/vectors/conformance_descriptors.binpb").standardizedFileURL
    static var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }
}
