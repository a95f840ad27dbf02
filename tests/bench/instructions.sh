#!/usr/bin/env bash
# Instructions for one message under callgrind: typed decode + encode, and the bare walk + writer. They repeat exactly
# where times do not. What a process does once cancels: it runs N and 2N iterations, the difference divided by N counts.
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v valgrind >/dev/null || { echo "skipped: valgrind is not installed"; exit 0; }
[ -f kmip-core/benches/codec.rs ] || { echo "skipped: there is no kmip-core/benches/codec.rs"; exit 0; }
bench=$(cargo bench --locked -p kmip-core --bench codec --no-run 2>&1 | sed -n 's/.*Executable.*(\(.*\))$/\1/p')
[ -x "$bench" ] || { echo "the codec benchmark does not build"; exit 1; }

count() { # MESSAGE IMPLEMENTATION ITERATIONS
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$bench" one "$@" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

each() { # MESSAGE IMPLEMENTATION
    local n=500
    case "$1" in d | e) n=20 ;; esac
    echo $((($(count "$1" "$2" $((2 * n))) - $(count "$1" "$2" "$n")) / n))
}

# The bare walk + writer as counted when the targets were set, on x86-64 with Rust 1.95: no bare program here may hide
# behind being slower than that, so the ratio is to the smaller of the two.
declare -A reference=([a]=1046 [b]=1834 [c]=2640 [d]=239926 [e]=66709)

printf '%-36s %10s %10s %10s %10s %10s %7s\n' "message, KMIP 1.4" bare reference decode encode both ratio
for message in "a Get request" "b Get response" "c Create request" "d Locate response, 1,000 ids" "e Register, 64 KiB"; do
    name=${message%% *}
    bare=$(each "$name" bare) decode=$(each "$name" decode) encode=$(each "$name" encode) both=$(each "$name" both)
    limit=$((bare < ${reference[$name]} ? bare : ${reference[$name]}))
    printf '%-36s %10d %10d %10d %10d %10d %7s %s\n' "$message" "$bare" "${reference[$name]}" "$decode" "$encode" \
        "$both" "$(awk "BEGIN { printf \"%.2f\", $both / $limit }")" "(target at most 3)"
done
