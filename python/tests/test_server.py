"""The server in this process."""

from __future__ import annotations

import contextlib
import gc
import os
import sqlite3
from pathlib import Path

import pytest

import keystead
from keystead.errors import (
    ArgumentError,
    ClosedError,
    ConfigurationError,
    KmipError,
    NoKeyError,
    ServerError,
    StoreDamagedError,
    StoreForeignError,
    StoreNewerError,
    StoreUnreadableError,
    WrongKeyError,
)

KEY = bytes(range(32))


def test_a_server_in_memory_needs_nothing() -> None:
    with keystead.Server.memory() as server:
        client = server.client("alice")
        assert client.server == "in process"
        assert client.create_symmetric_key()
        assert repr(server) == "Server(in process)"
    assert server.closed
    assert repr(server) == "Server(closed)"


def test_clients_of_one_server_see_the_same_objects(server: keystead.Server) -> None:
    key = server.client("alice").create_symmetric_key(name="shared")
    assert server.client("bob").locate(name="shared") == [key]


def test_a_file_keeps_objects_until_the_next_start(tmp_path: Path) -> None:
    for unlock in ({"key": KEY}, {"passphrase": "correct horse"}):
        path = tmp_path / f"{next(iter(unlock))}.sqlite"
        with keystead.Server.sqlite(path, **unlock) as server:
            key = server.client("alice").create_symmetric_key(name="disk-1")
            material = bytes(server.client("alice").get(key))
        with keystead.Server.sqlite(str(path), **unlock) as server:
            assert bytes(server.client("alice").get(key)) == material
        assert material not in path.read_bytes()


def test_a_wrong_key_is_an_error_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    with keystead.Server.sqlite(path, key=KEY) as server:
        key = server.client("alice").create_symmetric_key()
    before = path.read_bytes()
    with pytest.raises(WrongKeyError, match="unlock"):
        keystead.Server.sqlite(path, key=bytes(32))
    with pytest.raises(WrongKeyError):
        keystead.Server.sqlite(path, passphrase="guess")
    assert path.read_bytes() == before
    with keystead.Server.sqlite(path, key=KEY) as server:
        assert server.client("alice").get(key)


def test_a_file_that_is_no_store_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Bob, " * 1000)
    with pytest.raises(StoreForeignError):
        keystead.Server.sqlite(path, key=KEY)
    assert path.read_text() == "Dear Bob, " * 1000
    with pytest.raises(StoreUnreadableError) as caught:
        keystead.Server.sqlite(tmp_path / "no" / "folder" / "store.sqlite", key=KEY)
    assert isinstance(caught.value, ServerError)
    assert str(caught.value).count("cannot open the store") == 1


def test_a_store_of_a_newer_version_and_a_damaged_one_can_be_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    with keystead.Server.sqlite(path, key=KEY) as server:
        server.client("alice").create_symmetric_key()
    good = path.read_bytes()
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("pragma user_version = 999")
    with pytest.raises(StoreNewerError, match="999"):
        keystead.Server.sqlite(path, key=KEY)
    path.write_bytes(good[:4096] + bytes(len(good) - 4096))
    with pytest.raises(StoreDamagedError):
        keystead.Server.sqlite(path, key=KEY)


def test_a_damaged_record_says_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    with keystead.Server.sqlite(path, key=KEY) as server:
        key = server.client("alice").create_symmetric_key()
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        [(part,)] = database.execute("select attributes from record").fetchall()
        database.execute("update record set attributes = ?", (part[:-1] + bytes([part[-1] ^ 1]),))
    with (
        keystead.Server.sqlite(path, key=KEY) as server,
        pytest.raises(KmipError, match="sealed attributes does not authenticate"),
    ):
        server.client("alice").get(key)


def test_there_is_no_implicit_identity(server: keystead.Server) -> None:
    with pytest.raises(ArgumentError, match="no implicit one"):
        server.client("")


def test_a_file_needs_a_key(tmp_path: Path) -> None:
    with pytest.raises(NoKeyError, match="no key-encryption key"):
        keystead.Server.sqlite(tmp_path / "store.sqlite")
    with pytest.raises(ConfigurationError, match="32 bytes, not 5"):
        keystead.Server.sqlite(tmp_path / "store.sqlite", key=b"short")
    with pytest.raises(ConfigurationError, match="exclude each other"):
        keystead.Server.memory(key=KEY, passphrase="both")


def test_a_closed_server_closes_its_clients(tmp_path: Path) -> None:
    server = keystead.Server.sqlite(tmp_path / "store.sqlite", key=KEY)
    client = server.client("alice")
    server.close()
    server.close()
    for call in (client.query, lambda: server.client("bob"), lambda: client.server):
        with pytest.raises(ClosedError):
            call()
    assert client.closed


def test_a_client_outlives_the_name_of_its_server() -> None:
    client = keystead.Server.memory().client("alice")
    gc.collect()
    assert client.create_symmetric_key()


def test_files_are_closed_with_the_server(tmp_path: Path) -> None:
    def open_files() -> list[str]:
        links = (Path("/proc/self/fd") / name for name in os.listdir("/proc/self/fd"))
        return [
            target
            for target in (os.readlink(link) for link in links if link.exists())
            if str(tmp_path) in target
        ]

    with keystead.Server.sqlite(tmp_path / "store.sqlite", key=KEY) as server:
        server.client("alice").create_symmetric_key()
        assert open_files()
    assert open_files() == []
