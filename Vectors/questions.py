"""What a case asks of a peer, and whether an answer is what the case says. Needs Python's standard
library alone."""

import json

FILES = ("heartbeat.json", "canonical.json", "non-canonical.json", "sign-doc.json",
         "signatures.json", "transactions.json", "replay.json")
HEARTBEAT = "virtengine.enclave.v1.MsgEnclaveHeartbeat"

# Where and why something is refused is compared if the peer says it.
_OPTIONAL = ("rule", "code", "offset", "path")


def questions(case):
    """Pairs of a request and what its answer must hold."""
    for kind, ask in (("scheme", _sign_doc), ("algorithm", _signature), ("steps", _steps),
                      ("account_numbers", _transaction), ("code", _not_a_transaction)):
        if kind in case:
            return ask(case)
    return _message(case)


def _message(case):
    wire = {"type": case["type"], "bytes": case["bytes"], "limits": case.get("limits")}
    if case["expected"] == "accept":
        yield {"op": "check", **wire}, {"ok": True}
        yield {"op": "canonicalize", **wire}, {"ok": True, "bytes": case["bytes"]}
        if "json" in case:
            yield ({"op": "encode", "type": case["type"], "json": case["json"]},
                   {"ok": True, "bytes": case["bytes"]})
            yield ({"op": "decode", "type": case["type"], "bytes": case["bytes"]},
                   {"ok": True, "json": case.get("decoded", case["json"])})
        return
    yield ({"op": "check", **wire},
           {"ok": False, "rule": case["rule"], "offset": case["offset"], "path": case["path"]})
    standard = case["standard"]
    if "canonical" in standard:
        yield {"op": "canonicalize", **wire}, {"ok": True, "bytes": standard["canonical"]}
    else:
        yield {"op": "canonicalize", **wire}, {"ok": False}


def _sign_doc(case):
    common = {"op": "sign-doc", "chain_id": case["chain_id"], "scheme": case["scheme"]}
    document = {"ok": True, "sign_doc": case["sign_doc"]}
    yield {**common, "json": case["json"]}, document
    yield {**common, "bytes": case["bytes"]}, document
    yield {"op": "digest", "bytes": case["sign_doc"]}, {"ok": True, "digest": case["digest"]}
    yield ({"op": "encode", "type": HEARTBEAT, "json": case["json"]},
           {"ok": True, "bytes": case["bytes"]})


def _signature(case):
    content = {name: case[name] for name in ("message", "digest") if name in case}
    common = {"algorithm": case["algorithm"], **content}
    yield ({"op": "verify", "public_key": case["public_key"], "signature": case["signature"],
            **common}, {"ok": True, "valid": case["expected"] == "accept"})
    if "private_key" in case:
        yield ({"op": "sign", "private_key": case["private_key"], **common},
               {"ok": True, "public_key": case["public_key"], "signature": case["signature"]})


def _steps(case):
    steps = [{name: value for name, value in step.items() if name != "expected"}
             for step in case["steps"]]
    answers = {"ok": True, "answers": [step["expected"] for step in case["steps"]]}
    if "chain_id" not in case:
        yield {"op": "claims", "steps": steps}, answers
        return
    chain = {name: case[name] for name in ("chain_id", "schemes", "algorithms", "identities")}
    yield {"op": "heartbeats", **chain, "steps": steps}, answers


def _transaction(case):
    wire = {"bytes": case["bytes"]}
    chain = {**wire, "chain_id": case["chain_id"]}
    yield {"op": "tx-decode", **wire}, {"ok": True, "tx": case["tx"]}
    yield {"op": "tx-hash", **wire}, {"ok": True, "hash": case["hash"]}
    for index, signer in enumerate(case.get("signers", ())):
        yield ({"op": "sign-doc", **chain, "scheme": signer["scheme"], "signer": index,
                "account_number": case["account_numbers"][index]},
               {"ok": True, "sign_doc": signer["sign_doc"], "digest": signer["digest"]})
        account = {**signer["account"]}
        address = account.pop("address")
        yield {"op": "address", **account}, {"ok": True, "address": address}
    verdict = ({"ok": True} if case["expected"] == "accept"
               else {"ok": False, "code": case["code"]})
    yield {"op": "tx-verify", **chain, "account_numbers": case["account_numbers"]}, verdict


def _not_a_transaction(case):
    place = {name: case[name] for name in _OPTIONAL if name in case}
    yield {"op": "tx-decode", "bytes": case["bytes"]}, {"ok": False, **place}


def difference(expected, answer):
    """A sentence, or None."""
    for name, value in expected.items():
        if name in _OPTIONAL and name not in answer:
            continue
        found = answer.get(name)
        if found == value or name == "answers" and _same_answers(value, found):
            continue
        if isinstance(value, str) and isinstance(found, str) and name in ("bytes", "sign_doc"):
            return f"{name} differ from byte {first_difference(value, found)} on: {shorten(found)}"
        extra = "" if answer.get("ok") else f" ({answer.get('error')})"
        return f"{name} is {shorten(found)}, not {shorten(value)}{extra}"
    return None


def _same_answers(expected, found):
    """A peer may say `reject` for every reason."""
    return isinstance(found, list) and len(found) == len(expected) and all(
        one == other or other == "reject" and isinstance(one, str) and one != "accept"
        for one, other in zip(expected, found))


def first_difference(one, other):
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    return same // 2


def shorten(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."
