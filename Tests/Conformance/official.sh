#!/usr/bin/env bash
# Runs protobuf's own conformance_test_runner: every case, required and recommended, and no list of failures.
# Code that is generated from the test messages is held against it too. official.sh FOLDER: where the runner is built.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$1
make -s -j"$(nproc)" -C Tests/Conformance OUT="$(realpath -m "$folder")"
export CONFORMANCE_DESCRIPTORS=Tests/Conformance/Schemas/conformance_descriptors.binpb

# Prints what the two suites, binary with JSON and text format, say of a program.
run() {
    local log=$folder/run.log
    if ! "$folder/conformance_test_runner" --output_dir "$folder" "$@" > "$log" 2>&1; then
        grep -E '^(ERROR|CONFORMANCE)' "$log" | cut -c1-600 | head -40 >&2
        echo "FAILED: conformance_test_runner $*; the rest is in $log" >&2
        exit 1
    fi
    echo "conformance_test_runner $*:"
    grep '^CONFORMANCE SUITE' "$log"
}

run --enforce_recommended .build/debug/enclave-wire-conformance
# Generated code writes the canonical form wherever there is one, and so packs what a schema does not (C6).
run .build/debug/generated-testee
others=$(grep '^WARNING, test=' "$folder/run.log" |
    grep -vE 'ValidDataRepeated\.[A-Z0-9]+\.(Unp|P)ackedInput\.(Unpacked|Default)Output|ValidDataOneofBinary\.MESSAGE\.Merge' || true)
[ -z "$others" ] || { echo "FAILED: recommended, in generated code: $(cut -c1-600 <<< "$others")" >&2; exit 1; }
