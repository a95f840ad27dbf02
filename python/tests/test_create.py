"""Create."""

from __future__ import annotations

import pytest

import keystead
from keystead import CryptographicAlgorithm, CryptographicUsageMask, ObjectType, State
from keystead.errors import ArgumentError, KmipError


def test_a_key_has_what_was_asked(client: keystead.Client) -> None:
    key = client.create_symmetric_key("AES", 128, name="disk-1", usage="Encrypt", attributes={"x-Rack": "7"})
    found = client.get_attributes(key)
    assert found["ObjectType"] is ObjectType.SYMMETRIC_KEY
    assert found["CryptographicAlgorithm"] is CryptographicAlgorithm.AES
    assert found["CryptographicLength"] == 128
    assert found["CryptographicUsageMask"] == CryptographicUsageMask.ENCRYPT
    assert found["Name"][0]["NameValue"] == "disk-1"
    assert found["x-Rack"] == "7"
    assert found["State"] is State.PRE_ACTIVE


def test_a_key_is_aes_256_by_default(client: keystead.Client) -> None:
    assert len(bytes(client.get(client.create_symmetric_key()))) == 32


def test_a_key_is_activated_if_asked(client: keystead.Client) -> None:
    key = client.create_symmetric_key(activate=True)
    assert client.get_attributes(key, "State") == {"State": State.ACTIVE}


@pytest.mark.parametrize("algorithm", [CryptographicAlgorithm.AES, 3, "AES"])
def test_an_algorithm_is_a_member_a_number_or_a_name(
    client: keystead.Client, algorithm: CryptographicAlgorithm | int | str
) -> None:
    assert client.create_symmetric_key(algorithm)


def test_a_name_is_taken_once(client: keystead.Client) -> None:
    client.create_symmetric_key(name="disk-1")
    with pytest.raises(KmipError):
        client.create_symmetric_key(name="disk-1")


def test_a_length_that_the_algorithm_lacks_is_refused(client: keystead.Client) -> None:
    with pytest.raises(KmipError):
        client.create_symmetric_key("AES", 100)


def test_wrong_arguments_say_what_is_wrong(client: keystead.Client) -> None:
    with pytest.raises(ArgumentError, match='Cryptographic Algorithm has no value "AEX"'):
        client.create_symmetric_key("AEX")
    with pytest.raises(ArgumentError, match="Cryptographic Usage Mask has no bit"):
        client.create_symmetric_key(usage="Encrypt Fly")
    with pytest.raises(TypeError, match="Cryptographic Algorithm is a member, a number or a name"):
        client.create_symmetric_key(True)
    for length in (-1, 1 << 40, 10**5000):
        with pytest.raises(ArgumentError, match="out of range"):
            client.create_symmetric_key("AES", length)
    with pytest.raises(TypeError, match="length"):
        client.create_symmetric_key("AES", "256")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="surrogates"):
        client.get("\ud800")
    with pytest.raises(ArgumentError, match="too large"):
        client.create_symmetric_key("AES", 1 << 31)
