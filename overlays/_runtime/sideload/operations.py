"""What generated resources call for an operation that answers with records."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..base.errors import InvalidRequestError
from ..base.operation import Call, Operation
from ..base.value import Record as Value
from ..base.value import member
from .dialect import EnvelopePages, SinglePage
from .includes import Includes
from .registry import Registry

if TYPE_CHECKING:
    from ..resource import AsyncResource, Resource
    from .page import AsyncRecordPage, AsyncRecordPages, RecordPage, RecordPages


class Answer(Value):
    """What an operation answers.

    Attributes:
        registry: Knows the class of each collection's records.
        primary: Collections the results can be in, the usual one first.
        includes: Associations the operation can side-load.
        pages: How the list continues.
    """

    registry: Registry
    primary: tuple[str, ...]
    includes: Includes = member(factory=Includes)
    pages: EnvelopePages | SinglePage = member(factory=SinglePage)


def records_page(
    resource: Resource, operation: Operation, request: Mapping[str, Any], answer: Answer
) -> RecordPage[Any]:
    """Make the call and return its page of records.

    Raises:
        InvalidRequestError: ``include`` or ``only`` would be misunderstood.
        ApiError: The call failed.
    """
    pages, prepared = _pages(resource, operation, request, answer)
    reply = resource._caller._execute(Call(operation, prepared))
    return resource._caller._present(reply, lambda: pages.first(prepared, reply))


def each_record(
    resource: Resource, operation: Operation, request: Mapping[str, Any], answer: Answer
) -> Iterator[Any]:
    """Return the results of all pages, which are requested while one iterates."""
    pages, prepared = _pages(resource, operation, request, answer)

    def each() -> Iterator[Any]:
        reply = resource._caller._execute(Call(operation, prepared))
        yield from pages.first(prepared, reply).all()

    return each()


async def async_records_page(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    answer: Answer,
) -> AsyncRecordPage[Any]:
    """Make the call and return its page of records; see `records_page`."""
    pages, prepared = _async_pages(resource, operation, request, answer)
    reply = await resource._caller._execute(Call(operation, prepared))
    return resource._caller._present(reply, lambda: pages.first(prepared, reply))


def async_each_record(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    answer: Answer,
) -> AsyncIterator[Any]:
    """Return the results of all pages, which are requested while one iterates."""
    pages, prepared = _async_pages(resource, operation, request, answer)

    async def each() -> AsyncIterator[Any]:
        reply = await resource._caller._execute(Call(operation, prepared))
        async for record in pages.first(prepared, reply).all():
            yield record

    return each()


def _pages(
    resource: Resource, operation: Operation, request: Mapping[str, Any], answer: Answer
) -> tuple[RecordPages[Any], Mapping[str, Any]]:
    from .page import Reading, RecordPages

    prepared, asked = prepare(request, answer.includes)
    reading = Reading(answer.registry, answer.primary, asked)
    execute = resource._caller._execute
    return RecordPages(execute, operation, answer.pages, reading), prepared


def _async_pages(
    resource: AsyncResource,
    operation: Operation,
    request: Mapping[str, Any],
    answer: Answer,
) -> tuple[AsyncRecordPages[Any], Mapping[str, Any]]:
    from .page import AsyncRecordPages, Reading

    prepared, asked = prepare(request, answer.includes)
    reading = Reading(answer.registry, answer.primary, asked)
    execute = resource._caller._execute
    return AsyncRecordPages(execute, operation, answer.pages, reading), prepared


def prepare(
    request: Mapping[str, Any], includes: Includes
) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """Return the request as the server understands it, and what it asks to side-load.

    Raises:
        InvalidRequestError: ``include`` or ``only`` would be misunderstood.
    """
    parameters = dict(request.get("params") or {})
    only = parameters.get("only")
    if only is not None:
        _check_ids(str(only))
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
                f"only: {part!r} is no id; write whole numbers with commas, no spaces"
            )
