#!/usr/bin/env bash
# How long the core takes to build from nothing, and how large the C library of the client alone is: both must stay small
# although the model knows the whole protocol.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${CARGO_TARGET_DIR:-$PWD/target}

# Bytes of the library before the shapes of the whole protocol came, made in the same way: docs/benchmarks.md says how.
before=5042720

work=$target/clean-build
rm -rf "$work"
trap 'rm -rf "$work"' EXIT
clean() {
    cargo build --locked --quiet -p kmip-core --no-default-features --features protocol --target-dir "$work"
}
TIMEFORMAT='%R %U %S'
{ taken=$({ time clean 1>&3 2>&4; } 2>&1); } 3>&1 4>&2
read -r wall user system <<<"$taken"
printf '%-72s %8.1f s (target less than 90 on 2 cores)\n' \
    "clean build of kmip-core, features ttlv and protocol, development profile" "$wall"
printf '%-72s %8.1f s\n' "  processor time of it, all cores together" \
    "$(awk "BEGIN { print $user + $system }")"

cargo build --locked --quiet --release -p kmip-ffi --no-default-features --target-dir "$target/client-only"
library=$target/client-only/release/libkeystead.so
size=$(stat -c %s "$library")
printf '%-72s %8d bytes\n' "client-only libkeystead.so, release profile, which strips it" "$size"
printf '%-72s %8d bytes (target less than 1500000)\n' "beside before the whole protocol" $((size - before))
