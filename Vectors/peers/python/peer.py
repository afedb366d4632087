"""Python peer: protobuf from PyPI, and the independent check of `canonical.py`.

    python peer.py DESCRIPTOR_SET

Speaks the line protocol of Vectors/README.md.
"""

import hashlib
import json
import sys

sys.dont_write_bytecode = True

import canonical  # noqa: E402
import messages  # noqa: E402
import schema  # noqa: E402

HEARTBEAT = "virtengine.enclave.v1.MsgEnclaveHeartbeat"
SIGN_DOC = "virtengine.enclave.v1.HeartbeatSignDoc"


class Unsupported(Exception):
    pass


class Peer:
    def __init__(self, descriptor_set: bytes):
        self.runtime = messages.Runtime(descriptor_set)
        self.schema = schema.Schema(descriptor_set)
        self.operations = {
            "canonicalize": self.canonicalize,
            "check": self.check,
            "decode": self.decode,
            "digest": self.digest,
            "encode": self.encode,
            "sign-doc": self.sign_doc,
        }

    def answer(self, request):
        operation = self.operations.get(request.get("op"))
        if operation is None:
            return {"ok": False, "unsupported": True}
        try:
            return {"ok": True, **operation(request)}
        except Unsupported:
            return {"ok": False, "unsupported": True}
        except messages.Undecodable as error:
            return {"ok": False, "accepted": False, "error": str(error)}
        except messages.Refused as error:
            return {"ok": False, "accepted": True, "rule": error.rule, "error": str(error)}
        except canonical.Violation as error:
            return {"ok": False, "rule": error.rule, "offset": error.offset,
                    "path": error.path, "error": error.reason}
        except (KeyError, TypeError, ValueError) as error:
            return {"ok": False, "error": f"{type(error).__name__}: {error}"}

    def canonicalize(self, request):
        return {"bytes": self.runtime.canonicalize(
            request["type"], bytes.fromhex(request["bytes"]), **_limits(request)).hex()}

    def check(self, request):
        canonical.check(
            self.schema, request["type"], bytes.fromhex(request["bytes"]), **_limits(request))
        return {}

    def decode(self, request):
        return {"json": self.runtime.to_json(request["type"], bytes.fromhex(request["bytes"]))}

    def encode(self, request):
        return {"bytes": self.runtime.from_json(request["type"], request["json"]).hex()}

    def digest(self, request):
        return {"digest": hashlib.sha256(bytes.fromhex(request["bytes"])).hexdigest()}

    def sign_doc(self, request):
        unsigned = {name: value for name, value in request["json"].items() if name != "signature"}
        heartbeat = self.runtime.from_json(HEARTBEAT, unsigned)
        scheme = request.get("scheme", "canonical")
        if scheme == "canonical":
            document = self.runtime.build(SIGN_DOC, type_url=f"/{HEARTBEAT}",
                                          chain_id=request["chain_id"], heartbeat_bytes=heartbeat)
        elif scheme == "go-json":
            document = _go_json(self.runtime.parse(HEARTBEAT, heartbeat))
        else:
            raise Unsupported
        return {"heartbeat_bytes": heartbeat.hex(), "sign_doc": document.hex(),
                "digest": hashlib.sha256(document).hexdigest()}


def _limits(request):
    limits = request.get("limits", {})
    return {f"{name}_limit": limits[name] for name in ("depth", "size") if name in limits}


def _go_json(heartbeat):
    """What Go's json.Marshal makes of the three members."""
    if not heartbeat.HasField("timestamp"):
        raise Unsupported
    time, _, fraction = heartbeat.timestamp.ToJsonString().rstrip("Z").partition(".")
    fraction = fraction.rstrip("0")
    return "".join((
        '{"ValidatorAddress":', _go_string(heartbeat.validator_address),
        ',"Timestamp":"', time, "." + fraction if fraction else "", 'Z"',
        ',"Nonce":', str(heartbeat.nonce), "}")).encode()


_GO_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _go_string(text):
    return '"' + "".join(
        _GO_SHORT.get(c) or
        (f"\\u{ord(c):04x}" if c < " " or c in "<>&\u2028\u2029" else c) for c in text) + '"'


def main():
    with open(sys.argv[1], "rb") as file:
        peer = Peer(file.read())
    for line in sys.stdin:
        request = json.loads(line)
        answer = {"id": request.get("id"), **peer.answer(request)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
