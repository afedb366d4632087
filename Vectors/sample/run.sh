#!/usr/bin/env bash
# The sample heartbeat from JSON to what is signed, by Swift, by the C library, and by protobuf for Python.
#
#   Vectors/sample/run.sh ENCLAVE_WIRE PYTHON
set -euo pipefail
tool=$1
python=$2
cd "$(dirname "$0")/../.."
chain=virtengine-localnet-1
sample=Vectors/sample/heartbeat.json
build=.build/sample
mkdir -p "$build"

echo
echo "The sample, $sample:"
cat "$sample"

echo
echo "Swift (enclave-wire heartbeat sign-doc --chain-id $chain --in $sample):"
"$tool" heartbeat sign-doc --chain-id "$chain" --in "$sample" | tee "$build/swift.txt"

echo
echo "C (enclave_wire.h over protobuf-c), from the canonical bytes:"
make --no-print-directory install DESTDIR="$PWD/$build/c" PREFIX=/usr >/dev/null
"${CC:-cc}" -std=c11 -O1 -I "$build/c/usr/include" -o "$build/sign_doc" Tests/CConsumer/sign_doc.c \
    "$build/c/usr/lib/libenclave_wire.a" -lprotobuf-c
bytes=$(sed -n 's/^canonical bytes *//p' "$build/swift.txt")
"$build/sign_doc" "$chain" "$bytes" > "$build/c.txt"
# The shim makes the document; the digest is SHA-256 of it.
document=$(sed -n 's/^sign document *//p' "$build/c.txt")
"$python" -c 'import hashlib, sys; print("digest          ", hashlib.sha256(bytes.fromhex(sys.argv[1])).hexdigest())' \
    "$document" >> "$build/c.txt"
cat "$build/c.txt"

echo
echo "Python (protobuf from PyPI), from the JSON:"
make --no-print-directory -C Vectors/peers "$PWD/.build/vectors/descriptors.binpb" >/dev/null
"$python" Vectors/sample/peer_answer.py "$python" "$chain" "$sample" | tee "$build/python.txt"

echo
for other in c python; do
    if ! diff -b <(grep -E '^(canonical bytes|sign document|digest)' "$build/swift.txt") \
        <(grep -E '^(canonical bytes|sign document|digest)' "$build/$other.txt"); then
        echo "Swift and $other differ." >&2
        exit 1
    fi
done
echo "All three agree."
