"""The stubs say what the addon has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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


def test_payload_types_are_what_the_shapes_say() -> None:
    script = ROOT / "python" / "scripts" / "payload_types.py"
    result = subprocess.run(
        [sys.executable, "-P", script, "check"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr + "\nrun scripts/payload_types.py write"


def test_wrong_payloads_are_found_by_the_type_checker(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import keystead\n"
        "from keystead.payloads import LocateRequest, LocateResponse\n"
        "def right(client: keystead.Client) -> LocateResponse:\n"
        '    return client.call("Locate", {"MaximumItems": 5})\n'
        'wrong: LocateRequest = {"MaximumItems": "five"}\n'
        "def misspelt(client: keystead.Client) -> list[str]:\n"
        '    return client.call("Locate", {"MaximumItems": 5})["UniqueIdentifer"]\n'
        "def other(client: keystead.Client) -> dict[str, object]:\n"
        '    return client.call("Archive", {"UniqueIdentifier": "x"})\n'
    )
    result = subprocess.run(
        [sys.executable, "-P", "-m", "mypy", "--strict", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    lines = [line for line in result.stdout.splitlines() if ": error:" in line]
    assert [line.split(":")[1] for line in lines] == ["5", "7", "7"], result.stdout
