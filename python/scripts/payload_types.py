"""Writes `keystead/payloads.py` and the overloads of `Client.call` from what the installed addon describes.

usage: payload_types.py write | check
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from keystead import _keystead, enums

PACKAGE = Path(__file__).resolve().parent.parent / "keystead"
BEGIN = "    # Begin of the overloads that scripts/payload_types.py writes.\n"
END = "    # End of the overloads that scripts/payload_types.py writes.\n"

LEAVES = {
    "Integer": "int",
    "LongInteger": "int",
    "BigInteger": "int",
    "Enumeration": "int",
    "Boolean": "bool",
    "TextString": "str",
    "ByteString": "bytes",
    "DateTime": "datetime",
    "DateTimeExtended": "datetime",
    "Interval": "int",
    "Identifier": "str",
    "Reference": "str",
    "NameReference": "str",
}

Row = tuple[str, str | None, str, str, str, str, str]

_CLASSES = {name.replace("_", "").lower(): name for name in enums.__all__}


def class_of(xml_name: str) -> str:
    """The enumeration or mask of this XML name."""
    return "_e." + _CLASSES[xml_name.replace("_", "").lower()]


def type_of(row: Row, sent: bool, suffix: str) -> str:
    """The type of one instance of a field."""
    _, _, _, kind, of, _, _ = row
    if kind == "leaf":
        plain = LEAVES[of]
        return {"datetime": "datetime | int", "bytes": "_Bytes"}.get(plain, plain) if sent else plain
    if kind in ("enumeration", "mask"):
        return f"{class_of(of)} | int | str" if sent else class_of(of)
    if kind == "structure":
        return f"{of}{suffix}"
    if kind == "attribute names":
        return "_e.Tag | str | _Structure"
    if kind in ("attributes", "choice"):
        return "_Structure"
    return "Any"


def fields(row: Row, sent: bool, suffix: str) -> dict[str, str]:
    """The keys of a field with their types."""
    key, key_1x, cardinality, kind, _, _, _ = row
    one = type_of(row, sent, suffix)
    many = f"Sequence[{one}] | {one}" if sent else f"list[{one}]"
    if kind == "attributes" and cardinality == "repeated":
        # A row of Attribute in 1.x, one Attributes from 2.0 on.
        return {key: one, **({key_1x: many} if key_1x else {})}
    chosen = many if cardinality == "repeated" else one
    return {name: chosen for name in (key, key_1x) if name}


def reached(structures: dict[str, tuple[str, list[Row]]], roots: list[str]) -> list[str]:
    """The structures inside of others, innermost first, the roots left out."""
    order: list[str] = []

    def visit(name: str) -> None:
        for row in structures[name][1]:
            if row[3] == "structure" and row[4] not in order:
                visit(row[4])
        if name not in order:
            order.append(name)

    for root in roots:
        visit(root)
    return [name for name in order if name not in roots]


def sentence(text: str) -> str:
    """A documentation line, or an empty text."""
    return text.translate(str.maketrans("", "", "`[]\\")).strip()


def structure(name: str, described: tuple[str, list[Row]], sent: bool, suffix: str) -> str:
    """One TypedDict."""
    doc, rows = described
    title = sentence(doc) or f"{name}."
    out = f'\n\nclass {name}(TypedDict, total=False):\n    """{title}"""\n'
    seen: set[str] = set()
    for row in rows:
        for key, kind in fields(row, sent, suffix).items():
            if key in seen or not key.isidentifier():
                continue
            seen.add(key)
            out += f"\n    {key}: {kind}\n"
            about = [text for text in (sentence(row[5]), f"({row[6]})" if row[6] else "") if text]
            if about:
                out += f'    """{" ".join(about)}"""\n'
    return out


def module() -> str:
    """The text of `keystead/payloads.py`."""
    operations, structures = _keystead._describe()
    requests = [request for _, request, _ in operations]
    responses = [response for _, _, response in operations]
    body = ""
    for name in reached(structures, requests):
        body += structure(f"{name}Value", structures[name], True, "Value")
    for name in requests:
        body += structure(name, structures[name], True, "Value")
    for name in reached(structures, responses):
        body += structure(f"{name}Answer", structures[name], False, "Answer")
    for name in responses:
        body += structure(name, structures[name], False, "Answer")
    names = "".join(f'    "{name}",\n' for name in sorted(requests + responses))
    return (
        "# @generated from the shapes of payloads by scripts/payload_types.py; do not edit.\n"
        '"""Payloads of the generic call, as far as their shapes are declared.\n\n'
        "Keys that belong to some versions only say so. Other keys, such as tags of vendors, may be\n"
        "sent too.\n"
        '"""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping, Sequence\n"
        "from datetime import datetime\n"
        "from typing import Any, TypeAlias, TypedDict\n\n"
        "from ._generated import enums as _e\n"
        "from ._keystead import Secret\n\n"
        "_Bytes: TypeAlias = bytes | bytearray | memoryview | Secret\n"
        "_Structure: TypeAlias = Mapping[str, Any]\n"
        f"{body}\n\n__all__ = [\n{names}]\n"
    )


def overloads() -> str:
    """The overloads of `Client.call`."""
    operations, _ = _keystead._describe()
    out = ""
    for name, request, response in operations:
        member = enums.Operation.from_kmip_name(name).name
        out += (
            "    @overload\n"
            "    def call(  # type: ignore[overload-overlap]\n"
            f'        self, operation: Literal["{name}", Operation.{member}],'
            f" payload: payloads.{request} | None = None\n"
            f"    ) -> payloads.{response}: ...\n"
        )
    return out + (
        "    @overload\n"
        "    def call(\n"
        "        self, operation: Operation | int | str, payload: Mapping[str, Any] | None = None\n"
        "    ) -> dict[str, Any]: ...\n"
    )


def outputs() -> dict[Path, str]:
    """Every file that is written, with its text."""
    stub = PACKAGE / "_keystead.pyi"
    text = stub.read_text()
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    texts = {PACKAGE / "payloads.py": module(), stub: before + BEGIN + overloads() + END + after}
    return {path: formatted(path, text) for path, text in texts.items()}


def formatted(path: Path, text: str) -> str:
    """The text as `ruff format` leaves it."""
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(path), "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def main() -> int:
    """Writes or checks."""
    if sys.argv[1:] not in (["write"], ["check"]):
        print(__doc__, file=sys.stderr)
        return 2
    stale = [path for path, text in outputs().items() if not path.exists() or path.read_text() != text]
    for path in stale:
        print(f"{'wrote' if sys.argv[1] == 'write' else 'stale'}: {path}")
        if sys.argv[1] == "write":
            path.write_text(outputs()[path])
    return 1 if stale and sys.argv[1] == "check" else 0


if __name__ == "__main__":
    sys.exit(main())
