"""PyKMIP 0.11.0, unmodified, against a server: every operation in every version that it can set.

usage: exchange.py CONNECT_FILE

Prints a line for each step that begins with "ok:" or "FAILED:" and ends with a status other than 0 if one failed.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

from kmip.core import enums, objects
from kmip.core.factories.attributes import AttributeFactory
from kmip.pie.client import ProxyKmipClient
from kmip.pie.exceptions import ClientConnectionFailure, KmipOperationFailure
from kmip.pie.objects import OpaqueObject, SecretData, SymmetricKey

VERSIONS = [
    enums.KMIPVersion.KMIP_1_0,
    enums.KMIPVersion.KMIP_1_1,
    enums.KMIPVersion.KMIP_1_2,
    enums.KMIPVersion.KMIP_1_3,
    enums.KMIPVersion.KMIP_1_4,
    enums.KMIPVersion.KMIP_2_0,
]
ENCRYPT, DECRYPT = enums.CryptographicUsageMask.ENCRYPT, enums.CryptographicUsageMask.DECRYPT
CBC = {
    "cryptographic_algorithm": enums.CryptographicAlgorithm.AES,
    "block_cipher_mode": enums.BlockCipherMode.CBC,
    "padding_method": enums.PaddingMethod.PKCS5,
}
PLAIN = b"sixteen bytes and a few more"


class Report:
    """Counts steps and prints a line for each."""

    def __init__(self) -> None:
        self.failed = 0

    def step(self, name: str, do: Callable[[], None]) -> None:
        try:
            do()
        except Exception as error:
            self.failed += 1
            traceback.print_exc()
            print(f"FAILED: PyKMIP {name}: {type(error).__name__}: {error}")
        else:
            print(f"ok: PyKMIP {name}")


def client(connect: dict[str, str], **more: Any) -> ProxyKmipClient:
    host, _, port = connect["kmip"].rpartition(":")
    return ProxyKmipClient(
        hostname=host,
        port=int(port),
        cert=connect["cert"],
        key=connect["key"],
        ca=connect["ca"],
        config="client",
        config_file=os.devnull,
        **more,
    )


def name_filter(name: str) -> list[Any]:
    factory = AttributeFactory()
    return [
        factory.create_attribute(enums.AttributeType.NAME, name),
        factory.create_attribute(enums.AttributeType.OBJECT_TYPE, enums.ObjectType.SYMMETRIC_KEY),
    ]


def refused(do: Callable[[], Any]) -> enums.ResultReason:
    try:
        do()
    except KmipOperationFailure as failure:
        return failure.reason
    raise AssertionError("it was not refused")


class Flow:
    """The life of one key in one version."""

    def __init__(self, kmip: ProxyKmipClient, version: enums.KMIPVersion) -> None:
        self.kmip = kmip
        self.version = version
        self.name = f"pykmip {version.name}"
        self.uid = ""

    def create(self) -> None:
        self.uid = self.kmip.create(
            enums.CryptographicAlgorithm.AES, 256, name=self.name, cryptographic_usage_mask=[ENCRYPT, DECRYPT]
        )
        assert isinstance(self.uid, str) and self.uid

    def locate(self) -> None:
        assert self.kmip.locate(attributes=name_filter(self.name)) == [self.uid]
        assert self.kmip.locate(attributes=name_filter("nobody has this name")) == []
        assert self.uid in self.kmip.locate(maximum_items=50)

    def get(self) -> None:
        key = self.kmip.get(self.uid)
        assert isinstance(key, SymmetricKey)
        assert key.cryptographic_algorithm is enums.CryptographicAlgorithm.AES
        assert key.cryptographic_length == 256 and len(key.value) == 32

    def get_attributes(self) -> None:
        uid, attributes = self.kmip.get_attributes(self.uid, ["State", "Cryptographic Length", "Name"])
        assert uid == self.uid
        values = {a.attribute_name.value: a.attribute_value for a in attributes}
        assert values["State"].value is enums.State.PRE_ACTIVE, values
        assert values["Cryptographic Length"].value == 256
        assert values["Name"].name_value.value == self.name

    def get_attribute_list(self) -> None:
        names = self.kmip.get_attribute_list(self.uid)
        for wanted in ("Unique Identifier", "Object Type", "State", "Name", "Cryptographic Usage Mask", "Initial Date"):
            assert wanted in names, names

    def activate(self) -> None:
        self.kmip.activate(self.uid)
        _, attributes = self.kmip.get_attributes(self.uid, ["State"])
        assert attributes[0].attribute_value.value is enums.State.ACTIVE

    def encrypt_and_decrypt(self) -> None:
        iv = bytes(range(16))
        sealed, _ = self.kmip.encrypt(PLAIN, uid=self.uid, cryptographic_parameters=CBC, iv_counter_nonce=iv)
        assert len(sealed) == 32 and sealed != PLAIN
        plain = self.kmip.decrypt(sealed, uid=self.uid, cryptographic_parameters=CBC, iv_counter_nonce=iv)
        assert plain == PLAIN

    def encryption_is_not_in_this_version(self) -> None:
        reason = refused(lambda: self.kmip.encrypt(PLAIN, uid=self.uid, cryptographic_parameters=CBC))
        assert reason is enums.ResultReason.OPERATION_NOT_SUPPORTED, reason

    def modify_attribute(self) -> None:
        new = self.name + " renamed"
        if self.version is enums.KMIPVersion.KMIP_2_0:
            value = objects.NewAttribute(attribute=_name(new))
            current = objects.CurrentAttribute(attribute=_name(self.name))
            self.kmip.modify_attribute(self.uid, current_attribute=current, new_attribute=value)
        else:
            attribute = AttributeFactory().create_attribute(enums.AttributeType.NAME, new, index=0)
            self.kmip.modify_attribute(self.uid, attribute=attribute)
        assert self.kmip.locate(attributes=name_filter(new)) == [self.uid]
        self.name = new

    def revoke(self) -> None:
        reason = refused(lambda: self.kmip.destroy(self.uid))
        if self.version is enums.KMIPVersion.KMIP_2_0:
            assert reason is enums.ResultReason.WRONG_KEY_LIFECYCLE_STATE, reason
        else:
            assert reason is enums.ResultReason.PERMISSION_DENIED, reason
        self.kmip.revoke(enums.RevocationReasonCode.CESSATION_OF_OPERATION, self.uid, "no longer used")

    def destroy(self) -> None:
        self.kmip.destroy(self.uid)
        refused(lambda: self.kmip.get(self.uid))
        assert self.kmip.locate(attributes=name_filter(self.name)) == []

    def register(self) -> None:
        material = bytes(range(32))
        key = SymmetricKey(enums.CryptographicAlgorithm.AES, 256, material, [ENCRYPT, DECRYPT], name="registered key")
        uid = self.kmip.register(key)
        assert self.kmip.get(uid).value == material
        self.kmip.destroy(uid)
        secret = SecretData(b"correct horse", enums.SecretDataType.PASSWORD, [enums.CryptographicUsageMask.VERIFY])
        uid = self.kmip.register(secret)
        assert self.kmip.get(uid).value == b"correct horse"
        self.kmip.destroy(uid)
        uid = self.kmip.register(OpaqueObject(b"opaque", enums.OpaqueDataType.NONE))
        assert self.kmip.get(uid).value == b"opaque"
        self.kmip.destroy(uid)

    def create_key_pair(self) -> None:
        public, private = self.kmip.create_key_pair(
            enums.CryptographicAlgorithm.RSA,
            2048,
            public_usage_mask=[enums.CryptographicUsageMask.VERIFY],
            private_usage_mask=[enums.CryptographicUsageMask.SIGN],
        )
        assert self.kmip.get(public).cryptographic_length == 2048
        assert self.kmip.get(private).cryptographic_length == 2048
        self.kmip.destroy(public)
        self.kmip.destroy(private)

    def a_missing_object_is_item_not_found(self) -> None:
        reason = refused(lambda: self.kmip.get("nowhere"))
        wanted = {enums.ResultReason.ITEM_NOT_FOUND, getattr(enums.ResultReason, "OBJECT_NOT_FOUND", None)}
        assert reason in wanted, reason


def _name(text: str) -> Any:
    from kmip.core.attributes import Name

    return Name.create(text, enums.NameType.UNINTERPRETED_TEXT_STRING)


def flow(report: Report, connect: dict[str, str], version: enums.KMIPVersion) -> None:
    label = version.name.removeprefix("KMIP_").replace("_", ".")
    with client(connect, kmip_version=version) as kmip:
        life = Flow(kmip, version)
        steps = [life.create, life.locate, life.get, life.get_attributes, life.get_attribute_list, life.activate]
        if version >= enums.KMIPVersion.KMIP_1_2:
            steps.append(life.encrypt_and_decrypt)
        else:
            steps.append(life.encryption_is_not_in_this_version)
        steps += [life.modify_attribute, life.revoke, life.destroy, life.register, life.create_key_pair]
        steps.append(life.a_missing_object_is_item_not_found)
        for step in steps:
            report.step(f"{label} {step.__name__.replace('_', ' ')}", step)


def tls(report: Report, connect: dict[str, str]) -> None:
    """PyKMIP's own default, its TLS 1.2, and the version that the policy of the server does not allow."""

    def negotiated(ssl_version: str | None) -> tuple[str, str]:
        more = {} if ssl_version is None else {"ssl_version": ssl_version}
        with client(connect, **more) as kmip:
            kmip.locate(maximum_items=1)
            return kmip.proxy.socket.version(), kmip.proxy.socket.cipher()[0]

    def default() -> None:
        version, cipher = negotiated(None)
        print(f"PyKMIP's default settings: {version}, {cipher}")
        assert version == "TLSv1.3"

    def tls_1_2() -> None:
        version, cipher = negotiated("PROTOCOL_TLSv1_2")
        print(f"PyKMIP set to TLS 1.2: {cipher}")
        assert version == "TLSv1.2"

    def tls_1_0() -> None:
        try:
            negotiated("PROTOCOL_TLSv1")
        except (ClientConnectionFailure, OSError):
            return
        raise AssertionError("TLS 1.0 was accepted")

    report.step("with its default TLS settings", default)
    report.step("set to TLS 1.2", tls_1_2)
    report.step("set to TLS 1.0 is refused, as the policy wants", tls_1_0)


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        connect = json.load(file)
    report = Report()
    tls(report, connect)
    for version in VERSIONS:
        flow(report, connect, version)
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
