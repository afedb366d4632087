"""Keys, signatures and addresses, by `cryptography` (OpenSSL) from PyPI.

A key or a signature of a wrong length or form is no error: the signature is not valid.
"""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import (
    Prehashed, decode_dss_signature, encode_dss_signature)

import bech32

ED25519, SECP256K1 = "ed25519", "secp256k1"
ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_PREHASHED = Prehashed(hashes.SHA256())
_AMINO_KEYS = {ED25519: "1624de6420", SECP256K1: "eb5ae98721"}
_AMINO_MULTISIG = "22c1f7e2"


def signed_content(request):
    """What the algorithm is given: for Ed25519 its message, for secp256k1 32 bytes of digest."""
    if "digest" in request:
        return bytes.fromhex(request["digest"])
    if "bytes" in request:
        return hashlib.sha256(bytes.fromhex(request["bytes"])).digest()
    message = bytes.fromhex(request["message"])
    return message if algorithm(request) == ED25519 else hashlib.sha256(message).digest()


def algorithm(request):
    name = request.get("algorithm", ED25519)
    if name not in (ED25519, SECP256K1):
        raise ValueError(f"no algorithm {name}")
    return name


def is_valid(name, public_key, content, signature):
    verify = _verify_ed25519 if name == ED25519 else _verify_secp256k1
    try:
        verify(public_key, content, signature)
    except (InvalidSignature, ValueError):
        return False
    return True


def _verify_ed25519(public_key, message, signature):
    ed25519.Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)


def is_account_key(public_key):
    """Whether it is a compressed point of secp256k1."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256K1(), public_key)
    except ValueError:
        return False
    return len(public_key) == 33


def _verify_secp256k1(public_key, digest, signature):
    """Keys of 33 bytes (02, 03) or 65 (04), signatures of 64 with the lower s."""
    forms = {33: (2, 3), 65: (4,)}
    if not public_key or public_key[0] not in forms.get(len(public_key), ()):
        raise ValueError("no public key")
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if len(signature) != 64 or not 0 < r < ORDER or not 0 < s <= ORDER // 2:
        raise ValueError("no signature with the lower s")
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256K1(), public_key)
    key.verify(encode_dss_signature(r, s), digest, ec.ECDSA(_PREHASHED))


def sign(name, private_key, content):
    """The signature and the public key, 33 bytes for secp256k1. Both algorithms are deterministic."""
    if name == ED25519:
        key = ed25519.Ed25519PrivateKey.from_private_bytes(private_key)
        public = key.public_key().public_bytes(
            serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        return key.sign(content), public
    key = ec.derive_private_key(int.from_bytes(private_key, "big"), ec.SECP256K1())
    r, s = decode_dss_signature(
        key.sign(content, ec.ECDSA(_PREHASHED, deterministic_signing=True)))
    s = min(s, ORDER - s)
    public = key.public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)
    return r.to_bytes(32, "big") + s.to_bytes(32, "big"), public


def address(prefix, name, public_key):
    """Of a single key."""
    hashed = hashlib.sha256(public_key).digest()
    if name == SECP256K1:
        hashed = hashlib.new("ripemd160", hashed).digest()
    return bech32.encode(prefix, hashed[:20])


def multisig_address(prefix, threshold, keys):
    """Of a threshold key, whose members are pairs of algorithm and key: by its amino encoding."""
    members = (bytes.fromhex(_AMINO_KEYS[name]) + key for name, key in keys)
    amino = bytes.fromhex(_AMINO_MULTISIG) + b"\x08" + _varint(threshold)
    amino += b"".join(b"\x12" + _varint(len(member)) + member for member in members)
    return bech32.encode(prefix, hashlib.sha256(amino).digest()[:20])


def _varint(value):
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])
