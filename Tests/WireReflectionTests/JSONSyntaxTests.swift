import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite struct JSONSyntaxTests {
    @Test(arguments: [
        "", " ", "null", "{", "}", "{}}", "{} {}", "{},", "[]", "1", "\"\"", "{,}", "{\"int32Value\":1,}",
        "{\"int32Value\":1 , }",
        "{\"int32Value\" 1}", "{\"int32Value\":}", "{int32Value:1}", "{'int32Value':1}",
        "{\"int32Value\":1 \"boolValue\":true}",
        "{\"int32s\":[1,]}", "{\"int32s\":[1 ,]}", "{\"int32s\":[,1]}", "{\"int32s\":[1 2]}", "{\"int32s\":[1}",
        "{\"int32s\":1}",
        "{\"int32s\":{}}", "{\"stringToString\":[]}", "{\"stringToString\":{\"a\":\"b\",}}", "{/**/}", "// a\n{}",
        "{\"boolValue\":True}",
        "{\"boolValue\":tru}", "{\"boolValue\":\"true\"}", "{\"boolValue\":1}", "{\"child\":\"\"}", "{\"child\":[]}",
        "\u{feff}{}",
        "{\"boolToUint64\":{true:1}}", "{\"int32ToSampler\":{1:{}}}", "{null:1}", "{\"boolValue\":nul}", "{}\u{0}",
    ])
    func whatIsNoJSONObjectOfTheTypeIsRefused(_ json: String) {
        #expect(readError(json)?.code == .invalidJSON)
    }

    @Test func whiteSpaceMayStandBetweenTokens() throws {
        let json = " \n\t\r{ \"int32Value\" : 1 ,\n\"bools\"\t: [ true , false ] , \"stringToString\" : { } } \r\n"
        #expect(try read(json) == hex("18 01 da02 02 0100"))
    }

    @Test(arguments: [
        (#""""#, ""), (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{c}\n\r\t"), (#""\u0041\u00e9\u8c37""#, "Aé谷"),
        (#""\uD83D\uDE01""#, "😁"),
        (#""\ud83d\ude01x""#, "😁x"), (#""Hello\u0000world""#, "Hello\u{0}world"), ("\"é谷😁\u{7f}\"", "é谷😁\u{7f}"),
        (#""0123456789abcdef\n0123456789abcdef""#, "0123456789abcdef\n0123456789abcdef"),
    ])
    func stringsStandForTheirEscapes(_ json: String, _ value: String) throws {
        let message = try VectorsSampler(jsonString: "{\"choiceText\":\(json)}")
        #expect(message.choiceText.hasSameBytes(as: value))
        #expect(try VectorsSampler(jsonString: try message.jsonString()) == message)
    }

    @Test(arguments: [
        (#"{"stringValue":"\ud800"}"#, 16), (#"{"stringValue":"\udc00"}"#, 16),
        (#"{"stringValue":"\ude01\ud83d"}"#, 16),
        (#"{"stringValue":"x\ud83dx"}"#, 17), (#"{"stringValue":"\ud83d\n"}"#, 16),
        (#"{"stringValue":"\ud83d\u0041"}"#, 16),
        (#"{"stringValue":"\U0041"}"#, 16), (#"{"stringValue":"\u00g0"}"#, 16), (#"{"stringValue":"\u8C3"}"#, 16),
        (#"{"stringValue":"\x"}"#, 16), ("{\"stringValue\":\"a\tb\"}", 17), ("{\"stringValue\":\"a\nb\"}", 17),
        ("{\"stringValue\":\"abc", 15),
        ("{\"stringValue\":\"abc\\", 19), ("{\"stringValue\":\"0123456789\u{1}\"}", 26), (#"{"stringValue":"\"#, 16),
    ])
    func brokenStringsAreRefusedWhereTheyBreak(_ json: String, _ offset: Int) {
        let error = readError(json)
        #expect(error?.offset == offset)
        #expect(error?.path == "string_value")
    }

    @Test(arguments: ["ff", "c080", "eda080", "f4908080", "e28f"])
    func bytesThatAreNotUTF8AreRefused(_ bad: String) {
        let json = [UInt8](#"{"stringValue":"a"#.utf8) + hex(bad) + [UInt8](#""}"#.utf8)
        #expect(throws: WireError.self) { try ProtoJSON.bytes(from: json, as: VectorsSampler.schema) }
        do throws(WireError) {
            _ = try ProtoJSON.bytes(from: json, as: VectorsSampler.schema)
        } catch {
            #expect(error.offset == 17)
        }
    }

    @Test(arguments: [
        (#"{"int32Value":1,"int32Value":1}"#, 16, "int32_value"),
        (#"{"int32Value":1,"int32_value":null}"#, 16, "int32_value"),
        (#"{"int32Value":null,"int32Value":null}"#, 19, "int32_value"),
        (#"{"int32Value":1,"int32\u0056alue":1}"#, 16, "int32_value"),
        (#"{"stringToString":{"a":"","b":"","a":""}}"#, 33, "string_to_string"),
        (#"{"stringToString":{"a":"","\u0061":""}}"#, 26, "string_to_string"),
        (#"{"int32ToSampler":{"1":{},"1.0":{}}}"#, 26, "int32_to_sampler"),
        (#"{"boolToUint64":{"true":1,"tru\u0065":1}}"#, 26, "bool_to_uint64"),
    ])
    func aNameThatComesTwiceIsRefused(_ json: String, _ offset: Int, _ path: String) {
        let error = readError(json)
        #expect(error?.code == .invalidJSON)
        #expect(error?.offset == offset)
        #expect(error?.path == path)
    }

    @Test(arguments: [
        #"{"x":{"a":1,"a":2}}"#, #"{"x":1,"x":2}"#, #"{"x":1,"\u0078":2}"#, #"{"x":[1,]}"#, #"{"x":{"a"}}"#,
        #"{"x":"\ud800"}"#,
        #"{"x":01}"#, #"{"x":[}"#, #"{"x":{]}"#, #"{"x":tru}"#, #"{"x"}"#, #"{"x":[[{"a":{"b":1,"b":1}}]]}"#,
    ])
    func whatIsIgnoredIsStillJSON(_ json: String) {
        #expect(readError(json, ignoring: true)?.code == .invalidJSON)
    }

    @Test func unknownNamesAreIgnoredOnRequest() throws {
        let json = #"{"x":{"a":[1,"b",null,{"c":-1.5e3}],"d":{}},"int32Value":1,"y":null,"z":[],"child":{"x":0}}"#
        #expect(try read(json, ignoring: true) == hex("18 01 8a01 00"))
        let error = readError(json)
        #expect(error?.offset == 1)
        #expect(error?.message.contains("no field \"x\"") == true)
    }

    // MARK: Depth

    @Test func messagesAreReadToTheDepthLimitAndNoFurther() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "{\"child\":", count: depth) + "{}" + String(repeating: "}", count: depth)
        }
        #expect(try VectorsSampler(jsonString: nested(100)).jsonString() == nested(100))
        #expect(readError(nested(101))?.code == .depthLimitExceeded)
        #expect(readError(nested(2), depthLimit: 1)?.offset == 18)
        #expect(try read("{}", depthLimit: 0).isEmpty)
    }

    @Test(arguments: [100_000, 1_000_000])
    func endlessNestingIsRefusedEverywhere(_ depth: Int) {
        for opening in ["{\"child\":", "{\"children\":[", "{\"int32ToSampler\":{\"1\":"] {
            #expect(readError(String(repeating: opening, count: depth))?.code == .depthLimitExceeded)
        }
        for opening in ["[", "{\"a\":"] {
            let text = String(repeating: opening, count: depth)
            #expect(readError("{\"x\":" + text, ignoring: true)?.code == .depthLimitExceeded)
            #expect(readError(text, as: Google_Protobuf_Value.schema)?.code == .depthLimitExceeded)
            #expect(
                readError("{\"@type\":\"/google.protobuf.Value\",\"value\":" + text, as: Google_Protobuf_Any.schema)?
                    .code == .depthLimitExceeded
            )
        }
        let any = "{\"@type\":\"/google.protobuf.Any\",\"value\":"
        #expect(
            readError(String(repeating: any, count: depth), as: Google_Protobuf_Any.schema)?.code == .depthLimitExceeded
        )
        #expect(
            readError(String(repeating: "{\"value\":", count: depth), as: Google_Protobuf_Any.schema)?.code
                == .depthLimitExceeded
        )
    }

    @Test func theDeepestLimitFitsOnTheStack() throws {
        let depth = DecodeOptions.greatestDepthLimit
        let json = String(repeating: "{\"child\":", count: depth) + "{}" + String(repeating: "}", count: depth)
        let bytes = try read(json, depthLimit: depth)
        let options = ProtoJSON.WriteOptions(depthLimit: depth)
        #expect(try ProtoJSON.text(of: bytes, as: VectorsSampler.schema, options: options) == json)
        #expect(writeError(bytes)?.code == .depthLimitExceeded)
        let list = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
        #expect(try read(list, as: Google_Protobuf_Value.schema, depthLimit: depth).count > 1000)
    }

    @Test func ignoredValuesCountALevelForEachBracket() throws {
        #expect(
            try read(
                "{\"x\":" + String(repeating: "[", count: 100) + String(repeating: "]", count: 100) + "}",
                ignoring: true
            ).isEmpty
        )
        #expect(readError("{\"x\":" + String(repeating: "[", count: 101), ignoring: true)?.code == .depthLimitExceeded)
        #expect(
            readError("{\"child\":{\"x\":" + String(repeating: "[", count: 100), ignoring: true)?.code
                == .depthLimitExceeded
        )
    }
}
