"""Plain values that calls give."""

from __future__ import annotations

from typing import Any, NamedTuple

from ._generated.enums import ObjectType, Operation


class KeyPair(NamedTuple):
    """Identifiers of the two halves of a key pair."""

    private_key: str
    """The private key."""
    public_key: str
    """The public key."""


class Ciphertext(NamedTuple):
    """What encrypting gives; decrypting needs all of it."""

    data: bytes
    """The ciphertext."""
    iv: bytes | None = None
    """The IV, counter or nonce that was used, if the mode has one."""
    tag: bytes | None = None
    """The authentication tag, if the mode has one."""


class ServerFacts(NamedTuple):
    """What a server says about itself."""

    vendor: str | None
    """Its vendor, if it tells."""
    product: str | None
    """Its product name, from KMIP 2.0 on."""
    version: str | None
    """Its software version, from KMIP 2.0 on."""
    operations: list[Operation]
    """Operations that it performs."""
    object_types: list[ObjectType]
    """Object types that it manages."""


class Untyped(dict[str, Any]):
    """A payload of ``Client.call`` that type checkers do not look into.

    For operations that are chosen at run time or belong to a vendor, for tags of vendors, and for values in
    the form ``{"type": ..., "value": ...}``.
    """


__all__ = ["Ciphertext", "KeyPair", "ServerFacts", "Untyped"]
