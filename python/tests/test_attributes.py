"""Get Attributes, Get Attribute List; Add, Modify, Delete and Set Attribute."""

from __future__ import annotations

import datetime

import pytest

import keystead
from keystead.errors import ArgumentError, KmipError


def test_attributes_have_values_of_python(client: keystead.Client, key: str) -> None:
    found = client.get_attributes(key)
    assert isinstance(found["InitialDate"], datetime.datetime)
    assert found["InitialDate"].tzinfo is datetime.UTC
    assert isinstance(found["CryptographicLength"], int)
    assert found["State"].name == "ACTIVE"


def test_asked_attributes_come_in_either_spelling(client: keystead.Client, key: str) -> None:
    found = client.get_attributes(key, "Cryptographic Length", "State", "ContactInformation")
    assert sorted(found) == ["CryptographicLength", "State"]


def test_the_list_names_what_an_object_has(client: keystead.Client, key: str) -> None:
    names = client.get_attribute_list(key)
    assert "State" in names
    assert "Cryptographic Length" in names


def test_attributes_are_added_changed_and_deleted(client: keystead.Client, key: str) -> None:
    client.add_attribute(key, "ContactInformation", "alice@example.org")
    assert client.get_attributes(key, "ContactInformation") == {"ContactInformation": "alice@example.org"}
    client.modify_attribute(key, "ContactInformation", "bob@example.org")
    assert client.get_attributes(key, "ContactInformation") == {"ContactInformation": "bob@example.org"}
    client.set_attribute(key, "ContactInformation", "carol@example.org")
    assert client.get_attributes(key, "ContactInformation") == {"ContactInformation": "carol@example.org"}
    client.delete_attribute(key, "ContactInformation")
    assert client.get_attributes(key, "ContactInformation") == {}


def test_one_of_several_names_is_chosen_by_its_value(client: keystead.Client, key: str) -> None:
    client.add_attribute(key, "Name", "first")
    client.add_attribute(key, "Name", {"NameValue": "second", "NameType": "UninterpretedTextString"})
    client.modify_attribute(key, "Name", "third", current="second")
    names = [name["NameValue"] for name in client.get_attributes(key, "Name")["Name"]]
    assert sorted(names) == ["first", "third"]
    client.delete_attribute(key, "Name", current="first")
    assert client.locate(name="third") == [key]
    assert client.locate(name="first") == []


@pytest.mark.parametrize("value", ["text", 5, 1 << 40, True, b"\x01\x02"])
def test_custom_attributes_keep_their_type(client: keystead.Client, key: str, value: object) -> None:
    client.add_attribute(key, "x-Own", value)
    found = client.get_attributes(key, "x-Own")
    assert found == {"x-Own": value}
    assert type(found["x-Own"]) is type(value)


def test_dates_need_a_time_zone(client: keystead.Client, key: str) -> None:
    when = datetime.datetime(2040, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    client.set_attribute(key, "DeactivationDate", when)
    assert client.get_attributes(key, "DeactivationDate") == {"DeactivationDate": when}
    with pytest.raises(ArgumentError, match="no time zone"):
        client.set_attribute(key, "DeactivationDate", when.replace(tzinfo=None))


def test_attributes_that_do_not_exist_are_refused_here(client: keystead.Client, key: str) -> None:
    with pytest.raises(ArgumentError, match="there is no attribute"):
        client.get_attributes(key, "Cryptographic Lenght")
    with pytest.raises(ArgumentError, match="is no attribute"):
        client.add_attribute(key, "BatchCount", 1)
    with pytest.raises(ArgumentError, match="exclude each other"):
        client.delete_attribute(key, "Name", index=0, current="x")


def test_attributes_that_belong_to_the_server_are_refused_there(client: keystead.Client, key: str) -> None:
    with pytest.raises(KmipError):
        client.modify_attribute(key, "State", "Compromised")
