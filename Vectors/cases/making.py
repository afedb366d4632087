"""What rows of signed cases are made of. A row gives a function that is called with a `Maker`,
which asks the peers for keys and signatures."""

from dataclasses import dataclass
from typing import Callable

from cases.notation import varint

ED25519, SECP256K1 = "ed25519", "secp256k1"


@dataclass
class Row:
    """`expected` is `accept`, `reject`, or the code for which it is refused."""

    id: str
    description: str
    expected: str
    make: Callable


def record(number, content):
    """A field of bytes, text or a message; written though it be empty."""
    content = content.encode() if isinstance(content, str) else content
    return varint(number << 3 | 2) + varint(len(content)) + content


def scalar(number, value):
    """A field of a number; written though it be 0."""
    return varint(number << 3) + varint(value)


def flip(data, bit):
    """The bytes with one bit changed, counted from the first byte's lowest."""
    index = bit // 8
    return data[:index] + bytes([data[index] ^ 1 << bit % 8]) + data[index + 1:]
