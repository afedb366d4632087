"""Rules on which records there are, and in which order: C3, C4, C5, C6, C10, C11."""

from cases.notation import GENESIS, HEARTBEAT, PARAMS, RESPONSE, SAMPLER, STATUS
from cases.reject import CANONICAL, Table

QUERY_PARAMS = "virtengine.enclave.v1.QueryHealthCheckParamsRequest"
ALL_STATUSES = "virtengine.enclave.v1.QueryAllHealthStatusesResponse"
MODE_INFO = "cosmos.tx.v1beta1.ModeInfo"
COIN = "cosmos.base.v1beta1.Coin"

c3 = Table("C3")
c3("descending", HEARTBEAT, "28 05 ^ 0a 01 'a'", "validator_address", CANONICAL,
   "The nonce before the address.")
c3("last-record-too-early", HEARTBEAT, "0a 01 'a' 22 01 ff ^ 1a 01 00", "attestation_proof",
   CANONICAL, "The signature before the proof.")
c3("singular-string-twice", HEARTBEAT, "0a 01 'a' ^ 0a 01 'b'", "validator_address", CANONICAL,
   "The address twice; a general decoder takes the last.")
c3("singular-varint-twice", HEARTBEAT, "28 05 ^ 28 05", "nonce", CANONICAL,
   "The same nonce twice.")
c3("submessage-twice", HEARTBEAT, "12 { 08 01 } ^ 12 { 10 01 }", "timestamp", CANONICAL,
   "The timestamp in two parts; a general decoder merges them.",
   differs={"protobuf-c": "loses the fields of the first part"})
c3("in-submessage", HEARTBEAT, "12 { 10 01 ^ 08 01 }", "timestamp.seconds", CANONICAL,
   "Nanos before seconds.")
c3("twice-in-submessage", HEARTBEAT, "12 { 08 01 ^ 08 02 }", "timestamp.seconds", CANONICAL,
   "Seconds twice.")
c3("repeated-with-gap", SAMPLER, "e2 02 01 'a' ea 02 01 00 ^ e2 02 01 'b'", "strings", CANONICAL,
   "Repeated strings with another field between them.")
c3("repeated-messages-with-gap", GENESIS, "0a { 0a 01 'a' } 22 00 ^ 0a { 0a 01 'b' }",
   "enclave_identities", CANONICAL, "Identities on both sides of the params.")
c3("map-with-gap", SAMPLER,
   "da 05 { 0a 01 'a' 12 00 } e2 05 { 08 01 12 00 } ^ da 05 { 0a 01 'b' 12 00 }",
   "string_to_string", CANONICAL, "Entries of one map with another map between them.")
c3("map-value-before-key", SAMPLER, "da 05 { 12 01 'v' ^ 0a 01 'k' }", "string_to_string",
   CANONICAL, "A map entry's value before its key.")
c3("map-key-twice", SAMPLER, "da 05 { 0a 01 'j' ^ 0a 01 'k' 12 01 'v' }", 'string_to_string["j"]',
   CANONICAL, "An entry with two keys.")
c3("map-value-twice", SAMPLER, "ea 05 { 08 01 10 01 ^ 10 02 }", "bool_to_uint64[true]", CANONICAL,
   "An entry with two values.")
c3("packed-with-gap", SAMPLER, "8a 02 { 01 } 92 02 { 01 } ^ 8a 02 { 02 }", "int32s", CANONICAL,
   "A packed field in two records with another field between them.")
c3("oneof-member-twice", SAMPLER, "88 05 01 ^ 88 05 02", "choice_number", CANONICAL,
   "The same member of a oneof twice.")
c3("optional-twice", SAMPLER, "f8 03 01 ^ f8 03 00", "maybe_int32", CANONICAL,
   "An optional field twice; the second is its default.")
c3("deep", SAMPLER, "a2 01 00 a2 01 { 8a 01 { 28 01 ^ 18 01 } }", "children[1].child.int32_value",
   CANONICAL, "Out of order two levels down, in the second element.")
c3("five-byte-tag-first", SAMPLER, "fa ff ff ff 0f 01 'z' ^ 18 01", "int32_value", CANONICAL,
   "The largest field number first.")
c3("before-default", HEARTBEAT, "28 05 ^ 0a 00", "validator_address", CANONICAL,
   "Out of order comes before default written.")

c4 = Table("C4")
c4("varint", HEARTBEAT, "^ 30 01", "", "C4", "Field 6 does not exist.")
c4("length", HEARTBEAT, "^ 32 01 'a'", "", "C4", "Field 6, length-delimited.")
c4("length-empty", HEARTBEAT, "^ 32 00", "", "C4", "Field 6, empty.")
c4("fixed32", HEARTBEAT, "^ 35 01 00 00 00", "", "C4", "Field 6 as a fixed32.")
c4("fixed64", HEARTBEAT, "^ 31 01 00 00 00 00 00 00 00", "", "C4", "Field 6 as a fixed64.")
c4("after-all-known", HEARTBEAT, "0a 01 'a' 28 05 ^ 30 00", "", "C4",
   "An unknown field after the known ones.")
c4("between-known", HEARTBEAT, "0a 01 'a' 12 00 ^ 82 7d 01 'x' 28 05", "", "C4",
   "An unknown field between known ones.")
c4("largest-number", HEARTBEAT, "^ f8 ff ff ff 0f 01", "", "C4",
   "The largest field number.")
c4("reserved-range", HEARTBEAT, "^ c0 a9 09 01", "", "C4",
   "19000, a number that no schema may use.")
c4("in-submessage", HEARTBEAT, "12 { 08 01 ^ 18 01 }", "timestamp", "C4",
   "Field 3 of a timestamp.")
c4("in-repeated-submessage", ALL_STATUSES, "0a { 0a 01 'a' } 0a { ^ 50 01 }", "statuses[1]", "C4",
   "Field 10 of the second status.")
c4("in-empty-message", QUERY_PARAMS, "^ 08 01", "", "C4", "A message that has no fields at all.")
c4("in-map-value", SAMPLER, "e2 05 { 08 07 12 { ^ b8 01 01 } }", "int32_to_sampler[7]", "C4",
   "An unknown field of a message in a map.")
c4("in-map-entry", SAMPLER, "da 05 { 0a 01 'k' 12 01 'v' ^ 18 01 }", 'string_to_string["k"]', "C4",
   "Field 3 of a map entry; general decoders keep the entry as unknown, or drop field 3.",
   differs={"go": "drops the field"})
c4("in-any", SAMPLER, "9a 01 { 0a { '/a.B' } ^ 1a 00 }", "any", "C4", "Field 3 of an Any.")
c4("in-oneof-member", SAMPLER, "9a 05 { ^ b8 01 01 }", "choice_message", "C4",
   "An unknown field of the message in a oneof.")
c4("interleaved", HEARTBEAT, "^ 30 01 0a 01 'a' 38 02 12 00 40 03", "", "C4",
   "Unknown fields around every known one.")
c4("gap-in-numbers", SAMPLER, "18 01 ^ b8 01 01", "", "C4", "A number between the known ones.")
c4("truncated-later", HEARTBEAT, "^ 8a 41 b0 b0 b0 b0 b0 b0 b0 8a 41 8d 8c", "", "refused",
   "An unknown field with a length past the end: unknown comes first.")
c4("before-bad-value", HEARTBEAT, "^ 30 81 80 80 80 80 80 80 80 80 00", "", "C4",
   "An unknown field is reported before its over-long value.")

c5 = Table("C5")
c5("string-only", HEARTBEAT, "^ 0a 00", "validator_address", CANONICAL,
   "An empty address, written.")
c5("string-before-others", HEARTBEAT, "^ 0a 00 28 05", "validator_address", CANONICAL,
   "An empty address, written, before the nonce.")
c5("bytes", HEARTBEAT, "^ 1a 00", "attestation_proof", CANONICAL, "An empty proof, written.")
c5("bytes-among-others", HEARTBEAT, "0a 01 'a' ^ 22 00 28 05", "signature", CANONICAL,
   "An empty signature, written.")
c5("uint64", HEARTBEAT, "^ 28 00", "nonce", CANONICAL, "Nonce 0, written.")
c5("timestamp-seconds", HEARTBEAT, "12 { ^ 08 00 10 01 }", "timestamp.seconds", CANONICAL,
   "Seconds 0, written.")
c5("timestamp-nanos", HEARTBEAT, "12 { 08 01 ^ 10 00 }", "timestamp.nanos", CANONICAL,
   "Nanos 0, written.")
c5("bool", RESPONSE, "^ 08 00", "success", CANONICAL, "False, written.")
c5("enum", RESPONSE, "08 01 ^ 10 00", "current_status", CANONICAL, "Status unknown, written.")
c5("uint32", STATUS, "0a 01 'a' ^ 20 00", "attestation_failures", CANONICAL,
   "A count of 0, written.")
c5("double", SAMPLER, "^ 09 00 00 00 00 00 00 00 00", "double_value", CANONICAL, "+0.0, written.")
c5("float", SAMPLER, "^ 15 00 00 00 00", "float_value", CANONICAL, "+0.0 as a float, written.")
c5("int32", SAMPLER, "^ 18 00", "int32_value", CANONICAL, "int32 0, written.")
c5("int64", SAMPLER, "^ 20 00", "int64_value", CANONICAL, "int64 0, written.")
c5("sint32", SAMPLER, "^ 38 00", "sint32_value", CANONICAL, "sint32 0, written.")
c5("sint64", SAMPLER, "^ 40 00", "sint64_value", CANONICAL, "sint64 0, written.")
c5("fixed32", SAMPLER, "^ 4d 00 00 00 00", "fixed32_value", CANONICAL, "fixed32 0, written.")
c5("fixed64", SAMPLER, "^ 51 00 00 00 00 00 00 00 00", "fixed64_value", CANONICAL,
   "fixed64 0, written.")
c5("sfixed32", SAMPLER, "^ 5d 00 00 00 00", "sfixed32_value", CANONICAL, "sfixed32 0, written.")
c5("sfixed64", SAMPLER, "^ 61 00 00 00 00 00 00 00 00", "sfixed64_value", CANONICAL,
   "sfixed64 0, written.")
c5("three-byte-tag", SAMPLER, "^ 80 80 01 00", "first_of_three", CANONICAL,
   "A default behind a tag of three bytes.")
c5("five-byte-tag", SAMPLER, "^ fa ff ff ff 0f 00", "last_of_five", CANONICAL,
   "A default behind the largest tag.")
c5("in-map-value", SAMPLER, "e2 05 { 08 00 12 { ^ 18 00 } }", "int32_to_sampler[0].int32_value",
   CANONICAL, "In a map entry the key 0 is written; in the message that it holds, 0 is not.")
c5("in-oneof-member", SAMPLER, "9a 05 { ^ 68 00 }", "choice_message.bool_value", CANONICAL,
   "A oneof's member has presence; the fields of its message do not.")
c5("coin", COIN, "0a { 'uve' } ^ 12 00", "amount", CANONICAL,
   "A coin with an empty amount, written.")
c5("any-type-url", SAMPLER, "9a 01 { ^ 0a 00 }", "any.type_url", "C17",
   "An empty type_url, written, is a default before it is an Any without a type.")
c5("any-value", SAMPLER, "9a 01 { 0a { '/a.B' } ^ 12 00 }", "any.value", CANONICAL,
   "An empty value of an Any, written.")

c6 = Table("C6")
c6("unpacked-one", SAMPLER, "^ 88 02 01", "int32s", CANONICAL, "One element, not packed.")
c6("unpacked-two", SAMPLER, "^ 88 02 01 88 02 02", "int32s", CANONICAL, "Two elements, not packed.")
c6("unpacked-zero", SAMPLER, "^ 98 02 00", "uint32s", CANONICAL, "The element 0, not packed.")
c6("unpacked-enum", PARAMS, "^ 28 01 28 02 28 03", "allowed_tee_types", CANONICAL,
   "The allowed TEE types, not packed.")
c6("unpacked-doubles", SAMPLER, "^ f9 01 00 00 00 00 00 00 f0 3f", "doubles", CANONICAL,
   "A repeated double, not packed.")
c6("unpacked-floats", SAMPLER, "^ 85 02 00 00 80 3f", "floats", CANONICAL,
   "A repeated float, not packed.")
c6("unpacked-bools", SAMPLER, "^ d8 02 01 d8 02 00", "bools", CANONICAL,
   "Repeated bools, not packed.")
c6("unpacked-five-byte-tag", SAMPLER, "^ 80 80 80 80 01 07", "first_of_five", CANONICAL,
   "Not packed, behind a tag of five bytes.")
c6("empty", SAMPLER, "^ 8a 02 00", "int32s", CANONICAL, "A packed field without elements, written.")
c6("empty-enum", PARAMS, "08 02 ^ 2a 00", "allowed_tee_types", CANONICAL,
   "No allowed TEE type, written.")
c6("empty-in-submessage", SAMPLER, "8a 01 { ^ fa 01 00 }", "child.doubles", CANONICAL,
   "An empty packed field inside a submessage.")
c6("split", SAMPLER, "8a 02 { 01 } ^ 8a 02 { 02 }", "int32s", CANONICAL,
   "One packed field in two records.")
c6("split-with-empty", SAMPLER, "8a 02 { 01 } ^ 8a 02 00", "int32s", CANONICAL,
   "The second record is empty.")
c6("packed-then-unpacked", SAMPLER, "8a 02 { 01 } ^ 88 02 02", "int32s", CANONICAL,
   "The second record is not packed.")
c6("unpacked-then-packed", PARAMS, "^ 28 01 2a { 02 }", "allowed_tee_types", CANONICAL,
   "The first record is not packed.")
c6("unpacked-before-order", SAMPLER, "92 02 { 01 } ^ 88 02 02", "int32s", CANONICAL,
   "Not packed comes before out of order.")

c10 = Table("C10")
c10("strings-descend", SAMPLER, "da 05 { 0a 01 'b' 12 01 '1' } ^ da 05 { 0a 01 'a' 12 01 '2' }",
    'string_to_string["a"]', CANONICAL, "Key a after key b.")
c10("string-twice", SAMPLER, "da 05 { 0a 01 'a' 12 01 '1' } ^ da 05 { 0a 01 'a' 12 01 '2' }",
    'string_to_string["a"]', CANONICAL, "One key twice; a general decoder takes the last.")
c10("same-entry-twice", SAMPLER, "da 05 { 0a 01 'a' 12 01 '1' } ^ da 05 { 0a 01 'a' 12 01 '1' }",
    'string_to_string["a"]', CANONICAL, "One entry twice.")
c10("prefix-after-longer", SAMPLER, "da 05 { 0a 02 'ab' 12 00 } ^ da 05 { 0a 01 'a' 12 00 }",
    'string_to_string["a"]', CANONICAL, "A key after one that it begins.")
c10("empty-string-last", SAMPLER, "da 05 { 0a 01 'a' 12 00 } ^ da 05 { 0a 00 12 00 }",
    'string_to_string[""]', CANONICAL, "The empty key comes first of all.")
c10("third-entry", SAMPLER,
    "da 05 { 0a 01 'a' 12 00 } da 05 { 0a 01 'c' 12 00 } ^ da 05 { 0a 01 'b' 12 00 }",
    'string_to_string["b"]', CANONICAL, "The third of three entries.")
c10("utf-16-order", SAMPLER,
    "da 05 { 0a { '\U0001f333' } 12 00 } ^ da 05 { 0a { '\uff5e' } 12 00 }",
    'string_to_string["\uff5e"]', CANONICAL,
    "In order by UTF-16 units, not by UTF-8 bytes.")
c10("length-first-order", SAMPLER, "da 05 { 0a 01 'z' 12 00 } ^ da 05 { 0a 02 'aa' 12 00 }",
    'string_to_string["aa"]', CANONICAL, "In order by length, not by bytes.")
c10("int32-by-bytes", SAMPLER,
    "e2 05 { 08 01 12 00 } ^ e2 05 { 08 ff ff ff ff ff ff ff ff ff 01 12 00 }",
    "int32_to_sampler[-1]", CANONICAL, "-1 after 1: in order by bytes, not by value.")
c10("bool-true-first", SAMPLER, "ea 05 { 08 01 10 05 } ^ ea 05 { 08 00 10 06 }",
    "bool_to_uint64[false]", CANONICAL, "True before false.")
c10("sint64-by-zig-zag", SAMPLER, "f2 05 { 08 00 12 00 } ^ f2 05 { 08 01 12 00 }",
    "sint64_to_bytes[-1]", CANONICAL, "-1 after 0: in order by zig-zag, not by value.")
c10("fixed32-by-bytes", SAMPLER,
    "fa 05 { 0d 00 01 00 00 11 00 00 00 00 00 00 00 00 }"
    " ^ fa 05 { 0d 01 00 00 00 11 00 00 00 00 00 00 00 00 }",
    "fixed32_to_double[1]", CANONICAL, "1 after 256: in order by bytes, not by value.")
c10("uint64-by-bytes", SAMPLER, "82 06 { 08 80 01 10 01 } ^ 82 06 { 08 7f 10 01 }",
    "uint64_to_flavor[127]", CANONICAL, "127 after 128.")
c10("sfixed64-by-bytes", SAMPLER,
    "8a 06 { 09 00 00 00 00 00 00 00 00 12 00 } ^ 8a 06 { 09 ff ff ff ff ff ff ff ff 12 00 }",
    "sfixed64_to_time[-1]", CANONICAL, "-1 after 0.")
c10("no-key", SAMPLER, "^ da 05 { 12 01 'v' }", "string_to_string", CANONICAL,
    "An entry with a value alone; the key is the default.")
c10("no-value", SAMPLER, "^ da 05 { 0a 01 'k' }", 'string_to_string["k"]', CANONICAL,
    "An entry with a key alone; the value is the default.")
c10("empty-entry", SAMPLER, "^ da 05 00", "string_to_string", CANONICAL,
    "An empty entry: both are the default.")
c10("no-message-value", SAMPLER, "^ e2 05 { 08 01 }", "int32_to_sampler[1]", CANONICAL,
    "An entry without its message.")
c10("no-key-in-second-entry", SAMPLER, "ea 05 { 08 00 10 01 } ^ ea 05 { 10 01 }", "bool_to_uint64",
    CANONICAL, "The second entry has no key.")
c10("quoted-key", SAMPLER, "da 05 { 0a 01 'b' 12 00 } ^ da 05 { 0a { 'a' 22 5c 0a } 12 00 }",
    'string_to_string["a\\"\\\\\\u000a"]', CANONICAL,
    "A key with a quotation mark, a backslash and a line feed; in a path, escaped as in JSON.")

c11 = Table("C11")
c11("number-and-text", SAMPLER, "88 05 01 ^ 92 05 01 'a'", "choice_text", CANONICAL,
    "Two members of a oneof; a general decoder takes the last.")
c11("text-and-message", SAMPLER, "92 05 01 'a' ^ 9a 05 00", "choice_message", CANONICAL,
    "The second member is an empty message.")
c11("defaults", SAMPLER, "88 05 00 ^ b0 05 00", "choice_bool", CANONICAL,
    "Both members have their defaults; each is present.")
c11("not-adjacent", SAMPLER, "92 05 00 ^ a8 05 02", "choice_flavor", CANONICAL,
    "Text, and then the enum.")
c11("three-members", SAMPLER, "88 05 01 ^ a2 05 00 b0 05 01", "choice_bytes", CANONICAL,
    "The second of three members is reported.")
c11("in-submessage", SAMPLER, "8a 01 { 88 05 01 ^ b0 05 01 }", "child.choice_bool", CANONICAL,
    "Two members inside a submessage.")
c11("mode-info", MODE_INFO, "0a { 08 01 } ^ 12 00", "multi", CANONICAL,
    "A mode that is single and multi.")
c11("before-bad-value", SAMPLER, "88 05 01 ^ b0 05 02", "choice_bool", CANONICAL,
    "A second member is reported before its bad value.")
