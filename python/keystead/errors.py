"""Every exception of Keystead.

``KeysteadError`` is the base of all. ``KmipError`` is raised when a server answers that an operation
failed, as the subclass that stands for the result reason: ``ItemNotFoundError``,
``PermissionDeniedError``, and so on. The others tell what kept an answer from coming.
"""

from __future__ import annotations

from ._base_errors import (
    ArgumentError,
    CallTimeoutError,
    ClosedError,
    ConfigurationError,
    ConnectError,
    DisconnectedError,
    ForkedError,
    KeysteadError,
    KmipError,
    MalformedAnswerError,
    ServerError,
    TlsError,
    VersionError,
)
from ._generated import errors as _reasons
from ._generated.enums import Operation, ResultReason, ResultStatus
from ._generated.errors import *  # noqa: F403

_BY_KIND: dict[str, type[KeysteadError]] = {
    "configuration": ConfigurationError,
    "argument": ArgumentError,
    "connect": ConnectError,
    "tls": TlsError,
    "timeout": CallTimeoutError,
    "disconnected": DisconnectedError,
    "malformed": MalformedAnswerError,
    "version": VersionError,
}

__all__ = [
    "ArgumentError",
    "CallTimeoutError",
    "ClosedError",
    "ConfigurationError",
    "ConnectError",
    "DisconnectedError",
    "ForkedError",
    "KeysteadError",
    "KmipError",
    "MalformedAnswerError",
    "ServerError",
    "TlsError",
    "VersionError",
]
__all__ += [name for name in _reasons.__all__ if name != "BY_REASON"]


def _make(
    kind: str,
    text: str,
    message: str,
    operation: int | None,
    server: str | None,
    status: int | None,
    reason: int | None,
) -> KeysteadError:
    """Makes the exception for a failed call; the addon calls this."""
    during = None if operation is None else Operation(operation)
    if kind != "refused":
        cls = _BY_KIND.get(kind, KeysteadError)
        return cls(text, message=message, operation=during, server=server)
    refused = _reasons.BY_REASON.get(-1 if reason is None else reason, KmipError)
    return refused(
        text,
        message=message,
        operation=during,
        server=server,
        result_status=ResultStatus(ResultStatus.OPERATION_FAILED if status is None else status),
        result_reason=None if reason is None else ResultReason(reason),
    )


def _closed(what: str) -> KeysteadError:
    return ClosedError(f"the {what} is closed")


def _forked(what: str) -> KeysteadError:
    return ForkedError(f"the {what} was made before this process was forked; make a new one")


def _server(text: str) -> KeysteadError:
    return ServerError(text)
