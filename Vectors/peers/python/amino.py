"""What SIGN_MODE_LEGACY_AMINO_JSON signs: JSON without white space, members sorted by name.

Written from the messages' values, field by field; no protobuf printer has a part in it.
"""

import base64
import json

from google.protobuf.descriptor import FieldDescriptor

from heartbeats import go_time
from messages import TIMESTAMP

NAMES = {"virtengine.enclave.v1.MsgEnclaveHeartbeat": "enclave/MsgEnclaveHeartbeat"}
_QUOTED = (FieldDescriptor.CPPTYPE_INT64, FieldDescriptor.CPPTYPE_UINT64)
_HTML = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


class NoName(Exception):
    """A message that no chain has given an amino name."""


def document(runtime, body, paid, sequence, chain_id, account_number):
    """The sign bytes of one signer."""
    fee = {"amount": [_coin(coin) for coin in paid.amount], "gas": str(paid.gas_limit)}
    for name in ("granter", "payer"):
        if getattr(paid, name):
            fee[name] = getattr(paid, name)
    members = {
        "account_number": str(account_number), "chain_id": chain_id, "fee": fee,
        "memo": body.memo, "msgs": [_message(runtime, item) for item in body.messages],
        "sequence": str(sequence)}
    if body.timeout_height:
        members["timeout_height"] = str(body.timeout_height)
    if body.HasField("timeout_timestamp"):
        members["timeout_timestamp"] = go_time(body.timeout_timestamp)
    if body.unordered:
        members["unordered"] = True
    return text(members).encode()


def text(value):
    """As Go's encoding/json writes it, with members sorted."""
    written = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    for character, escape in _HTML.items():
        written = written.replace(character, escape)
    return written


def _coin(coin):
    return _fields(coin)


def _message(runtime, item):
    name = item.type_url.rpartition("/")[2]
    if name not in NAMES:
        raise NoName(f"{name} has no amino name")
    return {"type": NAMES[name], "value": _fields(runtime.parse(name, item.value))}


def _fields(message):
    return {field.name: _value(field, getattr(message, field.name))
            for field in message.DESCRIPTOR.fields if _is_set(message, field)}


def _is_set(message, field):
    if field.has_presence:
        return message.HasField(field.name)
    return bool(getattr(message, field.name))


def _value(field, value):
    if field.is_repeated:
        return [_single(field, element) for element in value]
    return _single(field, value)


def _single(field, value):
    if field.message_type is not None:
        return go_time(value) if field.message_type.full_name == TIMESTAMP else _fields(value)
    if field.type == FieldDescriptor.TYPE_BYTES:
        return base64.b64encode(value).decode()
    return str(value) if field.cpp_type in _QUOTED else value
