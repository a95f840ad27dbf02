#!/usr/bin/env bash
# Get of an AES-256 key: PyKMIP's server over mutual TLS 1.2 and Keystead in process, in one run. The client of PyKMIP's
# server is ours and sends bytes encoded before, which is kinder to it than its own client.
# tests/bench/run.sh builds what it needs. PyKMIP is installed into .venv.
set -euo pipefail
cd "$(dirname "$0")/../../.."

bench=${TARGET:-$PWD/target}/release/keystead-bench
python=.venv/bin/python
if [ ! -x "$python" ]; then
    python3 -m venv .venv || { echo "skipped: no Python that can make .venv"; exit 0; }
fi
if ! "$python" -c 'import kmip.services.server' 2>/dev/null; then
    "$python" -m pip install --quiet --disable-pip-version-check -r tests/bench/pykmip/requirements.txt ||
        { echo "skipped: PyKMIP cannot be installed"; exit 0; }
    "$python" -c 'import kmip.services.server' ||
        { echo "skipped: PyKMIP does not run with this Python (3.11 does)"; exit 0; }
fi

work=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill -INT "$server" 2>/dev/null || true; wait; rm -rf "$work"' EXIT
"$bench" certificates "$work/pki"
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$python" tests/bench/pykmip/server.py "$port" "$work/pki" "$work" >"$work/output" 2>&1 &
server=$!
for ((tries = 0; tries < 150; tries++)); do
    ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    kill -0 "$server" 2>/dev/null || { cat "$work/output"; echo "PyKMIP's server did not start"; exit 1; }
    sleep 0.2
done
"$bench" pykmip "$port" "$work/pki"
