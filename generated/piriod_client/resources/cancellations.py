"""``client.cancellations`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import LinkPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="cancellations.create",
    method="POST",
    path="/cancellations/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement.create_cancellation import _get_kwargs
    from ..models.cancellation_input import CancellationInput

    names = (
        "retention",
        "document",
        "number",
        "date",
        "note",
        "internal_note",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CancellationInput(**members))


_LIST = Operation(
    name="cancellations.list",
    method="GET",
    path="/cancellations/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement.list_cancellations import _get_kwargs

    return _get_kwargs(**given)


class Cancellations(Resource):
    """Operations on ``cancellations``."""

    def create(
        self,
        *,
        retention: int,
        document: int,
        number: int,
        date: datetime.date,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
    ) -> models.Cancellation:
        """Create cancellation

        Issues a document that cancels a final retention.

        Sends ``POST /cancellations/``, which is not retried automatically once it may have reached the server.

        Args:
            retention: Identifier of the retention to cancel.
            document: Document type of the cancellation; see `/generals/documents/`.
            number: Document number, chosen by the caller.
            date: Date of issue.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.create_cancellation import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                retention=retention,
                document=document,
                number=number,
                date=date,
                note=note,
                internal_note=internal_note,
            ),
            _parse_response,
        )

    def list(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, retention: int | Unset = UNSET
    ) -> Page[models.Cancellation]:
        """List cancellations

        Sends ``GET /cancellations/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            retention: Only cancellations of this retention.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.list_cancellations import _parse_response

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, retention: int | Unset = UNSET
    ) -> Iterator[models.Cancellation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cancellations/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.procurement.list_cancellations import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> CancellationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CancellationsWithRawResponse(self)


class CancellationsWithRawResponse:
    """The methods of ``cancellations`` with raw responses."""

    def __init__(self, resource: Cancellations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.list = raw(raw_resource.list)


class AsyncCancellations(AsyncResource):
    """Operations on ``cancellations``."""

    async def create(
        self,
        *,
        retention: int,
        document: int,
        number: int,
        date: datetime.date,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
    ) -> models.Cancellation:
        """Create cancellation

        Issues a document that cancels a final retention.

        Sends ``POST /cancellations/``, which is not retried automatically once it may have reached the server.

        Args:
            retention: Identifier of the retention to cancel.
            document: Document type of the cancellation; see `/generals/documents/`.
            number: Document number, chosen by the caller.
            date: Date of issue.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.create_cancellation import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                retention=retention,
                document=document,
                number=number,
                date=date,
                note=note,
                internal_note=internal_note,
            ),
            _parse_response,
        )

    async def list(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, retention: int | Unset = UNSET
    ) -> AsyncPage[models.Cancellation]:
        """List cancellations

        Sends ``GET /cancellations/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            retention: Only cancellations of this retention.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.list_cancellations import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, retention: int | Unset = UNSET
    ) -> AsyncIterator[models.Cancellation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cancellations/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.procurement.list_cancellations import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCancellationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCancellationsWithRawResponse(self)


class AsyncCancellationsWithRawResponse:
    """The methods of ``cancellations`` with raw responses."""

    def __init__(self, resource: AsyncCancellations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.list = async_raw(raw_resource.list)
