"""Looks for the bytes of a key in every file of a folder; ends with status 1 if it finds any.

A key counts as found where any 8 of its bytes in a row stand, forwards or backwards, or as many of its digits
in hexadecimal or base64.

usage: search.py FOLDER HEXADECIMAL
"""

import base64
import sys
from pathlib import Path

RUN = 8


def needles(key: bytes) -> list[bytes]:
    """Everything that must not stand in a file."""
    runs = []
    for text in (key, key[::-1]):
        runs += [text[start : start + RUN] for start in range(len(text) - RUN + 1)]
    digits = [key.hex().encode(), key.hex().upper().encode()]
    digits += [base64.b64encode(bytes(shift) + key)[4:-4] for shift in range(3)]
    digits += [base64.urlsafe_b64encode(bytes(shift) + key)[4:-4] for shift in range(3)]
    for text in digits:
        runs += [text[start : start + 2 * RUN] for start in range(len(text) - 2 * RUN + 1)]
    return runs


def main(folder: str, hexadecimal: str) -> int:
    """Searches; prints how much was looked at."""
    wanted = needles(bytes.fromhex(hexadecimal))
    files = [path for path in sorted(Path(folder).rglob("*")) if path.is_file()]
    total, found = 0, 0
    for path in files:
        data = path.read_bytes()
        total += len(data)
        if any(needle in data for needle in wanted):
            print(f"bytes of the key stand in {path.name}")
            found += 1
    print(f"{len(files)} files with {total} bytes searched, {found} with bytes of the key")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
