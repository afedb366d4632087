import Testing
import WireFormat
import WireReflection

/// What the language says (protocolbuffers/protoscope, `language.txt`) and what its own scanner does.
@Suite("Protoscope: text to bytes")
struct ProtoscopeAssemblerTests {
    private func expect(_ vectors: [(text: String, hex: String)]) {
        for (text, hex) in vectors {
            #expect(assembled(text) == hex, "\(text): \(String(describing: assemblyError(text)))")
        }
    }

    @Test("White space and comments stand between tokens and are nothing themselves")
    func space() {
        expect([
            ("", ""), ("# a comment", ""), (" \t\r\n", ""), ("#a\n`abcd`#b\n1", "abcd01"), ("1#2\n3", "0103"),
            ("1\"a\"`00`{}2", "0161000002"),
        ])
    }

    @Test("Strings are bytes between quotation marks, with five escapes")
    func strings() {
        expect([
            ("\"\"", ""), ("\"hi!\"", "686921"), ("\"h\" \"i\"", "6869"), ("\"é🌳\"", "c3a9f09f8cb3"),
            (#""\\\"\n\x00\xfF""#, "5c220a00ff"), ("\" \n\t\"", "200a09"), (#""\0""#, "00"), (#""\08""#, "0038"),
            (#""\13X""#, "0b58"), (#""Y\007\0071""#, "59070731"), (#""\377""#, "ff"),
            ("\"# no comment\"", "23206e6f20636f6d6d656e74"),
        ])
    }

    @Test("Bytes of a string that are not UTF-8 are taken as they are")
    func rawBytes() throws {
        #expect(try Protoscope.bytes(from: [0x22, 0xff, 0xc0, 0x22]) == [0xff, 0xc0])
    }

    @Test("Hex literals take digits of either case")
    func hexLiterals() { expect([("``", ""), ("`00`", "00"), ("`abcdef` `AbCdEf`", "abcdefabcdef")]) }

    @Test("Integers are varints: two's complement, or zig-zag with a z")
    func integers() {
        expect([
            ("0", "00"), ("-0", "00"), ("42", "2a"), ("456", "c803"), ("007", "07"), ("100000", "a08d06"),
            ("-1", "ffffffffffffffffff01"), ("0x5a", "5a"), ("0xa5", "a501"), ("-0xffFF", "8180fcffffffffffff01"),
            ("18446744073709551615", "ffffffffffffffffff01"), ("-9223372036854775808", "80808080808080808001"),
            ("-1z", "01"), ("42z", "54"), ("-2z 3", "0303"), ("0x10z", "20"),
            ("-9223372036854775808z", "ffffffffffffffffff01"), ("9223372036854775807z", "feffffffffffffffff01"),
        ])
    }

    @Test("Integers with i32 and i64 take four and eight bytes")
    func fixedWidth() {
        expect([
            ("0i32", "00000000"), ("-23i64", "e9ffffffffffffff"), ("0xaaai32", "aa0a0000"), ("-0xaaai32", "56f5ffff"),
            ("0xaaai64", "aa0a000000000000"), ("-0xaaai64", "56f5ffffffffffff"), ("4294967295i32", "ffffffff"),
            ("-2147483648i32", "00000080"), ("18446744073709551615i64", "ffffffffffffffff"),
            ("-9223372036854775808i64", "0000000000000080"), ("-0i32", "00000000"),
        ])
    }

    @Test("long-form adds bytes to an integer, a tag, a length or the end of a group")
    func longForms() {
        expect([
            ("long-form:0 0", "00"), ("long-form:5 0", "808080808000"), ("long-form:3 3", "83808000"),
            ("long-form:5 -42z", "d38080808000"), ("1: long-form:2 5", "08858000"),
            ("long-form:1 1:VARINT 5", "880005"),
            ("long-form:1 1: 5", "880005"), ("long-form:2 1: {}", "8a800000"), ("2: long-form:3 {}", "1280808000"),
            ("23: long-form:2 {\"non\"}", "ba018380006e6f6e"), ("27: !{long-form:3}", "db01dc81808000"),
            ("{ {long-form:1 1} long-form:1 {2} }", "06028100810002"),
        ])
        #expect(assembled("long-form:1000 5")?.utf8.count == 2002)
    }

    @Test("Booleans are one byte")
    func booleans() { expect([("true false", "0100"), ("1: true", "0801")]) }

    @Test("Floats take eight bytes, or four with i32, decimal or hexadecimal")
    func floats() {
        expect([
            ("1.0", "000000000000f03f"), ("0.0 -0.0", "00000000000000000000000000000080"),
            ("0.0i32 -0.0i32", "0000000000000080"),
            ("9.423e-2", hexText(littleEndian((9.423e-2).bitPattern))),
            ("-0x1.ffp52", hexText(littleEndian((-0x1.ffp52).bitPattern))),
            ("1.5i32", "0000c03f"), ("0xf.fi64", hexText(littleEndian(0xf.fp0.bitPattern))),
            ("-0xf.0", hexText(littleEndian((-15.0).bitPattern))),
            ("0xabcd.efp-10", hexText(littleEndian(0xabcd.efp-10.bitPattern))), ("0x1.8p5i32", "00004042"),
            ("0x1.8P5i32", "00004042"),
            ("6.62607015e-34", hexText(littleEndian(6.62607015e-34.bitPattern))), ("-3.0E9i32", "5ed032cf"),
            ("inf32 -inf32", "0000807f000080ff"), ("inf64 -inf64", "000000000000f07f000000000000f0ff"),
            ("0.1i32", "cdcccc3d"), ("1.0e-400", "0000000000000000"), ("5.0e-324", "0100000000000000"),
        ])
    }

    private func littleEndian(_ bits: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) } }

    @Test("Tags have a wire type by name or number")
    func tags() {
        expect([
            ("1:VARINT 2:I64 3:LEN 4:SGROUP 5:EGROUP 6:I32", "08111a232c35"), ("0x10:0", "8001"), ("8:6", "46"),
            ("-5:6 9z:7 0x22:1 0:0", "deffffffffffffffff019e01910200"),
            ("0x1fffffffffffffff:0", "f8ffffffffffffffff01"),
            ("1:7 1:0x5", "0f0d"), ("-1: 5", "f8ffffffffffffffff0105"),
        ])
    }

    @Test("A tag without a wire type has that of what follows it")
    func inference() {
        expect([
            ("1: 42z", "0854"), ("22: {}", "b20100"), ("333: 42i32", "ed142a000000"),
            ("4444: -42i64", "e19502d6ffffffffffffff"),
            ("55555: 42.0i32", "9d901b00002842"), ("666666: 0x42.0", "d1c2c5020000000000805040"),
            ("7777777: inf64", "89dfd51d000000000000f07f"), ("1: -inf32", "0d000080ff"), ("1:", "08"), ("{1:}", "0108"),
            ("1: 2:LEN 3: {}", "08121a00"), ("1: \"a\" 2: `00`", "0861" + "1000"), ("1: # a comment\n {}", "0a00"),
            ("1:{}", "0a00"),
            ("1: 2: 3i32", "081503000000"), ("1: !{2:}", "0b100c"),
        ])
    }

    @Test("Braces are lengths, and groups after an exclamation mark")
    func braces() {
        expect([
            ("{}", "00"), ("23: {\"my cool string\"}", "ba010e6d7920636f6f6c20737472696e67"),
            ("24: {\n 1: 5\n 2: {\"nested string\"}\n}", "c201110805120d6e657374656420737472696e67"),
            ("25: { 1 2 3 4 5 6 7 }", "ca010701020304050607"), ("1: !{}", "0b0c"),
            ("5: !{1: 5 \"foo\"}", "2b0805666f6f2c"),
            ("1:!{2:!{3:!{\"lmao\"}}}", "0b131b6c6d616f1c140c"), ("1:!{2:{3:!{{\"lmao\"}}}}", "0b12071b046c6d616f1c0c"),
            ("26: !{\n1: 55z\n2: 1.4\n3: {\"abcd\"}\n}", "d301086e11666666666666f63f1a0461626364d401"),
            ("2:LEN 4 \"abcd\" 2:LEN 5 \"abcd\" 5:I64 \"stuff\"", "1204616263641205616263642973747566" + "66"),
            ("8: !{42}", "432a44"), ("long-form:1 1: !{}", "8b000c"),
        ])
    }

    @Test("A length that takes more bytes because of what is nested in it is right")
    func longLengths() throws {
        let content = [UInt8](repeating: 0x61, count: 126)
        let text = "{{{\"" + String(decoding: content, as: UTF8.self) + "\"}}}"
        #expect(try Protoscope.bytes(from: [UInt8](text.utf8)) == [0x80, 0x01, 0x7f, 0x7e] + content)
    }

    @Test(
        "What is no Protoscope is refused at its byte, with what to do",
        arguments: [
            ("garbage", 0, "is no token"), ("1 x", 2, "is no token"), ("`abcd", 0, "backtick"),
            ("`a`", 2, "two hexadecimal digits"),
            ("`abc`", 4, "two hexadecimal digits"), ("`bear`", 4, "hexadecimal digits"),
            ("`00 00`", 3, "hexadecimal digits"),
            ("\"hello!", 0, "quotation mark"), ("\"hello!\\\"", 0, "quotation mark"), ("\"\\a\"", 1, "escape"),
            ("\"a\\400\"", 2, "\\377"),
            ("\"\\xg0\"", 3, "hexadecimal digits"), ("long-form:5", 0, "after long-form"),
            ("long-form:3 long-form:4 5", 0, "after long-form"),
            ("long-form:-3 5", 0, "long-form:2"), ("long-form:0x3 5", 0, "long-form:2"),
            ("long-form:1001 5", 0, "at most 1000"),
            ("18446744073709551616", 0, "2^64 - 1"), ("-9223372036854775809", 0, "-2^63"),
            ("4294967296i32", 0, "32 bits"),
            ("-2147483649i32", 0, "32 bits"), ("long-form:1 1i32", 0, "after long-form"),
            ("long-form:1 1.0", 0, "after long-form"),
            ("long-form:1 true", 0, "after long-form"), ("long-form:1 \"a\"", 0, "after long-form"),
            ("1.", 0, "after the point"),
            ("1e1", 0, "is no token"), ("1.0e+1", 0, "exponent"), ("1.0e", 0, "exponent"),
            ("1.7976931348623157e309", 0, "64-bit"),
            ("3.40282347e39i32", 0, "32-bit"), ("1:LMAO", 0, "wire type"), ("1:8", 0, "wire type"),
            ("1:LENX", 0, "wire type"), ("1:LEN5", 0, "wire type"), ("1:VARINT0x3", 0, "wire type"),
            ("1:I64I32", 0, "wire type"),
            ("1:-5", 0, "wire type"), ("1i32:", 0, "is no token"), ("0x2000000000000000:0", 0, "61 bits"),
            ("{", 0, "close this brace"),
            ("1: !{", 3, "close this brace"), ("}", 0, "remove this brace"), ("{}}", 2, "remove this brace"),
            ("{long-form:2}", 1, "after long-form"),
            ("!{}", 0, "write a tag"), ("1:SGROUP !{}", 9, "write a tag"), ("1: 2 !{}", 5, "write a tag"),
            ("1: long-form:1 !{}", 3, "after long-form"),
            ("!", 0, "write { right after !"), ("1: ! {}", 3, "write { right after !"), ("[", 0, "is no token"),
            ("-", 0, "is no token"),
            ("0x", 0, "is no token"), ("1zi32", 0, "is no token"), ("1i33", 0, "is no token"),
            ("nan", 0, "is no token"), ("1.5z", 0, "is no token"),
        ]
    )
    func refusals(text: String, offset: Int, message: String) {
        let error = assemblyError(text)
        #expect(error?.code == .invalidProtoscope)
        #expect(error?.offset == offset, "\(String(describing: error))")
        #expect(error?.message.contains(message) == true, "\(String(describing: error))")
    }

    @Test("Braces beyond the limit are refused, however many there are")
    func depth() {
        let open = String(repeating: "{", count: 100)
        #expect(assemblyError(open + String(repeating: "}", count: 100)) == nil)
        let error = assemblyError(open + "{" + String(repeating: "}", count: 101))
        #expect(error?.code == .depthLimitExceeded)
        #expect(error?.offset == 100)
        let groups = String(repeating: "1:!{", count: 100_000)
        #expect(assemblyError(groups, depthLimit: 1000)?.code == .depthLimitExceeded)
        #expect(assemblyError("{}", depthLimit: 0)?.code == .depthLimitExceeded)
        #expect(assemblyError("1: 5", depthLimit: 0) == nil)
    }
}
