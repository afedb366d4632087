"""The differences between the testee and Python's protobuf that are known, each with its reason.

A rule says what it is about, who is right and by which text. It is asked only about cases that differ.
"""

import json
import re
import struct

from testee import BINARY, JSON, TEXT
from wire import LENGTH, START, read_records


class Rule:
    def __init__(self, name, reason, applies):
        self.name, self.reason, self.applies = name, reason, applies


def says(text):
    """Verdicts where the testee refused with this text."""
    return lambda types, case, verdict: verdict.kind in ("refused", "not written") and text in verdict.ours


def python_says(*texts):
    """Verdicts where Python refused with one of these texts, and the testee did not."""
    return lambda types, case, verdict: verdict.kind in ("accepted", "written") and any(
        text in verdict.peers for text in texts)


def has_bad_utf8(message):
    """Whether a string of the message, at any depth, is no UTF-8."""
    for field, value in message.ListFields():
        try:
            values = list(value.items()) if is_map(field) else list(value) if field.is_repeated else [value]
        except UnicodeDecodeError:
            return True
        for one in values:
            for part in one if isinstance(one, tuple) else (one,):
                if hasattr(part, "ListFields"):
                    if has_bad_utf8(part):
                        return True
                elif isinstance(part, bytes) and field.TYPE_STRING in (
                        [f.type for f in field.message_type.fields] if is_map(field) else [field.type]):
                    return True
    return False


def bad_utf8(types, case, verdict):
    if verdict.message is None or case.target == BINARY and verdict.kind != "output not read":
        return False
    try:
        return has_bad_utf8(verdict.message)
    except UnicodeDecodeError:
        return True


def without_unknown(message):
    known = type(message)()
    known.CopyFrom(message)
    known.DiscardUnknownFields()
    return known


def differs_in_unknown_fields_only(types, case, verdict):
    """The known fields are the same, and as much is left of the unknown ones."""
    if verdict.kind not in ("another message", "other bytes") or verdict.output is None:
        return False
    ours = types.message(case.name)()
    ours.MergeFromString(verdict.output)
    left, right = without_unknown(ours), without_unknown(verdict.message)
    return left == right or str(left) == str(right)


def reaches(types, descriptor, test, seen=None):
    """Whether a message type has, at any depth, a field that passes a test."""
    seen = set() if seen is None else seen
    if descriptor.full_name in seen:
        return False
    seen.add(descriptor.full_name)
    fields = types.fields(descriptor)
    return any(test(field) for field in fields) or any(
        reaches(types, field.message_type, test, seen) for field in fields if field.message_type is not None)


def is_map(field):
    return field.message_type is not None and field.message_type.GetOptions().map_entry


def has_closed_enum(types, case):
    return reaches(types, types.descriptor(case.name), lambda f: f.enum_type is not None and f.enum_type.is_closed)


def same_numbers(left, right):
    """Whether two JSON values are the same, numbers as floats of 32 bits."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_numbers(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(same_numbers(a, b) for a, b in zip(left, right))
    if isinstance(left, (int, float)) and isinstance(right, (int, float)) and not isinstance(left, bool):
        try:
            return left == right or abs(left) < 1.2e-38 and struct.pack("<f", left) == struct.pack("<f", right)
        except OverflowError:
            return False
    return left == right and type(left) is type(right)


def without_empty_extensions(value):
    """A JSON value without the extensions that are empty lists."""
    if isinstance(value, dict):
        return {k: without_empty_extensions(v) for k, v in value.items() if v != [] or not k.startswith("[")}
    return [without_empty_extensions(v) for v in value] if isinstance(value, list) else value


def subnormal(types, case, verdict):
    if verdict.kind != "other JSON":
        return False
    ours, expected = (without_empty_extensions(json.loads(text)) for text in (verdict.output, verdict.expected))
    return same_numbers(ours, expected)


def repeats_a_value(types, descriptor, data):
    """Whether a message has, at any depth, a map entry with several values of a closed enum."""
    try:
        records = data if isinstance(data, list) else read_records(data)[0]
    except (ValueError, IndexError):
        return False
    fields = {field.number: field for field in types.fields(descriptor) if field.message_type is not None}
    for number, kind, value in records:
        if number not in fields or kind not in (LENGTH, START):
            continue
        message = fields[number].message_type
        if repeats_a_value(types, message, value):
            return True
        enum = message.fields_by_name["value"].enum_type if is_map(fields[number]) else None
        if enum is not None and enum.is_closed and kind == LENGTH and values_in(value) > 1:
            return True
    return False


def values_in(entry):
    """How many values a map entry has."""
    try:
        return sum(number == 2 for number, _, _ in read_records(entry)[0])
    except (ValueError, IndexError):
        return 0


def has_message_set(types, case):
    set_types = lambda f: f.message_type is not None and f.message_type.GetOptions().message_set_wire_format
    descriptor = types.descriptor(case.name)
    return descriptor.GetOptions().message_set_wire_format or reaches(types, descriptor, set_types)


def repeats_an_item(data):
    """Whether bytes have what may be two items of one type: the type id and what may come behind it, or the tag that a
    message with this number would have."""
    types = [varint(found) for found in re.findall(rb"\x10([\x80-\xff]{0,4}[\x00-\x7f])[\x1a\x0c]", data)]
    tags = [varint(found) for found in re.findall(rb"[\x80-\xff]{0,4}[\x00-\x7f]", data)]
    return len(set(types)) < len(types) or any(number << 3 | 2 in tags for number in types)


def varint(data):
    return sum((byte & 0x7F) << 7 * index for index, byte in enumerate(data))


RULES = [
    Rule(
        "required",
        "A message without a required field is refused when it is read, as C++ and Java do. Python reads it, writes it "
        "as JSON and text, and refuses to write it as bytes.",
        lambda types, case, verdict: says("required field")(types, case, verdict) and verdict.message is not None
        and not verdict.message.IsInitialized(),
    ),
    Rule(
        "largest float",
        "Python's JSON reader refuses 3.4028235e+38 of either sign, which its own writer writes for the "
        "largest float. ProtoJSON refuses what is out of range; this is not.",
        lambda types, case, verdict: re.search("Float value too (large|small)", verdict.peers + verdict.detail)
        and re.search("3[.]?402823", verdict.ours + str(case.payload)) is not None,
    ),
    Rule(
        "strings that are no UTF-8",
        "proto2 and `utf8_validation = NONE` let such strings pass. JSON and text are UTF-8 and cannot hold them in a "
        "string: JSON gets U+FFFD, text gets escapes. Python writes JSON strings like \"b'\\\\xff'\", fails, or does "
        "not read its own text.",
        bad_utf8,
    ),
    Rule(
        "text that is no UTF-8",
        "Escapes in text format make a string that is no UTF-8. Python refuses it in every string field; the testee, as "
        "for bytes, only where the field's strings are checked.",
        lambda types, case, verdict: case.source == TEXT and "can't decode" in verdict.peers + verdict.detail,
    ),
    Rule(
        "order of map entries",
        "The order in which a map is written is not specified (protobuf.dev, Serialization Is Not Canonical). The "
        "testee writes ascending keys; upb writes some unsigned keys descending.",
        lambda types, case, verdict: verdict.kind == "other bytes"
        and sorted(verdict.output) == sorted(verdict.expected)
        and reaches(types, types.descriptor(case.name), is_map),
    ),
    Rule(
        "unlisted numbers of closed enums",
        "A number that a closed enum does not list is an unknown field. The testee keeps a record of one as it came, and "
        "packed ones as 32-bit numbers, sign extended, as C++ does; upb keeps some as they came and cuts others.",
        lambda types, case, verdict: differs_in_unknown_fields_only(types, case, verdict)
        and has_closed_enum(types, case),
    ),
    Rule(
        "map entries with unknown fields",
        "An entry of a map with a field that is neither key nor value becomes an unknown field as a whole, in both. The "
        "testee keeps its bytes; upb writes key and value anew.",
        lambda types, case, verdict: differs_in_unknown_fields_only(types, case, verdict)
        and reaches(types, types.descriptor(case.name), is_map),
    ),
    Rule(
        "subnormal floats",
        "Python writes floats below the normal range with six digits; the testee writes the shortest form that reads "
        "back. Both read back as the same float.",
        subnormal,
    ),
    Rule(
        "items of a message set",
        "A type id that comes twice: the messages are merged, as every embedded message is (protobuf.dev, Last One "
        "Wins). upb lets the last one replace the others. What is in an item beside id and message has to be a record "
        "all the same; upb passes over a field number of 0.",
        lambda types, case, verdict: case.source == BINARY and has_message_set(types, case)
        and (repeats_an_item(case.payload)
            or says("not a tag")(types, case, verdict))
        # Text names an item by its message type, as upb writes it and does not read it.
        or case.target == TEXT and verdict.kind in ("output not read", "text of another message")
        and has_message_set(types, case),
    ),
    Rule(
        "enum numbers in quotes",
        "A number of an enum in quotes has a minus and digits, with no zero in front, and 32 bits. Python's int takes spaces, "
        "a plus sign, zeros, and any size.",
        lambda types, case, verdict: case.source == JSON and re.search(r'"\s*[-+]?[0-9]+\s*"', case.payload) is not None
        and ("the enum has no value" in verdict.ours or case.ignore_unknown and (
            verdict.kind in ("other JSON", "another message")
            or python_says("Value out of range", "Invalid enum value")(types, case, verdict))),
    ),
    Rule(
        "numbers that Python's int reads",
        "A number in quotes follows the syntax of JSON numbers, so without leading zeros, and an enum has a whole number "
        "of 32 bits. Python takes leading zeros, and fractions and any size for enums.",
        lambda types, case, verdict: case.source == JSON and (
            says("expected a whole number")(types, case, verdict) or says("out of the range of")(types, case, verdict)),
    ),
    Rule(
        "keys that are one number",
        "The key of a map comes once (protobuf.dev, ProtoJSON Format), in whatever form: 0 and -0 are one key. Python "
        "lets the last one count.",
        lambda types, case, verdict: case.source == JSON and says("the key comes twice")(types, case, verdict)
        and re.search(r'"-0"', case.payload) is not None,
    ),
    Rule(
        "booleans and spaces as numbers",
        "ProtoJSON has numbers for float and double fields, quoted or not. Python takes `true` and `false`, and spaces "
        "inside of the quotes.",
        lambda types, case, verdict: says("expected a number")(types, case, verdict)
        and re.search('true|false|" | "', case.payload) is not None,
    ),
    Rule(
        "empty strings as messages",
        "A message is a JSON object. Python iterates over what it gets, and an empty string or list has no members.",
        lambda types, case, verdict: case.source == JSON and says("expected an object")(types, case, verdict),
    ),
    Rule(
        "field mask paths",
        "A path that does not come back from lowerCamelCase is refused, as protobuf's own suite wants it "
        "(FieldMaskPathsDontRoundTrip), and one with other characters than letters, digits and dots, as C++ refuses it. "
        "Python refuses fewer.",
        lambda types, case, verdict: says("lowerCamelCase cannot express")(types, case, verdict)
        or says("each path of a FieldMask in lowerCamelCase")(types, case, verdict),
    ),
    Rule(
        "plus signs in text",
        "A number of text format has no plus sign. Python takes one before whole numbers.",
        lambda types, case, verdict: case.source == TEXT and verdict.kind == "refused"
        and re.search(r"[+][0-9]", case.payload) is not None,
    ),
    Rule(
        "range of enum numbers in text",
        "An enum has 32 bits. Python cuts larger numbers.",
        lambda types, case, verdict: case.source == TEXT and says("out of the range of enum")(types, case, verdict),
    ),
    Rule(
        "numbers of closed enums in JSON",
        "Where unknown names are ignored, a number that a closed enum does not list is ignored as a name is. Python "
        "refuses it.",
        lambda types, case, verdict: case.source == JSON and case.ignore_unknown and has_closed_enum(types, case)
        and python_says("Invalid enum value")(types, case, verdict),
    ),
    Rule(
        "octal enum numbers in text",
        "The number of an enum value is an integer literal, of which octal is one form. Python takes it for a name.",
        lambda types, case, verdict: case.source == TEXT and python_says("has no value named 0", "has no value named -0")(types, case, verdict),
    ),
    Rule(
        "bits of a NaN",
        "Python keeps the bits of a NaN. We write every NaN in one pattern, which is a rule of the canonical form (C13).",
        lambda types, case, verdict: verdict.kind == "other bytes" and verdict.output is not None
        and len(verdict.output) == len(verdict.expected or b"")
        and any(nan in verdict.output for nan in (b"\0\0\xc0\x7f", b"\0\0\xf8\x7f")),
    ),
    Rule(
        "values of a map entry that come twice",
        "Of several values of an entry the last counts (protobuf.dev, Last One Wins). upb takes the whole entry for an "
        "unknown field where a closed enum does not list one of them.",
        lambda types, case, verdict: case.source == BINARY
        and verdict.kind in ("another message", "other JSON", "text of another message", "JSON of another message")
        and repeats_a_value(types, types.descriptor(case.name), case.payload),
    ),
    Rule(
        "field number 0 in an unknown group",
        "No field has the number 0 (protobuf.dev, Message Structure). upb passes over it in a group that it skips.",
        lambda types, case, verdict: case.source == BINARY and says("not a tag")(types, case, verdict),
    ),
    Rule(
        "lengths in more than five bytes",
        "A varint may have more bytes than it needs. upb refuses a length of more than five.",
        lambda types, case, verdict: case.source == BINARY and python_says("Wire format was corrupt")(types, case, verdict)
        and re.search(rb"[\x80-\xff]{5}[\x00-\x7f]", case.payload) is not None,
    ),
    Rule(
        "unpaired surrogates",
        "A string of JSON that is no Unicode is refused, where names are ignored too. Python passes over it.",
        lambda types, case, verdict: case.source == JSON and says("a surrogate has to be one of a pair")(
            types, case, verdict),
    ),
    Rule(
        "spaces in a name in brackets",
        "Space and comments mean nothing within the brackets, wherever they stand, as protobuf's own suite wants it "
        "(ExtensionNameWithWhitespace). Python takes them in the type URL of an Any alone.",
        lambda types, case, verdict: case.source == TEXT and verdict.kind == "accepted"
        and re.search(r"[[][^]]*[\s#][^]]*[]]", case.payload) is not None,
    ),
    Rule(
        "names of extensions in JSON",
        "An extension has its full name. Python takes a dot and more behind it, and fails over the name of a message type there "
        "though unknown names are to be ignored.",
        lambda types, case, verdict: case.source == JSON and (
            says('has no field "[')(types, case, verdict)
            or python_says("Extension doesn't match", "does not have extensions")(types, case, verdict)),
    ),
    Rule(
        "separator after an Any",
        "A comma or semicolon may follow every field, an Any in braces among them. Python refuses it there.",
        lambda types, case, verdict: case.source == TEXT and verdict.kind == "accepted"
        and re.search("got [,;]", verdict.peers) is not None and "/" in case.payload,
    ),
    Rule(
        "names of message set items",
        "ProtoJSON names an extension by its full name. Python takes the name of its message type too.",
        lambda types, case, verdict: case.source == JSON and has_message_set(types, case) and '"[' in case.payload
        and ("has no field" in verdict.ours or case.ignore_unknown),
    ),
    Rule(
        "an Any that holds no message of its type",
        "Text format has the fields type_url and value for it. Python fails.",
        lambda types, case, verdict: case.target == TEXT and verdict.kind == "written"
        and "DecodeError" in verdict.peers,
    ),
    Rule(
        "negative zero",
        "-0 of a float or double is the negative zero. Python's json reads -0 as the whole number 0.",
        lambda types, case, verdict: case.source == JSON and verdict.kind in (
            "another message", "JSON of another message", "other JSON", "other bytes")
        and re.search(r"-0(?![0-9.eE])", case.payload) is not None,
    ),
    Rule(
        "empty repeated extensions",
        "An empty list is not written in JSON. Python writes it for an extension that came as an empty packed record.",
        lambda types, case, verdict: verdict.kind == "other JSON" and without_empty_extensions(
            json.loads(verdict.expected)) == json.loads(verdict.output),
    ),
    Rule(
        "enums of booleans",
        "Python takes `true` and `false` for 1 and 0 of an enum in JSON. ProtoJSON has names and numbers.",
        says("expected the name of an enum value, or a number"),
    ),
    Rule(
        "base64",
        "Python drops what is not of the base64 alphabet, and takes any number of `=`. RFC 4648, 3.3: such input is "
        "refused.",
        says("write bytes as base64"),
    ),
    Rule(
        "type URLs",
        "google.protobuf.Any: a type URL has at least one slash. Python takes a bare name.",
        lambda types, case, verdict: case.source == JSON and verdict.kind in ("refused", "written")
        and "a slash before the full name of a message type" in verdict.ours,
    ),
    Rule(
        "NaN and Infinity that are no JSON",
        "RFC 8259, 6: infinities and NaN are no numbers of JSON; ProtoJSON has them as strings. Python's json reads them "
        "bare.",
        lambda types, case, verdict: case.source == JSON and re.search("NaN|Infinity", case.payload) is not None
        and verdict.kind in ("refused", "written") and "expected a JSON value" in verdict.ours,
    ),
    Rule(
        "times and durations",
        "RFC 3339 has two digits for each part, and a duration is a JSON number with an s. Python's strptime takes one "
        "digit, and its int leading zeros.",
        lambda types, case, verdict: says("expected a time as")(types, case, verdict)
        or says("expected a duration as")(types, case, verdict),
    ),
    Rule(
        "escaped slash in text",
        "The escapes of text format are listed, and \\/ is not among them. Python takes it.",
        lambda types, case, verdict: case.source == TEXT and says("no such escape")(types, case, verdict),
    ),
    Rule(
        "space after a minus",
        "Text format has the minus as a token of its own, so that space may follow. Python refuses it before enum "
        "numbers and floats.",
        lambda types, case, verdict: case.source == TEXT and verdict.kind == "accepted"
        and re.search(r"-\s", case.payload) is not None,
    ),
    Rule(
        "binary numbers in text",
        "Text format has decimal, octal and hexadecimal literals. Python takes 0b1 too.",
        lambda types, case, verdict: case.source == TEXT and verdict.kind == "refused" and "0b1" in case.payload,
    ),
]


def explain(types, case, verdict):
    """The rule that explains a difference; None for none."""
    return next((rule for rule in RULES if rule.applies(types, case, verdict)), None)
