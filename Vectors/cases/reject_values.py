"""Rules on values: C7, C8, C9, C13, C14, C17."""

from cases.notation import HEARTBEAT, RESPONSE, SAMPLER, STATUS, TX_BODY
from cases.reject import CANONICAL, REFUSED, Table

PAGE_REQUEST = "cosmos.base.query.v1beta1.PageRequest"
URL = f"'/{HEARTBEAT}'"

c7 = Table("C7")
c7("two", SAMPLER, "68 ^ 02", "bool_value", CANONICAL, "A bool of 2.")
c7("response", RESPONSE, "08 ^ 02", "success", CANONICAL, "A success of 2.")
c7("largest-byte", RESPONSE, "08 ^ 7f", "success", CANONICAL, "A bool of 127.")
c7("two-bytes", RESPONSE, "08 ^ 80 01", "success", CANONICAL,
   "A bool of 128, in the shortest form of two bytes.")
c7("2-to-32", PAGE_REQUEST, "20 ^ 80 80 80 80 10", "count_total", CANONICAL,
   "A bool of 2^32: false to a decoder that keeps 32 bits.")
c7("2-to-63", SAMPLER, "68 ^ 80 80 80 80 80 80 80 80 80 01", "bool_value", CANONICAL,
   "A bool of 2^63.")
c7("minus-one", SAMPLER, "68 ^ ff ff ff ff ff ff ff ff ff 01", "bool_value", CANONICAL,
   "A bool of all ones.")
c7("optional", SAMPLER, "c8 04 ^ 02", "maybe_bool", CANONICAL, "An optional bool of 2.")
c7("oneof", SAMPLER, "b0 05 ^ 03", "choice_bool", CANONICAL, "The bool of a oneof, 3.")
c7("packed", SAMPLER, "da 02 { 01 00 ^ 02 01 }", "bools[2]", CANONICAL,
   "The third packed bool is 2.")
c7("map-key", SAMPLER, "ea 05 { 08 ^ 02 10 01 }", "bool_to_uint64", CANONICAL, "A map key of 2.")
c7("nested", SAMPLER, "8a 01 { 8a 01 { 68 ^ 04 } }", "child.child.bool_value", CANONICAL,
   "A bool of 4 two levels down.")

c8 = Table("C8")
c8("int32-minus-one-in-five", SAMPLER, "18 ^ ff ff ff ff 0f", "int32_value", CANONICAL,
   "-1 in 32 bits instead of 64.")
c8("int32-smallest-in-five", SAMPLER, "18 ^ 80 80 80 80 08", "int32_value", CANONICAL,
   "2^31; general decoders keep 32 bits, which is -2^31.")
c8("int32-too-large", SAMPLER, "18 ^ 81 80 80 80 10", "int32_value", CANONICAL,
   "2^32 + 1; general decoders keep 1.")
c8("int32-too-small", SAMPLER, "18 ^ ff ff ff ff f7 ff ff ff ff 01", "int32_value", CANONICAL,
   "-2^31 - 1; general decoders keep 2^31 - 1.")
c8("int32-smallest-64", SAMPLER, "18 ^ 80 80 80 80 80 80 80 80 80 01", "int32_value", CANONICAL,
   "-2^63; general decoders keep 0.")
c8("uint32-2-to-32", SAMPLER, "28 ^ 80 80 80 80 10", "uint32_value", CANONICAL,
   "2^32; general decoders keep 0.")
c8("uint32-all-ones", SAMPLER, "28 ^ ff ff ff ff ff ff ff ff ff 01", "uint32_value", CANONICAL,
   "A uint32 of 64 bits.")
c8("uint32-failures", STATUS, "20 ^ 85 80 80 80 10", "attestation_failures", CANONICAL,
   "2^32 + 5 failures; general decoders keep 5.")
c8("sint32-33-bits", SAMPLER, "38 ^ 80 80 80 80 10", "sint32_value", CANONICAL,
   "A zig-zag value of 2^32.")
c8("sint32-34-bits", SAMPLER, "38 ^ 83 80 80 80 20", "sint32_value", CANONICAL,
   "A zig-zag value of 2^33 + 3.")
c8("enum-minus-one-in-five", SAMPLER, "80 01 ^ ff ff ff ff 0f", "flavor", CANONICAL,
   "Enum value -1 in 32 bits instead of 64.")
c8("enum-too-large", RESPONSE, "10 ^ 81 80 80 80 10", "current_status", CANONICAL,
   "2^32 + 1 as a status; general decoders keep 1, which is healthy.")
c8("nanos", HEARTBEAT, "12 { 10 ^ 80 80 80 80 10 }", "timestamp.nanos", CANONICAL,
   "Nanos of 2^32: too wide comes before out of range.")
c8("nanos-minus-one-in-five", HEARTBEAT, "12 { 10 ^ ff ff ff ff 0f }", "timestamp.nanos", "C14",
   "Nanos -1 in 32 bits: too wide comes before out of range.")
c8("packed", SAMPLER, "8a 02 { 01 ^ ff ff ff ff 0f }", "int32s[1]", CANONICAL,
   "A packed -1 in 32 bits.")
c8("packed-enum", SAMPLER, "f2 02 { ^ 80 80 80 80 10 }", "flavors[0]", CANONICAL,
   "A packed enum value of 2^32.")
c8("map-key", SAMPLER, "e2 05 { 08 ^ ff ff ff ff 0f 12 00 }", "int32_to_sampler", CANONICAL,
   "A map key of -1 in 32 bits.")
c8("map-value", SAMPLER, "82 06 { 08 05 10 ^ ff ff ff ff 0f }", "uint64_to_flavor[5]", CANONICAL,
   "A map value of -1 in 32 bits.")
c8("optional-zero", SAMPLER, "88 04 ^ 80 80 80 80 10", "maybe_uint32", CANONICAL,
   "2^32 in an optional field; general decoders keep 0, present.")
c8("oneof", SAMPLER, "a8 05 ^ ff ff ff ff 0f", "choice_flavor", CANONICAL,
   "The enum of a oneof, -1 in 32 bits.")
c8("before-default", SAMPLER, "28 ^ 80 80 80 80 20", "uint32_value", CANONICAL,
   "2^33; the default only after the cut to 32 bits.")

UNCHECKED = {"protobuf-c": "does not check UTF-8"}

c9 = Table("C9")
c9("lone-continuation", HEARTBEAT, "0a { ^ 80 }", "validator_address", REFUSED,
   "A continuation byte that continues nothing.", differs=UNCHECKED)
c9("after-good-text", HEARTBEAT, "0a { 'abc' ^ ff 'd' }", "validator_address", REFUSED,
   "ff is never in UTF-8.", differs=UNCHECKED)
c9("fe", HEARTBEAT, "0a { ^ fe }", "validator_address", REFUSED, "fe is never in UTF-8.",
   differs=UNCHECKED)
c9("two-byte-cut", HEARTBEAT, "0a { 'a' ^ c3 }", "validator_address", REFUSED,
   "The string ends inside a character of two bytes.", differs=UNCHECKED)
c9("three-byte-cut", HEARTBEAT, "0a { ^ e2 82 }", "validator_address", REFUSED,
   "The string ends inside a character of three bytes.", differs=UNCHECKED)
c9("four-byte-cut", HEARTBEAT, "0a { 'é' ^ f0 9f 8c }", "validator_address", REFUSED,
   "The string ends inside a character of four bytes.", differs=UNCHECKED)
c9("cut-by-field-end", HEARTBEAT, "0a { ^ c3 } 28 a9 01", "validator_address", REFUSED,
   "The byte that would complete the character belongs to the next record.", differs=UNCHECKED)
c9("interrupted", HEARTBEAT, "0a { ^ e2 28 a1 }", "validator_address", REFUSED,
   "A character of three bytes with an ASCII byte inside.", differs=UNCHECKED)
c9("interrupted-late", HEARTBEAT, "0a { 'x' ^ f0 9f 8c 'y' }", "validator_address", REFUSED,
   "A character of four bytes whose last is ASCII: the sequence begins at f0.", differs=UNCHECKED)
c9("overlong-nul", HEARTBEAT, "0a { ^ c0 80 }", "validator_address", REFUSED,
   "U+0000 in two bytes.", differs=UNCHECKED)
c9("overlong-slash", HEARTBEAT, "0a { ^ c0 af }", "validator_address", REFUSED,
   "A slash in two bytes.", differs=UNCHECKED)
c9("overlong-c1", HEARTBEAT, "0a { ^ c1 bf }", "validator_address", REFUSED,
   "U+007F in two bytes.", differs=UNCHECKED)
c9("overlong-three", HEARTBEAT, "0a { ^ e0 9f bf }", "validator_address", REFUSED,
   "U+07FF in three bytes.", differs=UNCHECKED)
c9("overlong-four", HEARTBEAT, "0a { ^ f0 8f bf bf }", "validator_address", REFUSED,
   "U+FFFF in four bytes.", differs=UNCHECKED)
c9("surrogate", HEARTBEAT, "0a { ^ ed a0 80 }", "validator_address", REFUSED,
   "The surrogate U+D800.", differs=UNCHECKED)
c9("surrogate-pair", HEARTBEAT, "0a { 'a' ^ ed a0 bc ed bc b3 }", "validator_address", REFUSED,
   "A character of UTF-16 as two surrogates.", differs=UNCHECKED)
c9("beyond-10ffff", HEARTBEAT, "0a { ^ f4 90 80 80 }", "validator_address", REFUSED,
   "U+110000.", differs=UNCHECKED)
c9("f5", HEARTBEAT, "0a { ^ f5 80 80 80 }", "validator_address", REFUSED,
   "f5 is never in UTF-8.", differs=UNCHECKED)
c9("five-bytes", HEARTBEAT, "0a { ^ f8 88 80 80 80 }", "validator_address", REFUSED,
   "A sequence of five bytes.", differs=UNCHECKED)
c9("latin-1", RESPONSE, "1a { 'caf' ^ e9 }", "message", REFUSED, "Latin-1 instead of UTF-8.",
   differs=UNCHECKED)
c9("repeated", SAMPLER, "e2 02 01 'a' e2 02 { 'b' ^ ff }", "strings[1]", REFUSED,
   "The second of repeated strings.")
c9("oneof", SAMPLER, "92 05 { ^ c0 80 }", "choice_text", REFUSED, "The text of a oneof.")
c9("optional", SAMPLER, "d2 04 { ^ ff }", "maybe_string", REFUSED, "An optional string.")
c9("map-key", SAMPLER, "da 05 { 0a { 'k' ^ ff } 12 01 'v' }", "string_to_string", REFUSED,
   "A map key.")
c9("map-value", SAMPLER, "da 05 { 0a 01 'k' 12 { ^ ed bf bf } }", 'string_to_string["k"]', REFUSED,
   "A map value.")
c9("any-type-url", SAMPLER, "9a 01 { 0a { '/a.' ^ ff } }", "any.type_url", REFUSED,
   "A type_url that is not UTF-8 is no text before it is no type.")

c13 = Table("C13")
c13("double-negative", SAMPLER, "09 ^ 00 00 00 00 00 00 f8 ff", "double_value", CANONICAL,
    "A quiet NaN with the sign set, as x86 makes it.")
c13("double-payload", SAMPLER, "09 ^ 01 00 00 00 00 00 f8 7f", "double_value", CANONICAL,
    "A quiet NaN with a payload.")
c13("double-signalling", SAMPLER, "09 ^ 01 00 00 00 00 00 f0 7f", "double_value", CANONICAL,
    "A signalling NaN.")
c13("double-all-ones", SAMPLER, "09 ^ ff ff ff ff ff ff ff ff", "double_value", CANONICAL,
    "All bits set.")
c13("float-negative", SAMPLER, "15 ^ 00 00 c0 ff", "float_value", CANONICAL,
    "A quiet float NaN with the sign set.")
c13("float-payload", SAMPLER, "15 ^ 01 00 c0 7f", "float_value", CANONICAL,
    "A quiet float NaN with a payload.")
c13("float-signalling", SAMPLER, "15 ^ 01 00 80 7f", "float_value", CANONICAL,
    "A signalling float NaN.")
c13("packed", SAMPLER, "82 02 { 00 00 c0 7f ^ 00 00 c0 ff }", "floats[1]", CANONICAL,
    "The second of two packed NaNs.")
c13("packed-doubles", SAMPLER, "fa 01 { ^ ff ff ff ff ff ff ff 7f }", "doubles[0]", CANONICAL,
    "A packed double with every bit of the payload set.")
c13("optional", SAMPLER, "f5 03 ^ 00 00 e0 7f", "maybe_float", CANONICAL,
    "An optional float NaN with a payload.")
c13("map-value", SAMPLER, "fa 05 { 0d 07 00 00 00 11 ^ 00 00 00 00 00 00 fc 7f }",
    "fixed32_to_double[7]", CANONICAL, "A NaN with a payload in a map.")
c13("nested", SAMPLER, "8a 01 { 09 ^ 00 00 00 00 00 00 f8 ff }", "child.double_value", CANONICAL,
    "A NaN with the sign set in a submessage.")

c14 = Table("C14")
c14("seconds-too-large", HEARTBEAT, "12 { 08 ^ 80 83 d1 ff af 07 }", "timestamp.seconds", "C14",
    "253402300800: the year 10000.")
c14("seconds-too-small", HEARTBEAT, "12 { 08 ^ ff 91 b8 c3 98 fe ff ff ff 01 }",
    "timestamp.seconds", "C14", "-62135596801: before the year 1.")
c14("seconds-largest-int64", HEARTBEAT, "12 { 08 ^ ff ff ff ff ff ff ff ff 7f }",
    "timestamp.seconds", "C14", "2^63 - 1.")
c14("seconds-smallest-int64", HEARTBEAT, "12 { 08 ^ 80 80 80 80 80 80 80 80 80 01 }",
    "timestamp.seconds", "C14", "-2^63.")
c14("nanos-negative", HEARTBEAT, "12 { 08 01 10 ^ ff ff ff ff ff ff ff ff ff 01 }",
    "timestamp.nanos", "C14", "Nanos of -1.")
c14("nanos-full-second", HEARTBEAT, "12 { 10 ^ 80 94 eb dc 03 }", "timestamp.nanos", "C14",
    "Nanos of 10^9: a whole second.")
c14("nanos-largest", HEARTBEAT, "12 { 10 ^ ff ff ff ff 07 }", "timestamp.nanos", "C14",
    "Nanos of 2^31 - 1.")
c14("nanos-smallest", HEARTBEAT, "12 { 10 ^ 80 80 80 80 f8 ff ff ff ff 01 }", "timestamp.nanos",
    "C14", "Nanos of -2^31.")
c14("milliseconds", HEARTBEAT, "12 { 08 ^ 83 8b 8c 8d bc 33 }", "timestamp.seconds", "C14",
    "Milliseconds where seconds belong.")
c14("last-heartbeat", STATUS, "0a 01 'a' 12 { 10 ^ 80 94 eb dc 03 }", "last_heartbeat.nanos", "C14",
    "Nanos of 10^9 in a health status.")
c14("repeated", SAMPLER, "aa 01 00 aa 01 { 10 ^ 80 94 eb dc 03 }", "times[1].nanos", "C14",
    "The second of repeated timestamps.")
c14("map-value", SAMPLER, "8a 06 { 09 01 00 00 00 00 00 00 00 12 { 10 ^ 80 94 eb dc 03 } }",
    "sfixed64_to_time[1].nanos", "C14", "A timestamp in a map.")
c14("both", HEARTBEAT, "12 { 08 ^ 80 83 d1 ff af 07 10 80 94 eb dc 03 }", "timestamp.seconds",
    "C14", "Seconds and nanos out of range: seconds come first.")

c17 = Table("C17")
c17("empty", SAMPLER, "9a 01 00 ^", "any", "C17",
    "An empty Any: the offset is where its content would be.")
c17("value-without-type", SAMPLER, "9a 01 { ^ 12 01 00 }", "any", "C17", "A value without a type.")
c17("no-slash", SAMPLER, "9a 01 { 0a { ^ 'a.B' } }", "any.type_url", "C17", "No slash.")
c17("with-host", SAMPLER, f"9a 01 {{ 0a {{ ^ 'type.googleapis.com' {URL} }} }}", "any.type_url",
    "C17", "The form that protobuf's own Any uses elsewhere.")
c17("slash-alone", SAMPLER, "9a 01 { 0a { ^ '/' } }", "any.type_url", "C17", "A slash and no name.")
c17("two-slashes", SAMPLER, "9a 01 { 0a { ^ '//a.B' } }", "any.type_url", "C17", "Two slashes.")
c17("empty-part", SAMPLER, "9a 01 { 0a { ^ '/a..B' } }", "any.type_url", "C17",
    "A name with an empty part.")
c17("dot-at-end", SAMPLER, "9a 01 { 0a { ^ '/a.B.' } }", "any.type_url", "C17",
    "A name that ends in a dot.")
c17("dot-at-start", SAMPLER, "9a 01 { 0a { ^ '/.a.B' } }", "any.type_url", "C17",
    "A name that begins with a dot.")
c17("slash-at-end", SAMPLER, "9a 01 { 0a { ^ '/a.B/' } }", "any.type_url", "C17",
    "A slash after the name.")
c17("space", SAMPLER, "9a 01 { 0a { ^ '/a. B' } }", "any.type_url", "C17", "A space in the name.")
c17("digit-first", SAMPLER, "9a 01 { 0a { ^ '/a.1B' } }", "any.type_url", "C17",
    "A part of a name begins with a letter or an underscore.")
c17("non-ascii", SAMPLER, "9a 01 { 0a { ^ '/a.\u00c9' } }", "any.type_url", "C17",
    "Names are ASCII.")
c17("hyphen", SAMPLER, "9a 01 { 0a { ^ '/a-b.C' } }", "any.type_url", "C17",
    "A hyphen in the name.")
c17("repeated", SAMPLER, "b2 01 { 0a { '/a.B' } } b2 01 { 0a { ^ 'c' } }", "anys[1].type_url",
    "C17", "The second of repeated Anys.")
c17("transaction-message", TX_BODY,
    f"0a {{ 0a {{ {URL} }} 12 {{ 28 05 }} }} 0a {{ 0a {{ ^ {URL[0]}{URL[2:]} }} }}",
    "messages[1].type_url", "C17", "A transaction's second message without the slash.")
c17("value-default", SAMPLER, f"9a 01 {{ 0a {{ {URL} }} 12 {{ ^ 28 00 }} }}", "any.value.nonce",
    "C17", "C5 in the value of a known type: nonce 0, written.")
c17("value-order", SAMPLER, f"9a 01 {{ 0a {{ {URL} }} 12 {{ 28 05 ^ 0a 01 'a' }} }}",
    "any.value.validator_address", "C17", "C3 in the value of a known type.")
c17("value-over-long", TX_BODY, f"0a {{ 0a {{ {URL} }} 12 {{ 12 {{ 08 ^ 81 00 }} }} }}",
    "messages[0].value.timestamp.seconds", "C17", "C1 in the value of a known type.")
c17("value-unknown-field", TX_BODY, f"0a {{ 0a {{ {URL} }} 12 {{ ^ 30 01 }} }}",
    "messages[0].value", "C17", "C4 in the value of a known type.")
c17("value-truncated", SAMPLER, f"9a 01 {{ 0a {{ {URL} }} 12 {{ 0a ^ 05 'abc' }} }}",
    "any.value.validator_address", "C17", "C16 in the value of a known type.")
c17("value-timestamp", SAMPLER, f"9a 01 {{ 0a {{ {URL} }} 12 {{ 12 {{ 10 ^ 80 94 eb dc 03 }} }} }}",
    "any.value.timestamp.nanos", "C17", "C14 in the value of a known type.")
c17("value-text", SAMPLER, f"9a 01 {{ 0a {{ {URL} }} 12 {{ 0a {{ ^ ff }} }} }}",
    "any.value.validator_address", "C17", "C9 in the value of a known type.")
c17("any-in-any", SAMPLER,
    f"9a 01 {{ 0a {{ '/{SAMPLER}' }} 12 {{ 9a 01 {{ 0a {{ ^ 'a' }} }} }} }}",
    "any.value.any.type_url", "C17", "An Any without its slash in the value of an Any.")
c17("value-too-deep", SAMPLER,
    f"9a 01 {{ 0a {{ '/{SAMPLER}' }} 12 {{ ^ 8a 01 00 }} }}", "any.value.child", "C17",
    "C15 in the value of a known type: the depth counts on from outside.", limits={"depth": 2})
c17("before-value", SAMPLER, "9a 01 { 0a { ^ 'ab' } 12 01 00 }", "any.type_url", "C17",
    "A type_url without a slash is reported before the value is looked at.")
