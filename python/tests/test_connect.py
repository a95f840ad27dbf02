"""Reaching a server over mTLS, and what keeps one from it."""

from __future__ import annotations

import json
import socket
import threading
from pathlib import Path

import pytest
from conftest import Dev, Parts, changed

import keystead
from keystead.errors import (
    ArgumentError,
    CallTimeoutError,
    ClosedError,
    ConfigurationError,
    ConnectError,
    DisconnectedError,
    KeysteadError,
    TlsError,
)


@pytest.fixture
def parts(dev: Dev) -> Parts:
    """Server and files of the development server."""
    facts = json.loads(dev.connect_file.read_text())
    return {"server": facts["kmip"], "ca": facts["ca"], "cert": facts["cert"], "key": facts["key"]}


def test_a_connect_file_is_enough(dev: Dev) -> None:
    with keystead.Client.connect(dev.connect_file) as client:
        assert client.version == "2.1"
        assert "1.0" in client.server_versions
        key = client.create_symmetric_key(activate=True)
        assert len(bytes(client.get(key))) == 32
        assert client.server.startswith("127.0.0.1:")
    assert client.closed


def test_the_environment_is_enough(dev: Dev, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYSTEAD_CONNECT", str(dev.connect_file))
    with keystead.Client.connect() as client:
        assert client.query().operations


def test_parts_are_enough(parts: Parts) -> None:
    with keystead.Client.connect(**parts) as client:
        assert client.version == "2.1"
    ca, cert, key = (Path(parts[name]).read_bytes() for name in ("ca", "cert", "key"))
    with keystead.Client.connect(
        server=parts["server"], ca=ca, cert=cert, key=key, version="1.4", timeout=10, connect_timeout=10
    ) as client:
        assert client.version == "1.4"
        made = client.create_symmetric_key(attributes={"ContactInformation": "alice"})
        assert client.get_attributes(made, "ContactInformation") == {"ContactInformation": "alice"}
        listed = client.call("GetAttributes", {"UniqueIdentifier": made, "AttributeName": ["State"]})
        assert listed["Attribute"][0]["AttributeValue"] is keystead.State.PRE_ACTIVE


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2", "1.3", "1.4", "2.0", "2.1"])
def test_each_version_works(parts: Parts, version: str) -> None:
    with keystead.Client.connect(**parts, version=version) as client:
        key = client.create_symmetric_key(name=f"version {version}")
        assert client.locate(name=f"version {version}") == [key]
        client.destroy(key)


def test_a_payload_of_another_version_is_refused_before_it_is_sent(parts: Parts) -> None:
    with keystead.Client.connect(**parts, version="1.0") as client:
        with pytest.raises(ArgumentError, match=r"Object Group Member.*version 1\.0"):
            client.call("Locate", {"ObjectGroupMember": "GroupMemberFresh"})
        with pytest.raises(ArgumentError, match=r"Offset Items.*version 1\.0"):
            client.call("Locate", {"OffsetItems": 2})
        found = client.call("Locate", {"MaximumItems": 1})
        assert len(found.get("UniqueIdentifier", [])) <= 1


def test_nothing_given_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KEYSTEAD_CONNECT", raising=False)
    with pytest.raises(ConfigurationError, match="KEYSTEAD_CONNECT"):
        keystead.Client.connect()


def test_half_of_the_parts_is_an_error(parts: Parts) -> None:
    with pytest.raises(ConfigurationError, match="all of server, ca, cert and key"):
        keystead.Client.connect(server=parts["server"], ca=parts["ca"])
    with pytest.raises(ConfigurationError):
        keystead.Client.connect("connect.json", **parts)


def test_unusable_files_are_named(parts: Parts, tmp_path: Path) -> None:
    missing = tmp_path / "missing.json"
    with pytest.raises(ConfigurationError, match=r"missing\.json"):
        keystead.Client.connect(missing)
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(ConfigurationError, match="not JSON"):
        keystead.Client.connect(tmp_path / "broken.json")
    with pytest.raises(ConfigurationError, match=r"missing\.pem"):
        keystead.Client.connect(**changed(parts, cert=str(tmp_path / "missing.pem")))


def test_wrong_options_are_refused(parts: Parts) -> None:
    for version in ("9.9", "2", "", "2.1 "):
        with pytest.raises(ValueError, match="no version of KMIP"):
            keystead.Client.connect(**parts, version=version)
    for timeout in (0, -1, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="not possible"):
            keystead.Client.connect(**parts, timeout=timeout)
    with pytest.raises(TypeError, match="certificates and keys are paths"):
        keystead.Client.connect(server="x", ca=1, cert=2, key=3)  # type: ignore[arg-type]


def test_nobody_there_is_a_connect_error(parts: Parts) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(ConnectError):
        keystead.Client.connect(**changed(parts, server=f"127.0.0.1:{port}"))


def test_a_server_of_another_authority_is_a_tls_error(parts: Parts, tmp_path: Path) -> None:
    other = Dev(tmp_path / "other")
    try:
        ca = json.loads(other.connect_file.read_text())["ca"]
        with pytest.raises(TlsError, match="trusted authority"):
            keystead.Client.connect(**changed(parts, ca=ca))
    finally:
        other.stop()


def test_the_lock_is_released_while_connecting(parts: Parts) -> None:
    """The peer is a thread of this interpreter: it answers only if connecting lets it run."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(1)

        peer = threading.Thread(target=hang_up)
        peer.start()
        server = f"127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises((TlsError, DisconnectedError, ConnectError)):
            keystead.Client.connect(**changed(parts, server=server), connect_timeout=30, timeout=30)
        listener.shutdown(socket.SHUT_RDWR)
        peer.join()


def test_a_silent_server_is_a_timeout(parts: Parts) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = f"127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(CallTimeoutError) as caught:
            keystead.Client.connect(**changed(parts, server=server), connect_timeout=0.2, timeout=0.2)
        assert isinstance(caught.value, TimeoutError)


def test_a_closed_client_answers_an_error(dev: Dev) -> None:
    client = keystead.Client.connect(dev.connect_file)
    quick = client.with_timeout(5)
    client.close()
    client.close()
    assert repr(client) == "Client(closed)"
    with pytest.raises(ClosedError, match="the client is closed"):
        client.query()
    assert quick.query().operations


def test_errors_name_the_server(dev: Dev) -> None:
    with keystead.Client.connect(dev.connect_file) as client:
        with pytest.raises(KeysteadError) as caught:
            client.get("nobody")
        assert caught.value.server == client.server
        assert client.server in str(caught.value)
