"""Fixtures. The tests see only the installed wheel, never the source tree."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict, cast

import pytest

import keystead

SOURCE = Path(__file__).resolve().parent.parent / "keystead"
COMMAND = Path(sys.executable).with_name("keystead")


def pytest_sessionstart() -> None:
    """Refuses to test the source tree instead of the wheel."""
    found = Path(keystead.__file__).resolve().parent
    if found == SOURCE:
        pytest.exit("keystead was imported from the source tree; run `make python` and `pytest tests`", 4)


@pytest.fixture
def server() -> Iterator[keystead.Server]:
    """A server in memory."""
    with keystead.Server.memory() as server:
        yield server


@pytest.fixture
def client(server: keystead.Server) -> keystead.Client:
    """A client of it, in process."""
    return server.client("alice")


@pytest.fixture
def key(client: keystead.Client) -> str:
    """An active AES-256 key."""
    return client.create_symmetric_key("AES", 256, activate=True)


class Parts(TypedDict):
    """How to reach a server, one by one."""

    server: str
    ca: str
    cert: str
    key: str


class Tls(TypedDict):
    """What a listener needs."""

    cert: str
    key: str
    client_ca: str


def changed(parts: Parts, **changes: str) -> Parts:
    """The same parts, some of them others."""
    return cast("Parts", {**parts, **changes})


class Dev:
    """A development server in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [COMMAND, "serve", "--dev", folder, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.line = self.process.stdout.readline()
        self.connect_file = folder / "connect.json"

    def stop(self) -> int:
        """Drains it; gives its exit status."""
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=30)
        return self.process.returncode


@pytest.fixture(scope="session")
def dev(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dev]:
    """A development server, shared by all tests."""
    dev = Dev(tmp_path_factory.mktemp("dev"))
    try:
        assert dev.line, dev.process.communicate()[1]
        yield dev
    finally:
        dev.stop()
