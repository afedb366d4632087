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
from questions import FILES, difference, questions  # noqa: E402

HERE = Path(__file__).resolve().parent


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
