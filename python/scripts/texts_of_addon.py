"""Puts the texts of the addon where type checkers and editors look: into its stub, and into `keystead.aio`.

The texts have one place, the Rust source of the addon. `texts_of_addon.py write` copies them, with the
installed wheel; a test says when that was forgotten.
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from pathlib import Path

import keystead._keystead as addon

PACKAGE = Path(__file__).resolve().parent.parent / "keystead"
STUB = "_keystead.pyi"
ASYNC = "aio.py"


def _text(name: str, member: str | None = None) -> str:
    thing = getattr(addon, name) if member is None else getattr(getattr(addon, name), member)
    text = inspect.getdoc(thing)
    if not text:
        raise LookupError(f"the addon does not document {name} {member or ''}")
    return text


def _literal(text: str, indent: str) -> list[str]:
    quoted = '"""' + text.replace("\\", "\\\\") + ("\n" if "\n" in text else "") + '"""'
    return textwrap.indent(quoted, indent).split("\n")


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def stub(source: str) -> str:
    """The stub with the text of each function, class, method and property."""
    lines = source.splitlines()
    # From the end, so that the numbers of earlier lines stay right.
    edits: list[tuple[int, int, list[str]]] = []
    for thing in ast.parse(source).body:
        if isinstance(thing, ast.FunctionDef) and not thing.name.startswith("_"):
            edits.append(_text_of_function(thing, _text(thing.name), " " * 4, lines))
        if not isinstance(thing, ast.ClassDef):
            continue
        edits.append(_text_of_class(thing, lines))
        for member in thing.body:
            if isinstance(member, ast.FunctionDef) and not member.name.startswith("_"):
                edits.append(_text_of_function(member, _text(thing.name, member.name), " " * 8, lines))
    return _edited(lines, edits)


def _text_of_function(
    function: ast.FunctionDef, text: str, indent: str, lines: list[str]
) -> tuple[int, int, list[str]]:
    body = function.body[0]
    # A body of dots stands behind the signature, in its last line.
    head = [] if _is_text(body) else [lines[body.lineno - 1].removesuffix(" ...")]
    return (body.lineno, function.end_lineno or body.lineno, head + _literal(text, indent))


def _text_of_class(cls: ast.ClassDef, lines: list[str]) -> tuple[int, int, list[str]]:
    text = _literal(_text(cls.name), " " * 4)
    first = cls.body[0]
    if _is_text(first):
        return (first.lineno, first.end_lineno or first.lineno, text)
    return (cls.lineno + 1, cls.lineno, [*text, ""])


def coroutines(source: str) -> str:
    """The module with the text of each blocking method below its coroutine."""
    lines = source.splitlines()
    edits: list[tuple[int, int, list[str]]] = []
    for cls in ast.parse(source).body:
        if not isinstance(cls, ast.ClassDef):
            continue
        for member, after in zip(cls.body, cls.body[1:], strict=False):
            match member:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="_coroutine"))):
                    there = _is_text(after)
                    end = (after.end_lineno if there else member.end_lineno) or member.lineno
                    edits.append((member.lineno + 1, end, _literal(_text("Client", name), " " * 4)))
    return _edited(lines, edits)


def _edited(lines: list[str], edits: list[tuple[int, int, list[str]]]) -> str:
    """The lines with those from the first to the last number replaced, for each edit."""
    for first, last, new in sorted(edits, reverse=True):
        lines[first - 1 : last] = new
    return "\n".join(lines) + "\n"


def main() -> int:
    """Writes, or names what differs."""
    write = sys.argv[1:] == ["write"]
    stale = 0
    for name, put in ((STUB, stub), (ASYNC, coroutines)):
        path = PACKAGE / name
        source = path.read_text()
        wanted = put(source)
        if wanted != source:
            stale += 1
            print(f"{'wrote' if write else 'stale'} {path.name}")
            if write:
                path.write_text(wanted)
    return 0 if write else int(stale > 0)


if __name__ == "__main__":
    sys.exit(main())
