#!/usr/bin/env bash
# Compiles the C library strictly, installs it and runs programs against what was installed.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=Sources/CEnclaveWire
out=.build/c-test
rm -rf "$out"
mkdir -p "$out"

for compiler in gcc clang; do
    command -v "$compiler" >/dev/null || { echo "$compiler is not here"; continue; }
    for source in "$dir"/*.c; do
        "$compiler" -std=c11 -O2 -Wall -Wextra -Wpedantic -Wconversion -Werror -I"$dir/include" \
            -isystem "$dir/generated" -c -o "$out/strict.o" "$source"
    done
    echo "$compiler: $(ls "$dir"/*.c | wc -l) files without a warning"
done
printf '#include <enclave_wire.h>\nint main() { return ew_version() == 0; }\n' > "$out/header.cc"
g++ -std=c++17 -Wall -Wextra -Werror -I"$dir/include" -fsyntax-only "$out/header.cc"

make --no-print-directory install PREFIX="$PWD/$out/usr" >/dev/null
export PKG_CONFIG_PATH=$PWD/$out/usr/lib/pkgconfig
flags=$(pkg-config --cflags --libs --static enclave_wire)
for program in heartbeat sign_doc; do
    cc -std=c11 -Wall -Wextra -Werror -o "$out/$program" "Tests/CConsumer/$program.c" $flags
done
expected=0a29766531717970717870713971637273737a673270767871367273307a71673379796335726c6832663512060880f2d6ca06282a
[ "$("$out/heartbeat")" = "$expected" ] || { echo "heartbeat.c prints $("$out/heartbeat")"; exit 1; }
if "$out/sign_doc" virtengine-1 28050a0161 2>"$out/refusal.txt"; then
    echo "sign_doc.c accepts fields out of order"
    exit 1
fi
echo "Installed, and two programs against it: $(cat "$out/refusal.txt")"
