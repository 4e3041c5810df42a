"""``client.revenue_recognition_methods`` of Kantata OX."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_records_page,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from .. import records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_LIST = Operation(
    name="revenue_recognition_methods.list",
    method="GET",
    path="/revenue_recognition_methods",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    styles={"only": "comma"},
)
_LIST_RECORDS = RecordsOperation(REGISTRY, ("revenue_recognition_methods",), includes=Includes(open=True))


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.revenue_recognition_methods.get_revenue_recognition_methods import _get_kwargs

    return _get_kwargs(**given)


class RevenueRecognitionMethods(Resource):
    """Operations on ``revenue_recognition_methods``."""

    def list(
        self, *, active: str | Unset = UNSET, only: Sequence[str | int] | str | Unset = UNSET
    ) -> RecordPage[records.RevenueRecognitionMethod]:
        """List revenue recognition methods

        Sends ``GET /revenue_recognition_methods``.

        Args:
            active: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                only=only,
            ),
            _LIST_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> RevenueRecognitionMethodsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RevenueRecognitionMethodsWithRawResponse(self)


class RevenueRecognitionMethodsWithRawResponse:
    """The methods of ``revenue_recognition_methods`` with raw responses."""

    def __init__(self, resource: RevenueRecognitionMethods) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncRevenueRecognitionMethods(AsyncResource):
    """Operations on ``revenue_recognition_methods``."""

    async def list(
        self, *, active: str | Unset = UNSET, only: Sequence[str | int] | str | Unset = UNSET
    ) -> AsyncRecordPage[records.RevenueRecognitionMethod]:
        """List revenue recognition methods

        Sends ``GET /revenue_recognition_methods``.

        Args:
            active: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                only=only,
            ),
            _LIST_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRevenueRecognitionMethodsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRevenueRecognitionMethodsWithRawResponse(self)


class AsyncRevenueRecognitionMethodsWithRawResponse:
    """The methods of ``revenue_recognition_methods`` with raw responses."""

    def __init__(self, resource: AsyncRevenueRecognitionMethods) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
