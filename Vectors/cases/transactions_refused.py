"""The rows of transactions.json that a chain does not take apart: the mark is where it is seen."""

from dataclasses import dataclass

from cases.notation import parse, varint
from cases.transaction_parts import any_with, nested_anys, record


@dataclass
class Refused:
    id: str
    description: str
    code: str
    path: str
    bytes: bytes
    offset: int
    rule: str | None = None


rows = []

# What stands in the notation of other cases for whole parts.
AUTH = "12 { 12 { 10 01 } }"
HEARTBEAT = "'/virtengine.enclave.v1.MsgEnclaveHeartbeat'"


def case(id, code, path, wire, description, rule=None):
    data, offset = parse(wire) if isinstance(wire, str) else wire
    rows.append(Refused(f"tx-refused-{id}", description, code, path, data, offset, rule))


def raw(id, rule, path, wire, description):
    """Of TxRaw: a rule of the canonical form is broken."""
    case(f"raw-{id}", "notCanonical", path, wire, description, rule)


def body(id, code, path, wire, description, after=AUTH):
    case(f"body-{id}", code, f"body_bytes{path}", f"0a {{ {wire} }} {after}", description)


def auth(id, code, path, wire, description):
    case(f"auth-{id}", code, f"auth_info_bytes{path}", f"0a {{ 12 01 'm' }} 12 {{ {wire} }}", description)


# TxRaw: ADR-027, and beyond it

raw("descending", "C3", "body_bytes", "12 02 12 00 ^ 0a 03 12 01 'm'", "Field 1 after field 2.")
raw("signature-first", "C3", "auth_info_bytes", "0a 03 12 01 'm' 1a 01 01 ^ 12 02 12 00",
    "Field 2 after field 3.")
raw("body-twice", "C3", "body_bytes", "0a 03 12 01 'm' ^ 0a 03 12 01 'n' 12 02 12 00",
    "Field 1 twice; the SDK would take the last.")
raw("auth-twice", "C3", "auth_info_bytes", "0a 03 12 01 'm' 12 02 12 00 ^ 12 02 12 00",
    "Field 2 twice; the SDK would take the last.")
raw("long-length", "C1", "body_bytes", "0a ^ 83 00 12 01 'm'", "A length in more bytes than need be.")
raw("long-signature-length", "C1", "signatures[0]", "0a 03 12 01 'm' 1a ^ 81 80 00 01",
    "The same of a signature.")
raw("long-tag", "C1", "", "^ 8a 00 03 12 01 'm'", "A tag in more bytes than need be.")
raw("long-signature-tag", "C1", "", "0a 03 12 01 'm' ^ 9a 80 00 01 01", "The same of a signature.")
raw("empty-body", "C5", "body_bytes", "^ 0a 00 12 02 12 00", "An empty body, written.")
raw("empty-auth", "C5", "auth_info_bytes", "0a 03 12 01 'm' ^ 12 00", "Empty auth info, written.")
raw("field-4", "C4", "", "0a 03 12 01 'm' ^ 22 01 01", "An unknown field.")
raw("non-critical-field", "C4", "", "0a 03 12 01 'm' ^ 82 40 01 01",
    "An unknown field with bit 11: in TxRaw none may be.")
raw("body-as-varint", "C2", "body_bytes", "^ 08 01", "The body as a number.")
raw("auth-as-fixed64", "C2", "auth_info_bytes", "^ 11 01 02 03 04 05 06 07 08",
    "Auth info as a number of 64 bits.")
raw("signature-as-fixed32", "C2", "signatures", "^ 1d 01 02 03 04", "A signature as a number of 32 bits.")
raw("group", "C12", "", "^ 0b 0c", "A group.")
raw("end-group", "C12", "", "0a 03 12 01 'm' ^ 0c", "The end of a group.")
raw("field-0", "C2", "", "^ 02 01 01", "Field number 0.")
raw("wire-type-6", "C2", "", "^ 0e 01", "Wire type 6.")
raw("tag-beyond-32-bits", "C2", "", "^ 8a 80 80 80 10 01 01", "A tag beyond 2^32 − 1.")
raw("eleven-byte-tag", "C1", "", "^ 8a 80 80 80 80 80 80 80 80 80 01 01", "A tag of eleven bytes.")
raw("tag-cut-off", "C16", "", "0a 03 12 01 'm' ^ 92", "A tag that is cut off.")
raw("length-cut-off", "C16", "body_bytes", "0a ^ 83", "A length that is cut off.")
raw("no-length", "C16", "signatures[0]", "0a 03 12 01 'm' 1a ^", "No length.")
raw("body-cut-off", "C16", "body_bytes", "0a ^ 04 12 01 'm'", "A body that is cut off.")
raw("signature-cut-off", "C16", "signatures[1]", "0a 03 12 01 'm' 1a 01 01 1a ^ 40 01 02",
    "A signature that is cut off.")
raw("length-2-63", "C16", "body_bytes", "0a ^ 80 80 80 80 80 80 80 80 80 01 12", "A length of 2^63.")
raw("length-2-64", "C1", "body_bytes", "0a ^ 80 80 80 80 80 80 80 80 80 02 12", "A length of 2^64.")
raw("json", "C12", "", "^ '{\"body\":{}}'", "JSON in place of protobuf.")

# Unknown fields

body("unknown", "unknownField", "", "12 01 'm' ^ 32 01 01", "A field 6 of the body.")
body("unknown-1022", "unknownField", "", "12 01 'm' ^ f0 3f 01", "Field 1022, without bit 11.")
body("unknown-2048", "unknownField", "", "12 01 'm' ^ 80 80 01 01", "Field 2048: another bit alone.")
body("unknown-group", "unknownField", "", "12 01 'm' ^ 33 34", "An unknown group.")
body("unknown-in-known", "unknownField", ".messages[0].value",
     f"0a {{ 0a {{ {HEARTBEAT} }} 12 {{ 28 07 ^ 30 01 }} }}", "A field 6 of a message of a known type.")
body("unknown-in-timestamp", "unknownField", ".messages[0].value.timestamp",
     f"0a {{ 0a {{ {HEARTBEAT} }} 12 {{ 12 {{ 08 01 ^ 18 01 }} }} }}", "A field 3 of its timestamp.")
body("unknown-in-second", "unknownField", ".messages[1].value",
     f"0a {{ 0a 02 '/a' }} 0a {{ 0a {{ {HEARTBEAT} }} 12 {{ ^ 30 01 }} }}", "In the second message.")
body("any-unknown", "unknownField", ".messages[0]", "0a { 0a 02 '/a' ^ 1a 01 01 }",
     "A field 3 of the Any itself.")
body("any-non-critical", "unknownField", ".messages[0]", "0a { 0a 02 '/a' ^ 80 40 01 }",
     "A field 1024 of the Any itself: bit 11 does not help there.")
body("extension-unknown", "unknownField", ".extension_options[0]", "fa 3f { 0a 02 '/a' ^ 18 01 }",
     "A field 3 of an extension option.")
auth("unknown", "unknownField", "", "12 { 10 01 } ^ 20 01", "A field 4 of auth info.")
auth("non-critical", "unknownField", "", "12 { 10 01 } ^ 80 40 01",
     "A field 1024: in auth info none may be unknown.")
auth("unknown-in-fee", "unknownField", ".fee", "12 { 10 01 ^ 28 01 }", "A field 5 of the fee.")
auth("non-critical-in-fee", "unknownField", ".fee", "12 { 10 01 ^ 82 40 01 01 }", "A field 1024 of the fee.")
auth("unknown-in-signer", "unknownField", ".signer_infos[0]", "0a { 18 01 ^ 20 01 }",
     "A field 4 of a signer.")
auth("unknown-in-second-mode", "unknownField", ".signer_infos[1].mode_info.single",
     "0a { 18 01 } 0a { 12 { 0a { 08 01 ^ 10 01 } } }", "A field 2 of the second signer's mode.")
auth("key-unknown", "unknownField", ".signer_infos[0].public_key.value",
     "0a { 0a { 0a { '/cosmos.crypto.secp256k1.PubKey' } 12 { 0a 01 01 ^ 10 01 } } }",
     "A field 2 of a key.")
auth("key-non-critical", "unknownField", ".signer_infos[0].public_key.value",
     "0a { 0a { 0a { '/cosmos.crypto.secp256k1.PubKey' } 12 { ^ 80 40 01 } } }",
     "A field 1024 of a key: bit 11 helps only in the body.")

# Wire types, and what is no protobuf

body("trap", "wrongWireType", ".messages[0].type_url", "0a { ^ 09 e7 bf ba e6 82 9a e6 aa 30 }",
     "0a0a09e7bfbae6829ae6aa30, on which a decoder once trapped.")
body("memo-as-varint", "wrongWireType", ".memo", "^ 10 01", "The memo as a number.")
body("message-as-varint", "wrongWireType", ".messages[0]", "^ 08 01", "A message as a number.")
body("height-as-bytes", "wrongWireType", ".timeout_height", "^ 1a 01 01", "The height as bytes.")
body("message-group", "wrongWireType", ".messages[0]", "^ 0b 0c", "A message as a group.")
auth("gas-as-fixed64", "wrongWireType", ".fee.gas_limit", "12 { ^ 11 01 00 00 00 00 00 00 00 }",
     "Gas as a number of 64 bits.")
body("memo-not-utf-8", "malformed", ".memo", "12 { 'ab' ^ ff }", "A memo that is not UTF-8.")
body("memo-surrogate", "malformed", ".memo", "12 { 'a' ^ ed a0 80 }", "A memo with half of a surrogate pair.")
body("address-not-utf-8", "malformed", ".messages[0].value.validator_address",
     f"0a {{ 0a {{ {HEARTBEAT} }} 12 {{ 0a {{ 'v' ^ c3 }} }} }}", "An address that is not UTF-8.")
body("cut-off", "malformed", ".memo", "12 ^ 05 'm'", "A memo that is cut off.")
body("message-cut-off", "malformed", ".messages[0].value", "0a { 0a 02 '/a' 12 ^ 05 01 }",
     "A message's value that is cut off.")
body("long-tag", "malformed", "", "12 01 'm' ^ 92 80 80 80 80 00 01", "A tag of six bytes.")
body("height-too-long", "malformed", ".timeout_height", "18 ^ 80 80 80 80 80 80 80 80 80 80 01",
     "A height of eleven bytes.")
body("field-0", "malformed", "", "12 01 'm' ^ 02 00", "Field number 0.")
body("wire-type-7", "malformed", "", "12 01 'm' ^ 87 40", "Wire type 7.")
body("end-group", "malformed", "", "12 01 'm' ^ 84 40", "The end of a group of number 1024, and no group.")
body("group-without-end", "malformed", "", "83 40 08 01 ^", "A group of number 1024 without an end.")
body("group-other-end", "malformed", "", "83 40 ^ 8c 40", "The end of another group.")
body("non-critical-cut-off", "malformed", "", "82 40 ^ 09 01", "An unknown field that is cut off.")

# Any, Timestamp

body("any-no-type", "typeURL", ".messages[0]", "0a { ^ 12 01 01 }", "A message without its type.")
body("any-empty", "typeURL", ".messages[0]", "0a { ^ }", "An empty Any.")
body("any-no-slash", "typeURL", ".messages[0].type_url", "0a { 0a { ^ 'a.B' } }", "A type without a slash.")
body("any-host", "typeURL", ".messages[0].type_url", "0a { 0a { ^ 'type.googleapis.com/a.B' } }",
     "A type with a host before the slash.")
body("any-two-slashes", "typeURL", ".messages[0].type_url", "0a { 0a { ^ '//a.B' } }", "Two slashes.")
body("any-dot", "typeURL", ".messages[0].type_url", "0a { 0a { ^ '/a.' } }", "A dot at the end.")
body("option-no-type", "typeURL", ".non_critical_extension_options[0]", "fa 7f { ^ 12 01 01 }",
     "An extension option without its type.")
body("timeout-year-10000", "timestampOutOfRange", ".timeout_timestamp",
     f"2a {{ ^ 08 {varint(253402300800).hex(' ')} }}", "A timeout in the year 10000.")
body("timeout-negative-nanos", "timestampOutOfRange", ".timeout_timestamp",
     "2a { ^ 10 ff ff ff ff ff ff ff ff ff 01 }", "A timeout of −1 nanoseconds.")
body("heartbeat-nanos", "timestampOutOfRange", ".messages[0].value.timestamp",
     f"0a {{ 0a {{ {HEARTBEAT} }} 12 {{ 12 {{ ^ 10 80 94 eb dc 03 }} }} }}",
     "A heartbeat of 10^9 nanoseconds.")


def in_body(content):
    return record(1, content) + bytes.fromhex("120412021001")


NESTED = ".".join(["body_bytes.messages[0]"] + ["value.messages[0]"] * 10)
ELEVEN = in_body(record(1, nested_anys(11)))
case("eleven-anys", "tooDeep", NESTED, (ELEVEN, ELEVEN.index(b"\x0a\x0e/ext.Innermost")),
     "Eleven Anys within one another.")
HUNDRED = in_body(record(1, any_with(100)))
case("hundred-and-one-anys", "tooManyAnys", "body_bytes.messages[0].value.messages[99]",
     (HUNDRED, HUNDRED.rindex(b"\x0a\x02/a")), "A hundred and one Anys in one, itself counted.")


def modes(levels):
    """ModeInfos of threshold keys within one another."""
    mode = b""
    for _ in range(levels):
        mode = record(2, record(2, mode))
    return mode


# Auth info, signer and mode are levels 1 to 3; a threshold mode and the next one are two more.
DEEP = record(1, bytes.fromhex("12016d")) + record(2, record(1, record(2, modes(49))))
case("mode-101-levels", "tooDeep",
     "auth_info_bytes.signer_infos[0].mode_info" + ".multi.mode_infos[0]" * 49,
     (DEEP, len(DEEP)), "Modes of threshold keys, 101 levels deep.")
