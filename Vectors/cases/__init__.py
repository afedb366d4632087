"""The cases by hand: what each is and what it must be called, never its expected bytes."""


def all_cases():
    """By file: the generator's methods, each with its rows."""
    from cases import (canonical, heartbeat, reject_bounds, reject_records, reject_values,
                       reject_wire, replay, sign_doc, signatures, signed_heartbeats, transactions,
                       transactions_given, transactions_refused, transactions_unverified)

    tables = [table for module in (reject_wire, reject_records, reject_values, reject_bounds)
              for table in vars(module).values() if hasattr(table, "rows")]
    tables.sort(key=lambda table: int(table.rule[1:]))
    return {
        "heartbeat.json": [("accepted", heartbeat.rows)],
        "canonical.json": [("accepted", canonical.rows)],
        "non-canonical.json": [("rejected", [row for table in tables for row in table.rows])],
        "sign-doc.json": [("sign_doc", sign_doc.rows)],
        "signatures.json": [("signature", signatures.rows), ("heartbeats", signed_heartbeats.single)],
        "transactions.json": [
            ("given_transaction", transactions_given.rows), ("transaction", transactions.rows),
            ("not_a_transaction", transactions_refused.rows),
            ("transaction", transactions_unverified.rows)],
        "replay.json": [("claims", replay.rows), ("heartbeats", signed_heartbeats.sequences)],
    }
