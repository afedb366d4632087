#!/usr/bin/env python3
"""The cases of protobuf's own conformance suite, as far as its names and the specification tell them.

    suite.py [--verbose]

Each case is a request with the answer that it has to have; there is no list of failures that are let pass.
"""

import argparse
import collections
import sys
import tempfile

import suite_binary
import suite_json
import suite_text
import testee
from compare import Peer


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--verbose", action="store_true", help="names every case")
    options = parser.parse_args()
    types = testee.Types(testee.conformance_files())
    peer = Peer(types)
    cases = suite_binary.cases(types) + suite_json.cases(types) + suite_text.cases(types)
    names = collections.Counter(case.name for case in cases)
    repeated = [name for name, count in names.items() if count > 1]
    if repeated:
        sys.exit(f"two cases have one name: {repeated[0]}")
    with tempfile.TemporaryDirectory() as folder:
        process = testee.Testee(types.serialized(), folder)
        answers = process.ask_all([case.request() for case in cases])
        process.close()
    failures = 0
    for case, answer in zip(cases, answers):
        problem = case.problem(peer, answer)
        if options.verbose:
            print(f"{'FAIL' if problem else 'ok  '} {case.name}")
        if problem:
            failures += 1
            print(f"FAILED {case.name}\n  input: {case.payload!r}\n  {problem}")
    levels = collections.Counter(case.name.split(".")[0] for case in cases)
    print(f"{len(cases)} cases ({', '.join(f'{count} {level}' for level, count in levels.items())}), {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
