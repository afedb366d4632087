#!/usr/bin/env python3
"""Runs the vectors against a peer and says, case by case, where it differs.

    Vectors/run.py COMMAND [ARGUMENT ...]

The peer speaks the line protocol of README.md. What it answers with "unsupported" is counted, not
judged. Exit status 1 if anything differs. Needs Python's standard library alone.
"""

import json
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True

from peers.client import Peer  # noqa: E402

HERE = Path(__file__).resolve().parent
FILES = ("heartbeat.json", "canonical.json", "non-canonical.json", "sign-doc.json")
HEARTBEAT = "virtengine.enclave.v1.MsgEnclaveHeartbeat"


def questions(case):
    """Pairs of a request and what its answer must hold."""
    if "scheme" in case:
        yield ({"op": "sign-doc", "json": case["json"], "chain_id": case["chain_id"],
                "scheme": case["scheme"]},
               {"ok": True, "sign_doc": case["sign_doc"]})
        yield {"op": "digest", "bytes": case["sign_doc"]}, {"ok": True, "digest": case["digest"]}
        yield ({"op": "encode", "type": HEARTBEAT, "json": case["json"]},
               {"ok": True, "bytes": case["bytes"]})
        return
    wire = {"type": case["type"], "bytes": case["bytes"], "limits": case.get("limits")}
    if case["expected"] == "accept":
        yield {"op": "check", **wire}, {"ok": True}
        yield {"op": "canonicalize", **wire}, {"ok": True, "bytes": case["bytes"]}
        if "json" in case:
            yield ({"op": "encode", "type": case["type"], "json": case["json"]},
                   {"ok": True, "bytes": case["bytes"]})
            yield ({"op": "decode", "type": case["type"], "bytes": case["bytes"]},
                   {"ok": True, "json": case.get("decoded", case["json"])})
        return
    yield ({"op": "check", **wire},
           {"ok": False, "rule": case["rule"], "offset": case["offset"], "path": case["path"]})
    standard = case["standard"]
    if "canonical" in standard:
        yield {"op": "canonicalize", **wire}, {"ok": True, "bytes": standard["canonical"]}
    else:
        yield {"op": "canonicalize", **wire}, {"ok": False}


def difference(expected, answer):
    """A sentence, or None. Where and why it refuses is compared if the peer says it."""
    for name, value in expected.items():
        if name in ("rule", "code", "offset", "path") and name not in answer:
            continue
        found = answer.get(name)
        if found == value:
            continue
        if isinstance(value, str) and isinstance(found, str) and name in ("bytes", "sign_doc"):
            return f"{name} differ from byte {first_difference(value, found)} on: {shorten(found)}"
        extra = "" if answer.get("ok") else f" ({answer.get('error')})"
        return f"{name} is {shorten(found)}, not {shorten(value)}{extra}"
    return None


def first_difference(one, other):
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    return same // 2


def shorten(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."


def run(peer, file):
    counts = Counter()
    for case in json.loads((HERE / file).read_text()):
        for request, expected in questions(case):
            answer = peer.ask(**request)
            if answer.get("unsupported"):
                counts["unsupported"] += 1
                continue
            sentence = difference(expected, answer)
            counts["differ" if sentence else "agree"] += 1
            if sentence:
                print(f"{file} {case['id']} {request['op']}: {sentence}")
    return counts


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    peer = Peer("the peer", sys.argv[1:])
    table = {file: run(peer, file) for file in FILES}
    peer.close()
    print(f"{'':20}{'agree':>8}{'differ':>8}{'unsupported':>13}")
    for file, counts in table.items():
        print(f"{file:20}{counts['agree']:8}{counts['differ']:8}{counts['unsupported']:13}")
    sys.exit(1 if any(counts["differ"] for counts in table.values()) else 0)


if __name__ == "__main__":
    main()
