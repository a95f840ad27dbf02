"""Client.get() of 32 bytes in process: prints nanoseconds of processor time for one call, loop included."""

import time

import keystead

CALLS = 100_000


def main() -> None:
    """Measure the second of two rounds; the first warms up."""
    with keystead.Server.memory() as server:
        client = server.client("bench")
        key = client.create_symmetric_key("AES", 256)
        for _ in range(2):
            get = client.get
            start = time.thread_time_ns()
            for _ in range(CALLS):
                get(key)
            each = (time.thread_time_ns() - start) / CALLS
    print(f"python get {each:.0f}")


main()
