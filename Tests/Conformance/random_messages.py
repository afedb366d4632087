"""Random messages of any type: built by upb, as hand-made wire bytes, and damaged."""

import math
import re
import struct

import wire

INTEGERS = [0, 1, -1, 2, 127, 128, 255, 16383, 16384, 2**31 - 1, -2**31, 2**31, 2**32 - 1, 2**32, 2**53, 2**53 + 1,
            2**63 - 1, -2**63, 2**64 - 1, 12345678901234567]
DOUBLES = [0.0, -0.0, 1.0, -1.5, 0.1, 1e21, 1e-7, 1e16, 123456789.0, 5e-324, 1.7976931348623157e308, math.inf,
           -math.inf, math.nan, 2.0**53, 3.4028234663852886e38, 1e-45, 16777217.0, 100000.0, 1e5, 1e-5]
STRINGS = ["", "a", "hello", "é", "谷歌", "😁", "a\"b\\c", "\n\t\r\b\f\v", "\x00", "\x7f", "\u2028\u2029", "</script>",
           "0", "true", "null", "NaN", "\ufeff", "\U0010ffff", "'", "line1\nline2", "x" * 40, "\x01\x1f"]
RANGES = {
    wire.INT32: (-2**31, 2**31 - 1), wire.SINT32: (-2**31, 2**31 - 1), wire.SFIXED32: (-2**31, 2**31 - 1),
    wire.INT64: (-2**63, 2**63 - 1), wire.SINT64: (-2**63, 2**63 - 1), wire.SFIXED64: (-2**63, 2**63 - 1),
    wire.UINT32: (0, 2**32 - 1), wire.FIXED32_TYPE: (0, 2**32 - 1), wire.UINT64: (0, 2**64 - 1),
    wire.FIXED64_TYPE: (0, 2**64 - 1),
}


class MessageMaker:
    """Makes messages of the types of a pool."""

    def __init__(self, random, types, names):
        self.random = random
        self.types = types
        self.names = names  # What an Any can hold.
        # Whether maps can have several entries: where upb cannot write in order, they have another one in each process.
        self.has_full_maps = True

    def odds(self, chance):
        return self.random.random() < chance

    # Values.

    def integer(self, kind):
        low, high = RANGES[kind]
        while True:
            value = self.random.choice(INTEGERS) if self.odds(0.7) else self.random.randint(low, high)
            if low <= value <= high:
                return value

    def double(self):
        if self.odds(0.7):
            return self.random.choice(DOUBLES)
        return struct.unpack("<d", struct.pack("<Q", self.random.getrandbits(64)))[0]

    def float(self):
        if self.odds(0.3):
            return struct.unpack("<f", struct.pack("<I", self.random.getrandbits(32)))[0]
        value = self.double()
        try:
            return struct.unpack("<f", struct.pack("<f", value))[0]
        except OverflowError:
            return math.inf

    def scalar(self, field):
        kind = field.type
        if kind in RANGES:
            return self.integer(kind)
        if kind == wire.BOOL:
            return self.odds(0.5)
        if kind == wire.DOUBLE:
            return self.double()
        if kind == wire.FLOAT:
            return self.float()
        if kind == wire.STRING:
            return self.random.choice(STRINGS) + (self.random.choice(STRINGS) if self.odds(0.3) else "")
        if kind == wire.BYTES:
            return self.random.randbytes(self.random.choice([0, 1, 2, 3, 4, 9]))
        if field.enum_type.is_closed or self.odds(0.85):
            return self.random.choice(field.enum_type.values).number
        return self.random.choice([3, -7, 2**31 - 1, -2**31, 77])

    # Messages that upb builds.

    def message(self, name):
        made = self.types.message(name)()
        self.has_full_maps = self.types.is_ordered(made)
        self.fill(made, 0)
        return made

    def fill(self, message, depth):
        descriptor = message.DESCRIPTOR
        special = getattr(self, "fill_" + descriptor.name, None)
        if descriptor.file.package == "google.protobuf" and special:
            special(message, depth)
            return
        fields = self.types.fields(descriptor)
        chance = self.random.choice([0.1, 0.3, 0.7]) / (1 + depth * 2)
        for field in fields:
            if self.odds(0.97 if field.is_required else chance):
                self.set(message, field, depth)
        if self.odds(0.1):
            message.MergeFromString(self.unknown_bytes())

    def unknown_bytes(self):
        return wire.submessage(5000, self.random.randbytes(3)) + wire.field(5001, wire.VARINT, wire.varint(7))

    def set(self, message, field, depth):
        is_map = field.message_type is not None and field.message_type.GetOptions().map_entry
        if field.is_extension:
            holder = message.Extensions
            value = holder[field]
        else:
            holder = None
            value = getattr(message, field.name)
        if field.message_type is not None and depth > (8 if field.is_required else 4):
            return
        if is_map:
            self.set_map(value, field, depth)
        elif field.is_repeated:
            for _ in range(self.random.choice([1, 1, 2, 3])):
                if field.message_type is not None:
                    self.fill(value.add(), depth + 1)
                else:
                    value.append(self.scalar(field))
        elif field.message_type is not None:
            value.SetInParent()
            self.fill(value, depth + 1)
        elif holder is not None:
            holder[field] = self.scalar(field)
        else:
            setattr(message, field.name, self.scalar(field))

    def set_map(self, value, field, depth):
        key_field, value_field = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
        for _ in range(self.random.choice([1, 2, 3]) if self.has_full_maps else 1):
            key = self.scalar(key_field)
            if value_field.message_type is not None:
                self.fill(value[key], depth + 1)
            else:
                value[key] = self.scalar(value_field)

    # The well-known types: mostly with values that their JSON forms allow.

    def fill_Timestamp(self, message, depth):
        message.seconds = self.random.choice([0, 1, -1, 253402300799, -62135596800, 1700000000,
                                              self.random.randint(-62135596800, 253402300799)])
        message.nanos = self.random.choice([0, 1, 1000, 1000000, 999999999, 500000000])
        if self.odds(0.05):
            message.seconds, message.nanos = self.random.choice(
                [(253402300800, 0), (-62135596801, 0), (0, -1), (0, 10**9), (2**63 - 1, 0)])

    def fill_Duration(self, message, depth):
        sign = self.random.choice([1, -1])
        message.seconds = sign * self.random.choice([0, 1, 315576000000, 5, 1000000])
        message.nanos = sign * self.random.choice([0, 1, 1000, 1000000, 999999999, 500000000])
        if self.odds(0.05):
            message.seconds, message.nanos = self.random.choice(
                [(315576000001, 0), (1, -1), (-1, 1), (0, 10**9), (-2**63, 0)])

    def fill_FieldMask(self, message, depth):
        paths = ["foo", "foo_bar", "a.b_c", "x1"] if self.odds(0.9) else ["fooBar", "foo_3", "foo__bar", "_x", ""]
        message.paths.extend(self.random.choice(paths) for _ in range(self.random.randint(0, 3)))

    def fill_Struct(self, message, depth):
        for _ in range(self.random.randint(0, 2 if self.has_full_maps else 1)):
            self.fill_Value(message.fields[self.random.choice(STRINGS)], depth + 1)

    def fill_ListValue(self, message, depth):
        for _ in range(self.random.randint(0, 2)):
            self.fill_Value(message.values.add(), depth + 1)

    def fill_Value(self, message, depth):
        roll = self.random.randrange(6 if depth < 5 else 4)
        if roll == 0:
            message.null_value = 0
        elif roll == 1:
            message.number_value = self.double() if self.odds(0.2) else self.random.choice([0.0, 1.0, -2.5, 1e21])
        elif roll == 2:
            message.string_value = self.random.choice(STRINGS)
        elif roll == 3:
            message.bool_value = self.odds(0.5)
        elif roll == 4:
            message.struct_value.SetInParent()
            self.fill_Struct(message.struct_value, depth + 1)
        else:
            message.list_value.SetInParent()
            self.fill_ListValue(message.list_value, depth + 1)

    def fill_Any(self, message, depth):
        if self.odds(0.1):
            return
        name = self.random.choice(self.names + ["google.protobuf.Duration", "google.protobuf.Int64Value",
                                                "google.protobuf.Struct", "google.protobuf.Empty"])
        inner = self.types.message(name)()
        outer = self.has_full_maps
        self.has_full_maps = outer and self.types.is_ordered(inner)
        if depth < 3:
            self.fill(inner, depth + 2)
        self.has_full_maps = outer
        if inner.IsInitialized():
            message.type_url = "type.googleapis.com/" + name
            message.value = self.types.bytes(inner)

    # Wire bytes made by hand: any order, several pieces, odd varints, other wire types.

    def wire(self, descriptor, depth=0):
        fields = self.types.fields(descriptor)
        data = b""
        if descriptor.GetOptions().message_set_wire_format:
            for _ in range(self.random.randint(0, 3)):
                data += self.set_item(fields, depth)
            return data
        for _ in range(self.random.choice([1, 2, 4, 8]) if depth < 4 else 1):
            roll = self.random.random()
            if roll < 0.06 or not fields:
                data += self.unknown_record(depth)
            else:
                data += self.record(self.random.choice(fields), depth)
        return data

    def set_item(self, fields, depth):
        """An item of a message set, in an order of its own."""
        if not fields or self.odds(0.1):
            return self.unknown_record(depth)
        field = self.random.choice(fields)
        number = field.number if self.odds(0.85) else self.random.choice([5, 100, 2**31 - 1])
        body = self.wire(field.message_type, depth + 1)
        parts = [wire.field(2, wire.VARINT, wire.varint(number)), wire.submessage(3, body)]
        if self.odds(0.2):
            parts.reverse()
        if self.odds(0.1):
            parts.append(self.random.choice(parts))
        if self.odds(0.05):
            parts.pop()
        if self.odds(0.1):
            return wire.submessage(field.number, body)
        return wire.group(1, b"".join(parts))

    def unknown_record(self, depth):
        number = self.random.choice([77, 4999, 5002, 536870910])
        roll = self.random.randrange(5)
        if roll == 0:
            return wire.field(number, wire.VARINT, wire.varint(self.random.choice(INTEGERS), self.random.choice([0, 1])))
        if roll == 1:
            return wire.field(number, wire.FIXED64, self.random.randbytes(8))
        if roll == 2:
            return wire.field(number, wire.FIXED32, self.random.randbytes(4))
        if roll == 3 and depth < 4:
            return wire.group(number, self.unknown_record(depth + 1) if self.odds(0.7) else b"")
        return wire.submessage(number, self.random.randbytes(self.random.randint(0, 4)))

    def varint(self, value):
        data = wire.varint(value)
        if self.odds(0.08) and len(data) < 9:
            data = wire.varint(value, self.random.randint(1, 10 - len(data)))
        return data

    def value(self, field, depth):
        kind = field.type
        if kind in (wire.MESSAGE, wire.GROUP):
            return self.wire(field.message_type, depth + 1) if depth < 5 else b""
        if kind == wire.STRING:
            text = self.random.choice(STRINGS).encode()
            if self.odds(0.04):
                text = self.random.choice([b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"a\x80", b"\xf4\x90\x80\x80"])
            return wire.delimited(text)
        if kind == wire.BYTES:
            return wire.delimited(self.random.randbytes(self.random.randint(0, 4)))
        if wire.wire_type(kind) == wire.FIXED32:
            return wire.float32(self.float()) if kind == wire.FLOAT else wire.u32(self.random.choice(INTEGERS))
        if wire.wire_type(kind) == wire.FIXED64:
            return wire.float64(self.double()) if kind == wire.DOUBLE else wire.u64(self.random.choice(INTEGERS))
        if kind == wire.ENUM:
            numbers = [v.number for v in field.enum_type.values] + [3, -9, 2**32, 2**31]
            return self.varint(self.random.choice(numbers))
        if kind == wire.BOOL:
            return self.varint(self.random.choice([0, 1, 1, 2, 2**40]))
        return self.varint(self.random.choice(INTEGERS))

    def record(self, field, depth):
        kind = field.type
        if self.odds(0.03):
            # Another wire type than the field's: an unknown field.
            return wire.field(field.number, wire.FIXED32, self.random.randbytes(4))
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            return wire.submessage(field.number, self.entry(field.message_type, depth))
        if kind == wire.GROUP:
            return wire.group(field.number, self.value(field, depth))
        if kind == wire.MESSAGE:
            return wire.submessage(field.number, self.value(field, depth))
        if field.is_repeated and wire.is_packable(kind) and self.odds(0.5):
            return wire.submessage(field.number, b"".join(self.value(field, depth)
                                                          for _ in range(self.random.randint(0, 3))))
        return wire.field(field.number, wire.wire_type(kind), self.value(field, depth))

    def entry(self, descriptor, depth):
        parts = [self.record(field, depth + 1) for field in descriptor.fields]
        if self.odds(0.2):
            parts.reverse()
        if self.odds(0.1):
            parts.pop()
        if self.odds(0.1):
            parts.append(self.record(self.random.choice(descriptor.fields), depth + 1))
        if self.odds(0.05):
            parts.append(self.unknown_record(depth))
        return b"".join(parts)


# Damage.


def damaged_bytes(random, data):
    """The bytes with a few of them changed, taken away, put in or doubled."""
    data = bytearray(data)
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        at = random.randrange(len(data) + 1)
        roll = random.randrange(6)
        if roll == 0 and data:
            data[at % len(data)] ^= 1 << random.randrange(8)
        elif roll == 1 and data:
            data[at % len(data)] = random.choice([0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)])
        elif roll == 2:
            del data[at : at + random.randint(1, 4)]
        elif roll == 3:
            data[at:at] = random.randbytes(random.randint(1, 3))
        elif roll == 4:
            data[at:at] = data[at : at + random.randint(1, 12)]
        else:
            del data[at:]
    return bytes(data)


JSON_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null|[{}\[\]:,]')
JSON_ODDITIES = ["null", "true", "false", "0", "-0", "1.0", "1e2", "1E+2", "1e400", "-1", "2147483648", "0.5", '"1"',
                 '"1e2"', '"-0"', '"1.0"', '"0x1"', '"NaN"', '"Infinity"', '"-Infinity"', '"nan"', '""', '" 1"', "[]",
                 "{}", "[1]", '{"a":1}', "01", "1.", ".5", "+1", "NaN", "Infinity", "18446744073709551616",
                 "9223372036854775807", '"\\ud800"', '"\\ud83d\\ude01"', '"\\u0000"', "'a'", "tru", '"AQ"', '"AQ=="',
                 '"-_"', '"a b"', '"1s"', '"1.5s"', '"1970-01-01T00:00:00Z"', '"1970-01-01T00:00:00.5+01:00"',
                 '"@type"', '"foo,barBaz"', '"\\x"', '1e-1', '"1.5"', "1.5e1", "100000000000000000000"]
TEXT_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|-?[0-9A-Za-z_.+]+|[{}\[\]:,<>;#/-]')
TEXT_ODDITIES = ["0", "-0", "1", "-1", "0x1F", "017", "08", "1.5", "1e3", "1.5f", "inf", "-inf", "nan", "infinity",
                 "true", "false", "t", "f", "True", "False", "'a'", '"a" "b"', '"\\x41\\101\\n"', '"\\u00e9"',
                 '"\\U0001F601"', '"\\ud83d"', "[]", "[1, 2]", "[1,]", "{}", "<>", "< >", "{", "}", ":", ";", ",", "#x\n",
                 "- 1", "-inf", "4294967296", "18446744073709551616", "1e400", "0x", "1.", ".5", "1e", '"\\400"', "1F",
                 "0777f", "--1", "[a.b/c.d]", "[ext]", "reserved_x", "2147483648", "9223372036854775808", "-0x10", "0b1"]


def damaged_text(random, text, tokens, oddities):
    """The text with tokens replaced, taken away, doubled or swapped, or with single characters changed."""
    for _ in range(random.choice([1, 1, 1, 2])):
        spans = [match.span() for match in tokens.finditer(text)]
        roll = random.randrange(8)
        if roll < 5 and spans:
            start, end = random.choice(spans)
            if roll < 3:
                replacement = random.choice(oddities)
            elif roll == 3:
                replacement = ""
            else:
                other = random.choice(spans)
                replacement = text[other[0] : other[1]]
            text = text[:start] + replacement + text[end:]
        elif roll == 5:
            start = random.randrange(len(text) + 1)
            end = start + random.randint(1, 10)
            text = text[:end] + text[start:end] + text[end:]
        elif roll == 6:
            at = random.randrange(len(text) + 1)
            text = text[:at] + random.choice(list('{}[]:,"\\ \n\t-+0aé#;<>\x01') + ["//", "\ufeff"]) + text[at:]
        else:
            at = random.randrange(len(text) + 1)
            text = text[:at] + text[at + random.randint(1, 3) :]
    return text
