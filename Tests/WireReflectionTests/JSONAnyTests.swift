import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite struct JSONAnyTests {
    let any = Google_Protobuf_Any.schema

    @Test(arguments: [
        #"{"@type":"/enclavewire.vectors.v1.Sampler","int32Value":5,"child":{"boolValue":true}}"#,
        #"{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1.500s"}"#,
        #"{"@type":"/google.protobuf.Timestamp","value":"1970-01-01T00:00:00Z"}"#,
        #"{"@type":"/google.protobuf.FieldMask","value":"foo,barBaz"}"#,
        #"{"@type":"/google.protobuf.Int32Value","value":0}"#,
        #"{"@type":"/google.protobuf.Struct","value":{"a":1}}"#, #"{"@type":"/google.protobuf.Value","value":null}"#,
        #"{"@type":"/google.protobuf.ListValue","value":[]}"#, #"{"@type":"/google.protobuf.Empty"}"#,
        #"{"@type":"/google.protobuf.Any","value":{"@type":"/google.protobuf.Any","value":{"@type":"a/google.protobuf.BoolValue","value":true}}}"#,
        #"{"@type":"/google.protobuf.Any","value":{}}"#, "{}",
    ])
    func anysComeBackTheSame(_ json: String) throws {
        #expect(try rewrite(json, as: any) == json)
    }

    @Test func theTypeMayComeAnywhere() throws {
        let first = try read(
            #"{"@type":"/enclavewire.vectors.v1.Sampler","int32Value":5,"any":{"@type":"/google.protobuf.BoolValue","value":true}}"#,
            as: any
        )
        let last =
            #"{"int32Value":5,"any":{"value":true,"@type":"/google.protobuf.BoolValue"},"@type":"/enclavewire.vectors.v1.Sampler"}"#
        #expect(try read(last, as: any) == first)
        let escaped =
            #"{"\u0040type":"\/enclavewire.vectors.v1.Sampler","int32Value":5,"any":{"@typ\u0065":"/google.protobuf.BoolValue","value":true}}"#
        #expect(try read(escaped, as: any) == first)
        #expect(Google_Protobuf_Any.isCanonical(first, options: DecodeOptions(mode: .canonical, registry: .enclave)))
    }

    @Test(arguments: [
        #"{"@type":"","value":""}"#, #"{"@type":"not_a_url","value":""}"#, #"{"@type":"/","value":""}"#,
        #"{"@type":"a/","value":""}"#,
        #"{"@type":1}"#, #"{"@type":null}"#, #"{"value":1}"#, #"{"int32Value":5}"#,
        #"{"@type":"/google.protobuf.Duration"}"#, "[]", "null", "\"\"",
        #"{"@type":"/google.protobuf.Duration","value":"1s","value":"1s"}"#,
        #"{"@type":"/google.protobuf.Duration","value":null}"#,
        #"{"@type":"/google.protobuf.Duration","value":"1s","other":1}"#,
        #"{"@type":"/google.protobuf.Duration","value":"1s","@type":"/a"}"#,
        #"{"@type":"/google.protobuf.Empty","value":{}}"#, #"{"@type":"/enclavewire.vectors.v1.Sampler","value":{}}"#,
        #"{"@type":"/enclavewire.vectors.v1.Sampler","@type":"/enclavewire.vectors.v1.Sampler"}"#,
        #"{"@type":"/google.protobuf.Duration","value":"1s"#,
    ])
    func otherObjectsAreNoAny(_ json: String) {
        #expect(readError(json, as: any)?.code == .invalidJSON)
    }

    @Test("On request the value of an Any of an unknown type is kept in base64, and comes back")
    func unknownTypes() throws {
        let reading = ProtoJSON.ReadOptions(registry: .enclave, keepsUnknownAny: true)
        let writing = ProtoJSON.WriteOptions(registry: .enclave, keepsUnknownAny: true)
        for (json, expected) in [
            (#"{"@type":"/foreign.v1.Msg","@value":"//8A"}"#, [0xff, 0xff, 0]),
            (#"{"@type":"/foreign.v1.Msg","@value":""}"#, [UInt8]()),
        ] {
            let bytes = try ProtoJSON.bytes(from: [UInt8](json.utf8), as: any, options: reading)
            #expect(try Google_Protobuf_Any(serializedBytes: bytes).value == expected)
            #expect(try ProtoJSON.text(of: bytes, as: any, options: writing) == json)
            #expect(throws: WireError.self) { try write(bytes, as: any) }
            #expect(readError(json, as: any)?.code == .unknownType)
        }
        for wrong in [
            #"{"@type":"/foreign.v1.Msg"}"#, #"{"@type":"/foreign.v1.Msg","@value":1}"#,
            #"{"@type":"/foreign.v1.Msg","@value":"","x":1}"#, #"{"@type":"/foreign.v1.Msg","@value":"","@value":""}"#,
            #"{"@type":"/google.protobuf.Empty","@value":""}"#, #"{"@value":""}"#,
        ] {
            #expect(throws: WireError.self, "\(wrong)") {
                try ProtoJSON.bytes(from: [UInt8](wrong.utf8), as: any, options: reading)
            }
        }
    }

    @Test func unknownMembersOfAnAnyAreIgnoredOnRequest() throws {
        let json = #"{"x":[{"@type":1}],"@type":"/google.protobuf.Duration","value":"1s","y":1}"#
        #expect(
            try write(try read(json, as: any, ignoring: true), as: any)
                == #"{"@type":"/google.protobuf.Duration","value":"1s"}"#
        )
    }

    @Test func typesOutsideTheRegistryAreRefused() throws {
        let json = #"{"any":{"@type":"/google.protobuf.Nothing","a":1}}"#
        let error = readError(json)
        #expect(error?.code == .unknownType)
        #expect(error?.path == "any")
        #expect(error?.offset == 16)
        let bytes = try VectorsSampler.with { $0.any = .with { $0.typeURL = "/google.protobuf.Nothing" } }
            .serializedBytes()
        #expect(writeError(bytes)?.code == .unknownType)
        #expect(writeError(bytes)?.path == "any.type_url")
        let known = Array(#"{"@type":"/google.protobuf.Empty"}"#.utf8)
        #expect(throws: WireError.self) { try ProtoJSON.bytes(from: known, as: any) }
    }

    @Test func errorsInTheValueNameItsFields() {
        #expect(
            readError(#"{"any":{"@type":"/enclavewire.vectors.v1.Sampler","child":{"int32Value":"x"}}}"#)?.path
                == "any.child.int32_value"
        )
        #expect(
            readError(
                #"{"any":{"@type":"/google.protobuf.Any","value":{"@type":"/google.protobuf.BoolValue","value":1}}}"#
            )?.path == "any.value.value"
        )
        #expect(
            readError(#"{"anys":[{},{"@type":"/google.protobuf.Struct","value":{"a":[1,}}]}"#)?.code == .invalidJSON
        )
        let inner = VectorsSampler.with { $0.times = [.with { $0.nanos = -1 }] }
        let bytes =
            (try? VectorsSampler.with {
                $0.any = .with {
                    $0.typeURL = "/enclavewire.vectors.v1.Sampler"; $0.value = (try? inner.serializedBytes()) ?? []
                }
                $0.lastOfFive = "after"
            }.serializedBytes()) ?? []
        #expect(writeError(bytes)?.path == "any.times[0]")
    }

    @Test func anAnyWithAValueAndNoTypeIsNotWritten() throws {
        #expect(writeError(hex("1201 00"), as: any)?.code == .invalidJSON)
        #expect(writeError(hex("0a01 61"), as: any)?.path == "type_url")
        #expect(try write(hex("0a00 1200"), as: any) == "{}")
    }

    @Test func brokenValuesOfAnAnyAreRefused() {
        let url = [UInt8]("/google.protobuf.Duration".utf8)
        let bytes = [0x0a, UInt8(url.count)] + url + hex("1202 0880")
        #expect(writeError(bytes, as: any)?.code == .truncated)
    }

    @Test func depthGoesOnThroughAnys() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"@type":"/google.protobuf.Any","value":"#, count: depth) + "{}"
                + String(repeating: "}", count: depth)
        }
        #expect(try rewrite(nested(100), as: any) == nested(100))
        #expect(readError(nested(101), as: any)?.code == .depthLimitExceeded)
        let bytes = try read(nested(101), as: any, depthLimit: 101)
        #expect(writeError(bytes, as: any)?.code == .depthLimitExceeded)
    }

    @Test func typesThatComeLastCostLinearTime() throws {
        // Each level ends with its type, so that its members are read only after a look ahead.
        func nested(_ width: Int) -> String {
            let wide = (0..<width).map { "{\"a\":\($0)}" }.joined(separator: ",")
            let depth = 90
            return String(repeating: "{\"value\":", count: depth)
                + "{\"value\":[\(wide)],\"@type\":\"/google.protobuf.ListValue\"}"
                + String(repeating: ",\"@type\":\"/google.protobuf.Any\"}", count: depth)
        }
        let clock = ContinuousClock()
        var times: [ContinuousClock.Duration] = []
        for width in [2_000, 32_000] {
            let text = nested(width)
            times.append(try clock.measure { _ = try read(text, as: any) })
        }
        #expect(times[1] < times[0] * 80)
    }
}
