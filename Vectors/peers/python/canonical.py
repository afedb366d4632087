"""Rules C1-C17 of the canonical form, in plain Python.

Independent of every protobuf runtime: it walks the bytes with the schema
beside it and raises `Violation` for the first rule that is broken. The order
of the checks is the one that Vectors/README.md describes, step by step.
"""

import re
import struct

from schema import END_GROUP, FIXED32, LENGTH, START_GROUP, VARINT, Schema

DEPTH_LIMIT = 100
SIZE_LIMIT = 2**31 - 1
MAX_TAG = 2**32 - 1

TIMESTAMP = "google.protobuf.Timestamp"
TIMESTAMP_RANGES = {1: (-62135596800, 253402300799), 2: (0, 999999999)}
ANY = "google.protobuf.Any"
TYPE_URL = re.compile(r"/[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*", re.ASCII)

CANONICAL_NAN = {4: bytes.fromhex("0000c07f"), 8: bytes.fromhex("000000000000f87f")}


class Violation(Exception):
    """The first broken rule: its id, the byte, the record, one sentence."""

    def __init__(self, rule, offset, path, reason):
        super().__init__(f"{rule} at byte {offset}, {path or 'top level'}: {reason}")
        self.rule, self.offset, self.path, self.reason = rule, offset, path, reason


def check(schema: Schema, type_name: str, data: bytes,
          depth_limit: int = DEPTH_LIMIT, size_limit: int = SIZE_LIMIT) -> None:
    """Returns if `data` is the canonical form of a message; else raises Violation."""
    if len(data) > size_limit:
        raise Violation("C15", size_limit, "", f"more than {size_limit} bytes")
    message = schema.messages[type_name]
    _Checker(schema, data, depth_limit).message(message, 0, len(data), 0, "")


def without_field(data: bytes, number: int) -> bytes:
    """Canonical bytes without the record of a top-level field."""
    checker, position, kept = _Checker(None, data, 0), 0, b""
    while position < len(data):
        start = position
        key, position = checker.varint(start, len(data), "")
        _, position = checker.extent(key & 7, position, len(data), "")
        if key >> 3 != number:
            kept += data[start:position]
    return kept


class _State:
    """What one message remembers from record to record."""

    def __init__(self, message, path):
        self.message = message
        self.path = path
        self.number = 0
        self.oneofs = set()
        self.counts = {}
        self.last_keys = {}
        self.spans = {}
        self.values = {}

    def name(self, field):
        """The path of a field; a map entry's key and value go by the entry's path."""
        return self.path if self.message.map_entry else _join(self.path, field.name)

    def next_index(self, field):
        index = self.counts.get(field.number, 0)
        self.counts[field.number] = index + 1
        return index


class _Checker:
    def __init__(self, schema, data, depth_limit):
        self.schema, self.data, self.depth_limit = schema, data, depth_limit

    # Messages and their records

    def message(self, message, start, end, depth, path):
        state = _State(message, path)
        position = start
        while position < end:
            position = self.record(state, position, end, depth)
        if message.name == ANY:
            self.any_value(state, start, depth)
        return state

    def record(self, state, tag, end, depth):
        field, wire_type, position = self.tag(state, tag, end)
        self.sequence(state, field, tag)
        target = self.schema.messages.get(field.type_name) if field.kind == "message" else None
        path = state.name(field)
        if field.repeated and not field.packable and not _is_entry(target):
            path = f"{path}[{state.next_index(field)}]"

        start, stop = self.extent(wire_type, position, end, path)
        state.spans[field.number] = (tag, start, stop)
        if field.packable:
            self.packed(field, tag, start, stop, path)
        elif _is_entry(target):
            self.map_entry(state, field, target, tag, start, stop, depth, path)
        elif target:
            self.descend(tag, depth, path)
            self.message(target, start, stop, depth + 1, path)
        else:
            self.singular(state, field, tag, start, stop, path)
        return stop

    def singular(self, state, field, tag, start, stop, path):
        value = self.scalar(field, tag, start, stop, path)
        state.values[field.number] = value
        self.well_known(state.message, field, value, start, path)
        if state.message.map_entry:
            if field.number == 1:
                state.path = f"{path}[{_key_text(value)}]"
        elif not field.repeated and not field.presence and self.is_default(field, start, stop):
            raise Violation("C5", tag, path, "the default value is written")

    def descend(self, tag, depth, path):
        if depth >= self.depth_limit:
            raise Violation("C15", tag, path, f"more than {self.depth_limit} levels deep")

    def map_entry(self, state, field, target, tag, start, stop, depth, path):
        self.descend(tag, depth, path)
        entry = self.message(target, start, stop, depth + 1, path)
        for number, part in ((1, "key"), (2, "value")):
            if number not in entry.spans:
                raise Violation("C10", tag, entry.path, f"a map entry without its {part}")
        key = entry.values[1]
        order = key.encode() if isinstance(key, str) else key
        if field.number in state.last_keys and order <= state.last_keys[field.number]:
            raise Violation("C10", tag, entry.path, "map keys do not ascend")
        state.last_keys[field.number] = order

    # Tags

    def tag(self, state, tag, end):
        key, position = self.varint(tag, end, state.path)
        number, wire_type = key >> 3, key & 7
        if key > MAX_TAG or number == 0 or wire_type > FIXED32:
            raise Violation("C2", tag, state.path, "no valid tag")
        if wire_type in (START_GROUP, END_GROUP):
            raise Violation("C12", tag, state.path, "a group")
        field = state.message.fields.get(number)
        if field is None:
            raise Violation("C4", tag, state.path, f"field {number} is unknown")
        if field.packable and wire_type == field.wire_type:
            raise Violation("C6", tag, state.name(field), "repeated scalars are not packed")
        if wire_type != (LENGTH if field.packable else field.wire_type):
            raise Violation("C2", tag, state.name(field), f"wire type {wire_type} does not fit")
        return field, wire_type, position

    def sequence(self, state, field, tag):
        name = state.name(field)
        if field.number < state.number:
            raise Violation("C3", tag, name, f"field {field.number} after field {state.number}")
        if field.number == state.number and not field.repeated:
            raise Violation("C3", tag, name, "a second record of a singular field")
        if field.number == state.number and field.packable:
            raise Violation("C6", tag, name, "a second record of a packed field")
        if field.oneof in state.oneofs:
            raise Violation("C11", tag, name, "a second member of the oneof")
        if field.oneof is not None:
            state.oneofs.add(field.oneof)
        state.number = field.number

    # Values

    def extent(self, wire_type, position, end, path):
        """Where the value starts and stops."""
        if wire_type == LENGTH:
            length, start = self.varint(position, end, path)
            if length > end - start:
                raise Violation("C16", position, path, f"length {length} passes the end")
            return start, start + length
        if wire_type == VARINT:
            return position, self.varint(position, end, path)[1]
        width = 4 if wire_type == FIXED32 else 8
        if end - position < width:
            raise Violation("C16", position, path, "a fixed-width value is cut off")
        return position, position + width

    def varint(self, start, end, path):
        value = 0
        for index in range(10):
            if start + index >= end:
                raise Violation("C16", start, path, "a varint is cut off")
            byte = self.data[start + index]
            if index == 9 and byte > 1:
                raise Violation("C1", start, path, "a varint beyond 64 bits")
            value |= (byte & 0x7F) << (7 * index)
            if byte < 0x80:
                if byte == 0 and index > 0:
                    raise Violation("C1", start, path, "a varint longer than need be")
                return value, start + index + 1
        raise AssertionError("the tenth byte ends every varint")

    def scalar(self, field, tag, start, stop, path):
        content = self.data[start:stop]
        if field.kind == "bytes":
            return content
        if field.kind == "string":
            try:
                return content.decode("utf-8")
            except UnicodeDecodeError as error:
                raise Violation("C9", start + error.start, path, "not UTF-8") from None
        if field.wire_type == VARINT:
            return self.integer(field, tag, start, stop, path)
        if field.kind in ("float", "double"):
            value = struct.unpack("<f" if len(content) == 4 else "<d", content)[0]
            if value != value and content != CANONICAL_NAN[len(content)]:
                raise Violation("C13", start, path, "a NaN with another bit pattern")
            return value
        return int.from_bytes(content, "little", signed=field.kind.startswith("s"))

    def integer(self, field, tag, start, stop, path):
        raw = self.varint(start, stop, path)[0]
        signed = raw - 2**64 if raw >= 2**63 else raw
        kind = field.kind
        if kind == "bool" and raw > 1:
            raise Violation("C7", start, path, f"a bool of {raw}")
        if kind in ("int32", "enum") and not -(2**31) <= signed < 2**31:
            raise Violation("C8", start, path, f"{signed} does not fit int32")
        if kind in ("uint32", "sint32") and raw >= 2**32:
            raise Violation("C8", start, path, f"{raw} does not fit 32 bits")
        if kind == "enum":
            enum = self.schema.enums[field.type_name]
            if enum.closed and signed not in enum.numbers:
                raise Violation("C4", tag, path, f"the closed enum has no {signed}")
        if kind in ("sint32", "sint64"):
            return (raw >> 1) ^ -(raw & 1)
        if kind == "bool":
            return raw == 1
        return raw if kind.startswith("u") else signed

    def packed(self, field, tag, start, stop, path):
        if start == stop:
            raise Violation("C6", tag, path, "an empty packed field")
        index = 0
        while start < stop:
            element = f"{path}[{index}]"
            after = self.extent(field.wire_type, start, stop, element)[1]
            self.scalar(field, tag, start, after, element)
            start, index = after, index + 1

    def is_default(self, field, start, stop):
        """Zero bits only: -0.0 is a value of its own."""
        return start == stop if field.wire_type == LENGTH else not any(self.data[start:stop])

    # Well-known types

    def well_known(self, message, field, value, start, path):
        if message.name == TIMESTAMP:
            low, high = TIMESTAMP_RANGES[field.number]
            if not low <= value <= high:
                raise Violation("C14", start, path, f"{value} is out of range")
        if message.name == ANY and field.number == 1 and value and not TYPE_URL.fullmatch(value):
            raise Violation("C17", start, path, "not /full.name")

    def any_value(self, state, start, depth):
        if 1 not in state.spans:
            raise Violation("C17", start, state.path, "an Any without its type")
        target = self.schema.messages.get(state.values[1].removeprefix("/"))
        if target is None or target.map_entry or 2 not in state.spans:
            return
        tag, value, stop = state.spans[2]
        path = _join(state.path, "value")
        self.descend(tag, depth, path)
        try:
            self.message(target, value, stop, depth + 1, path)
        except Violation as inner:
            reason = f"{inner.rule} in a value of {target.name}: {inner.reason}"
            raise Violation("C17", inner.offset, inner.path, reason) from None


def _is_entry(target):
    return target is not None and target.map_entry


def _join(path, name):
    return f"{path}.{name}" if path else name


def _key_text(key):
    """Integers and booleans as they are, strings quoted as in JSON."""
    if isinstance(key, bool):
        return "true" if key else "false"
    return _quoted(key) if isinstance(key, str) else str(key)


def _quoted(text):
    escapes = {'"': '\\"', "\\": "\\\\"}
    return '"' + "".join(
        escapes.get(c) or (f"\\u{ord(c):04x}" if ord(c) < 0x20 else c) for c in text) + '"'
