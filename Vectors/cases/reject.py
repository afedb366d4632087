"""One row of non-canonical.json."""

from dataclasses import dataclass, field

from cases.notation import parse

# What a general decoder makes of the bytes: it refuses them; it accepts them, and the
# message has a canonical form; or it accepts them, and that rule bars the canonical form.
REFUSED = "refused"
CANONICAL = "canonical"


@dataclass
class Reject:
    id: str
    type: str
    bytes: bytes
    rule: str
    offset: int
    path: str
    description: str
    standard: str
    limits: dict = field(default_factory=dict)
    # Peers known to read the bytes differently, and how.
    differs: dict = field(default_factory=dict)


class Table:
    """Collects the rows of one rule; ids begin with the rule's."""

    def __init__(self, rule):
        self.rule, self.rows = rule, []

    def __call__(self, name, type, wire, path, standard, description, **more):
        data, mark = parse(wire) if isinstance(wire, str) else wire
        if mark is None:
            raise ValueError(f"{name}: no mark")
        self.rows.append(Reject(f"{self.rule.lower()}-{name}", type, data, self.rule, mark,
                                path, description, standard, **more))
