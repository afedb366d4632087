"""Fails unless the benchmark counted the allocations that the codec promises.

    allocations.py BENCH.json
"""

import json
import sys

promised = {"encode-into": 0, "encode-array": 1, "decode-view": 0, "check": 0}
cases = {"heartbeat", "heartbeat-4k", "health-status", "tx", "genesis-10k"}
rows = json.load(open(sys.argv[1]))["results"]
results = [row for row in rows
           if row["implementation"] == "enclave-wire" and row["case"] in cases and row["operation"] in promised]
if len(results) != len(cases) * len(promised):
    sys.exit(f"{len(results)} results, {len(cases) * len(promised)} expected")
wrong = [row for row in results if row["allocations_per_op"] != promised[row["operation"]]]
for row in wrong:
    print(f"{row['case']} {row['operation']}: {row['allocations_per_op']} allocations, promised {promised[row['operation']]}")
# Verification allocates what the calls of libcrypto in it allocate, and nothing else.
verification = {row["implementation"]: row["allocations_per_op"] for row in rows if row["operation"] == "verify-heartbeat"}
if verification["enclave-wire"] != verification["openssl-calls"]:
    print(f"verify-heartbeat: {verification['enclave-wire']} allocations, libcrypto {verification['openssl-calls']}")
    wrong.append(verification)
if wrong:
    sys.exit(1)
print(f"{len(results)} results: none for views, checks and a caller's buffer, one for a fresh array; verification as libcrypto")
