"""The stubs say what the addon has."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import keystead
import keystead._keystead

ROOT = Path(__file__).resolve().parents[2]


def test_stubs_and_addon_agree(tmp_path: Path) -> None:
    allowed = tmp_path / "allowed"
    allowed.write_text("")
    result = subprocess.run(
        [sys.executable, "-P", "-m", "mypy.stubtest", "keystead._keystead", "--allowlist", str(allowed)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert result.returncode == 0, result.stdout + result.stderr


# Lines that mypy must accept, and, where a word stands beside them, refuse with that word in its complaint.
CALLS = [
    ('client.call("Locate", {"MaximumItems": 5})["UniqueIdentifier"]', None),
    ('client.call(Operation.LOCATE, {"Attributes": {"State": "Active"}})', None),
    ('client.call("Locate")', None),
    (
        'client.call("Create", {"ObjectType": "SymmetricKey", "Attributes": {}})["UniqueIdentifier"].lower()',
        None,
    ),
    (
        'client.call("Get", {})["SymmetricKey"]["KeyBlock"]["KeyFormatType"].kmip_name',
        None,
    ),
    (
        'client.call("SetAttribute", {"NewAttribute": {"ContactInformation": "ops"}})',
        None,
    ),
    ('client.call("Archive", {"UniqueIdentifier": "x"})', None),
    ('client.call(0x80000001, Untyped({"0x540001": 1}))', None),
    ('client.call(name, Untyped())["Anything"]', None),
    ('client.call("Ping")', None),
    ('client.call("Locate", {"Attributes": {"CryptographicUsageMask": "Encrypt Decrypt"}})', None),
    ('client.call("Poll", {"AsynchronousCorrelationValue": b"1"})', None),
    ('client.call("Put", {"Bogus": 1})', "call-overload"),
    ('client.call("Notify", {"Bogus": 1})', "call-overload"),
    ('client.call("Ping", {"Bogus": 1})', "call-overload"),
    ('client.call("Locate", {"Attributes": {"CryptographicUsageMask": 1.5}})', "call-overload"),
    ('client.call("Poll", {"AsynchronousCorrelationValue": b"1"})["Bogus"]', "typeddict-item"),
    ('client.call("Locate", {"MaximumItem": 5})', "call-overload"),
    ('client.call(Operation.LOCATE, {"MaximumItem": 5})', "call-overload"),
    ('client.call("Locate", {"MaximumItems": "five"})', "call-overload"),
    ('client.call("Locate", {"Attributes": {"Sate": "Active"}})', "call-overload"),
    ('client.call("Locate", {"Attributes": {"State": "Aktive"}})', "call-overload"),
    ('client.call("Create", {"Attributes": {}})', "call-overload"),
    ('client.call("Create")', "call-overload"),
    ('client.call("Fly", {})', "call-overload"),
    ('client.call("Locate", {"MaximumItems": 5})["UniqueIdentifer"]', "typeddict-item"),
    ('client.call("Locate")["LocatedItems"].upper()', "attr-defined"),
]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_right_calls_are_accepted_and_wrong_ones_found_by_the_type_checker(
    tmp_path: Path, asynchronous: bool
) -> None:
    lines = [
        "import keystead",
        "import keystead.aio",
        "from typing import cast",
        "from keystead import Operation, Untyped, payloads",
        # The caller says which operation it polled.
        "def polled(answer: payloads.PollResponse) -> payloads.GetResponse:",
        '    return cast("payloads.GetResponse", answer)',
        f"async def calls(client: keystead{'.aio' * asynchronous}.Client, name: str) -> None:",
    ]
    first = len(lines) + 1
    for call, _ in CALLS:
        if asynchronous:
            # The call is what the brackets behind it look into.
            end = _end_of_call(call)
            call = f"(await {call[: end + 1]}){call[end + 1 :]}"
        lines.append(f"    {call}")
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines) + "\n")
    result = subprocess.run(
        [sys.executable, "-P", "-m", "mypy", "--strict", "--python-version", "3.11", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    errors = [line.split(":") for line in result.stdout.splitlines() if ": error:" in line]
    found = {int(number): line[-1] for _, number, *line in errors}
    assert min(found) >= first, result.stdout
    for number, (call, word) in enumerate(CALLS, first):
        if word is None:
            assert number not in found, f"{call}: {found[number]}"
        else:
            assert f"[{word}]" in found.get(number, ""), f"{call}: {found.get(number)}"


def test_the_type_checker_names_the_wrong_field_of_a_payload_whose_type_is_written_down(
    tmp_path: Path,
) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from keystead.payloads import AttributesValue, LocateRequest\n"
        'payload: LocateRequest = {"MaximumItem": 5}\n'
        'attributes: AttributesValue = {"State": "Aktive"}\n'
    )
    result = subprocess.run(
        [sys.executable, "-P", "-m", "mypy", "--strict", "--python-version", "3.11", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    first, second, *_ = result.stdout.splitlines()
    assert 'Extra key "MaximumItem" for TypedDict "LocateRequest"' in first
    assert 'TypedDict item "State"' in second
    assert len(result.stdout.splitlines()) == 3, result.stdout


def _end_of_call(call: str) -> int:
    """Where the parenthesis that the first one opens is closed."""
    depth = 0
    for place, sign in enumerate(call):
        depth += (sign == "(") - (sign == ")")
        if sign == ")" and depth == 0:
            return place
    raise ValueError(call)


def _undocumented(path: Path) -> list[str]:
    """Public names of a module that no text stands in or behind."""
    missing: list[str] = []

    def look(body: list[ast.stmt], within: str) -> None:
        for place, statement in enumerate(body):
            match statement:
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    if not name.startswith("_") and ast.get_docstring(statement) is None:
                        missing.append(f"{within}{name}")
                    if isinstance(statement, ast.ClassDef) and not name.startswith("_"):
                        look(statement.body, f"{within}{name}.")
                case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]) if (
                    not name.startswith("_")
                ):
                    behind = body[place + 1] if place + 1 < len(body) else None
                    match behind:
                        case ast.Expr(value=ast.Constant(value=str())):
                            pass
                        case _:
                            missing.append(f"{within}{name}")

    look(ast.parse(path.read_text()).body, "")
    return missing


def test_every_public_name_is_documented() -> None:
    package = Path(keystead.__file__).parent
    modules = [path for pattern in ("*.py", "*.pyi") for path in package.rglob(pattern)]
    assert {path.name for path in modules} >= {
        "_keystead.pyi",
        "calls.pyi",
        "enums.py",
        "aio.py",
        "payloads.py",
    }
    for path in modules:
        assert _undocumented(path) == [], path.name


def test_what_is_not_documented_is_found(tmp_path: Path) -> None:
    module = tmp_path / "module.pyi"
    module.write_text(
        "class Shown:\n"
        "    BARE = 1\n"
        "    TOLD = 2\n"
        '    """Two."""\n'
        "    typed: int\n"
        "    def method(self) -> None: ...\n"
        "def _hidden() -> None: ...\n"
    )
    assert _undocumented(module) == ["Shown", "Shown.BARE", "Shown.typed", "Shown.method"]


def test_the_stub_and_the_coroutines_have_the_texts_of_the_addon() -> None:
    script = ROOT / "python" / "scripts" / "texts_of_addon.py"
    result = subprocess.run(
        [sys.executable, "-P", script, "check"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, f"run `{script.name} write`: {result.stdout}{result.stderr}"


def test_the_addon_documents_what_the_stub_has() -> None:
    # `help` reads the addon.
    for name in (
        keystead._keystead.__all__ if hasattr(keystead._keystead, "__all__") else dir(keystead._keystead)
    ):
        thing = getattr(keystead._keystead, name)
        if name.startswith("_"):
            continue
        assert thing.__doc__, name
        if isinstance(thing, type):
            for member, value in vars(thing).items():
                assert member.startswith("_") or value.__doc__, f"{name}.{member}"
