"""The rows of sign-doc.json."""

from dataclasses import dataclass

from cases.accept import ADDRESS, CHAIN_ID, b64, filler
from cases.heartbeat import SAMPLE, sample_with


@dataclass
class SignDoc:
    id: str
    scheme: str
    json: dict
    chain_id: str
    description: str


rows = []


def canonical(name, json, description, chain_id=CHAIN_ID):
    rows.append(SignDoc(f"canonical-{name}", "canonical", json, chain_id, description))


def go_json(name, description, address=ADDRESS, timestamp=SAMPLE["timestamp"], nonce="1042"):
    json = {"validatorAddress": address, "timestamp": timestamp, "nonce": nonce}
    json = {name: value for name, value in json.items() if value not in ("", "0")}
    rows.append(SignDoc(f"go-json-{name}", "go-json", json, CHAIN_ID, description))


canonical("ordinary", SAMPLE, "Every field set; the signature is left out.")
canonical("unsigned", sample_with(signature=None), "The same document without a signature.")
canonical("other-signature", sample_with(signature=b64(filler(64))),
          "Another signature, the same document.")
canonical("other-chain", SAMPLE, "Another chain, another document.", chain_id="virtengine-1")
canonical("testnet", SAMPLE, "The test network.", chain_id="virtengine-testnet-1")
canonical("non-ascii-chain", SAMPLE, "A chain id that is not ASCII.", chain_id="ketten-größe-🌳")
canonical("long-chain", SAMPLE, "A chain id of 128 bytes: two bytes of length.", chain_id="c" * 128)
canonical("without-proof", sample_with(attestationProof=None), "No attestation proof.")
canonical("other-proof", sample_with(attestationProof=b64(b"sgx-quote-v4")),
          "The proof is covered: another document.")
canonical("4-kib-proof", sample_with(attestationProof=b64(filler(4096))), "A proof of 4 KiB.")
canonical("nonce-0", sample_with(nonce=None), "Nonce 0 is not written.")
canonical("largest-nonce", sample_with(nonce=str(2**64 - 1)), "The largest nonce.")
canonical("non-ascii-address", sample_with(validatorAddress="adresse-é-🌳"), "Not ASCII.")
canonical("without-timestamp", sample_with(timestamp=None), "No timestamp.")
canonical("epoch", sample_with(timestamp="1970-01-01T00:00:00Z"), "A timestamp of 0 is written.")
canonical("year-1", sample_with(timestamp="0001-01-01T00:00:00Z"), "The earliest time.")
canonical("year-9999", sample_with(timestamp="9999-12-31T23:59:59.999999999Z"), "The latest time.")
canonical("signature-alone", {"signature": SAMPLE["signature"]},
          "Nothing is left: field 3 of the document is absent.")

go_json("ordinary", "Neither chain id nor proof is in the document.")
for digits in range(10):
    fraction = "." + "123456789"[:digits] if digits else ""
    go_json(f"fraction-{digits}-digits", f"{digits} digits of a fraction.",
            timestamp=f"2026-01-15T12:30:45{fraction}Z")
go_json("fraction-zeros-inside", "Zeros inside a fraction stay.",
        timestamp="2026-01-15T12:30:45.100200300Z")
go_json("fraction-zeros-at-end", "Zeros at the end of a fraction go.",
        timestamp="2026-01-15T12:30:45.100Z")
go_json("fraction-1-nanosecond", "Zeros before the last digit stay.",
        timestamp="2026-01-15T12:30:45.000000001Z")
go_json("epoch", "The epoch.", timestamp="1970-01-01T00:00:00Z")
go_json("before-epoch", "Negative seconds with nanos.", timestamp="1969-12-31T23:59:59.999999999Z")
go_json("year-1", "The first year that RFC 3339 and Go share with Timestamp.",
        timestamp="0001-01-01T00:00:00Z")
go_json("year-99", "Two zeros before the year.", timestamp="0099-12-31T23:59:59Z")
go_json("year-9999", "The last.", timestamp="9999-12-31T23:59:59.999999999Z")
go_json("leap-day", "A leap day.", timestamp="2024-02-29T00:00:00Z")
go_json("nonce-0", "A nonce of 0 is written.", nonce="0")
go_json("nonce-2-53-plus-1", "No rounding to a double.", nonce=str(2**53 + 1))
go_json("nonce-2-63", "No sign.", nonce=str(2**63))
go_json("largest-nonce", "The largest nonce.", nonce=str(2**64 - 1))
for name, address, description in (
    ("html", "ve1<a href=\"x\">&amp;</a>", "< > & are escaped for HTML."),
    ("quotes", "\"\\/'", "Quotation mark and backslash are escaped, slash and apostrophe are not."),
    ("line-separators", "a\u2028b\u2029c", "U+2028 and U+2029 are escaped."),
    ("control", "\0\x01\t\n\r\x0b\x1f", "Tab, line feed and carriage return have short escapes."),
    ("delete", "\x7f\u0080\u009f", "Controls from U+007F on are not escaped."),
    ("latin", "adresse-éß", "Two bytes a character, not escaped."),
    ("cjk", "住所", "Three bytes a character, not escaped."),
    ("emoji", "🌳👨‍👩‍👧", "Four bytes a character, with joiners, not escaped."),
    ("bom", "\ufeffve1", "A byte order mark is not escaped."),
    ("noncharacter", "\uffff\U0010ffff", "Noncharacters are not escaped."),
    ("replacement", "\ufffd", "A replacement character that is really there is not escaped."),
    ("empty", "", "An empty address is written."),
):
    go_json(f"address-{name}", description, address=address)
