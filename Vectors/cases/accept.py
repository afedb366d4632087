"""One row of heartbeat.json and canonical.json: a message as ProtoJSON."""

import base64
import hashlib
from dataclasses import dataclass, field

from peers.python import bech32

# RFC 8032, section 7.1, TEST 1.
PUBLIC_KEY = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
ADDRESS = bech32.encode("ve", hashlib.sha256(PUBLIC_KEY).digest()[:20])
CHAIN_ID = "virtengine-localnet-1"


@dataclass
class Accept:
    """Either `json`, which a peer encodes, or `wire`, which the peers must find canonical."""

    id: str
    type: str
    json: dict | None
    description: str
    # What a printer gives, where it is not `json` itself.
    decoded: dict | None = None
    wire: bytes | None = None
    limits: dict = field(default_factory=dict)
    # Peers known to differ, and how.
    differs: dict = field(default_factory=dict)


def filler(length, label="filler"):
    """So many bytes that look random and are the same on every run."""
    block = hashlib.sha256(label.encode()).digest()
    out = b""
    while len(out) < length:
        out += block
        block = hashlib.sha256(block).digest()
    return out[:length]


def b64(data):
    return base64.b64encode(data).decode()
