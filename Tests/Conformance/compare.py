#!/usr/bin/env python3
"""Compares the testee with Python's protobuf (upb) over random schemas, messages and damaged input.

    compare.py [--seed N] [--comparisons N] [--jobs N] [--keep N]

Every request is answered by both: the same inputs have to be refused, and what is written has to be the same message.
A difference that no rule of exceptions.py explains is printed, made smaller, and fails the run.
"""

import argparse
import collections
import json
import multiprocessing
import os
import random
import re
import sys
import tempfile
import time

from google.protobuf import json_format, text_format

import exceptions
import random_messages
import random_schemas
import testee
from testee import BINARY, JSON, TEXT

FORMAT_NAMES = {BINARY: "binary", JSON: "json", TEXT: "text"}
TEST_TYPES = [
    "protobuf_test_messages.proto3.TestAllTypesProto3", "protobuf_test_messages.proto2.TestAllTypesProto2",
    "protobuf_test_messages.editions.proto3.TestAllTypesProto3",
    "protobuf_test_messages.editions.proto2.TestAllTypesProto2",
    "protobuf_test_messages.editions.TestAllTypesEdition2023",
    "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable",
    "protobuf_test_messages.proto2.TestAllRequiredTypesProto2", "protobuf_test_messages.proto2.TestLargeOneof",
]


class Case:
    """A request, as the comparison sees it."""

    def __init__(self, name, payload, source, target, ignore_unknown=False):
        self.name, self.payload, self.source, self.target = name, payload, source, target
        self.ignore_unknown = ignore_unknown

    def request(self):
        return testee.request(self.name, self.payload, self.source, self.target, self.ignore_unknown)

    def __str__(self):
        shown = self.payload.hex() if self.source == BINARY else repr(self.payload)
        return (f"{self.name}: {FORMAT_NAMES[self.source]} to {FORMAT_NAMES[self.target]}"
                f"{', unknown names ignored' if self.ignore_unknown else ''}\n  input: {shown}")


class Peer:
    """What upb says."""

    def __init__(self, types):
        self.types = types

    def parse(self, name, payload, source, ignore_unknown=False):
        message = self.types.message(name)()
        if source == BINARY:
            message.MergeFromString(payload)
        elif source == JSON:
            json_format.Parse(payload, message, ignore_unknown_fields=ignore_unknown, descriptor_pool=self.types.pool)
        else:
            text_format.Parse(payload, message, descriptor_pool=self.types.pool)
        return message

    def print(self, message, target):
        if target == BINARY:
            if not message.IsInitialized():
                raise ValueError("required fields are missing")
            return self.types.bytes(message)
        if target == JSON:
            # Sorted, as a map has another order in each process.
            return json_format.MessageToJson(message, indent=None, sort_keys=True, descriptor_pool=self.types.pool)
        return text_format.MessageToString(message, descriptor_pool=self.types.pool)

    def reread(self, name, message, text):
        """What is left of a message in text format."""
        try:
            return self.parse(name, text, TEXT)
        except text_format.ParseError:
            # Python writes the items of a message set by a name that it does not read.
            known = self.types.message(name)()
            known.CopyFrom(message)
            known.DiscardUnknownFields()
            return known

    def same(self, left, right):
        """Whether two messages are the same, every NaN like another, and what an Any holds taken as a message too."""
        if self.types.bytes(left) == self.types.bytes(right) or left == right:
            return True
        return self.text(left) == self.text(right)

    def text(self, message):
        return text_format.MessageToString(message, print_unknown_fields=True, descriptor_pool=self.types.pool)


class Verdict:
    """How the two answers to a case differ: `kind` is None where they do not."""

    def __init__(self, kind, ours, peers, message=None, detail="", output=None, expected=None):
        self.kind, self.ours, self.peers, self.message, self.detail = kind, ours, peers, message, detail
        self.output, self.expected = output, expected


def judge(peer, case, response):
    """Compares the answer of the testee with that of upb."""
    result = response.WhichOneof("result")
    ours = f"{result}: {getattr(response, result)!r}" if result else "nothing"
    try:
        message = peer.parse(case.name, case.payload, case.source, case.ignore_unknown)
    except RecursionError:
        return Verdict(None, ours, "recursion")
    except Exception as error:
        peers = f"refused: {type(error).__name__}: {error}"
        return Verdict(None if result == "parse_error" else "accepted", ours, peers)
    try:
        output = peer.print(message, case.target)
    except RecursionError:
        return Verdict(None, ours, "recursion")
    except Exception as error:
        peers = f"not written: {type(error).__name__}: {error}"
        if result == "serialize_error" or result == "parse_error" and not message.IsInitialized():
            return Verdict(None, ours, peers, message)
        return Verdict("refused" if result == "parse_error" else "written", ours, peers, message)
    peers = f"{output!r}"
    if result == "parse_error":
        return Verdict("refused", ours, peers, message)
    if result not in ("protobuf_payload", "json_payload", "text_payload"):
        return Verdict("not written", ours, peers, message)
    return compare_output(peer, case, message, output, response, ours, peers)


def compare_output(peer, case, message, output, response, ours, peers):
    """Compares what the testee wrote with what upb wrote."""
    written = getattr(response, response.WhichOneof("result"))

    def verdict(kind, detail=""):
        return Verdict(kind, ours, peers, message, detail, written, output)

    try:
        if case.target == BINARY:
            if not peer.same(peer.parse(case.name, written, BINARY), message):
                return verdict("another message")
        elif case.target == JSON:
            # As JSON, so that the order of members does not matter; NaN is a string there.
            if json.loads(written) != json.loads(output):
                return verdict("other JSON")
            if not peer.same(peer.parse(case.name, written, JSON), peer.parse(case.name, output, JSON)):
                return verdict("JSON of another message")
        else:
            if not peer.same(peer.parse(case.name, written, TEXT), peer.reread(case.name, message, output)):
                return verdict("text of another message")
    except Exception as error:
        return verdict("output not read", f"{type(error).__name__}: {error}")
    # What is in an Any, after a type URL, has no order that both would keep.
    has_any = re.search(rb"/(google[.]protobuf|protobuf_test_messages|random)[.]", output) if case.target == BINARY else None
    comparable = case.target == BINARY and peer.types.is_ordered(message) and has_any is None
    return verdict("other bytes" if comparable and written != output else None)


class Round:
    """Cases of one descriptor set."""

    def __init__(self, seed, folder, official):
        self.random = random.Random(seed)
        if official:
            files, self.names = testee.conformance_files(), TEST_TYPES
        else:
            files = random_schemas.make_files(self.random, 8) + [
                f for f in testee.conformance_files() if f.name == "conformance/conformance.proto"]
            self.names = [f"{f.package}.{m.name}" for f in files if f.package.startswith("random.")
                          for m in f.message_type]
        self.types = testee.Types(files)
        self.peer = Peer(self.types)
        self.maker = random_messages.MessageMaker(self.random, self.types, self.names)
        self.testee = testee.Testee(self.types.serialized(), folder)
        self.folder = folder

    def cases(self, count):
        made = []
        while len(made) < count:
            made += self.some_cases(self.random.choice(self.names))
        return made[:count]

    def some_cases(self, name):
        pick = self.random
        message = self.maker.message(name)
        data = self.types.bytes(message)
        hand = self.maker.wire(self.types.descriptor(name))
        made = [Case(name, data, BINARY, target) for target in (BINARY, JSON, TEXT)]
        made += [Case(name, hand, BINARY, target) for target in (BINARY, JSON, TEXT)]
        for source in (data, hand, hand):
            made.append(Case(name, random_messages.damaged_bytes(pick, source), BINARY,
                             pick.choice([BINARY, BINARY, JSON, TEXT])))
        for print_as, tokens, oddities in (
            (JSON, random_messages.JSON_TOKENS, random_messages.JSON_ODDITIES),
            (TEXT, random_messages.TEXT_TOKENS, random_messages.TEXT_ODDITIES),
        ):
            try:
                text = self.peer.print(message, print_as)
            except Exception:
                continue
            made += [Case(name, text, print_as, target) for target in (BINARY, print_as)]
            for _ in range(4):
                damaged = random_messages.damaged_text(pick, text, tokens, oddities)
                try:
                    damaged.encode()
                except UnicodeEncodeError:
                    continue
                made.append(Case(name, damaged, print_as, pick.choice([BINARY, print_as]),
                                 print_as == JSON and pick.random() < 0.2))
        return made

    def run(self, count):
        tally = collections.Counter()
        unexplained = []
        cases = self.cases(count)
        try:
            answers = self.testee.ask_all([case.request() for case in cases])
        except testee.Died as death:
            return tally, [f"THE TESTEE DIED at {cases[death.args[0]]}"]
        for case, answer in zip(cases, answers):
            verdict = judge(self.peer, case, answer)
            tally["comparisons"] += 1
            tally[f"{FORMAT_NAMES[case.source]} to {FORMAT_NAMES[case.target]}"] += 1
            if verdict.kind is None:
                continue
            rule = exceptions.explain(self.types, case, verdict)
            tally["rule " + rule.name if rule else "unexplained"] += 1
            if rule is None:
                unexplained.append(self.report(case, verdict))
        if self.testee.close() != 0:
            unexplained.append("the testee ended with an error")
        return tally, unexplained

    def report(self, case, verdict):
        if len(case.payload) < 5000 and verdict.kind not in ("other bytes",):
            case, verdict = self.smaller(case, verdict)
        return f"[{verdict.kind}] {case}\n  ours:  {verdict.ours}\n  upb's: {verdict.peers}\n  {verdict.detail}"

    def smaller(self, case, verdict):
        """The case with as much taken away as leaves the kind of difference, for a while."""
        helper = testee.Testee(self.types.serialized(), self.folder)
        until = time.monotonic() + 1
        size = max(1, len(case.payload) // 2)
        try:
            while size and time.monotonic() < until:
                at, changed = 0, False
                while at < len(case.payload) and time.monotonic() < until:
                    less = Case(case.name, case.payload[:at] + case.payload[at + size :], case.source, case.target,
                                case.ignore_unknown)
                    now = judge(self.peer, less, helper.ask(less.request()))
                    if now.kind == verdict.kind and exceptions.explain(self.types, less, now) is None:
                        case, verdict, changed = less, now, True
                    else:
                        at += size
                size = size if changed and size == 1 else size // 2
            helper.close()
        except testee.Died:
            pass
        return case, verdict


def work(task):
    seed, count, official = task
    with tempfile.TemporaryDirectory() as folder:
        tally, unexplained = Round(seed, folder, official).run(count)
    return seed, tally, unexplained


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=None, help="of the run; a new one each time unless told")
    parser.add_argument("--comparisons", type=int, default=100_000)
    parser.add_argument("--round", type=int, default=2500, help="comparisons of one descriptor set")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=int, default=20, help="differences that are printed")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    rounds = -(-options.comparisons // options.round)
    # Every third set is the official one.
    tasks = [(seed * 1000 + index, options.round, index % 3 == 0) for index in range(rounds)]
    tally, unexplained, started = collections.Counter(), [], time.monotonic()
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        for index, (round_seed, counts, found) in enumerate(pool.imap_unordered(work, tasks), 1):
            tally += counts
            unexplained += [f"round {round_seed}: {text}" for text in found]
            print(f"{index} of {rounds} sets, {tally['comparisons']} comparisons, {len(unexplained)} unexplained",
                  file=sys.stderr, flush=True)
    for text in unexplained[: options.keep]:
        print(text + "\n")
    print(f"{tally['comparisons']} comparisons in {time.monotonic() - started:.0f} s, seed {seed}")
    for name, count in sorted(tally.items()):
        print(f"  {name}: {count}")
    if unexplained or tally["comparisons"] < options.comparisons:
        sys.exit(f"{len(unexplained)} differences that nothing explains; again: compare.py --seed {seed}")


if __name__ == "__main__":
    main()
