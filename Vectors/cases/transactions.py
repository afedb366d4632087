"""The rows of transactions.json that are good."""

from cases.transaction_parts import (
    AMINO_JSON, DIRECT_AUX, HEARTBEAT_ANY, HEARTBEAT_URL, SEND, Group, Signer, Transaction, any_of, any_with, body,
    coin, fields, heartbeat, integer, nested_anys, record, scalar, text)

rows = []


def accepted(id, description, **more):
    rows.append(Transaction(f"tx-{id}", description, **more))


TIMEOUT = integer(1, 1768480245) + integer(2, 120000000)


accepted("direct", "A heartbeat, signed in SIGN_MODE_DIRECT.")
accepted("direct-sequence", "A sequence, and another account number.",
         signers=(Signer(sequence=41, account_number=2**40),))
accepted("direct-account-0", "Account number 0 is not written.", signers=(Signer(account_number=0),))
accepted("direct-memo", "A memo that is not ASCII.", body=body(HEARTBEAT_ANY, memo="Herzschlag 🌳 <&>"))
accepted("direct-timeout", "Timeouts by height and by time, unordered.",
         body=body(HEARTBEAT_ANY, height=2**63, unordered=True, timeout=TIMEOUT))
accepted("direct-two-messages", "Two messages.",
         body=body(HEARTBEAT_ANY, any_of(HEARTBEAT_URL, heartbeat(nonce=8))))
accepted("direct-no-message", "No message, a memo.", body=body(memo="nothing"))
accepted("direct-foreign", "A message of a type that nobody here knows.", body=body(SEND))
accepted("direct-fee", "Two coins, payer and granter.",
         fee=fields(record(1, coin("mve", "1")), record(1, coin("uve", "18446744073709551616")),
                    integer(2, 2**64 - 1), text(3, "ve1payer"), text(4, "ve1granter")))
accepted("direct-no-fee", "No fee.", fee=None)
accepted("direct-extension", "A critical extension option; it is for the chain to refuse.",
         body=body(HEARTBEAT_ANY, options=(any_of("/ext.Option", b"\x01"),)))
accepted("direct-non-critical-extension", "An extension option that may be passed over.",
         body=body(HEARTBEAT_ANY, non_critical=(any_of("/ext.Option", b"\x01"),)))
accepted("direct-non-critical-field", "An unknown field of the body whose number has bit 11: 1024.",
         body=body(HEARTBEAT_ANY, more=scalar(1024, 1)))
accepted("direct-non-critical-field-3072", "And another: 3072, of bytes.",
         body=body(HEARTBEAT_ANY, more=record(3072, "later")))
accepted("direct-non-critical-group", "And a group.",
         body=body(HEARTBEAT_ANY, more=bytes.fromhex("8340 0801 8440")))
accepted("direct-non-critical-in-any", "An unknown field with bit 11 in a message of a known type.",
         body=body(any_of(HEARTBEAT_URL, heartbeat() + scalar(1024, 1))))
accepted("direct-body-not-canonical", "The body's fields descend: the carried bytes are what is signed.",
         body=text(2, "memo") + record(1, HEARTBEAT_ANY))
accepted("direct-body-long-varint", "A timeout height in more bytes than need be.",
         body=record(1, HEARTBEAT_ANY) + bytes.fromhex("188500"))
accepted("direct-ten-anys", "Ten Anys within one another, the most there may be.",
         body=body(nested_anys(10)))
accepted("direct-hundred-anys", "A hundred Anys within one, itself counted, the most there may be.",
         body=body(any_with(99)))
accepted("two-signers", "Two signers in SIGN_MODE_DIRECT.",
         signers=(Signer(), Signer("1", account_number=2, sequence=3)))
accepted("aux", "The second signer does not pay, and signs in SIGN_MODE_DIRECT_AUX.",
         signers=(Signer(), Signer("1", DIRECT_AUX, 3, 2)))
accepted("aux-first-amino", "The fee's payer signs in amino JSON, the other in SIGN_MODE_DIRECT_AUX.",
         signers=(Signer(mode=AMINO_JSON), Signer("1", DIRECT_AUX, 3, 2)))
accepted("amino", "SIGN_MODE_LEGACY_AMINO_JSON.", signers=(Signer(mode=AMINO_JSON),))
accepted("amino-memo", "Go's escapes for HTML, in memo and chain id.", chain_id="<chain>&",
         body=body(HEARTBEAT_ANY, memo="<a href=\"x\">&amp;\\\u2028\u2029\t\n\x01\x7fé🌳"),
         signers=(Signer(mode=AMINO_JSON),))
accepted("amino-timeout", "Timeouts by height and by time, unordered.", signers=(Signer(mode=AMINO_JSON),),
         body=body(HEARTBEAT_ANY, height=12, unordered=True, timeout=TIMEOUT))
accepted("amino-fee", "Coins, payer and granter.", signers=(Signer(mode=AMINO_JSON, sequence=2**63),),
         fee=fields(record(1, coin("mve", "0")), record(1, coin("uve", "1")), text(3, "ve1p"), text(4, "ve1g")))
accepted("amino-free", "A fee of no coins: an empty list.", fee=b"", signers=(Signer(mode=AMINO_JSON),))
accepted("amino-no-messages", "No messages: an empty list.", body=body(memo="x"),
         signers=(Signer(mode=AMINO_JSON),))
accepted("amino-two-messages", "Two messages.", signers=(Signer(mode=AMINO_JSON),),
         body=body(HEARTBEAT_ANY, any_of(HEARTBEAT_URL, heartbeat(2**64 - 1, nanos=1000))))
accepted("amino-zero-fields", "Fields of no value are left out of a message.",
         body=body(any_of(HEARTBEAT_URL, heartbeat(0, "", b""))), signers=(Signer(mode=AMINO_JSON),))
accepted("amino-empty-message", "A message without a field.", body=body(any_of(HEARTBEAT_URL, b"")),
         signers=(Signer(mode=AMINO_JSON),))
accepted("multisig", "Two of three.", signers=(Group(),))
accepted("multisig-all", "Three of three, with more than the threshold.",
         signers=(Group(signing=(0, 1, 2), sequence=9, account_number=77),))
accepted("multisig-one", "One of one.", signers=(Group(("a",), 1, (0,)),))
accepted("multisig-nine", "Nine members: the bit array has a second byte.",
         signers=(Group(tuple("abcdefghi"), 2, (0, 8)),))
accepted("multisig-eight", "Eight members: no extra bits.", signers=(Group(tuple("abcdefgh"), 3, (1, 6, 7)),))
accepted("multisig-and-single", "A threshold account, and one of a single key.",
         signers=(Group(), Signer("1", AMINO_JSON, account_number=2)))
