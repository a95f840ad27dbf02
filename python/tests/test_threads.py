"""Threads: shared objects, and the interpreter's lock."""

from __future__ import annotations

import gc
import threading

import keystead


def run(count: int, work: object) -> list[BaseException]:
    """Runs `work` in threads at the same time; gives what they raised."""
    failures: list[BaseException] = []
    start = threading.Barrier(count)

    def one() -> None:
        try:
            start.wait()
            work()  # type: ignore[operator]
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=one) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def test_threads_share_a_client(client: keystead.Client) -> None:
    made: list[str] = []

    def work() -> None:
        for _ in range(20):
            key = client.create_symmetric_key(activate=True)
            sealed = client.encrypt(key, b"hello", mode="CTR")
            assert bytes(client.decrypt(key, sealed, mode="CTR")) == b"hello"
            made.append(key)

    assert run(8, work) == []
    assert len(set(made)) == 160
    assert sorted(client.locate()) == sorted(made)


def test_the_lock_is_released_during_cryptography(client: keystead.Client) -> None:
    begun = threading.Event()

    def generate() -> None:
        begun.set()
        client.create_key_pair("RSA", 4096)

    thread = threading.Thread(target=generate)
    thread.start()
    begun.wait()
    turns = 0
    while thread.is_alive():
        turns += 1
    thread.join()
    # With the lock held, this loop would have had no turn until the pair was made.
    assert turns > 1000


def test_closing_while_others_call_ends_in_a_closed_error_only(server: keystead.Server) -> None:
    client = server.client("alice")
    key = client.create_symmetric_key()
    outcomes: set[type] = set()
    started = threading.Barrier(5)

    def read() -> None:
        started.wait()
        while True:
            try:
                client.get(key)
            except keystead.errors.ClosedError:
                outcomes.add(keystead.errors.ClosedError)
                return

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    started.wait()
    client.close()
    for thread in threads:
        thread.join()
    assert outcomes == {keystead.errors.ClosedError}


def test_secrets_can_be_closed_while_others_look() -> None:
    secret = keystead.Secret(b"k" * 1000)

    def look() -> None:
        try:
            for _ in range(1000):
                assert bytes(secret) == b"k" * 1000
        except keystead.errors.ClosedError:
            pass
        secret.close()

    assert run(4, look) == []
    gc.collect()
