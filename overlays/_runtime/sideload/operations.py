"""What generated resources call for an operation that answers with records."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..base.errors import InvalidRequestError
from ..base.operation import Call, Operation
from ..base.text import shown
from ..base.value import Value, field
from .includes import Includes
from .paging import EnvelopePages, SinglePage
from .registry import Registry

if TYPE_CHECKING:
    from ..resource import AsyncResource, Resource
    from .page import AsyncRecordPage, AsyncRecordPages, RecordPage, RecordPages


class RecordsOperation(Value):
    """What an operation answers.

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
) -> RecordPage[Any]:
    """Make the call and return its page of records.

    Raises:
        InvalidRequestError: ``include`` or ``only`` would be misunderstood.
        ApiError: The call failed.
    """
    pages, prepared = _pages(resource, operation, request, records)
    response = resource._caller._execute(Call(operation, prepared))
    return resource._caller._wrap(response, lambda: pages.first(prepared, response))


def iterate_records(
    resource: Resource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
) -> Iterator[Any]:
    """Return the results of all pages, which are requested while one iterates."""
    pages, prepared = _pages(resource, operation, request, records)

    def iterate() -> Iterator[Any]:
        response = resource._caller._execute(Call(operation, prepared))
        yield from pages.first(prepared, response).all()

    return iterate()


async def async_records_page(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
) -> AsyncRecordPage[Any]:
    """Make the call and return its page of records; see `records_page`."""
    pages, prepared = _async_pages(resource, operation, request, records)
    response = await resource._caller._execute(Call(operation, prepared))
    return resource._caller._wrap(response, lambda: pages.first(prepared, response))


def async_iterate_records(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
) -> AsyncIterator[Any]:
    """Return the results of all pages, which are requested while one iterates."""
    pages, prepared = _async_pages(resource, operation, request, records)

    async def iterate() -> AsyncIterator[Any]:
        response = await resource._caller._execute(Call(operation, prepared))
        async for record in pages.first(prepared, response).all():
            yield record

    return iterate()


def _pages(
    resource: Resource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
) -> tuple[RecordPages[Any], Mapping[str, Any]]:
    from .page import EnvelopeReader, RecordPages

    prepared, includes = prepare(request, records.includes, records.orders)
    reader = EnvelopeReader(records.registry, records.result_collections, includes)
    execute = resource._caller._execute
    return RecordPages(execute, operation, records.pages, reader), prepared


def _async_pages(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    records: RecordsOperation,
) -> tuple[AsyncRecordPages[Any], Mapping[str, Any]]:
    from .page import AsyncRecordPages, EnvelopeReader

    prepared, includes = prepare(request, records.includes, records.orders)
    reader = EnvelopeReader(records.registry, records.result_collections, includes)
    execute = resource._caller._execute
    return AsyncRecordPages(execute, operation, records.pages, reader), prepared


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
