"""Canonical bytes by way of protobuf from PyPI: parse, test the values, write again."""

import math
import re

from google.protobuf import (descriptor_pb2, descriptor_pool, json_format, message_factory,
                             unknown_fields)
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import DecodeError

TIMESTAMP = "google.protobuf.Timestamp"
SECONDS = (-62135596800, 253402300799)
ANY = "google.protobuf.Any"
PLAIN_ANY = "google.protobuf.PlainAny"
TYPE_URL = re.compile(r"/[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*", re.ASCII)
NAN = float("nan")
_FLOATS = (FieldDescriptor.CPPTYPE_FLOAT, FieldDescriptor.CPPTYPE_DOUBLE)


class Undecodable(Exception):
    """A general decoder refuses the bytes."""


class Refused(Exception):
    """The bytes decode, and the message has no canonical form."""

    def __init__(self, rule, reason):
        super().__init__(reason)
        self.rule = rule


class Runtime:
    """Reads with the schema as it is, and writes with one in which a map is a repeated
    message, because the runtime's own order of map keys is not the canonical one."""

    def __init__(self, descriptor_set: bytes):
        self.pool = descriptor_pool.DescriptorPool()
        self.writing_pool = descriptor_pool.DescriptorPool()
        self.plain_pool = descriptor_pool.DescriptorPool()
        for file in descriptor_pb2.FileDescriptorSet.FromString(descriptor_set).file:
            _declare_packed(file)
            self.pool.Add(file)
            _declare_maps_repeated(file)
            self.writing_pool.Add(file)
        for file in descriptor_pb2.FileDescriptorSet.FromString(descriptor_set).file:
            _rename_any(file)
            self.plain_pool.Add(file)

    def build(self, name, **fields):
        return self._class(name)(**fields).SerializeToString(deterministic=True)

    def message(self, name):
        """An empty one."""
        return self._class(name)()

    def write(self, message):
        """The canonical form; raises Refused if it has none."""
        return self._canonical(message, 100)

    def parse(self, name, data):
        try:
            return self._class(name).FromString(data)
        except DecodeError as error:
            raise Undecodable(str(error)) from None

    def from_json(self, name, value):
        message = json_format.ParseDict(value, self._class(name)(), descriptor_pool=self.pool)
        return self.write(message)

    def to_json(self, name, data):
        return json_format.MessageToDict(self.parse(name, data), descriptor_pool=self.pool)

    def to_plain_json(self, name, data):
        """ProtoJSON in which an Any is an ordinary message, `typeUrl` and `value`."""
        message = self._class(name, self.plain_pool).FromString(data)
        return json_format.MessageToDict(message, descriptor_pool=self.plain_pool)

    def canonicalize(self, name, data, depth_limit=100, size_limit=2**31 - 1):
        if len(data) > size_limit:
            raise Undecodable(f"more than {size_limit} bytes")
        message = self.parse(name, data)
        if _depth(message) > depth_limit:
            raise Undecodable(f"more than {depth_limit} levels deep")
        return self._canonical(message, depth_limit)

    def _class(self, name, pool=None):
        return message_factory.GetMessageClass((pool or self.pool).FindMessageTypeByName(name))

    def _canonical(self, message, levels_left):
        self._prepare(message, levels_left)
        name = message.DESCRIPTOR.full_name
        writer = self._class(name, self.writing_pool).FromString(message.SerializeToString())
        self._sort_maps(writer)
        return writer.SerializeToString(deterministic=True)

    def _sort_maps(self, message):
        for field, value in message.ListFields():
            for child, _ in _children(field, value):
                self._sort_maps(child)
            if field.message_type is not None and is_map(
                    self.pool.FindFieldByName(field.full_name)):
                value.sort(key=lambda entry: entry.key)

    def _prepare(self, message, levels_left):
        """Refuses what the canonical form cannot carry, and unifies NaNs."""
        if len(unknown_fields.UnknownFieldSet(message)) > 0:
            raise Refused("C4", "an unknown field")
        if message.DESCRIPTOR.full_name == TIMESTAMP:
            _test_timestamp(message)
        if message.DESCRIPTOR.full_name == ANY:
            self._test_any(message, levels_left)
        for field, value in message.ListFields():
            for child, levels in _children(field, value):
                self._prepare(child, levels_left - levels)
            if _value_field(field).cpp_type in _FLOATS:
                _unify_nans(message, field, value)

    def _test_any(self, message, levels_left):
        if not TYPE_URL.fullmatch(message.type_url):
            raise Refused("C17", "the type is not /full.name")
        try:
            self.pool.FindMessageTypeByName(message.type_url[1:])
        except KeyError:
            return
        if levels_left < 1 and message.value:
            raise Refused("C15", "too deep")
        try:
            inner = self.parse(message.type_url[1:], message.value)
            if 1 + _depth(inner) > levels_left:
                raise Refused("C17", "the value is too deep")
            if self._canonical(inner, levels_left - 1) != message.value:
                raise Refused("C17", "the value is not canonical")
        except (Undecodable, Refused) as error:
            raise Refused("C17", f"in the value: {error}") from None


def _test_timestamp(message):
    if not SECONDS[0] <= message.seconds <= SECONDS[1]:
        raise Refused("C14", "seconds are out of range")
    if not 0 <= message.nanos <= 999999999:
        raise Refused("C14", "nanos are out of range")


def is_map(field):
    return field.message_type is not None and field.message_type.GetOptions().map_entry


def _value_field(field):
    return field.message_type.fields_by_name["value"] if is_map(field) else field


def _children(field, value):
    """Submessages of a field, with the levels that each lies below the message."""
    if is_map(field):
        if _value_field(field).message_type is None:
            return []
        return [(value[key], 2) for key in value]
    if field.message_type is None:
        return []
    return [(child, 1) for child in value] if field.is_repeated else [(value, 1)]


def _depth(message):
    deepest = 0
    for field, value in message.ListFields():
        if is_map(field):
            deepest = max(deepest, 1)
        for child, levels in _children(field, value):
            deepest = max(deepest, levels + _depth(child))
    return deepest


def _unify_nans(message, field, value):
    if is_map(field):
        for key in list(value):
            if math.isnan(value[key]):
                value[key] = NAN
    elif field.is_repeated:
        for index, element in enumerate(value):
            if math.isnan(element):
                value[index] = NAN
    elif math.isnan(value):
        setattr(message, field.name, NAN)


def _declare_packed(file):
    """The canonical form packs whatever can be packed, whatever the schema declares."""
    packed = descriptor_pb2.FeatureSet.RepeatedFieldEncoding.PACKED
    stack = list(file.message_type)
    while stack:
        message = stack.pop()
        stack.extend(message.nested_type)
        for field in message.field:
            kind = descriptor_pb2.FieldDescriptorProto
            if field.label != kind.LABEL_REPEATED or field.type in (
                    kind.TYPE_STRING, kind.TYPE_BYTES, kind.TYPE_MESSAGE, kind.TYPE_GROUP):
                continue
            if file.syntax == "editions":
                field.options.features.repeated_field_encoding = packed
            else:
                field.options.packed = True


def _declare_maps_repeated(file):
    """Key and value get presence, so that their defaults are written."""
    stack = list(file.message_type)
    while stack:
        message = stack.pop()
        stack.extend(message.nested_type)
        if message.options.map_entry:
            message.options.ClearField("map_entry")
            for field in message.field:
                field.oneof_index = len(message.oneof_decl)
                message.oneof_decl.add(name=f"_{field.name}")
                field.proto3_optional = file.syntax == "proto3"


def _rename_any(file):
    """Without its name an Any is a message like others, whose type need not be known."""
    stack = list(file.message_type)
    while stack:
        message = stack.pop()
        stack.extend(message.nested_type)
        for field in message.field:
            if field.type_name == f".{ANY}":
                field.type_name = f".{PLAIN_ANY}"
        if f"{file.package}.{message.name}" == ANY:
            message.name = PLAIN_ANY.rpartition(".")[2]
