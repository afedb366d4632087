#!/usr/bin/env bash
# Bytes of machine code that the generator makes for a message, in an optimized build.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build -c release --product enclave-wire 2>&1 | grep -E 'error:' || true
nm -S --defined-only .build/release/enclave-wire | awk '
    function hex(text,   value, i) {
        value = 0
        for (i = 1; i <= length(text); i++) value = value * 16 + index("0123456789abcdef", substr(text, i, 1)) - 1
        return value
    }
    ($3 == "t" || $3 == "T") && /12EnclaveProto/ {
        all += hex($2)
        if (/12EnclaveProto03MsgA9HeartbeatV/) owned += hex($2)
        if (/12EnclaveProto03MsgA13HeartbeatViewV/) view += hex($2)
        if (/MsgA9HeartbeatV12decodeFields4from/) decode += hex($2)
        if (/MsgA9HeartbeatV(5write|7measure)/) encode += hex($2)
        if (/MsgA13HeartbeatViewV10readFields4from/) read += hex($2)
    }
    END {
        printf "MsgEnclaveHeartbeat: %d bytes owned (decode %d, encode %d), %d bytes view (read %d)\n", owned, decode, encode, view, read
        printf "EnclaveProto, all types: %d bytes\n", all
    }'
