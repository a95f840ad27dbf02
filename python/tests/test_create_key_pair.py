"""Create Key Pair."""

from __future__ import annotations

import pytest

import keystead
from keystead import KeyFormatType, ObjectType, State
from keystead.errors import KmipError


def test_an_rsa_pair_has_two_linked_halves(client: keystead.Client) -> None:
    pair = client.create_key_pair("RSA", 2048, private_name="a-private", public_name="a-public")
    private, public = pair
    assert (private, public) == (pair.private_key, pair.public_key)
    assert client.locate(name="a-private") == [private]
    assert client.get_attributes(public, "ObjectType") == {"ObjectType": ObjectType.PUBLIC_KEY}
    link = client.get_attributes(private, "Link")["Link"]
    assert [one["LinkedObjectIdentifier"] for one in link] == [public]


def test_an_elliptic_pair_can_be_activated(client: keystead.Client) -> None:
    pair = client.create_key_pair("ECDSA", curve="P_256", activate=True)
    for half in pair:
        assert client.get_attributes(half, "State")["State"] is State.ACTIVE
    assert client.get(pair.private_key).key_format_type is not KeyFormatType.RAW


def test_a_pair_without_a_size_is_refused(client: keystead.Client) -> None:
    with pytest.raises(KmipError):
        client.create_key_pair("RSA")
