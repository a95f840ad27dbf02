#!/usr/bin/env bash
# One key through every language, over mutual TLS, with a killed server between; then the server embedded, without a
# socket. Prints a line a step and ends with a non-zero status at the first thing that is not so.
#
# `make demo` builds what this needs: the command, the C library, the wheel in .venv, the addon in node/.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly root=$PWD
readonly target=${CARGO_TARGET_DIR:-$root/target}
readonly command=$target/debug/keystead
readonly python=${PYTHON:-$root/.venv/bin/python}
readonly text="meet me at the usual place"

work=$(mktemp -d "${TMPDIR:-/tmp}/keystead-demo.XXXXXX")
readonly work
server=""
number=0

cleanup() {
    local status=$?
    exec 3>&- 4<&- || true
    if [ -n "$server" ]; then
        kill -KILL "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    if [ "$status" -ne 0 ]; then
        [ ! -s "$work/serve.log" ] || { echo "--- the server said:"; tail -n 20 "$work/serve.log"; }
        echo "FAILED: the demo ended at step $number"
    fi
    rm -rf "$work"
    exit "$status"
}
trap cleanup EXIT

step() {
    number=$((number + 1))
    printf '%2d. %s\n' "$number" "$*"
}

fail() {
    echo "    not so: $*"
    exit 1
}

expect() { # what, expected, found
    [ "$2" = "$3" ] || fail "$1 is '$3', not '$2'"
}

# Node finds the package by its name, as in an application that installed it.
mkdir -p "$work/app/node_modules"
ln -s "$root/node" "$work/app/node_modules/keystead"
cp "$root"/examples/demo/*.mjs "$work/app/"

# Python takes the installed wheel, never the source tree.
run_python() { "$python" -P "$root/examples/demo/$1" "${@:2}"; }

start_server() {
    rm -f "$work/ready"
    mkfifo "$work/ready"
    "$command" serve --dev "$work/kms" --listen 127.0.0.1:0 >"$work/ready" 2>>"$work/serve.log" &
    server=$!
    read -r ready <"$work/ready" || fail "the server printed no line: $(tail -n 3 "$work/serve.log")"
    export KEYSTEAD_CONNECT=$work/kms/connect.json
    found=$(cat "$KEYSTEAD_CONNECT")
    expect "the connect file" "$ready" "$found"
}

echo "Part 1: C, Python and Node share a key over mutual TLS"

step "compile the C program, with -std=c99 -Wall -Wextra -Wpedantic -Werror"
ln -s "$target/debug/libkeystead.so" "$work/libkeystead.so.0"
cc -std=c99 -Wall -Wextra -Wpedantic -Werror -Iinclude -o "$work/key" examples/demo/key.c \
    "$work/libkeystead.so.0" -Wl,-rpath,"$work"

step "start: keystead serve --dev on an SQLite store"
start_server
echo "    $ready"
head -c 15 "$(find "$work/kms" -name '*.sqlite' -print -quit)" | grep -q "SQLite format 3" || fail "the store is no SQLite file"

step "C creates and activates an AES-256 key"
id=$("$work/key" create demo-key)
echo "    $id"

step "Python finds it by name and reads it over mutual TLS"
read -r found material < <(run_python find.py read demo-key)
expect "the identifier" "$id" "$found"
[[ $material =~ ^[0-9a-f]{64}$ ]] || fail "the material is not 32 bytes"
echo "    $((${#material} / 2)) bytes, state $(run_python find.py state "$id")"

step "Node encrypts with it on the server"
read -r iv tag data < <(cd "$work/app" && node encrypt.mjs "$id" "$text")
echo "    IV $iv, tag $tag, ciphertext $data"
[ "$data" != "$(printf %s "$text" | od -An -tx1 | tr -d ' \n')" ] || fail "the ciphertext is the plaintext"

step "C decrypts it on the server"
found=$("$work/key" decrypt "$id" "$iv" "$tag" "$data")
expect "the plaintext" "$text" "$found"
echo "    \"$text\""

step "kill the server with SIGKILL"
kill -KILL "$server"
status=0
wait "$server" 2>/dev/null || status=$?
expect "its exit status" 137 "$status"
server=""
if "$work/key" decrypt "$id" "$iv" "$tag" "$data" >/dev/null 2>&1; then fail "something still answers"; fi

step "start it again on the same store"
start_server
echo "    $ready"

step "C decrypts again, with the key that survived"
found=$("$work/key" decrypt "$id" "$iv" "$tag" "$data")
expect "the plaintext" "$text" "$found"
found=$(run_python find.py read demo-key)
expect "the identifier" "$id $material" "$found"

step "the search for the key's bytes finds them where they stand, and not in the open store"
mkdir "$work/control"
printf %s "$material" | "$python" -c 'import sys; sys.stdout.buffer.write(b"x" + bytes.fromhex(sys.stdin.read()))' >"$work/control/raw"
if run_python search.py "$work/control" "$material" >/dev/null; then fail "the search is blind"; fi
run_python search.py "$work/kms" "$material" | sed 's/^/    /'

step "the command revokes and destroys the key"
"$command" revoke "$id" >/dev/null
found=$(run_python find.py state "$id")
expect "the state" Deactivated "$found"
"$command" destroy "$id" >/dev/null
found=$(run_python find.py state "$id")
expect "the state" Destroyed "$found"
run_python find.py gone "$id" | sed 's/^/    /'
if "$work/key" decrypt "$id" "$iv" "$tag" "$data" >/dev/null 2>&1; then fail "a destroyed key decrypts"; fi

step "the server ends on SIGTERM with status 0"
kill -TERM "$server"
status=0
wait "$server" || status=$?
expect "its exit status" 0 "$status"
server=""

step "the key's bytes stand in no file of the store"
run_python search.py "$work/kms" "$material" | sed 's/^/    /'

echo "Part 2: the server embedded in a Python and a Node process, without a socket"
export KEYSTEAD_DEMO_PASSPHRASE="correct horse battery staple"

step "Python opens a store inside its process, creates a key and encrypts"
mkfifo "$work/in" "$work/out"
run_python in_process.py "$work/embedded.sqlite" "$text" <"$work/in" >"$work/out" &
python_process=$!
exec 3>"$work/in" 4<"$work/out"
read -r id iv tag data <&4 || fail "the Python process gave no key"
echo "    $id"

step "Node opens the same store at the same time, decrypts, revokes and destroys"
found=$(cd "$work/app" && node in_process.mjs "$work/embedded.sqlite" "$id" "$iv" "$tag" "$data")
expect "the plaintext" "$text" "$found"
echo "    \"$text\""

step "Python sees the key destroyed"
exec 3>&-
read -r state <&4 || fail "the Python process did not answer"
expect "the state" Destroyed "$state"
wait "$python_process" || fail "the Python process ended with status $?"

echo "ok: the demo went through all $number steps"
