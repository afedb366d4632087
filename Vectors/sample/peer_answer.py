"""Asks the Python peer for the bytes, the sign document and the digest of a heartbeat in ProtoJSON.

    peer_answer.py PYTHON CHAIN_ID FILE
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Vectors"))

from peers.client import Peer  # noqa: E402

python, chain_id, sample = sys.argv[1:]
message = json.loads(Path(sample).read_text(encoding="utf-8"))
peer = Peer("python", [python, ROOT / "Vectors/peers/python/peer.py", ROOT / ".build/vectors/descriptors.binpb"])
encoded = peer.ask(op="encode", type="virtengine.enclave.v1.MsgEnclaveHeartbeat", json=message)
signed = peer.ask(op="sign-doc", json=message, chain_id=chain_id, scheme="canonical")
digest = peer.ask(op="digest", bytes=signed["sign_doc"])
peer.close()
print(f"canonical bytes  {encoded['bytes']}")
print(f"sign document    {signed['sign_doc']}")
print(f"digest           {digest['digest']}")
