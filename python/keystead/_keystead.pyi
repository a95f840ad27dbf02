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

def run_command(arguments: Sequence[str]) -> int: ...
def _after_fork_in_child() -> None: ...

@final
class Secret:
    def __new__(cls, data: _Bytes) -> Self: ...
    def __bytes__(self) -> bytes: ...
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def hex(self) -> str: ...
    def view(self) -> SecretView: ...
    def close(self) -> None: ...
    @property
    def closed(self) -> bool: ...
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
    @property
    def id(self) -> str: ...
    @property
    def object_type(self) -> ObjectType: ...
    @property
    def key_format_type(self) -> KeyFormatType | None: ...
    @property
    def algorithm(self) -> CryptographicAlgorithm | None: ...
    @property
    def length(self) -> int | None: ...
    @property
    def wrapped(self) -> bool: ...
    @property
    def material(self) -> Secret: ...
    def __bytes__(self) -> bytes: ...
    def close(self) -> None: ...
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
    ) -> Client: ...
    @property
    def server(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def server_versions(self) -> list[str]: ...
    def with_timeout(self, seconds: float) -> Client: ...
    def create_symmetric_key(
        self,
        algorithm: CryptographicAlgorithm | int | str | None = None,
        length: int = 256,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str: ...
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
    ) -> KeyPair: ...
    def register_symmetric_key(
        self,
        material: _Bytes,
        algorithm: CryptographicAlgorithm | int | str | None = None,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str: ...
    def register_secret(
        self,
        material: _Bytes,
        secret_data_type: SecretDataType | int | str | None = None,
        *,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str: ...
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
    ) -> str: ...
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
    ) -> str: ...
    def register_certificate(
        self,
        der: _Bytes,
        *,
        usage: CryptographicUsageMask | int | str | None = None,
        name: str | None = None,
        attributes: _Attributes | None = None,
        activate: bool = False,
    ) -> str: ...
    def register_opaque(
        self,
        data: _Bytes,
        opaque_data_type: OpaqueDataType | int | str,
        *,
        name: str | None = None,
        attributes: _Attributes | None = None,
    ) -> str: ...
    def get(self, id: str, *, key_format_type: KeyFormatType | int | str | None = None) -> KeyMaterial: ...
    def get_attributes(self, id: str, *names: str) -> dict[str, Any]: ...
    def get_attribute_list(self, id: str) -> list[str]: ...
    def add_attribute(self, id: str, name: str, value: object) -> None: ...
    def modify_attribute(
        self, id: str, name: str, value: object, *, index: int | None = None, current: object = None
    ) -> None: ...
    def delete_attribute(
        self, id: str, name: str, *, index: int | None = None, current: object = None
    ) -> None: ...
    def set_attribute(self, id: str, name: str, value: object) -> None: ...
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
    ) -> list[str]: ...
    def activate(self, id: str) -> None: ...
    def revoke(
        self,
        id: str,
        reason: RevocationReasonCode | int | str | None = None,
        *,
        message: str | None = None,
        compromised_at: int | None = None,
    ) -> None: ...
    def destroy(self, id: str) -> None: ...
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
    ) -> Ciphertext: ...
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
    ) -> Secret: ...
    def query(self) -> ServerFacts: ...
    def discover_versions(self) -> list[str]: ...
    def call_ttlv(self, operation: Operation | int | str, payload: _Bytes) -> bytes: ...
    def call_message(self, message: _Bytes) -> bytes: ...
    def close(self) -> None: ...
    @property
    def closed(self) -> bool: ...
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
    @staticmethod
    def memory(*, key: _Bytes | None = None, passphrase: str | None = None) -> Server: ...
    @staticmethod
    def sqlite(path: _Path, *, key: _Bytes | None = None, passphrase: str | None = None) -> Server: ...
    def client(self, identity: str) -> Client: ...
    def listen(
        self,
        address: str = "127.0.0.1:0",
        *,
        cert: _Path,
        key: _Path,
        client_ca: _Path,
        threads: int | None = None,
        https: bool = False,
    ) -> Listener: ...
    def close(self) -> None: ...
    @property
    def closed(self) -> bool: ...
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
    @property
    def address(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def connections(self) -> int: ...
    def close(self) -> None: ...
    @property
    def closed(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None = ...,
        exception: BaseException | None = ...,
        traceback: TracebackType | None = ...,
        /,
    ) -> None: ...
