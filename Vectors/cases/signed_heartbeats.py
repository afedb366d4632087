"""Heartbeats as they are carried, one after the other, and what a chain answers: the second half of
signatures.json is of one each, that of replay.json of several."""

import hashlib
from dataclasses import dataclass, field
from typing import Callable

from cases.accept import CHAIN_ID, b64, filler
from cases.heartbeat import SAMPLE
from cases.making import ED25519, SECP256K1, flip
from cases.signatures import high_s, uncompressed
from peers.python import bech32

SEED = hashlib.sha256(b"enclave key").digest()
OTHER_SEED = hashlib.sha256(b"another enclave key").digest()
# 2026-01-15T12:30:45Z, and a block a second later.
MADE = 1768480245
BLOCK = MADE + 1


def account(label, prefix="ve"):
    """An address; the key of an enclave has no part in it."""
    return bech32.encode(prefix, hashlib.sha256(label.encode()).digest()[:20])


VALIDATOR, OTHER_VALIDATOR = account("validator"), account("another validator")


@dataclass
class Heartbeats:
    """Steps are functions of a `Maker` that give what the chain is sent, with the answer."""

    id: str
    description: str
    steps: list
    chain_id: str = CHAIN_ID
    schemes: list = field(default_factory=lambda: ["canonical"])
    algorithms: list = field(default_factory=lambda: [ED25519])
    # By address, functions of a maker that give keys.
    identities: dict = field(default_factory=dict)


def message(**changes):
    """A heartbeat in ProtoJSON, without a signature."""
    all = {"validatorAddress": VALIDATOR, "timestamp": "2026-01-15T12:30:45Z",
           "attestationProof": SAMPLE["attestationProof"], "nonce": "7", **changes}
    return {name: value for name, value in all.items() if value is not None}


@dataclass
class Sent:
    """A heartbeat that is signed, and what happens to it on its way."""

    json: dict = field(default_factory=message)
    # Another heartbeat that the signature is put into.
    carried: dict | None = None
    scheme: str = "canonical"
    chain_id: str = CHAIN_ID
    algorithm: str = ED25519
    seed: bytes = SEED
    change_signature: Callable = lambda signature: signature
    change_bytes: Callable = lambda data: data

    def bytes(self, maker):
        signature = self.change_signature(
            maker.sign_heartbeat(self.json, self.chain_id, self.scheme, self.algorithm, self.seed))
        carried = self.json if self.carried is None else self.carried
        return self.change_bytes(maker.encode({**carried, "signature": b64(signature)}))


def send(expected, sent=None, time=BLOCK):
    sent = sent or Sent()
    return lambda maker: {"time": time, "bytes": sent.bytes(maker).hex(), "expected": expected}


def expire(before, expected):
    return lambda maker: {"expire": before, "expected": expected}


def own_key(maker):
    return [maker.key(ED25519, SEED)]


KNOWN = {VALIDATOR: own_key}

single, sequences = [], []


def one(id, description, expected, sent=None, time=BLOCK, **more):
    """One heartbeat and the answer."""
    single.append(Heartbeats(f"heartbeat-{id}", description, [send(expected, sent, time)],
                             **{"identities": KNOWN, **more}))


def several(id, description, *steps, **more):
    sequences.append(Heartbeats(f"replay-{id}", description, list(steps),
                                **{"identities": KNOWN, **more}))


# Accepted

one("good", "Signed, in time, by the key of its validator.", "accept")
one("nonce-0", "Nonce 0 is a nonce, and is not written.", "accept", Sent(message(nonce=None)))
one("greatest-nonce", "The greatest nonce.", "accept", Sent(message(nonce=str(2**64 - 1))))
one("no-proof", "Without an attestation proof.", "accept", Sent(message(attestationProof=None)))
one("proof-4-kib", "A proof of 4 KiB.", "accept", Sent(message(attestationProof=b64(filler(4096)))))
one("other-chain", "On another chain, and for it.", "accept", Sent(chain_id="virtengine-1"),
    chain_id="virtengine-1")
one("300-seconds-old", "Made 300 seconds before block time, the most that is allowed.", "accept",
    time=MADE + 300)
one("60-seconds-ahead", "Made 60 seconds after block time, the most that is allowed.", "accept",
    time=MADE - 60)
one("go-json", "The chain's own scheme, where it is accepted.", "accept", Sent(scheme="go-json"),
    schemes=["go-json"])
one("go-json-second", "Either scheme is accepted, and it is of the second.", "accept",
    Sent(scheme="go-json"), schemes=["canonical", "go-json"])
one("go-json-other-proof", "The scheme go-json covers no proof: another proof is accepted.",
    "accept", Sent(scheme="go-json", carried=message(attestationProof="AQ==")), schemes=["go-json"])
one("go-json-other-chain", "The scheme go-json covers no chain.", "accept",
    Sent(scheme="go-json"), schemes=["go-json"], chain_id="virtengine-1")
one("secp256k1", "A key of 33 bytes.", "accept", Sent(algorithm=SECP256K1), algorithms=[SECP256K1],
    identities={VALIDATOR: lambda maker: [maker.key(SECP256K1, SEED)]})
one("secp256k1-uncompressed", "A key of 65 bytes.", "accept", Sent(algorithm=SECP256K1),
    algorithms=[SECP256K1, ED25519],
    identities={VALIDATOR: lambda maker: [uncompressed(maker.key(SECP256K1, SEED))]})
one("second-key", "The second key of the validator.", "accept",
    identities={VALIDATOR: lambda maker: [maker.key(ED25519, OTHER_SEED), maker.key(ED25519, SEED)]})

# Refused: what was signed is not what is there

for name, what, sent in (
    ("wrong-chain", "Signed for another chain.", Sent(chain_id="virtengine-testnet-1")),
    ("empty-chain", "Signed for a chain without a name.", Sent(chain_id="")),
    ("proof-changed", "The proof was changed.", Sent(carried=message(attestationProof="AQ=="))),
    ("proof-removed", "The proof was taken out.", Sent(carried=message(attestationProof=None))),
    ("nonce-changed", "The nonce was changed.", Sent(carried=message(nonce="8"))),
    ("timestamp-changed", "A nanosecond was added.",
     Sent(carried=message(timestamp="2026-01-15T12:30:45.000000001Z"))),
    ("other-scheme", "Signed under the scheme go-json, which is not accepted.",
     Sent(scheme="go-json")),
    ("other-key", "Signed by a key that the validator does not have.", Sent(seed=OTHER_SEED)),
    ("signature-flipped", "A bit of the signature is changed.",
     Sent(change_signature=lambda s: flip(s, 9))),
    ("signature-63", "The last byte of the signature is missing.",
     Sent(change_signature=lambda s: s[:-1])),
    ("signature-65", "A zero byte behind the signature.",
     Sent(change_signature=lambda s: s + b"\0")),
):
    one(name, what, "invalid-signature", sent)
one("address-changed", "The heartbeat of one validator in the name of another.", "invalid-signature",
    Sent(carried=message(validatorAddress=OTHER_VALIDATOR)),
    identities={VALIDATOR: own_key, OTHER_VALIDATOR: lambda maker: [maker.key(ED25519, OTHER_SEED)]})
one("canonical-where-go-json", "Signed under the scheme canonical, and go-json alone is accepted.",
    "invalid-signature", schemes=["go-json"])
one("go-json-nonce-changed", "The scheme go-json covers the nonce.", "invalid-signature",
    Sent(scheme="go-json", carried=message(nonce="8")), schemes=["go-json"])
one("secp256k1-high-s", "The higher s.", "invalid-signature",
    Sent(algorithm=SECP256K1, change_signature=high_s), algorithms=[SECP256K1],
    identities={VALIDATOR: lambda maker: [maker.key(SECP256K1, SEED)]})
one("algorithm", "A good signature, of an algorithm that is not accepted.", "key-not-accepted",
    Sent(algorithm=SECP256K1), identities={VALIDATOR: lambda maker: [maker.key(SECP256K1, SEED)]})

# Refused: the rest

one("no-signature", "No signature.", "missing-field", Sent(change_signature=lambda s: b""))
one("no-address", "No address.", "missing-field", Sent(message(validatorAddress=None)))
one("no-timestamp", "No timestamp.", "missing-field", Sent(message(timestamp=None)))
one("unknown-validator", "A validator that is not known.", "unknown-validator",
    Sent(message(validatorAddress=OTHER_VALIDATOR)))
for name, what, address in (
    ("operator-address", "The prefix of operators.", account("validator", "vevaloper")),
    ("foreign-address", "The prefix of another chain.", account("validator", "cosmos")),
    ("address-checksum", "The last character is another.",
     VALIDATOR[:-1] + ("q" if VALIDATOR[-1] != "q" else "p")),
    ("address-mixed-case", "A capital letter.", VALIDATOR[:-1] + VALIDATOR[-1].upper()
     if VALIDATOR[-1].isalpha() else VALIDATOR[:3] + VALIDATOR[3:].upper()),
    ("address-no-bech32", "No bech32.", "validator"),
):
    one(name, what, "invalid-address", Sent(message(validatorAddress=address)))
one("too-old", "A nanosecond more than 300 seconds before block time.", "too-old",
    Sent(message(timestamp="2026-01-15T12:30:44.999999999Z")), time=MADE + 300)
one("too-early", "A nanosecond more than 60 seconds after block time.", "too-early",
    Sent(message(timestamp="2026-01-15T12:30:45.000000001Z")), time=MADE - 60)
one("trailing-byte", "A byte behind the last field.", "not-canonical",
    Sent(change_bytes=lambda data: data + b"\0"))
one("unknown-field", "A field 6.", "not-canonical", Sent(change_bytes=lambda data: data + b"\x30\x01"))
one("long-nonce", "The nonce in two bytes.", "not-canonical",
    Sent(change_bytes=lambda data: data[:-1] + bytes([data[-1] | 0x80, 0])))
one("nonce-first", "The nonce before the other fields.", "not-canonical",
    Sent(change_bytes=lambda data: data[-2:] + data[:-2]))
one("nonce-twice", "The nonce twice; a general decoder takes the last.", "not-canonical",
    Sent(change_bytes=lambda data: data + data[-2:]))
one("cut-off", "The last byte is missing.", "not-canonical", Sent(change_bytes=lambda data: data[:-1]))
one("empty", "No bytes.", "missing-field", Sent(change_bytes=lambda data: b""))

# Several, one after the other

AGAIN = Sent()
FORGED = Sent(change_signature=lambda s: flip(s, 9))
LATER = Sent(message(timestamp="2026-01-15T12:35:45Z"))

several("twice", "The same bytes twice.", send("accept"), send("replay"))
several("three-times", "And once more in a later block.",
        send("accept"), send("replay"), send("replay", time=BLOCK + 10))
several("same-nonce-other-proof", "Another heartbeat with the same nonce, well signed.",
        send("accept"), send("replay", Sent(message(attestationProof="AQ=="))))
several("same-nonce-later", "Another heartbeat with the same nonce, minutes later.",
        send("accept"), send("replay", LATER, time=BLOCK + 300))
several("nonces-in-any-order", "A nonce may be less than the one before.",
        send("accept", Sent(message(nonce="9"))), send("accept", Sent(message(nonce="8"))),
        send("accept", Sent(message(nonce=None))), send("replay", Sent(message(nonce=None))),
        send("replay", Sent(message(nonce="9"))))
several("two-validators", "A nonce is the validator's own.",
        send("accept"), send("accept", Sent(message(validatorAddress=OTHER_VALIDATOR))),
        send("replay", Sent(message(validatorAddress=OTHER_VALIDATOR))), send("replay"),
        identities={VALIDATOR: own_key, OTHER_VALIDATOR: own_key})
several("forged-first", "A forged signature uses up no nonce.",
        send("invalid-signature", FORGED), send("invalid-signature", FORGED), send("accept"),
        send("replay"))
several("wrong-chain-first", "A heartbeat of another chain uses up no nonce.",
        send("invalid-signature", Sent(chain_id="virtengine-1")), send("accept"))
several("too-early-first", "One that comes too early uses up no nonce, and is good in time.",
        send("too-early", time=MADE - 61), send("accept", time=MADE - 60), send("replay"))
several("not-canonical-first", "Bytes that are not canonical use up no nonce.",
        send("not-canonical", Sent(change_bytes=lambda data: data + b"\0")), send("accept"))
several("too-old-after", "Later it is too old, used or not.",
        send("accept"), send("replay", time=MADE + 300), send("too-old", time=MADE + 301))
several("expired", "A nonce that was let go of is no way back: by then the timestamp is too old.",
        send("accept"), expire(BLOCK + 86400, 0), send("replay"), expire(BLOCK + 86401, 1),
        send("too-old", time=BLOCK + 86401))
several("nonce-again-after-a-day", "After a day the nonce may be used again, in a new heartbeat.",
        send("accept"), expire(BLOCK + 86401, 1),
        send("accept", Sent(message(timestamp="2026-01-16T12:30:46Z")), time=BLOCK + 86400),
        send("replay", Sent(message(timestamp="2026-01-16T12:30:46Z")), time=BLOCK + 86400))
several("other-scheme", "The same nonce under the other scheme.",
        send("accept"), send("replay", Sent(scheme="go-json")), schemes=["canonical", "go-json"])
