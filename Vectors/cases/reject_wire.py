"""Rules on varints, tags and groups: C1, C2, C12."""

from cases.notation import HEARTBEAT, SAMPLER
from cases.reject import CANONICAL, REFUSED, Table

# Other decoders, where the specification leaves room.
LONG_TAGS = {"go": "reads a tag of up to ten bytes", "rust": "reads a tag of up to ten bytes"}
OTHER_WIRE_TYPE = {"rust": "refuses another wire type"}
TENTH_BYTE = {"go": "refuses bits beyond 64", "rust": "refuses bits beyond 64"}

c1 = Table("C1")
c1("tag-two-bytes", HEARTBEAT, "^ 8a 00 01 'a'", "", CANONICAL,
   "A tag of one byte's worth written in two.")
c1("tag-five-bytes", HEARTBEAT, "^ 8a 80 80 80 00 01 'a'", "", CANONICAL,
   "The longest tag that a general decoder reads, for field 1.")
c1("tag-six-bytes", HEARTBEAT, "^ 8a 80 80 80 80 00 01 'a'", "", REFUSED,
   "A tag over five bytes is refused; some decoders read it.", differs=LONG_TAGS)
c1("tag-nine-bytes", HEARTBEAT, "^ 88 80 80 80 80 80 80 80 00 d2 09", "", REFUSED,
   "A tag padded to nine bytes.", differs={"go": LONG_TAGS["go"]})
c1("tag-ten-bytes", HEARTBEAT, "^ 8a 80 80 80 80 80 80 80 80 00 01 'a'", "", REFUSED,
   "A tag padded to ten bytes.", differs=LONG_TAGS)
c1("tag-beyond-64-bits", HEARTBEAT, "^ 8a 80 80 80 80 80 80 80 80 02 01 'a'", "", REFUSED,
   "The tenth byte of a tag carries more than bit 63.")
c1("tag-endless", HEARTBEAT, "^ ff ff ff ff ff ff ff ff ff ff ff ff", "", REFUSED,
   "A tag that goes on past ten bytes is over-long, not cut off.")
c1("tag-ten-continued", HEARTBEAT, "^ ff ff ff ff ff ff ff ff ff ff", "", REFUSED,
   "Ten bytes that all continue are over-long though the input ends there.")
c1("tag-six-bytes-of-largest-field", SAMPLER, "^ fa ff ff ff 8f 00 01 'a'", "", REFUSED,
   "The largest field number's tag has five bytes; a sixth is padding.", differs=LONG_TAGS)
c1("tag-second-record", HEARTBEAT, "0a 01 'a' ^ a8 00 05", "", CANONICAL,
   "The second record's tag is over-long.")
c1("tag-in-submessage", HEARTBEAT, "12 { ^ 88 00 01 }", "timestamp", CANONICAL,
   "An over-long tag inside the timestamp.")
c1("length-two-bytes", HEARTBEAT, "0a ^ 81 00 'a'", "validator_address", CANONICAL,
   "A string's length of one byte's worth written in two.")
c1("length-of-submessage", HEARTBEAT, "12 ^ 82 00 08 01", "timestamp", CANONICAL,
   "A submessage's length is over-long.")
c1("length-of-nothing", HEARTBEAT, "1a ^ 80 00", "attestation_proof", CANONICAL,
   "The length 0 in two bytes: over-long comes before default written.")
c1("length-five-bytes", HEARTBEAT, "1a ^ 81 80 80 80 00 ff", "attestation_proof", CANONICAL,
   "A length padded to five bytes.")
c1("length-of-packed", SAMPLER, "8a 02 ^ 81 00 01", "int32s", CANONICAL,
   "A packed field's length is over-long.")
c1("length-of-map-entry", SAMPLER, "da 05 ^ 84 00 0a 00 12 00", "string_to_string", CANONICAL,
   "A map entry's length is over-long.")
c1("value-two-bytes", HEARTBEAT, "28 ^ 85 00", "nonce", CANONICAL,
   "Nonce 5 in two bytes.")
c1("value-zero-two-bytes", HEARTBEAT, "28 ^ 80 00", "nonce", CANONICAL,
   "Nonce 0 in two bytes: over-long comes before default written.")
c1("value-ten-bytes", HEARTBEAT, "28 ^ 81 80 80 80 80 80 80 80 80 00", "nonce", CANONICAL,
   "Nonce 1 padded to ten bytes.")
c1("value-tenth-byte-two", HEARTBEAT, "28 ^ 81 80 80 80 80 80 80 80 80 02", "nonce", CANONICAL,
   "Bits beyond 64 in the tenth byte; general decoders that read on drop them.",
   differs=TENTH_BYTE)
c1("value-tenth-byte-7f", HEARTBEAT, "28 ^ ff ff ff ff ff ff ff ff ff 7f", "nonce", CANONICAL,
   "All bits of the tenth byte set; general decoders that read on drop six of them.",
   differs=TENTH_BYTE)
c1("value-eleven-bytes", HEARTBEAT, "28 ^ 81 80 80 80 80 80 80 80 80 80 00", "nonce", REFUSED,
   "A varint never has eleven bytes.")
c1("value-in-submessage", HEARTBEAT, "12 { 08 ^ 81 00 }", "timestamp.seconds", CANONICAL,
   "Over-long seconds.")
c1("value-in-deeper-submessage", SAMPLER, "a2 01 { 18 01 } a2 01 { 92 01 { 10 ^ 81 00 } }",
   "children[1].time.nanos", CANONICAL, "An over-long value two levels down.")
c1("value-negative-eleven-bytes", SAMPLER, "18 ^ ff ff ff ff ff ff ff ff ff 81 00",
   "int32_value", REFUSED, "-1 padded to eleven bytes.")
c1("value-bool", SAMPLER, "68 ^ 81 00", "bool_value", CANONICAL, "True in two bytes.")
c1("value-zig-zag", SAMPLER, "40 ^ 81 00", "sint64_value", CANONICAL, "-1 in two bytes.")
c1("value-enum", SAMPLER, "80 01 ^ ff 00", "flavor", CANONICAL, "Enum value 127 in two bytes.")
c1("packed-first-element", SAMPLER, "8a 02 { ^ 81 00 }", "int32s[0]", CANONICAL,
   "The first element of a packed field is over-long.")
c1("packed-later-element", SAMPLER, "a2 02 { 01 ac 02 ^ 83 80 00 04 }", "uint64s[2]", CANONICAL,
   "The third element of a packed field is over-long.")
c1("map-key", SAMPLER, "e2 05 { 08 ^ 81 00 12 00 }", "int32_to_sampler", CANONICAL,
   "An over-long key, in an entry whose key is not known yet.")
c1("map-value", SAMPLER, "ea 05 { 08 01 10 ^ 81 00 }", "bool_to_uint64[true]", CANONICAL,
   "An over-long value, in an entry whose key is known.")

c2 = Table("C2")
c2("field-zero-varint", HEARTBEAT, "^ 00 01", "", REFUSED, "Field number 0.")
c2("field-zero-length", HEARTBEAT, "^ 02 00", "", REFUSED, "Field number 0, length-delimited.")
c2("field-zero-group", HEARTBEAT, "^ 03 04", "", REFUSED,
   "Field number 0 comes before the group.")
c2("field-zero-in-submessage", HEARTBEAT, "12 { ^ 00 01 }", "timestamp", REFUSED,
   "Field number 0 inside the timestamp.")
c2("field-zero-after-good-records", HEARTBEAT, "0a 01 'a' 28 05 ^ 00 00", "", REFUSED,
   "Field number 0 as the last record.")
c2("field-beyond-largest", HEARTBEAT, "^ 80 80 80 80 10 01", "", REFUSED,
   "Field number 536870912: the tag is 2^32.",
   differs={"protobuf-c": "takes it for an unknown field"})
c2("tag-of-35-bits", HEARTBEAT, "^ 88 80 80 80 40 d2 09", "", REFUSED,
   "A five-byte tag of more than 32 bits.",
   differs={"cpp": "takes it for an unknown field", "protobuf-c": "takes it for an unknown field"})
c2("tag-of-33-bits", HEARTBEAT, "^ ff ff ff ff 20", "", REFUSED,
   "A five-byte tag of more than 32 bits, and nothing after it.")
c2("tag-of-46-bits", HEARTBEAT, "^ 88 80 80 80 80 80 0f d2 09", "", REFUSED,
   "A seven-byte tag in its shortest form.")
c2("tag-of-41-bits", HEARTBEAT, "^ aa ff ff ff ff 3f", "", REFUSED,
   "A six-byte tag in its shortest form.")
c2("tag-of-64-bits", HEARTBEAT, "^ ff ff ff ff ff ff ff ff ff 01", "", REFUSED,
   "The largest varint as a tag.")
c2("wire-type-6", HEARTBEAT, "^ 0e 00", "", REFUSED, "Wire type 6 does not exist.")
c2("wire-type-7", HEARTBEAT, "^ 0f 00", "", REFUSED, "Wire type 7 does not exist.")
c2("wire-type-7-unknown-field", HEARTBEAT, "^ 37 00", "", REFUSED,
   "Wire type 7 on an unknown field: it comes before unknown.")
c2("wire-type-6-in-map-entry", SAMPLER, "da 05 { 0a 01 'k' ^ 16 }", 'string_to_string["k"]',
   REFUSED, "Wire type 6 inside a map entry whose key is known.")
c2("string-as-varint", HEARTBEAT, "^ 08 01", "validator_address", "C4",
   "A general decoder takes a known number with another wire type for an unknown field.",
   differs={"protobuf-c": "refuses another wire type", **OTHER_WIRE_TYPE})
c2("bytes-as-fixed32", HEARTBEAT, "^ 1d 00 00 00 00", "attestation_proof", "C4",
   "The attestation proof as a fixed32.",
   differs={"protobuf-c": "refuses another wire type", **OTHER_WIRE_TYPE})
c2("varint-as-length", HEARTBEAT, "^ 2a 01 05", "nonce", "C4",
   "The nonce length-delimited; it is not repeated, so it cannot be packed.",
   differs={"protobuf-c": "refuses another wire type", **OTHER_WIRE_TYPE})
c2("varint-as-fixed64", HEARTBEAT, "^ 29 05 00 00 00 00 00 00 00", "nonce", "C4",
   "The nonce as a fixed64.",
   differs={"protobuf-c": "refuses another wire type", **OTHER_WIRE_TYPE})
c2("submessage-as-varint", HEARTBEAT, "^ 10 01", "timestamp", "C4", "The timestamp as a varint.",
   differs={"protobuf-c": "refuses another wire type", **OTHER_WIRE_TYPE})
c2("nested-varint-as-fixed64", HEARTBEAT, "12 { ^ 09 01 00 00 00 00 00 00 00 }",
   "timestamp.seconds", "C4", "Seconds as a fixed64.",
   differs={"protobuf-c": "refuses another wire type", **OTHER_WIRE_TYPE})
c2("double-as-fixed32", SAMPLER, "^ 0d 00 00 80 3f", "double_value", "C4",
   "A double in four bytes.",
   differs=OTHER_WIRE_TYPE)
c2("bool-as-fixed32", SAMPLER, "^ 6d 01 00 00 00", "bool_value", "C4", "A bool in four bytes.",
   differs=OTHER_WIRE_TYPE)
c2("strings-as-varint", SAMPLER, "^ e0 02 01", "strings", "C4",
   "Repeated strings cannot be packed, so no wire type but 2 fits.",
   differs=OTHER_WIRE_TYPE)
c2("packable-as-fixed32", SAMPLER, "^ 8d 02 01 00 00 00", "int32s", "C4",
   "A repeated int32 as a fixed32 is neither packed nor unpacked.",
   differs=OTHER_WIRE_TYPE)
c2("packable-floats-as-varint", SAMPLER, "^ 80 02 01", "floats", "C4",
   "A repeated float as a varint.",
   differs=OTHER_WIRE_TYPE)
c2("map-as-varint", SAMPLER, "^ d8 05 01", "string_to_string", "C4", "A map as a varint.",
   differs=OTHER_WIRE_TYPE)
c2("oneof-member-as-varint", SAMPLER, "^ 90 05 01", "choice_text", "C4",
   "The text of a oneof as a varint.",
   differs=OTHER_WIRE_TYPE)
c2("before-out-of-order", HEARTBEAT, "28 05 ^ 08 01", "validator_address", "C4",
   "A wrong wire type comes before the wrong order.",
   differs={"protobuf-c": "refuses another wire type", **OTHER_WIRE_TYPE})

c12 = Table("C12")
c12("unknown-group", HEARTBEAT, "^ 33 34", "", "C4", "An empty group of an unknown field.",
    differs={"protobuf-c": "refuses groups"})
c12("unknown-group-with-content", HEARTBEAT, "^ 33 08 01 12 01 'a' 34", "", "C4",
    "A group of an unknown field with records inside.",
    differs={"protobuf-c": "refuses groups"})
c12("known-number", HEARTBEAT, "^ 0b 0c", "", "C4",
    "A group with a known number: group comes before the wrong wire type.",
    differs={"protobuf-c": "refuses groups", **OTHER_WIRE_TYPE})
c12("after-good-record", HEARTBEAT, "0a 01 'a' ^ 33 34", "", "C4", "A group after a good record.",
    differs={"protobuf-c": "refuses groups"})
c12("in-submessage", HEARTBEAT, "12 { 08 01 ^ 1b 1c }", "timestamp", "C4",
    "A group inside the timestamp.",
    differs={"protobuf-c": "refuses groups"})
c12("nested", HEARTBEAT, "^ 33 3b 3c 34", "", "C4", "A group in a group.",
    differs={"protobuf-c": "refuses groups"})
c12("largest-number", SAMPLER, "^ fb ff ff ff 0f fc ff ff ff 0f", "", "C4",
    "A group with the largest field number.", differs=OTHER_WIRE_TYPE)
c12("stray-end", HEARTBEAT, "^ 0c", "", REFUSED, "An end-group that nothing began.")
c12("stray-end-in-submessage", HEARTBEAT, "12 { ^ 14 }", "timestamp", REFUSED,
    "An end-group inside the timestamp.")
c12("unmatched-start", HEARTBEAT, "^ 33", "", REFUSED, "A group that nothing ends.")
c12("mismatched-end", HEARTBEAT, "^ 33 3c", "", REFUSED, "Group 6 ended as group 7.")
c12("unmatched-start-high-number", HEARTBEAT, "^ d3 ff ff ff 07 00", "", REFUSED,
    "Begins a group with a high number, and then field number 0.")
c12("end-beyond-submessage", HEARTBEAT, "12 { ^ 1b } 1c", "timestamp", REFUSED,
    "A group that begins in the timestamp and would end outside it.")
c12("101-levels", HEARTBEAT, (b"\x33" * 101 + b"\x34" * 101, 0), "", REFUSED,
    "Unknown groups 101 levels deep: a general decoder refuses the depth.",
    differs={"go": "reads groups 10000 levels deep"})
