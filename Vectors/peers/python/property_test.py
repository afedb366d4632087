"""Holds `canonical.py` against protobuf from PyPI.

    python property_test.py DESCRIPTOR_SET [MESSAGES] [SEED]

For random messages and random mutations of their bytes: `check` accepts exactly those bytes that
parsing and writing again in canonical form gives back.
"""

import random
import struct
import sys
from collections import Counter

from google.protobuf.descriptor import FieldDescriptor

sys.dont_write_bytecode = True

import canonical  # noqa: E402
import messages  # noqa: E402
import mutate  # noqa: E402
from schema import Schema  # noqa: E402

SAMPLER = "enclavewire.vectors.v1.Sampler"
TYPES = (SAMPLER, SAMPLER, "virtengine.enclave.v1.MsgEnclaveHeartbeat",
         "virtengine.enclave.v1.GenesisState", "cosmos.tx.v1beta1.TxBody",
         "cosmos.tx.v1beta1.AuthInfo")
MUTATIONS = 40

_RANGES = {
    FieldDescriptor.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.CPPTYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.CPPTYPE_UINT64: (0, 2**64 - 1),
    FieldDescriptor.CPPTYPE_ENUM: (-(2**31), 2**31 - 1),
}
_TEXT = "ab/.z\0\x7f\u0080\u07ff\u0800\ud7ff\ue000\uff5e\uffff\U00010000\U0010ffff"


class Messages:
    """Random messages of a type."""

    def __init__(self, runtime, source):
        self.runtime, self.random = runtime, source

    def message(self, name, depth=0):
        message = self.runtime.message(name)
        self.fill(message, depth)
        return message

    def fill(self, message, depth):
        name = message.DESCRIPTOR.full_name
        if name == messages.ANY:
            return self.fill_any(message, depth)
        if name == messages.TIMESTAMP:
            message.seconds = self.random.choice(
                (0, 1, -1, messages.SECONDS[0], messages.SECONDS[1], self.random.randrange(2**31)))
            message.nanos = self.random.choice((0, 1, 999999999))
            return
        for field in message.DESCRIPTOR.fields:
            if self.random.random() < (0.3 if depth == 0 else 0.08):
                self.fill_field(message, field, depth)

    def fill_any(self, message, depth):
        name = self.random.choice(TYPES + ("a.Unknown", "Z"))
        message.Clear()
        message.type_url = f"/{name}"
        if name in TYPES and depth < 4:
            inner = self.message(name, depth + 2)
            message.value = self.runtime.write(inner)
        elif name not in TYPES:
            message.value = self.random.randbytes(self.random.randrange(4))

    def fill_field(self, message, field, depth):
        if messages.is_map(field):
            self.fill_map(getattr(message, field.name), field, depth)
        elif field.message_type is not None and depth < 5:
            target = getattr(message, field.name)
            for _ in range(self.random.randrange(1, 3) if field.is_repeated else 1):
                child = target.add() if field.is_repeated else target
                child.SetInParent()
                self.fill(child, depth + 1)
        elif field.message_type is None and field.is_repeated:
            getattr(message, field.name).extend(
                self.scalar(field) for _ in range(self.random.randrange(4)))
        elif field.message_type is None:
            setattr(message, field.name, self.scalar(field))

    def fill_map(self, target, field, depth):
        key, value = (field.message_type.fields_by_name[part] for part in ("key", "value"))
        for _ in range(self.random.randrange(4)):
            if value.message_type is None:
                target[self.scalar(key)] = self.scalar(value)
            elif depth < 5:
                self.fill(target[self.scalar(key)], depth + 2)

    def scalar(self, field):
        kind = field.cpp_type
        if kind == FieldDescriptor.CPPTYPE_BOOL:
            return self.random.random() < 0.5
        if kind == FieldDescriptor.CPPTYPE_STRING:
            length = self.random.choice((0, 1, 2, 5))
            if field.type == FieldDescriptor.TYPE_BYTES:
                return self.random.randbytes(length)
            return "".join(self.random.choice(_TEXT) for _ in range(length))
        if kind in (FieldDescriptor.CPPTYPE_FLOAT, FieldDescriptor.CPPTYPE_DOUBLE):
            special = (0.0, -0.0, 1.5, float("inf"), float("-inf"), float("nan"))
            return self.random.choice(special + struct.unpack("<f", self.random.randbytes(4)))
        low, high = _RANGES[kind]
        bits = self.random.randrange(1, 65)
        number = self.random.choice((low, high, 0, 1, -1, self.random.randrange(2**bits)))
        return min(max(number, low), high)


def verdict(schema, name, data):
    try:
        canonical.check(schema, name, data)
    except canonical.Violation as violation:
        assert 0 <= violation.offset <= len(data), violation
        return violation.rule
    return None


def written_again(runtime, name, data):
    try:
        return runtime.canonicalize(name, data)
    except (messages.Undecodable, messages.Refused):
        return None


def run(descriptor_set, count, seed):
    runtime, schema = messages.Runtime(descriptor_set), Schema(descriptor_set)
    source, verdicts = random.Random(seed), Counter()
    make = Messages(runtime, source)
    for _ in range(count):
        name = source.choice(TYPES)
        data = runtime.write(make.message(name))
        rule = verdict(schema, name, data)
        assert rule is None, (name, data.hex(), rule)
        for _ in range(MUTATIONS):
            mutated = mutate.mutate(source, data)
            rule = verdict(schema, name, mutated)
            same = written_again(runtime, name, mutated) == mutated
            assert same == (rule is None), (name, mutated.hex(), rule)
            verdicts[rule or "accepted"] += 1
    return verdicts


def main():
    with open(sys.argv[1], "rb") as file:
        descriptor_set = file.read()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    verdicts = run(descriptor_set, count, seed)
    print(f"seed {seed}: {count} messages accepted, {verdicts.total()} mutations as they should be")
    for rule in sorted(verdicts, key=lambda rule: (len(rule), rule)):
        print(f"  {rule:8} {verdicts[rule]}")


if __name__ == "__main__":
    main()
