"""Bulk creation of records of any collection that has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from ._bulk import BulkOutcome, OnProgress, Steps, limit_of, wire
from ._generated.records.registry import REGISTRY
from ._runtime.base.errors import ApiError
from ._runtime.options.options import CallOptions
from ._runtime.response.raw import RawResponse
from ._runtime.sideload.page import EnvelopeReader
from ._runtime.sideload.record_lists import StoredRecordList

if TYPE_CHECKING:
    from . import records
    from .client import AsyncKantataOX, KantataOX


def create(
    client: KantataOX,
    collection: str,
    items: Iterable[Mapping[str, Any]],
    on_progress: OnProgress | None = None,
    **options: Unpack[CallOptions],
) -> BulkOutcome[records.Record]:
    """Create the records; see `KantataOX.bulk_create`."""
    steps: Steps[records.Record] = Steps(items, limit_of(collection), on_progress)
    for chunk in steps:
        body = _body(collection, chunk)
        try:
            raw = client.request("POST", f"/{collection}", json=body, **options)
            steps.add(_records(raw, collection))
        except ApiError as error:
            steps.failed(error)
    return steps.outcome


async def async_create(
    client: AsyncKantataOX,
    collection: str,
    items: Iterable[Mapping[str, Any]],
    on_progress: OnProgress | None = None,
    **options: Unpack[CallOptions],
) -> BulkOutcome[records.Record]:
    """Create the records; see `AsyncKantataOX.bulk_create`."""
    steps: Steps[records.Record] = Steps(items, limit_of(collection), on_progress)
    for chunk in steps:
        body = _body(collection, chunk)
        try:
            raw = await client.request("POST", f"/{collection}", json=body, **options)
            steps.add(_records(raw, collection))
        except ApiError as error:
            steps.failed(error)
    return steps.outcome


def _body(collection: str, chunk: Sequence[Any]) -> dict[str, Any]:
    return {collection: [wire(item) for item in chunk]}


def _records(raw: RawResponse[Any], collection: str) -> StoredRecordList[Any]:
    reader = EnvelopeReader(REGISTRY, (collection,), ())
    return StoredRecordList(reader.store(raw._response))
