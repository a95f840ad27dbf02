"""The same client in asyncio."""

import asyncio

from keystead import aio


async def main() -> None:
    """Makes eight keys at the same time."""
    async with await aio.Client.connect() as client:
        keys = await asyncio.gather(*(client.create_symmetric_key("AES", 256) for _ in range(8)))
        print(f"{len(set(keys))} keys")
        await asyncio.gather(*(client.destroy(key) for key in keys))


asyncio.run(main())
