#!/usr/bin/env bash
# Runs named stages of `make` one after another, keeps each one's output in target/test-logs/STAGE.log, and ends with
# one line of totals. A stage that fails does not stop the ones after it; the exit status tells.
#
# usage: tests/stages/run.sh STAGE...      (each STAGE is the make target stage-STAGE)
set -uo pipefail
cd "$(dirname "$0")/../.."

logs=target/test-logs
mkdir -p "$logs"
rm -f "$logs"/*.log

# Prints "passed failed skipped" as counted in a log, for the reports of cargo, pytest and node, and for lines of our
# own scripts that begin with "ok:", "FAILED:" or "skipped:".
count() {
    awk '
        /^test result: /                { for (i = 1; i < NF; i++) { if ($(i+1) ~ /^passed/) p += $i; if ($(i+1) ~ /^failed/) f += $i; if ($(i+1) ~ /^ignored/) s += $i } next }
        /^(=+ )?[0-9]+ (passed|failed|errors?|skipped).* in [0-9.]+s/ { for (i = 1; i < NF; i++) { if ($(i+1) ~ /^passed/) p += $i; if ($(i+1) ~ /^(failed|errors?)/) f += $i; if ($(i+1) ~ /^skipped/) s += $i } next }
        /^(# |ℹ )pass [0-9]+$/          { p += $NF; next }
        /^(# |ℹ )fail [0-9]+$/          { f += $NF; next }
        /^(# |ℹ )skipped [0-9]+$/       { s += $NF; next }
        /^ok: /                         { p++; next }
        /^FAILED: /                     { f++; next }
        /^skipped: /                    { s++; next }
        END                             { print p + 0, f + 0, s + 0 }
    ' "$1"
}

passed=0 failed=0 skipped=0 broken=()
begin=$SECONDS
for stage in "$@"; do
    printf '=== %s\n' "$stage"
    start=$SECONDS
    "${MAKE:-make}" --no-print-directory "stage-$stage" 2>&1 | tee "$logs/$stage.log"
    status=${PIPESTATUS[0]}
    read -r p f s < <(count "$logs/$stage.log")
    if [ "$status" -ne 0 ]; then
        broken+=("$stage")
        [ "$f" -gt 0 ] || f=1
    elif [ "$((p + f))" -eq 0 ]; then
        p=1 # a stage that only has to succeed counts as one
    fi
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    printf -- '--- %s: %s, %d passed, %d failed, %d skipped, %d s\n' \
        "$stage" "$([ "$status" -eq 0 ] && echo ok || echo FAILED)" "$p" "$f" "$s" "$((SECONDS - start))"
done

echo
if [ "${#broken[@]}" -gt 0 ]; then
    printf 'failed stages: %s (logs in %s/)\n' "${broken[*]}" "$logs"
fi
printf '%d passed, %d failed, %d skipped in %d stages, %d s\n' \
    "$passed" "$failed" "$skipped" "$#" "$((SECONDS - begin))"
[ "${#broken[@]}" -eq 0 ] && [ "$failed" -eq 0 ]
