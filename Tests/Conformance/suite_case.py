"""A case of the conformance suite: a request, and what its answer has to be."""

import json

from google.protobuf import text_format

import testee
from testee import BINARY, JSON, TEXT

PROTO2 = "protobuf_test_messages.proto2.TestAllTypesProto2"
PROTO3 = "protobuf_test_messages.proto3.TestAllTypesProto3"
EDITIONS2 = "protobuf_test_messages.editions.proto2.TestAllTypesProto2"
EDITIONS3 = "protobuf_test_messages.editions.proto3.TestAllTypesProto3"
EDITION2023 = "protobuf_test_messages.editions.TestAllTypesEdition2023"
UNSTABLE = "protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable"
SYNTAX = {PROTO2: "Proto2", PROTO3: "Proto3", EDITIONS2: "Editions_Proto2", EDITIONS3: "Editions_Proto3",
          EDITION2023: "Editions_2023", UNSTABLE: "Editions_Unstable"}
ALL = [PROTO2, PROTO3, EDITIONS2, EDITIONS3]
LIKE_PROTO3 = [PROTO3, EDITIONS3]
LIKE_PROTO2 = [PROTO2, EDITIONS2]
INPUTS = {BINARY: "ProtobufInput", JSON: "JsonInput", TEXT: "TextFormatInput"}
OUTPUTS = {BINARY: "ProtobufOutput", JSON: "JsonOutput", TEXT: "TextFormatOutput"}


class Case:
    """One request. What is expected is a function of the peer, the case and the answer that names a problem or None."""

    def __init__(self, level, type_name, name, payload, source, target, expected, **options):
        suffix = "" if expected is refused else "." + OUTPUTS[target]
        self.name = f"{level}.{SYNTAX.get(type_name, type_name)}.{INPUTS[source]}.{name}{suffix}"
        self.type_name, self.payload, self.source, self.target = type_name, payload, source, target
        self.expected, self.options = expected, options

    def request(self):
        return testee.request(self.type_name, self.payload, self.source, self.target, **self.options)

    def problem(self, peer, answer):
        return self.expected(peer, self, answer)


def shown(answer):
    result = answer.WhichOneof("result")
    return f"{result}: {getattr(answer, result)!r}" if result else "no result"


def refused(peer, case, answer):
    """The input is no message."""
    return None if answer.WhichOneof("result") == "parse_error" else f"should be refused; {shown(answer)}"


def not_written(peer, case, answer):
    """The message has no form in the format."""
    return None if answer.WhichOneof("result") == "serialize_error" else f"should not be written; {shown(answer)}"


def output(case, answer):
    field = {BINARY: "protobuf_payload", JSON: "json_payload", TEXT: "text_payload"}[case.target]
    return getattr(answer, field) if answer.WhichOneof("result") == field else None


def message_of(peer, case, answer):
    written = output(case, answer)
    return None if written is None else peer.parse(case.type_name, written, case.target)


def gives(text):
    """The answer is the message that a text describes."""
    def check(peer, case, answer):
        wanted = peer.types.message(case.type_name)()
        text_format.Parse(text, wanted, descriptor_pool=peer.types.pool)
        return same(peer, case, answer, wanted)

    return check


def gives_message(data):
    """The answer is the message of these bytes."""
    return lambda peer, case, answer: same(peer, case, answer, peer.parse(case.type_name, data, BINARY))


def same(peer, case, answer, wanted):
    try:
        got = message_of(peer, case, answer)
    except Exception as error:
        return f"the answer is not read: {error}; {shown(answer)}"
    if got is None:
        return f"no answer in the format; {shown(answer)}"
    if not peer.same(got, wanted):
        return f"another message: {str(got)!r}, expected {str(wanted)!r}; {shown(answer)}"
    return None


def gives_bytes(data):
    """The answer is these very bytes."""
    return lambda peer, case, answer: None if output(case, answer) == data else (
        f"other bytes, expected {data!r}; {shown(answer)}")


def gives_json(test):
    """The answer is JSON that passes a test."""
    def check(peer, case, answer):
        written = output(case, answer)
        return None if written is not None and test(json.loads(written)) else f"other JSON; {shown(answer)}"

    return check


def gives_text(text):
    """The answer has these very words, however they are laid out."""
    def check(peer, case, answer):
        written = output(case, answer)
        return None if written is not None and written.split() == text.split() else f"other text; {shown(answer)}"

    return check
