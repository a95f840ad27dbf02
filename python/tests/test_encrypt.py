"""Encrypt and Decrypt."""

from __future__ import annotations

import pytest

import keystead
from keystead import BlockCipherMode, Ciphertext, PaddingMethod
from keystead.errors import KmipError


def test_gcm_needs_data_iv_and_tag(client: keystead.Client, key: str) -> None:
    sealed = client.encrypt(key, b"hello", mode="GCM", additional_data=b"header")
    assert isinstance(sealed, Ciphertext)
    assert sealed.data != b"hello"
    assert sealed.iv
    assert sealed.tag
    assert len(sealed.tag) == 16
    opened = client.decrypt(key, sealed, mode="GCM", additional_data=b"header")
    assert bytes(opened) == b"hello"
    parts = client.decrypt(
        key, sealed.data, mode="GCM", iv=sealed.iv, tag=sealed.tag, additional_data=b"header"
    )
    assert parts == opened


def test_what_was_changed_does_not_open(client: keystead.Client, key: str) -> None:
    sealed = client.encrypt(key, b"hello", mode="GCM")
    changed = sealed._replace(data=bytes([sealed.data[0] ^ 1]) + sealed.data[1:])
    with pytest.raises(KmipError):
        client.decrypt(key, changed, mode="GCM")


@pytest.mark.parametrize(
    ("mode", "padding"),
    [
        (BlockCipherMode.CBC, PaddingMethod.PKCS5),
        (BlockCipherMode.CTR, None),
        (BlockCipherMode.ECB, PaddingMethod.PKCS5),
    ],
    ids=["CBC", "CTR", "ECB"],
)
@pytest.mark.parametrize("size", [1, 16, 100_000])
def test_each_mode_gives_back_what_it_took(
    client: keystead.Client, key: str, mode: BlockCipherMode, padding: PaddingMethod | None, size: int
) -> None:
    data = bytes(size)
    sealed = client.encrypt(key, data, mode=mode, padding=padding)
    assert bytes(client.decrypt(key, sealed, mode=mode, padding=padding)) == data


def test_the_same_key_elsewhere_gives_the_same_ciphertext(client: keystead.Client) -> None:
    # NIST SP 800-38A, F.2.5: CBC-AES256, first block.
    key = client.register_symmetric_key(
        bytes.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"), activate=True
    )
    sealed = client.encrypt(
        key,
        bytes.fromhex("6bc1bee22e409f96e93d7e117393172a"),
        mode="CBC",
        iv=bytes.fromhex("000102030405060708090a0b0c0d0e0f"),
    )
    assert sealed.data.hex() == "f58c4c04d6e5f1ba779eabfb5f7bfbd6"
    assert sealed.iv is not None
    assert sealed.iv.hex() == "000102030405060708090a0b0c0d0e0f"


def test_a_key_that_is_not_active_does_not_encrypt(client: keystead.Client) -> None:
    with pytest.raises(KmipError):
        client.encrypt(client.create_symmetric_key(), b"hello", mode="GCM")


def test_secrets_and_buffers_can_be_encrypted(client: keystead.Client, key: str) -> None:
    for data in (bytearray(b"hello"), memoryview(b"hello"), keystead.Secret(b"hello")):
        sealed = client.encrypt(key, data, mode="CTR")
        assert bytes(client.decrypt(key, sealed, mode="CTR")) == b"hello"
