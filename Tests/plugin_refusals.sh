#!/usr/bin/env bash
# What the plugin answers where it makes no code: an error of protoc's, never a trap.
set -euo pipefail
cd "$(dirname "$0")/.."
plugin=.build/debug/protoc-gen-enclave-wire
out=.build/plugin-test
rm -rf "$out"
mkdir -p "$out"

# refuses TEXT COMMAND...: the command fails and says the text.
refuses() {
    local text=$1
    shift
    if "$@" >"$out/log.txt" 2>&1; then
        echo "not refused: $*"
        exit 1
    fi
    grep -qF -- "$text" "$out/log.txt" || { echo "does not say '$text':"; cat "$out/log.txt"; exit 1; }
}

generate() { "$1" -I"$2" --plugin=protoc-gen-enclave-wire=$plugin --enclave-wire_out="$out" "--enclave-wire_opt=$4" "$3"; }
modern() { .build/venv/bin/python -m grpc_tools.protoc "$@"; }

printf 'syntax = "proto3";\nimport "google/protobuf/type.proto";\nmessage M { google.protobuf.Type a = 1; }\n' > "$out/type.proto"
refuses "M.a has a type of google/protobuf/type.proto" generate protoc "$out" type.proto ""
printf 'syntax = "proto3";\nmessage M { int32 a = 1; }\n' > "$out/plain.proto"
refuses "Visibility is Public, Package or Internal" generate protoc "$out" plain.proto Visibility=Open
refuses "FileNaming is FullPath" generate protoc "$out" plain.proto FileNaming=Short
refuses "unknown option 'Colour=red'" generate protoc "$out" plain.proto Colour=red
refuses "no request of protoc" bash -c "printf 'garbage!' | $plugin"
"$plugin" --help | grep -q 'FileNaming='
refuses "the protoc plugin" "$plugin" --nonsense

generate protoc "$out" plain.proto "Visibility=Package,FileNaming=DropPath"
grep -q 'package struct M: Message' "$out/plain.pb.swift"
echo "Types without code, options that do not exist and garbage are refused; Package visibility is made"
