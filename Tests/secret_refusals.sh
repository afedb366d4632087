#!/usr/bin/env bash
# Fails where a program compiles that prints, copies or reflects on a secret key.
set -euo pipefail
cd "$(dirname "$0")/.."
build=.build/debug
work=.build/secret-refusals
mkdir -p "$work"

compiles() {
    printf 'import EnclaveSigning\nfunc use(_ key: borrowing SecretKey, _ bytes: borrowing SecretBytes) {\n%s\n}\n' "$1" \
        >"$work/main.swift"
    swiftc -typecheck -swift-version 6 -I "$build/Modules" -I Sources/COpenSSL -I Sources/CProcessor -I Sources/CSecp256k1 \
        -module-cache-path "$work/modules" "$work/main.swift" >"$work/log" 2>&1
}

# The frame itself compiles, or every refusal below would prove nothing.
compiles '_ = key.publicKey.description' || { cat "$work/log"; exit 1; }
while read -r line; do
    if compiles "$line"; then
        echo "error: this compiles: $line" >&2
        exit 1
    fi
done <<'SWIFT'
print(key)
print(bytes)
_ = "\(key)"
_ = String(describing: bytes)
_ = key.description
_ = bytes.description
dump(key)
_ = Mirror(reflecting: key)
let copy = copy key
let any: Any = key
_ = [key]
_ = bytes == bytes
SWIFT
echo "secret keys cannot be printed, copied or reflected on"
