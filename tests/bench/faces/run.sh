#!/usr/bin/env bash
# What get(id) of 32 bytes costs in process from C, Python and Node above the same call in Rust. Each program prints
# "NAME NANOSECONDS" of processor time; they run in turn and the smallest of five is taken.
# tests/bench/run.sh builds what it needs.
set -euo pipefail
cd "$(dirname "$0")/../../.."

RELEASE=${TARGET:-$PWD/target}/release
ROUNDS=${KEYSTEAD_BENCH_ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

programs=("$RELEASE/keystead-bench calls")
if command -v cc >/dev/null && [ -f "$RELEASE/libkeystead.so" ]; then
    ln -s "$RELEASE/libkeystead.so" "$work/libkeystead.so.0" # the name it was linked under
    cc -std=c11 -O2 -Wall -Wextra -Werror -Iinclude tests/bench/faces/get.c -L"$RELEASE" -lkeystead \
        -Wl,-rpath,"$work" -o "$work/get"
    programs+=("$work/get")
else
    echo "skipped: C, for want of a compiler or of $RELEASE/libkeystead.so"
fi

python=.venv/bin/python
[ -x "$python" ] || python=python3
if command -v "$python" >/dev/null && [ -f "$RELEASE/lib_keystead.so" ]; then
    mkdir "$work/python"
    cp -r python/keystead "$work/python/"
    rm -f "$work"/python/keystead/_keystead*.so
    cp "$RELEASE/lib_keystead.so" "$work/python/keystead/_keystead.abi3.so"
    programs+=("env PYTHONPATH=$work/python $python tests/bench/faces/get.py")
else
    echo "skipped: Python, for want of an interpreter or of $RELEASE/lib_keystead.so"
fi

if command -v node >/dev/null && [ -f "$RELEASE/libkeystead_node.so" ]; then
    mkdir -p "$work/node/native"
    cp -r node/src node/package.json "$work/node/"
    cp "$RELEASE/libkeystead_node.so" "$work/node/native/$(node -p 'require("./node/src/platform.cjs").addonName()')"
    programs+=("env KEYSTEAD_NODE=$work/node/src/index.cjs node tests/bench/faces/get.cjs")
else
    echo "skipped: Node, for want of node or of $RELEASE/libkeystead_node.so"
fi

for ((round = 0; round < ROUNDS; round++)); do
    for program in "${programs[@]}"; do
        $program
    done
done | awk '
    !($1 " " $2 in least) || $3 < least[$1 " " $2] { if (!($1 " " $2 in least)) order[++n] = $1 " " $2; least[$1 " " $2] = $3 }
    END {
        target["c get_into"] = 100; target["python get"] = 700; target["node getSync"] = 3000
        printf "%-24s %10s %12s %12s\n", "get(id) of 32 bytes, ns", "call", "above Rust", "target"
        for (i = 1; i <= n; i++) {
            name = order[i]
            printf "%-24s %10.0f %12.0f %12s\n", name, least[name], least[name] - least["rust get"], target[name]
        }
    }'
