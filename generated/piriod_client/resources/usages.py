"""``client.usages`` of Piriod."""

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
    name="usages.create",
    method="POST",
    path="/usages/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing.create_usage import _get_kwargs
    from ..models.usage_input import UsageInput

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
    from ..api.earlier_reference.delete_usage import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="usages.list",
    method="GET",
    path="/usages/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference.list_usages import _get_kwargs

    return _get_kwargs(**given)


class Usages(Resource):
    """Operations on ``usages``."""

    def create(self, *, subscription_line: int, date_time: datetime.datetime, quantity: float) -> models.Usage:
        """Create usage record

        Records what a metered line of a subscription used; the next invoice charges it.

        Sends ``POST /usages/``, which is not retried automatically once it may have reached the server.

        Args:
            subscription_line: Identifier of the line of the subscription.
            date_time: Moment of the usage.
            quantity: Quantity used, in the unit of the plan.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_usage import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                subscription_line=subscription_line,
                date_time=date_time,
                quantity=quantity,
            ),
            _parse_response,
        )

    def delete(self, id: str) -> None:
        """Delete usage record

        Sends ``DELETE /usages/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
    ) -> Page[models.Usage]:
        """List usage records

        Sends ``GET /usages/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            date_time: Moment of the usage.
            subscription_line: Identifier of the line of a subscription.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.earlier_reference.list_usages import _parse_response

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
    ) -> Iterator[models.Usage]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /usages/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.earlier_reference.list_usages import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    """Operations on ``usages``."""

    async def create(self, *, subscription_line: int, date_time: datetime.datetime, quantity: float) -> models.Usage:
        """Create usage record

        Records what a metered line of a subscription used; the next invoice charges it.

        Sends ``POST /usages/``, which is not retried automatically once it may have reached the server.

        Args:
            subscription_line: Identifier of the line of the subscription.
            date_time: Moment of the usage.
            quantity: Quantity used, in the unit of the plan.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_usage import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                subscription_line=subscription_line,
                date_time=date_time,
                quantity=quantity,
            ),
            _parse_response,
        )

    async def delete(self, id: str) -> None:
        """Delete usage record

        Sends ``DELETE /usages/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
    ) -> AsyncPage[models.Usage]:
        """List usage records

        Sends ``GET /usages/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            date_time: Moment of the usage.
            subscription_line: Identifier of the line of a subscription.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.earlier_reference.list_usages import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        date_time: str | Unset = UNSET,
        subscription_line: str | Unset = UNSET,
    ) -> AsyncIterator[models.Usage]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /usages/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.earlier_reference.list_usages import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                date_time=date_time,
                subscription_line=subscription_line,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
