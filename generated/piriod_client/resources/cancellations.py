"""``client.cancellations`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
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
    from ..api.procurement import _create_cancellation_kwargs as _get_kwargs
    from ..models import CancellationInput

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
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _list_cancellations_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Cancellations(Resource):
    """Operations on ``cancellations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        retention: int,
        document: int,
        number: int,
        date: datetime.date,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            piriod.cancellations.create(
                retention=7,
                document=7,
                number=7,
                date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.procurement import _create_cancellation_response as _parse

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
            _parse,
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        retention: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Cancellation]:
        """List cancellations

        Sends ``GET /cancellations/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            retention: Only cancellations of this retention.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.cancellations.list()
        """

        from ..api.procurement import _list_cancellations_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        retention: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Cancellation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cancellations/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.cancellations.list_all():
                print(each)
        """
        from ..api.procurement import _list_cancellations_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
    """Operations on ``cancellations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        retention: int,
        document: int,
        number: int,
        date: datetime.date,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            await piriod.cancellations.create(
                retention=7,
                document=7,
                number=7,
                date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.procurement import _create_cancellation_response as _parse

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
            _parse,
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        retention: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Cancellation]:
        """List cancellations

        Sends ``GET /cancellations/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            retention: Only cancellations of this retention.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.cancellations.list()
        """

        from ..api.procurement import _list_cancellations_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        retention: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Cancellation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cancellations/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.cancellations.list_all():
                print(each)
        """
        from ..api.procurement import _list_cancellations_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                retention=retention,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
