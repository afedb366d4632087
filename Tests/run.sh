#!/usr/bin/env bash
# Everything that has to hold, in the order in which a failure is cheapest. `make test` calls it.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$PWD/.build
python=$build/venv/bin/python
started=$SECONDS

step() { printf '\n== %s (%d s)\n' "$*" $((SECONDS - started)); }

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

step "Layout of the Swift code"
make lint

step "The .proto files, without a warning"
warnings=$(protoc -Iproto --descriptor_set_out=/dev/null $(find proto -name '*.proto') 2>&1)
[ -z "$warnings" ] || fail "protoc says: $warnings"

step "The C library, by two compilers and strictly; its install and two programs against it"
Tests/c_library.sh

step "Build, without a warning"
swift build --build-tests 2>&1 | tee "$build/build.log" | grep -vE '^\[[0-9]+/[0-9]+\] (Compiling|Emitting|Wrapping|Write)' || true
[ "${PIPESTATUS[0]}" = 0 ] || fail "the build"
if grep -E 'warning:' "$build/build.log"; then fail "the build has warnings"; fi

step "The generated code is what the generators make"
rm -rf "$build/fresh"
make generate-swift generate-c OUT="$build/fresh" >/dev/null
for folder in Sources/WellKnownTypes/Generated Sources/EnclaveProto/Generated Sources/CEnclaveWire/generated \
    Tests/GeneratorTests/Generated Tests/GeneratedTestee/Generated; do
    diff -r "$folder" "$build/fresh/$folder" || fail "$folder is not fresh; run make generate"
done

step "The plugin refuses what it cannot do, with a message"
Tests/plugin_refusals.sh

step "Code of awkward names, of editions and of descriptor.proto compiles"
Tests/generated_code.sh

step "Secret keys refuse to be printed and copied"
Tests/secret_refusals.sh

step "The vectors are what the peers say"
make -C Vectors/peers check

step "Swift tests"
swift test --skip-build

step "The vectors, through every codec of this program and every peer"
"$build/debug/enclave-wire" conformance --require all --report "$build/conformance.html" --junit "$build/conformance.xml"

step "The page of inspect --html, in a browser; screenshots in .build/artifacts"
"$python" Tests/Browser/inspect_page.py "$build/debug/enclave-wire" "$build/artifacts"

step "Conformance: protobuf's own conformance_test_runner, built from Debian's source"
Tests/Conformance/official.sh "$build/conformance-runner"

step "Conformance: more cases, of editions too, and a hundred thousand comparisons with upb"
"$python" Tests/Conformance/suite.py
"$python" Tests/Conformance/frames.py
"$python" Tests/Conformance/compare.py --seed 20261124
"$python" Tests/Conformance/generated.py --seed 20261124 --comparisons 20000

step "Documentation: every public symbol, every link, every example"
make docs

step "Embedded Swift"
Tests/embedded.sh

step "A package elsewhere that depends on this one"
Tests/Consumer/run.sh

step "A package whose .proto files the plugin compiles"
Tests/PluginExample/run.sh

step "Allocations, and the benchmark's own checks"
Tests/Bench/run.sh "$build/bench-quick.json" --quick >"$build/bench-quick.txt"
"$python" Tests/allocations.py "$build/bench-quick.json"

step "All tests passed"
