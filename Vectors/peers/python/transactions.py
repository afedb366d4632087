"""Cosmos transactions in plain Python: what a chain's node refuses, and what each signer signs.

`Decoder` walks the bytes with the schema beside it and raises `Refused` for the first thing that
is wrong, in the order that Vectors/README.md describes.
"""

from dataclasses import dataclass

import canonical
from schema import END_GROUP, FIXED32, FIXED64, LENGTH, START_GROUP, VARINT

TX_RAW = "cosmos.tx.v1beta1.TxRaw"
TX_BODY = "cosmos.tx.v1beta1.TxBody"
AUTH_INFO = "cosmos.tx.v1beta1.AuthInfo"
NON_CRITICAL = 1024
DEPTH_LIMIT = 100
# Anys within one another, and within an outermost one, itself counted.
ANY_DEPTH_LIMIT = 10
ANY_COUNT_LIMIT = 100


class Refused(Exception):
    """Why a transaction is refused: a code, the byte, the record, one sentence; in TxRaw the rule."""

    def __init__(self, code, offset, path, reason, rule=None):
        super().__init__(reason)
        self.code, self.offset, self.path, self.rule = code, offset, path, rule


@dataclass
class Place:
    """Where the walk is: the message's path, how deep, and what it tolerates."""

    path: str
    depth: int
    anys: int
    tolerant: bool

    def field(self, name):
        return f"{self.path}.{name}"

    def below(self, path):
        return Place(path, self.depth + 1, self.anys, self.tolerant)


class Decoder:
    def __init__(self, schema, data):
        self.schema, self.data = schema, data
        self.any_count = 0

    def run(self):
        """Body bytes, auth info bytes and signatures."""
        try:
            # ADR-027, and what the canonical form asks for beyond it.
            canonical.check(self.schema, TX_RAW, self.data)
        except canonical.Violation as error:
            raise Refused("notCanonical", error.offset, error.path, error.reason,
                          error.rule) from None
        body, auth_info, signatures = self.parts()
        self.message(TX_BODY, *body, Place("body_bytes", 1, 0, True))
        self.message(AUTH_INFO, *auth_info, Place("auth_info_bytes", 1, 0, False))
        return (self.data[slice(*body)], self.data[slice(*auth_info)],
                [self.data[slice(*signature)] for signature in signatures])

    def parts(self):
        found, position = {1: [(0, 0)], 2: [(0, 0)], 3: []}, 0
        while position < len(self.data):
            key, position = self.varint(position, len(self.data), "")
            extent = self.extent(LENGTH, position, len(self.data), "")
            found[key >> 3].append(extent)
            position = extent[1]
        return found[1][-1], found[2][-1], found[3]

    # Messages

    def message(self, name, start, end, place):
        """Walks a message; an Any's value is followed where its type is known."""
        if place.depth > DEPTH_LIMIT:
            raise Refused("tooDeep", start, place.path, f"more than {DEPTH_LIMIT} levels deep")
        message, counts, values = self.schema.messages[name], {}, {}
        position = start
        while position < end:
            position = self.record(message, counts, values, position, end, place)
        if name == canonical.ANY:
            self.any(values, start, place)
        if name == canonical.TIMESTAMP:
            for number, (low, high) in canonical.TIMESTAMP_RANGES.items():
                if number in values and not low <= self.int64(values[number]) <= high:
                    raise Refused("timestampOutOfRange", start, place.path, "out of range")

    def record(self, message, counts, values, tag, end, place):
        key, position = self.tag(tag, end, place.path)
        number, wire_type = key >> 3, key & 7
        field = message.fields.get(number)
        if field is None:
            if message.name == canonical.ANY or not place.tolerant or not number & NON_CRITICAL:
                raise Refused("unknownField", tag, place.path,
                              f"{message.name} has no field {number}")
            return self.skip(number, wire_type, tag, position, end, place)
        path = place.field(field.name)
        if field.repeated:
            path = f"{path}[{counts.setdefault(number, 0)}]"
            counts[number] += 1
        packed = field.packable and wire_type == LENGTH
        if wire_type != field.wire_type and not packed:
            raise Refused("wrongWireType", tag, path, f"wire type {wire_type}")
        start, stop = self.extent(wire_type, position, end, path)
        values[number] = start, stop
        if field.kind == "message":
            self.message(field.type_name, start, stop, place.below(path))
        elif field.kind == "string":
            self.text(start, stop, path)
        elif packed:
            while start < stop:
                _, start = self.extent(field.wire_type, start, stop, path)
        return stop

    def any(self, values, start, place):
        """The type of an Any, how many there are, and its value where its type is known."""
        type_start, type_end = values.get(1, (0, 0))
        if type_start == type_end:
            raise Refused("typeURL", start, place.path, "an Any without its type")
        name = self.data[type_start:type_end].decode()
        if not canonical.TYPE_URL.fullmatch(name):
            raise Refused("typeURL", type_start, place.field("type_url"), "not /full.name")
        self.any_count = 1 if place.anys == 0 else self.any_count + 1
        if place.anys >= ANY_DEPTH_LIMIT:
            raise Refused("tooDeep", start, place.path, "too many Any within one another")
        if self.any_count > ANY_COUNT_LIMIT:
            raise Refused("tooManyAnys", start, place.path, "too many Any in one")
        target = self.schema.messages.get(name[1:])
        if target is not None and not target.map_entry and 2 in values:
            inner = Place(place.field("value"), place.depth + 1, place.anys + 1, place.tolerant)
            self.message(target.name, *values[2], inner)

    def skip(self, number, wire_type, tag, position, end, place, groups=0):
        """Beyond an unknown field that is let through."""
        if wire_type == END_GROUP:
            raise Refused("malformed", tag, place.path, "an end-group without its group")
        if wire_type != START_GROUP:
            return self.extent(wire_type, position, end, place.path)[1]
        if place.depth + groups >= DEPTH_LIMIT:
            raise Refused("tooDeep", tag, place.path, "groups are nested too deeply")
        while True:
            start = position
            if start >= end:
                raise Refused("malformed", start, place.path, "a group without its end")
            key, position = self.tag(start, end, place.path)
            if key & 7 == END_GROUP:
                if key >> 3 != number:
                    raise Refused("malformed", start, place.path, "an end-group of another group")
                return position
            position = self.skip(key >> 3, key & 7, start, position, end, place, groups + 1)

    # Tags and values

    def tag(self, start, end, path):
        key, position = self.varint(start, end, path, longest=5)
        if key > canonical.MAX_TAG or key >> 3 == 0 or key & 7 > FIXED32:
            raise Refused("malformed", start, path, "no valid tag")
        return key, position

    def text(self, start, stop, path):
        try:
            self.data[start:stop].decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refused("malformed", start + error.start, path, "not UTF-8") from None

    def int64(self, extent):
        value, _ = self.varint(*extent, "")
        return value - 2**64 if value >= 2**63 else value

    def extent(self, wire_type, position, end, path):
        """Where the value starts and stops."""
        if wire_type == VARINT:
            return position, self.varint(position, end, path)[1]
        if wire_type == LENGTH:
            width, start = self.varint(position, end, path)
        else:
            width, start = {FIXED32: 4, FIXED64: 8}[wire_type], position
        if width > end - start:
            raise Refused("malformed", position, path, "a value passes the end")
        return start, start + width

    def varint(self, start, end, path, longest=10):
        value = 0
        for index in range(longest):
            if start + index >= end:
                raise Refused("malformed", start, path, "a varint is cut off")
            byte = self.data[start + index]
            if index == 9 and byte > 1:
                break
            value |= (byte & 0x7F) << (7 * index)
            if byte < 0x80:
                return value, start + index + 1
        raise Refused("malformed", start, path, "a varint that is too long")
