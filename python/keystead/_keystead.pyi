from collections.abc import Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Final, Self, TypeAlias, final

from ._generated.calls import Calls as _Calls
from ._generated.enums import (
    BlockCipherMode,
    CryptographicAlgorithm,
    CryptographicUsageMask,
    KeyFormatType,
    ObjectType,
    OpaqueDataType,
    Operation,
    PaddingMethod,
    RecommendedCurve,
    RevocationReasonCode,
    SecretDataType,
    State,
)
from ._values import Ciphertext, KeyPair, ServerFacts

_Bytes: TypeAlias = bytes | bytearray | memoryview | Secret
_Path: TypeAlias = str | PathLike[str]
_Pem: TypeAlias = str | PathLike[str] | bytes
_Attributes: TypeAlias = Mapping[str, Any]

__all__ = [
    "Client",
    "KeyMaterial",
    "Listener",
    "Secret",
    "SecretView",
    "Server",
    "__version__",
    "_after_fork_in_child",
    "run_command",
]

__version__: Final[str]

def run_command(arguments: Sequence[str]) -> int:
    """Runs the command with these arguments, the program's name first; gives its exit status."""

def _after_fork_in_child() -> None: ...

@final
class Secret:
    """Secret bytes.

    They are wiped by ``close()``, at the end of a ``with`` block, or when the object is collected.
    ``bytes(secret)`` makes a copy that Python manages and nobody wipes; ``with secret.view() as view:``
    lends them for a block and wipes what was lent. ``==`` takes time that depends on the lengths only.
    May be shared between threads.
    """

    def __new__(cls, data: _Bytes) -> Self: ...
    def __bytes__(self) -> bytes: ...
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def hex(self) -> str:
        """The bytes in hexadecimal, as a text that nobody wipes."""
    def view(self) -> SecretView:
        """Lends the bytes for a ``with`` block, as a read-only memoryview of a copy that is wiped after it."""
    def close(self) -> None:
        """Wipes the bytes. Closing twice does nothing."""
    @property
    def closed(self) -> bool:
        """Whether the bytes were wiped."""
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None = ...,
        exception: BaseException | None = ...,
        traceback: TracebackType | None = ...,
        /,
    ) -> None: ...

@final
class SecretView:
    """A loan of secret bytes, see ``Secret.view``."""

    def __enter__(self) -> memoryview: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None = ...,
        exception: BaseException | None = ...,
        traceback: TracebackType | None = ...,
        /,
    ) -> None: ...

@final
class KeyMaterial:
    """The material of an object, and what is needed to use it.

    ``bytes(key)`` copies the material; ``with client.get(id) as key:`` wipes it at the end of the block.
    """

    @property
    def id(self) -> str:
        """Identifier of the object."""
    @property
    def object_type(self) -> ObjectType:
        """What the object is."""
    @property
    def key_format_type(self) -> KeyFormatType | None:
        """Format of the material; certificates and opaque objects have none."""
    @property
    def algorithm(self) -> CryptographicAlgorithm | None:
        """Algorithm, where the object has one."""
    @property
    def length(self) -> int | None:
        """Length in bits, where the object has one."""
    @property
    def wrapped(self) -> bool:
        """Whether the material is wrapped under another key."""
    @property
    def material(self) -> Secret:
        """The bytes: of a symmetric key the key itself, of others the encoding that the format names."""
    def __bytes__(self) -> bytes: ...
    def close(self) -> None:
        """Wipes the material. Closing twice does nothing."""
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None = ...,
        exception: BaseException | None = ...,
        traceback: TracebackType | None = ...,
        /,
    ) -> None: ...

@final
class Client(_Calls):
    """A client of one KMIP server.

    Made by ``Client.connect`` or ``Server.client``. Calls block, without the interpreter's lock; threads may
    share a client and their calls run at the same time. Enumerations are given as members, names or numbers.
    """

    @staticmethod
    def connect(
        file: _Path | None = None,
        *,
        server: str | None = None,
        ca: _Pem | None = None,
        cert: _Pem | None = None,
        key: _Pem | None = None,
        server_name: str | None = None,
        version: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        https: bool = False,
        encoding: str | None = None,
    ) -> Client:
        """Connects over mTLS: with the connect file ``file``, or with ``server``, ``ca``, ``cert`` and ``key``,
        or, without arguments, with the connect file that ``$KEYSTEAD_CONNECT`` names. Over HTTPS ``server`` is
        ``https://HOST:PORT/PATH``, or ``https`` takes the HTTPS listener of the connect file; ``encoding`` then chooses
        ``"ttlv"``, ``"xml"`` or ``"json"``.
        """
    @property
    def server(self) -> str:
        """Where the server is: ``HOST:PORT`` or ``in process``."""
    @property
    def version(self) -> str:
        """The version of KMIP that is spoken, such as ``"2.1"``."""
    @property
    def server_versions(self) -> list[str]:
        """All versions that the server listed when the version was negotiated."""
    def with_timeout(self, seconds: float) -> Client:
        """A client of the same server, on the same connections, with another time limit for each call."""
    def create_symmetric_key(
        self,
        algorithm: CryptographicAlgorithm | int | str | None = None,
        length: int = 256,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str:
        """Makes a symmetric key; gives its identifier."""
    def create_key_pair(
        self,
        algorithm: CryptographicAlgorithm | int | str,
        length: int | None = None,
        *,
        curve: RecommendedCurve | int | str | None = None,
        private_usage: CryptographicUsageMask | int | str | None = None,
        public_usage: CryptographicUsageMask | int | str | None = None,
        private_name: str | None = None,
        public_name: str | None = None,
        activate: bool = False,
    ) -> KeyPair:
        """Makes a key pair; gives the identifiers of both halves."""
    def register_symmetric_key(
        self,
        material: _Bytes,
        algorithm: CryptographicAlgorithm | int | str | None = None,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str:
        """Stores a symmetric key that exists already; gives its identifier."""
    def register_secret(
        self,
        material: _Bytes,
        secret_data_type: SecretDataType | int | str | None = None,
        *,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str:
        """Stores a password, seed or other secret; gives its identifier."""
    def register_private_key(
        self,
        material: _Bytes,
        algorithm: CryptographicAlgorithm | int | str,
        length: int,
        key_format_type: KeyFormatType | int | str,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str:
        """Stores a private key in a format such as ``PKCS_8``; gives its identifier."""
    def register_public_key(
        self,
        material: _Bytes,
        algorithm: CryptographicAlgorithm | int | str,
        length: int,
        key_format_type: KeyFormatType | int | str,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str:
        """Stores a public key in a format such as ``X_509``; gives its identifier."""
    def register_certificate(
        self,
        der: _Bytes,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str:
        """Stores an X.509 certificate in DER; gives its identifier."""
    def register_opaque(
        self,
        data: _Bytes,
        opaque_data_type: OpaqueDataType | int | str,
        *,
        name: str | None = None,
        attributes: _Attributes | None = None,
    ) -> str:
        """Stores bytes that the server does not interpret; gives their identifier."""
    def get(self, id: str, *, key_format_type: KeyFormatType | int | str | None = None) -> KeyMaterial:
        """Reads the material of an object."""
    def get_attributes(self, id: str, *names: str) -> dict[str, Any]:
        """Reads the attributes with these names, or all; those that the object does not have are left out."""
    def get_attribute_list(self, id: str) -> list[str]:
        """Names of the attributes that an object has, as the specification's text spells them."""
    def add_attribute(self, id: str, name: str, value: object) -> None:
        """Adds an instance of an attribute."""
    def modify_attribute(
        self, id: str, name: str, value: object, *, index: int | None = None, current: object = None
    ) -> None:
        """Changes an attribute: its first instance, the one with this ``index`` (1.x), or the one with the value
        ``current`` (2.x).
        """
    def delete_attribute(
        self, id: str, name: str, *, index: int | None = None, current: object = None
    ) -> None:
        """Deletes an attribute: all instances (2.x) or the first (1.x), the one with this ``index`` (1.x), or the
        one with the value ``current`` (2.x).
        """
    def set_attribute(self, id: str, name: str, value: object) -> None:
        """Sets an attribute that has one instance; from KMIP 2.0 on."""
    def locate(
        self,
        *,
        name: str | None = None,
        object_type: ObjectType | int | str | None = None,
        algorithm: CryptographicAlgorithm | int | str | None = None,
        length: int | None = None,
        state: State | int | str | None = None,
        attributes: _Attributes | None = None,
        max_items: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """Identifiers of the objects that have all of these attributes; of all objects if there are none."""
    def activate(self, id: str) -> None:
        """Makes an object usable."""
    def revoke(
        self,
        id: str,
        reason: RevocationReasonCode | int | str | None = None,
        *,
        message: str | None = None,
        compromised_at: int | None = None,
    ) -> None:
        """Takes an object out of use. ``compromised_at`` is a number of seconds since 1970."""
    def destroy(self, id: str) -> None:
        """Destroys an object's material for good."""
    def encrypt(
        self,
        id: str,
        data: _Bytes,
        *,
        mode: BlockCipherMode | int | str | None = None,
        padding: PaddingMethod | int | str | None = None,
        algorithm: CryptographicAlgorithm | int | str | None = None,
        iv: _Bytes | None = None,
        additional_data: _Bytes | None = None,
        tag_length: int | None = None,
    ) -> Ciphertext:
        """Encrypts on the server; the key does not leave it. Without an ``iv`` the server makes one."""
    def decrypt(
        self,
        id: str,
        data: Ciphertext | _Bytes,
        *,
        mode: BlockCipherMode | int | str | None = None,
        padding: PaddingMethod | int | str | None = None,
        algorithm: CryptographicAlgorithm | int | str | None = None,
        iv: _Bytes | None = None,
        additional_data: _Bytes | None = None,
        tag: _Bytes | None = None,
        tag_length: int | None = None,
    ) -> Secret:
        """Decrypts on the server. ``data`` is what ``encrypt`` gave, or bytes with ``iv`` and ``tag`` beside them."""
    def query(self) -> ServerFacts:
        """What the server says about itself."""
    def discover_versions(self) -> list[str]:
        """All versions that the server lists, asked anew; from KMIP 1.1 on."""
    def call_ttlv(self, operation: Operation | int | str, payload: _Bytes) -> bytes:
        """Performs any operation with encoded payloads: a Request Payload, or its fields, in TTLV in; the Response
        Payload out, empty if there is none.
        """
    def call_message(self, message: _Bytes) -> bytes:
        """Sends a whole request message in TTLV and gives the whole answer. A failure that the answer reports
        raises nothing.
        """
    def close(self) -> None:
        """Closes the client's connections once calls that are running are done. Closing twice does nothing."""
    @property
    def closed(self) -> bool:
        """Whether the client can no longer be used."""
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None = ...,
        exception: BaseException | None = ...,
        traceback: TracebackType | None = ...,
        /,
    ) -> None: ...

@final
class Server:
    """A KMIP server inside this process.

    Made by ``Server.memory`` or ``Server.sqlite``. ``client`` calls it without a socket, ``listen`` opens an mTLS
    port. Closing it, or leaving its ``with`` block, closes its clients and listeners too. May be shared between
    threads.
    """

    @staticmethod
    def memory(*, key: _Bytes | None = None, passphrase: str | None = None) -> Server:
        """A server that keeps everything in memory. Without ``key`` (32 bytes) or ``passphrase`` it makes a key of
        its own.
        """
    @staticmethod
    def sqlite(path: _Path, *, key: _Bytes | None = None, passphrase: str | None = None) -> Server:
        """A server that keeps everything in an SQLite file, sealed under ``key`` (32 bytes) or ``passphrase``. The
        file is made if it is not there. Other processes may use it at the same time.
        """
    def client(self, identity: str) -> Client:
        """A client in this process, without socket or thread, that acts as ``identity``, which may not be empty: there
        is no implicit one.
        """
    def listen(
        self,
        address: str = "127.0.0.1:0",
        *,
        cert: _Path,
        key: _Path,
        client_ca: _Path,
        threads: int | None = None,
        https: bool = False,
    ) -> Listener:
        """Listens on mTLS TCP, with ``https`` for KMIP over HTTPS at ``/kmip``. ``cert`` and ``key`` are the server's, ``client_ca`` the authorities that clients'
        certificates come from, all PEM files. A client is who the common name of its certificate says.
        """
    def close(self) -> None:
        """Closes listeners and clients, then the store. Closing twice does nothing."""
    @property
    def closed(self) -> bool:
        """Whether the server is closed."""
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None = ...,
        exception: BaseException | None = ...,
        traceback: TracebackType | None = ...,
        /,
    ) -> None: ...

@final
class Listener:
    """An open mTLS port. Made by ``Server.listen``; it lives until it or its server is closed.

    Closing stops accepting, lets requests that have begun finish, ends every connection and joins every thread.
    """

    @property
    def address(self) -> str:
        """Where clients find it, as ``HOST:PORT`` with the real port."""
    @property
    def port(self) -> int:
        """The port."""
    @property
    def connections(self) -> int:
        """Connections that are open now."""
    def close(self) -> None:
        """Closes the port and waits until every thread is joined. Closing twice does nothing."""
    @property
    def closed(self) -> bool:
        """Whether the port is closed."""
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None = ...,
        exception: BaseException | None = ...,
        traceback: TracebackType | None = ...,
        /,
    ) -> None: ...
