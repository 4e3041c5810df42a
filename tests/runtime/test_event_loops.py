"""An asynchronous client that meets more than one event loop in its life."""

from __future__ import annotations

import asyncio
import threading

import pytest

from tests.support.runtime import HANG, SECRET, AsyncDemo, Server, errors


def client(server: Server) -> AsyncDemo:
    return AsyncDemo(api_key=SECRET, base_url=server.url)


async def call(demo: AsyncDemo) -> str:
    return str((await demo.notes.get(1)).id)


@pytest.mark.parametrize("loops", [1, 2])
def test_a_client_is_closed_in_another_loop_than_it_was_used(
    server: Server, loops: int
) -> None:
    demo = client(server)
    for _ in range(loops):
        assert asyncio.run(call(demo)) == "1"

    asyncio.run(demo.close())

    with pytest.raises(errors.ClientClosedError):
        asyncio.run(call(demo))


def test_closing_ends_the_calls_of_another_loop(server: Server) -> None:
    demo, result = client(server), []
    server.otherwise = HANG

    def wait() -> None:
        try:
            asyncio.run(call(demo))
        except errors.ApiError as error:
            result.append(type(error))

    thread = threading.Thread(target=wait)
    thread.start()
    while not server.seen:
        pass
    asyncio.run(demo.close())
    thread.join(4)

    assert result == [errors.ClientClosedError]


def test_loops_of_many_threads_share_a_client(server: Server) -> None:
    demo, result = client(server), []

    def work() -> None:
        result.extend(asyncio.run(call(demo)) for _ in range(3))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asyncio.run(demo.close())

    assert result == ["1"] * 18
