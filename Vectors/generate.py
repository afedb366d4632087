"""Makes the vector files by asking the peers.

    make -C Vectors/peers                               # builds the peers
    swift build --product enclave-wire                  # which writes bytes as Protoscope
    .build/venv/bin/python Vectors/generate.py          # writes the files
    .build/venv/bin/python Vectors/generate.py --check  # exits 1 if a file differs

Expected bytes come from the peers alone. A case that the peers do not confirm as its author
wrote it down is an error, and so is a known difference of a peer that is no longer there. Only the
Protoscope text beside bytes that are not canonical is of this project's own program: another spelling
of the bytes, which says nothing new.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

import jsonschema  # noqa: E402

from cases import all_cases, accept, heartbeat  # noqa: E402
from cases.making import record  # noqa: E402
from cases.notation import HEARTBEAT  # noqa: E402
from cases.reject import CANONICAL, REFUSED  # noqa: E402
from cases.transaction_parts import SCHEMES  # noqa: E402
from peers.client import Peer  # noqa: E402
from questions import difference, questions  # noqa: E402

PYTHON, CANONICAL_PY, PROTOBUF_C = "python-protobuf", "python-canonical", "protobuf-c"
# In this order they are named in `confirmed_by`, behind those of Python.
OTHERS = (PROTOBUF_C, "go", "cpp", "rust")


class Unconfirmed(Exception):
    """A peer does not say what the case says."""


class Generator:
    def __init__(self, build):
        self.python = Peer("python", [build / "peer-python"])
        self.others = {name: Peer(name, [build / f"peer-{name}"]) for name in OTHERS}
        self.go = self.others["go"]
        self.maker = Maker(self.python, self.go)

    def close(self):
        for peer in (self.python, *self.others.values()):
            peer.close()

    def agreeing(self, case, made, differs):
        """The peers that agree with a case as it is written to the file, where they support it."""
        answers = {name: [(peer.ask(**request), expected) for request, expected in questions(made)]
                   for name, peer in self.others.items()}
        return _agreement(case, differs, answers)

    # Messages that have a canonical form

    def accepted(self, case):
        data = self.canonical_bytes(case)
        limits = case.limits or None
        _same(case, self.python.ask(op="canonicalize", type=case.type, bytes=data, limits=limits),
              bytes=data)
        _same(case, self.python.ask(op="check", type=case.type, bytes=data, limits=limits))
        made = _without_none(
            id=case.id, type=case.type, description=case.description, json=case.json,
            decoded=case.decoded, bytes=data, limits=limits, expected="accept")
        agreed = [PYTHON, CANONICAL_PY] + self.agreeing(case, made, case.differs)
        return _without_none(**made, confirmed_by=agreed, differs=case.differs or None)

    def canonical_bytes(self, case):
        if case.json is None:
            return case.wire.hex()
        encoded = self.python.ask(op="encode", type=case.type, json=case.json)
        _require(case, encoded["ok"], encoded)
        data = encoded["bytes"]
        _require(case, case.wire is None or case.wire.hex() == data, encoded)
        _same(case, self.python.ask(op="decode", type=case.type, bytes=data),
              json=case.json if case.decoded is None else case.decoded)
        return data

    # Bytes that are not canonical

    def rejected(self, case):
        data, limits = case.bytes.hex(), case.limits or None
        answer = self.python.ask(op="check", type=case.type, bytes=data, limits=limits)
        _require(case, not answer["ok"], answer)
        _same(case, answer, ok=False, rule=case.rule, offset=case.offset, path=case.path)
        made = _without_none(
            id=case.id, type=case.type, description=case.description, bytes=data,
            limits=limits, expected="reject", rule=case.rule, offset=case.offset, path=case.path,
            confirmed_by=[CANONICAL_PY])
        return {**made, "standard": self.standard(case, data, limits)}

    def standard(self, case, data, limits):
        request = {"op": "canonicalize", "type": case.type, "bytes": data, "limits": limits}
        answer = self.python.ask(**request)
        outcome = {key: answer.get(key) for key in ("ok", "accepted", "rule", "bytes")}
        if case.standard == REFUSED:
            _same(case, answer, ok=False, accepted=False)
        elif case.standard == CANONICAL:
            _require(case, answer["ok"] and answer["bytes"] != data, answer)
            _same(case, self.python.ask(op="check", type=case.type, bytes=answer["bytes"]))
        else:
            _same(case, answer, ok=False, accepted=True, rule=case.standard)
        answers = {name: [(peer.ask(**request), outcome)] for name, peer in self.others.items()}
        return _without_none(
            outcome="reject" if case.standard == REFUSED else "accept",
            canonical=answer.get("bytes"), obstacle=answer.get("rule"),
            confirmed_by=[PYTHON] + _agreement(case, case.differs, answers),
            differs=case.differs or None)

    # Sign documents

    def sign_doc(self, case):
        answer = self.python.ask(op="sign-doc", json=case.json, chain_id=case.chain_id,
                                 scheme=case.scheme)
        _require(case, answer["ok"], answer)
        data = self.python.ask(op="encode", type=HEARTBEAT, json=case.json)["bytes"]
        names = ("heartbeat_bytes", "sign_doc", "digest")
        made = {
            "id": case.id, "scheme": case.scheme, "description": case.description,
            "json": case.json, "chain_id": case.chain_id, "bytes": data,
            **{name: answer[name] for name in names}}
        return self.confirmed(case, made)

    def require_good_sample_signature(self):
        document = self.python.ask(op="sign-doc", json=heartbeat.SAMPLE, chain_id=accept.CHAIN_ID)
        answer = self.go.ask(
            op="verify", bytes=document["sign_doc"], public_key=accept.PUBLIC_KEY.hex(),
            signature=heartbeat.SIGNATURE.hex())
        if answer.get("valid") is not True:
            raise Unconfirmed(f"the sample's signature over {document['digest']} is not good")

    # Signatures, transactions, replay

    def confirmed(self, case, made):
        """The case with the peers that say the same, Python and at least one more."""
        for request, expected in questions(made):
            answer = self.python.ask(**request)
            sentence = difference(expected, answer)
            _require(case, answer.get("unsupported") or sentence is None, f"{request}: {answer}")
        agreed = ["python"] + self.agreeing(case, made, {})
        _require(case, len(agreed) > 1, agreed)
        return {**made, "confirmed_by": agreed}

    def signature(self, case):
        made = {name: value.hex() if isinstance(value, bytes) else value
                for name, value in case.make(self.maker).items()}
        return self.confirmed(case, {"id": case.id, "description": case.description, **made,
                                     "expected": case.expected})

    def heartbeats(self, case):
        identities = {address: [key.hex() for key in keys(self.maker)]
                      for address, keys in case.identities.items()}
        return self.confirmed(case, {
            "id": case.id, "description": case.description, "chain_id": case.chain_id,
            "schemes": case.schemes, "algorithms": case.algorithms, "identities": identities,
            "steps": [step(self.maker) for step in case.steps]})

    def claims(self, case):
        return self.confirmed(case, {
            "id": case.id, "description": case.description, "steps": case.steps})

    def not_a_transaction(self, case):
        return self.confirmed(case, _without_none(
            id=case.id, description=case.description, bytes=case.bytes.hex(), expected="reject",
            code=case.code, rule=case.rule, offset=case.offset, path=case.path))

    def transaction(self, case):
        auth_info = (case.auth_info or case.make_auth_info)(self.maker)
        unsigned = record(1, case.body) + record(2, auth_info)
        documents = [self.tx_document(case, unsigned, index, signer)
                     for index, signer in enumerate(case.signers)]
        signatures = [signer.sign(self.maker, document)
                      for signer, document in zip(case.signers, documents)]
        body, auth_info = case.change_body(case.body), case.change_auth_info(auth_info)
        data = record(1, body) + record(2, auth_info) + b"".join(
            record(3, signature) for signature in case.change_signatures(signatures))
        numbers = case.asked_account_numbers or [signer.account_number for signer in case.signers]
        made = {
            "id": case.id, "description": case.description,
            "chain_id": case.asked_chain_id or case.chain_id, "bytes": data.hex(),
            "tx": self.tx(case, data), "hash": hashlib.sha256(data).hexdigest().upper(),
            "account_numbers": [str(number) for number in numbers]}
        if case.expected != "accept":
            return self.confirmed(case, {**made, "expected": "reject", "code": case.expected})
        signers = [self.signer(case, SCHEMES[signer.mode], document, signer.account(self.maker))
                   for signer, document in zip(case.signers, documents)]
        return self.confirmed(case, {**made, "signers": signers, "expected": "accept"})

    def given_transaction(self, case):
        signer = self.signer(case, case.scheme, case.sign_doc, case.account)
        _require(case, signer["account"]["address"] == case.address, signer)
        return self.confirmed(case, {
            "id": case.id, "description": case.description, "chain_id": case.chain_id,
            "bytes": case.bytes.hex(), "tx": self.tx(case, case.bytes), "hash": case.hash,
            "account_numbers": [case.account_number], "signers": [signer], "expected": "accept"})

    def signer(self, case, scheme, document, account):
        answer = self.python.ask(op="address", **account)
        _require(case, answer["ok"], answer)
        return {"scheme": scheme, "sign_doc": document.hex(),
                "digest": hashlib.sha256(document).hexdigest(),
                "account": {**account, "address": answer["address"]}}

    def tx_document(self, case, unsigned, index, signer):
        answer = self.python.ask(
            op="sign-doc", bytes=unsigned.hex(), scheme=SCHEMES[signer.mode], signer=index,
            chain_id=case.chain_id, account_number=str(signer.account_number))
        _require(case, answer["ok"], answer)
        return bytes.fromhex(answer["sign_doc"])

    def tx(self, case, data):
        answer = self.python.ask(op="tx-decode", bytes=data.hex())
        _require(case, answer["ok"], answer)
        return answer["tx"]


class Maker:
    """Keys and signatures, on which Python and Go must agree where both sign."""

    def __init__(self, python, go):
        self.python, self.go = python, go

    def sign(self, algorithm, seed, **content):
        """Signature and public key."""
        request = {"op": "sign", "algorithm": algorithm, "private_key": seed.hex(),
                   **{name: value.hex() for name, value in content.items()}}
        answers = [peer.ask(**request) for peer in (self.python, self.go)]
        for answer in answers:
            if not answer["ok"] or answer["signature"] != answers[0]["signature"]:
                raise Unconfirmed(f"{request}: {answers}")
        return tuple(bytes.fromhex(answers[0][name]) for name in ("signature", "public_key"))

    def key(self, algorithm, seed):
        return self.sign(algorithm, seed, message=b"")[1]

    def encode(self, json):
        answer = self.python.ask(op="encode", type=HEARTBEAT, json=json)
        if not answer["ok"]:
            raise Unconfirmed(f"{json}: {answer}")
        return bytes.fromhex(answer["bytes"])

    def sign_heartbeat(self, json, chain_id, scheme, algorithm, seed):
        """The signature of a heartbeat; of one without a timestamp under go-json there is none."""
        answer = self.python.ask(op="sign-doc", json=json, chain_id=chain_id, scheme=scheme)
        return self.sign(algorithm, seed, bytes=bytes.fromhex(answer["sign_doc"]))[0]


def _require(case, condition, answer):
    if not condition:
        raise Unconfirmed(f"{case.id}: {answer}")


def _same(case, answer, **expected):
    wanted = {"ok": True, **expected}
    found = {key: answer.get(key) for key in wanted}
    if found != wanted:
        raise Unconfirmed(f"{case.id}: expected {wanted}, got {answer}")


def _agreement(case, differs, answers):
    """The peers that agree; one that supports the case and does not must be in `differs`. Answers
    are pairs of what was said and what is expected."""
    agreed = []
    for peer, pairs in answers.items():
        supported = [pair for pair in pairs if not pair[0].get("unsupported")]
        sentences = [difference(expected, answer) for answer, expected in supported]
        if supported and not any(sentences):
            agreed.append(peer)
            _require(case, peer not in differs, f"{peer} agrees; `differs` says otherwise")
        elif supported:
            _require(case, peer in differs, f"{peer}: {sentences} {supported}")
    return agreed


def _without_none(**members):
    return {name: value for name, value in members.items() if value is not None}


def documents(generator):
    """File names and what belongs in them."""
    generator.require_good_sample_signature()
    yield "sample/heartbeat.json", heartbeat.SAMPLE
    for name, tables in all_cases().items():
        yield name, [getattr(generator, kind)(row) for kind, rows in tables for row in rows]


def add_protoscope(cases, tool):
    """Puts the Protoscope text of each case behind its bytes."""
    try:
        answer = subprocess.run([tool, "vectors", "protoscope"], input=json.dumps(cases), text=True,
                                capture_output=True, check=True)
    except FileNotFoundError:
        raise Unconfirmed(f"there is no {tool}; run swift build --product enclave-wire")
    except subprocess.CalledProcessError as error:
        raise Unconfirmed(f"{tool}: {error.stderr}")
    texts = {text["id"]: text["protoscope"] for text in map(json.loads, answer.stdout.splitlines())}
    for index, case in enumerate(cases):
        members = list(case.items())
        place = list(case).index("bytes") + 1
        cases[index] = dict(members[:place] + [("protoscope", texts[case["id"]])] + members[place:])


def validate(files):
    schema = json.loads((HERE / "schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    seen = set()
    for name, content in files.items():
        if isinstance(content, list):
            jsonschema.Draft202012Validator(schema).validate(content)
            for case in content:
                if case["id"] in seen:
                    raise Unconfirmed(f"{case['id']} is there twice")
                seen.add(case["id"])


def differing(files):
    for name, text in files.items():
        path = HERE / name
        if not path.exists() or path.read_text() != text:
            yield name


def main():
    parser = argparse.ArgumentParser(description="Makes Vectors/*.json by asking the peers.")
    parser.add_argument("--check", action="store_true",
                        help="write nothing; exit status 1 if a file differs")
    parser.add_argument("--build", type=Path,
                        default=os.environ.get("VECTORS_BUILD", HERE.parent / ".build/vectors"),
                        help="where `make -C Vectors/peers` put the peers [%(default)s]")
    parser.add_argument("--tool", type=Path,
                        default=os.environ.get("ENCLAVE_WIRE", HERE.parent / ".build/debug/enclave-wire"),
                        help="the program that writes bytes as Protoscope [%(default)s]")
    options = parser.parse_args()
    generator = Generator(Path(options.build))
    try:
        files = dict(documents(generator))
        add_protoscope(files["non-canonical.json"], options.tool)
        validate(files)
    except (Unconfirmed, jsonschema.ValidationError) as error:
        sys.exit(f"generate.py: {error}")
    finally:
        generator.close()
    texts = {name: json.dumps(content, indent=2) + "\n" for name, content in files.items()}
    stale = list(differing(texts))
    for name in stale:
        if not options.check:
            (HERE / name).parent.mkdir(exist_ok=True)
            (HERE / name).write_text(texts[name])
        print(f"{name} {'differs' if options.check else 'written'}")
    for name, content in files.items():
        print(f"{name}: {len(content)} {'cases' if isinstance(content, list) else 'fields'}")
    sys.exit(1 if options.check and stale else 0)


if __name__ == "__main__":
    main()
