"""Has the Python peer take a transaction apart, verify it, and find the heartbeat that went into it.

    peer_transaction.py PYTHON CHAIN_ID ACCOUNT_NUMBER TRANSACTION HEARTBEAT
"""

import base64
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Vectors"))

from peers.client import Peer  # noqa: E402

python, chain_id, account_number, transaction, heartbeat = sys.argv[1:]
carried = Path(transaction).read_text(encoding="ascii").strip()
peer = Peer("python", [python, ROOT / "Vectors/peers/python/peer.py", ROOT / ".build/vectors/descriptors.binpb"])
decoded = peer.ask(op="tx-decode", bytes=carried)
hashed = peer.ask(op="tx-hash", bytes=carried)
verified = peer.ask(op="tx-verify", bytes=carried, chain_id=chain_id, account_numbers=[account_number])
if not decoded["ok"]:
    sys.exit(f"Python refuses the transaction: {decoded['error']}")
message = decoded["tx"]["body"]["messages"][0]
carried_heartbeat = peer.ask(
    op="decode", type=message["typeUrl"].removeprefix("/"), bytes=base64.b64decode(message["value"]).hex())
peer.close()
print(json.dumps(decoded["tx"], indent=2))
print("heartbeat   " + json.dumps(carried_heartbeat["json"]))
print("signatures  " + ("valid" if verified["ok"] else f"refused: {verified['error']}"))
print("hash        " + hashed["hash"])
expected = json.loads(Path(heartbeat).read_text(encoding="utf-8"))
if carried_heartbeat["json"] != expected or not verified["ok"]:
    sys.exit("Python reads another heartbeat, or the transaction does not verify there.")
