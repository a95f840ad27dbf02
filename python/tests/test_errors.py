"""Exceptions: one for each result reason, each with its facts."""

from __future__ import annotations

import pickle

import pytest

import keystead
from keystead import errors
from keystead._generated.errors import BY_REASON
from keystead.enums import Operation, ResultReason, ResultStatus


@pytest.mark.parametrize("reason", list(ResultReason), ids=lambda reason: reason.name)
def test_each_result_reason_has_an_exception(reason: ResultReason) -> None:
    cls = BY_REASON[reason]
    assert issubclass(cls, errors.KmipError)
    assert getattr(errors, cls.__name__) is cls
    assert cls().result_reason == reason
    assert cls.__module__ == "keystead.errors"


@pytest.mark.parametrize("name", errors.__all__)
def test_each_exception_has_a_doc_of_its_own(name: str) -> None:
    cls = getattr(errors, name)
    assert cls.__doc__
    assert issubclass(cls, errors.KeysteadError)
    assert all(cls.__doc__ != base.__doc__ for base in cls.__mro__[1:])


def test_all_exceptions_are_exported_by_the_package() -> None:
    for name in errors.__all__:
        assert name in keystead.__all__
        assert getattr(keystead, name) is getattr(errors, name)


def test_no_two_reasons_share_an_exception() -> None:
    assert len(set(BY_REASON.values())) == len(BY_REASON) == len(ResultReason)


def test_a_refusal_tells_operation_reason_and_server(client: keystead.Client) -> None:
    with pytest.raises(errors.KmipError) as caught:
        client.get("no such object")
    error = caught.value
    assert error.operation is Operation.GET
    assert error.result_status is ResultStatus.OPERATION_FAILED
    assert error.result_reason in (ResultReason.ITEM_NOT_FOUND, ResultReason.OBJECT_NOT_FOUND)
    assert error.is_not_found
    assert type(error) is BY_REASON[error.result_reason]
    assert error.server == "in process"
    assert str(error).startswith("get at in process: ")


def test_an_unlisted_reason_is_a_plain_kmip_error() -> None:
    error = errors._make("refused", "text", "message", 10, "in process", 1, 0x80000001)
    assert type(error) is errors.KmipError
    assert error.result_reason == 0x80000001
    assert error.result_reason is not None
    assert error.result_reason.name == "0x80000001"


def test_failures_below_kmip_are_errors_of_python_too() -> None:
    assert issubclass(errors.ConnectError, ConnectionError)
    assert issubclass(errors.TlsError, ConnectionError)
    assert issubclass(errors.CallTimeoutError, TimeoutError)
    assert issubclass(errors.ArgumentError, ValueError)


def test_exceptions_can_be_pickled(client: keystead.Client) -> None:
    with pytest.raises(errors.KmipError) as caught:
        client.destroy("no such object")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is type(caught.value)
    assert vars(copy) == vars(caught.value)
    assert str(copy) == str(caught.value)
