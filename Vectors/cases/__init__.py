"""The cases by hand: what each is and what it must be called, never its expected bytes."""


def all_cases():
    """By file: the generator's method, and the rows."""
    from cases import (canonical, heartbeat, reject_bounds, reject_records, reject_values,
                       reject_wire, sign_doc)

    tables = [table for module in (reject_wire, reject_records, reject_values, reject_bounds)
              for table in vars(module).values() if hasattr(table, "rows")]
    tables.sort(key=lambda table: int(table.rule[1:]))
    return {
        "heartbeat.json": ("accepted", heartbeat.rows),
        "canonical.json": ("accepted", canonical.rows),
        "non-canonical.json": ("rejected", [row for table in tables for row in table.rows]),
        "sign-doc.json": ("sign_doc", sign_doc.rows),
    }
