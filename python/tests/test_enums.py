"""Enumerations and masks are open."""

from __future__ import annotations

import pytest

from keystead.enums import CryptographicAlgorithm, CryptographicUsageMask, KeyFormatType, Tag


def test_known_numbers_are_named_members() -> None:
    assert KeyFormatType(1) is KeyFormatType.RAW
    assert KeyFormatType.RAW.kmip_name == "Raw"
    assert CryptographicAlgorithm.from_kmip_name("AES") is CryptographicAlgorithm.AES
    assert int(Tag.UNIQUE_IDENTIFIER) == 0x420094


def test_unknown_numbers_are_members_too() -> None:
    vendor = KeyFormatType(0x8000000A)
    assert vendor == 0x8000000A
    assert vendor.name == "0x8000000A"
    assert KeyFormatType(0x8000000A) is vendor


@pytest.mark.parametrize("wrong", [-1, 1 << 32, "RAW", None, 1.5])
def test_what_is_no_number_of_32_bits_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="not a valid"):
        KeyFormatType(wrong)  # type: ignore[arg-type]


def test_masks_combine_and_keep_unknown_bits() -> None:
    both = CryptographicUsageMask.ENCRYPT | CryptographicUsageMask.DECRYPT
    assert int(both) == 0xC
    assert both.kmip_name == "Encrypt Decrypt"
    assert int(CryptographicUsageMask(0x40000004)) == 0x40000004
