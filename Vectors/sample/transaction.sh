#!/usr/bin/env bash
# A heartbeat with a key of its own, into a signed transaction, read by protobuf for Python, and refused the second time.
#
#   Vectors/sample/transaction.sh ENCLAVE_WIRE PYTHON
set -euo pipefail
tool=$(realpath "$1")
python=$2
cd "$(dirname "$0")/../.."
chain=virtengine-localnet-1
time=2026-01-15T12:30:50Z
build=.build/sample/transaction
rm -rf "$build"
mkdir -p "$build"

say() { printf '\n%s\n' "$*"; }

say "A key for the enclave and one for the account (enclave-wire keys generate):"
"$tool" keys generate --out "$build/enclave.pem"
"$tool" keys generate --algorithm secp256k1 --out "$build/account.pem"
"$tool" keys show --key "$build/enclave.pem" --part pem > "$build/enclave.pub.pem"
address=$("$tool" keys address --key "$build/account.pem" --prefix ve)

say "A heartbeat of $address, signed by the enclave (heartbeat new | heartbeat sign):"
"$tool" heartbeat new --validator-address "$address" --timestamp 2026-01-15T12:30:45Z --nonce 7 \
    | "$tool" heartbeat sign --key "$build/enclave.pem" --chain-id "$chain" --out "$build/heartbeat.json"
cat "$build/heartbeat.json"

say "In a transaction, signed by the account (tx build | tx sign), and what Swift reads in it (tx decode):"
"$tool" tx build --in "$build/heartbeat.json" --public-key "$build/account.pem" --sequence 3 --fee 200uve --gas 200000 \
    | "$tool" tx sign --key "$build/account.pem" --chain-id "$chain" --account-number 12 --out "$build/tx.hex"
"$tool" tx decode --in "$build/tx.hex"
"$tool" tx verify --chain-id "$chain" --account-number 12 --in "$build/tx.hex"
"$tool" tx hash --in "$build/tx.hex" | tee "$build/hash.txt"

say "What protobuf for Python reads, which knows nothing of this program:"
"$python" Vectors/sample/peer_transaction.py "$python" "$chain" 12 "$build/tx.hex" "$build/heartbeat.json" \
    | tee "$build/python.txt"
if ! grep -qF "$(grep -oE '[0-9A-F]{64}' "$build/hash.txt")" "$build/python.txt"; then
    echo "Swift and Python give different hashes." >&2
    exit 1
fi

say "The chain's verifier, twice (heartbeat verify --state FILE --time $time):"
verify() {
    "$tool" heartbeat verify --public-key "$build/enclave.pub.pem" --chain-id "$chain" --time "$time" \
        --state "$build/nonces.db" --in "$build/heartbeat.json"
}
verify
if verify; then
    echo "The same heartbeat was accepted twice." >&2
    exit 1
fi
say "Signed, carried, read elsewhere, and counted once. Next: $1 --help, and README.md."
