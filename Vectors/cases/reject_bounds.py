"""Rules on limits and lengths: C15, C16."""

from cases.notation import HEARTBEAT, SAMPLER, delimited, nested
from cases.reject import REFUSED, Table

MODE_INFO = "cosmos.tx.v1beta1.ModeInfo"


def _from_end(data, distance):
    return data, len(data) - distance


def _nested_maps(levels):
    """Maps of messages in maps of messages; an entry counts as a level of its own."""
    content = b""
    for _ in range(levels):
        content = delimited("e205", b"\x08\x01" + delimited("12", content))
    return content


c15 = Table("C15")
c15("101-levels", SAMPLER, _from_end(nested("8a01", 101), 3),
    ".".join(["child"] * 101), REFUSED,
    "One level more than the default limit of 100 levels below the root.")
c15("101-levels-repeated", SAMPLER, _from_end(nested("a201", 101), 3),
    ".".join(["children[0]"] * 101), REFUSED, "The same by a repeated field.")
c15("101-levels-oneof", MODE_INFO, _from_end(nested("12", 101), 2),
    ".".join((["multi", "mode_infos[0]"] * 51)[:101]), REFUSED,
    "The same by two messages that hold each other.")
c15("101-levels-map-entry", SAMPLER, _from_end(_nested_maps(51), 7),
    ".".join(["int32_to_sampler[1]"] * 50 + ["int32_to_sampler"]), REFUSED,
    "A map entry is a level, and so is its value: the 51st entry is the 101st level.")
c15("101-levels-map-value", SAMPLER, _from_end(nested("8a01", 1, _nested_maps(50)), 2),
    ".".join(["child"] + ["int32_to_sampler[1]"] * 50), REFUSED,
    "The 50th entry is the 100th level, its value the 101st.")
c15("150-levels", SAMPLER, _from_end(nested("8a01", 150), len(nested("8a01", 50))),
    ".".join(["child"] * 101), REFUSED, "The 101st level is reported, not the last.")
c15("depth-0-timestamp", HEARTBEAT, "0a 01 'a' ^ 12 { 08 01 }", "timestamp", REFUSED,
    "At limit 0 the root holds no submessage.", limits={"depth": 0})
c15("depth-0-empty-submessage", HEARTBEAT, "^ 12 00", "timestamp", REFUSED,
    "An empty submessage is a level too.", limits={"depth": 0})
c15("depth-0-map-entry", SAMPLER, "^ da 05 { 0a 01 'k' 12 01 'v' }", "string_to_string", REFUSED,
    "A map entry is a level though its value is a scalar.", limits={"depth": 0})
c15("depth-1-map-value", SAMPLER, "e2 05 { 08 07 ^ 12 00 }", "int32_to_sampler[7]", REFUSED,
    "The message in a map entry is a level below the entry.", limits={"depth": 1})
c15("depth-2-third-level", SAMPLER, "8a 01 { 8a 01 { ^ 8a 01 00 } }", "child.child.child", REFUSED,
    "A limit of 2, and a third level.", limits={"depth": 2})
c15("depth-2-second-branch", SAMPLER, "a2 01 { 8a 01 00 } a2 01 { 8a 01 { ^ 92 01 { 08 01 } } }",
    "children[1].child.time", REFUSED,
    "Levels are counted along each branch, not in all.", limits={"depth": 2})
c15("depth-before-content", HEARTBEAT, "^ 12 { 08 81 00 }", "timestamp", REFUSED,
    "Content that is too deep is not looked at.", limits={"depth": 0})
c15("depth-1-any-value", SAMPLER, f"9a 01 {{ 0a {{ '/{SAMPLER}' }} ^ 12 {{ 18 01 }} }}",
    "any.value", "C15",
    "The value of a known type is a level below its Any; a general decoder does not look.",
    limits={"depth": 1})
c15("size-3", HEARTBEAT, "0a 02 'a' ^ 'b'", "", REFUSED,
    "Four bytes where three are allowed; the offset is the limit.", limits={"size": 3})
c15("size-0", HEARTBEAT, "^ 28 01", "", REFUSED,
    "At limit 0 only the empty message is accepted.", limits={"size": 0})
c15("size-before-content", HEARTBEAT, "00 ^ ff", "", REFUSED,
    "The size is tested before anything else.", limits={"size": 1})
c15("size-one-short-of-sample", HEARTBEAT, "0a { 've1qqqq' } 28 ac ^ 02", "", REFUSED,
    "One byte more than the limit.", limits={"size": 11})

c16 = Table("C16")
c16("tag-cut", HEARTBEAT, "^ 8a", "", REFUSED, "The input ends inside a tag.")
c16("tag-cut-after-nine", HEARTBEAT, "^ 80 80 80 80 80 80 80 80 80", "", REFUSED,
    "Nine bytes that all continue are cut off, not yet over-long.")
c16("tag-cut-after-good-record", HEARTBEAT, "28 05 ^ b2", "", REFUSED,
    "A good record, and then half a tag.")
c16("length-absent", HEARTBEAT, "0a ^", "validator_address", REFUSED,
    "The input ends after the tag; the offset is its end.")
c16("length-cut", HEARTBEAT, "1a ^ 80", "attestation_proof", REFUSED,
    "The input ends inside a length.")
c16("content-cut", HEARTBEAT, "0a ^ 05 'abcd'", "validator_address", REFUSED,
    "One byte of the string is absent.")
c16("content-absent", HEARTBEAT, "22 ^ 40", "signature", REFUSED,
    "A length of 64 and nothing after it.")
c16("value-absent", HEARTBEAT, "28 ^", "nonce", REFUSED, "The input ends before the nonce.")
c16("value-cut", HEARTBEAT, "28 ^ 80", "nonce", REFUSED, "The input ends inside the nonce.")
c16("value-cut-after-nine", HEARTBEAT, "28 ^ ff ff ff ff ff ff ff ff ff", "nonce", REFUSED,
    "Nine bytes of a varint that goes on.")
c16("fixed64-cut", SAMPLER, "09 ^ 00 00 00 00 00 00 f0", "double_value", REFUSED,
    "Seven bytes of a double.")
c16("fixed32-cut", SAMPLER, "15 ^ 00 00 80", "float_value", REFUSED, "Three bytes of a float.")
c16("fixed64-absent", SAMPLER, "61 ^", "sfixed64_value", REFUSED, "No byte of an sfixed64.")
c16("value-cut-by-container", HEARTBEAT, "12 { 08 ^ 80 } 01", "timestamp.seconds", REFUSED,
    "Seconds that run past the timestamp, though the input goes on.")
c16("tag-cut-by-container", HEARTBEAT, "12 { ^ 88 } 01 05", "timestamp", REFUSED,
    "A tag that runs past the timestamp.")
c16("length-passes-container", SAMPLER, "9a 01 { 0a ^ 05 '/a' } 'b.c'", "any.type_url", REFUSED,
    "A string that is longer than its message, though the input goes on.")
c16("fixed-cut-by-container", SAMPLER, "8a 01 { 15 ^ 00 00 } 80 3f", "child.float_value", REFUSED,
    "A float that runs past its message.")
c16("length-passes-entry", SAMPLER, "da 05 { 0a 01 'k' 12 ^ 02 'v' } 'w'",
    'string_to_string["k"]', REFUSED, "A map value that is longer than its entry.")
c16("entry-key-passes-entry", SAMPLER, "da 05 { 0a ^ 02 'k' } 'l'", "string_to_string", REFUSED,
    "A map key that is longer than its entry.")
c16("timestamp-cut-inside", HEARTBEAT,
    "12 { ^ 80 } 18 22 0a 09 31 31 31 31 31 31 31 31 31", "timestamp", REFUSED,
    "A varint that runs past field 2; by this schema, a tag.")
c16("packed-varint-passes-field", SAMPLER,
    "8a 02 { ^ 80 } 18 22 0a 09 31 31 31 31 31 31 31 31 31", "int32s[0]", REFUSED,
    "A packed varint that runs past its field.")
c16("packed-later-varint-passes-field", SAMPLER, "8a 02 { 01 02 ^ 83 } 01", "int32s[2]", REFUSED,
    "The third element runs past its field.")
c16("packed-fixed32-cut", SAMPLER, "82 02 { 00 00 80 3f ^ 00 00 }", "floats[1]", REFUSED,
    "Six bytes of packed floats.")
c16("packed-fixed64-cut", SAMPLER, "c2 02 { ^ 01 00 00 00 } 00 00 00 00", "fixed64s[0]", REFUSED,
    "Four bytes of packed fixed64 values.")
c16("packed-length-near-2-31", SAMPLER, "8a 02 ^ ff ff ff ff 07 01", "int32s", REFUSED,
    "A packed field of 2^31 - 1 bytes, of which one is there.")
c16("packed-length-2-31", SAMPLER, "8a 02 ^ 80 80 80 80 08 01", "int32s", REFUSED,
    "A packed field of 2^31 bytes: negative as an int32.")
c16("packed-length-2-31-less-7", SAMPLER, "82 02 ^ f9 ff ff ff 07 00 00 80 3f", "floats", REFUSED,
    "A length that, rounded up to a multiple of eight, overflows an int32.")
c16("length-2-32", HEARTBEAT, "1a ^ 81 80 80 80 10 ff", "attestation_proof", REFUSED,
    "A length of 2^32 + 1: 1 in 32 bits.")
c16("length-2-63", HEARTBEAT, "0a ^ 80 80 80 80 80 80 80 80 80 01 'a'", "validator_address",
    REFUSED, "A length of 2^63: negative as an int64.")
c16("length-2-64-less-1", HEARTBEAT, "0a ^ ff ff ff ff ff ff ff ff ff 01 'a'", "validator_address",
    REFUSED, "A length of 2^64 - 1: -1 as an int64.")
c16("length-wraps-position", HEARTBEAT, "12 ^ f5 ff ff ff ff ff ff ff ff 01", "timestamp", REFUSED,
    "A length of 2^64 - 11, which added to the position gives 0.")
c16("submessage-passes-container", SAMPLER, "8a 01 { 8a 01 ^ 02 } 18 01", "child.child", REFUSED,
    "A submessage that is longer than the message around it.")
c16("oneof-content-cut", SAMPLER, "92 05 ^ 03 'ab'", "choice_text", REFUSED,
    "The text of a oneof is cut off.")
