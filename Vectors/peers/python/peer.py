"""Python peer: protobuf from PyPI, and the independent check of `canonical.py`.

    python peer.py DESCRIPTOR_SET

Speaks the line protocol of Vectors/README.md.
"""

import hashlib
import json
import sys

sys.dont_write_bytecode = True

import accounts  # noqa: E402
import canonical  # noqa: E402
import heartbeats  # noqa: E402
import keys  # noqa: E402
import messages  # noqa: E402
import replay  # noqa: E402
import schema  # noqa: E402
import transactions  # noqa: E402

TX = "cosmos.tx.v1beta1.Tx"


class Unsupported(Exception):
    pass


class Peer:
    def __init__(self, descriptor_set: bytes):
        self.runtime = messages.Runtime(descriptor_set)
        self.schema = schema.Schema(descriptor_set)
        self.operations = {
            "address": self.address,
            "canonicalize": self.canonicalize,
            "check": self.check,
            "claims": self.claims,
            "decode": self.decode,
            "digest": self.digest,
            "encode": self.encode,
            "heartbeats": self.heartbeats,
            "sign": self.sign,
            "sign-doc": self.sign_doc,
            "tx-decode": self.tx_decode,
            "tx-hash": self.tx_hash,
            "tx-verify": self.tx_verify,
            "verify": self.verify,
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
        except transactions.Refused as error:
            return {"ok": False, "code": error.code, "offset": error.offset, "path": error.path,
                    **({"rule": error.rule} if error.rule else {}), "error": str(error)}
        except accounts.NotValid as error:
            return {"ok": False, "code": error.code, "error": str(error)}
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

    # What is signed, and signatures

    def sign_doc(self, request):
        scheme = request.get("scheme", "canonical")
        if scheme in accounts.SCHEMES:
            document = self.transaction(request).document(
                accounts.SCHEMES[scheme], request.get("signer", 0), int(request["account_number"]))
            return {"sign_doc": document.hex(), "digest": hashlib.sha256(document).hexdigest()}
        heartbeat = self.unsigned(request)
        if scheme not in ("canonical", "go-json") or (
                scheme == "go-json"
                and not self.runtime.parse(heartbeats.HEARTBEAT, heartbeat).HasField("timestamp")):
            raise Unsupported
        document = heartbeats.document(self.runtime, heartbeat, scheme, request["chain_id"])
        return {"heartbeat_bytes": heartbeat.hex(), "sign_doc": document.hex(),
                "digest": hashlib.sha256(document).hexdigest()}

    def unsigned(self, request):
        """The heartbeat without its signature, from JSON or from the carried bytes."""
        if "json" in request:
            return self.runtime.from_json(heartbeats.HEARTBEAT, {
                name: value for name, value in request["json"].items() if name != "signature"})
        return canonical.without_field(bytes.fromhex(request["bytes"]), 4)

    def sign(self, request):
        signature, public_key = keys.sign(keys.algorithm(request),
                                          bytes.fromhex(request["private_key"]),
                                          keys.signed_content(request))
        return {"signature": signature.hex(), "public_key": public_key.hex()}

    def verify(self, request):
        return {"valid": keys.is_valid(
            keys.algorithm(request), bytes.fromhex(request["public_key"]),
            keys.signed_content(request), bytes.fromhex(request["signature"]))}

    def address(self, request):
        if "threshold" in request:
            members = [(keys.algorithm(key), bytes.fromhex(key["public_key"]))
                       for key in request["public_keys"]]
            return {"address": keys.multisig_address(
                request["prefix"], request["threshold"], members)}
        return {"address": keys.address(request["prefix"], keys.algorithm(request),
                                        bytes.fromhex(request["public_key"]))}

    # Transactions

    def transaction(self, request):
        return accounts.Transaction(self.runtime, self.schema, bytes.fromhex(request["bytes"]),
                                    request["chain_id"])

    def tx_decode(self, request):
        data = bytes.fromhex(request["bytes"])
        transactions.Decoder(self.schema, data).run()
        return {"tx": self.runtime.to_plain_json(TX, data)}

    def tx_hash(self, request):
        return {"hash": hashlib.sha256(bytes.fromhex(request["bytes"])).hexdigest().upper()}

    def tx_verify(self, request):
        numbers = [int(number) for number in request["account_numbers"]]
        self.transaction(request).verify(numbers)
        return {}

    # Nonces, and heartbeats as a chain takes them

    def heartbeats(self, request):
        chain = heartbeats.Chain(self.runtime, self.schema, request)
        return {"answers": [chain.step(step) for step in request["steps"]]}

    def claims(self, request):
        guard = replay.Guard()
        return {"answers": [guard.step(step) for step in request["steps"]]}


def _limits(request):
    limits = request.get("limits", {})
    return {f"{name}_limit": limits[name] for name in ("depth", "size") if name in limits}


def main():
    with open(sys.argv[1], "rb") as file:
        peer = Peer(file.read())
    for line in sys.stdin:
        request = json.loads(line)
        answer = {"id": request.get("id"), **peer.answer(request)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
