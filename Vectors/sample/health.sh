#!/usr/bin/env bash
# A hundred validators under the health monitor: a few go silent, one forges, one replays. What the monitor makes of each.
#
#   Vectors/sample/health.sh ENCLAVE_WIRE
set -euo pipefail
tool=$(realpath "$1")
cd "$(dirname "$0")/../.."
build=.build/sample/health
store=$build/monitor.db
rm -rf "$build"
mkdir -p "$build"

say() { printf '\n%s\n' "$*"; }

say "A hundred validators send signed heartbeats for 1000 blocks. Three are silent for a while, two fall silent for
good, one is forged by a stranger, one sends everything twice (enclave-wire health simulate):"
"$tool" health simulate --validators 100 --blocks 1000 --seed 7 --silent 3@200-750 --silent 2@400 --forge 1@300 \
    --replay 1@100 --store "$store" --plot "$build/statuses.svg" | tee "$build/summary.txt"

say "The same seed leaves the same bytes, here in memory in place of a file:"
"$tool" health simulate --validators 100 --blocks 1000 --seed 7 --silent 3@200-750 --silent 2@400 --forge 1@300 \
    --replay 1@100 2>/dev/null | tail -n 1 | tee "$build/again.txt"
if ! diff <(tail -n 1 "$build/summary.txt") "$build/again.txt"; then
    echo "Two runs of one seed differ." >&2
    exit 1
fi

say "Who is unhealthy now (health list --status unhealthy):"
"$tool" health list --store "$store" --status unhealthy | tee "$build/unhealthy.txt"
address=$(awk 'NR == 2 { print $1 }' "$build/unhealthy.txt")

say "One of them, and who could take over (health status $address):"
"$tool" health status "$address" --store "$store"

say "How it came to that (health history):"
"$tool" health history "$address" --store "$store"

say "Evidence of it, signed by the monitor, verified from its bytes alone (health evidence sign | health evidence verify):"
"$tool" keys generate --out "$build/monitor.pem" > /dev/null
"$tool" keys show --key "$build/monitor.pem" --part pem > "$build/monitor.pub.pem"
"$tool" health evidence sign "$address" --store "$store" --key "$build/monitor.pem" \
    | "$tool" health evidence verify --public-key "$build/monitor.pub.pem"

say "What Prometheus reads (health metrics), and which alerts fire (health alerts):"
"$tool" health metrics --store "$store" | grep -E '^virtengine_enclave_(health_status_total|heartbeats_total|messages_refused_total)'
"$tool" health alerts --store "$store"

say "The statuses over time are in $build/statuses.svg, the store in $store. Next: $1 health --help"
