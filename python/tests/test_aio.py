"""The client for asyncio."""

from __future__ import annotations

import asyncio
import inspect

import pytest
from conftest import Dev

import keystead
from keystead import aio
from keystead.errors import ClosedError, KmipError


async def test_the_tasks_work(server: keystead.Server) -> None:
    async with aio.Client.of(server, "alice") as client:
        key = await client.create_symmetric_key("AES", 256, name="disk-1", activate=True)
        assert await client.locate(name="disk-1") == [key]
        assert len(bytes(await client.get(key))) == 32
        sealed = await client.encrypt(key, b"hello", mode="CTR")
        assert bytes(await client.decrypt(key, sealed, mode="CTR")) == b"hello"
        assert (await client.get_attributes(key, "State"))["State"] is keystead.State.ACTIVE
        assert (await client.call("Locate", {"Attributes": {}}))["UniqueIdentifier"] == [key]
        assert await client.version() == "2.1"
        await client.revoke(key)
        await client.destroy(key)
        with pytest.raises(KmipError):
            await client.get(key)
    with pytest.raises(ClosedError):
        client.blocking.query()


async def test_calls_run_at_the_same_time_over_mtls(dev: Dev) -> None:
    async with await aio.Client.connect(dev.connect_file) as client:
        keys = await asyncio.gather(*(client.create_symmetric_key() for _ in range(20)))
        materials = await asyncio.gather(*(client.get(key) for key in keys))
        assert len({bytes(material) for material in materials}) == 20
        assert client.server.startswith("127.0.0.1:")


async def test_the_loop_goes_on_during_a_call(server: keystead.Server) -> None:
    async with aio.Client.of(server, "alice") as client:
        pair = asyncio.ensure_future(client.create_key_pair("RSA", 3072))
        turns = 0
        while not pair.done():
            await asyncio.sleep(0)
            turns += 1
        assert turns > 10
        await pair


async def test_a_cancelled_call_stops_waiting(server: keystead.Server) -> None:
    async with aio.Client.of(server, "alice") as client:
        task = asyncio.ensure_future(client.create_key_pair("RSA", 3072))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


def test_every_call_of_the_blocking_client_is_there() -> None:
    for name, member in vars(keystead.Client).items():
        if name.startswith("_") or name in ("with_timeout", "server_versions", "closed"):
            continue
        twin = getattr(aio.Client, name)
        assert twin.__doc__ or name == "version"
        if callable(member) and name != "connect":
            assert inspect.iscoroutinefunction(twin), name
