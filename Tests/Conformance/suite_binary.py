"""Cases in the wire format."""

import wire
from suite_case import (ALL, EDITION2023, EDITIONS3, LIKE_PROTO2, LIKE_PROTO3, PROTO2, UNSTABLE, Case, gives,
                        gives_bytes, gives_message, refused)
from testee import BINARY, JSON
from wire import field, float32, float64, group, submessage, tag, u32, u64, varint, zigzag

UNKNOWN = 666
KINDS = [k for k in wire.TYPE_NAMES if k != wire.GROUP]
MAX64, MIN64, MAX32, MIN32 = 2**63 - 1, -2**63, 2**31 - 1, -2**31


def text(value):
    return wire.delimited(value.encode() if isinstance(value, str) else value)


def same_values(make, *values):
    return [(make(v), make(v)) for v in values]


INT_TABLE = same_values(varint, 0, 12345, MAX32, MIN32) + [
    (varint(12345, 2), varint(12345)), (varint(12345, 7), varint(12345)), (varint(1 << 33), varint(0)),
    (varint((1 << 33) - 1), varint(-1)), (varint(MAX64), varint(-1)), (varint(MIN64 + 1), varint(1))]
UINT_TABLE = same_values(varint, 0, 12345, 2**32 - 1) + [
    (varint(12345, 2), varint(12345)), (varint(12345, 7), varint(12345)), (varint(1 << 33), varint(0)),
    (varint((1 << 33) + 1), varint(1)), (varint((1 << 33) - 1), varint(2**32 - 1)),
    (varint(MAX64), varint(2**32 - 1)), (varint(MIN64 + 1), varint(1))]
VALUES = {
    wire.DOUBLE: same_values(float64, 0.0, 0.1, 1.7976931348623157e308, 2.2250738585072014e-308),
    wire.FLOAT: same_values(float32, 0.0, 0.1, 1.00000075e-36, 3.402823e38, 1.17549435e-38),
    wire.INT64: same_values(varint, 0, 12345, MAX64, MIN64),
    wire.UINT64: same_values(varint, 0, 12345, 2**64 - 1),
    wire.INT32: INT_TABLE,
    wire.UINT32: UINT_TABLE,
    wire.FIXED64_TYPE: same_values(u64, 0, 12345, 2**64 - 1),
    wire.FIXED32_TYPE: same_values(u32, 0, 12345, 2**32 - 1),
    wire.SFIXED64: same_values(u64, 0, 12345, MAX64, MIN64),
    wire.SFIXED32: same_values(u32, 0, 12345, MAX32, MIN32),
    wire.BOOL: [(varint(v), varint(1 if v else 0)) for v in (0, 1, -1, 12345678, 1 << 33, MAX64, MIN64)],
    wire.SINT32: same_values(zigzag, 0, 12345, MAX32, MIN32) + [(zigzag(MAX32 + 2), zigzag(1))],
    wire.SINT64: same_values(zigzag, 0, 12345, MAX64, MIN64),
    wire.STRING: same_values(text, "", "Hello world!", "'\"?\\\a\b\f\n\r\t\v", "谷歌", "😁"),
    wire.BYTES: same_values(text, b"", b"Hello world!", b"\x01\x02", b"\xfb"),
    wire.ENUM: same_values(varint, 0, 1, 2, -1) + [(varint(MAX64), varint(-1)), (varint(MIN64 + 1), varint(1))],
    wire.MESSAGE: same_values(text, b"", field(1, 0, varint(1234))),
}
INCOMPLETE = {wire.VARINT: b"\x80", wire.FIXED64: b"abcdefg", wire.LENGTH: b"\x80", wire.FIXED32: b"abc"}
MAPS = [(k, k) for k in (wire.INT32, wire.INT64, wire.UINT32, wire.UINT64, wire.SINT32, wire.SINT64, wire.FIXED32_TYPE,
                         wire.FIXED64_TYPE, wire.SFIXED32, wire.SFIXED64, wire.BOOL, wire.STRING)]
MAPS += [(wire.INT32, wire.FLOAT), (wire.INT32, wire.DOUBLE), (wire.STRING, wire.BYTES), (wire.STRING, wire.ENUM),
         (wire.STRING, wire.MESSAGE)]
ONEOFS = [wire.UINT32, wire.BOOL, wire.UINT64, wire.FLOAT, wire.DOUBLE, wire.STRING, wire.BYTES, wire.ENUM, wire.MESSAGE]


def default(kind):
    return VALUES[kind][0][0]


def other(kind):
    """A value that is not the default."""
    if kind in (wire.STRING, wire.BYTES):
        return text("a")
    if kind == wire.MESSAGE:
        return text(field(1, 0, varint(1234)))
    return {wire.FLOAT: float32(1.0), wire.DOUBLE: float64(1.0)}.get(kind) or {
        wire.FIXED32: u32(1), wire.FIXED64: u64(1)}.get(wire.wire_type(kind)) or (
        zigzag(1) if kind in (wire.SINT32, wire.SINT64) else varint(1))


class Maker:
    """Makes the cases of one message type."""

    def __init__(self, types, type_name):
        self.types, self.type_name = types, type_name
        self.descriptor = types.descriptor(type_name)
        self.made = []

    def find(self, kind, repeated, packed=None):
        return next(f for f in self.descriptor.fields if f.type == kind and f.is_repeated == repeated
                    and not f.containing_oneof and (packed is None or f.is_packed == packed))

    def map(self, key, value):
        return next(f for f in self.descriptor.fields if f.message_type and f.message_type.GetOptions().map_entry
                    and [e.type for e in f.message_type.fields] == [key, value])

    def oneof(self, kind, of_kind=True):
        return next(f for f in self.descriptor.fields if f.containing_oneof and (f.type == kind) == of_kind)

    def add(self, level, name, payload, expected, target=BINARY):
        self.made.append(Case(level, self.type_name, name, payload, BINARY, target, expected))

    def valid(self, level, name, payload, wanted):
        """The message comes back, as bytes and as JSON."""
        self.add(level, name, payload, gives_message(wanted))
        self.add(level, name, payload, gives_message(wanted), JSON)

    def refuse(self, name, payload):
        self.add("Required", name, payload, refused)

    def premature_end(self, kind):
        label, form = wire.TYPE_NAMES[kind], wire.wire_type(kind)
        singular, repeated = self.find(kind, False).number, self.find(kind, True).number
        places = [("KnownNonRepeatedValue", singular), ("KnownRepeatedValue", repeated), ("UnknownValue", UNKNOWN)]
        for place, number in places:
            self.refuse(f"PrematureEofBefore{place}.{label}", tag(number, form))
            self.refuse(f"PrematureEofInside{place}.{label}", tag(number, form) + INCOMPLETE[form])
            if form == wire.LENGTH:
                self.refuse(f"PrematureEofInDelimitedDataFor{place}.{label}", tag(number, form) + varint(1))
        if kind == wire.MESSAGE:
            self.refuse(f"PrematureEofInSubmessageValue.{label}", submessage(singular, tag(5, 0) + b"\x80"))
        elif form != wire.LENGTH:
            self.refuse(f"PrematureEofInPackedFieldValue.{label}", submessage(repeated, INCOMPLETE[form]))
            self.refuse(f"PrematureEofInPackedField.{label}", tag(repeated, wire.LENGTH) + varint(1))

    def scalar_values(self, kind):
        label, form = wire.TYPE_NAMES[kind], wire.wire_type(kind)
        one, many = self.find(kind, False), self.find(kind, True)
        for index, (given, wanted) in enumerate(VALUES[kind]):
            expected = tag(one.number, form) + wanted
            self.valid("Required", f"ValidDataScalar.{label}[{index}]", tag(one.number, form) + given, expected)
            is_default = not one.has_presence and kind != wire.MESSAGE and wanted == default(kind)
            self.add("Recommended", f"ValidDataScalarBinary.{label}[{index}]", tag(one.number, form) + given,
                     gives_bytes(b"" if is_default else expected))
        all_given = b"".join(tag(one.number, form) + given for given, _ in VALUES[kind])
        last = tag(one.number, form) + VALUES[kind][-1][1]
        if kind != wire.MESSAGE:
            self.valid("Required", f"RepeatedScalarSelectsLast.{label}", all_given, last)
        if not wire.is_packable(kind):
            self.valid("Required", f"ValidDataRepeated.{label}",
                       b"".join(tag(many.number, form) + given for given, _ in VALUES[kind]),
                       b"".join(tag(many.number, form) + wanted for _, wanted in VALUES[kind]))
            return
        fields = [("Default", many), ("Packed", self.find(kind, True, True)), ("Unpacked", self.find(kind, True, False))]
        for output, found in fields:
            self.repeated(kind, label, form, output, found)

    def repeated(self, kind, label, form, output, found):
        unpacked = b"".join(tag(found.number, form) + given for given, _ in VALUES[kind])
        packed = submessage(found.number, b"".join(given for given, _ in VALUES[kind]))
        wanted = b"".join(tag(found.number, form) + value for _, value in VALUES[kind])
        if found.is_packed:
            wanted = submessage(found.number, b"".join(value for _, value in VALUES[kind]))
        for source, given in (("UnpackedInput", unpacked), ("PackedInput", packed)):
            if output == "Default":
                self.valid("Required", f"ValidDataRepeated.{label}.{source}", given, wanted)
            self.add("Recommended", f"ValidDataRepeated.{label}.{source}.{output}Output", given, gives_bytes(wanted))

    def map_values(self, key, value):
        label = f"ValidDataMap.{wire.TYPE_NAMES[key]}.{wire.TYPE_NAMES[value]}"
        number = self.map(key, value).number
        key1, key2 = (tag(1, wire.wire_type(key)) + v for v in (default(key), other(key)))
        value1, value2 = (tag(2, wire.wire_type(value)) + v for v in (default(value), other(value)))

        def entry(*parts):
            return submessage(number, b"".join(parts))

        for name, given, wanted in [
            ("Default", entry(key1, value1), entry(key1, value1)), ("MissingDefault", entry(), entry(key1, value1)),
            ("NonDefault", entry(key2, value2), entry(key2, value2)),
            ("Unordered", entry(value2, key2), entry(key2, value2)),
            ("DuplicateKey", entry(key2, value1) + entry(key2, value2), entry(key2, value2)),
            ("DuplicateKeyInMapEntry", entry(key1, key2, value2), entry(key2, value2)),
            ("DuplicateValueInMapEntry", entry(key2, value1, value2), entry(key2, value2)),
        ]:
            self.valid("Required", f"{label}.{name}", given, wanted)

    def oneof_values(self, kind):
        label, form = wire.TYPE_NAMES[kind], wire.wire_type(kind)
        number = self.oneof(kind).number
        another = self.oneof(kind, False)
        zero, one = tag(number, form) + default(kind), tag(number, form) + other(kind)
        different = tag(another.number, wire.wire_type(another.type)) + default(another.type)
        for name, given, wanted in [
            ("DefaultValue", zero, zero), ("NonDefaultValue", one, one), ("MultipleValuesForSameField", zero + one, one),
            ("MultipleValuesForDifferentField", different + one, one),
        ]:
            self.valid("Required", f"ValidDataOneof.{label}.{name}", given, wanted)
            self.add("Recommended", f"ValidDataOneofBinary.{label}.{name}", given, gives_bytes(wanted))

    def merging(self):
        def core(*fields):
            return submessage(2, b"".join(field(n, 0, varint(v)) for n, v in fields))

        nested = self.find(wire.MESSAGE, False).number
        self.add("Required", "RepeatedScalarMessageMerge",
                 submessage(nested, core((1, 1234), (2, 1234), (31, 1234)))
                 + submessage(nested, core((1, 4321), (3, 4321), (31, 4321))),
                 gives("optional_nested_message { corecursive { optional_int32: 4321 optional_int64: 1234 "
                       "optional_uint32: 4321 repeated_int32: [1234, 4321] } }"))
        number = self.map(wire.STRING, wire.MESSAGE).number
        entries = [submessage(number, submessage(1, b"") + submessage(2, core((n, 1), (31, 1)))) for n in (1, 2)]
        self.valid("Required", "ValidDataMap.STRING.MESSAGE.MergeValue", entries[0] + entries[1], entries[1])
        number = self.oneof(wire.MESSAGE).number
        given = submessage(number, core((1, 1), (2, 1), (89, 1))) + submessage(number, core((2, 1), (89, 1)))
        merged = submessage(number, core((1, 1), (2, 1), (89, 1), (89, 1)))
        self.valid("Required", "ValidDataOneof.MESSAGE.Merge", given, merged)
        self.add("Recommended", "ValidDataOneofBinary.MESSAGE.Merge", given, gives_bytes(merged))

    def bad_tags(self):
        for index, payload in enumerate([b"\x01DEADBEEF", b"\x02\x01\x01", b"\x03\x04", b"\x05DEAD"]):
            self.refuse(f"IllegalZeroFieldNum_Case_{index}", payload)
        end = varint(1234)
        self.refuse("BadTag_FieldNumberTooHigh", b"\x88\x80\x80\x80\x80\x80\x0f" + end)
        self.refuse("BadTag_FieldNumberSlightlyTooHigh", b"\x88\x80\x80\x80\x40" + end)
        self.refuse("BadTag_OverlongVarint", b"\x88" + b"\x80" * 7 + b"\0" + end)
        self.refuse("BadTag_VarintMoreThanTenBytes", b"\x88" + b"\x80" * 11 + b"\0" + end)
        self.refuse("BadLength_Varint32BitOverflow",
                    tag(self.find(wire.STRING, False).number, wire.LENGTH) + b"\x80\x80\x80\x80\x10")
        for form in (6, 7):
            for number in range(4):
                for value in range(4):
                    self.refuse(f"UnknownWireType{form}_Field{number}_Version{value}", bytes([number << 3 | form, value]))

    def groups(self):
        start, end = wire.START, wire.END
        hello = submessage(2, b"hello world")
        for name, payload in [
            ("UnmatchedEndGroup", tag(201, end)), ("UnmatchedEndGroupUnknown", tag(1234, end)),
            ("UnmatchedEndGroupWrongType", tag(1, end)),
            ("UnmatchedEndGroupNestedLen", submessage(18, tag(1234, end))),
            ("UnmatchedEndGroupNested", group(201, tag(202, end))), ("UnmatchedEndGroupWithData", tag(1, end) + hello),
            ("UnmatchedStartGroup", tag(201, start)), ("UnmatchedStartGroupUnknown", tag(1234, start)),
            ("UnmatchedStartGroupWrongType", tag(1, start)),
            ("UnmatchedStartGroupNestedLen", submessage(18, tag(1234, start))),
            ("UnmatchedStartGroupNested", group(201, tag(202, start))),
            ("UnmatchedStartGroupWithData", tag(1, start) + hello),
            ("MismatchedGroupTags", tag(201, start) + hello + tag(202, end)),
            ("MismatchedNestedGroupTags", group(201, tag(202, start) + hello + tag(203, end))),
        ]:
            self.refuse(name, payload)

    def unknown_fields(self):
        self.add("Required", "UnknownVarint", b"\xa8\x1f\x01", gives_bytes(b"\xa8\x1f\x01"))
        mixed = (submessage(UNKNOWN, b"abc") + field(UNKNOWN, 0, varint(123)) + submessage(UNKNOWN, b"def")
                 + field(UNKNOWN, 0, varint(456)))
        self.add("Required", "UnknownOrdering", mixed, gives_bytes(mixed))
        kept = group(UNKNOWN, field(1, 0, varint(1)) + group(2, b"")) + tag(UNKNOWN, wire.FIXED32) + u32(7)
        self.add("Required", "UnknownGroup", kept, gives_bytes(kept))

    def utf8(self, is_checked):
        bad = b"\xa0\xb0\xc0\xd0"
        for name, payload in [
            ("Singular", submessage(14, bad)), ("Repeated", submessage(44, bad)), ("Oneof", submessage(113, bad)),
            ("MapKey", submessage(69, submessage(1, bad) + submessage(2, b"foo"))),
            ("MapValue", submessage(69, submessage(1, b"foo") + submessage(2, bad))),
        ]:
            if is_checked:
                self.refuse(f"RejectInvalidUtf8.String.{name}", payload)
            else:
                self.add("Required", f"KeepInvalidUtf8.String.{name}", payload, gives_bytes(payload))
        self.add("Required", "KeepInvalidUtf8.Bytes", submessage(15, bad), gives_bytes(submessage(15, bad)))

    def closed_enums(self):
        """An unlisted number is an unknown field; in a packed record too; a map entry with one as a whole."""
        one, many = 21, 51
        self.add("Required", "ClosedEnum.Singular", field(one, 0, varint(99)), gives_bytes(field(one, 0, varint(99))))
        self.add("Required", "ClosedEnum.Singular", field(one, 0, varint(99)), gives(""), JSON)
        known, unknown = field(many, 0, varint(1)), field(many, 0, varint(99))
        for name, given in [("Unpacked", known + unknown), ("Packed", submessage(many, varint(1) + varint(99)))]:
            self.add("Required", f"ClosedEnum.Repeated{name}", given, gives("repeated_nested_enum: BAR"), JSON)
            self.add("Required", f"ClosedEnum.Repeated{name}", given, gives_bytes(known + unknown))
        entry = submessage(73, submessage(1, b"a") + field(2, 0, varint(99)))
        self.add("Required", "ClosedEnum.MapValue", entry, gives_bytes(entry))
        self.add("Required", "ClosedEnum.MapValue", entry, gives(""), JSON)

    def depth(self):
        payload = b""
        for _ in range(10_000):
            payload = submessage(27, payload)
        self.made.append(Case("Recommended", self.type_name, "EnforceDepthLimit.Message", payload, BINARY, BINARY, refused))
        self.made.append(Case("Recommended", self.type_name, "EnforceDepthLimit.UnknownGroup",
                              tag(1234, wire.START) * 10_000 + tag(1234, wire.END) * 10_000, BINARY, BINARY, refused))


def message_sets():
    first, second, with_oneof, unknown = 1547769, 4135312, 123456789, 4135300
    owner = "protobuf_test_messages.proto2.TestAllTypesProto2."
    ok = gives(f"message_set_correct {{ [{owner}MessageSetCorrectExtension2.message_set_extension] {{ i: 99 }} }}")

    def number(value):
        return field(2, 0, varint(value))

    def item(*parts):
        return group(1, b"".join(parts))

    def body(value):
        return submessage(3, field(9, 0, varint(value)))

    poisoned = submessage(500, item(number(unknown), submessage(3, b"\0\x63")))
    cases = [
        ("ValidMessageSetEncoding", item(number(second), body(99)), ok),
        ("ValidMessageSetEncoding.OutOfOrderGroupsEntries", item(body(99), number(second)), ok),
        ("ValidMessageSetEncoding.SubmessageEncoding", submessage(second, field(9, 0, varint(99))), ok),
        ("ValidMessageSetEncoding.SubmessageEncoding.NotUnknown",
         submessage(with_oneof, field(1, 0, varint(42))) + item(number(with_oneof), submessage(3, field(2, 0, varint(99)))),
         gives(f"message_set_correct {{ [{owner}ExtensionWithOneof.extension_with_oneof] {{ b: 99 }} }}")),
        ("ValidMessageSetEncoding.DuplicateDifferentTypeId", item(number(second), body(99), number(first)), ok),
        ("ValidMessageSetEncoding.DuplicateValue", item(number(second), body(99), body(88)), ok),
        ("ValidMessageSetEncoding.DuplicateValueOutOfOrder", item(body(99), number(second), body(88)), ok),
    ]
    made = [Case("Required", PROTO2, name, submessage(500, data), BINARY, BINARY, check) for name, data, check in cases]
    made.append(Case("Required", PROTO2, "MessageSetEncoding.UnknownExtension", poisoned, BINARY, BINARY,
                     gives_bytes(poisoned)))
    written = submessage(500, item(number(second), body(99)))
    made.append(Case("Recommended", PROTO2, "MessageSetEncoding.Written", submessage(500, item(body(99), number(second))),
                     BINARY, BINARY, gives_bytes(written)))
    return made


def edition_2023():
    one = field(1, 0, varint(99))
    made = []
    for name, number, wanted in [
        ("ValidDelimitedExtension.GroupLike", 121, "[protobuf_test_messages.editions.groupliketype] { c: 99 }"),
        ("ValidDelimitedExtension.NotGroupLike", 122, "[protobuf_test_messages.editions.delimited_ext] { c: 99 }"),
        ("ValidDelimitedField.GroupLike", 201, "groupliketype { group_int32: 99 }"),
        ("ValidDelimitedField.NotGroupLike", 202, "delimited_field { group_int32: 99 }"),
    ]:
        data = group(number, one if number < 200 else field(202, 0, varint(99)))
        for target in (BINARY, JSON):
            made.append(Case("Required", EDITION2023, name, data, BINARY, target, gives(wanted)))
        made.append(Case("Required", EDITION2023, name + ".Bytes", data, BINARY, BINARY, gives_bytes(data)))
    bad = b"\xa0\xb0\xc0\xd0"
    made.append(Case("Required", EDITION2023, "RejectInvalidUtf8.String.Extension", submessage(133, bad), BINARY, BINARY,
                     refused))
    made.append(Case("Required", EDITION2023, "ValidInvalidUtf8.Bytes.Extension", submessage(134, bad), BINARY, BINARY,
                     gives('[protobuf_test_messages.editions.extension_bytes]: "\\240\\260\\300\\320"')))
    return made


def unstable():
    entry = submessage(15, submessage(1, b"foo") + submessage(2, b"barbaz"))
    return [Case("Required", UNSTABLE, name, data, BINARY, target, gives(wanted)) for target in (BINARY, JSON)
            for name, data, wanted in [
                ("ValidBytes", submessage(13, b"foo"), 'optional_bytes: "foo"'),
                ("ValidMap.Bytes", entry, 'map_string_bytes { key: "foo" value: "barbaz" }')]]


def cases(types):
    made = []
    for type_name in ALL + [EDITION2023]:
        maker = Maker(types, type_name)
        for kind in KINDS:
            maker.premature_end(kind)
            maker.scalar_values(kind)
        for key, value in MAPS:
            maker.map_values(key, value)
        for kind in ONEOFS:
            maker.oneof_values(kind)
        maker.merging()
        maker.bad_tags()
        maker.groups()
        maker.unknown_fields()
        maker.utf8(type_name not in LIKE_PROTO2)
        if type_name in LIKE_PROTO2:
            maker.closed_enums()
        maker.depth()
        made += maker.made
    return made + message_sets() + edition_2023() + unstable()
