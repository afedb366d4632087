"""The rows of signatures.json that are of one signature; those of heartbeats follow them."""

import hashlib
import json
from pathlib import Path

from cases.making import ED25519, SECP256K1, Row, flip

L = 2**252 + 27742317777372353535851937790883648493
N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
P = 2**256 - 2**32 - 977

MESSAGE = b"enclave heartbeat"
SEED = hashlib.sha256(b"enclave key").digest()
OTHER_SEED = hashlib.sha256(b"another enclave key").digest()

rows = []


def fixed(id, description, expected, algorithm, public_key, signature, **content):
    """All is given; with a private key the peers must come to the same."""
    rows.append(Row(id, description, expected, lambda maker: {
        "algorithm": algorithm, "public_key": public_key, "signature": signature, **content}))


def signed(id, description, expected, algorithm, change=None, seed=SEED, **content):
    """The peers sign; `change` then does something to the key, the content and the signature."""
    content = content or {"message": MESSAGE}

    def make(maker):
        signature, public_key = maker.sign(algorithm, seed, **content)
        parts = {"public_key": public_key, "signature": signature, **content}
        if change is None:
            parts["private_key"] = seed
        else:
            parts.update(change(parts, maker))
        return {"algorithm": algorithm, **parts}

    rows.append(Row(id, description, expected, make))


def part(name, change):
    """A change of one part alone."""
    return lambda parts, maker: {name: change(parts[name])}


def little(number, size=32):
    return number.to_bytes(size, "little")


def big(number, size=32):
    return number.to_bytes(size, "big")


def number(data):
    return int.from_bytes(data, "big")


def given(file):
    """The cases of a file of others' vectors."""
    return json.loads((Path(__file__).parents[1] / file).read_text())["cases"]


# Ed25519, RFC 8032 §7.1

for test in given("ed25519-rfc8032.json"):
    fixed("ed25519-rfc-8032-" + test["name"].lower().translate({40: 45, 41: None, 32: 45}),
          f"RFC 8032 §7.1, {test['name']}.", "accept", ED25519,
          bytes.fromhex(test["public_key"]), bytes.fromhex(test["signature"]),
          message=bytes.fromhex(test["message"]), private_key=bytes.fromhex(test["secret_key"]))

# The twelve edge cases known as speccheck, with the row of Go's crypto/ed25519

SPECCHECK = (
    ("accept", "Key and R of small order; S is 0."),
    ("accept", "Key of small order, R of mixed order."),
    ("accept", "Key of mixed order, R of small order."),
    ("accept", "Key and R of mixed order; holds without the cofactor."),
    ("reject", "Holds only with the cofactor."),
    ("reject", "Holds only with the cofactor, computed in one step."),
    ("reject", "S is L or more."),
    ("reject", "S is far more than L."),
    ("reject", "R is not in its shortest form, and is compared as bytes."),
    ("reject", "R is not in its shortest form, and is hashed as it is."),
    ("reject", "Key of small order, not in its shortest form: reduced before it is hashed."),
    ("accept", "Key of small order, not in its shortest form: hashed as it is."),
)
for index, ((verdict, what), edge) in enumerate(
        zip(SPECCHECK, given("ed25519-speccheck.json"), strict=True)):
    fixed(f"ed25519-speccheck-{index}", f"speccheck {index}: {what}", verdict, ED25519,
          bytes.fromhex(edge["pub_key"]), bytes.fromhex(edge["signature"]),
          message=bytes.fromhex(edge["message"]))

# Ed25519, what else may be sent

signed("ed25519-message", "A message is taken as it is.", "accept", ED25519)
signed("ed25519-digest", "Of a digest the 32 bytes are the message.", "accept", ED25519,
       digest=hashlib.sha256(MESSAGE).digest())
signed("ed25519-long-message", "A message of 4 KiB.", "accept", ED25519, message=bytes(4096))
signed("ed25519-s-plus-l", "S + L: the same signature once more, refused.", "reject", ED25519,
       part("signature", lambda s: s[:32] + little(int.from_bytes(s[32:], "little") + L)))
signed("ed25519-s-is-l", "S is L.", "reject", ED25519, part("signature", lambda s: s[:32] + little(L)))
signed("ed25519-s-all-ones", "S is 2^256 − 1.", "reject", ED25519,
       part("signature", lambda s: s[:32] + b"\xff" * 32))
signed("ed25519-s-zero", "S is 0, and R is not of small order.", "reject", ED25519,
       part("signature", lambda s: s[:32] + bytes(32)))
signed("ed25519-r-flipped", "The lowest bit of R is changed.", "reject", ED25519,
       part("signature", lambda s: flip(s, 0)))
signed("ed25519-r-sign-flipped", "The sign of R's x is changed.", "reject", ED25519,
       part("signature", lambda s: flip(s, 255)))
signed("ed25519-s-flipped", "The lowest bit of S is changed.", "reject", ED25519,
       part("signature", lambda s: flip(s, 256)))
signed("ed25519-s-high-bit", "The highest bit of S is set.", "reject", ED25519,
       part("signature", lambda s: flip(s, 511)))
signed("ed25519-halves-swapped", "S before R.", "reject", ED25519,
       part("signature", lambda s: s[32:] + s[:32]))
signed("ed25519-signature-zero", "64 zero bytes.", "reject", ED25519,
       part("signature", lambda s: bytes(64)))
signed("ed25519-signature-empty", "No signature.", "reject", ED25519, part("signature", lambda s: b""))
signed("ed25519-signature-63", "The last byte is missing.", "reject", ED25519,
       part("signature", lambda s: s[:-1]))
signed("ed25519-signature-65", "A zero byte behind it.", "reject", ED25519,
       part("signature", lambda s: s + b"\0"))
signed("ed25519-message-changed", "A bit of the message is changed.", "reject", ED25519,
       part("message", lambda m: flip(m, 3)))
signed("ed25519-message-longer", "A zero byte behind the message.", "reject", ED25519,
       part("message", lambda m: m + b"\0"))
signed("ed25519-message-hashed", "The signature of a message, offered for its SHA-256.", "reject",
       ED25519, part("message", lambda m: hashlib.sha256(m).digest()))
signed("ed25519-key-flipped", "A bit of the key is changed.", "reject", ED25519,
       part("public_key", lambda k: flip(k, 0)))
signed("ed25519-key-sign-flipped", "The sign of the key's x is changed.", "reject", ED25519,
       part("public_key", lambda k: flip(k, 255)))
signed("ed25519-other-key", "The key of another.", "reject", ED25519,
       lambda parts, maker: {"public_key": maker.key(ED25519, OTHER_SEED)})
signed("ed25519-key-no-point", "y is 2, of which there is no point.", "reject", ED25519,
       part("public_key", lambda k: little(2)))
signed("ed25519-key-31", "A key of 31 bytes.", "reject", ED25519, part("public_key", lambda k: k[:-1]))
signed("ed25519-key-33", "A key of 33 bytes.", "reject", ED25519,
       part("public_key", lambda k: k + b"\0"))
signed("ed25519-key-empty", "No key.", "reject", ED25519, part("public_key", lambda k: b""))

# secp256k1

SATOSHI = b"Satoshi Nakamoto"
fixed("secp256k1-rfc-6979", "Private key 1; the nonce is that of RFC 6979.", "accept", SECP256K1,
      bytes.fromhex("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
      bytes.fromhex("934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
                    "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5"),
      message=SATOSHI, private_key=big(1))
signed("secp256k1-greatest-key", "Private key n − 1.", "accept", SECP256K1, seed=big(N - 1),
       message=SATOSHI)
signed("secp256k1-message", "Of a message its SHA-256 is signed.", "accept", SECP256K1)
signed("secp256k1-digest", "A digest is signed as it is.", "accept", SECP256K1,
       digest=hashlib.sha256(MESSAGE).digest())
signed("secp256k1-empty-message", "An empty message.", "accept", SECP256K1, message=b"")
signed("secp256k1-digest-zero", "A digest of zeros.", "accept", SECP256K1, digest=bytes(32))
signed("secp256k1-digest-beyond-n", "A digest of ones, which is more than n.", "accept", SECP256K1,
       digest=b"\xff" * 32)
for index in range(2):
    signed(f"secp256k1-key-{index}", "Keys of either parity.", "accept", SECP256K1,
           seed=hashlib.sha256(b"account %d" % index).digest())


def uncompressed(key):
    """04, x and y."""
    x = number(key[1:])
    y = pow(x**3 + 7, (P + 1) // 4, P)
    y = y if y & 1 == key[0] & 1 else P - y
    return b"\x04" + big(x) + big(y)


def der(signature):
    def integer(half):
        half = half.lstrip(b"\0") or b"\0"
        half = b"\0" + half if half[0] & 0x80 else half
        return b"\x02" + bytes([len(half)]) + half
    both = integer(signature[:32]) + integer(signature[32:])
    return b"\x30" + bytes([len(both)]) + both


def high_s(signature):
    return signature[:32] + big(N - number(signature[32:]))


signed("secp256k1-key-uncompressed", "A key of 65 bytes.", "accept", SECP256K1,
       part("public_key", uncompressed))
for name, what, change in (
    ("high-s", "n − s: the same signature once more.", high_s),
    ("half-n-plus-1", "s is the least that is too high.", lambda s: s[:32] + big(N // 2 + 1)),
    ("r-zero", "r is 0.", lambda s: bytes(32) + s[32:]),
    ("s-zero", "s is 0.", lambda s: s[:32] + bytes(32)),
    ("both-zero", "r and s are 0.", lambda s: bytes(64)),
    ("r-is-n", "r is n.", lambda s: big(N) + s[32:]),
    ("s-is-n", "s is n.", lambda s: s[:32] + big(N)),
    ("r-is-p", "r is the field's prime.", lambda s: big(P) + s[32:]),
    ("all-ones", "r and s are 2^256 − 1.", lambda s: b"\xff" * 64),
    ("r-flipped", "The lowest bit of r is changed.", lambda s: flip(s, 248)),
    ("s-flipped", "The lowest bit of s is changed.", lambda s: flip(s, 504)),
    ("halves-swapped", "s before r.", lambda s: s[32:] + s[:32]),
    ("little-endian", "r and s in the other order of bytes.", lambda s: s[31::-1] + s[:31:-1]),
    ("der", "The signature in DER.", der),
    ("der-high-s", "The higher s in DER.", lambda s: der(high_s(s))),
    ("signature-63", "The last byte is missing.", lambda s: s[:-1]),
    ("signature-65-recovery-0", "A recovery id of 0 behind it.", lambda s: s + b"\0"),
    ("signature-65-recovery-27", "A recovery id of 27 before it.", lambda s: b"\x1b" + s),
    ("signature-empty", "No signature.", lambda s: b""),
):
    signed(f"secp256k1-{name}", what, "reject", SECP256K1, part("signature", change))
signed("secp256k1-message-changed", "A bit of the message is changed.", "reject", SECP256K1,
       part("message", lambda m: flip(m, 3)))
signed("secp256k1-digest-twice", "The signature of a message, offered for its SHA-256.", "reject",
       SECP256K1, part("message", lambda m: hashlib.sha256(m).digest()))
signed("secp256k1-other-key", "The key of another.", "reject", SECP256K1,
       lambda parts, maker: {"public_key": maker.key(SECP256K1, OTHER_SEED)})
for name, what, change in (
    ("key-other-parity", "The point with the other y.", lambda k: bytes([k[0] ^ 1]) + k[1:]),
    ("key-x-only", "x alone, 32 bytes.", lambda k: k[1:]),
    ("key-34", "A zero byte behind the key.", lambda k: k + b"\0"),
    ("key-64", "x and y without 04.", lambda k: uncompressed(k)[1:]),
    ("key-66", "65 bytes and one more.", lambda k: uncompressed(k) + b"\0"),
    ("key-hybrid", "65 bytes that begin with 06 or 07, right parity.",
     lambda k: bytes([k[0] + 4]) + uncompressed(k)[1:]),
    ("key-hybrid-other-parity", "65 bytes that begin with 06 or 07, wrong parity.",
     lambda k: bytes([(k[0] ^ 1) + 4]) + uncompressed(k)[1:]),
    ("key-prefix-0", "33 bytes that begin with 00.", lambda k: b"\0" + k[1:]),
    ("key-prefix-4", "33 bytes that begin with 04.", lambda k: b"\x04" + k[1:]),
    ("key-65-prefix-2", "65 bytes that begin with 02.", lambda k: b"\x02" + uncompressed(k)[1:]),
    ("key-off-curve", "x is 5, of which there is no point.", lambda k: b"\x02" + big(5)),
    ("key-x-beyond-p", "x is p + 1.", lambda k: b"\x02" + big(P + 1)),
    ("key-uncompressed-off-curve", "y is one more than the point's.",
     lambda k: uncompressed(k)[:-1] + bytes([uncompressed(k)[-1] ^ 1])),
    ("key-infinity", "The point at infinity, 00.", lambda k: b"\0"),
    ("key-empty", "No key.", lambda k: b""),
    ("key-ed25519", "32 bytes: a key of the other algorithm.", lambda k: SEED),
):
    signed(f"secp256k1-{name}", what, "reject", SECP256K1, part("public_key", change))
