"""A long list needs the memory of a page: each is freed with its last item."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from kantata_ox_client import AsyncKantataOX, KantataOX
from piriod_client import AsyncPiriod, Piriod

PAGES, SIZE = 6, 3


def records(number: int) -> dict[str, Any]:
    ids = [str(number * SIZE + index) for index in range(SIZE)]
    return {
        "count": PAGES * SIZE,
        "meta": {"count": PAGES * SIZE, "page_number": number, "page_size": SIZE},
        "results": [{"key": "time_entries", "id": id} for id in ids],
        "time_entries": {id: {"id": id, "user_id": "7"} for id in ids},
        "users": {"7": {"id": "7", "full_name": "Example Person"}},
    }


def models(number: int) -> dict[str, Any]:
    more = f"/customers/?page={number + 1}"
    return {
        "count": PAGES * SIZE,
        "next": more if number < PAGES else None,
        "previous": None,
        "results": [{"id": f"{number}-{index}"} for index in range(SIZE)],
    }


LISTS: dict[str, tuple[Any, Any, Any, dict[str, Any], dict[str, Any]]] = {
    "time_entries": (
        (KantataOX, AsyncKantataOX),
        records,
        lambda entry: entry.id,
        {"token": "example"},
        {"per_page": SIZE, "include": "user"},
    ),
    "customers": (
        (Piriod, AsyncPiriod),
        models,
        lambda customer: customer.id,
        {"token": "example", "workspace": "acc_example"},
        {"page_size": SIZE},
    ),
}


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def respond(body: Any) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=body(int(request.url.params.get("page", 1))))

    return httpx.MockTransport(handle)


async def collected(items: AsyncIterator[Any], visit: Any) -> None:
    async for item in items:
        visit(item)
        del item


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("name", LISTS)
def test_a_page_is_freed_when_its_last_item_is_dropped(name: str, flavour: str) -> None:
    kinds, body, read, options, arguments = LISTS[name]
    seen: list[Any] = []
    most = 0

    def visit(item: Any) -> None:
        nonlocal most
        assert read(item)
        seen.append(weakref.ref(item))
        most = max(most, sum(each() is not None for each in seen))

    def sync_loop() -> None:
        with kinds[0](transport=respond(body), **options) as client:
            items = getattr(client, name).list_all(**arguments)
            for _ in range(PAGES * SIZE):
                visit(next(items))

    async def async_loop() -> None:
        async with kinds[1](transport=respond(body), **options) as client:
            await collected(getattr(client, name).list_all(**arguments), visit)

    sync_loop() if flavour == "sync" else asyncio.run(async_loop())

    assert len(seen) == PAGES * SIZE
    # The page that is read, and the one before while the next is compared with it.
    assert most <= 2 * SIZE


def test_a_record_keeps_its_page_for_its_links() -> None:
    with KantataOX(token="example", transport=respond(records)) as client:
        entries = client.time_entries.list_all(per_page=SIZE, include="user")
        entry = next(entries)
        entries.close()
        del entries

    assert entry.user is not None
    assert entry.user.full_name == "Example Person"
    assert entry.user is entry.user
    assert entry.envelope.find("time_entries", entry.id) is entry
    assert entry.envelope[0] is entry
