"""``client.revenue_recognition_methods`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import records_page as _records_page
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
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(REGISTRY, ("revenue_recognition_methods",), includes=Includes(open=True))


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.revenue_recognition_methods import _get_revenue_recognition_methods_kwargs as _get_kwargs

    return _get_kwargs(**given)


class RevenueRecognitionMethods(Resource):
    """Operations on ``revenue_recognition_methods``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        active: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.RevenueRecognitionMethod]:
        """List revenue recognition methods

        Sends ``GET /revenue_recognition_methods``.

        Args:
            active: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.revenue_recognition_methods.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                only=only,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.RevenueRecognitionMethod]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /revenue_recognition_methods`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.revenue_recognition_methods.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
                only=only,
            ),
            _LIST__RECORDS,
            options,
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
    """Operations on ``revenue_recognition_methods``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        active: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.RevenueRecognitionMethod]:
        """List revenue recognition methods

        Sends ``GET /revenue_recognition_methods``.

        Args:
            active: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.revenue_recognition_methods.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                only=only,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.RevenueRecognitionMethod]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /revenue_recognition_methods`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.revenue_recognition_methods.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
                only=only,
            ),
            _LIST__RECORDS,
            options,
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
