"""The rows of transactions.json that can be taken apart, and whose signatures are not good."""

from cases.making import ED25519, SECP256K1
from cases.signatures import high_s, uncompressed
from cases.transaction_parts import (
    AMINO_JSON, DIRECT, DIRECT_AUX, ED25519_URL, EIP_191, FEE, HEARTBEAT_ANY, SECP256K1_URL, SEND, TEXTUAL, Group,
    Signer, Transaction, account_key, any_of, body, record, scalar, seed, signer_info, single, text)

rows = []


def refused(id, description, code, **more):
    rows.append(Transaction(f"tx-{id}", description, code, **more))



refused("wrong-chain", "Signed for another chain.", "invalidSignature", asked_chain_id="virtengine-1")
refused("wrong-account-number", "Signed for another account number.", "invalidSignature",
        asked_account_numbers=(2,))
refused("memo-changed", "The memo was changed after signing.", "invalidSignature",
        change_body=lambda data: data + text(2, "x"))
refused("fee-changed", "The fee was changed after signing.", "invalidSignature",
        change_auth_info=lambda data: data.replace(b"2000", b"2001"))
refused("body-recoded", "The body was encoded again: the same message, other bytes.", "invalidSignature",
        body=text(2, "memo") + record(1, HEARTBEAT_ANY),
        change_body=lambda data: record(1, HEARTBEAT_ANY) + text(2, "memo"))
refused("other-key", "Signed by another key than the one that is there.", "invalidSignature",
        signers=(Signer(secret="1"),))
refused("signers-swapped", "The signatures of two signers, the second first.", "invalidSignature",
        signers=(Signer(), Signer("1", account_number=2)), change_signatures=lambda all: all[::-1])


for name, what, change in (
    ("high-s", "The higher s.", high_s),
    ("signature-63", "A byte of the signature is missing.", lambda s: s[:-1]),
    ("signature-65", "A byte too much.", lambda s: s + b"\0"),
    ("signature-empty", "An empty signature.", lambda s: b""),
    ("signature-zero", "64 zero bytes.", lambda s: bytes(64)),
):
    refused(name, what, "invalidSignature", signers=(Signer(change=change),))
refused("no-signature", "A signer, and no signature.", "signatureCount", change_signatures=lambda all: [])
refused("two-signatures", "A signer, and two signatures.", "signatureCount",
        change_signatures=lambda all: all * 2)
refused("no-signer", "No signer.", "signatureCount", signers=())
refused("signature-without-signer", "No signer, and a signature.", "signatureCount", signers=(),
        change_signatures=lambda all: [bytes(64)])
refused("mode-0", "SIGN_MODE_UNSPECIFIED.", "unsupportedMode", signers=(Signer(shown_mode=0),))
refused("mode-textual", "SIGN_MODE_TEXTUAL.", "unsupportedMode", signers=(Signer(shown_mode=TEXTUAL),))
refused("mode-eip-191", "SIGN_MODE_EIP_191.", "unsupportedMode", signers=(Signer(shown_mode=EIP_191),))
refused("mode-unknown", "A mode that has no name.", "unsupportedMode", signers=(Signer(shown_mode=99),))
refused("other-mode", "Signed in amino JSON, and SIGN_MODE_DIRECT is said.", "invalidSignature",
        signers=(Signer(mode=AMINO_JSON, shown_mode=DIRECT),))
refused("aux-payer", "Who pays the fee signs in SIGN_MODE_DIRECT_AUX, which does not cover it.",
        "unsupportedMode", signers=(Signer(shown_mode=DIRECT_AUX),))
refused("aux-sequence", "SIGN_MODE_DIRECT_AUX covers the sequence.", "invalidSignature",
        signers=(Signer(mode=AMINO_JSON), Signer("1", DIRECT_AUX, 3, 2)),
        change_auth_info=lambda data: data.replace(bytes.fromhex("0a0208031803"),
                                                   bytes.fromhex("0a0208031804")))
refused("amino-sequence", "Amino JSON covers the sequence.", "invalidSignature",
        signers=(Signer(mode=AMINO_JSON, sequence=3),),
        change_auth_info=lambda data: data.replace(bytes.fromhex("0a02087f1803"), bytes.fromhex("0a02087f1804")))
refused("amino-extension", "Amino JSON has no place for extension options.", "notSignable",
        signers=(Signer(shown_mode=AMINO_JSON),),
        body=body(HEARTBEAT_ANY, options=(any_of("/ext.Option", b"\x01"),)))
refused("amino-non-critical-field", "Nor for unknown fields.", "notSignable",
        signers=(Signer(shown_mode=AMINO_JSON),), body=body(HEARTBEAT_ANY, more=scalar(1024, 1)))
refused("amino-no-fee", "Amino JSON signs a fee, and there is none.", "notSignable", fee=None,
        signers=(Signer(shown_mode=AMINO_JSON),))
refused("amino-foreign", "A message that has no amino name.", "noAminoName", body=body(SEND),
        signers=(Signer(shown_mode=AMINO_JSON),))
refused("no-key", "No public key.", "missingKey", auth_info=lambda maker:
        record(1, signer_info(None, single(DIRECT))) + record(2, FEE))
refused("ed25519-key", "A key of a validator's consensus identity, which has no account.", "unsupportedKey",
        signers=(Signer(key=lambda maker: any_of(ED25519_URL, record(1, maker.key(ED25519, seed("0"))))),))
refused("foreign-key", "A key of an unknown type.", "unsupportedKey",
        signers=(Signer(key=lambda maker: any_of("/ext.PubKey", b"\x0a\x01\x01")),))
refused("key-65", "An uncompressed key.", "invalidKey", signers=(Signer(key=lambda maker: any_of(
    SECP256K1_URL, record(1, uncompressed(maker.key(SECP256K1, seed("0")))))),))
refused("key-off-curve", "A key that is no point.", "invalidKey", signers=(Signer(
    key=lambda maker: any_of(SECP256K1_URL, record(1, b"\x02" + (5).to_bytes(32, "big")))),))
refused("no-mode", "No mode at all.", "unsupportedMode", auth_info=lambda maker:
        record(1, signer_info(account_key(maker, "0"), b"")) + record(2, FEE))

refused("multisig-below-threshold", "One of three, where two have to.", "thresholdNotReached",
        signers=(Group(signing=(1,)),))
refused("multisig-none", "Nobody signed.", "thresholdNotReached", signers=(Group(signing=()),))
refused("multisig-bit-not-set", "Two signatures, one bit.", "signatureCount",
        signers=(Group(bits=lambda array: scalar(1, 3) + record(2, b"\x80")),))
refused("multisig-too-few-signatures", "Two bits, one signature.", "signatureCount",
        signers=(Group(parts=lambda parts: parts[:1]),))
refused("multisig-too-many-signatures", "Two bits, three signatures.", "signatureCount",
        signers=(Group(parts=lambda parts: parts + parts[:1]),))
refused("multisig-too-few-modes", "Two bits, one mode.", "signatureCount",
        signers=(Group(modes=lambda modes: modes[:1]),))
refused("multisig-array-longer", "A bit array of four for three keys.", "bitArrayLength",
        signers=(Group(bits=lambda array: scalar(1, 4) + record(2, b"\xa0")),))
refused("multisig-array-shorter", "A bit array of two for three keys.", "bitArrayLength",
        signers=(Group(signing=(0, 1), bits=lambda array: scalar(1, 2) + record(2, b"\xc0")),))
refused("multisig-array-extra-8", "A last byte of eight extra bits.", "bitArrayLength",
        signers=(Group(bits=lambda array: scalar(1, 8) + record(2, b"\xa0")),))
refused("multisig-array-no-bytes", "Extra bits, and no byte.", "bitArrayLength",
        signers=(Group(bits=lambda array: scalar(1, 3)),))
refused("multisig-signatures-swapped", "The members' signatures in another order.", "invalidSignature",
        signers=(Group(parts=lambda parts: parts[::-1]),))
refused("multisig-other-bits", "The bits of other members.", "invalidSignature",
        signers=(Group(bits=lambda array: scalar(1, 3) + record(2, b"\xc0")),))
refused("multisig-high-s", "The higher s of a member.", "invalidSignature",
        signers=(Group(parts=lambda parts: [parts[0], high_s(parts[1])]),))
refused("multisig-plain-signature", "64 bytes where a MultiSignature belongs.", "malformed",
        signers=(Group(change=lambda signature: b"\xff" * 64),))
refused("multisig-unknown-field", "A field 2 beside the members' signatures.", "unknownField",
        signers=(Group(change=lambda signature: signature + scalar(2, 1)),))
refused("multisig-threshold-0", "A threshold of 0.", "invalidThreshold", signers=(Group(threshold=0),))
refused("multisig-threshold-4", "A threshold of four for three keys.", "invalidThreshold",
        signers=(Group(threshold=4),))
refused("multisig-mode-single", "A threshold key, and the mode of a single one.", "unsupportedMode",
        signers=(Signer(key=lambda maker: Group().key(maker)),))
refused("single-mode-multi", "A single key, and the mode of a threshold one.", "unsupportedMode",
        auth_info=lambda maker: record(1, signer_info(account_key(maker, "a"), record(
            2, record(1, scalar(1, 1) + record(2, b"\x80")) + record(2, single(AMINO_JSON))))) + record(2, FEE),
        signers=(Group(("a",), 1, (0,)),))
