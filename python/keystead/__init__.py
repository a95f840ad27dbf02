"""Keystead: KMIP in Python - a client for any key server, and a key server inside your process.

>>> import keystead
>>> with keystead.Server.memory() as server:
...     client = server.client("alice")
...     key = client.create_symmetric_key("AES", 256, name="disk-1", activate=True)
...     sealed = client.encrypt(key, b"hello", mode="GCM")
...     bytes(client.decrypt(key, sealed, mode="GCM"))
b'hello'

``keystead.Client.connect()`` reaches a server over mTLS. ``keystead.aio`` has the same for asyncio,
``keystead.enums`` the numbers of the protocol. All exceptions are here and in ``keystead.errors``.
"""

from __future__ import annotations

from . import enums, errors
from ._generated.enums import (
    BlockCipherMode,
    CryptographicAlgorithm,
    CryptographicUsageMask,
    KeyFormatType,
    ObjectType,
    Operation,
    PaddingMethod,
    RecommendedCurve,
    ResultReason,
    ResultStatus,
    RevocationReasonCode,
    State,
)
from ._generated.errors import *  # noqa: F403
from ._keystead import Client, KeyMaterial, Listener, Secret, SecretView, Server, __version__
from ._values import Ciphertext, KeyPair, ServerFacts, Untyped
from .errors import *  # noqa: F403

__all__ = [
    "BlockCipherMode",
    "Ciphertext",
    "Client",
    "CryptographicAlgorithm",
    "CryptographicUsageMask",
    "KeyFormatType",
    "KeyMaterial",
    "KeyPair",
    "Listener",
    "ObjectType",
    "Operation",
    "PaddingMethod",
    "RecommendedCurve",
    "ResultReason",
    "ResultStatus",
    "RevocationReasonCode",
    "Secret",
    "SecretView",
    "Server",
    "ServerFacts",
    "State",
    "Untyped",
    "__version__",
    "enums",
    "errors",
]
__all__ += errors.__all__
