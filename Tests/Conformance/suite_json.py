"""Cases in ProtoJSON."""

from google.protobuf import text_format

import wire
from suite_case import (ALL, EDITION2023, LIKE_PROTO2, LIKE_PROTO3, PROTO2, PROTO3, Case, gives, gives_json,
                        not_written, refused)
from testee import BINARY, JSON

# Name, JSON, and the message in text format; names are protobuf's own where it has the case.
VALID = [
    ("HelloWorld", '{"optionalString":"Hello, World!"}', "optional_string: 'Hello, World!'"),
    ("FieldNameInSnakeCase", '{"fieldname1":1,"fieldName2":2,"FieldName3":3,"fieldName4":4}',
     "fieldname1: 1 field_name2: 2 _field_name3: 3 field__name4_: 4"),
    ("FieldNameWithNumbers", '{"field0name5":5,"field0Name6":6}', "field0name5: 5 field_0_name6: 6"),
    ("FieldNameWithMixedCases",
     '{"fieldName7":7,"FieldName8":8,"fieldName9":9,"FieldName10":10,"FIELDNAME11":11,"FIELDName12":12}',
     "fieldName7: 7 FieldName8: 8 field_Name9: 9 Field_Name10: 10 FIELD_NAME11: 11 FIELD_name12: 12"),
    ("FieldNameWithDoubleUnderscores",
     '{"FieldName13":13,"FieldName14":14,"fieldName15":15,"fieldName16":16,"fieldName17":17,"FieldName18":18}',
     "__field_name13: 13 __Field_name14: 14 field__name15: 15 field__Name16: 16 field_name17__: 17 Field_name18__: 18"),
    ("OriginalProtoFieldName",
     '{"fieldname1":1,"field_name2":2,"_field_name3":3,"field__name4_":4,"field0name5":5,"field_0_name6":6,'
     '"fieldName7":7,"FieldName8":8,"field_Name9":9,"Field_Name10":10,"FIELD_NAME11":11,"FIELD_name12":12,'
     '"__field_name13":13,"__Field_name14":14,"field__name15":15,"field__Name16":16,"field_name17__":17,'
     '"Field_name18__":18}',
     "fieldname1: 1 field_name2: 2 _field_name3: 3 field__name4_: 4 field0name5: 5 field_0_name6: 6 fieldName7: 7 "
     "FieldName8: 8 field_Name9: 9 Field_Name10: 10 FIELD_NAME11: 11 FIELD_name12: 12 __field_name13: 13 "
     "__Field_name14: 14 field__name15: 15 field__Name16: 16 field_name17__: 17 Field_name18__: 18"),
    ("FieldNameEscaped", r'{"fieldn\u0061me1":1}', "fieldname1: 1"),
    ("OneLineNoSpaces", '{"optionalInt32":1,"optionalInt64":2}', "optional_int32: 1 optional_int64: 2"),
    ("OneLineWithSpaces", '{ "optionalInt32" : 1 , "optionalInt64" : 2 }', "optional_int32: 1 optional_int64: 2"),
    ("MultilineNoSpaces", '{\n"optionalInt32"\n:\n1\n,\n"optionalInt64"\n:\n2\n}', "optional_int32: 1 optional_int64: 2"),
    ("MultilineWithSpaces", '{\r\n\t"optionalInt32"  :  1\n  ,\n  "optionalInt64"  :  2\n}\n',
     "optional_int32: 1 optional_int64: 2"),
    ("Int32FieldMaxValue", '{"optionalInt32":2147483647}', "optional_int32: 2147483647"),
    ("Int32FieldMinValue", '{"optionalInt32":-2147483648}', "optional_int32: -2147483648"),
    ("Uint32FieldMaxValue", '{"optionalUint32":4294967295}', "optional_uint32: 4294967295"),
    ("Int64FieldMaxValue", '{"optionalInt64":"9223372036854775807"}', "optional_int64: 9223372036854775807"),
    ("Int64FieldMinValue", '{"optionalInt64":"-9223372036854775808"}', "optional_int64: -9223372036854775808"),
    ("Uint64FieldMaxValue", '{"optionalUint64":"18446744073709551615"}', "optional_uint64: 18446744073709551615"),
    ("Int64FieldMaxValueNotQuoted", '{"optionalInt64":9223372036854774784}', "optional_int64: 9223372036854774784"),
    ("Int64FieldMinValueNotQuoted", '{"optionalInt64":-9223372036854775808}', "optional_int64: -9223372036854775808"),
    ("Uint64FieldMaxValueNotQuoted", '{"optionalUint64":18446744073709549568}', "optional_uint64: 18446744073709549568"),
    ("Int32FieldStringValue", '{"optionalInt32":"2147483647"}', "optional_int32: 2147483647"),
    ("Int32FieldStringValueZero", '{"optionalInt32":"0"}', "optional_int32: 0"),
    ("Int32FieldStringValueEscaped", r'{"optionalInt32":"2\u003147483647"}', "optional_int32: 2147483647"),
    ("Int32FieldFloatTrailingZero", '{"optionalInt32":100000.000}', "optional_int32: 100000"),
    ("Int32FieldExponentialFormat", '{"optionalInt32":1e5}', "optional_int32: 100000"),
    ("Int32FieldQuotedExponentialValue", '{"optionalInt32":"1e5"}', "optional_int32: 100000"),
    ("Int32FieldMaxFloatValue", '{"optionalInt32":2.147483647e9}', "optional_int32: 2147483647"),
    ("Int32FieldMinFloatValue", '{"optionalInt32":-2.147483648e9}', "optional_int32: -2147483648"),
    ("Uint32FieldMaxFloatValue", '{"optionalUint32":4.294967295e9}', "optional_uint32: 4294967295"),
    ("BoolFieldTrue", '{"optionalBool":true}', "optional_bool: true"),
    ("BoolFieldFalse", '{"optionalBool":false}', "optional_bool: false"),
    ("FloatFieldMinPositiveValue", '{"optionalFloat":1.175494e-38}', "optional_float: 1.175494e-38"),
    ("FloatFieldMaxNegativeValue", '{"optionalFloat":-1.175494e-38}', "optional_float: -1.175494e-38"),
    ("FloatFieldMaxPositiveValue", '{"optionalFloat":3.402823e+38}', "optional_float: 3.402823e+38"),
    ("FloatFieldMinNegativeValue", '{"optionalFloat":-3.402823e+38}', "optional_float: -3.402823e+38"),
    ("FloatFieldQuotedValue", '{"optionalFloat":"1"}', "optional_float: 1"),
    ("FloatFieldQuotedExponentialValue", '{"optionalFloat":"1e2"}', "optional_float: 100"),
    ("FloatFieldNan", '{"optionalFloat":"NaN"}', "optional_float: nan"),
    ("FloatFieldInfinity", '{"optionalFloat":"Infinity"}', "optional_float: inf"),
    ("FloatFieldNegativeInfinity", '{"optionalFloat":"-Infinity"}', "optional_float: -inf"),
    ("DoubleFieldMinPositiveValue", '{"optionalDouble":2.22507e-308}', "optional_double: 2.22507e-308"),
    ("DoubleFieldMaxNegativeValue", '{"optionalDouble":-2.22507e-308}', "optional_double: -2.22507e-308"),
    ("DoubleFieldMaxPositiveValue", '{"optionalDouble":1.79769e+308}', "optional_double: 1.79769e+308"),
    ("DoubleFieldMinNegativeValue", '{"optionalDouble":-1.79769e+308}', "optional_double: -1.79769e+308"),
    ("DoubleFieldQuotedValue", '{"optionalDouble":"1"}', "optional_double: 1"),
    ("DoubleFieldNan", '{"optionalDouble":"NaN"}', "optional_double: nan"),
    ("DoubleFieldInfinity", '{"optionalDouble":"Infinity"}', "optional_double: inf"),
    ("DoubleFieldNegativeInfinity", '{"optionalDouble":"-Infinity"}', "optional_double: -inf"),
    ("EnumField", '{"optionalNestedEnum":"FOO"}', "optional_nested_enum: FOO"),
    ("EnumFieldNumericValueZero", '{"optionalNestedEnum":0}', "optional_nested_enum: FOO"),
    ("EnumFieldNumericValueNonZero", '{"optionalNestedEnum":1}', "optional_nested_enum: BAR"),
    ("StringField", '{"optionalString":"Hello world!"}', 'optional_string: "Hello world!"'),
    ("StringFieldUnicode", '{"optionalString":"谷歌"}', 'optional_string: "谷歌"'),
    ("StringFieldEscape", r'{"optionalString":"\"\\\/\b\f\n\r\t"}', r'optional_string: "\"\\/\b\f\n\r\t"'),
    ("StringFieldUnicodeEscape", r'{"optionalString":"\u8C37\u6B4C"}', 'optional_string: "谷歌"'),
    ("StringFieldUnicodeEscapeWithLowercaseHexLetters", r'{"optionalString":"\u8c37\u6b4c"}', 'optional_string: "谷歌"'),
    ("StringFieldSurrogatePair", r'{"optionalString":"\uD83D\uDE01"}', 'optional_string: "😁"'),
    ("StringFieldEmbeddedNull", r'{"optionalString":"Hello\u0000world!"}', r'optional_string: "Hello\000world!"'),
    ("BytesField", '{"optionalBytes":"AQI="}', r'optional_bytes: "\x01\x02"'),
    ("BytesFieldBase64Url", '{"optionalBytes":"-_"}', r'optional_bytes: "\xfb"'),
    ("MessageField", '{"optionalNestedMessage":{"a":1234}}', "optional_nested_message: {a: 1234}"),
    ("OneofFieldNullFirst", '{"oneofUint32":null,"oneofString":"test"}', "oneof_string: 'test'"),
    ("OneofFieldNullSecond", '{"oneofString":"test","oneofUint32":null}', "oneof_string: 'test'"),
    ("OneofZeroUint32", '{"oneofUint32":0}', "oneof_uint32: 0"),
    ("OneofZeroMessage", '{"oneofNestedMessage":{}}', "oneof_nested_message: {}"),
    ("OneofZeroString", '{"oneofString":""}', 'oneof_string: ""'),
    ("OneofZeroBytes", '{"oneofBytes":""}', 'oneof_bytes: ""'),
    ("OneofZeroBool", '{"oneofBool":false}', "oneof_bool: false"),
    ("OneofZeroUint64", '{"oneofUint64":0}', "oneof_uint64: 0"),
    ("OneofZeroFloat", '{"oneofFloat":0.0}', "oneof_float: 0"),
    ("OneofZeroDouble", '{"oneofDouble":0.0}', "oneof_double: 0"),
    ("OneofZeroEnum", '{"oneofEnum":"FOO"}', "oneof_enum: FOO"),
    ("Int32MapField", '{"mapInt32Int32":{"1":2,"3":4}}',
     "map_int32_int32: {key: 1 value: 2} map_int32_int32: {key: 3 value: 4}"),
    ("Uint32MapField", '{"mapUint32Uint32":{"1":2,"3":4}}',
     "map_uint32_uint32: {key: 1 value: 2} map_uint32_uint32: {key: 3 value: 4}"),
    ("Int64MapField", '{"mapInt64Int64":{"1":2,"3":4}}',
     "map_int64_int64: {key: 1 value: 2} map_int64_int64: {key: 3 value: 4}"),
    ("Uint64MapField", '{"mapUint64Uint64":{"1":2,"3":4}}',
     "map_uint64_uint64: {key: 1 value: 2} map_uint64_uint64: {key: 3 value: 4}"),
    ("BoolMapField", '{"mapBoolBool":{"true":true,"false":false}}',
     "map_bool_bool: {key: true value: true} map_bool_bool: {key: false value: false}"),
    ("MessageMapField", '{"mapStringNestedMessage":{"hello":{"a":1234},"world":{"a":5678}}}',
     "map_string_nested_message {key: 'hello' value {a: 1234}} map_string_nested_message {key: 'world' value {a: 5678}}"),
    ("Int32MapEscapedKey", r'{"mapInt32Int32":{"\u0031":2}}', "map_int32_int32: {key: 1 value: 2}"),
    ("Int64MapEscapedKey", r'{"mapInt64Int64":{"\u0031":2}}', "map_int64_int64: {key: 1 value: 2}"),
    ("BoolMapEscapedKey", r'{"mapBoolBool":{"tr\u0075e":true}}', "map_bool_bool: {key: true value: true}"),
    ("PrimitiveRepeatedField", '{"repeatedInt32":[1,2,3,4]}', "repeated_int32: [1, 2, 3, 4]"),
    ("EnumRepeatedField", '{"repeatedNestedEnum":["FOO","BAR","BAZ"]}', "repeated_nested_enum: [FOO, BAR, BAZ]"),
    ("StringRepeatedField", '{"repeatedString":["Hello","world"]}', "repeated_string: ['Hello', 'world']"),
    ("BytesRepeatedField", '{"repeatedBytes":["AAEC","AQI="]}', r'repeated_bytes: ["\x00\x01\x02", "\x01\x02"]'),
    ("MessageRepeatedField", '{"repeatedNestedMessage":[{"a":1234},{"a":5678}]}',
     "repeated_nested_message: {a: 1234} repeated_nested_message: {a: 5678}"),
    ("AllFieldAcceptNull", "{" + ",".join(
        f'"{name}":null' for label in ("optional", "repeated") for name in
        [label + kind for kind in ("Int32", "Int64", "Uint32", "Uint64", "Sint32", "Sint64", "Fixed32", "Fixed64",
                                   "Sfixed32", "Sfixed64", "Float", "Double", "Bool", "String", "Bytes", "NestedEnum",
                                   "NestedMessage")]) + ',"mapInt32Int32":null,"mapBoolBool":null}', ""),
]
# Of the messages of proto3, which have fields of the well-known types.
WRAPPERS = [("Bool", "true", "false", "bool"), ("Int32", "1", "0", "int32"), ("Uint32", "1", "0", "uint32"),
            ("Int64", '"1"', "0", "int64"), ("Uint64", '"1"', "0", "uint64"), ("Float", "1", "0", "float"),
            ("Double", "1", "0", "double"), ("String", '"a"', '""', "string"), ("Bytes", '"YQ=="', '""', "bytes")]
ANY = "type.googleapis.com/"
ALL3 = "protobuf_test_messages.proto3.TestAllTypesProto3"


def wrapper_cases():
    for name, one, zero, kind in WRAPPERS:
        text = {"Bool": ("true", "false"), "String": ("'a'", "''"), "Bytes": ("'a'", "''")}.get(name, ("1", "0"))
        yield (f"Optional{name}Wrapper", f'{{"optional{name}Wrapper":{zero}}}',
               f"optional_{kind}_wrapper: {{value: {text[1]}}}")
        yield (f"Repeated{name}Wrapper", f'{{"repeated{name}Wrapper":[{zero},{one}]}}',
               f"repeated_{kind}_wrapper: {{value: {text[1]}}} repeated_{kind}_wrapper: {{value: {text[0]}}}")
        yield f"{name}WrapperNull", f'{{"optional{name}Wrapper":null,"repeated{name}Wrapper":null}}', ""


def any_of(name, members, text):
    return (f'{{"optionalAny":{{"@type":"{ANY}{name}",{members}}}}}', f"optional_any {{ [{ANY}{name}] {{ {text} }} }}")


VALID3 = list(wrapper_cases()) + [
    ("EnumFieldWithAlias", '{"optionalAliasedEnum":"ALIAS_BAZ"}', "optional_aliased_enum: ALIAS_BAZ"),
    ("EnumFieldWithAliasUseAlias", '{"optionalAliasedEnum":"MOO"}', "optional_aliased_enum: ALIAS_BAZ"),
    ("EnumFieldWithAliasLowerCase", '{"optionalAliasedEnum":"moo"}', "optional_aliased_enum: ALIAS_BAZ"),
    ("EnumFieldWithAliasDifferentCase", '{"optionalAliasedEnum":"bAz"}', "optional_aliased_enum: ALIAS_BAZ"),
    ("DurationMinValue", '{"optionalDuration":"-315576000000.999999999s"}',
     "optional_duration: {seconds: -315576000000 nanos: -999999999}"),
    ("DurationMaxValue", '{"optionalDuration":"315576000000.999999999s"}',
     "optional_duration: {seconds: 315576000000 nanos: 999999999}"),
    ("DurationRepeatedValue", '{"repeatedDuration":["1.5s","-1.5s"]}',
     "repeated_duration: {seconds: 1 nanos: 500000000} repeated_duration: {seconds: -1 nanos: -500000000}"),
    ("DurationNull", '{"optionalDuration":null}', ""),
    ("DurationNegativeSeconds", '{"optionalDuration":"-5s"}', "optional_duration: {seconds: -5}"),
    ("DurationNegativeNanos", '{"optionalDuration":"-0.5s"}', "optional_duration: {nanos: -500000000}"),
    ("TimestampMinValue", '{"optionalTimestamp":"0001-01-01T00:00:00Z"}', "optional_timestamp: {seconds: -62135596800}"),
    ("TimestampMaxValue", '{"optionalTimestamp":"9999-12-31T23:59:59.999999999Z"}',
     "optional_timestamp: {seconds: 253402300799 nanos: 999999999}"),
    ("TimestampRepeatedValue", '{"repeatedTimestamp":["0001-01-01T00:00:00Z","9999-12-31T23:59:59.999999999Z"]}',
     "repeated_timestamp: {seconds: -62135596800} repeated_timestamp: {seconds: 253402300799 nanos: 999999999}"),
    ("TimestampLeap", '{"optionalTimestamp":"1993-02-10T00:00:00.000Z"}', "optional_timestamp: {seconds: 729302400}"),
    ("TimestampWithPositiveOffset", '{"optionalTimestamp":"1970-01-01T08:00:01+08:00"}',
     "optional_timestamp: {seconds: 1}"),
    ("TimestampWithNegativeOffset", '{"optionalTimestamp":"1969-12-31T16:00:01-08:00"}',
     "optional_timestamp: {seconds: 1}"),
    ("TimestampNull", '{"optionalTimestamp":null}', ""),
    ("FieldMask", '{"optionalFieldMask":"foo,barBaz"}', "optional_field_mask: {paths: 'foo' paths: 'bar_baz'}"),
    ("EmptyFieldMask", '{"optionalFieldMask":""}', "optional_field_mask: {}"),
    ("Struct", '{"optionalStruct":{"n":null,"i":1234,"b":true,"d":1234.5678,"s":"Hello","l":[1234,"5678"],"o":{"v":0}}}',
     "optional_struct {fields {key:'n' value {null_value: NULL_VALUE}} fields {key:'i' value {number_value: 1234}} "
     "fields {key:'b' value {bool_value: true}} fields {key:'d' value {number_value: 1234.5678}} "
     "fields {key:'s' value {string_value: 'Hello'}} fields {key:'l' value {list_value {values {number_value: 1234} "
     "values {string_value: '5678'}}}} fields {key:'o' value {struct_value {fields {key:'v' value {number_value: 0}}}}}}"),
    ("StructWithEmptyListValue", '{"optionalStruct":{"listValue":[]}}',
     "optional_struct: {fields: {key: 'listValue' value: {list_value: {}}}}"),
    ("ValueAcceptInteger", '{"optionalValue":1}', "optional_value: {number_value: 1}"),
    ("ValueAcceptFloat", '{"optionalValue":1.5}', "optional_value: {number_value: 1.5}"),
    ("ValueAcceptBool", '{"optionalValue":false}', "optional_value: {bool_value: false}"),
    ("ValueAcceptNull", '{"optionalValue":null}', "optional_value: {null_value: NULL_VALUE}"),
    ("ValueAcceptString", '{"optionalValue":"hello"}', "optional_value: {string_value: 'hello'}"),
    ("ValueAcceptList", '{"optionalValue":[0,"hello"]}',
     "optional_value: {list_value: {values: {number_value: 0} values: {string_value: 'hello'}}}"),
    ("ValueAcceptObject", '{"optionalValue":{"value":1}}',
     "optional_value: {struct_value: {fields: {key: 'value' value: {number_value: 1}}}}"),
    ("RepeatedValue", '{"repeatedValue":[["a"]]}', "repeated_value: {list_value: {values: {string_value: 'a'}}}"),
    ("RepeatedListValue", '{"repeatedListValue":[["a"]]}', "repeated_list_value: {values: {string_value: 'a'}}"),
    ("Any", *any_of(ALL3, '"optionalInt32":12345', "optional_int32: 12345")),
    ("AnyNested", *any_of("google.protobuf.Any", f'"value":{{"@type":"{ANY}{ALL3}","optionalInt32":12345}}',
                          f"[{ANY}{ALL3}] {{ optional_int32: 12345 }}")),
    ("AnyUnorderedTypeTag", f'{{"optionalAny":{{"optionalInt32":12345,"@type":"{ANY}{ALL3}"}}}}',
     f"optional_any {{ [{ANY}{ALL3}] {{ optional_int32: 12345 }} }}"),
    ("AnyEmpty", '{"optionalAny":{}}', "optional_any: {}"),
    ("AnyWithInt32ValueWrapper", *any_of("google.protobuf.Int32Value", '"value":12345', "value: 12345")),
    ("AnyWithDuration", *any_of("google.protobuf.Duration", '"value":"1.5s"', "seconds: 1 nanos: 500000000")),
    ("AnyWithTimestamp", *any_of("google.protobuf.Timestamp", '"value":"1970-01-01T00:00:00Z"', "")),
    ("AnyWithFieldMask", *any_of("google.protobuf.FieldMask", '"value":"foo,barBaz"', "paths: ['foo', 'bar_baz']")),
    ("AnyWithStruct", *any_of("google.protobuf.Struct", '"value":{"foo":1}',
                              "fields: {key: 'foo' value: {number_value: 1}}")),
    ("AnyWithValueForJsonObject", *any_of("google.protobuf.Value", '"value":{"foo":1}',
                                          "struct_value: {fields: {key: 'foo' value: {number_value: 1}}}")),
    ("AnyWithValueForInteger", *any_of("google.protobuf.Value", '"value":1', "number_value: 1")),
]

REFUSED = [
    ("StringEndsWithEscapeChar", '{"optionalString":"abc\\'), ("FieldNameNotQuoted", "{fieldname1: 1}"),
    ("TrailingCommaInAnObject", '{"fieldname1":1,}'), ("TrailingCommaInAnObjectWithSpace", '{"fieldname1":1 ,}'),
    ("TrailingCommaInAnObjectWithSpaceCommaSpace", '{"fieldname1":1 , }'),
    ("TrailingCommaInAnObjectWithNewlines", '{\n"fieldname1":1,\n}'),
    ("JsonWithComments", '{\n// This is a comment.\n"fieldname1": 1\n}'),
    ("MissingCommaOneLine", '{ "optionalInt32": 1 "optionalInt64": 2 }'),
    ("MissingCommaMultiline", '{\n"optionalInt32": 1\n"optionalInt64": 2\n}'),
    ("FieldNameDuplicate", '{"optionalNestedMessage":{"a":1},"optionalNestedMessage":{}}'),
    ("FieldNameDuplicateDifferentCasing1", '{"optional_nested_message":{"a":1},"optionalNestedMessage":{}}'),
    ("FieldNameDuplicateDifferentCasing2", '{"optionalNestedMessage":{"a":1},"optional_nested_message":{}}'),
    ("UnknownField", '{"noSuchField":1}'), ("RejectTopLevelNull", "null"), ("TopLevelArray", "[]"), ("Empty", ""),
    ("TrailingText", "{} x"), ("ByteOrderMark", "\ufeff{}"),
    ("Int32FieldTooLarge", '{"optionalInt32":2147483648}'), ("Int32FieldTooSmall", '{"optionalInt32":-2147483649}'),
    ("Uint32FieldTooLarge", '{"optionalUint32":4294967296}'), ("Uint32FieldNegative", '{"optionalUint32":-1}'),
    ("Int64FieldTooLarge", '{"optionalInt64":"9223372036854775808"}'),
    ("Int64FieldTooSmall", '{"optionalInt64":"-9223372036854775809"}'),
    ("Uint64FieldTooLarge", '{"optionalUint64":"18446744073709551616"}'),
    ("Int32FieldNotInteger", '{"optionalInt32":0.5}'), ("Uint32FieldNotInteger", '{"optionalUint32":0.5}'),
    ("Int64FieldNotInteger", '{"optionalInt64":"0.5"}'), ("Uint64FieldNotInteger", '{"optionalUint64":"0.5"}'),
    ("Int32FieldNotNumber", '{"optionalInt32":"3x3"}'), ("Uint32FieldNotNumber", '{"optionalUint32":"3x3"}'),
    ("Int64FieldNotNumber", '{"optionalInt64":"3x3"}'), ("Uint64FieldNotNumber", '{"optionalUint64":"3x3"}'),
    ("Int32FieldPlusSign", '{"optionalInt32":+1}'), ("Int32FieldLeadingZero", '{"optionalInt32":01}'),
    ("Int32FieldNegativeWithLeadingZero", '{"optionalInt32":-01}'),
    ("Int32FieldLeadingSpace", '{"optionalInt32":" 1"}'), ("Int32FieldTrailingSpace", '{"optionalInt32":"1 "}'),
    ("Int32FieldEmptyString", '{"optionalInt32":""}'), ("Int32FieldBool", '{"optionalInt32":true}'),
    ("BoolFieldIntegerZero", '{"optionalBool":0}'), ("BoolFieldIntegerOne", '{"optionalBool":1}'),
    ("BoolFieldCamelCaseTrue", '{"optionalBool":True}'), ("BoolFieldCamelCaseFalse", '{"optionalBool":False}'),
    ("BoolFieldAllCapitalTrue", '{"optionalBool":TRUE}'), ("BoolFieldAllCapitalFalse", '{"optionalBool":FALSE}'),
    ("BoolFieldDoubleQuotedTrue", '{"optionalBool":"true"}'), ("BoolFieldDoubleQuotedFalse", '{"optionalBool":"false"}'),
    ("FloatFieldNanNotQuoted", '{"optionalFloat":NaN}'), ("FloatFieldInfinityNotQuoted", '{"optionalFloat":Infinity}'),
    ("FloatFieldNegativeInfinityNotQuoted", '{"optionalFloat":-Infinity}'),
    ("FloatFieldTooSmall", '{"optionalFloat":-3.502823e+38}'), ("FloatFieldTooLarge", '{"optionalFloat":3.502823e+38}'),
    ("FloatFieldEmptyString", '{"optionalFloat":""}'), ("DoubleFieldEmptyString", '{"optionalDouble":""}'),
    ("DoubleFieldNanNotQuoted", '{"optionalDouble":NaN}'),
    ("DoubleFieldInfinityNotQuoted", '{"optionalDouble":Infinity}'),
    ("DoubleFieldNegativeInfinityNotQuoted", '{"optionalDouble":-Infinity}'),
    ("DoubleFieldTooSmall", '{"optionalDouble":-1.89769e+308}'), ("DoubleFieldTooLarge", '{"optionalDouble":1.89769e+308}'),
    ("EnumFieldNotQuoted", '{"optionalNestedEnum":FOO}'), ("EnumFieldBool", '{"optionalNestedEnum":true}'),
    ("StringFieldUppercaseEscapeLetter", r'{"optionalString":"\U8C37\U6b4C"}'),
    ("StringFieldInvalidEscape", r'{"optionalString":"\uXXXX\u6B4C"}'),
    ("StringFieldUnterminatedEscape", r'{"optionalString":"\u8C3"}'),
    ("StringFieldUnpairedHighSurrogate", r'{"optionalString":"\uD800"}'),
    ("StringFieldUnpairedLowSurrogate", r'{"optionalString":"\uDC00"}'),
    ("StringFieldSurrogateInWrongOrder", r'{"optionalString":"\uDE01\uD83D"}'),
    ("StringFieldNotAString", '{"optionalString":12345}'), ("StringFieldControlCharacter", '{"optionalString":"\n"}'),
    ("BytesFieldNotBase64", '{"optionalBytes":"*"}'),
    ("OneofFieldDuplicate", '{"oneofUint32":1,"oneofString":"test"}'),
    ("Int32MapFieldKeyNotQuoted", '{"mapInt32Int32":{1:2,3:4}}'),
    ("Uint32MapFieldKeyNotQuoted", '{"mapUint32Uint32":{1:2,3:4}}'),
    ("Int64MapFieldKeyNotQuoted", '{"mapInt64Int64":{1:2,3:4}}'),
    ("Uint64MapFieldKeyNotQuoted", '{"mapUint64Uint64":{1:2,3:4}}'),
    ("BoolMapFieldKeyNotQuoted", '{"mapBoolBool":{true:true,false:false}}'),
    ("MapFieldKeyDuplicate", '{"mapInt32Int32":{"1":2,"1":3}}'),
    ("StringFieldSingleQuoteKey", "{'optionalString':\"Hello world!\"}"),
    ("StringFieldSingleQuoteValue", "{\"optionalString\":'Hello world!'}"),
    ("StringFieldSingleQuoteBoth", "{'optionalString':'Hello world!'}"),
    ("RepeatedFieldWrongElementTypeExpectingIntegersGotBool", '{"repeatedInt32":[1,false,3,4]}'),
    ("RepeatedFieldWrongElementTypeExpectingIntegersGotString", '{"repeatedInt32":[1,2,"name",4]}'),
    ("RepeatedFieldWrongElementTypeExpectingIntegersGotMessage", '{"repeatedInt32":[1,2,3,{"a":4}]}'),
    ("RepeatedFieldWrongElementTypeExpectingStringsGotInt", '{"repeatedString":["1",2,"3","4"]}'),
    ("RepeatedFieldWrongElementTypeExpectingStringsGotBool", '{"repeatedString":["1","2",false,"4"]}'),
    ("RepeatedFieldWrongElementTypeExpectingStringsGotMessage", '{"repeatedString":["1","2","3",{"a":4}]}'),
    ("RepeatedFieldWrongElementTypeExpectingMessagesGotInt", '{"repeatedNestedMessage":[{"a":1},2]}'),
    ("RepeatedFieldWrongElementTypeExpectingMessagesGotBool", '{"repeatedNestedMessage":[{"a":1},false]}'),
    ("RepeatedFieldWrongElementTypeExpectingMessagesGotString", '{"repeatedNestedMessage":[{"a":1},"2"]}'),
    ("RepeatedFieldTrailingComma", '{"repeatedInt32":[1,2,3,4,]}'),
    ("RepeatedFieldTrailingCommaWithSpace", '{"repeatedInt32":[1,2,3,4 ,]}'),
    ("RepeatedFieldTrailingCommaWithSpaceCommaSpace", '{"repeatedInt32":[1,2,3,4 , ]}'),
    ("RepeatedFieldTrailingCommaWithNewlines", '{"repeatedInt32":[\n1,\n2,\n3,\n4,\n]}'),
    ("RepeatedFieldPrimitiveElementIsNull", '{"repeatedInt32":[1,null,2]}'),
    ("RepeatedFieldMessageElementIsNull", '{"repeatedNestedMessage":[{"a":1},null,{"a":2}]}'),
    ("MapFieldKeyIsNull", '{"mapInt32Int32":{null:1}}'), ("MapFieldValueIsNull", '{"mapInt32Int32":{"0":null}}'),
    ("RejectUnknownEnumStringValueInOptionalField", '{"optional_nested_enum":"UNKNOWN_ENUM_VALUE"}'),
    ("RejectUnknownEnumStringValueInRepeatedField", '{"repeated_nested_enum":["UNKNOWN_ENUM_VALUE"]}'),
    ("RejectUnknownEnumStringValueInMapValue", '{"map_string_nested_enum":{"key":"UNKNOWN_ENUM_VALUE"}}'),
    ("EnforceDepthLimit", '{"recursiveMessage":' * 10_000 + "{}" + "}" * 10_000),
]
REFUSED3 = [
    ("DurationMissingS", '{"optionalDuration":"1"}'),
    ("DurationJsonInputTooSmall", '{"optionalDuration":"-315576000001.000000000s"}'),
    ("DurationJsonInputTooLarge", '{"optionalDuration":"315576000001.000000000s"}'),
    ("TimestampJsonInputTooSmall", '{"optionalTimestamp":"0000-01-01T00:00:00Z"}'),
    ("TimestampJsonInputTooLarge", '{"optionalTimestamp":"10000-01-01T00:00:00Z"}'),
    ("TimestampJsonInputMissingZ", '{"optionalTimestamp":"0001-01-01T00:00:00"}'),
    ("TimestampJsonInputMissingT", '{"optionalTimestamp":"0001-01-01 00:00:00Z"}'),
    ("TimestampJsonInputLowercaseZ", '{"optionalTimestamp":"0001-01-01T00:00:00z"}'),
    ("TimestampJsonInputLowercaseT", '{"optionalTimestamp":"0001-01-01t00:00:00Z"}'),
    ("TimestampWithMissingColonInOffset", '{"optionalTimestamp":"1970-01-01T08:00:01+0800"}'),
    ("FieldMaskInvalidCharacter", '{"optionalFieldMask":"foo,bar_bar"}'),
    ("AnyWktRepresentationWithBadTypeURL", '{"optionalAny":{"@type":"google.protobuf.Int32Value","value":1}}'),
    ("AnyUnknownType", '{"optionalAny":{"@type":"type.googleapis.com/no.such.Type"}}'),
    ("AnyWithoutType", '{"optionalAny":{"optionalInt32":1}}'),
    ("ValueDepth", '{"optionalValue":' + "[" * 10_000 + "]" * 10_000 + "}"),
]
# Bytes that have no form in JSON.
NOT_WRITTEN = [
    ("DurationProtoInputTooSmall", "optional_duration: {seconds: -315576000001}"),
    ("DurationProtoInputTooLarge", "optional_duration: {seconds: 315576000001}"),
    ("TimestampProtoInputTooSmall", "optional_timestamp: {seconds: -62135596801}"),
    ("TimestampProtoInputTooLarge", "optional_timestamp: {seconds: 253402300800}"),
    ("FieldMaskPathsDontRoundTrip", "optional_field_mask: {paths: 'fooBar'}"),
    ("FieldMaskNumbersDontRoundTrip", "optional_field_mask: {paths: 'foo_3_bar'}"),
    ("FieldMaskTooManyUnderscore", "optional_field_mask: {paths: 'foo__bar'}"),
    ("ValueRejectNanNumberValue", "optional_value: {number_value: nan}"),
    ("ValueRejectInfNumberValue", "optional_value: {number_value: inf}"),
]
IGNORED = [("IgnoreUnknownJsonNumber", '{"unknown":1}'), ("IgnoreUnknownJsonString", '{"unknown":"a"}'),
           ("IgnoreUnknownJsonTrue", '{"unknown":true}'), ("IgnoreUnknownJsonFalse", '{"unknown":false}'),
           ("IgnoreUnknownJsonNull", '{"unknown":null}'), ("IgnoreUnknownJsonObject", '{"unknown":{"a":[1,{}]}}'),
           ("IgnoreUnknownEnumStringValueInOptionalField", '{"optional_nested_enum":"UNKNOWN"}'),
           ("IgnoreUnknownEnumStringValueInRepeatedField", '{"repeated_nested_enum":["UNKNOWN"]}'),
           ("IgnoreUnknownEnumStringValueInMapValue", '{"map_string_nested_enum":{"key":"UNKNOWN"}}')]


def has(**members):
    return lambda value: value == members


# What the JSON has to look like, not only what it says.
SHOWN = [
    ("FieldNameInLowerCamelCase", '{"fieldname1":1,"fieldName2":2,"FieldName3":3,"fieldName4":4}',
     has(fieldname1=1, fieldName2=2, FieldName3=3, fieldName4=4)),
    ("Int64FieldBeString", '{"optionalInt64":1}', has(optionalInt64="1")),
    ("Uint64FieldBeString", '{"optionalUint64":1}', has(optionalUint64="1")),
    ("OriginalNameBecomesJSONName", '{"field_name2":2}', has(fieldName2=2)),
]
SHOWN3 = [
    ("EnumFieldUnknownValue", '{"optionalNestedEnum":123}', has(optionalNestedEnum=123)),
    ("SkipsDefaultPrimitive", '{"FieldName13":0}', has()),
    ("NullValueInOtherOneofOldFormat", '{"oneofNullValue":"NULL_VALUE"}', has(oneofNullValue=None)),
    ("NullValueInOtherOneofNewFormat", '{"oneofNullValue":null}', has(oneofNullValue=None)),
    ("NullValueInNormalMessage", '{"optionalNullValue":null}', has()),
    ("TimestampZeroNormalized", '{"optionalTimestamp":"1969-12-31T16:00:00-08:00"}',
     has(optionalTimestamp="1970-01-01T00:00:00Z")),
] + [(f"{kind}Has{digits}FractionalDigits", f'{{"optional{kind}":"{before}.{given}{after}"}}',
      has(**{"optional" + kind: before + wanted + after}))
     for kind, before, after in (("Duration", "1", "s"), ("Timestamp", "1970-01-01T00:00:00", "Z"))
     for digits, given, wanted in (("Zero", "000000000", ""), ("3", "010000000", ".010"), ("6", "000010000", ".000010"),
                                   ("9", "000000010", ".000000010"))]
NANS = [("FloatFieldNormalizeQuietNan", 11, wire.FIXED32, wire.u32(0x7FA12345), "optional_float: nan"),
        ("FloatFieldNormalizeSignalingNan", 11, wire.FIXED32, wire.u32(0xFFB54321), "optional_float: nan"),
        ("DoubleFieldNormalizeQuietNan", 12, wire.FIXED64, wire.u64(0x7FFA123456789ABC), "optional_double: nan"),
        ("DoubleFieldNormalizeSignalingNan", 12, wire.FIXED64, wire.u64(0xFFFBCBA987654321), "optional_double: nan")]


def cases(types):
    made = []

    def add(type_name, name, payload, target, expected, source=JSON, level="Required", **options):
        made.append(Case(level, type_name, name, payload, source, target, expected, **options))

    for type_name in ALL + [EDITION2023]:
        is3 = type_name in LIKE_PROTO3
        # The message of edition 2023 has no fields of odd names.
        odd = type_name == EDITION2023
        for name, payload, wanted in VALID + (VALID3 if is3 else []):
            if odd and "name" in wanted.lower():
                continue
            for target in (BINARY, JSON):
                add(type_name, name, payload, target, gives(wanted))
        for name, payload in REFUSED + (REFUSED3 if is3 else []):
            add(type_name, name, payload, JSON, refused)
        for name, payload in IGNORED:
            for target in (BINARY, JSON):
                add(type_name, name, payload, target, gives(""), ignore_unknown=True)
        for name, payload, test in SHOWN + (SHOWN3 if is3 else []):
            if odd and "Name" in name:
                continue
            add(type_name, name + ".Validator", payload, JSON, gives_json(test))
        if type_name in LIKE_PROTO2:
            add(type_name, "StoresDefaultPrimitive.Validator", '{"FieldName13":0}', JSON, gives_json(has(FieldName13=0)))
        for name, number, form, value, wanted in NANS:
            add(type_name, name, wire.field(number, form, value), JSON, gives(wanted), source=BINARY)
        for name, text in NOT_WRITTEN if is3 else []:
            add(type_name, name, encoded(types, type_name, text), JSON, not_written, source=BINARY)
    for name, prefix in ((PROTO2, "protobuf_test_messages.proto2"), (EDITION2023, "protobuf_test_messages.editions")):
        extension = f"[{prefix}.extension_int32]"
        add(name, "FieldNameExtension.Validator", f'{{"{extension}":1}}', JSON, gives_json(has(**{extension: 1})),
            level="Recommended")
    return made


def encoded(types, type_name, text):
    message = types.message(type_name)()
    text_format.Parse(text, message, descriptor_pool=types.pool)
    return message.SerializeToString()
