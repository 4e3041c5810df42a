"""What generated resources call for an operation that returns records."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..base.errors import InvalidRequestError
from ..base.operation import Call, Operation
from ..base.text import shown
from ..base.value import Value, field
from .includes import Includes
from .paging import EnvelopePages, SinglePage
from .registry import Registry

if TYPE_CHECKING:
    from ..resource import AsyncResource, Resource
    from .page import AsyncRecordPage, EnvelopeReader, RecordPage

P = TypeVar("P")


class RecordsOperation(Value):
    """What an operation returns.

    Attributes:
        registry: Knows the class of each collection's records.
        result_collections: Collections the results can be in, the usual one first.
        includes: Associations the operation can side-load.
        pages: How the list continues.
        orders: Words that ``order`` takes; with none nothing is known of them.
    """

    registry: Registry
    result_collections: tuple[str, ...]
    includes: Includes = field(factory=Includes)
    pages: EnvelopePages | SinglePage = field(factory=SinglePage)
    orders: tuple[str, ...] = ()


def records_page(
    resource: Resource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> RecordPage[Any]:
    """Make the call and return its page of records.

    Raises:
        InvalidRequestError: ``include`` or ``only`` would be misunderstood.
        ApiError: The call failed.
    """
    from .page import RecordPages

    pages = _pages(RecordPages[Any], resource, operation, request, records, options)
    response = pages.execute(pages.call)
    return resource._caller._wrap(response, lambda: pages.first(response))


def record(
    resource: Resource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> Any:
    """Make a call about one record and return the record.

    Raises:
        InvalidRequestError: ``include`` would be misunderstood.
        DecodeError: The response does not hold one record.
        ApiError: The call failed.
    """
    call, reader = _prepared(resource, operation, request, records, options)
    response = resource._caller._execute(call)
    return resource._caller._wrap(response, lambda: reader.one(response))


def iterate_records(
    resource: Resource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> Iterator[Any]:
    """Return the results of all pages, which are requested while one iterates."""
    from ..paging.items import Items
    from .page import RecordPages

    pages = _pages(RecordPages[Any], resource, operation, request, records, options)
    return Items(lambda: pages.first(pages.execute(pages.call)))


async def async_records_page(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> AsyncRecordPage[Any]:
    """Make the call and return its page of records; see `records_page`."""
    from .page import AsyncRecordPages

    kind = AsyncRecordPages[Any]
    pages = _pages(kind, resource, operation, request, records, options)
    response = await pages.execute(pages.call)
    return resource._caller._wrap(response, lambda: pages.first(response))


async def async_record(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> Any:
    """Make a call about one record and return the record; see `record`."""
    call, reader = _prepared(resource, operation, request, records, options)
    response = await resource._caller._execute(call)
    return resource._caller._wrap(response, lambda: reader.one(response))


def async_iterate_records(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> AsyncIterator[Any]:
    """Return the results of all pages, which are requested while one iterates."""
    from ..paging.items import AsyncItems
    from .page import AsyncRecordPages

    kind = AsyncRecordPages[Any]
    pages = _pages(kind, resource, operation, request, records, options)

    async def first() -> AsyncRecordPage[Any]:
        return pages.first(await pages.execute(pages.call))

    return AsyncItems(first)


def _pages(
    kind: Callable[..., P],
    resource: Resource | AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> P:
    call, reader = _prepared(resource, operation, request, records, options)
    return kind(resource._caller._execute, call, records.pages, reader)


def _prepared(
    resource: Resource | AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
    options: Mapping[str, Any],
) -> tuple[Call, EnvelopeReader]:
    from .page import EnvelopeReader

    prepared, includes = prepare(request, records.includes, records.orders)
    reader = EnvelopeReader(records.registry, records.result_collections, includes)
    return resource._prepared(operation, prepared, options), reader


def prepare(
    request: Mapping[str, Any], includes: Includes, orders: tuple[str, ...] = ()
) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """Return the request as the server understands it, and what it asks to side-load.

    Raises:
        InvalidRequestError: ``include``, ``only`` or ``order`` would be misunderstood.
    """
    parameters = dict(request.get("params") or {})
    only = parameters.get("only")
    if only is not None:
        _check_ids(only if isinstance(only, str) else shown(only))
    _check_order(parameters.get("order"), orders)
    names = includes.read(parameters.pop("include", None), has_only=only is not None)
    if names:
        parameters["include"] = ",".join(names)
    return {**request, "params": parameters}, names


def _check_ids(only: str) -> None:
    if not only.strip(" ,"):
        raise InvalidRequestError("only: blank means everything; leave it out instead")
    for part in filter(None, only.split(",")):
        if not part.isascii() or not part.isdigit():
            raise InvalidRequestError(
                f"only: {shown(part)} is not an id; write whole numbers "
                "with commas, no spaces"
            )


def _check_order(order: Any, known: tuple[str, ...]) -> None:
    if order is not None and known and order not in known:
        raise InvalidRequestError(
            f"order: the server ignores {shown(order)}; it knows: {', '.join(known)}"
        )
