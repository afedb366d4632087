#!/usr/bin/env bash
# run.sh SECONDS: builds the fuzz targets, replays what was found before and every seed, and then runs each
# target for SECONDS (0: none). Exit status 1 on a crash; the input that caused it is named.
set -euo pipefail
seconds=${1:-60}
cd "$(dirname "$0")"
folder=$(realpath -m ../../.build/fuzz)
# A crashing fuzzer would wait for Swift's backtracer without end.
export SWIFT_BACKTRACE=enable=no

mkdir -p "$folder"
echo "Building the fuzz targets into $folder"
./build.sh "$folder" >"$folder.log" 2>&1 || { tail -n 40 "$folder.log"; exit 1; }
python3 make-corpus.py "$folder" >>"$folder.log" 2>&1 || { tail -n 40 "$folder.log"; exit 1; }

failed=0
run() {
    local target=$1
    shift
    local log=$folder/$target.log
    if ! "$folder/bin/$target" -print_final_stats=1 -artifact_prefix="$folder/$target-" "$@" >"$log" 2>&1; then
        failed=1
        echo "$target: CRASH"
        grep -E 'ERROR|Fatal|fatal|SUMMARY|Test unit written|precondition' "$log" | head -n 6
        echo "    again: SWIFT_BACKTRACE=enable=no $folder/bin/$target FILE"
        return
    fi
    printf '%-16s %10s executions  %s\n' "$target" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
        "$(grep -oE 'cov: [0-9]+ ft: [0-9]+ corp: [0-9]+' "$log" | tail -n 1)"
}

for binary in "$folder"/bin/*; do
    target=$(basename "$binary")
    corpus=$folder/corpus/$target
    mkdir -p "$corpus"
    for hex in regressions/"$target"/*.hex; do
        [ -e "$hex" ] || continue
        python3 -c 'import sys; sys.stdout.buffer.write(bytes.fromhex(open(sys.argv[1]).read()))' "$hex" \
            > "$corpus/regression-$(basename "$hex" .hex)"
    done
    limits=(-timeout=60 -rss_limit_mb=6000 -malloc_limit_mb=3000)
    # The bits that lead from an object to its weak references are shifted, and LeakSanitizer takes them for none.
    [ "$target" = FuzzPool ] && export ASAN_OPTIONS=detect_leaks=0 || export ASAN_OPTIONS=detect_leaks=1
    if [ "$seconds" -gt 0 ]; then
        run "$target" "${limits[@]}" -max_total_time="$seconds" "$corpus"
    else
        run "$target" "${limits[@]}" -runs=0 "$corpus"
    fi
    [ -d "$folder/big/$target" ] && run "$target" "${limits[@]}" "$folder/big/$target"/*
done
exit "$failed"
