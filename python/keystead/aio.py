"""The client for asyncio.

Each call runs in a thread of the client's own pool, with the interpreter's lock released, so that the
event loop goes on. That costs some tens of microseconds a call; where calls are in process and take
a microsecond, the blocking ``keystead.Client`` is the better choice even in async code.

A task that is cancelled stops waiting at once. The call itself goes on in its thread until the answer
comes or its time limit ends, and the server may have done what was asked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from ._keystead import Client as _Blocking

if TYPE_CHECKING:
    from types import TracebackType

    from ._generated.calls import AsyncCalls
    from ._generated.enums import Operation
    from ._keystead import Server
else:
    AsyncCalls = object

_P = ParamSpec("_P")
_T = TypeVar("_T")

__all__ = ["Client"]


def _coroutine(
    method: Callable[Concatenate[_Blocking, _P], _T],
) -> Callable[Concatenate[Client, _P], Coroutine[Any, Any, _T]]:
    """The coroutine of a blocking method, with the same arguments."""

    async def call(self: Client, /, *args: _P.args, **options: _P.kwargs) -> _T:
        return await self._run(lambda: method(self._blocking, *args, **options))

    call.__name__ = method.__name__
    call.__qualname__ = f"Client.{method.__name__}"
    call.__doc__ = method.__doc__
    return call


class Client(AsyncCalls):
    """The calls of ``keystead.Client`` as coroutines, with the same arguments."""

    def __init__(self, client: _Blocking, *, threads: int = 8) -> None:
        """Uses a blocking client, which closes with this one, and at most ``threads`` threads."""
        self._blocking = client
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="keystead")

    @staticmethod
    async def connect(*args: Any, **options: Any) -> Client:  # noqa: ANN401
        """Connects over mTLS, with the arguments of ``keystead.Client.connect``."""
        return Client(await asyncio.to_thread(_Blocking.connect, *args, **options))

    @classmethod
    def of(cls, server: Server, identity: str, *, threads: int = 8) -> Self:
        """A client of a server in this process."""
        return cls(server.client(identity), threads=threads)

    @property
    def blocking(self) -> _Blocking:
        """The blocking client beneath."""
        return self._blocking

    @property
    def server(self) -> str:
        """Where the server is: ``HOST:PORT`` or ``in process``."""
        return self._blocking.server

    async def version(self) -> str:
        """The version of KMIP that is spoken, such as ``"2.1"``."""
        return await self._run(lambda: self._blocking.version)

    async def _run(self, call: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, call)

    create_symmetric_key = _coroutine(_Blocking.create_symmetric_key)
    """Makes a symmetric key; gives its identifier."""
    create_key_pair = _coroutine(_Blocking.create_key_pair)
    """Makes a key pair; gives the identifiers of both halves."""
    register_symmetric_key = _coroutine(_Blocking.register_symmetric_key)
    """Stores a symmetric key that exists already; gives its identifier."""
    register_secret = _coroutine(_Blocking.register_secret)
    """Stores a password, seed or other secret; gives its identifier."""
    register_private_key = _coroutine(_Blocking.register_private_key)
    """Stores a private key in a format such as ``PKCS_8``; gives its identifier."""
    register_public_key = _coroutine(_Blocking.register_public_key)
    """Stores a public key in a format such as ``X_509``; gives its identifier."""
    register_certificate = _coroutine(_Blocking.register_certificate)
    """Stores an X.509 certificate in DER; gives its identifier."""
    register_opaque = _coroutine(_Blocking.register_opaque)
    """Stores bytes that the server does not interpret; gives their identifier."""
    get = _coroutine(_Blocking.get)
    """Reads the material of an object."""
    get_attributes = _coroutine(_Blocking.get_attributes)
    """Reads the attributes with these names, or all; those that the object does not have are left out."""
    get_attribute_list = _coroutine(_Blocking.get_attribute_list)
    """Names of the attributes that an object has, as the specification's text spells them."""
    add_attribute = _coroutine(_Blocking.add_attribute)
    """Adds an instance of an attribute."""
    modify_attribute = _coroutine(_Blocking.modify_attribute)
    """Changes an attribute: its first instance, the one with this ``index`` (1.x), or the one with the value
    ``current`` (2.x).
    """
    delete_attribute = _coroutine(_Blocking.delete_attribute)
    """Deletes an attribute: all instances (2.x) or the first (1.x), the one with this ``index`` (1.x), or the
    one with the value ``current`` (2.x).
    """
    set_attribute = _coroutine(_Blocking.set_attribute)
    """Sets an attribute that has one instance; from KMIP 2.0 on."""
    locate = _coroutine(_Blocking.locate)
    """Identifiers of the objects that have all of these attributes; of all objects if there are none."""
    activate = _coroutine(_Blocking.activate)
    """Makes an object usable."""
    revoke = _coroutine(_Blocking.revoke)
    """Takes an object out of use. ``compromised_at`` is a number of seconds since 1970."""
    destroy = _coroutine(_Blocking.destroy)
    """Destroys an object's material for good."""
    encrypt = _coroutine(_Blocking.encrypt)
    """Encrypts on the server; the key does not leave it. Without an ``iv`` the server makes one."""
    decrypt = _coroutine(_Blocking.decrypt)
    """Decrypts on the server. ``data`` is what ``encrypt`` gave, or bytes with ``iv`` and ``tag`` beside them."""
    query = _coroutine(_Blocking.query)
    """What the server says about itself."""
    discover_versions = _coroutine(_Blocking.discover_versions)
    """All versions that the server lists, asked anew; from KMIP 1.1 on."""
    call_ttlv = _coroutine(_Blocking.call_ttlv)
    """Performs any operation with encoded payloads: a Request Payload, or its fields, in TTLV in; the Response
    Payload out, empty if there is none.
    """
    call_message = _coroutine(_Blocking.call_message)
    """Sends a whole request message in TTLV and gives the whole answer. A failure that the answer reports
    raises nothing.
    """

    if not TYPE_CHECKING:

        async def call(
            self, operation: Operation | int | str, payload: Mapping[str, Any] | None = None
        ) -> dict[str, Any]:
            """Performs any operation, with dictionaries."""
            return await self._run(lambda: self._blocking.call(operation, payload))

    async def close(self) -> None:
        """Waits for the calls that are running and closes the client."""
        await asyncio.to_thread(self._pool.shutdown)
        self._blocking.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
