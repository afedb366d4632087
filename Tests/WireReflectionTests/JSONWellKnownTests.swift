import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite struct JSONWellKnownTests {
    typealias Timestamp = Google_Protobuf_Timestamp
    typealias Duration = Google_Protobuf_Duration

    // MARK: Timestamp

    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0, 0, nil), ("0001-01-01T00:00:00Z", -62_135_596_800, 0, nil),
            ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999, nil),
            ("1969-12-31T23:59:59.5Z", -1, 500_000_000, "1969-12-31T23:59:59.500Z"),
            ("1970-01-01T08:00:01+08:00", 1, 0, "1970-01-01T00:00:01Z"),
            ("1969-12-31T16:00:01-08:00", 1, 0, "1970-01-01T00:00:01Z"),
            ("2024-02-29T12:34:56.000010Z", 1_709_210_096, 10_000, nil), ("2000-02-29T00:00:00Z", 951_782_400, 0, nil),
            ("1993-02-10T00:00:00.000Z", 729_302_400, 0, "1993-02-10T00:00:00Z"),
            ("2023-12-31T23:59:59.000000001Z", 1_704_067_199, 1, nil),
            ("1970-01-01T00:00:00.1Z", 0, 100_000_000, "1970-01-01T00:00:00.100Z"),
            ("1970-01-01T00:00:00-00:00", 0, 0, "1970-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59-00:00", 253_402_300_799, 0, "9999-12-31T23:59:59Z"),
        ] as [(String, Int64, Int32, String?)]
    )
    func timestampsAreRFC3339(_ text: String, _ seconds: Int64, _ nanos: Int32, _ written: String?) throws {
        let time = try Timestamp(jsonString: "\"\(text)\"")
        #expect(time.seconds == seconds)
        #expect(time.nanos == nanos)
        #expect(try time.jsonString() == "\"\(written ?? text)\"")
    }

    @Test("First and last days of all months of the years 0001 to 9999 have their dates")
    func datesOfAllYears() throws {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        func padded(_ number: Int, _ size: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: size - digits.count) + digits
        }
        var midnight: Int64 = -62_135_596_800
        for year in 1...9999 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, length) in lengths.enumerated() {
                let last = month == 1 && isLeap ? 29 : length
                let start = "\"" + padded(year, 4) + "-" + padded(month + 1, 2) + "-"
                let first = Timestamp.with { $0.seconds = midnight }
                #expect(try first.jsonString() == start + "01T00:00:00Z\"")
                midnight += Int64(last) * 86400
                let end = Timestamp.with { $0.seconds = midnight - 1 }
                #expect(try end.jsonString() == start + String(last) + "T23:59:59Z\"")
            }
        }
        #expect(midnight == 253_402_300_800)
    }

    @Test(arguments: [
        "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "0001-01-01T00:00:00", "0001-01-01 00:00:00Z",
        "0001-01-01t00:00:00Z",
        "0001-01-01T00:00:00z", "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2023-13-01T00:00:00Z",
        "2023-00-01T00:00:00Z",
        "2023-04-31T00:00:00Z", "2023-01-00T00:00:00Z", "2023-01-01T24:00:00Z", "2023-01-01T00:60:00Z",
        "2023-01-01T00:00:60Z",
        "2023-01-01T00:00:00+0800", "2023-01-01T00:00:00+24:00", "2023-01-01T00:00:00+08:60", "2023-01-01T00:00:00+08",
        "2023-01-01T00:00:00.Z",
        "2023-01-01T00:00:00.1234567890Z", "2023-1-1T00:00:00Z", "2023-01-01T00:00:00Z ", " 2023-01-01T00:00:00Z", "",
        "2023-01-01",
        "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2023-01-01T00:00Z", "２023-01-01T00:00:00Z",
        "-001-01-01T00:00:00Z",
    ])
    func otherTimesAreRefused(_ text: String) {
        #expect(readError("\"\(text)\"", as: Timestamp.schema)?.code == .invalidJSON)
    }

    @Test func everyDayOfSomeCenturiesComesBack() throws {
        for seconds in stride(from: Int64(-62_135_596_800), to: 253_402_300_799, by: 86400 * 97 + 1) {
            let time = Timestamp.with { $0.seconds = seconds }
            #expect(try Timestamp(jsonString: try time.jsonString()) == time)
        }
        for seconds in stride(from: Int64(1_700_000_000), to: 1_700_000_000 + 86400 * 366 * 5, by: 86400) {
            let time = Timestamp.with { $0.seconds = seconds }
            #expect(try Timestamp(jsonString: try time.jsonString()) == time)
        }
    }

    @Test(
        arguments: [(-62_135_596_801, 0), (253_402_300_800, 0), (5000, -1), (5000, 1_000_000_000)] as [(Int64, Int32)]
    )
    func timestampsOutOfRangeAreNotWritten(_ seconds: Int64, _ nanos: Int32) throws {
        let sampler = VectorsSampler.with {
            $0.times = [
                Timestamp(),
                .with {
                    $0.seconds = seconds; $0.nanos = nanos
                },
            ]
        }
        let error = writeError(try sampler.serializedBytes())
        #expect(error?.code == .invalidJSON)
        #expect(error?.path == "times[1]")
    }

    // MARK: Duration

    @Test(
        arguments: [
            ("0s", 0, 0, nil), ("1.5s", 1, 500_000_000, "1.500s"), ("-1.5s", -1, -500_000_000, "-1.500s"),
            ("-0.5s", 0, -500_000_000, "-0.500s"),
            ("-5s", -5, 0, nil), ("315576000000.999999999s", 315_576_000_000, 999_999_999, nil),
            ("1.000010000s", 1, 10_000, "1.000010s"),
            ("-315576000000.999999999s", -315_576_000_000, -999_999_999, nil), ("1.000000010s", 1, 10, nil),
            ("1.000000000s", 1, 0, "1s"), ("-0s", 0, 0, "0s"),
        ] as [(String, Int64, Int32, String?)]
    )
    func durationsAreSecondsWithDecimals(_ text: String, _ seconds: Int64, _ nanos: Int32, _ written: String?) throws {
        let duration = try Duration(jsonString: "\"\(text)\"")
        #expect(duration.seconds == seconds)
        #expect(duration.nanos == nanos)
        #expect(try duration.jsonString() == "\"\(written ?? text)\"")
    }

    @Test(arguments: [
        "", "s", "1", "1S", "1 s", " 1s", "1s ", "+1s", "--1s", ".5s", "1.s", "1.0000000001s", "01s", "1e3s",
        "315576000001s", "-315576000001s",
        "1000000000000000000000s", "0x1s", "1s1s", "-s",
    ])
    func otherDurationsAreRefused(_ text: String) {
        #expect(readError("\"\(text)\"", as: Duration.schema)?.code == .invalidJSON)
    }

    @Test(
        arguments: [
            (315_576_000_001, 0), (-315_576_000_001, 0), (1, -1), (-1, 1), (0, 1_000_000_000), (0, -1_000_000_000),
            (Int64.min, 0), (0, Int32.min),
        ] as [(Int64, Int32)]
    )
    func durationsOutOfRangeAreNotWritten(_ seconds: Int64, _ nanos: Int32) throws {
        let duration = Duration.with {
            $0.seconds = seconds; $0.nanos = nanos
        }
        #expect(writeError(try duration.serializedBytes(), as: Duration.schema)?.code == .invalidJSON)
    }

    // MARK: FieldMask

    @Test(arguments: [
        ("", []), ("foo", ["foo"]), ("foo,barBaz", ["foo", "bar_baz"]), ("a.bC.d", ["a.b_c.d"]), ("Foo", ["_foo"]),
        ("foo1Bar2", ["foo1_bar2"]),
    ])
    func fieldMasksAreLowerCamelCase(_ text: String, _ paths: [String]) throws {
        let mask = try Google_Protobuf_FieldMask(jsonString: "\"\(text)\"")
        #expect(mask.paths == paths)
        #expect(try mask.jsonString() == "\"\(text)\"")
    }

    @Test(arguments: ["foo,bar_bar", "_", ",", "a,", ",a", "a,,b", "a-b", "a b", " a", "*", "é", "a[0]", "\\n"])
    func pathsThatDoNotComeBackAreNotRead(_ text: String) {
        #expect(readError("\"\(text)\"", as: Google_Protobuf_FieldMask.schema)?.code == .invalidJSON)
    }

    @Test(arguments: [
        "fooBar", "foo_3_bar", "foo__bar", "foo_", "_", "", "a,b", "foo_Bar", "foo_.bar", "a-b", "a b", "*", "é",
    ])
    func pathsThatDoNotComeBackAreNotWritten(_ path: String) throws {
        let mask = Google_Protobuf_FieldMask.with { $0.paths = ["ok", path] }
        #expect(writeError(try mask.serializedBytes(), as: Google_Protobuf_FieldMask.schema)?.path == "paths[1]")
    }

    // MARK: Struct, Value, ListValue

    @Test(arguments: [
        "null", "true", "false", "1", "1.5", "\"a\"", "\"NaN\"", "[]", "{}", "[1,[\"a\",{}],null]",
        #"{"":null,"a":[{"b":false}],"é":"x"}"#, "-0.0", "0",
    ])
    func valuesAreAnyJSON(_ json: String) throws {
        #expect(try rewrite(json, as: Google_Protobuf_Value.schema) == json)
    }

    @Test func structsAreObjectsAndListsAreArrays() throws {
        let json = #"{"a":1,"b":[true,{"c":null}]}"#
        #expect(try rewrite(json, as: Google_Protobuf_Struct.schema) == json)
        #expect(try rewrite(#"{"b":1,"a":2}"#, as: Google_Protobuf_Struct.schema) == #"{"a":2,"b":1}"#)
        #expect(try rewrite("[1,[]]", as: Google_Protobuf_ListValue.schema) == "[1,[]]")
        let bytes = try read(json, as: Google_Protobuf_Struct.schema)
        #expect(Google_Protobuf_Struct.isCanonical(bytes))
        #expect(try Google_Protobuf_Struct(serializedBytes: bytes).fields["a"]?.numberValue == 1)
        #expect(try write([], as: Google_Protobuf_Struct.schema) == "{}")
        #expect(try write([], as: Google_Protobuf_ListValue.schema) == "[]")
        #expect(try write([], as: Google_Protobuf_Value.schema) == "null")
    }

    @Test(arguments: ["", "NaN", "[1,]", "{\"a\":1,\"a\":2}", "1e400", "nul", "[null", "{a:1}", "01", "\"\\ud800\""])
    func whatIsNoJSONIsNoValue(_ json: String) {
        #expect(readError(json, as: Google_Protobuf_Value.schema)?.code == .invalidJSON)
    }

    @Test func structsAndListsHaveOneJSONType() {
        #expect(readError("[]", as: Google_Protobuf_Struct.schema)?.code == .invalidJSON)
        #expect(readError("null", as: Google_Protobuf_Struct.schema)?.code == .invalidJSON)
        #expect(readError("{}", as: Google_Protobuf_ListValue.schema)?.code == .invalidJSON)
    }

    @Test(arguments: ["11 000000000000f87f", "11 000000000000f07f", "11 000000000000f0ff"])
    func valuesThatAreNotFiniteAreNotWritten(_ bytes: String) {
        #expect(writeError(hex(bytes), as: Google_Protobuf_Value.schema)?.code == .invalidJSON)
    }

    @Test func structsNestAsDeepAsTheWireAllows() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "{\"n\":", count: depth) + "1" + String(repeating: "}", count: depth)
        }
        // A Struct, an entry and a Value for each level of JSON.
        let deepest = nested(33)
        let bytes = try read(deepest, as: Google_Protobuf_Struct.schema)
        #expect(try Google_Protobuf_Struct(serializedBytes: bytes).jsonString() == deepest)
        #expect(readError(nested(35), as: Google_Protobuf_Struct.schema)?.code == .depthLimitExceeded)
    }

    // MARK: Wrappers, Empty

    @Test func wrappersAreTheValueTheyHold() throws {
        #expect(try Google_Protobuf_Int64Value(jsonString: "\"-5\"").value == -5)
        #expect(try Google_Protobuf_Int64Value(jsonString: "0").jsonString() == "\"0\"")
        #expect(try Google_Protobuf_StringValue(jsonString: "\"a\"").value == "a")
        #expect(try Google_Protobuf_BytesValue(jsonString: "\"AQI=\"").value == [1, 2])
        #expect(try Google_Protobuf_BoolValue().jsonString() == "false")
        #expect(try Google_Protobuf_DoubleValue(jsonString: "\"NaN\"").value.isNaN)
        #expect(try Google_Protobuf_FloatValue.with { $0.value = 0.1 }.jsonString() == "0.1")
        #expect(readError("null", as: Google_Protobuf_BoolValue.schema)?.code == .invalidJSON)
        #expect(readError("{\"value\":1}", as: Google_Protobuf_UInt32Value.schema)?.code == .invalidJSON)
    }

    @Test func nullLeavesAWrapperFieldUnset() throws {
        let holder = schema(
            "t.Holder",
            "1 ?message count of=0\n2 *message counts of=0",
            types: [.message { Google_Protobuf_Int32Value.schema }]
        )
        #expect(try read(#"{"count":null,"counts":null}"#, as: holder).isEmpty)
        #expect(try rewrite(#"{"count":0,"counts":[0,1]}"#, as: holder) == #"{"count":0,"counts":[0,1]}"#)
        #expect(readError(#"{"counts":[null]}"#, as: holder)?.path == "counts[0]")
    }

    @Test func emptyIsAnEmptyObject() throws {
        #expect(try rewrite("{}", as: Google_Protobuf_Empty.schema) == "{}")
        #expect(readError("{\"a\":1}", as: Google_Protobuf_Empty.schema)?.code == .invalidJSON)
    }

    @Test func aWellKnownNameWithOtherFieldsIsAnOrdinaryMessage() throws {
        let odd = schema("google.protobuf.Timestamp", "1 string text")
        #expect(try rewrite(#"{"text":"a"}"#, as: odd) == #"{"text":"a"}"#)
    }
}
