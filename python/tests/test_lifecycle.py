"""Activate, Revoke, Destroy."""

from __future__ import annotations

import pytest

import keystead
from keystead import RevocationReasonCode, State
from keystead.errors import KmipError


def state(client: keystead.Client, key: str) -> State:
    found: State = client.get_attributes(key, "State")["State"]
    return found


def test_a_key_lives_and_dies(client: keystead.Client) -> None:
    key = client.create_symmetric_key()
    assert state(client, key) is State.PRE_ACTIVE
    client.activate(key)
    assert state(client, key) is State.ACTIVE
    client.revoke(key, message="no longer needed")
    assert state(client, key) is State.DEACTIVATED
    client.destroy(key)
    assert state(client, key) is State.DESTROYED
    with pytest.raises(KmipError):
        client.get(key)


def test_a_compromised_key_is_compromised(client: keystead.Client, key: str) -> None:
    client.revoke(
        key, RevocationReasonCode.KEY_COMPROMISE, message="found it on a stick", compromised_at=1_700_000_000
    )
    assert state(client, key) is State.COMPROMISED
    reason = client.get_attributes(key, "RevocationReason")["RevocationReason"]
    assert reason["RevocationReasonCode"] is RevocationReasonCode.KEY_COMPROMISE
    assert reason["RevocationMessage"] == "found it on a stick"


def test_an_active_key_is_not_destroyed(client: keystead.Client, key: str) -> None:
    with pytest.raises(KmipError):
        client.destroy(key)
    assert len(bytes(client.get(key))) == 32
