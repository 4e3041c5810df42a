"""``client.usages`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
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
    name="usages.create",
    method="POST",
    path="/usages/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_usage_kwargs as _get_kwargs
    from ..models import UsageInput

    names = (
        "subscription_line",
        "date_time",
        "quantity",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UsageInput(**members))


_DELETE = Operation(
    name="usages.delete",
    method="DELETE",
    path="/usages/{id}/",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _delete_usage_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="usages.list",
    method="GET",
    path="/usages/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _list_usages_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Usages(Resource):
    """Operations on ``usages``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        subscription_line: int,
        date_time: datetime.datetime,
        quantity: float | Decimal,
        **options: Unpack[CallOptions],
    ) -> models.Usage:
        """Create usage record

        Records what a metered line of a subscription used; the next invoice charges it.

        Sends ``POST /usages/``, which is not retried automatically once it may have reached the server.

        Args:
            subscription_line: Identifier of the line of the subscription.
            date_time: Moment of the usage.
            quantity: Quantity used, in the unit of the plan.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            piriod.usages.create(
                subscription_line=7,
                date_time=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC),
                quantity=1.5,
            )
        """

        from ..api.billing import _create_usage_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                subscription_line=subscription_line,
                date_time=date_time,
                quantity=quantity,
            ),
            _parse,
            options,
        )

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete usage record

        Sends ``DELETE /usages/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.usages.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Usage]:
        """List usage records

        Sends ``GET /usages/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            date_time: Moment of the usage.
            subscription_line: Identifier of the line of a subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.usages.list()
        """

        from ..api.earlier_reference import _list_usages_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
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
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Usage]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /usages/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.usages.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_usages_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> UsagesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return UsagesWithRawResponse(self)


class UsagesWithRawResponse:
    """The methods of ``usages`` with raw responses."""

    def __init__(self, resource: Usages) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)


class AsyncUsages(AsyncResource):
    """Operations on ``usages``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        subscription_line: int,
        date_time: datetime.datetime,
        quantity: float | Decimal,
        **options: Unpack[CallOptions],
    ) -> models.Usage:
        """Create usage record

        Records what a metered line of a subscription used; the next invoice charges it.

        Sends ``POST /usages/``, which is not retried automatically once it may have reached the server.

        Args:
            subscription_line: Identifier of the line of the subscription.
            date_time: Moment of the usage.
            quantity: Quantity used, in the unit of the plan.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            await piriod.usages.create(
                subscription_line=7,
                date_time=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC),
                quantity=1.5,
            )
        """

        from ..api.billing import _create_usage_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                subscription_line=subscription_line,
                date_time=date_time,
                quantity=quantity,
            ),
            _parse,
            options,
        )

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete usage record

        Sends ``DELETE /usages/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.usages.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Usage]:
        """List usage records

        Sends ``GET /usages/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            date_time: Moment of the usage.
            subscription_line: Identifier of the line of a subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.usages.list()
        """

        from ..api.earlier_reference import _list_usages_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
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
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Usage]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /usages/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.usages.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_usages_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncUsagesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncUsagesWithRawResponse(self)


class AsyncUsagesWithRawResponse:
    """The methods of ``usages`` with raw responses."""

    def __init__(self, resource: AsyncUsages) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
