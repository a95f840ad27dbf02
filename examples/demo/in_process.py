"""The second part of the demo: a server inside this Python process, without a socket.

Opens the store, makes a key, encrypts; prints identifier, IV, tag and ciphertext; then keeps the store open
until its standard input ends, and prints the state that the key has then.

usage: in_process.py STORE TEXT     ($KEYSTEAD_DEMO_PASSPHRASE unlocks the store)
"""

import os
import sys

import keystead


def sockets() -> int:
    """Sockets that this process has open."""
    count = 0
    for name in os.listdir("/proc/self/fd"):
        try:
            count += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
        except FileNotFoundError:
            continue
    return count


def main(store: str, text: str) -> int:
    """Embeds the server."""
    before = sockets()
    with keystead.Server.sqlite(store, passphrase=os.environ["KEYSTEAD_DEMO_PASSPHRASE"]) as server:
        client = server.client("python")
        key = client.create_symmetric_key("AES", 256, name="embedded", activate=True)
        sealed = client.encrypt(key, text.encode(), mode="GCM")
        assert sealed.iv is not None
        assert sealed.tag is not None
        print(key, sealed.iv.hex(), sealed.tag.hex(), sealed.data.hex(), flush=True)
        if sockets() != before:
            print("a socket was opened", file=sys.stderr)
            return 1
        sys.stdin.read()
        print(client.get_attributes(key, "State")["State"].kmip_name, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
