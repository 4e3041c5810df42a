"""Records in responses to requests that the document lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, TypeVar
from urllib.parse import unquote

from ._generated.records.registry import REGISTRY
from ._runtime.base.errors import InvalidRequestError
from ._runtime.base.operation import Call
from ._runtime.base.response import ApiResponse
from ._runtime.paging.free import FreeLists, with_query_apart
from ._runtime.sideload.includes import Includes
from ._runtime.sideload.links import includes_of
from ._runtime.sideload.operations import RecordsOperation, prepare
from ._runtime.sideload.page import AsyncRecordPages, EnvelopeReader, RecordPages
from ._runtime.sideload.paging import EnvelopePages
from ._runtime.sideload.record import LinkedRecord

P = TypeVar("P", RecordPages[Any], AsyncRecordPages[Any])


def prepare_call(call: Call) -> Call:
    """Return a call with ``include`` as the server reads it.

    Raises:
        InvalidRequestError: ``include`` or ``only`` would be misunderstood.
    """
    if "://" in call.request["url"]:
        return call
    request = with_query_apart(call.request)
    if not {"include", "only"} & set(request.get("params") or {}):
        return call
    return call.replaced(request=prepare(request, _includes(call))[0])


class FreeRecords(FreeLists):
    """Reads responses as envelopes of records."""

    def sync_pages(
        self,
        execute: Callable[[Call], Any],
        call: Call,
        response: ApiResponse,
        model: Any,
    ) -> RecordPages[Any]:
        """Return what makes the pages of records."""
        return _pages(RecordPages[Any], execute, call, model)

    def async_pages(
        self,
        execute: Callable[[Call], Any],
        call: Call,
        response: ApiResponse,
        model: Any,
    ) -> AsyncRecordPages[Any]:
        """Return what makes the pages of records."""
        return _pages(AsyncRecordPages[Any], execute, call, model)

    def one(self, call: Call, response: ApiResponse, model: Any) -> Any:
        """Return the one record of a response, or its body as a model."""
        if isinstance(model, type) and issubclass(model, LinkedRecord):
            return _reader(call, model).one(response)
        return super().one(call, response, model)


def _pages(
    kind: Callable[..., P], execute: Callable[[Call], Any], call: Call, model: Any
) -> P:
    return kind(execute, call, EnvelopePages(), _reader(call, model))


def _reader(call: Call, model: Any) -> EnvelopeReader:
    params = with_query_apart(call.request).get("params") or {}
    names = tuple(filter(None, str(params.get("include") or "").split(",")))
    return EnvelopeReader(REGISTRY, (_result_collection(call, model),), names)


def _result_collection(call: Call, model: Any) -> str:
    if model is None:
        return _collection(call)
    if not isinstance(model, type) or not issubclass(model, LinkedRecord):
        raise InvalidRequestError(
            f"page takes a class of records, such as records.Name, not {model!r}"
        )
    try:
        return REGISTRY.collection_of(model)
    except InvalidRequestError:  # collections that nobody knows share one class
        return _collection(call)


def _collection(call: Call) -> str:
    """Return the collection that a path is about, ``/workspaces/7/archive`` too."""
    parts = [unquote(part) for part in call.request["url"].partition("?")[0].split("/")]
    names = [part for part in parts if part and not part.isdigit()]
    known = [name for name in names if name in REGISTRY.collections]
    return (known or names or [""])[-1]


def _includes(call: Call) -> Includes:
    collection = _collection(call)
    if collection not in REGISTRY.collections:
        return Includes(open=True)
    known = includes_of(REGISTRY.kind(collection))
    names = {*known.documented, *_documented(collection)}
    # Some are left out of lists, unless these are asked for by their ids.
    path = call.request["url"].partition("?")[0]
    is_list = call.operation.method == "GET" and path.endswith(f"/{collection}")
    restricted = known.restricted if is_list else frozenset[str]()
    allowed = (names | known.restricted) - restricted
    return Includes(documented=tuple(sorted(allowed)), restricted=restricted)


def _documented(collection: str) -> Iterator[str]:
    """Yield what operations of a collection include, links of its records or not."""
    try:
        resource = import_module(f"{__package__}._generated.resources.{collection}")
    except ModuleNotFoundError:
        return
    for value in vars(resource).values():
        if isinstance(value, RecordsOperation):
            yield from value.includes.documented


LISTS = FreeRecords()
