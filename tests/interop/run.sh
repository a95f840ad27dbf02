#!/usr/bin/env bash
# PyKMIP from PyPI, unmodified, against `keystead serve --dev`. Installs it into .venv if it is not there.
# The exchanges with other products are Rust tests: cargo test -p keystead-tests --test interop
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=$PWD/.venv
[ -x "$venv/bin/python" ] || "${MAKE:-make}" --no-print-directory "$venv/bin/python"
"$venv/bin/pip" install --quiet --requirement tests/interop/pykmip/requirements.txt

command=${KEYSTEAD_COMMAND:-}
if [ -z "$command" ]; then
    cargo build --locked --quiet -p keystead-cli
    command=${CARGO_TARGET_DIR:-target}/debug/keystead
fi

work=$(mktemp -d)
server=
stop() {
    if [ -n "$server" ]; then
        kill -TERM "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap stop EXIT

"$command" serve --dev "$work/kms" --listen 127.0.0.1:0 >"$work/line" 2>"$work/log" &
server=$!
for _ in $(seq 300); do
    [ -s "$work/kms/connect.json" ] && break
    kill -0 "$server" 2>/dev/null || { cat "$work/log"; echo "FAILED: the server did not start"; exit 1; }
    sleep 0.1
done

if ! "$venv/bin/python" -W ignore::DeprecationWarning tests/interop/pykmip/exchange.py "$work/kms/connect.json"; then
    echo "--- log of the server"
    tail -n 40 "$work/log"
    exit 1
fi
