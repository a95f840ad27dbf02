"""A server of this process that listens on mTLS."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from conftest import Dev, Tls

import keystead
from keystead.errors import AddressError, ConfigurationError, ConnectError, PortInUseError


@pytest.fixture
def tls(dev: Dev) -> Tls:
    """Certificates for a listener, borrowed from the development server."""
    ca = json.loads(dev.connect_file.read_text())["ca"]
    (cert,) = dev.folder.rglob("server*.pem")
    return {"cert": str(cert), "key": str(cert.with_suffix(".key")), "client_ca": ca}


def reach(dev: Dev, port: int) -> keystead.Client:
    facts = json.loads(dev.connect_file.read_text())
    parts = {name: facts[name] for name in ("ca", "cert", "key")}
    return keystead.Client.connect(server=f"127.0.0.1:{port}", connect_timeout=30, timeout=30, **parts)


def test_others_reach_a_server_in_this_process(dev: Dev, server: keystead.Server, tls: Tls) -> None:
    inside = server.client("alice")
    with server.listen(**tls, threads=1) as listener:
        assert listener.port > 0
        assert listener.address.endswith(str(listener.port))
        with reach(dev, listener.port) as outside:
            key = outside.create_symmetric_key(name="disk-1")
            assert inside.locate(name="disk-1") == [key]
            assert listener.connections == 1
    assert listener.closed
    assert inside.locate(name="disk-1") == [key]


def test_a_listener_lives_as_long_as_its_server(dev: Dev, server: keystead.Server, tls: Tls) -> None:
    port = server.listen(**tls).port
    listener = server.listen(**tls)
    assert listener.port != port
    with reach(dev, listener.port) as client:
        client.create_symmetric_key()
    server.close()
    assert listener.closed
    with pytest.raises(ConnectError):
        reach(dev, port)


def test_what_is_wrong_with_listening_is_said(server: keystead.Server, tls: Tls, tmp_path: Path) -> None:
    with server.listen(**tls) as listener, pytest.raises(PortInUseError, match="in use"):
        server.listen(listener.address, **tls)
    with pytest.raises(ConfigurationError, match=r"missing\.pem"):
        server.listen(cert=str(tmp_path / "missing.pem"), key=tls["key"], client_ca=tls["client_ca"])
    with pytest.raises(AddressError):
        server.listen("nowhere at all", **tls)
    with pytest.raises(ConfigurationError, match="at least one thread"):
        server.listen(**tls, threads=0)


def test_many_threads_share_one_client_over_mtls(dev: Dev, server: keystead.Server, tls: Tls) -> None:
    with server.listen(**tls) as listener, reach(dev, listener.port) as client:
        key = client.create_symmetric_key()
        material = bytes(client.get(key))
        failures: list[BaseException] = []

        def read() -> None:
            try:
                for _ in range(25):
                    assert bytes(client.get(key)) == material
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures
