"""The part of a descriptor set that the wire format and the canonical form need.

Reads google.protobuf.FileDescriptorSet into plain objects, so that
`canonical.py` depends on no protobuf runtime while it checks bytes.
"""

from dataclasses import dataclass, field as dataclass_field

from google.protobuf import descriptor_pb2

_F = descriptor_pb2.FieldDescriptorProto

VARINT, FIXED64, LENGTH, START_GROUP, END_GROUP, FIXED32 = 0, 1, 2, 3, 4, 5

_KINDS = {
    _F.TYPE_DOUBLE: ("double", FIXED64),
    _F.TYPE_FLOAT: ("float", FIXED32),
    _F.TYPE_INT64: ("int64", VARINT),
    _F.TYPE_UINT64: ("uint64", VARINT),
    _F.TYPE_INT32: ("int32", VARINT),
    _F.TYPE_FIXED64: ("fixed64", FIXED64),
    _F.TYPE_FIXED32: ("fixed32", FIXED32),
    _F.TYPE_BOOL: ("bool", VARINT),
    _F.TYPE_STRING: ("string", LENGTH),
    _F.TYPE_GROUP: ("group", START_GROUP),
    _F.TYPE_MESSAGE: ("message", LENGTH),
    _F.TYPE_BYTES: ("bytes", LENGTH),
    _F.TYPE_UINT32: ("uint32", VARINT),
    _F.TYPE_ENUM: ("enum", VARINT),
    _F.TYPE_SFIXED32: ("sfixed32", FIXED32),
    _F.TYPE_SFIXED64: ("sfixed64", FIXED64),
    _F.TYPE_SINT32: ("sint32", VARINT),
    _F.TYPE_SINT64: ("sint64", VARINT),
}


@dataclass
class Field:
    number: int
    name: str
    kind: str
    wire_type: int
    repeated: bool
    presence: bool
    oneof: int | None
    type_name: str

    @property
    def packable(self):
        return self.repeated and self.wire_type in (VARINT, FIXED32, FIXED64)


@dataclass
class Message:
    name: str
    map_entry: bool
    fields: dict = dataclass_field(default_factory=dict)


@dataclass
class Enum:
    name: str
    closed: bool
    numbers: frozenset


class Schema:
    """Messages and enums by full name."""

    def __init__(self, descriptor_set: bytes):
        self.messages: dict[str, Message] = {}
        self.enums: dict[str, Enum] = {}
        files = descriptor_pb2.FileDescriptorSet.FromString(descriptor_set)
        for file in files.file:
            features = _FileFeatures(file)
            for message in file.message_type:
                self._add_message(message, file.package, features)
            for enum in file.enum_type:
                self._add_enum(enum, file.package, features)

    def _add_enum(self, proto, scope, features):
        name = _join(scope, proto.name)
        numbers = frozenset(value.number for value in proto.value)
        self.enums[name] = Enum(name, features.is_closed(proto), numbers)

    def _add_message(self, proto, scope, features):
        name = _join(scope, proto.name)
        message = Message(name, proto.options.map_entry)
        for item in proto.field:
            kind, wire_type = _KINDS[item.type]
            if kind == "message" and features.is_delimited(item):
                kind, wire_type = "group", START_GROUP
            in_oneof = item.HasField("oneof_index") and not item.proto3_optional
            message.fields[item.number] = Field(
                number=item.number,
                name=item.name,
                kind=kind,
                wire_type=wire_type,
                repeated=item.label == _F.LABEL_REPEATED,
                presence=features.has_presence(item),
                oneof=item.oneof_index if in_oneof else None,
                type_name=item.type_name.lstrip("."),
            )
        self.messages[name] = message
        for nested in proto.nested_type:
            self._add_message(nested, name, features)
        for enum in proto.enum_type:
            self._add_enum(enum, name, features)


class _FileFeatures:
    """proto2, proto3 and editions differ in presence and in closed enums."""

    def __init__(self, file):
        self.syntax = file.syntax or "proto2"
        self.features = file.options.features

    def has_presence(self, item):
        if item.type in (_F.TYPE_MESSAGE, _F.TYPE_GROUP) or item.HasField("oneof_index"):
            return item.label != _F.LABEL_REPEATED
        if self.syntax == "editions":
            return self._resolve(item.options, "field_presence", 1) != 2
        return self.syntax == "proto2"

    def is_closed(self, enum):
        if self.syntax == "editions":
            return self._resolve(enum.options, "enum_type", 1) == 2
        return self.syntax == "proto2"

    def is_delimited(self, item):
        if self.syntax != "editions":
            return False
        return self._resolve(item.options, "message_encoding", 1) == 2

    def _resolve(self, options, feature, default):
        for features in (options.features, self.features):
            if features.HasField(feature):
                return getattr(features, feature)
        return default


def _join(scope, name):
    return f"{scope}.{name}" if scope else name
