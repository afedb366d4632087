#!/usr/bin/env bash
# Makes the C++ and the protobuf-c code of the messages that are measured, into folders that git ignores.
# Needs Debian's protobuf-compiler, libprotobuf-dev and protobuf-c-compiler.
set -euo pipefail
cd "$(dirname "$0")"

proto=../../proto
google=$(pkg-config --variable=includedir protobuf)
files=(
    virtengine/enclave/v1/types.proto
    virtengine/enclave/v1/health.proto
    virtengine/enclave/v1/params.proto
    virtengine/enclave/v1/heartbeat.proto
    virtengine/enclave/v1/genesis.proto
    cosmos/base/v1beta1/coin.proto
    cosmos/crypto/multisig/v1beta1/multisig.proto
    cosmos/tx/signing/v1beta1/signing.proto
    cosmos/tx/v1beta1/tx.proto
)
# libprotobuf holds these two already, libprotobuf-c does not.
well_known=(google/protobuf/any.proto google/protobuf/timestamp.proto)

# make_code DIRECTORY OPTION FILE...: files that did not change keep their time, so that nothing is built again.
make_code() {
    local target=$1 option=$2
    shift 2
    local fresh
    fresh=$(mktemp -d)
    protoc -I "$proto" -I "$google" "$option=$fresh" "$@"
    mkdir -p "$target"
    (cd "$target" && find . -type f) | while read -r file; do
        [ -e "$fresh/$file" ] || rm "$target/$file"
    done
    (cd "$fresh" && find . -type f) | while read -r file; do
        mkdir -p "$(dirname "$target/$file")"
        cmp -s "$fresh/$file" "$target/$file" || cp "$fresh/$file" "$target/$file"
    done
    rm -r "$fresh"
}

# What only C++ is asked for: protoc-c knows no `optional` of proto3.
make_code Sources/CppPeer/generated --cpp_out "${files[@]}" enclavewire/vectors/v1/sampler.proto
make_code Sources/ProtobufCPeer/generated --c_out "${files[@]}" "${well_known[@]}"
