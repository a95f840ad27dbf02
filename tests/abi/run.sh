#!/usr/bin/env bash
# Tests of the C library: what it exports, its headers, C and C++ programs plain, under Valgrind and with gcc's
# AddressSanitizer against the ordinary library, the examples, and the installed library in every way of linking.
# One line for each result: "ok:", "FAILED:" or "skipped:".
#
# usage: tests/abi/run.sh            after `make c`; builds what is missing
set -uo pipefail
cd "$(dirname "$0")/../.."

root=$PWD
target=${CARGO_TARGET_DIR:-$root/target}
built=$target/debug
out=$target/abi
failed=0
c99=(-std=c99 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Werror -g -Iinclude)
cpp17=(-std=c++17 -Wall -Wextra -Wpedantic -Werror -g -Iinclude)

# Runs a command under a name; shows its output when it fails. With -v, results of the program itself are shown.
try() {
    local show=no
    [ "$1" = -v ] && { show=yes; shift; }
    local name=$1
    shift
    if "$@" >"$out/log" 2>&1; then
        if [ "$show" = yes ]; then cat "$out/log"; else echo "ok: $name"; fi
    else
        failed=1
        echo "FAILED: $name"
        sed 's/^/    /' "$out/log" | tail -n 40
    fi
}

cargo build --locked --quiet -p kmip-ffi -p keystead-cli || exit 1
rm -rf "$out"
mkdir -p "$out/lib" "$out/work"
for name in libkeystead.so libkeystead.so.0; do ln -sfn "$built/libkeystead.so" "$out/lib/$name"; done
link=(-L"$out/lib" -lkeystead -Wl,-rpath,"$out/lib" -pthread)

# --- what the library shows

only_keystead() { # library
    local other
    other=$(nm -D --defined-only "$1" | awk '{ print $NF }' | grep -v '^keystead_' || true)
    [ -z "$other" ] || { echo "exported besides keystead_*:"; echo "$other" | head; return 1; }
}
documented_functions() { # library, flags of the preprocessor...
    local library=$1
    shift
    diff <(nm -D --defined-only "$library" | awk '{ print $NF }' | sort) \
        <(gcc -E -P -Iinclude -DKEYSTEAD_NO_ATTRIBUTES "$@" include/keystead.h |
            sed -n 's/^[a-z_].*[ *]\(keystead_[a-z0-9_]*\)(.*/\1/p' | grep -v '^keystead_\(str\|bytes\)_of$' | sort)
}
soname() {
    readelf -d "$built/libkeystead.so" | grep -q 'SONAME.*\[libkeystead\.so\.0\]'
}
needed() { # library
    local other
    other=$(readelf -d "$1" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' |
        grep -v -e '^libc\.so' -e '^libgcc_s\.so' -e '^libm\.so' -e '^ld-linux' || true)
    [ -z "$other" ] || { echo "needs: $other"; return 1; }
}
try "the shared library exports keystead_* and nothing else" only_keystead "$built/libkeystead.so"
try "the header declares what the library exports" documented_functions "$built/libkeystead.so"
try "the soname is libkeystead.so.0" soname
try "the library needs the C library and libgcc_s only" needed "$built/libkeystead.so"

# --- the headers alone

for header in keystead.h keystead_constants.h; do
    try "$header compiles alone as C99" gcc "${c99[@]}" -fsyntax-only -x c <(echo "#include <$header>")
    try "$header compiles alone as C++17" g++ "${cpp17[@]}" -fsyntax-only -x c++ <(echo "#include <$header>")
done
try "keystead.hpp compiles alone as C++17" g++ "${cpp17[@]}" -fsyntax-only -x c++ <(echo "#include <keystead.hpp>")
try "the compiler refuses NULL and ignored results" tests/abi/refused.sh
try "the code in docs/guide/c.md compiles" tests/abi/guide.sh

# --- certificates and a server to talk to

"$built/keystead" serve --dev "$out/dev" --listen 127.0.0.1:0 >"$out/ready" 2>"$out/serve.log" &
serving=$!
trap 'kill "$serving" 2>/dev/null; wait "$serving" 2>/dev/null' EXIT
for _ in $(seq 600); do
    [ -s "$out/ready" ] && break
    kill -0 "$serving" 2>/dev/null || break
    sleep 0.1
done
[ -s "$out/ready" ] || { echo "FAILED: keystead serve --dev did not start"; sed 's/^/    /' "$out/serve.log"; failed=1; }
from_json() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p' "$out/ready"; }
certificates=("$(from_json ca)" "$out/dev/server.pem" "$out/dev/server.key" "$(from_json cert)" "$(from_json key)")
export KEYSTEAD_CONNECT=$out/dev/connect.json

arguments() {
    case $1 in
        embedded) echo "$out/work" ;;
        listening) printf '%s\n' "${certificates[@]}" ;;
    esac
}

# --- programs, in three ways

programs=(alone items misuse embedded threads forks transports listening)
build() { # name, folder, flags...
    local name=$1 folder=$2
    shift 2
    mkdir -p "$folder"
    case $name in
        cplusplus) g++ "${cpp17[@]}" "$@" "tests/abi/$name.cpp" -o "$folder/$name" "${link[@]}" ;;
        *) gcc "${c99[@]}" "$@" "tests/abi/$name.c" -o "$folder/$name" "${link[@]}" ;;
    esac
}
for name in "${programs[@]}" cplusplus; do
    mapfile -t given < <(arguments "$name")
    if build "$name" "$out/plain" 2>"$out/log"; then
        try -v "$name" "$out/plain/$name" "${given[@]}"
    else
        failed=1
        echo "FAILED: $name compiles"
        sed 's/^/    /' "$out/log"
    fi
done

# Not "possibly lost": Rust's handle of the main thread is found by a pointer to its inside.
leaks=(--leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect)
if command -v valgrind >/dev/null; then
    for name in "${programs[@]}" cplusplus; do
        [ -x "$out/plain/$name" ] || continue
        mapfile -t given < <(arguments "$name")
        checks=("${leaks[@]}")
        # A forked child leaves its parent's connections alone, on purpose.
        [ "$name" = forks ] && checks=(--leak-check=no)
        try "$name is clean under Valgrind" valgrind --quiet --error-exitcode=9 "${checks[@]}" "$out/plain/$name" "${given[@]}"
    done
else
    echo "skipped: valgrind is not installed"
fi

for name in "${programs[@]}" cplusplus; do
    mapfile -t given < <(arguments "$name")
    if build "$name" "$out/asan" -fsanitize=address -fno-omit-frame-pointer 2>"$out/log"; then
        try "$name is clean with AddressSanitizer" "$out/asan/$name" "${given[@]}"
    else
        failed=1
        echo "FAILED: $name compiles with AddressSanitizer"
    fi
done

# --- the installed library: examples, static and shared, pkg-config and CMake

installed=$out/installed
try "the library installs" kmip-ffi/install.sh "$installed" "$built"
export PKG_CONFIG_PATH=$installed/lib/pkgconfig

local_symbols() {
    local other
    other=$(nm --defined-only --extern-only "$installed/lib/libkeystead.a" 2>/dev/null |
        awk 'NF == 3 { print $3 }' | grep -v '^keystead_' || true)
    [ -z "$other" ] || { echo "global besides keystead_*:"; echo "$other" | head; return 1; }
}
example() { # source, compiler and standard, way of linking
    local source=$1 way=$3 program
    program=$out/work/$(basename "$source" | tr . -)-$way
    local -a compiler flags libraries
    read -ra compiler <<<"$2"
    read -ra flags <<<"$(pkg-config --cflags keystead)"
    if [ "$way" = static ]; then
        libraries=("$installed/lib/libkeystead.a")
        read -ra private <<<"$(pkg-config --libs --static keystead | sed 's/-lkeystead //')"
        libraries+=("${private[@]}")
    else
        read -ra libraries <<<"$(pkg-config --libs keystead)"
        libraries+=(-Wl,-rpath,"$installed/lib")
    fi
    [ "$way" = asan ] && compiler+=(-fsanitize=address -g)
    local -a run=("$program")
    [ "$way" = valgrind ] && run=(valgrind --quiet --error-exitcode=9 "${leaks[@]}" "$program")
    "${compiler[@]}" -Wall -Wextra -Wpedantic -Werror "${flags[@]}" "$source" -o "$program" "${libraries[@]}" &&
        "${run[@]}"
}
cmake_package() {
    cmake -S tests/abi/cmake -B "$out/cmake" -DCMAKE_PREFIX_PATH="$installed" >/dev/null &&
        cmake --build "$out/cmake" >/dev/null && "$out/cmake/shared" && "$out/cmake/static"
}
try "the static library shows keystead_* and nothing else" local_symbols
ways=(shared static asan)
command -v valgrind >/dev/null && ways+=(valgrind)
for way in "${ways[@]}"; do
    try "examples/c/embedded.c runs, $way" example examples/c/embedded.c "gcc -std=c99" "$way"
    try "examples/c/client.c runs against serve --dev, $way" example examples/c/client.c "gcc -std=c99" "$way"
    try "examples/cpp/embedded.cpp runs, $way" example examples/cpp/embedded.cpp "g++ -std=c++17" "$way"
done
if command -v cmake >/dev/null; then
    try "the CMake package finds both libraries" cmake_package
else
    echo "skipped: cmake is not installed"
fi

# --- a panic inside

panics() {
    # A library of the same sources with one more function, which panics; the ordinary one comes back afterwards.
    mkdir -p "$out/panic"
    # The same packages as above, or the core would be built again with another set of features.
    cargo build --locked --quiet -p kmip-ffi -p keystead-cli --features kmip-ffi/panic-for-tests || return 1
    cp "$built/libkeystead.so" "$out/panic/libkeystead.so.0"
    cargo build --locked --quiet -p kmip-ffi -p keystead-cli || return 1
    ln -sfn libkeystead.so.0 "$out/panic/libkeystead.so"
    gcc "${c99[@]}" tests/abi/panics.c -o "$out/panic/panics" -L"$out/panic" -lkeystead -Wl,-rpath,"$out/panic" || return 1
    local said
    said=$("$out/panic/panics" 2>&1) || { echo "$said"; return 1; }
    # The library prints nothing, not even about its own panic.
    [ "$said" = "ok: a panic inside becomes a status, again and again" ] || { echo "it printed: $said"; return 1; }
}
try "a panic inside becomes a status, and nothing is printed" panics

# --- the library of the client alone

client_only=$out/client-only
client_only() {
    # Built where the rest is, since they share what takes long; the ordinary library comes back afterwards.
    mkdir -p "$client_only"
    cargo build --locked --quiet -p kmip-ffi --no-default-features || return 1
    cp "$built/libkeystead.so" "$built/libkeystead.a" "$client_only/" || return 1
    cargo build --locked --quiet -p kmip-ffi -p keystead-cli
}
no_server_inside() {
    local kind
    nm --defined-only "$built/libkeystead.so" | awk '{ print $NF }' >"$out/work/whole"
    nm --defined-only "$client_only/libkeystead.so" | awk '{ print $NF }' >"$out/work/client"
    # Names of OpenSSL, of SQLite and of tokio; those of aws-lc have its version in front.
    for kind in '^\(OSSL\|ossl\)_\|^OPENSSL_init_crypto$' '^sqlite3_' 'tokio'; do
        grep -q "$kind" "$out/work/whole" ||
            { echo "the whole library has nothing like $kind: the test looks for the wrong names"; return 1; }
        ! grep -m 5 "$kind" "$out/work/client" || return 1
    done
}
refuses_servers() {
    local said
    ! said=$(example examples/c/embedded.c "gcc -std=c99" shared 2>&1) || { echo "it compiled"; return 1; }
    grep -q keystead_server_new <<<"$said" || { echo "$said"; return 1; }
    # Without the macro of the package the linker says it.
    ! said=$(gcc -std=c99 -Iinclude examples/c/embedded.c -o "$out/work/linked" -L"$client_only" -lkeystead 2>&1) ||
        { echo "it linked"; return 1; }
    grep -q 'undefined reference.*keystead_server_new' <<<"$said" || { echo "$said"; return 1; }
}
if client_only >"$out/log" 2>&1; then
    echo "ok: the client-only library builds"
    library=$client_only/libkeystead.so
    try "the client-only library exports keystead_* and nothing else" only_keystead "$library"
    try "the header declares what the client-only library exports" documented_functions "$library" -DKEYSTEAD_CLIENT_ONLY
    try "the client-only library needs the C library and libgcc_s only" needed "$library"
    try "the client-only library has no OpenSSL, no SQLite and no tokio inside" no_server_inside
    try "keystead.hpp compiles for a client only" \
        g++ "${cpp17[@]}" -DKEYSTEAD_CLIENT_ONLY -fsyntax-only -x c++ <(echo "#include <keystead.hpp>")
    installed=$out/installed-client
    try "the client-only library installs" kmip-ffi/install.sh "$installed" "$client_only"
    export PKG_CONFIG_PATH=$installed/lib/pkgconfig
    try "the static client-only library shows keystead_* and nothing else" local_symbols
    for way in shared static; do
        try "examples/c/client.c runs with the client-only library against serve --dev, $way" \
            example examples/c/client.c "gcc -std=c99" "$way"
    done
    try "a program with a server of its own is refused by the client-only library" refuses_servers
else
    failed=1
    echo "FAILED: the client-only library builds"
    sed 's/^/    /' "$out/log" | tail -n 40
fi

exit "$failed"
