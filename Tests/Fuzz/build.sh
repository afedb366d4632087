#!/usr/bin/env bash
# build.sh FOLDER: builds the fuzz targets, with libFuzzer and AddressSanitizer, into FOLDER/bin.
set -euo pipefail

folder=$(realpath -m "$1")
cd "$(dirname "$0")"
mkdir -p "$folder/bin"
swift build -c release --scratch-path "$folder/build" -Xswiftc -sanitize=fuzzer,address
for library in "$folder"/build/release/libFuzz*.a; do
  target=$(basename "$library" .a)
  target=${target#lib}
  [ "$folder/bin/$target" -nt "$library" ] && continue
  libraries=()
  # The libraries of keys and signatures, which the static one only names.
  case $target in
    FuzzPeers) libraries=(-lcrypto -lsecp256k1 -lprotobuf-c) ;;
    FuzzAminoJSON | FuzzAttestation | FuzzBech32 | FuzzDiff | FuzzKeys | FuzzMonitor | FuzzTransactions) libraries=(-lcrypto -lsecp256k1) ;;
  esac
  # The linker takes the whole library, since nothing in it is called from outside but by libFuzzer.
  # Its warnings about AddressSanitizer's own symbols say nothing about the code.
  swiftc -sanitize=fuzzer,address -emit-executable -Xlinker --whole-archive "$library" -Xlinker --no-whole-archive \
    ${libraries[@]+"${libraries[@]}"} -o "$folder/bin/$target" 2>&1 | { grep -v 'Cannot export local symbol' || true; }
done
sources=../../Sources/CEnclaveWire
mapfile -t files < <(find "$sources" -name '*.c')
clang -std=c11 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
  -I"$sources" -I"$sources/include" -I"$sources/generated" c_shim.c "${files[@]}" -lprotobuf-c \
  -o "$folder/bin/c_shim" 2>&1 | { grep -v 'Cannot export local symbol' || true; }
