#!/usr/bin/env bash
# Builds and runs a package that depends on this one by path.
set -euo pipefail
cd "$(dirname "$0")"
swift build --scratch-path ../../.build/consumer 2>&1 | grep -E 'warning:|error:|Compiling Consumer|complete' || true
../../.build/consumer/debug/Consumer
