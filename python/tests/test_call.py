"""The generic call: any operation, with dictionaries or encoded."""

from __future__ import annotations

import struct
from typing import Any

import pytest

import keystead
from keystead import CryptographicAlgorithm, Operation, State, Untyped
from keystead.errors import ArgumentError, KmipError, OperationNotSupportedError
from keystead.payloads import GetAttributesRequest


def test_an_object_is_created_read_and_found(client: keystead.Client) -> None:
    created = client.call(
        "Create",
        {
            # In any order: fields travel as the specification orders them.
            "Attributes": {
                "CryptographicAlgorithm": "AES",
                "CryptographicLength": 256,
                "CryptographicUsageMask": "Encrypt Decrypt",
                "Name": {"NameValue": "disk-1", "NameType": "UninterpretedTextString"},
            },
            "ObjectType": "SymmetricKey",
        },
    )
    key = created["UniqueIdentifier"]
    got = client.call(Operation.GET, {"UniqueIdentifier": key})
    assert got["SymmetricKey"]["KeyBlock"]["CryptographicAlgorithm"] is CryptographicAlgorithm.AES
    value = got["SymmetricKey"]["KeyBlock"]["KeyValue"]
    assert not isinstance(value, bytes), "a wrapped key"
    assert len(value["KeyMaterial"]) == 32
    found = client.call("Locate", {"Attributes": {"Name": {"NameValue": "disk-1", "NameType": 1}}})
    assert found["UniqueIdentifier"] == [key]
    asked: GetAttributesRequest = {
        "UniqueIdentifier": key,
        "AttributeReference": ["State", "CryptographicLength"],
    }
    assert client.call("GetAttributes", asked)["Attributes"] == {
        "State": State.PRE_ACTIVE,
        "CryptographicLength": 256,
    }


def test_a_list_field_is_a_list_however_long(client: keystead.Client) -> None:
    key = client.create_symmetric_key()
    assert client.call("Locate", {"Attributes": {}})["UniqueIdentifier"] == [key]


def test_none_leaves_an_item_out(client: keystead.Client, key: str) -> None:
    assert client.call("Locate", {"MaximumItems": None, "Attributes": {}})["UniqueIdentifier"] == [key]


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        ({"MaximumItem": 1}, "there is no tag"),
        ({"MaximumItems": "three"}, "MaximumItems: str does not fit Integer"),
        ({"MaximumItems": 1 << 40}, "MaximumItems: the number does not fit 32 bits"),
        ({"MaximumItems": [1, "x"]}, r"MaximumItems.\[1\]: str does not fit Integer"),
        ({"Attributes": {"State": "Asleep"}}, "Attributes.State: State has no value"),
        ({"Attributes": 5}, "Attributes: int cannot be Structure; give a dict$"),
        ({"MaximumItems": object()}, "MaximumItems: object cannot be sent"),
        ({"MaximumItems": {"type": "Number", "value": 5}}, "no item type"),
        ({5.5: 1}, "keys are names of tags"),
        ({"0x1234567": 1}, "there is no tag"),
    ],
    ids=str,
)
def test_malformed_payloads_say_where(client: keystead.Client, payload: dict[Any, Any], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        client.call("Locate", Untyped(payload))


def test_text_where_bytes_are_wanted_says_how_to_give_them(client: keystead.Client) -> None:
    with pytest.raises(ArgumentError) as caught:
        client.call("Encrypt", Untyped({"Data": "attack at dawn"}))
    message = str(caught.value)
    assert message.startswith("Data: str cannot be ByteString or Enumeration")
    assert "; give bytes, such as text.encode(), or " in message
    # It may be a secret.
    assert "attack" not in message


def test_endless_nesting_is_refused(client: keystead.Client) -> None:
    endless: dict[str, Any] = {}
    endless["Attributes"] = endless
    with pytest.raises(ArgumentError, match="nested deeper"):
        client.call("Locate", Untyped(endless))


def test_a_payload_is_a_mapping(client: keystead.Client) -> None:
    with pytest.raises(ArgumentError):
        client.call("Locate", "UniqueIdentifier")  # type: ignore[call-overload]


def test_unknown_operations_are_refused(client: keystead.Client) -> None:
    with pytest.raises(ArgumentError, match="Operation has no value"):
        client.call("Fly", Untyped())
    with pytest.raises(OperationNotSupportedError):
        client.call(0x80000001, Untyped())


def test_unknown_tags_reach_the_server(client: keystead.Client) -> None:
    with pytest.raises(KmipError):
        client.call("Locate", Untyped({"0x420FFF": 5}))


def test_payloads_travel_encoded(client: keystead.Client, key: str) -> None:
    identifier = key.encode()
    padding = bytes(-len(identifier) % 8)
    field = b"\x42\x00\x94\x07" + struct.pack(">I", len(identifier)) + identifier + padding
    answer = client.call_ttlv("Get", field)
    assert answer.startswith(b"\x42\x00\x7c\x01")
    assert bytes(client.get(key)) in answer
    whole = b"\x42\x00\x79\x01" + struct.pack(">I", len(field)) + field
    assert client.call_ttlv("Get", whole) == answer


@pytest.mark.parametrize(
    "wrong", [b"\x42", b"\x42\x00\x94\x07\xff\xff\xff\xff", b"\x42\x00\x94\x63\x00\x00\x00\x00"]
)
def test_broken_encodings_are_refused_here(client: keystead.Client, wrong: bytes) -> None:
    with pytest.raises(ArgumentError, match="not valid TTLV"):
        client.call_ttlv("Get", wrong)


def test_whole_messages_travel_as_they_are(client: keystead.Client) -> None:
    answer = client.call_message(b"\x42\x00\x78\x01\x00\x00\x00\x00")
    assert answer.startswith(b"\x42\x00\x7b\x01")
