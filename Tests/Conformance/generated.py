"""Compares code generated from the official test messages with upb, as compare.py does with dynamic messages.

generated.py [--seed N] [--comparisons N]: exit status 1 on a difference that no rule here or in exceptions.py explains.
"""

import argparse
import os
import pathlib
import random
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
os.environ["CONFORMANCE_TESTEE"] = str(ROOT / ".build/debug/generated-testee")
# The modules beside this one read that.
import compare  # noqa: E402
import exceptions  # noqa: E402
import testee  # noqa: E402


def without_extensions():
    """The official types with no extension: what generated code checks when it reads."""
    files = testee.conformance_files()
    for file in files:
        del file.extension[:]
        messages = list(file.message_type)
        while messages:
            message = messages.pop()
            del message.extension[:]
            messages += message.nested_type
    return testee.Types(files)


PLAIN = compare.Peer(without_extensions())


def explained(types, case, verdict):
    """Why generated code answers otherwise; None where no rule says."""
    rule = exceptions.explain(types, case, verdict)
    if rule is not None:
        return rule.name
    if verdict.kind == "other bytes":
        # The message is the same. Generated code packs all that can be packed, and keeps extensions as they came.
        return "canonical order and packing"
    if verdict.kind == "another message" and verdict.message is not None and exceptions.has_bad_utf8(verdict.message):
        # A Swift string cannot hold them.
        return "strings that are no UTF-8 are repaired"
    if case.source == compare.BINARY and verdict.kind in ("accepted", "written"):
        # Extensions stay bytes until they are asked for, so that what is wrong inside them is found then.
        try:
            message = PLAIN.parse(case.name, case.payload, compare.BINARY)
            PLAIN.print(message, compare.BINARY)
            return "extensions are read when they are asked for"
        except Exception:
            return None
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--comparisons", type=int, default=10_000)
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}")
    tally, unexplained = {}, []
    with tempfile.TemporaryDirectory() as folder:
        one = compare.Round(arguments.seed, folder, official=True)
        cases = one.cases(arguments.comparisons)
        try:
            answers = one.testee.ask_all([case.request() for case in cases])
        except testee.Died as death:
            sys.exit(f"the testee died at {cases[death.args[0]]}")
        for case, answer in zip(cases, answers):
            verdict = compare.judge(one.peer, case, answer)
            reason = "same" if verdict.kind is None else explained(one.types, case, verdict) or "unexplained"
            tally[reason] = tally.get(reason, 0) + 1
            if reason == "unexplained":
                unexplained.append(f"[{verdict.kind}] {case}\n  ours:  {verdict.ours[:400]}\n  upb's: {verdict.peers[:400]}")
        if one.testee.close() != 0:
            unexplained.append("the testee ended with an error")
    for reason, count in sorted(tally.items()):
        print(f"{count:8} {reason}")
    for text in unexplained[:20]:
        print(text)
    print(f"{len(cases)} comparisons of generated code with upb, {len(unexplained)} differences without a reason")
    sys.exit(1 if unexplained else 0)


main()
