"""What the transactions of the cases are made of: messages by hand, and signers that the peers sign
for."""

import hashlib
from dataclasses import dataclass, field
from typing import Callable

from cases.accept import CHAIN_ID
from cases.making import SECP256K1, record, scalar

DIRECT, TEXTUAL, DIRECT_AUX, AMINO_JSON, EIP_191 = 1, 2, 3, 127, 191
PREFIX = "ve"
SCHEMES = {DIRECT: "direct", DIRECT_AUX: "direct-aux", AMINO_JSON: "amino-json"}
HEARTBEAT_URL = "/virtengine.enclave.v1.MsgEnclaveHeartbeat"
SECP256K1_URL = "/cosmos.crypto.secp256k1.PubKey"
ED25519_URL = "/cosmos.crypto.ed25519.PubKey"
MULTISIG_URL = "/cosmos.crypto.multisig.LegacyAminoPubKey"


def seed(label):
    return hashlib.sha256(f"account {label}".encode()).digest()


TX_BODY_URL = "/cosmos.tx.v1beta1.TxBody"

# Messages, field by field. Fields of no value are not written, as a canonical encoder does.

def fields(*parts):
    return b"".join(parts)


def text(number, value):
    return record(number, value) if value else b""


def integer(number, value):
    return scalar(number, value) if value else b""


def any_of(url, value):
    return text(1, url) + text(2, value)


def heartbeat(nonce=7, address="ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3", proof=b"sgx-quote-v3",
              seconds=1768480245, nanos=0):
    time = integer(1, seconds) + integer(2, nanos)
    return fields(text(1, address), record(2, time), text(3, proof), text(4, bytes(range(64))),
                  integer(5, nonce))


def body(*messages, memo="", height=0, unordered=False, timeout=None, options=(), non_critical=(), more=b""):
    return fields(
        *(record(1, message) for message in messages), text(2, memo), integer(3, height),
        integer(4, unordered), record(5, timeout) if timeout is not None else b"",
        *(record(1023, option) for option in options),
        *(record(2047, option) for option in non_critical), more)


HEARTBEAT_ANY = any_of(HEARTBEAT_URL, heartbeat())
BODY = body(HEARTBEAT_ANY)


def coin(denom, amount):
    return text(1, denom) + text(2, amount)


FEE = record(1, coin("uve", "2000")) + integer(2, 200000)


def account_key(maker, label, url=SECP256K1_URL):
    return any_of(url, record(1, maker.key(SECP256K1, seed(label))))


def single(mode):
    return record(1, integer(1, mode))


def signer_info(key, mode_info, sequence=0):
    return fields(record(1, key) if key is not None else b"", record(2, mode_info), integer(3, sequence))


@dataclass
class Signer:
    """An account of one key, that signs; `change` does something to its signature."""

    label: str = "0"
    mode: int = DIRECT
    sequence: int = 0
    account_number: int = 1
    change: Callable = lambda signature: signature
    # The key that it says it has, the mode that it says, and with which it signs, if not its own.
    key: Callable | None = None
    shown_mode: int | None = None
    secret: str | None = None

    def account(self, maker):
        return {"prefix": PREFIX, "algorithm": SECP256K1,
                "public_key": maker.key(SECP256K1, seed(self.label)).hex()}

    def info(self, maker):
        key = self.key(maker) if self.key else account_key(maker, self.label)
        return signer_info(key, single(self.mode if self.shown_mode is None else self.shown_mode), self.sequence)

    def sign(self, maker, document):
        return self.change(maker.sign(SECP256K1, seed(self.secret or self.label), bytes=document)[0])


@dataclass
class Group:
    """An account of several keys; `signing` are the members that sign, all in amino JSON."""

    labels: tuple = ("a", "b", "c")
    threshold: int = 2
    signing: tuple = (0, 2)
    sequence: int = 0
    account_number: int = 1
    mode = AMINO_JSON
    # Changes of the parts: the bit array, the members' modes, their signatures, all of it together.
    bits: Callable = lambda array: array
    modes: Callable = lambda modes: modes
    parts: Callable = lambda parts: parts
    change: Callable = lambda signature: signature
    # Keys of members, where they are not of one key.
    members: Callable | None = None

    def key(self, maker):
        members = self.members(maker) if self.members else [account_key(maker, label) for label in self.labels]
        value = integer(1, self.threshold) + fields(*(record(2, member) for member in members))
        return any_of(MULTISIG_URL, value)

    def account(self, maker):
        keys = [maker.key(SECP256K1, seed(label)).hex() for label in self.labels]
        return {"prefix": PREFIX, "threshold": self.threshold,
                "public_keys": [{"algorithm": SECP256K1, "public_key": key} for key in keys]}

    def info(self, maker):
        elems = bytearray((len(self.labels) + 7) // 8)
        for index in self.signing:
            elems[index // 8] |= 0x80 >> index % 8
        array = self.bits(integer(1, len(self.labels) % 8) + text(2, bytes(elems)))
        modes = self.modes([single(AMINO_JSON) for _ in self.signing])
        multi = record(1, array) + fields(*(record(2, mode) for mode in modes))
        return signer_info(self.key(maker), record(2, multi), self.sequence)

    def sign(self, maker, document):
        signatures = [maker.sign(SECP256K1, seed(self.labels[index]), bytes=document)[0] for index in self.signing]
        return self.change(fields(*(record(1, part) for part in self.parts(signatures))))


@dataclass
class Transaction:
    """A transaction that is made and signed; `expected` is `accept`, or the code of the refusal."""

    id: str
    description: str
    expected: str = "accept"
    body: bytes = BODY
    signers: tuple = (Signer(),)
    fee: bytes | None = FEE
    auth_info: Callable | None = None
    chain_id: str = CHAIN_ID
    # What the verifier is told, where it is not what was signed for.
    asked_chain_id: str | None = None
    asked_account_numbers: tuple | None = None
    # Changes of what was signed, of the parts and the number of signatures.
    change_body: Callable = lambda data: data
    change_auth_info: Callable = lambda data: data
    change_signatures: Callable = lambda signatures: signatures

    def make_auth_info(self, maker):
        infos = fields(*(record(1, signer.info(maker)) for signer in self.signers))
        return infos + (record(2, self.fee) if self.fee is not None else b"")


SEND_URL = "/cosmos.bank.v1beta1.MsgSend"
SEND = any_of(SEND_URL, fields(text(1, "ve1from"), text(2, "ve1to"), record(3, coin("uve", "5"))))


@dataclass
class Given:
    """A transaction that others have made, with what they say of it."""

    id: str
    description: str
    bytes: bytes
    chain_id: str
    account_number: str
    scheme: str
    account: dict
    sign_doc: bytes
    hash: str
    address: str


def nested_anys(count, innermost=b""):
    """So many Anys within one another, each the message of a TxBody; the innermost of an unknown type."""
    any = any_of("/ext.Innermost", innermost)
    for _ in range(count - 1):
        any = any_of(TX_BODY_URL, record(1, any))
    return any


def any_with(count):
    """An Any of a TxBody with so many messages."""
    return any_of(TX_BODY_URL, record(1, any_of("/a", b"")) * count)
