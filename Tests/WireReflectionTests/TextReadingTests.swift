import EnclaveProto
import Testing
import WellKnownTypes
import WireFormat
import WireReflection

@Suite struct TextReadingTests {
    // MARK: Numbers

    @Test(arguments: [
        ("int32_value: 2147483647", "int32_value: 2147483647"),
        ("int32_value: -2147483648", "int32_value: -2147483648"),
        ("int32_value: 0x7FFFFFFF", "int32_value: 2147483647"),
        ("int32_value: -0X80000000", "int32_value: -2147483648"),
        ("int32_value: 017777777777", "int32_value: 2147483647"),
        ("int32_value: -020000000000", "int32_value: -2147483648"),
        ("int64_value: -01000000000000000000000", "int64_value: -9223372036854775808"),
        ("uint64_value: 18446744073709551615", "uint64_value: 18446744073709551615"),
        ("uint64_value: 0xFFFFFFFFFFFFFFFF", "uint64_value: 18446744073709551615"),
        ("uint64_value: 01777777777777777777777", "uint64_value: 18446744073709551615"),
        ("uint32_value: -0", ""),
        ("sint32_value:- # sign\n 5 sfixed64_value:-6", "sint32_value: -5 sfixed64_value: -6"),
        ("maybe_int32: 00", "maybe_int32: 0"),
        ("bool_value: true, maybe_bool: f", "bool_value: true maybe_bool: false"),
        ("bool_value: True; maybe_bool: False", "bool_value: true maybe_bool: false"),
        ("bool_value: t, maybe_bool: 0", "bool_value: true maybe_bool: false"),
        ("bool_value: 1", "bool_value: true"), ("bool_value: 0x1", "bool_value: true"),
        ("flavor: FLAVOR_SWEET maybe_flavor: 0", "flavor: FLAVOR_SWEET maybe_flavor: FLAVOR_UNSPECIFIED"),
        ("flavor: -5", "flavor: -5"), ("flavor: 0x2a", "flavor: 42"),
    ])
    func wholeNumbersInEachForm(_ text: String, _ expected: String) throws {
        #expect(try rewriteText(text) == expected)
    }

    @Test(arguments: [
        "int32_value: 2147483648", "int32_value: -2147483649", "uint32_value: 4294967296", "uint32_value: -1",
        "int64_value: 9223372036854775808", "int64_value: -9223372036854775809",
        "uint64_value: 18446744073709551616", "uint64_value: 0x10000000000000000", "int32_value: 0x80000000",
        "int64_value: 01000000000000000000000", "uint64_value: 02000000000000000000000",
        "int32_value: 1.0", "int32_value: 1e3", "int32_value: 1f", "int32_value: 08", "int32_value: 0x",
        "int32_value: 0xg", "int32_value: +1", "int32_value: --1", "int32_value: 10bar: 1", "int32_value: \"1\"",
        "int32_value: inf", "int32_value: -", "int32_value:", "int32_value 1", "bool_value: 2", "bool_value: TRUE",
        "bool_value: 1.0", "bool_value: -1", "flavor: NOTHING", "flavor: \"FLAVOR_SWEET\"", "flavor: 2147483648",
        "int32_value: 1.2.3",
    ])
    func otherWholeNumbersAreRefused(_ text: String) {
        #expect(readTextError(text)?.code == .invalidText)
    }

    @Test(arguments: [
        ("3.192837", "3.192837"), ("3.192837f", "3.192837"), ("3.123456789123456789F", "3.1234567"),
        ("3.4028235e+38", "3.4028235e+38"), ("1.17549e-38", "1.17549e-38"), ("1.17549e-39", "1.17549e-39"),
        ("NaN", "nan"), ("nAn", "nan"), ("-nan", "nan"), ("inf", "inf"), ("- inFINITY", "-inf"), ("Infinity", "inf"),
        ("4294967296", "4.2949673e+09"), ("10f", "10"), ("10", "10"), (".5", "0.5"), ("-.5e1F", "-5"), ("5.", "5"),
        ("5.e2", "500"), ("0", "0"), ("0f", "0"), ("-0", "-0"), ("-0.0f", "-0"), ("1e50", "inf"), ("-1e50", "-inf"),
        ("1e18446744073709551616", "inf"), ("-1e-18446744073709551616", "-0"),
        ("18446744073709551616", "1.8446744e+19"),
    ])
    func floatsInEachForm(_ text: String, _ expected: String) throws {
        #expect(try rewriteText("maybe_float: " + text) == "maybe_float: " + expected)
    }

    @Test(arguments: [
        ("1e9999", "inf"), ("-1e9999", "-inf"), ("1.7976931348623157e308", "1.7976931348623157e+308"),
        ("0.1", "0.1"), ("5e-324", "5e-324"), ("-1e-18446744073709551616", "-0"), ("123456789012", "123456789012"),
    ])
    func doublesInEachForm(_ text: String, _ expected: String) throws {
        #expect(try rewriteText("maybe_double: " + text) == "maybe_double: " + expected)
    }

    @Test(arguments: [
        "0x1", "-0x1", "012", "-012", "1e", "1e+", ".", "-", "\"1\"", "infinit", "1.5g", "2 . 0", "1ff", "- -1", "true",
    ])
    func otherFloatsAreRefused(_ text: String) {
        #expect(readTextError("maybe_float: " + text)?.code == .invalidText)
        #expect(readTextError("maybe_double: " + text)?.code == .invalidText)
    }

    // MARK: Strings

    @Test(arguments: [
        (#"'first' "second"\#n # and\#n 'third'"#, "firstsecondthird"), (#""it's""#, "it's"), (#"'"'"#, "\""),
        (#"'\a\b\f\n\r\t\v\?\\\'\"'"#, "\u{7}\u{8}\u{c}\n\r\t\u{b}?\\'\""), (#"'\341\210\264'"#, "\u{1234}"),
        (#"'\xe1\x88\xb4'"#, "\u{1234}"), (#"'\u1234'"#, "\u{1234}"),
        (#"'\U00001234\U00010437'"#, "\u{1234}\u{10437}"), (#"'\0\01\0012'"#, "\0\u{1}\u{1}2"), (#"'\x41g'"#, "Ag"),
        (#"'\xag'"#, "\ng"), ("'é'", "é"), ("''", ""), ("'#'", "#"), ("'\t'", "\t"),
    ])
    func stringsAndTheirEscapes(_ literal: String, _ expected: String) throws {
        let message = try VectorsSampler(textFormat: "maybe_string: \(literal) maybe_bytes: \(literal)")
        #expect(message.maybeString == expected)
        #expect(message.maybeBytes == [UInt8](expected.utf8))
    }

    @Test(arguments: [
        "'first\nsecond'", #"'\U00110000'"#, #"'\ud801\udc37'"#, #"'\ud800'"#, #"'\udc00'"#, #"'\U0000d800'"#,
        #"'\U0000dc00'"#, #"'\U0000d801\U0000dc37'"#, #"'\U0000d801\udc37'"#, #"'\ud801\U0000dc37'"#, #"'\u123'"#,
        #"'\x'"#, #"'\xg'"#, #"'\q'"#, #"'\8'"#, #"'\400'"#, "'", "'a\"", #"'\"#, #"'\'"#, "'\0'", "a", "1",
    ])
    func otherStringsAreRefused(_ literal: String) {
        #expect(readTextError("string_value: " + literal)?.code == .invalidText)
        #expect(readTextError("bytes_value: " + literal)?.code == .invalidText)
    }

    @Test func stringsAreUTF8AndBytesNeedNotBe() throws {
        for literal in [#"'\300'"#, #"'\xc0'"#] {
            #expect(readTextError("string_value: " + literal)?.code == .invalidText)
            #expect(try VectorsSampler(textFormat: "bytes_value: " + literal).bytesValue == [0xc0])
            #expect(try readText("unchecked: " + literal, as: TextSchemas.outer) == hex("5201 c0"))
        }
    }

    // MARK: Fields

    @Test(
        arguments: [
            ("int32s: [1, 2] int32s: 3 bool_value: 1 int32s: []", "bool_value: true int32s: 1 int32s: 2 int32s: 3"),
            ("strings: ['a' 'b', \"c\"]", "strings: \"ab\" strings: \"c\""),
            ("int32s: [0x123,0x123]", "int32s: 291 int32s: 291"),
            ("child { }", "child { }"), ("child: < int32_value: 1 >", "child { int32_value: 1 }"),
            ("child{child:{}}", "child { child { } }"),
            ("children [{}, <int32_value:1>]", "children { } children { int32_value: 1 }"),
            ("children: [{}] children {bool_value:1,}", "children { } children { bool_value: true }"),
            ("# c\nint32_value#c\n:#c\n1#c", "int32_value: 1"),
            ("int32_value: 1,bool_value: 1;", "int32_value: 1 bool_value: true"),
            ("", ""), (" \t\n\r\u{b}\u{c}", ""), ("int32_value:1[", nil), ("int32_value: 1,,", nil),
            ("int32_value: 1;;", nil),
            (",", nil), ("child { int32_value: 1,, }", nil), ("int32s: [1; 2]", nil), ("int32s: [1 2]", nil),
            ("int32s: [1,,2]", nil), ("int32s: [1,]", nil), ("int32s: [,]", nil), ("int32s: [1", nil),
            ("int32_value: [1]", nil),
            ("child [{}]", nil), ("child { >", nil), ("child < }", nil), ("child {", nil), ("child }", nil), ("}", nil),
            ("int32s [1]", nil),
            ("child: 1", nil), ("nothing: 1", nil), ("3: 1", nil), ("int32Value: 1", nil), ("int32_value: 1 \0", nil),
            ("\0", nil),
            ("int32_value: 1 int32_value: 1", nil), ("child {} child {}", nil), ("maybe_int32: 0 maybe_int32: 0", nil),
            ("choice_bool: 0 choice_number: 0", nil), ("[a.b]: 1", nil), ("[a/b] {}", nil), ("INT32_VALUE: 1", nil),
        ] as [(String, String?)]
    )
    func fields(_ text: String, _ expected: String?) throws {
        guard let expected else { return #expect(readTextError(text)?.code == .invalidText, "\(text)") }
        #expect(try rewriteText(text) == expected)
        #expect(VectorsSampler.isCanonical(try readText(text)))
    }

    @Test func mapsHaveTheLastOfEqualKeysAndAscend() throws {
        let text = """
            string_to_string { value: "2" key: "b" } string_to_string: [{ key: "a" value: "1" }, { key: "b" value: "3" }]
            string_to_string {}
            """
        let expected = """
            string_to_string { key: "" value: "" } string_to_string { key: "a" value: "1" } \
            string_to_string { key: "b" value: "3" }
            """
        #expect(try rewriteText(text) == expected)
        #expect(VectorsSampler.isCanonical(try readText(text)))
        #expect(readTextError("string_to_string { key: 'a' key: 'b' }")?.code == .invalidText)
        #expect(
            try rewriteText(
                "map { key: 'a\\x62' value { a: 1 } } map { key: 'ab' } map { key: 'a' }",
                as: TextSchemas.outer
            )
                == #"map { key: "a" value { } } map { key: "ab" value { } }"#
        )
    }

    @Test(arguments: [
        "true", "-123", "- inf", "0.123", "ENUM_VALUE", "\"hello\" 'world'", "{ a: 123 }", "< a: 123, b < > >",
        "[-123, 456]",
        "[0.123, 1e-10] ", "[\"hello\", \"world\"]", "[{ }, { a: [] [b.c]: 1; [d.e/f.g] { } }]", "[]",
    ])
    func reservedNamesAreSkipped(_ value: String) throws {
        #expect(
            try readText("reserved_field: \(value); inner { gone: \(value) }", as: TextSchemas.outer) == hex("1200")
        )
    }

    @Test(arguments: [
        "", "- x", "[1, ]", "[1", "{ a }", "{ a: }", "{", "{ a: 1,, }", "{ 1: 2 }", "1 2", "'\\q'", "< }",
    ])
    func reservedNamesNeedAValueAllTheSame(_ value: String) {
        #expect(readTextError("reserved_field: \(value)", as: TextSchemas.outer)?.code == .invalidText)
    }

    @Test func whatIsSkippedHasADepthToo() {
        func nested(_ depth: Int) -> String {
            "reserved_field " + String(repeating: "{ a ", count: depth) + "{}" + String(repeating: "}", count: depth)
        }
        #expect(readTextError(nested(99), as: TextSchemas.outer) == nil)
        #expect(readTextError(nested(100), as: TextSchemas.outer)?.code == .depthLimitExceeded)
    }

    // MARK: proto2

    @Test(
        arguments: [
            ("closed: 1 closeds: [TWO, 1]", "closed: ONE closeds: TWO closeds: ONE"), ("closed: 42", nil),
            ("closeds: [3]", nil),
            ("MultiWordGroup { group_int32: 1 }", "MultiWordGroup { group_int32: 1 }"),
            ("multiwordgroup: {}", "MultiWordGroup { }"), ("multiWordGroup {}", nil),
            ("elsewhere { a: 1 }", "elsewhere { a: 1 }"),
            ("Inner { a: 1 }", nil), ("MultiWordGroup {} multiwordgroup {}", nil),
            (
                "[test.number]: 5 [ test . # dot\n numbers ]: [1, 2]",
                "[test.number]: 5 [test.numbers]: 1 [test.numbers]: 2"
            ),
            ("[test.groupish] { group_int32: 1 }", "[test.groupish] { group_int32: 1 }"),
            ("[test.Outer.MultiWordGroup] { }", nil),
            ("test.number: 5", nil), ("[test. number x]: 1", nil), ("[test.number: 5", nil), ("[test.nothing]: 1", nil),
            ("[]: 1", nil), ("[.]: 1", nil), ("[test.number]: 5 [test.number]: 5", nil),
            (
                "set { [test.apart] { a: 2 } [test.Inner] { a: 1 } }",
                "set { [test.Inner] { a: 1 } [test.apart] { a: 2 } }"
            ),
            ("set { [test.Inner.in_set] { s: 'x' } }", #"set { [test.Inner] { s: "x" } }"#),
            ("set { in_set { } }", nil),
        ] as [(String, String?)]
    )
    func proto2(_ text: String, _ expected: String?) throws {
        guard let expected else {
            return #expect(readTextError(text, as: TextSchemas.outer)?.code == .invalidText, "\(text)")
        }
        #expect(try rewriteText(text, as: TextSchemas.outer) == expected)
    }

    @Test func requiredFieldsHaveToBeThere() {
        let error = readTextError("strict { other: 1 }", as: TextSchemas.outer)
        #expect(error?.code == .missingRequiredField)
        #expect(error?.path == "strict.needed")
        #expect(readTextError("strict { needed: 0 }", as: TextSchemas.outer) == nil)
    }

    // MARK: Any

    @Test func anysHaveTheirValueInBraces() throws {
        let text =
            "any { [type.googleapis.com/enclavewire.vectors.v1.Sampler] { int32_value: 5 any { [a/google.protobuf.Duration]: <> } } }"
        let message = try VectorsSampler(textFormat: text, options: .init(registry: .enclave))
        #expect(message.any.typeURL == "type.googleapis.com/enclavewire.vectors.v1.Sampler")
        let inner = try VectorsSampler(serializedBytes: message.any.value)
        #expect(inner.int32Value == 5)
        #expect(inner.any.typeURL == "a/google.protobuf.Duration")
        #expect(
            try message.textFormat(options: .init(isSingleLine: true, registry: .enclave))
                == text.replacing("]: <>", with: "] { }")
        )
        #expect(
            try message.any.textFormat(options: .init(isSingleLine: true)).hasPrefix(
                #"type_url: "type.googleapis.com/en"#
            )
        )
        let url = "type.googleapis.com/enclavewire.vectors.v1.Sampler"
        #expect(
            try rewriteText("any { type_url: '\(url)' value: '\\030\\005' }") == "any { [\(url)] { int32_value: 5 } }"
        )
        // What is no value of the type is written as bytes.
        #expect(
            try rewriteText("any { type_url: '\(url)' value: '\\030' }")
                == "any { type_url: \"\(url)\" value: \"\\030\" }"
        )
        #expect(try rewriteText("any { type_url: 'x/y' }") == #"any { type_url: "x/y" }"#)
    }

    @Test func anAnyWithoutADomainHasNoBrackets() throws {
        for text in ["any { [/google.protobuf.Duration] {} }", "any { [ / google.protobuf.Duration] {} }"] {
            let error = readTextError(text)
            #expect(error?.code == .invalidText && error?.offset == 7)
            #expect(error?.message.contains("[type.googleapis.com/pkg.Message]") == true)
        }
        #expect(readTextError("reserved_field { [/a] {} }", as: TextSchemas.outer)?.code == .invalidText)
        // What is written can be read, so this one has its fields.
        let text = #"any { type_url: "/google.protobuf.Duration" value: "\010\001" }"#
        #expect(try rewriteText(text) == text)
        #expect(throws: Never.self) { try readText("any { [x.y/z/google.protobuf.Duration] {} }") }
    }

    @Test(arguments: [
        ("any { [type.googleapis.com/unknown] { } }", WireError.Code.unknownType),
        ("any { [a/google.protobuf.Duration] {} type_url: '' }", .invalidText),
        ("any { [a/google.protobuf.Duration] {} [a/google.protobuf.Duration] {} }", .invalidText),
        ("any { [a/google.protobuf.Duration/] {} }", .invalidText),
        ("any { [google.protobuf.Duration] {} }", .invalidText),
        ("any { [a/google.protobuf.Duration] { x: 1 } }", .invalidText),
        ("any { [a/google.protobuf.Duration] }", .invalidText),
        ("any { [a/google.protobuf.Duration]: 1 }", .invalidText),
    ])
    func otherAnysAreRefused(_ text: String, _ code: WireError.Code) {
        #expect(readTextError(text)?.code == code)
        #expect(readTextError(text)?.path.hasPrefix("any") == true)
    }

    // MARK: Limits and errors

    @Test func depthIsLimited() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "child { ", count: depth) + String(repeating: "} ", count: depth)
        }
        let deepest = try readText(nested(100))
        #expect(readTextError(nested(101))?.code == .depthLimitExceeded)
        #expect(readTextError(nested(4), depthLimit: 3)?.code == .depthLimitExceeded)
        #expect(throws: Never.self) { try TextFormat.text(of: deepest, as: VectorsSampler.schema) }
        let deeper = try readText(nested(101), depthLimit: 101)
        #expect(throws: WireError.self) { try TextFormat.text(of: deeper, as: VectorsSampler.schema) }
        func anys(_ depth: Int) -> String {
            String(repeating: "[a/google.protobuf.Any] { ", count: depth) + String(repeating: "} ", count: depth)
        }
        #expect(readTextError(anys(100), as: Google_Protobuf_Any.schema) == nil)
        #expect(readTextError(anys(101), as: Google_Protobuf_Any.schema)?.code == .depthLimitExceeded)
    }

    @Test func errorsNameTheByteAndTheField() {
        let error = readTextError("child {\n  int32s: [1, x]\n}")
        #expect(error?.offset == 22)
        #expect(error?.path == "child.int32s")
        #expect(error?.message.contains("whole number") == true)
        #expect(readTextError("child { nothing: 1 }")?.message.contains("no field \"nothing\"") == true)
        #expect(readTextError("string_value: 'abc")?.offset == 14)
    }
}
