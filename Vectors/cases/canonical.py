"""The rows of canonical.json: what the rules allow, next to what they forbid."""

from cases.accept import Accept
from cases.notation import HEARTBEAT, SAMPLER, TX_BODY, nested, parse

rows = []


def message(name, json, description, wire=None, **more):
    """By its JSON; the bytes come from a peer, and must be `wire` if that is given."""
    rows.append(Accept(f"allowed-{name}", more.pop("type", SAMPLER), json, description,
                       wire=parse(wire)[0] if wire else None, **more))


def raw(name, wire, description, type=SAMPLER, limits=None):
    """By its bytes alone."""
    data = parse(wire)[0] if isinstance(wire, str) else wire
    rows.append(Accept(f"allowed-{name}", type, None, description, wire=data, limits=limits or {}))


# Scalars at their ends
INT32, INT64 = (-(2**31), 2**31 - 1), (-(2**63), 2**63 - 1)
for name, values in (
    ("int32", (*INT32, -1)), ("sint32", (*INT32, -1)), ("sfixed32", (*INT32, -1)),
    ("uint32", (2**32 - 1,)), ("fixed32", (2**32 - 1,)),
):
    for value in values:
        message(f"{name}-{str(value).replace('-', 'minus-')}", {f"{name}Value": value},
                f"{name} {value}.")
for name, values in (
    ("int64", (*INT64, -1)), ("sint64", (*INT64, -1)), ("sfixed64", (*INT64, -1)),
    ("uint64", (2**64 - 1,)), ("fixed64", (2**64 - 1,)),
):
    for value in values:
        message(f"{name}-{str(value).replace('-', 'minus-')}", {f"{name}Value": str(value)},
                f"{name} {value}.")
message("true", {"boolValue": True}, "A bool that is true.", wire="68 01")
message("string-nul", {"stringValue": "\0"}, "A string of U+0000 is no default.", wire="72 01 00")
message("bytes-nul", {"bytesValue": "AA=="}, "A zero byte is no default.", wire="7a 01 00")

# C13
message("nan", {"doubleValue": "NaN", "floatValue": "NaN"}, "NaN has one bit pattern.",
        wire="09 00 00 00 00 00 00 f8 7f 15 00 00 c0 7f")
message("infinity", {"doubleValue": "Infinity", "floatValue": "-Infinity"}, "Both infinities.",
        wire="09 00 00 00 00 00 00 f0 7f 15 00 00 80 ff")
message("minus-zero", {"doubleValue": -0.0, "floatValue": -0.0}, "-0 is no default: it is written.",
        wire="09 00 00 00 00 00 00 00 80 15 00 00 00 80",
        differs={"rust": "prost takes −0 for the default"})
message("floats", {"floats": [1.5, 0.0, -0.0, "NaN"], "doubles": [0.1]}, "Packed floats.")
raw("smallest-float", "09 01 00 00 00 00 00 00 00 15 01 00 00 00", "The smallest of all, positive.")
raw("largest-float", "09 ff ff ff ff ff ff ef 7f 15 ff ff 7f 7f", "The largest finite ones.")

# Presence: C5 does not apply
message("optional-defaults", {
    "maybeDouble": 0.0, "maybeFloat": 0.0, "maybeInt32": 0, "maybeInt64": "0", "maybeUint32": 0,
    "maybeUint64": "0", "maybeSint32": 0, "maybeSint64": "0", "maybeFixed32": 0,
    "maybeFixed64": "0", "maybeSfixed32": 0, "maybeSfixed64": "0", "maybeBool": False,
    "maybeString": "", "maybeBytes": "", "maybeFlavor": "FLAVOR_UNSPECIFIED"},
    "Optional fields that are set to their defaults are written.")
message("oneof-number-default", {"choiceNumber": "0"}, "A member of a oneof is written.",
        wire="88 05 00")
message("oneof-text-default", {"choiceText": ""}, "Empty text in a oneof.", wire="92 05 00")
message("oneof-message-empty", {"choiceMessage": {}}, "An empty message in a oneof.",
        wire="9a 05 00")
message("oneof-bytes-default", {"choiceBytes": ""}, "Empty bytes in a oneof.", wire="a2 05 00")
message("oneof-enum-default", {"choiceFlavor": "FLAVOR_UNSPECIFIED"}, "Enum value 0 in a oneof.",
        wire="a8 05 00")
message("oneof-bool-default", {"choiceBool": False}, "False in a oneof.", wire="b0 05 00")
message("empty-submessages", {"child": {}, "time": "1970-01-01T00:00:00Z", "children": [{}, {}]},
        "Empty submessages are written.", wire="8a 01 00 92 01 00 a2 01 00 a2 01 00")

# Repeated
message("packed", {
    "int32s": [0, -1, 1], "int64s": ["0", "-1"], "uint32s": [0, 300], "uint64s": [str(2**64 - 1)],
    "sint32s": [-1, 1], "sint64s": ["-1", "1"], "fixed32s": [1, 0], "fixed64s": ["1"],
    "sfixed32s": [-1], "sfixed64s": ["-1"], "bools": [True, False, True],
    "flavors": ["FLAVOR_UNSPECIFIED", "FLAVOR_UMAMI"]}, "Defaults among packed elements stay.")
message("packed-128-bytes", {"uint32s": list(range(128))},
        "A packed field with a length of two bytes.")
message("empty-elements", {"strings": ["", "a", ""], "byteStrings": ["", "AA==", ""]},
        "Empty elements are written.")
message("packed-one-zero", {"int32s": [0]}, "One packed element that is 0.", wire="8a 02 01 00")

# Enums
message("enum-alias", {"flavor": "FLAVOR_SUGARY"}, "An alias; printers give the first name.",
        decoded={"flavor": "FLAVOR_SWEET"}, wire="80 01 01")
message("enum-negative", {"flavor": "FLAVOR_UMAMI"}, "-1 takes ten bytes.",
        wire="80 01 ff ff ff ff ff ff ff ff ff 01")
message("enum-largest", {"flavor": "FLAVOR_BITTER"}, "2^31 - 1.", wire="80 01 ff ff ff ff 07")
message("enum-unnamed", {"flavor": 77}, "An open enum takes any number.", wire="80 01 4d")
message("enum-smallest", {"flavor": -(2**31)}, "-2^31.",
        wire="80 01 80 80 80 80 f8 ff ff ff ff 01")

# Maps
message("map-defaults", {"stringToString": {"": ""}, "boolToUint64": {"false": "0"},
                         "int32ToSampler": {"0": {}}},
        "Key and value of an entry are written though they are defaults.",
        wire="da 05 { 0a 00 12 00 } e2 05 { 08 00 12 00 } ea 05 { 08 00 10 00 }")
message("map-string-order", {"stringToString": {
    key: "" for key in ("", "\0", "A", "a", "a\0", "aa", "b", "\u00e9", "\uff5e", "\U0001f333")}},
    "Strings by their UTF-8 bytes.")
message("map-int32-order", {"int32ToSampler": {
    str(key): {} for key in (-(2**31), -2, -1, 0, 1, 2, 128, 2**31 - 1)}}, "int32 by value.")
message("map-bool-order", {"boolToUint64": {"false": "1", "true": "0"}}, "False before true.")
message("map-sint64-order", {"sint64ToBytes": {
    str(key): "" for key in (-(2**63), -64, -1, 0, 1, 64, 2**63 - 1)}}, "sint64 by value.")
message("map-fixed32-order", {"fixed32ToDouble": {
    str(key): 0.5 for key in (0, 1, 255, 256, 65536, 2**32 - 1)}}, "fixed32 by value.")
message("map-uint64-order", {"uint64ToFlavor": {
    str(key): "FLAVOR_SALTY" for key in (0, 127, 128, 300, 2**63, 2**64 - 1)}},
    "uint64 by value, without a sign.")
message("map-sfixed64-order", {"sfixed64ToTime": {
    str(key): "1970-01-01T00:00:01Z" for key in (-(2**63), -1, 0, 1, 2**63 - 1)}},
    "sfixed64 by value, with its sign.")
message("map-sorted-by-encoder", {"stringToString": {"b": "2", "ab": "1", "a": "0"}},
        "Keys out of order in JSON.", decoded={"stringToString": {"a": "0", "ab": "1", "b": "2"}})

# Field numbers
message("tag-lengths", {
    "bytesValue": "AQ==", "flavor": "FLAVOR_SWEET", "lastOfTwo": 1, "firstOfThree": 1,
    "lastOfThree": "a", "firstOfFour": "AQ==", "lastOfFour": "1", "firstOfFive": [1],
    "lastOfFive": "a"}, "Both ends of every length of a tag.",
    wire="7a 01 01 80 01 01 f8 7f 01 80 80 01 01 fa ff 7f 01 'a' 82 80 80 01 01 01"
         " f9 ff ff 7f 01 00 00 00 00 00 00 00 82 80 80 80 01 01 01 fa ff ff ff 0f 01 'a'")

# Any
message("any-known-type", {"any": {"@type": f"/{HEARTBEAT}", "nonce": "5"}},
        "A value of a known type, in canonical form.",
        wire=f"9a 01 {{ 0a {{ '/{HEARTBEAT}' }} 12 {{ 28 05 }} }}")
message("any-empty-value", {"any": {"@type": f"/{HEARTBEAT}"}}, "An empty value is not written.",
        wire=f"9a 01 {{ 0a {{ '/{HEARTBEAT}' }} }}")
message("any-in-any", {"any": {"@type": f"/{SAMPLER}",
                               "any": {"@type": f"/{HEARTBEAT}", "nonce": "5"}}},
                               "An Any in an Any.")
message("transaction-body", {
    "messages": [{"@type": f"/{HEARTBEAT}", "validatorAddress": "ve1", "nonce": "1"}],
    "memo": "héllo", "timeoutHeight": "7"}, "A transaction's body with a heartbeat.", type=TX_BODY)
raw("any-unknown-type", "9a 01 { 0a { '/a.Unknown' } 12 { 28 00 08 81 00 ff } }",
    "A value of an unknown type may be any bytes.")
raw("any-one-part", "9a 01 { 0a { '/_a1' } }", "A name of one part, with underscore and digit.")

# Limits
raw("100-levels", nested("8a01", 100), "As deep as the default limit allows.")
raw("100-levels-repeated", nested("a201", 100), "The same by a repeated field.")
raw("depth-0", "0a 01 'a' 28 05", "No submessage at limit 0.", type=HEARTBEAT, limits={"depth": 0})
raw("depth-1", "12 { 08 01 }", "One level at limit 1.", type=HEARTBEAT, limits={"depth": 1})
raw("depth-1-map-entry", "da 05 { 0a 01 'k' 12 01 'v' }", "A map entry is one level.",
    limits={"depth": 1})
raw("depth-2-map-value", "e2 05 { 08 07 12 00 }", "A message in a map is two levels down.",
    limits={"depth": 2})
raw("depth-2-any", f"9a 01 {{ 0a {{ '/{SAMPLER}' }} 12 {{ 18 01 }} }}",
    "An Any is a level, and its value of a known type another.", limits={"depth": 2})
raw("size-4", "0a 02 'ab'", "As long as the limit allows.", type=HEARTBEAT, limits={"size": 4})
raw("size-0", "", "The empty message at limit 0.", type=HEARTBEAT, limits={"size": 0})
