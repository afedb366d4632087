"""Bytes of the wire format, made by hand: also such as no encoder makes."""

import struct

VARINT, FIXED64, LENGTH, START, END, FIXED32 = range(6)

# The numbers of FieldDescriptorProto.Type.
DOUBLE, FLOAT, INT64, UINT64, INT32, FIXED64_TYPE, FIXED32_TYPE, BOOL, STRING, GROUP, MESSAGE, BYTES, UINT32, ENUM, \
    SFIXED32, SFIXED64, SINT32, SINT64 = range(1, 19)
TYPE_NAMES = {
    DOUBLE: "DOUBLE", FLOAT: "FLOAT", INT64: "INT64", UINT64: "UINT64", INT32: "INT32", FIXED64_TYPE: "FIXED64",
    FIXED32_TYPE: "FIXED32", BOOL: "BOOL", STRING: "STRING", GROUP: "GROUP", MESSAGE: "MESSAGE", BYTES: "BYTES",
    UINT32: "UINT32", ENUM: "ENUM", SFIXED32: "SFIXED32", SFIXED64: "SFIXED64", SINT32: "SINT32", SINT64: "SINT64",
}
WIRE_TYPES = {
    DOUBLE: FIXED64, FIXED64_TYPE: FIXED64, SFIXED64: FIXED64, FLOAT: FIXED32, FIXED32_TYPE: FIXED32,
    SFIXED32: FIXED32, STRING: LENGTH, BYTES: LENGTH, MESSAGE: LENGTH, GROUP: START,
}


def wire_type(kind):
    """The wire type of a field type, unpacked."""
    return WIRE_TYPES.get(kind, VARINT)


def is_packable(kind):
    return kind not in (STRING, BYTES, MESSAGE, GROUP)


def varint(value, extra=0):
    """A varint of the low 64 bits, `extra` bytes longer than it has to be."""
    value &= (1 << 64) - 1
    groups = []
    while True:
        groups.append(value & 0x7F)
        value >>= 7
        if not value:
            break
    groups += [0] * extra
    return bytes(g | 0x80 for g in groups[:-1]) + bytes([groups[-1]])


def tag(number, kind):
    return varint(number << 3 | kind)


def delimited(data):
    return varint(len(data)) + data


def field(number, kind, value):
    """A record of a tag and the bytes of its value."""
    return tag(number, kind) + value


def submessage(number, data):
    return field(number, LENGTH, delimited(data))


def group(number, data):
    return tag(number, START) + data + tag(number, END)


def u32(value):
    return struct.pack("<I", value & 0xFFFFFFFF)


def u64(value):
    return struct.pack("<Q", value & 0xFFFFFFFFFFFFFFFF)


def float32(value):
    return struct.pack("<f", value)


def float64(value):
    return struct.pack("<d", value)


def zigzag(value):
    return varint(value << 1 ^ value >> 63)


def read_varint(data, at):
    """A varint, and where the next byte is."""
    value = 0
    for index in range(10):
        byte = data[at + index]
        value |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return value, at + index + 1
    raise ValueError("a varint of more than ten bytes")


def read_records(data, at=0, group=None):
    """The records up to the end of the bytes or of the group, and where that is: of each the number, the wire type and
    the value; of a group its records. Raises ValueError or IndexError where there is no record."""
    records = []
    while group is not None or at < len(data):
        key, at = read_varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == END:
            if number != group:
                raise ValueError("the end of another group")
            return records, at
        if kind == VARINT:
            value, at = read_varint(data, at)
        elif kind == START:
            value, at = read_records(data, at, number)
        elif kind == LENGTH:
            size, at = read_varint(data, at)
            value, at = data[at:at + size], at + size
        elif kind in (FIXED32, FIXED64):
            size = 4 if kind == FIXED32 else 8
            value, at = data[at:at + size], at + size
        else:
            raise ValueError("no wire type")
        records.append((number, kind, value))
    return records, at
