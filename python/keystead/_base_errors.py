"""The exceptions that are not about one result reason; `keystead.errors` shows them all."""

from __future__ import annotations

from typing import ClassVar

from ._generated.enums import Operation, ResultReason, ResultStatus


class KeysteadError(Exception):
    """Anything that Keystead reports. Its text is one line that names no secret."""

    __module__ = "keystead.errors"

    message: str
    """What went wrong, without operation and server; may be empty."""
    operation: Operation | None
    """The operation that failed, if it was one."""
    server: str | None
    """The server, as ``HOST:PORT`` or ``in process``, if one was involved."""

    def __init__(
        self,
        text: str = "",
        *,
        message: str | None = None,
        operation: Operation | None = None,
        server: str | None = None,
    ) -> None:
        super().__init__(text)
        self.message = text if message is None else message
        self.operation = operation
        self.server = server

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__))


class ConfigurationError(KeysteadError, ValueError):
    """Options or files are unusable; nothing was sent."""

    __module__ = "keystead.errors"


class ArgumentError(KeysteadError, ValueError):
    """An argument cannot be sent, in the version that is spoken or at all; nothing was sent."""

    __module__ = "keystead.errors"


class ConnectError(KeysteadError, ConnectionError):
    """No connection: the server is unreachable, refuses connections, or its name is unknown."""

    __module__ = "keystead.errors"


class TlsError(KeysteadError, ConnectionError):
    """TLS failed: one side refused the other's certificate, or they have nothing in common."""

    __module__ = "keystead.errors"


class CallTimeoutError(KeysteadError, TimeoutError):
    """The time for the call ran out. The server may have done what was asked."""

    __module__ = "keystead.errors"


class DisconnectedError(KeysteadError, ConnectionError):
    """The connection ended before the answer came. The server may have done what was asked."""

    __module__ = "keystead.errors"


class MalformedAnswerError(KeysteadError):
    """The answer cannot be understood."""

    __module__ = "keystead.errors"


class VersionError(KeysteadError):
    """Client and server have no version of KMIP in common."""

    __module__ = "keystead.errors"


class ClosedError(KeysteadError, RuntimeError):
    """The client, server, listener or secret was closed."""

    __module__ = "keystead.errors"


class ForkedError(KeysteadError, RuntimeError):
    """The object was made before this process was forked. Make a new one in the child."""

    __module__ = "keystead.errors"


class ServerError(KeysteadError):
    """The server inside this process could not be opened, or could not listen; subclasses tell why."""

    __module__ = "keystead.errors"


class WrongKeyError(ServerError):
    """The key or passphrase is not the one that the store was made with; the store was left as it is."""

    __module__ = "keystead.errors"


class NoKeyError(ServerError):
    """A store in a file was given neither key nor passphrase."""

    __module__ = "keystead.errors"


class StoreUnreadableError(ServerError):
    """The file of the store or its folder is not there, or may not be read or written."""

    __module__ = "keystead.errors"


class StoreForeignError(ServerError):
    """The file is no store, or the database of another program; it was left as it is."""

    __module__ = "keystead.errors"


class StoreNewerError(ServerError):
    """The store was written by a newer version of Keystead; it was left as it is."""

    __module__ = "keystead.errors"


class StoreDamagedError(ServerError):
    """The store is damaged: restore it from a backup."""

    __module__ = "keystead.errors"


class StoreFullError(ServerError):
    """No space is left for the store."""

    __module__ = "keystead.errors"


class StoreBusyError(ServerError):
    """Another process keeps the store locked, or it was open when this process was forked."""

    __module__ = "keystead.errors"


class PortInUseError(ServerError):
    """The port is taken by another process or another listener."""

    __module__ = "keystead.errors"


class AddressError(ServerError):
    """The address to listen on cannot be resolved, does not parse, or is not of this machine."""

    __module__ = "keystead.errors"


class KmipError(KeysteadError):
    """The server answered that the operation failed.

    Each result reason of the specification has a subclass; an answer with another reason, or with
    none, raises this class itself.
    """

    __module__ = "keystead.errors"

    result_reason_of_class: ClassVar[ResultReason | None] = None
    """The reason that a subclass stands for."""

    result_status: ResultStatus
    """What the server answered: in nearly all cases ``OPERATION_FAILED``."""
    result_reason: ResultReason | None
    """Why, if the server said so. Numbers that are not listed are members too."""

    def __init__(
        self,
        text: str = "",
        *,
        message: str | None = None,
        operation: Operation | None = None,
        server: str | None = None,
        result_status: ResultStatus = ResultStatus.OPERATION_FAILED,
        result_reason: ResultReason | None = None,
    ) -> None:
        super().__init__(text, message=message, operation=operation, server=server)
        self.result_status = result_status
        self.result_reason = self.result_reason_of_class if result_reason is None else result_reason

    @property
    def is_not_found(self) -> bool:
        """Whether the object that was named does not exist, under any of the reasons servers give for it."""
        return self.result_reason in (ResultReason.ITEM_NOT_FOUND, ResultReason.OBJECT_NOT_FOUND)


def _rebuild(cls: type[KeysteadError], args: tuple[str, ...], fields: dict[str, object]) -> KeysteadError:
    """Makes a pickled exception again."""
    error = cls(*args)
    error.__dict__.update(fields)
    return error
