#!/usr/bin/env bash
# What the generator makes compiles without a warning: of schemas full of awkward names, of edition 2024, of message
# sets, of custom options, and of descriptor.proto.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$PWD/.build
out=$build/generated-code
rm -rf "$out"
mkdir -p "$out/proto" "$out/swift"
python3 Tests/generated_code.py "$out/proto"

"$build/venv/bin/python" -m grpc_tools.protoc -I"$out/proto" \
    --plugin="$build/debug/protoc-gen-enclave-wire" --enclave-wire_out="$out/swift" \
    --enclave-wire_opt=Visibility=Public,FileNaming=PathToUnderscores \
    $(cd "$out/proto" && ls -- *.proto) >"$out/protoc.log" 2>&1 || { cat "$out/protoc.log"; exit 1; }
mkdir "$out/descriptor"
protoc --plugin="$build/debug/protoc-gen-enclave-wire" --enclave-wire_out="$out/descriptor" \
    --enclave-wire_opt=FileNaming=PathToUnderscores google/protobuf/descriptor.proto google/protobuf/type.proto \
    google/protobuf/source_context.proto google/protobuf/api.proto

# compile NAME FILE...: as one module, warnings as errors.
compile() {
    local module=$1
    shift
    swiftc -swift-version 6 -enable-experimental-feature Lifetimes -strict-memory-safety -warnings-as-errors \
        -parse-as-library -I "$build/debug/Modules" -module-name "$module" \
        -wmo -c -o "$out/$module.o" "$@" >"$out/$module.log" 2>&1 ||
        { grep -E 'error|warning' "$out/$module.log" | head -n 30; exit 1; }
}

# One module each for what stands in the way of others by its type names.
for name in types enums; do
    compile "Generated_$name" "$out/swift/$name.pb.swift"
    rm "$out/swift/$name.pb.swift"
done
compile GeneratedNames "$out"/swift/*.pb.swift
compile GeneratedDescriptors "$out"/descriptor/*.pb.swift
grep -q 'isMessageSet: true' "$out/swift/messagesets.pb.swift"
echo "Code of $(ls "$out/proto" | wc -l) schemas of awkward names and of descriptor.proto compiles without a warning"
