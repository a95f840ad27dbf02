"""Every exception of Keystead.

``KeysteadError`` is the base of all. ``KmipError`` is raised when a server answers that an operation
failed, as the subclass that stands for the result reason: ``ItemNotFoundError``,
``PermissionDeniedError``, and so on. The others tell what kept an answer from coming.
"""

from __future__ import annotations

from ._base_errors import (
    AddressError,
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
    NoKeyError,
    PortInUseError,
    ServerError,
    StoreBusyError,
    StoreDamagedError,
    StoreForeignError,
    StoreFullError,
    StoreNewerError,
    StoreUnreadableError,
    TlsError,
    VersionError,
    WrongKeyError,
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

_OF_SERVERS: dict[str, type[KeysteadError]] = {
    "address": AddressError,
    "port in use": PortInUseError,
    "configuration": ConfigurationError,
    "wrong key": WrongKeyError,
    "no key": NoKeyError,
    "store unreadable": StoreUnreadableError,
    "store foreign": StoreForeignError,
    "store newer": StoreNewerError,
    "store damaged": StoreDamagedError,
    "store full": StoreFullError,
    "store busy": StoreBusyError,
}

__all__ = [
    "AddressError",
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
    "NoKeyError",
    "PortInUseError",
    "ServerError",
    "StoreBusyError",
    "StoreDamagedError",
    "StoreForeignError",
    "StoreFullError",
    "StoreNewerError",
    "StoreUnreadableError",
    "TlsError",
    "VersionError",
    "WrongKeyError",
]
__all__ += _reasons.__all__


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


def _server(kind: str, text: str) -> KeysteadError:
    """Makes the exception for a server that cannot be built or listen; the addon calls this."""
    return _OF_SERVERS.get(kind, ServerError)(text)
