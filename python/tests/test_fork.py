"""What a child of `fork` inherits answers an error; new objects work; the parent notices nothing."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Dev

import keystead
from keystead.errors import ForkedError, StoreBusyError


def in_child(work: Callable[[], None]) -> None:
    """Runs `work` in a forked child and raises here what it raised there."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work()
            os.write(writing, b'""')
        except BaseException:
            os.write(writing, json.dumps(traceback.format_exc())[:60_000].encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        outcome = pipe.read()
    _, status = os.waitpid(child, 0)
    assert status == 0
    assert json.loads(outcome) == ""


def test_inherited_clients_and_servers_answer_an_error(tmp_path: Path) -> None:
    server = keystead.Server.sqlite(tmp_path / "store.sqlite", key=bytes(32))
    client = server.client("alice")
    key = client.create_symmetric_key()

    def child() -> None:
        for call in (client.query, lambda: client.get(key), lambda: server.client("bob")):
            with pytest.raises(ForkedError, match="before this process was forked"):
                call()
        client.close()
        server.close()
        assert client.closed
        with keystead.Server.sqlite(tmp_path / "other.sqlite", key=bytes(32)) as new:
            assert new.client("carol").create_symmetric_key()
        # SQLite's locks are the parent's as long as the child holds the same open file.
        with pytest.raises(StoreBusyError, match="open when this process was forked"):
            keystead.Server.sqlite(tmp_path / "store.sqlite", key=bytes(32))

    in_child(child)
    assert len(bytes(client.get(key))) == 32
    server.close()


def test_inherited_connections_stay_with_the_parent(dev: Dev) -> None:
    client = keystead.Client.connect(dev.connect_file)
    key = client.create_symmetric_key()

    def child() -> None:
        nonlocal client
        with pytest.raises(ForkedError):
            client.get(key)
        del client
        with keystead.Client.connect(dev.connect_file) as new:
            assert len(bytes(new.get(key))) == 32

    in_child(child)
    # Had the child closed the TLS session, this call would find it dead.
    assert len(bytes(client.get(key))) == 32
    client.close()


def test_secrets_survive(client: keystead.Client, key: str) -> None:
    material = client.get(key)
    expected = bytes(material)

    def child() -> None:
        assert bytes(material) == expected

    in_child(child)
