#!/usr/bin/env bash
# Installs the C library: shared and static library, headers, pkg-config file, CMake package; and the command, if built.
# For a library without the server's functions pkg-config file and CMake package define KEYSTEAD_CLIENT_ONLY.
#
# usage: kmip-ffi/install.sh PREFIX FROM [DESTDIR]
#   PREFIX   where it will live, such as /usr/local
#   FROM     folder of the built libraries, such as target/release
#   DESTDIR  put in front of PREFIX while copying, for packagers
#
# In the static library every symbol but keystead_* is made local, so that it can stand beside a host's own OpenSSL or
# SQLite: the objects are linked into one and its other symbols are hidden.
set -euo pipefail

[ $# -ge 2 ] || { echo "usage: $0 PREFIX FROM [DESTDIR]" >&2; exit 2; }
prefix=$1
from=$2
root=$(cd "$(dirname "$0")/.." && pwd)
into=${3:-}$prefix

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)
abi=${version%%.*}
for file in libkeystead.so libkeystead.a; do
    [ -f "$from/$file" ] || { echo "$from/$file is not there: build it with cargo build -p kmip-ffi" >&2; exit 1; }
done

install -d "$into/bin" "$into/include" "$into/lib/pkgconfig" "$into/lib/cmake/Keystead"

install -m 755 "$from/libkeystead.so" "$into/lib/libkeystead.so.$version"
ln -sfn "libkeystead.so.$version" "$into/lib/libkeystead.so.$abi"
ln -sfn "libkeystead.so.$abi" "$into/lib/libkeystead.so"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The roots: what is not reachable from them is left out.
nm --defined-only --extern-only "$from/libkeystead.a" 2>/dev/null |
    sed -n 's/^[0-9a-f]* T \(keystead_[a-z0-9_]*\)$/-u \1/p' | sort -u > "$work/roots"
[ -s "$work/roots" ] || { echo "$from/libkeystead.a exports no keystead_ function" >&2; exit 1; }
if grep -qx -e '-u keystead_server_new' "$work/roots"; then
    description="KMIP client and server for embedding" cflags="" definitions=""
else
    description="KMIP client for embedding" cflags=" -DKEYSTEAD_CLIENT_ONLY" definitions="KEYSTEAD_CLIENT_ONLY"
fi
# -d gives common symbols their place: they could not be made local otherwise.
ld -r -d --gc-sections -o "$work/keystead.o" @"$work/roots" "$from/libkeystead.a"
objcopy --wildcard --keep-global-symbol='keystead_*' --strip-debug --remove-section=.llvmbc --remove-section=.llvmcmd \
    "$work/keystead.o"
rm -f "$into/lib/libkeystead.a"
ar crs "$into/lib/libkeystead.a" "$work/keystead.o"
chmod 644 "$into/lib/libkeystead.a"

install -m 644 "$root"/include/keystead.h "$root"/include/keystead_constants.h "$root"/include/keystead.hpp "$into/include/"

fill() {
    sed -e "s|@PREFIX@|$prefix|g" -e "s|@VERSION@|$version|g" -e "s|@ABI@|$abi|g" \
        -e "s|@DESCRIPTION@|$description|" -e "s|@CFLAGS@|$cflags|" -e "s|@DEFINITIONS@|$definitions|" "$root/kmip-ffi/install/$1.in" > "$2/$1"
}
fill keystead.pc "$into/lib/pkgconfig"
fill KeysteadConfig.cmake "$into/lib/cmake/Keystead"
fill KeysteadConfigVersion.cmake "$into/lib/cmake/Keystead"

if [ -x "$from/keystead" ]; then
    install -m 755 "$from/keystead" "$into/bin/keystead"
fi
echo "installed keystead $version below $into"
