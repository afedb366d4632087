"""Cases in text format."""

import wire
from suite_case import (ALL, EDITION2023, LIKE_PROTO2, LIKE_PROTO3, PROTO2, PROTO3, Case, gives, gives_bytes,
                        gives_text, refused)
from testee import BINARY, TEXT

ANY3 = "type.googleapis.com/protobuf_test_messages.proto3.TestAllTypesProto3"
# Name, text, and the same message in other words; None where upb reads the text as it is.
VALID = [
    ("HelloWorld", "optional_string: 'Hello, World!'", None),
    ("Int32FieldMaxValue", "optional_int32: 2147483647", None), ("Int32FieldMinValue", "optional_int32: -2147483648", None),
    ("Uint32FieldMaxValue", "optional_uint32: 4294967295", None),
    ("Int64FieldMaxValue", "optional_int64: 9223372036854775807", None),
    ("Int64FieldMinValue", "optional_int64: -9223372036854775808", None),
    ("Uint64FieldMaxValue", "optional_uint64: 18446744073709551615", None),
    ("Int32FieldMaxValueHex", "optional_int32: 0x7FFFFFFF", "optional_int32: 2147483647"),
    ("Int32FieldMinValueHex", "optional_int32: -0x80000000", "optional_int32: -2147483648"),
    ("Uint64FieldMaxValueHex", "optional_uint64: 0xFFFFFFFFFFFFFFFF", "optional_uint64: 18446744073709551615"),
    ("Int32FieldMaxValueOctal", "optional_int32: 017777777777", "optional_int32: 2147483647"),
    ("Int32FieldMinValueOctal", "optional_int32: -020000000000", "optional_int32: -2147483648"),
    ("Uint64FieldMaxValueOctal", "optional_uint64: 01777777777777777777777", "optional_uint64: 18446744073709551615"),
    ("MinusWithSpace", "optional_int32: - 5", "optional_int32: -5"),
    ("FloatField", "optional_float: 3.192837", None),
    ("FloatFieldWithVeryPreciseNumber", "optional_float: 3.123456789123456789", None),
    ("FloatFieldMaxValue", "optional_float: 3.4028235e+38", None), ("FloatFieldMinValue", "optional_float: 1.17549e-38", None),
    ("FloatFieldNaNValue", "optional_float: NaN", None), ("FloatFieldPosInfValue", "optional_float: inf", None),
    ("FloatFieldNegInfValue", "optional_float: -inf", None),
    ("FloatFieldInfinity", "optional_float: -INFINITY", "optional_float: -inf"),
    ("FloatFieldWithInt32Max", "optional_float: 4294967296", None),
    ("FloatFieldLargerThanInt64", "optional_float: 9223372036854775808", None),
    ("FloatFieldLargerThanUint64", "optional_float: 18446744073709551616", None),
    ("FloatFieldTooLarge", "optional_float: 3.4028235e+39", "optional_float: inf"),
    ("FloatFieldTooSmall", "optional_float: 1.17549e-39", None),
    ("FloatFieldSuffix", "optional_float: 1.5f optional_double: 2F", "optional_float: 1.5 optional_double: 2"),
    ("FloatFieldNoFraction", "optional_double: 1.", "optional_double: 1"),
    ("FloatFieldNoWhole", "optional_double: .5", "optional_double: 0.5"),
    ("BoolFieldForms", "repeated_bool: [true, True, t, 1, false, False, f, 0]",
     "repeated_bool: [true, true, true, true, false, false, false, false]"),
    ("EnumField", "optional_nested_enum: BAR", None), ("EnumFieldByNumber", "optional_nested_enum: -1",
                                                       "optional_nested_enum: NEG"),
    ("StringAdjacentLiterals", "optional_string: 'a' \"b\"\n'c'", "optional_string: 'abc'"),
    ("StringFieldEscapes", r"optional_string: '\a\b\f\n\r\t\v\?\\\'\"\x41\102\0'",
     r"optional_string: '\007\010\014\n\r\t\013?\\\'\"AB\000'"),
    ("StringFieldUnicodeEscapes", r"optional_string: '\u8C37\U0001F601'", "optional_string: '谷😁'"),
    ("StringFieldUnicode", "optional_string: '谷歌'", None), ("BytesField", r"optional_bytes: '\001\xff\377'", None),
    ("MessageField", "optional_nested_message { a: 1 }", None),
    ("MessageFieldColon", "optional_nested_message: { a: 1 }", None),
    ("MessageFieldAngle", "optional_nested_message < a: 1 >", None),
    ("Separators", "optional_int32: 1, optional_int64: 2; optional_bool: true",
     "optional_int32: 1 optional_int64: 2 optional_bool: true"),
    ("Comments", "# one\noptional_int32: 1 # two\n#three", "optional_int32: 1"),
    ("RepeatedList", "repeated_int32: [1, 2] repeated_int32: 3 repeated_int32: []", "repeated_int32: [1, 2, 3]"),
    ("RepeatedMessages", "repeated_nested_message [{a: 1}, <a: 2>]", "repeated_nested_message {a: 1} "
     "repeated_nested_message {a: 2}"),
    ("MapList", "map_int32_int32: [{key: 1 value: 2}, {key: 3}]",
     "map_int32_int32 {key: 1 value: 2} map_int32_int32 {key: 3 value: 0}"),
    ("DuplicateMapKey", "map_string_nested_message { key: 'd' value: { a: 123 } } "
     "map_string_nested_message { key: 'd' value: { corecursive: {} } }",
     "map_string_nested_message { key: 'd' value: { corecursive: {} } }"),
]
VALID3 = [
    ("ReservedFieldName." + name, "reserved_field: " + value, "") for name, value in [
        ("Boolean", "true"), ("Integer", "-123"), ("Float", "0.123"), ("Enum", "ENUM_VALUE"), ("String", '"hello"'),
        ("Message", "{ a: 123 }"), ("MessageAngleBrackets", "< a: 123 >"), ("RepeatedInteger", "[-123, 456]"),
        ("RepeatedFloat", "[0.123, 1e-10]"), ("RepeatedString", '["hello", "world"]')]
] + [
    ("AnyField", f"optional_any {{ [{ANY3}] {{ optional_int32: 12345 }} }}", None),
    ("AnyWithCustomTypeUrlPrefix", "optional_any { [example.com/a/" + ANY3.split("/")[1] + "] { optional_int32: 1 } }", None),
    ("AnyWithEscapeInTypeUrl", "optional_any { [example.com/%2Fa/" + ANY3.split("/")[1] + "] { optional_int32: 1 } }", None),
    ("AnyWithWhitespaceInTypeUrl", "optional_any { [ " + " ".join(ANY3[:20]) + "\t\n" + ANY3[20:] + " ] { optional_int32: 1 } }",
     f"optional_any {{ [{ANY3}] {{ optional_int32: 1 }} }}"),
    ("AnyWithCommentsInTypeUrl", f"optional_any {{ [{ANY3[:9]} # one\n{ANY3[9:40]}# two\n{ANY3[40:]}] {{ optional_int32: 1 }} }}",
     f"optional_any {{ [{ANY3}] {{ optional_int32: 1 }} }}"),
    ("AnyFieldWithRawBytes", f'optional_any {{ type_url: "{ANY3}" value: "\\b\\271`" }}', None),
]
VALID2 = [
    ("GroupFieldNoColon", "Data { group_int32: 1 }", None), ("GroupFieldWithColon", "Data: { group_int32: 1 }", None),
    ("GroupFieldEmpty", "Data {}", None), ("GroupFieldMultiword", "MultiWordGroupField { group_int32: 1 }", None),
]
REFUSED = [
    ("Int32FieldTooLarge", "optional_int32: 2147483648"), ("Int32FieldTooSmall", "optional_int32: -2147483649"),
    ("Uint32FieldTooLarge", "optional_uint32: 4294967296"), ("Int64FieldTooLarge", "optional_int64: 9223372036854775808"),
    ("Int64FieldTooSmall", "optional_int64: -9223372036854775809"),
    ("Uint64FieldTooLarge", "optional_uint64: 18446744073709551616"), ("Uint32FieldNegative", "optional_uint32: -1"),
    ("Int32FieldTooLargeHex", "optional_int32: 0x80000000"), ("Int32FieldBadOctal", "optional_int32: 08"),
    ("Int32FieldFloat", "optional_int32: 1.0"), ("Int32FieldString", "optional_int32: '1'"),
    ("Int32FieldPlus", "optional_int32: +1"), ("BoolFieldTwo", "optional_bool: 2"), ("BoolFieldCase", "optional_bool: TRUE"),
    ("EnumFieldUnknownName", "optional_nested_enum: NO_SUCH_VALUE"), ("EnumFieldString", "optional_nested_enum: 'FOO'"),
    ("FieldUnknown", "no_such_field: 1"), ("FieldJSONName", "optionalInt32: 1"), ("FieldByNumber", "1: 1"),
    ("ScalarNoColon", "optional_int32 1"), ("ScalarTwice", "optional_int32: 1 optional_int32: 2"),
    ("OneofTwice", "oneof_uint32: 1 oneof_string: 'a'"), ("MessageTwice", "optional_nested_message {} optional_nested_message {}"),
    ("ListOfScalar", "optional_int32: [1]"), ("ListTrailingComma", "repeated_int32: [1,]"),
    ("TwoSeparators", "optional_int32: 1,, optional_int64: 2"), ("LeadingSeparator", ", optional_int32: 1"),
    ("Unclosed", "optional_nested_message {"), ("WrongBracket", "optional_nested_message { >"), ("Stray", "}"),
    ("StringUnterminated", "optional_string: 'abc"), ("StringNewline", "optional_string: 'a\nb'"),
    ("StringBadEscape", r"optional_string: '\z'"), ("StringLoneSurrogate", r"optional_string: '\ud83d'"),
    ("StringLiteralShortUnicodeEscapeSurrogatePair", r"optional_string: '\ud83d\ude01'"),
    ("StringLiteralLongUnicodeEscapeSurrogate", r"optional_bytes: '\U0000dc00'"),
    ("FloatFieldNoOctal", "optional_float: 012"), ("FloatFieldNoNegativeOctal", "optional_float: -012"),
    ("FloatFieldNoHex", "optional_float: 0x12"),
    ("StringTooLargeCodePoint", r"optional_string: '\U00110000'"), ("StringOctalTooLarge", r"optional_bytes: '\400'"),
    ("StringNumber", "optional_string: 1"), ("NumberThenLetter", "optional_int32: 1optional_int64: 2"),
    ("EnforceDepthLimit", "recursive_message {" * 10_000 + "}" * 10_000),
]
REFUSED3 = [("AnyFieldWithInvalidType", "optional_any: { [type.googleapis.com/unknown] { optional_int32: 12345 } }"),
            ("AnyWithBrokenEscapeInTypeUrl", "optional_any: { [example.com/%Z0/" + ANY3.split("/")[1] + "] {} }"),
            ("AnyWithShortEscapeInTypeUrl", "optional_any: { [example.com/%2/" + ANY3.split("/")[1] + "] {} }"),
            ("StringFieldBadUTF8", r"optional_string: '\xc0'")]
SHOWN = [
    ("AlphabeticallySortedMapStringKeys", "".join(f"map_string_string {{ key: '{k}' value: 'value' }}" for k in "cba"),
     " ".join(f'map_string_string {{ key: "{k}" value: "value" }}' for k in "abc")),
    ("AlphabeticallySortedMapIntKeys", "".join(f"map_int32_int32 {{ key: {k} value: 0 }}" for k in (3, 10, 2, -1)),
     " ".join(f"map_int32_int32 {{ key: {k} value: 0 }}" for k in (-1, 2, 3, 10))),
    ("AlphabeticallySortedMapBoolKeys", "map_bool_bool { key: true value: false } map_bool_bool { key: false value: false }",
     "map_bool_bool { key: false value: false } map_bool_bool { key: true value: false }"),
]


def unknown_fields(type_name):
    """Unknown fields are left out, or written by number."""
    varint, fixed = wire.field(1001, 0, wire.varint(123)), wire.field(1002, wire.FIXED32, wire.u32(7))
    for name, data, text in [
        ("ScalarUnknownFields", varint + fixed, "1001: 123 1002: 0x00000007"),
        ("StringUnknownFields", wire.submessage(1003, b"hello"), '1003: "hello"'),
        ("MessageUnknownFields", wire.submessage(1004, wire.field(1, 0, wire.varint(111))), "1004 { 1: 111 }"),
        ("GroupUnknownFields", wire.group(1005, wire.field(1, 0, wire.varint(321))), "1005 { 1: 321 }"),
        ("RepeatedUnknownFields", b"".join(wire.field(1011, 0, wire.varint(n)) for n in (1, 2, 3)),
         "1011: 1 1011: 2 1011: 3"),
    ]:
        yield Case("Recommended", type_name, name + "_Drop", data, BINARY, TEXT, gives_text(""))
        yield Case("Recommended", type_name, name + "_Print", data, BINARY, TEXT, gives_text(text), print_unknown=True)


def cases(types):
    made = []
    for type_name in ALL + [EDITION2023]:
        is2, is3 = type_name in LIKE_PROTO2, type_name in LIKE_PROTO3
        for name, text, wanted in VALID + (VALID3 if is3 else []) + (VALID2 if is2 else []):
            for target in (BINARY, TEXT):
                made.append(Case("Required", type_name, name, text, TEXT, target, gives(text if wanted is None else wanted)))
        for name, text in REFUSED + (REFUSED3 if is3 else []):
            made.append(Case("Required", type_name, name, text, TEXT, TEXT, refused))
        for name, text, wanted in SHOWN:
            made.append(Case("Required", type_name, name, text, TEXT, TEXT, gives_text(wanted)))
        made += unknown_fields(type_name)
    prefix = "protobuf_test_messages.proto2"
    for text in (f"[{prefix}.extension_int32]: 5", f"[ {prefix} . extension_int32 ]: 5",
                 f"[{prefix}.exten\tsion_ # here\nint32]: 5"):
        made.append(Case("Required", PROTO2, f"Extension[{len(text)}]", text, TEXT, TEXT,
                         gives(f"[{prefix}.extension_int32]: 5")))
    made.append(Case("Required", PROTO2, "ExtensionUnknown", f"[{prefix}.no_such]: 5", TEXT, TEXT, refused))
    return made
