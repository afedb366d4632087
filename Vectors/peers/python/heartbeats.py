"""Heartbeats one after the other, from the carried bytes to the verdict, as a chain takes them."""

import hashlib

import bech32
import canonical
import keys
import replay

HEARTBEAT = "virtengine.enclave.v1.MsgEnclaveHeartbeat"
SIGN_DOC = "virtengine.enclave.v1.HeartbeatSignDoc"
PREFIX = "ve"
GREATEST_AGE, GREATEST_LEAD, RETENTION = 300, 60, 86400
NANOS = 10**9


class Refused(Exception):
    """Why a heartbeat is refused: a word."""


class Chain:
    """What a chain knows: its id, who signs for whom, what it accepts, and used nonces."""

    def __init__(self, runtime, schema, request):
        self.runtime, self.schema = runtime, schema
        self.chain_id = request["chain_id"]
        self.schemes = request.get("schemes", ["canonical"])
        self.algorithms = request.get("algorithms", [keys.ED25519])
        self.identities = request["identities"]
        self.guard = replay.Guard()

    def step(self, step):
        """`accept`, or why not; or how many nonces a step that expires them let go."""
        if "expire" in step:
            return self.guard.expire(step["expire"])
        try:
            self.process(bytes.fromhex(step["bytes"]), step["time"])
        except Refused as refused:
            return str(refused)
        return "accept"

    def process(self, data, time):
        try:
            canonical.check(self.schema, HEARTBEAT, data)
        except canonical.Violation:
            raise Refused("not-canonical") from None
        heartbeat = self.runtime.parse(HEARTBEAT, data)
        if not (heartbeat.validator_address and heartbeat.HasField("timestamp")
                and heartbeat.signature):
            raise Refused("missing-field")
        key = self.validator(heartbeat.validator_address), str(heartbeat.nonce)
        self.test_time(heartbeat.timestamp, time)
        if key in self.guard.expiries:
            raise Refused("replay")
        self.test_signature(heartbeat, data)
        self.guard.claim(key, time + RETENTION)

    def validator(self, address):
        try:
            if not 1 <= len(bech32.decode(PREFIX, address)) <= 255:
                raise ValueError
        except ValueError:
            raise Refused("invalid-address") from None
        if not self.identities.get(address):
            raise Refused("unknown-validator")
        return address

    def test_time(self, timestamp, time):
        made, now = timestamp.seconds * NANOS + timestamp.nanos, time * NANOS
        if made < now - GREATEST_AGE * NANOS:
            raise Refused("too-old")
        if made > now + GREATEST_LEAD * NANOS:
            raise Refused("too-early")

    def test_signature(self, heartbeat, data):
        candidates = [bytes.fromhex(key) for key in self.identities[heartbeat.validator_address]]
        accepted = [(name, key) for key in candidates
                    if (name := algorithm(key)) in self.algorithms]
        if not accepted:
            raise Refused("key-not-accepted")
        unsigned = canonical.without_field(data, 4)
        for scheme in self.schemes:
            digest = hashlib.sha256(document(self.runtime, unsigned, scheme, self.chain_id)).digest()
            if any(keys.is_valid(name, key, digest, heartbeat.signature)
                   for name, key in accepted):
                return
        raise Refused("invalid-signature")


def algorithm(key):
    """Keys of 32 bytes are Ed25519."""
    return keys.ED25519 if len(key) == 32 else keys.SECP256K1


def document(runtime, heartbeat, scheme, chain_id):
    """What is signed for a heartbeat without its signature."""
    if scheme == "canonical":
        return runtime.build(SIGN_DOC, type_url=f"/{HEARTBEAT}", chain_id=chain_id,
                             heartbeat_bytes=heartbeat)
    return go_json(runtime.parse(HEARTBEAT, heartbeat))


def go_json(heartbeat):
    """What Go's json.Marshal makes of the three members."""
    return "".join((
        '{"ValidatorAddress":', _go_string(heartbeat.validator_address),
        ',"Timestamp":"', go_time(heartbeat.timestamp), '","Nonce":', str(heartbeat.nonce),
        "}")).encode()


def go_time(timestamp):
    """RFC 3339 in UTC, the fraction without zeros at its end."""
    whole, _, fraction = timestamp.ToJsonString().rstrip("Z").partition(".")
    fraction = fraction.rstrip("0")
    return (f"{whole}.{fraction}" if fraction else whole) + "Z"


_GO_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _go_string(text):
    return '"' + "".join(
        _GO_SHORT.get(c) or
        (f"\\u{ord(c):04x}" if c < " " or c in "<>&\u2028\u2029" else c) for c in text) + '"'
