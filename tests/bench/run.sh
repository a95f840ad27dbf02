#!/usr/bin/env bash
# All benchmarks, one after another (`make bench`). docs/benchmarks.md says what each measures and what it must reach.
# What cannot run here is named in a line that begins with "skipped:". The status tells whether one failed.
#
# usage: tests/bench/run.sh [build] [store] [codec] [text] [engine] [instructions] [peers] [create] [tls] [faces] [pykmip]
set -uo pipefail
cd "$(dirname "$0")/../.."

TARGET=${CARGO_TARGET_DIR:-$PWD/target}
export TARGET
ulimit -n 8192 2>/dev/null || ulimit -n "$(ulimit -Hn)" # 1,000 idle connections, both ends
failed=0

# One build serves the benchmark programs and the faces: the same features for all.
release() {
    cargo build --locked --quiet --release -p keystead-bench -p kmip-ffi -p keystead-python -p keystead-node
}

rust() {
    if [ -f "kmip-core/benches/$1.rs" ]; then
        cargo bench --locked --quiet -p kmip-core --bench "$1"
    else
        echo "skipped: there is no kmip-core/benches/$1.rs"
    fi
}

program() {
    release && "$TARGET/release/keystead-bench" "$@"
}

[ $# -gt 0 ] || set -- build store codec text engine instructions peers create tls faces pykmip
for part; do
    echo "== $part"
    case "$part" in
    store | codec | text | engine) rust "$part" ;;
    build) tests/bench/build.sh ;;
    instructions) tests/bench/instructions.sh ;;
    peers | create | tls) program "$part" ;;
    faces) release && tests/bench/faces/run.sh ;;
    pykmip) release && tests/bench/pykmip/run.sh ;;
    *) echo "there is no benchmark $part"; false ;;
    esac || { echo "FAILED: $part"; failed=1; }
done
exit $failed
