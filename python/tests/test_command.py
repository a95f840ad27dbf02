"""The command `keystead` of the wheel."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from conftest import COMMAND, Dev

import keystead


def run(*arguments: str | Path, status: int = 0) -> str:
    result = subprocess.run([COMMAND, *arguments], capture_output=True, text=True, check=False)
    assert result.returncode == status, result.stderr
    return result.stdout


def test_it_tells_its_version_and_helps() -> None:
    assert keystead.__version__ in run("--version")
    assert "serve" in run("--help")


def test_wrong_usage_is_status_2() -> None:
    run("fly", status=2)


def test_serve_prints_one_line_and_ends_on_sigterm(tmp_path: Path) -> None:
    dev = Dev(tmp_path)
    facts = json.loads(dev.line)
    assert list(facts) == ["kmip", "https", "ca", "cert", "key"]
    assert json.loads(dev.connect_file.read_text()) == facts
    with keystead.Client.connect(dev.connect_file) as client:
        assert client.query().operations
    assert dev.stop() == 0


def test_it_reaches_a_server(dev: Dev) -> None:
    made = json.loads(run("--connect", dev.connect_file, "--json", "create", "--name", "by command"))
    with keystead.Client.connect(dev.connect_file) as client:
        assert client.locate(name="by command") == [made["id"]]
