"""The differences between the testee and Python's protobuf that are known, each with its reason.

A rule says what it is about, who is right and by which text. It is asked only about cases that differ.
"""

import re

from testee import BINARY, JSON, TEXT


class Rule:
    def __init__(self, name, reason, applies):
        self.name, self.reason, self.applies = name, reason, applies


def says(text):
    """Verdicts where the testee refused with this text."""
    return lambda types, case, verdict: verdict.kind in ("refused", "not written") and text in verdict.ours


def python_says(*texts):
    """Verdicts where Python refused with one of these texts, and the testee did not."""
    return lambda types, case, verdict: verdict.kind in ("accepted", "written") and any(
        text in verdict.peers for text in texts)


def has_bad_utf8(message):
    """Whether a string of the message, at any depth, is no UTF-8."""
    def bad(value):
        return isinstance(value, bytes)

    for field, value in message.ListFields():
        try:
            values = list(value.items()) if hasattr(value, "items") else list(value) if field.is_repeated else [value]
        except UnicodeDecodeError:
            return True
        for one in values:
            for part in one if isinstance(one, tuple) else (one,):
                if hasattr(part, "ListFields"):
                    if has_bad_utf8(part):
                        return True
                elif field.type == field.TYPE_STRING and bad(part):
                    return True
    return False


def bad_utf8(types, case, verdict):
    if verdict.message is None or case.target == BINARY:
        return False
    try:
        return has_bad_utf8(verdict.message)
    except UnicodeDecodeError:
        return True


RULES = [
    Rule(
        "required",
        "A message without a required field is refused when it is read, as C++ and Java do. Python reads it, writes it "
        "as JSON and text, and refuses to write it as bytes.",
        lambda types, case, verdict: verdict.kind in ("refused", "not written") and (
            "required field" in verdict.ours),
    ),
    Rule(
        "largest float",
        "Python's JSON reader refuses 3.4028235e+38, which its writer writes for the largest float. The specification "
        "refuses what is out of range; this is not.",
        lambda types, case, verdict: "Float value too large" in verdict.peers + verdict.detail
        and "3.402823" in verdict.ours + str(case.payload),
    ),
    Rule(
        "strings that are no UTF-8",
        "proto2 and `utf8_validation = NONE` let such strings pass. JSON and text are UTF-8 and cannot hold them in a "
        "string: JSON gets U+FFFD, text gets escapes. Python writes JSON strings like \"b'\\\\xff'\", fails, or does "
        "not read its own text.",
        bad_utf8,
    ),
]


def explain(types, case, verdict):
    """The rule that explains a difference; None for none."""
    return next((rule for rule in RULES if rule.applies(types, case, verdict)), None)
