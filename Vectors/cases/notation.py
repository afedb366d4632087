"""A notation for wire bytes with a mark in them.

    0a 05     bytes in hexadecimal
    'text'    the UTF-8 of the text
    { ... }   the length of what is inside, as the shortest varint, and then that
    ^         the offset of the violation
"""

import re

_TOKEN = re.compile(r"\s*('[^']*'|\{|\}|\^|[0-9a-f]{2})")

HEARTBEAT = "virtengine.enclave.v1.MsgEnclaveHeartbeat"
RESPONSE = "virtengine.enclave.v1.MsgEnclaveHeartbeatResponse"
STATUS = "virtengine.enclave.v1.EnclaveHealthStatus"
PARAMS = "virtengine.enclave.v1.Params"
GENESIS = "virtengine.enclave.v1.GenesisState"
SAMPLER = "enclavewire.vectors.v1.Sampler"
TX_BODY = "cosmos.tx.v1beta1.TxBody"


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def delimited(tag, content):
    return bytes.fromhex(tag) + varint(len(content)) + content


def nested(tag, levels, content=b""):
    """The content, inside that many levels of one field."""
    for _ in range(levels):
        content = delimited(tag, content)
    return content


def parse(text):
    """The bytes, and the offset of the mark or None."""
    tokens = _tokens(text)
    data, mark = _sequence(tokens, inside=False)
    return data, mark


def _tokens(text):
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ValueError(f"not in the notation: {text[position:]}")
        yield match[1]
        position = match.end()


def _sequence(tokens, inside):
    data, mark = b"", None
    for token in tokens:
        if token == "}" and inside:
            return data, mark
        if token == "^":
            mark = len(data)
        elif token == "{":
            content, inner = _sequence(tokens, inside=True)
            data += varint(len(content))
            mark = mark if inner is None else len(data) + inner
            data += content
        elif token.startswith("'"):
            data += token[1:-1].encode()
        else:
            data += bytes.fromhex(token)
    if inside:
        raise ValueError("a brace is left open")
    return data, mark
