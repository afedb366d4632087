import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite struct JSONNumberTests {
    @Test(arguments: [
        ("0", "{}"), ("-0", "{}"), ("7", #"{"int32Value":7}"#), ("\"7\"", #"{"int32Value":7}"#),
        ("1e2", #"{"int32Value":100}"#), ("1.5E+1", #"{"int32Value":15}"#), ("200e-2", #"{"int32Value":2}"#),
        ("\"1e5\"", #"{"int32Value":100000}"#), ("100000.000", #"{"int32Value":100000}"#),
        ("2.147483647e9", #"{"int32Value":2147483647}"#), ("-2147483648", #"{"int32Value":-2147483648}"#),
        ("0e999999999999999999999", "{}"), ("\"\\u0031\"", #"{"int32Value":1}"#),
        ("0.0000000000000000000000000000001e31", #"{"int32Value":1}"#),
        ("10000000000000000000000000000000e-31", #"{"int32Value":1}"#),
    ])
    func wholeNumbersAreReadInEveryForm(_ value: String, _ written: String) throws {
        #expect(try rewrite("{\"int32Value\":\(value)}") == written)
    }

    @Test("Whole numbers are written with all their digits, however many they have")
    func wholeNumbersOfEveryLength() throws {
        var power: UInt64 = 1
        for _ in 0..<20 {
            for value in [power - 1, power, power + 1, power + power / 2] {
                let message = VectorsSampler.with {
                    $0.uint64s = [value]
                    $0.uint32s = [UInt32(truncatingIfNeeded: value)]
                    $0.sint64s = [-Int64(truncatingIfNeeded: value >> 1)]
                }
                let numbers = (message.uint32s[0], message.uint64s[0], message.sint64s[0])
                #expect(
                    try message.jsonString()
                        == #"{"uint32s":[\#(numbers.0)],"uint64s":["\#(numbers.1)"],"sint64s":["\#(numbers.2)"]}"#
                )
            }
            power &*= 10
        }
    }

    @Test(arguments: [
        "2147483648", "-2147483649", "1.5", "1e-1", "1e10", "1e400", "\"1.5\"", "\"\"", "\" 1\"", "\"1 \"", "\"+1\"",
        "\"01\"", "\"1_0\"", "\"0x1\"", "\"abc\"", "\"12abc\"", "true", "[1]", "{}", "01", "-01", "+1", "1.", ".5", "-",
        "1e",
        "1e+", "0x10", "NaN", "Infinity", "1 2", "--1", "\"1\" 2", "12345678901234567890123", "\"null\"",
        "9e99999999999999999999",
    ])
    func whatIsNoInt32IsRefused(_ value: String) {
        let error = readError("{\"int32Value\":\(value)}")
        #expect(error?.code == .invalidJSON)
        #expect(error.map { $0.offset >= 13 } == true)
    }

    @Test(arguments: [
        ("int64Value", "-9223372036854775808", "9223372036854775808"),
        ("int64Value", "9223372036854775807", "-9223372036854775809"),
        ("uint64Value", "18446744073709551615", "18446744073709551616"), ("uint64Value", "1", "-1"),
        ("uint32Value", "4294967295", "4294967296"), ("uint32Value", "4294967295", "-1"),
        ("sint32Value", "-2147483648", "-2147483649"), ("sint64Value", "-9223372036854775808", "-9223372036854775809"),
        ("fixed32Value", "4294967295", "4294967296"), ("fixed64Value", "18446744073709551615", "18446744073709551616"),
        ("sfixed32Value", "-2147483648", "2147483648"),
        ("sfixed64Value", "-9223372036854775808", "9223372036854775808"),
    ])
    func integersReachTheirLimitsAndNoFurther(_ field: String, _ inside: String, _ outside: String) throws {
        let isWide = field.contains("64")
        #expect(try rewrite("{\"\(field)\":\(inside)}") == "{\"\(field)\":\(isWide ? "\"\(inside)\"" : inside)}")
        #expect(try rewrite("{\"\(field)\":\"\(inside)\"}") == "{\"\(field)\":\(isWide ? "\"\(inside)\"" : inside)}")
        #expect(readError("{\"\(field)\":\(outside)}")?.code == .invalidJSON)
        #expect(readError("{\"\(field)\":\"\(outside)\"}")?.message.contains("out of the range") == true)
    }

    @Test(
        arguments: [
            ("1", "1"), ("0.1", "0.1"), ("1e23", "1e+23"), ("-1.5e-7", "-1.5e-07"), ("\"2.5\"", "2.5"), ("-0", "-0.0"),
            ("-0.0", "-0.0"),
            ("\"NaN\"", "\"NaN\""), ("\"Infinity\"", "\"Infinity\""), ("\"-Infinity\"", "\"-Infinity\""),
            ("1.7976931348623157e308", "1.7976931348623157e+308"), ("5e-324", "5e-324"),
            ("9007199254740993", "9007199254740992"),
            ("2.2250738585072011e-308", "2.225073858507201e-308"), ("123456789.0", "123456789"),
            ("1e15", "1000000000000000"),
            ("0.30000000000000004", "0.30000000000000004"), ("1e-400", nil),
            ("179769313486231570000000000000000000000e270", "1.7976931348623157e+308"),
        ] as [(String, String?)]
    )
    func doublesAreWrittenInTheShortestFormThatReadsBack(_ value: String, _ written: String?) throws {
        let expected = written.map { "{\"maybeDouble\":\($0)}" } ?? "{\"maybeDouble\":0}"
        #expect(try rewrite("{\"maybeDouble\":\(value)}") == expected)
        #expect(try rewrite(expected) == expected)
    }

    @Test(arguments: [
        ("0.1", "0.1"), ("16777217", "16777216"), ("3.4028235e38", "3.4028235e+38"),
        ("3.4028234663852886e38", "3.4028235e+38"),
        ("1e-45", "1e-45"), ("-1.175494e-38", "-1.175494e-38"), ("3.40282356e38", "3.4028235e+38"),
        ("\"1e10\"", "1e+10"),
    ])
    func floatsAreRoundedOnce(_ value: String, _ written: String) throws {
        #expect(try rewrite("{\"floatValue\":\(value)}") == "{\"floatValue\":\(written)}")
    }

    @Test(arguments: [
        "{\"floatValue\":3.4028236e38}", "{\"floatValue\":-3.502823e+38}", "{\"floatValue\":\"1e39\"}",
        "{\"doubleValue\":1e309}",
        "{\"doubleValue\":-1.89769e+308}", "{\"doubleValue\":\"1e400\"}", "{\"doubleValue\":NaN}",
        "{\"doubleValue\":-Infinity}",
        "{\"doubleValue\":\"nan\"}", "{\"doubleValue\":\"inf\"}", "{\"doubleValue\":\"+1\"}", "{\"doubleValue\":\"\"}",
        "{\"doubleValue\":\"1,5\"}", "{\"doubleValue\":true}", "{\"floatValue\":\"12abc\"}",
        "{\"doubleValue\":\"Infinity \"}",
    ])
    func floatsOutOfRangeOrInOtherFormsAreRefused(_ json: String) {
        #expect(readError(json)?.code == .invalidJSON)
    }

    @Test func theNaNThatIsReadIsTheCanonicalOne() throws {
        #expect(try read(#"{"doubleValue":"NaN","floatValue":"NaN"}"#) == hex("09 000000000000f87f 15 0000c07f"))
        // Another NaN is written with the same name.
        #expect(try write(hex("15 4523a17f")) == #"{"floatValue":"NaN"}"#)
    }

    @Test func everyFloatOfASampleReadsBackToTheSameBits() throws {
        var bits: UInt32 = 1
        while bits < 0x7f80_0000 {
            let message = VectorsSampler.with { $0.floatValue = Float(bitPattern: bits) }
            #expect(try VectorsSampler(jsonString: try message.jsonString()) == message)
            bits += 0x0003_a7f1
        }
    }

    /// What the standard library writes is the shortest too, with a `.0` after whole numbers.
    @Test func numbersOfFewDigitsAndTheirNeighboursAreWrittenInTheShortestForm() throws {
        var state: UInt64 = 9
        for round in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = (state >> 33) >> (state >> 20 & 31)
            let value = Double(digits) / [10, 100, 1000, 10_000, 100_000][round % 5] * (round & 64 == 0 ? 1 : -1)
            for double in [value, value.nextUp, value.nextDown, value * 1e6] where double != 0 {
                let text = double.description
                let expected = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
                #expect(try Google_Protobuf_DoubleValue.with { $0.value = double }.jsonString() == expected)
            }
            for float in [Float(value), Float(value).nextUp, Float(value).nextDown] where float != 0 {
                let text = float.description
                let expected = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
                #expect(try Google_Protobuf_FloatValue.with { $0.value = float }.jsonString() == expected)
            }
        }
    }
}
