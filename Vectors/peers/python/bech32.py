"""Bech32 (BIP-173), as addresses of a Cosmos chain have it."""

_CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_LONGEST = 1023


def _polymod(prefix, words):
    checksum = 1
    for value in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + words:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, factor in enumerate(_GENERATOR):
            checksum ^= factor if top >> bit & 1 else 0
    return checksum


def encode(prefix, data):
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    words = [int(bits[i:i + 5], 2) for i in range(0, len(bits), 5)]
    checksum = _polymod(prefix, words + [0] * 6) ^ 1
    words += [checksum >> 5 * (5 - i) & 31 for i in range(6)]
    return f"{prefix}1" + "".join(_CHARSET[word] for word in words)


def decode(prefix, text):
    """The bytes; ValueError if the text is no address with that prefix."""
    if text not in (text.lower(), text.upper()) or len(text) > _LONGEST:
        raise ValueError("upper and lower case, or too long")
    found, separator, rest = text.lower().rpartition("1")
    if found != prefix or not separator or len(rest) < 6 or any(c not in _CHARSET for c in rest):
        raise ValueError("another prefix, or other characters")
    words = [_CHARSET.index(c) for c in rest]
    if _polymod(prefix, words) != 1:
        raise ValueError("the checksum is wrong")
    bits = "".join(f"{word:05b}" for word in words[:-6])
    size = len(bits) // 8 * 8
    if len(bits) - size > 4 or "1" in bits[size:]:
        raise ValueError("padding that is not zero")
    return bytes(int(bits[i:i + 8], 2) for i in range(0, size, 8))
