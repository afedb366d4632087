#!/usr/bin/env bash
# Builds and runs a package whose .proto files EnclaveWirePlugin compiles: the bytes are those that protoc writes, code
# is made anew only after a change, and a missing protoc is told.
set -euo pipefail
cd "$(dirname "$0")"
scratch=$(realpath -m ../../.build/plugin-example)
work=$scratch-work
rm -rf "$work"
mkdir -p "$work"
fail() { echo "FAILED: $*" >&2; exit 1; }

# The package is built from a copy, whose .proto files the test may change.
cp -r Package.swift Sources "$work/"
sed -i "s,path: \"../..\",path: \"$(realpath ../..)\"," "$work/Package.swift"
build() { swift build --package-path "$work" --scratch-path "$scratch" >"$work/build.log" 2>&1; }

build || { cat "$work/build.log"; fail "the build"; }
if grep 'warning:' "$work/build.log"; then fail "the build has warnings"; fi
"$scratch/debug/PluginExample" | tee "$work/printed.txt"

# What protoc writes of the same messages, in the text format.
encode() { protoc -I"$work/Sources/PluginExample" --encode="$1" "$2" | od -An -v -tx1 | tr -d ' \n'; }
order=$(encode shop.Order order.proto <<'TEXT'
id: "A-1"
prices { currency: "EUR" units: 12 }
prices { currency: "AKT" units: -3 }
placed_at { seconds: 1700000000 }
counts { key: "apple" value: 1 }
counts { key: "pear" value: 2 }
TEXT
)
receipt=$(encode shop.Receipt receipt.proto <<'TEXT'
order_id: "A-1"
Line { text: "two pears" }
[shop.note]: "paid"
TEXT
)
grep -qx "order $order" "$work/printed.txt" || fail "protoc writes the order as $order"
grep -qx "receipt $receipt" "$work/printed.txt" || fail "protoc writes the receipt as $receipt"

# Code is made anew after a change of an imported file, and not before. The build after the first one may link the
# generator once more, which is such a change.
build || fail "the second build"
generated=$(find "$scratch" -name common_money.pb.swift | head -n 1)
[ -n "$generated" ] || fail "no code of common/money.proto"
before=$(stat -c %Y.%Z "$generated")
build || fail "the third build"
[ "$(stat -c %Y.%Z "$generated")" = "$before" ] || fail "code was made anew though nothing had changed"
sleep 1
sed -i 's,int64 units = 2;,int64 units = 2;\n  int32 nanos = 3;,' "$work/Sources/PluginExample/common/money.proto"
build || { cat "$work/build.log"; fail "the build after a change"; }
grep -q 'var nanos: Int32' "$generated" || fail "code was not made anew after a change"

# Mistakes are told: a configuration that says nothing known, and a machine without protoc.
says() { grep -qF -- "$1" "$work/build.log" || { cat "$work/build.log"; fail "the build does not say: $1"; }; }
printf '{"visibilty": "public"}' >"$work/Sources/PluginExample/enclave-wire.json"
build && fail "an unknown member of enclave-wire.json passed"
says '"visibilty" is not known; known are root, importPaths and visibility'
printf '{"visibility": "public", "root": "."}' >"$work/Sources/PluginExample/enclave-wire.json"
build || { cat "$work/build.log"; fail "the build with public types"; }
grep -q 'public struct Shop_Common_Money: Message' "$generated" || fail "the types are not public"

printf 'syntax = "proto3";\n' >"$work/Sources/PluginExample/common_money.proto"
build && fail "two files with one name passed"
says "common/money.proto and common_money.proto would both become common_money.pb.swift; rename one"
rm "$work/Sources/PluginExample/common_money.proto"

mkdir "$work/bin"
for folder in $(echo "$PATH" | tr ':' ' '); do
    for tool in "$folder"/*; do
        name=$(basename "$tool")
        case $name in protoc | protoc-*) ;; *) [ -e "$work/bin/$name" ] || ln -sf "$tool" "$work/bin/$name" ;; esac
    done
done
touch "$work/Sources/PluginExample/order.proto"
PATH=$work/bin build && fail "the build passed without protoc"
says "protoc is not on PATH"
says "apt-get install protobuf-compiler"
echo "The plugin's code writes protoc's bytes, is made anew after changes alone, and a missing protoc is told"
