import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite struct JSONFieldTests {
    // MARK: Names

    @Test func bothNamesOfAFieldAreRead() throws {
        #expect(try read(#"{"int32Value":1}"#) == read(#"{"int32_value":1}"#))
        #expect(try read(#"{"int32\u0056alue":1}"#) == read(#"{"int32_value":1}"#))
        #expect(readError(#"{"Int32Value":1}"#)?.message.contains("no field") == true)
    }

    @Test func jsonNamesOfTheSchemaAreUsed() throws {
        let named = schema(
            "t.Named",
            "1 int32 first json=a \"quoted\" name\n2 int32 _under_score__x\n3 int32 third json=second\n4 int32 second json=other"
        )
        let json = #"{"a \"quoted\" name":1,"UnderScoreX":2,"second":3,"other":4}"#
        #expect(try read(json, as: named) == hex("0801 1002 1803 2004"))
        #expect(try write(hex("0801 1002 1803 2004"), as: named) == json)
        #expect(try read(#"{"first":1,"third":3}"#, as: named) == hex("0801 1803"))
        let options = ProtoJSON.WriteOptions(usesProtoNames: true)
        #expect(try write(hex("0801 1002"), as: named, options: options) == #"{"first":1,"_under_score__x":2}"#)
    }

    @Test("Fields with one JSON name, which a legacy format allows, are told apart by their own names")
    func sharedJSONNames() throws {
        let shared = schema("t.Shared", "1 int32 foo_bar\n2 int32 fooBar\n3 int32 a_b\n4 int32 a__b")
        let json = #"{"foo_bar":1,"fooBar":2,"a_b":3,"a__b":4}"#
        #expect(try write(hex("0801 1002 1803 2004"), as: shared) == json)
        #expect(try read(json, as: shared) == hex("0801 1002 1803 2004"))
        #expect(try read(#"{"aB":3}"#, as: shared) == hex("1803"))
    }

    @Test("A map key that is not UTF-8 is not written: two could become one")
    func keysThatAreNotUTF8() throws {
        let entry = MessageSchema(
            fullName: "t.Keys.MapEntry",
            fields: "1 ?string key utf8=0\n2 ?int32 value",
            isMapEntry: true
        )
        let keys = schema("t.Keys", "1 *message map of=0 map=1", types: [.message { entry }])
        #expect(try write(hex("0a05 0a0161 1001"), as: keys) == #"{"map":{"a":1}}"#)
        for bytes in [hex("0a05 0a01ff 1001"), hex("0a05 0a01ff 1001 0a05 0a01fe 1002")] {
            #expect(writeError(bytes, as: keys)?.code == .invalidUTF8)
        }
    }

    // MARK: Canonical bytes

    @Test func fieldsAscendWhateverTheOrderOfTheText() throws {
        let json =
            #"{"lastOfFive":"z","childrenx":1,"child":{"stringValue":"b","int32Value":5},"int32s":[3,1,2],"doubleValue":1}"#
        let bytes = try read(json, ignoring: true)
        #expect(bytes == hex("09 000000000000f03f 8a01 05 1805 7201 62 8a02 03 030102 faffffff0f 01 7a"))
        #expect(VectorsSampler.isCanonical(bytes))
    }

    @Test func defaultsWithoutPresenceAreDroppedAndOthersKept() throws {
        let json =
            #"{"int32Value":0,"stringValue":"","bytesValue":"","boolValue":false,"flavor":"FLAVOR_UNSPECIFIED","doubleValue":0.0,"int32s":[],"stringToString":{}}"#
        #expect(try read(json).isEmpty)
        let present = #"{"child":{},"maybeInt32":0,"maybeString":"","maybeFlavor":"FLAVOR_UNSPECIFIED"}"#
        #expect(try rewrite(present) == present)
        #expect(try rewrite(#"{"choiceNumber":"0"}"#) == #"{"choiceNumber":"0"}"#)
        #expect(try read(#"{"doubleValue":-0.0}"#) == hex("09 0000000000000080"))
    }

    @Test func mapEntriesAscendByKey() throws {
        let json =
            #"{"stringToString":{"é":"1","b":"","a":"2","":"0","aa":"3"},"boolToUint64":{"true":1,"false":0},"sfixed64ToTime":{"5":"1970-01-01T00:00:00Z","-5":"1970-01-01T00:00:01Z"},"sint64ToBytes":{"1":"","-1":"AA=="}}"#
        let bytes = try read(json)
        #expect(VectorsSampler.isCanonical(bytes))
        #expect(
            try write(bytes)
                == #"{"stringToString":{"":"0","a":"2","aa":"3","b":"","é":"1"},"boolToUint64":{"false":"0","true":"1"},"sint64ToBytes":{"-1":"AA==","1":""},"sfixed64ToTime":{"-5":"1970-01-01T00:00:01Z","5":"1970-01-01T00:00:00Z"}}"#
        )
    }

    @Test(arguments: [
        #"{"children":[{"children":[{},{"int32Value":1}]},{},{"children":[{}]}]}"#,
        #"{"child":{"children":[{"strings":["b"]}],"strings":["","a\n",""]},"strings":["c"]}"#,
        #"{"children":[{"strings":["x"],"stringToString":{"\n":"1","a":"2"}},{"byteStrings":["AA==","","AQ=="]}]}"#,
        #"{"int32ToSampler":{"1":{"int32ToSampler":{"1":{},"2":{"strings":[""]}}},"3":{}},"lastOfFive":"z"}"#,
    ])
    func messagesWithinMessagesKeepTheirElementsApart(_ json: String) throws {
        let bytes = try read(json)
        #expect(VectorsSampler.isCanonical(bytes))
        #expect(try write(bytes) == json)
        // Longer than what is encoded at once.
        let long = json.replacing("\"\"", with: "\"" + String(repeating: "z", count: 100) + "\"")
        if !json.contains("byteStrings") { #expect(try rewrite(long) == long) }
    }

    @Test func mapKeysSortByWhatTheyStandFor() throws {
        let json = #"{"stringToString":{"b":"1","\u0061":"2","\n":"3","c\u0000":"4","c":"5"}}"#
        let written = #"{"stringToString":{"\n":"3","a":"2","b":"1","c":"5","c\u0000":"4"}}"#
        #expect(try rewrite(json) == written)
    }

    @Test func groupsAreEncodedAsGroups() throws {
        let inner = schema("t.Inner", "1 int32 a")
        let outer = schema(
            "t.Outer",
            "1 int32 b\n2 ?group inner of=0\n3 *group inners of=0",
            types: [.message { inner }]
        )
        let bytes = hex("13 0805 14 1b 1c 1b 0801 1c")
        #expect(try read(#"{"inners":[{},{"a":1}],"inner":{"a":5}}"#, as: outer) == bytes)
        #expect(try write(bytes, as: outer) == #"{"inner":{"a":5},"inners":[{},{"a":1}]}"#)
    }

    // MARK: Null

    @Test func nullLeavesAFieldUnset() throws {
        let fields = VectorsSampler.schema.fields.map { "\"\($0.jsonName)\":null" }.joined(separator: ",")
        #expect(try read("{\(fields)}").isEmpty)
    }

    @Test(arguments: [
        #"{"int32s":[1,null]}"#, #"{"children":[null]}"#, #"{"times":[null]}"#, #"{"stringToString":{"a":null}}"#,
        #"{"int32ToSampler":{"1":null}}"#, #"{"flavors":[null]}"#,
    ])
    func nullIsNoElementAndNoMapValue(_ json: String) {
        #expect(readError(json)?.message.contains("null") == true)
    }

    @Test func nullIsAValueOfNullValueAndValue() throws {
        let types: [SchemaReference] = [
            .enumeration { Google_Protobuf_NullValue.schema }, .message { Google_Protobuf_Value.schema },
        ]
        let lines =
            "1 enum plain of=0\n2 ?enum maybe of=0\n3 *enum many of=0\n4 ?message value of=1\n5 *message values of=1\n6 ?enum one of=0 oneof=0\n7 ?string two oneof=0"
        let nulls = schema("t.Nulls", lines, types: types, oneofs: ["choice"])
        let json = #"{"maybe":null,"many":[null,null],"value":null,"values":[null,1],"one":null}"#
        #expect(try read(#"{"plain":null}"#, as: nulls).isEmpty)
        #expect(try rewrite(json, as: nulls) == json)
        #expect(try rewrite(#"{"maybe":"NULL_VALUE"}"#, as: nulls) == #"{"maybe":null}"#)
        #expect(try read(#"{"two":null}"#, as: nulls).isEmpty)
        #expect(readError(#"{"one":null,"two":""}"#, as: nulls)?.path == "two")
    }

    // MARK: Oneofs

    @Test func twoMembersOfAOneofAreRefused() throws {
        let error = readError(#"{"choiceNumber":1,"choiceText":"a"}"#)
        #expect(error?.path == "choice_text")
        #expect(error?.offset == 18)
        #expect(try rewrite(#"{"choiceNumber":null,"choiceText":"a"}"#) == #"{"choiceText":"a"}"#)
        #expect(try rewrite(#"{"choiceText":"a","choiceNumber":null}"#) == #"{"choiceText":"a"}"#)
    }

    // MARK: Enums

    @Test(arguments: [
        ("\"FLAVOR_SALTY\"", "\"FLAVOR_SALTY\""), ("2", "\"FLAVOR_SALTY\""), ("\"FLAVOR_SUGARY\"", "\"FLAVOR_SWEET\""),
        ("-1", "\"FLAVOR_UMAMI\""), ("99", "99"), ("2.0", "\"FLAVOR_SALTY\""), ("-2147483648", "-2147483648"),
        ("\"2\"", "\"FLAVOR_SALTY\""),
        ("\"-1\"", "\"FLAVOR_UMAMI\""),
    ])
    func enumsAreReadByNameAndNumber(_ value: String, _ written: String) throws {
        #expect(try rewrite("{\"flavor\":\(value)}") == "{\"flavor\":\(written)}")
    }

    @Test(arguments: [
        "\"FLAVOR_PLAIN\"", "\"flavor_salty\"", "\" 2\"", "\"02\"", "\"2147483648\"", "\"1.5\"", "\"1.0\"", "\"1e0\"",
        "\"-\"", "\"\"", "2147483648",
        "1.5", "true", "[2]", "{}",
        "FLAVOR_SALTY",
    ])
    func otherEnumValuesAreRefused(_ value: String) {
        #expect(readError("{\"flavor\":\(value)}")?.path == "flavor")
    }

    @Test func unknownNamesOfEnumsAreIgnoredOnRequest() throws {
        let json =
            #"{"flavor":"X","flavors":["FLAVOR_SALTY","X",1],"uint64ToFlavor":{"1":"X","2":"FLAVOR_SOUR"},"maybeFlavor":"X"}"#
        let bytes = try read(json, ignoring: true)
        #expect(
            try write(bytes) == #"{"flavors":["FLAVOR_SALTY","FLAVOR_SWEET"],"uint64ToFlavor":{"2":"FLAVOR_SOUR"}}"#
        )
        #expect(readError(#"{"uint64ToFlavor":{"1":"X","1":"FLAVOR_SOUR"}}"#, ignoring: true)?.offset == 27)
    }

    @Test func closedEnumsHaveOnlyTheNumbersThatTheyList() throws {
        let color = EnumSchema(fullName: "t.Color", values: "5 RED\n7 BLUE", isClosed: true)
        let entry = MessageSchema(
            fullName: "t.C.MapEntry",
            fields: "1 ?string key\n2 ?enum value of=0",
            types: [.enumeration { color }],
            isMapEntry: true
        )
        let lines = "1 ?enum one of=0\n2 *enum many of=0\n3 *message map of=1 map=1"
        let closed = schema("t.C", lines, types: [.enumeration { color }, .message { entry }])
        #expect(readError(#"{"one":6}"#, as: closed)?.path == "one")
        #expect(try read(#"{"one":6,"many":[5,6]}"#, as: closed, ignoring: true) == hex("12 01 05"))
        #expect(
            try read(#"{"one":"6","many":["5","6"],"map":{"a":"7"}}"#, as: closed, ignoring: true)
                == hex("12 01 05 1a 05 0a0161 1007")
        )
        // On the wire, an unlisted number is an unknown field: the value before it stays.
        #expect(
            try write(hex("0805 0806 1005 1006 1202 0607 1a02 0a00"), as: closed)
                == #"{"one":"RED","many":["RED","BLUE"],"map":{"":"RED"}}"#
        )
        #expect(try write(hex("1a05 0a0161 1006 1a03 0a0162"), as: closed) == #"{"map":{"b":"RED"}}"#)
        #expect(try write(hex("1006 1201 06"), as: closed) == "{}")
    }

    // MARK: Bytes

    @Test(arguments: [
        ("", ""), ("AA==", "00"), ("AQI=", "0102"), ("AQI", "0102"), ("AQ", "01"), ("+/+/", "fbffbf"),
        ("-_-_", "fbffbf"), ("-_", "fb"),
        ("AQIDBAUGBwgJ", "010203040506070809"), ("_w", "ff"), ("\\u0041Q==", "01"), ("AR==", "01"),
        ("AQJ=", "0102"),
    ])
    func base64IsReadInBothAlphabetsPaddedOrNot(_ text: String, _ value: String) throws {
        let message = try VectorsSampler(jsonString: "{\"bytesValue\":\"\(text)\"}")
        #expect(message.bytesValue == hex(value))
        #expect(try VectorsSampler(jsonString: try message.jsonString()) == message)
    }

    @Test(arguments: [
        "A", "AAAAA", "A===", "AQ=", "AQ===", "AQI==", "A Q", "AQ\\n", "=", "====", "AQ=I", "a.b*", "é",
    ])
    func otherTextsAreNotBase64(_ text: String) {
        #expect(readError("{\"bytesValue\":\"\(text)\"}")?.path == "bytes_value")
    }

    @Test func bytesAreWrittenInStandardBase64WithPadding() throws {
        #expect(try write(hex("7a 04 fbff00fe")) == #"{"bytesValue":"+/8A/g=="}"#)
        #expect(try write(hex("7a 02 0102")) == #"{"bytesValue":"AQI="}"#)
        #expect(try write(hex("7a 03 fbffbf")) == #"{"bytesValue":"+/+/"}"#)
    }

    // MARK: Required fields

    @Test func missingRequiredFieldsAreRefusedInBothDirections() throws {
        let strict = schema(
            "t.Strict",
            "1 !int32 a\n2 ?message child of=0",
            types: [.message { schema("t.Leaf", "1 !int32 b") }]
        )
        #expect(try rewrite(#"{"a":0}"#, as: strict) == #"{"a":0}"#)
        #expect(readError("{}", as: strict)?.code == .missingRequiredField)
        #expect(readError(#"{"a":null}"#, as: strict)?.code == .missingRequiredField)
        #expect(readError(#"{"a":1,"child":{}}"#, as: strict)?.path == "child.b")
        #expect(writeError([], as: strict)?.code == .missingRequiredField)
        #expect(writeError(hex("0801 1200"), as: strict)?.path == "child.b")
    }

    // MARK: Errors

    @Test func errorsSayWhereTheyAre() {
        let error = readError(#"{"children":[{},{"stringToString":{"k":1}}]}"#)
        #expect(error?.path == "children[1].string_to_string[k]")
        #expect(error?.offset == 39)
        #expect(readError(#"{"child":{"time":"x"}}"#)?.path == "child.time")
        #expect(readError(#"{"times":["1970-01-01T00:00:00Z",5]}"#)?.path == "times[1]")
    }

    @Test func longNamesDoNotMakeLongErrors() {
        let key = String(repeating: "e\u{301}", count: 50_000)
        #expect(readError("{\"stringToString\":{\"\(key)\":1}}").map { $0.path.utf8.count < 200 } == true)
        #expect(readError("{\"\(key)\":1}").map { $0.message.utf8.count < 300 } == true)
    }
}
