"""Get."""

from __future__ import annotations

import pytest

import keystead
from keystead import CryptographicAlgorithm, KeyFormatType, ObjectType
from keystead.errors import ClosedError, KmipError


def test_material_comes_with_what_is_needed_to_use_it(client: keystead.Client, key: str) -> None:
    found = client.get(key)
    assert found.id == key
    assert found.object_type is ObjectType.SYMMETRIC_KEY
    assert found.algorithm is CryptographicAlgorithm.AES
    assert found.key_format_type is KeyFormatType.RAW
    assert found.length == 256
    assert found.wrapped is False
    assert len(found.material) == 32
    assert bytes(found) == bytes(found.material)
    assert bytes(found).hex() not in repr(found)


def test_material_is_wiped_at_the_end_of_a_block(client: keystead.Client, key: str) -> None:
    with client.get(key) as found:
        material = found.material
        assert len(material) == 32
    assert material.closed
    with pytest.raises(ClosedError):
        bytes(found)


def test_a_format_can_be_asked_for(client: keystead.Client, key: str) -> None:
    raw = client.get(key, key_format_type="Raw")
    transparent = client.get(key, key_format_type=KeyFormatType.TRANSPARENT_SYMMETRIC_KEY)
    assert transparent.key_format_type is KeyFormatType.TRANSPARENT_SYMMETRIC_KEY
    assert transparent.material == raw.material


def test_what_is_not_there_is_not_found(client: keystead.Client) -> None:
    with pytest.raises(KmipError) as caught:
        client.get("7b1d4f9e-0000-0000-0000-000000000000")
    assert caught.value.is_not_found


@pytest.mark.parametrize("wrong", [None, 5, b"id"])
def test_identifiers_are_text(client: keystead.Client, wrong: object) -> None:
    with pytest.raises(TypeError):
        client.get(wrong)  # type: ignore[arg-type]
