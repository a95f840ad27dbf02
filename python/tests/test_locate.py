"""Locate."""

from __future__ import annotations

import pytest

import keystead
from keystead import ObjectType, State
from keystead.errors import ArgumentError


@pytest.fixture
def keys(client: keystead.Client) -> list[str]:
    """Three keys, the second active, newest last."""
    return [
        client.create_symmetric_key("AES", 128, name="a", attributes={"x-Rack": "7"}),
        client.create_symmetric_key("AES", 256, name="b", activate=True),
        client.create_symmetric_key("AES", 256, name="c"),
    ]


def test_everything_is_found_without_filters(client: keystead.Client, keys: list[str]) -> None:
    client.register_secret(b"hunter2")
    assert len(client.locate()) == 4
    assert sorted(client.locate(object_type=ObjectType.SYMMETRIC_KEY)) == sorted(keys)


def test_each_filter_finds_what_has_it(client: keystead.Client, keys: list[str]) -> None:
    assert client.locate(name="a") == [keys[0]]
    assert client.locate(name="nobody") == []
    assert client.locate(state=State.ACTIVE) == [keys[1]]
    assert client.locate(length=128) == [keys[0]]
    assert client.locate(algorithm="DES") == []
    assert client.locate(attributes={"x-Rack": "7"}) == [keys[0]]
    assert client.locate(name="b", state="PreActive") == []


def test_pages_cover_everything_once(client: keystead.Client, keys: list[str]) -> None:
    pages = [client.locate(max_items=2, offset=offset) for offset in (0, 2, 4)]
    assert [len(page) for page in pages] == [2, 1, 0]
    assert sorted(pages[0] + pages[1]) == sorted(keys)


def test_wrong_filters_say_what_is_wrong(client: keystead.Client) -> None:
    with pytest.raises(ArgumentError, match="State has no value"):
        client.locate(state="Sleeping")
    with pytest.raises(ArgumentError, match="there is no attribute"):
        client.locate(attributes={"Colour": "red"})
