"""KMIP over HTTPS: a listener of this process, and clients in each encoding."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Dev, Tls

import keystead
from keystead.errors import ConfigurationError, KeysteadError


@pytest.fixture
def tls(dev: Dev) -> Tls:
    """Certificates for a listener, borrowed from the development server."""
    ca = json.loads(dev.connect_file.read_text())["ca"]
    (cert,) = dev.folder.rglob("server*.pem")
    return {"cert": str(cert), "key": str(cert.with_suffix(".key")), "client_ca": ca}


@pytest.mark.parametrize("encoding", [None, "ttlv", "xml", "JSON"])
def test_a_server_is_reached_over_https(
    dev: Dev, server: keystead.Server, tls: Tls, encoding: str | None
) -> None:
    facts = json.loads(dev.connect_file.read_text())
    parts = {name: facts[name] for name in ("ca", "cert", "key")}
    with server.listen(**tls, threads=1, https=True) as listener:
        url = f"https://{listener.address}"
        with keystead.Client.connect(server=url, encoding=encoding, timeout=30, **parts) as client:
            key = client.create_symmetric_key(name="disk-1")
            assert server.client("alice").locate(name="disk-1") == [key]
            assert len(bytes(client.get(key))) == 32
            assert client.server == url


def test_a_connect_file_names_the_https_listener(
    dev: Dev, server: keystead.Server, tls: Tls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = json.loads(dev.connect_file.read_text())
    file = tmp_path / "connect.json"
    with server.listen(**tls, threads=1, https=True) as listener:
        file.write_text(json.dumps({**facts, "https": listener.address}))
        with keystead.Client.connect(file, https=True) as client:
            assert client.query().operations
        monkeypatch.setenv("KEYSTEAD_CONNECT", str(file))
        with keystead.Client.connect(https=True) as client:
            assert client.server.startswith("https://")


def test_what_cannot_be_is_said(dev: Dev) -> None:
    with pytest.raises(ConfigurationError, match="names no HTTPS listener"):
        keystead.Client.connect(dev.connect_file, https=True)
    with pytest.raises(ConfigurationError, match="https://HOST:PORT"):
        keystead.Client.connect(server="kms", ca="a", cert="b", key="c", https=True)
    with pytest.raises((KeysteadError, ValueError), match="no encoding"):
        keystead.Client.connect(dev.connect_file, encoding="yaml")
