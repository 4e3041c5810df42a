"""Fetching many records by id, and reading bodies from elsewhere.

Gap: a request with ``only`` is not paged, so thousands of ids do not fit into one
address; and nothing in a stored body tells what its request asked for.
Evidence: Brainstem's public source; the vendor's JavaScript client, which came down to
150 ids per request in 2018.
Spec pointer: ``#/components/parameters/Only``.
Remove when: when a list of any length can be asked for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from ._bulk import OnProgress, chunks, id_texts
from ._generated.records.registry import REGISTRY
from ._runtime.sideload.page import AsyncRecordPage, RecordPage
from ._runtime.sideload.record import LinkedRecord
from ._runtime.sideload.record_lists import RecordList, Records, StoredRecordList, merge
from ._runtime.sideload.stored_body import read_body

T = TypeVar("T")
R = TypeVar("R", bound=LinkedRecord)

CHUNK = 150
"""Ids per request, as in the vendor's own JavaScript client."""

# Should a server page such requests after all, a chunk still fits on one page.
_ONE_PAGE: Mapping[str, Any] = {"per_page": 200}


def fetch(
    method: Callable[..., RecordPage[T]],
    ids: Iterable[str | int],
    *,
    chunk: int = CHUNK,
    on_progress: OnProgress | None = None,
    **arguments: Any,
) -> RecordList[T]:
    """Fetch records by their ids, as many requests as that takes.

    Ids that do not exist, or that default filters hide, are left out by the server.

    Args:
        method: A ``list`` method, for example ``client.time_entries.list``.
        ids: Ids of the records; each is asked for once.
        chunk: Ids per request.
        on_progress: Called after each request with how many ids were asked for, and how
            many there are.
        **arguments: Further arguments of the method, such as ``include``, and options
            of each request, such as ``timeout`` (see `CallOptions`).

    Returns:
        The records, linked across the requests.

    Raises:
        InvalidRequestError: An id is not a whole number, or ``chunk`` is less than 1.
        ApiError: A request failed.
    """
    texts = _texts(ids, chunk)
    call_arguments = {**_ONE_PAGE, **arguments}
    reported = _reported(texts, on_progress)
    return _merged([method(only=text, **call_arguments) for text in reported])


async def async_fetch(
    method: Callable[..., Awaitable[AsyncRecordPage[T]]],
    ids: Iterable[str | int],
    *,
    chunk: int = CHUNK,
    on_progress: OnProgress | None = None,
    **arguments: Any,
) -> RecordList[T]:
    """Fetch records by their ids with an asynchronous client; see `fetch`."""
    texts = _texts(ids, chunk)
    call_arguments = {**_ONE_PAGE, **arguments}
    reported = _reported(texts, on_progress)
    return _merged([await method(only=text, **call_arguments) for text in reported])


def read_records(
    body: bytes | str | Mapping[str, Any] | list[Any],
    kind: type[R],
    *,
    include: str | Iterable[str] = (),
) -> StoredRecordList[R]:
    """Read a body that was stored, received elsewhere or written by hand.

    Args:
        body: JSON as bytes or text, or parsed.
        kind: Class of its results, for example ``records.TimesheetSubmission``.
        include: What its request had asked for; without it no link can be followed.

    Raises:
        DecodeError: The body holds no records.
    """
    collection = REGISTRY.collection_of(kind)
    return read_body(body, REGISTRY, collection, include)


def _texts(ids: Iterable[str | int], chunk: int) -> list[str]:
    unique = list(dict.fromkeys(id_texts(ids)))
    return [",".join(part) for part in chunks(unique, chunk)]


def _reported(texts: list[str], on_progress: OnProgress | None) -> Iterator[str]:
    counts = [text.count(",") + 1 for text in texts]
    for number, text in enumerate(texts, 1):
        yield text
        if on_progress:
            on_progress(sum(counts[:number]), sum(counts))


def _merged(pages: list[Any]) -> RecordList[T]:
    empty: Records[T] = read_body({"results": []}, REGISTRY, "", ())
    return merge(pages or [empty])
