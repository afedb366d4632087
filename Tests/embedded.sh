#!/usr/bin/env bash
# WireFormat and the generated code compile as Embedded Swift, so that an enclave can carry them.
set -euo pipefail
cd "$(dirname "$0")/.."
out=.build/embedded
rm -rf "$out"
mkdir -p "$out"

compile() {
    local module=$1
    swiftc -enable-experimental-feature Embedded -enable-experimental-feature Lifetimes -wmo -parse-as-library \
        -swift-version 6 -strict-memory-safety -warnings-as-errors -Osize -package-name EnclaveWire -I "$out" \
        -module-name "$module" -emit-module -emit-module-path "$out/$module.swiftmodule" -c -o "$out/$module.o" \
        $(find "Sources/$module" -name '*.swift')
    echo "$module: $(stat -c %s "$out/$module.o") bytes of object code"
}

compile WireFormat
compile WellKnownTypes
compile EnclaveProto
