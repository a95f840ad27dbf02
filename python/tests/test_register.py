"""Register."""

from __future__ import annotations

import pytest

import keystead
from keystead import KeyFormatType, ObjectType, Secret
from keystead.errors import ArgumentError


def test_a_symmetric_key_comes_back_as_it_was(client: keystead.Client) -> None:
    material = bytes(range(32))
    for given in (material, bytearray(material), memoryview(material), Secret(material)):
        key = client.register_symmetric_key(given)
        found = client.get(key)
        assert bytes(found) == material
        assert found.key_format_type is KeyFormatType.RAW
        assert found.length == 256


def test_a_secret_comes_back_as_it_was(client: keystead.Client) -> None:
    secret = client.register_secret(b"hunter2", name="door")
    assert client.locate(name="door") == [secret]
    found = client.get(secret)
    assert found.object_type is ObjectType.SECRET_DATA
    assert bytes(found) == b"hunter2"


def test_opaque_bytes_come_back_as_they_were(client: keystead.Client) -> None:
    opaque = client.register_opaque(b"\x00\x01", 0x80000001, name="blob")
    found = client.get(opaque)
    assert found.object_type is ObjectType.OPAQUE_OBJECT
    assert found.key_format_type is None
    assert found.algorithm is None
    assert bytes(found) == b"\x00\x01"


def test_the_halves_of_a_pair_can_be_registered_again(client: keystead.Client) -> None:
    pair = client.create_key_pair("RSA", 2048)
    private = client.get(pair.private_key, key_format_type="PKCS_8")
    public = client.get(pair.public_key, key_format_type="X_509")
    again = client.register_private_key(private.material, "RSA", 2048, KeyFormatType.PKCS_8)
    assert client.get(again, key_format_type="PKCS_8").material == private.material
    again = client.register_public_key(public.material, "RSA", 2048, KeyFormatType.X_509)
    assert client.get(again, key_format_type="X_509").material == public.material


def test_nothing_cannot_be_registered(client: keystead.Client) -> None:
    with pytest.raises(ArgumentError, match="no key material"):
        client.register_symmetric_key(b"")
    with pytest.raises(TypeError):
        client.register_secret("text")  # type: ignore[arg-type]
