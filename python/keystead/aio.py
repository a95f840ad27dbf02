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

P = ParamSpec("P")
T = TypeVar("T")

__all__ = ["Client"]


def _coroutine(
    method: Callable[Concatenate[_Blocking, P], T],
) -> Callable[Concatenate[Client, P], Coroutine[Any, Any, T]]:
    """The coroutine of a blocking method, with the same arguments."""

    async def call(self: Client, /, *args: P.args, **options: P.kwargs) -> T:
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

    async def _run(self, call: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, call)

    create_symmetric_key = _coroutine(_Blocking.create_symmetric_key)
    create_key_pair = _coroutine(_Blocking.create_key_pair)
    register_symmetric_key = _coroutine(_Blocking.register_symmetric_key)
    register_secret = _coroutine(_Blocking.register_secret)
    register_private_key = _coroutine(_Blocking.register_private_key)
    register_public_key = _coroutine(_Blocking.register_public_key)
    register_certificate = _coroutine(_Blocking.register_certificate)
    register_opaque = _coroutine(_Blocking.register_opaque)
    get = _coroutine(_Blocking.get)
    get_attributes = _coroutine(_Blocking.get_attributes)
    get_attribute_list = _coroutine(_Blocking.get_attribute_list)
    add_attribute = _coroutine(_Blocking.add_attribute)
    modify_attribute = _coroutine(_Blocking.modify_attribute)
    delete_attribute = _coroutine(_Blocking.delete_attribute)
    set_attribute = _coroutine(_Blocking.set_attribute)
    locate = _coroutine(_Blocking.locate)
    activate = _coroutine(_Blocking.activate)
    revoke = _coroutine(_Blocking.revoke)
    destroy = _coroutine(_Blocking.destroy)
    encrypt = _coroutine(_Blocking.encrypt)
    decrypt = _coroutine(_Blocking.decrypt)
    query = _coroutine(_Blocking.query)
    discover_versions = _coroutine(_Blocking.discover_versions)
    call_ttlv = _coroutine(_Blocking.call_ttlv)
    call_message = _coroutine(_Blocking.call_message)

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
