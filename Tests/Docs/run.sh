#!/usr/bin/env bash
# run.sh BUILD: builds the libraries in BUILD and writes their DocC pages to BUILD/docs. Fails where a
# public symbol has no doc comment, a link leads nowhere, or an example of an article does not compile.
set -euo pipefail

mkdir -p "$1"
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
# docc and swift-symbolgraph-extract come with the toolchain, next to swift.
PATH="$(dirname "$(realpath "$(command -v swift)")"):$PATH"

# Each after the ones that it links to.
modules=(WireFormat WireReflection WellKnownTypes EnclaveProto EnclaveSigning EnclaveAttestation EnclaveHealth EnclaveStore)
work=$build/docc
failed=0

rm -rf "$work" "$build/docs"
mkdir -p "$work/archives" "$work/examples"
# These depend on the others.
for target in WireReflection EnclaveAttestation EnclaveStore; do
    swift build --scratch-path "$build" --target "$target"
done
bin=$(swift build --scratch-path "$build" --show-bin-path)
search=(-I "$bin/Modules" -I Sources/COpenSSL -I Sources/CProcessor -I Sources/CSecp256k1 -I Sources/CSQLite -module-cache-path "$work/modules")

symbols() {
    mkdir -p "$work/symbols/$1"
    swift-symbolgraph-extract -module-name "$1" -target "$(basename "$(dirname "$bin")")" "${search[@]}" \
        -minimum-access-level public -skip-synthesized-members -emit-extension-block-symbols \
        -output-dir "$work/symbols/$1"
}

pages() {
    local log=$work/$1.log other links=()
    for other in "${archives[@]}"; do links+=(--dependency "$other"); done
    docc convert "Sources/$1/$1.docc" --additional-symbol-graph-dir "$work/symbols/$1" --output-path "$work/archives/$1.doccarchive" \
        --fallback-display-name "$1" --fallback-bundle-identifier "$1" --fallback-default-module-kind Module \
        --enable-experimental-external-link-support \
        "${links[@]}" >"$log" 2>&1 || echo "error: docc failed on $1" >>"$log"
    if grep -qE '^(warning|error):' "$log"; then
        cat "$log"
        failed=1
    fi
}

# The Swift code of an article is one program, its blocks one after the other.
examples() {
    local article file
    for article in "Sources/$1/$1.docc"/*.md; do
        file=$work/examples/$1-$(basename "$article" .md).swift
        # Empty lines for the text between keep the line numbers of the article.
        awk '/^```/ { code = ($0 == "```swift"); print ""; next } { print (code ? $0 : "") }' "$article" >"$file"
        if ! swiftc -typecheck -suppress-warnings -swift-version 6 "${search[@]}" "$file"; then
            echo "error: an example of $article does not compile"
            failed=1
        fi
    done
}

archives=()
for module in "${modules[@]}"; do
    symbols "$module"
    pages "$module"
    examples "$module"
    archives+=("$work/archives/$module.doccarchive")
done
Tests/Docs/undocumented.py "$work/symbols" || failed=1
if [ "$failed" != 0 ]; then
    echo "error: the documentation is incomplete" >&2
    exit 1
fi

docc merge "${archives[@]}" --synthesized-landing-page-name EnclaveWire --synthesized-landing-page-topics-style list \
    --output-path "$build/docs"
# The pages start below documentation/; the root has none of its own.
cat >"$build/docs/index.html" <<'HTML'
<!doctype html><title>EnclaveWire</title><meta http-equiv="refresh" content="0; url=documentation/"><a href="documentation/">EnclaveWire</a>
HTML
echo "$build/docs: $(find "$build/docs/documentation" -name index.html | wc -l) pages. To read them: python3 -m http.server -d $build/docs"
