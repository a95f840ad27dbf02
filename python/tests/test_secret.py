"""Secret bytes."""

from __future__ import annotations

import pickle

import pytest

from keystead import Secret
from keystead.errors import ClosedError


def test_bytes_come_out_as_they_went_in() -> None:
    for data in (b"", b"\x00\xff", b"x" * 10_000):
        secret = Secret(data)
        assert bytes(secret) == data
        assert len(secret) == len(data)
        assert secret.hex() == data.hex()
        assert bool(secret) is bool(data)


def test_any_buffer_of_bytes_and_another_secret_are_taken() -> None:
    for data in (bytearray(b"key"), memoryview(b"key"), Secret(b"key")):
        assert bytes(Secret(data)) == b"key"


@pytest.mark.parametrize("wrong", [None, "text", 5, [1, 2], memoryview(b"12345678").cast("I")])
def test_other_things_are_refused(wrong: object) -> None:
    with pytest.raises(TypeError):
        Secret(wrong)  # type: ignore[arg-type]


def test_nothing_is_shown_unasked() -> None:
    assert repr(Secret(b"hunter2")) == "Secret(7 bytes)"
    assert "hunter2" not in f"{Secret(b'hunter2')}"


def test_secrets_compare_by_content_and_have_no_hash() -> None:
    assert Secret(b"a") == Secret(b"a")
    assert Secret(b"a") == b"a"
    assert Secret(b"a") != Secret(b"b")
    assert Secret(b"a") != "a"
    with pytest.raises(TypeError):
        hash(Secret(b"a"))


def test_secrets_cannot_be_pickled() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(b"a"))


def test_a_closed_secret_answers_an_error() -> None:
    with Secret(b"key") as secret:
        assert not secret.closed
    assert secret.closed
    assert repr(secret) == "Secret(closed)"
    for use in (bytes, len, Secret, Secret.hex, lambda secret: secret == b"key"):
        with pytest.raises(ClosedError, match="the secret is closed"):
            use(secret)
    secret.close()


def test_a_view_shows_the_bytes_and_is_read_only() -> None:
    secret = Secret(b"key")
    with secret.view() as view:
        assert view.tobytes() == b"key"
        assert view.readonly
    with pytest.raises(ValueError, match="released"):
        view.tobytes()
    assert bytes(secret) == b"key"


def test_what_was_lent_is_wiped_after_the_block() -> None:
    secret = Secret(b"key")
    with secret.view() as view:
        kept = view[:]
    assert kept.tobytes() == b"\0\0\0"


def test_a_view_cannot_be_entered_twice() -> None:
    view = Secret(b"key").view()
    with view, pytest.raises(RuntimeError):
        view.__enter__()


def test_a_view_of_a_closed_secret_is_an_error() -> None:
    secret = Secret(b"key")
    secret.close()
    with pytest.raises(ClosedError), secret.view():
        pass
