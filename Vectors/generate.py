"""Makes the vector files by asking the peers.

    make -C Vectors/peers                               # builds the peers
    .build/venv/bin/python Vectors/generate.py          # writes the files
    .build/venv/bin/python Vectors/generate.py --check  # exits 1 if a file differs

Expected bytes come from the peers alone. A case that the peers do not confirm as its author
wrote it down is an error, and so is a known difference of a peer that is no longer there.
"""

import argparse
import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

import jsonschema  # noqa: E402

from cases import all_cases, accept, heartbeat  # noqa: E402
from cases.notation import HEARTBEAT  # noqa: E402
from cases.reject import CANONICAL, REFUSED  # noqa: E402
from peers.client import Peer  # noqa: E402

PYTHON, CANONICAL_PY, PROTOBUF_C, GO = "python-protobuf", "python-canonical", "protobuf-c", "go"


class Unconfirmed(Exception):
    """A peer does not say what the case says."""


class Generator:
    def __init__(self, build):
        python = [sys.executable, HERE / "peers/python/peer.py", build / "descriptors.binpb"]
        self.python = Peer(PYTHON, python)
        self.protobuf_c = Peer(PROTOBUF_C, [build / "peer-protobuf-c"])
        self.go = Peer(GO, [build / "peer-go"])

    def close(self):
        for peer in (self.python, self.protobuf_c, self.go):
            peer.close()

    # Messages that have a canonical form

    def accepted(self, case):
        data = self.canonical_bytes(case)
        limits = case.limits or None
        _same(case, self.python.ask(op="canonicalize", type=case.type, bytes=data, limits=limits),
              bytes=data)
        _same(case, self.python.ask(op="check", type=case.type, bytes=data, limits=limits))
        answers = [self.protobuf_c.ask(op="canonicalize", type=case.type, bytes=data)]
        if case.json is not None:
            answers.append(self.protobuf_c.ask(op="encode", type=case.type, json=case.json))
        agreed = [PYTHON, CANONICAL_PY] + _agreement(
            case, case.differs, {PROTOBUF_C: answers}, lambda answer: answer.get("bytes") == data)
        return _without_none(
            id=case.id, type=case.type, description=case.description, json=case.json,
            decoded=case.decoded, bytes=data, limits=limits, expected="accept",
            confirmed_by=agreed, differs=case.differs or None)

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
        return _without_none(
            id=case.id, type=case.type, description=case.description, bytes=data,
            limits=limits, expected="reject", rule=case.rule, offset=case.offset, path=case.path,
            confirmed_by=[CANONICAL_PY], standard=self.standard(case, data, limits))

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
        agreed = [PYTHON] + _agreement(
            case, case.differs, {PROTOBUF_C: [self.protobuf_c.ask(**request)]},
            lambda other: outcome == {key: other.get(key) for key in outcome})
        return _without_none(
            outcome="reject" if case.standard == REFUSED else "accept",
            canonical=answer.get("bytes"),
            obstacle=answer.get("rule"), confirmed_by=agreed, differs=case.differs or None)

    # Sign documents

    def sign_doc(self, case):
        request = {"op": "sign-doc", "json": case.json, "chain_id": case.chain_id,
                   "scheme": case.scheme}
        answer = self.python.ask(**request)
        _require(case, answer["ok"], answer)
        data = self.python.ask(op="encode", type=HEARTBEAT, json=case.json)["bytes"]
        _same(case, self.go.ask(op="digest", bytes=answer["sign_doc"]), digest=answer["digest"])
        others = {PROTOBUF_C: [self.protobuf_c.ask(**request)], GO: [self.go.ask(**request)]}
        names = ("heartbeat_bytes", "sign_doc", "digest")
        agreed = [PYTHON] + _agreement(case, {}, others, lambda other: other["ok"] and all(
            other[name] == answer[name] for name in names if name in other))
        _require(case, len(agreed) > 1, agreed)
        return {
            "id": case.id, "scheme": case.scheme, "description": case.description,
            "json": case.json, "chain_id": case.chain_id, "bytes": data,
            **{name: answer[name] for name in names}, "confirmed_by": agreed}

    def require_good_sample_signature(self):
        document = self.python.ask(op="sign-doc", json=heartbeat.SAMPLE, chain_id=accept.CHAIN_ID)
        answer = self.go.ask(
            op="verify", bytes=document["sign_doc"], public_key=accept.PUBLIC_KEY.hex(),
            signature=heartbeat.SIGNATURE.hex())
        if answer.get("valid") is not True:
            raise Unconfirmed(f"the sample's signature over {document['digest']} is not good")


def _require(case, condition, answer):
    if not condition:
        raise Unconfirmed(f"{case.id}: {answer}")


def _same(case, answer, **expected):
    wanted = {"ok": True, **expected}
    found = {key: answer.get(key) for key in wanted}
    if found != wanted:
        raise Unconfirmed(f"{case.id}: expected {wanted}, got {answer}")


def _agreement(case, differs, answers, agrees):
    """The peers that agree; one that supports the case and does not must be in `differs`."""
    agreed = []
    for peer, all_answers in answers.items():
        supported = [answer for answer in all_answers if not answer.get("unsupported")]
        if supported and all(agrees(answer) for answer in supported):
            agreed.append(peer)
            _require(case, peer not in differs, f"{peer} agrees; `differs` says otherwise")
        elif supported:
            _require(case, peer in differs, f"{peer} says {supported}")
    return agreed


def _without_none(**members):
    return {name: value for name, value in members.items() if value is not None}


def documents(generator):
    """File names and what belongs in them."""
    generator.require_good_sample_signature()
    yield "sample/heartbeat.json", heartbeat.SAMPLE
    for name, (kind, rows) in all_cases().items():
        make = getattr(generator, kind)
        yield name, [make(row) for row in rows]


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
    options = parser.parse_args()
    generator = Generator(Path(options.build))
    try:
        files = dict(documents(generator))
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
