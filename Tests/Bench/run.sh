#!/usr/bin/env bash
# run.sh JSON [ARGUMENT...]: builds the benchmark, runs it, and writes the results to the file JSON.
set -euo pipefail

json=$(realpath -m "$1")
shift
cd "$(dirname "$0")"
# Beside the toolkit's own build, so that `make clean` removes it.
build=../../.build/bench

./generate-peers.sh
swift build -c release --scratch-path "$build" --product enclave-wire-bench
mkdir -p "$(dirname "$json")"
"$build/release/enclave-wire-bench" --json "$json" "$@"
