#!/usr/bin/env bash
# The codec in firmware: a `no_std` static library with its own panic handler and allocator, linked into a C program
# without Rust's standard library and without libgcc. One line for each result: "ok:", "FAILED:".
#
# usage: tests/firmware/run.sh       builds into target/firmware
set -euo pipefail
cd "$(dirname "$0")/../.."

out=${CARGO_TARGET_DIR:-$PWD/target}/firmware
library=$out/debug/libfirmware.a

cargo build --locked --quiet --manifest-path tests/firmware/Cargo.toml --target-dir "$out"

# Only the C library: what unwinds, or is of Rust's std, would be missing here.
gcc -std=c99 -Wall -Wextra -Wpedantic -Werror tests/firmware/main.c "$library" -nodefaultlibs -lc -o "$out/firmware"
"$out/firmware"

# What the library asks of its host.
ld -r -u firmware_get_request -u firmware_key_of "$library" -o "$out/linked.o"
asked=$(readelf --wide --symbols "$out/linked.o" | awk '$7 == "UND" && $8 { print $8 }' | sort | tr '\n' ' ')
for name in $asked; do
    case $name in
        firmware_allocate | firmware_release | firmware_stop | memcpy | memmove | memset | memcmp | bcmp) ;;
        *) echo "FAILED: the library asks for $name"; exit 1 ;;
    esac
done
echo "ok: the library asks of its host: $asked"
