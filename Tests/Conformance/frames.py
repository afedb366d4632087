#!/usr/bin/env python3
"""What the testee says to requests and streams that are wrong, and that it lives on or ends as it should."""

import os
import struct
import subprocess
import sys
import tempfile

import testee
from testee import BINARY, JSON, JSPB, PROGRAM, Request, Response, TEXT, request

PROTO3 = "protobuf_test_messages.proto3.TestAllTypesProto3"


def framed(data):
    return struct.pack("<I", len(data)) + data


def run(stream, arguments=(str(testee.DESCRIPTORS),), environment=None):
    """Status, answers and messages of a testee that reads this stream."""
    variables = {k: v for k, v in os.environ.items() if k != "CONFORMANCE_DESCRIPTORS"} | (environment or {})
    done = subprocess.run([PROGRAM, *arguments], input=stream, capture_output=True, env=variables, timeout=60)
    answers, rest = [], done.stdout
    while rest:
        size = struct.unpack("<I", rest[:4])[0]
        answers.append(Response.FromString(rest[4 : 4 + size]))
        rest = rest[4 + size :]
    return done.returncode, answers, done.stderr.decode()


def check(what, holds):
    if not holds:
        sys.exit(f"FAILED: {what}")


def main():
    good = request(PROTO3, b"\x08\x05", BINARY, BINARY)
    wrong = {
        "runtime_error": [b"\xff\xff", Request(message_type=PROTO3, requested_output_format=1).SerializeToString(),
                          request("no.such.Type", b"", BINARY, BINARY).SerializeToString(),
                          request(PROTO3, b"", BINARY, 0).SerializeToString(),
                          request(PROTO3, b"", BINARY, 77).SerializeToString()],
        "skipped": [request(PROTO3, b"", BINARY, JSPB).SerializeToString(),
                    Request(message_type=PROTO3, jspb_payload="[]", requested_output_format=1).SerializeToString()],
        "parse_error": [request(PROTO3, b"\x08", BINARY, TEXT).SerializeToString(),
                        request(PROTO3, "{", JSON, BINARY).SerializeToString(),
                        request(PROTO3, "{", TEXT, BINARY).SerializeToString()],
        "protobuf_payload": [request("conformance.FailureSet", b"", BINARY, BINARY).SerializeToString(),
                             good.SerializeToString()],
    }
    expected = [kind for kind, bodies in wrong.items() for _ in bodies]
    status, answers, messages = run(b"".join(framed(body) for bodies in wrong.values() for body in bodies))
    check(f"answers {[a.WhichOneof('result') for a in answers]}, status {status}: {messages}",
          [a.WhichOneof("result") for a in answers] == expected and status == 0)
    check("the set of failures is empty", answers[-2].protobuf_payload == b"")

    status, answers, _ = run(b"")
    check("no request is no error", status == 0 and not answers)
    one = framed(good.SerializeToString())
    for cut, part in ((2, "length"), (len(one) - 1, "message")):
        status, answers, messages = run(one + one[:cut])
        check(f"a frame cut in its {part}: {messages}", status == 1 and len(answers) == 1 and part in messages)
    status, answers, messages = run(one + b"\xff\xff\xff\xff")
    check(f"a frame that is too long: {messages}", status == 1 and len(answers) == 1 and "4294967295" in messages)

    status, answers, _ = run(one, (), {"CONFORMANCE_DESCRIPTORS": str(testee.DESCRIPTORS)})
    check("the set is named in the environment", status == 0 and len(answers) == 1)
    # conformance_test_runner passes the name of the program as the first argument too.
    status, answers, messages = run(one, (PROGRAM,), {"CONFORMANCE_DESCRIPTORS": str(testee.DESCRIPTORS)})
    check(f"started as the runner does: {messages}", status == 0 and len(answers) == 1)
    status, answers, messages = run(one, (PROGRAM, str(testee.DESCRIPTORS)))
    check(f"started as the runner does, the set as an argument: {messages}", status == 0 and len(answers) == 1)
    for arguments in ((), ("/no/such/file",), ("a", "b"), (PROGRAM,), (PROGRAM, "a", "b")):
        status, _, messages = run(b"", arguments)
        check(f"arguments {arguments}: {messages}", status == 2 and messages.startswith("enclave-wire-conformance: "))
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"\xff")
        file.flush()
        check("what is no descriptor set", run(b"", (file.name,))[0] == 2)
        file.truncate(0)
        status, _, messages = run(b"", (file.name,))
        check(f"a set without the protocol: {messages}", status == 2 and "ConformanceRequest" in messages)
    shown = subprocess.run([PROGRAM, "--help"], capture_output=True, timeout=60)
    check("help", shown.returncode == 0 and b"conformance_test_runner" in shown.stdout)
    print("frames and bad requests: all as they should be")


if __name__ == "__main__":
    main()
