"""``client.sources`` of Piriod."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
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
    name="sources.create",
    method="POST",
    path="/sources/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payments import _create_source_kwargs as _get_kwargs
    from ..models import SourceInput

    names = (
        "gateway",
        "customer",
        "usage",
        "amount",
        "description",
        "return_url",
        "client",
        "metadata",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=SourceInput(**members))


_GET = Operation(
    name="sources.get",
    method="GET",
    path="/sources/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payments import _get_source_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="sources.list",
    method="GET",
    path="/sources/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payments import _list_sources_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Sources(Resource):
    """Operations on ``sources``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        gateway: str,
        customer: str | None | Unset = UNSET,
        usage: models.SourceUsage | str | Unset = UNSET,
        amount: float | Decimal | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        return_url: str | None | Unset = UNSET,
        client: models.SourceClient | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Source:
        """Create source

        Also open to a browser, then without token and workspace.

        Sends ``POST /sources/``, which is not retried automatically once it may have reached the server.

        Args:
            gateway: Gateway of the source.
            customer: Identifier of the customer; needed for a reusable source.
            usage: How often a source serves.
            amount: Amount to charge.
            description: Text, at most 256 characters.
            return_url: Where the payer is sent afterwards.
            client: The client of the source; its members are not described.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.sources.create(gateway="Example")
        """

        from ..api.payments import _create_source_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                gateway=gateway,
                customer=customer,
                usage=usage,
                amount=amount,
                description=description,
                return_url=return_url,
                client=client,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Source:
        """Retrieve source

        Sends ``GET /sources/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.sources.get("7")
        """

        from ..api.payments import _get_source_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        customer: str | Unset = UNSET,
        gateway: str | Unset = UNSET,
        usage: models.SourceUsage | str | Unset = UNSET,
        status: str | Unset = UNSET,
        id: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Source]:
        """List sources

        Sends ``GET /sources/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            customer: Identifier of the customer.
            gateway: Gateway of the source.
            usage: How often a source serves.
            status: State of the source.
            id: Identifier of the source.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.sources.list()
        """

        from ..api.payments import _list_sources_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                customer=customer,
                gateway=gateway,
                usage=usage,
                status=status,
                id=id,
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
        customer: str | Unset = UNSET,
        gateway: str | Unset = UNSET,
        usage: models.SourceUsage | str | Unset = UNSET,
        status: str | Unset = UNSET,
        id: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Source]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /sources/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.sources.list_all():
                print(each)
        """
        from ..api.payments import _list_sources_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                customer=customer,
                gateway=gateway,
                usage=usage,
                status=status,
                id=id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> SourcesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SourcesWithRawResponse(self)


class SourcesWithRawResponse:
    """The methods of ``sources`` with raw responses."""

    def __init__(self, resource: Sources) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncSources(AsyncResource):
    """Operations on ``sources``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        gateway: str,
        customer: str | None | Unset = UNSET,
        usage: models.SourceUsage | str | Unset = UNSET,
        amount: float | Decimal | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        return_url: str | None | Unset = UNSET,
        client: models.SourceClient | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Source:
        """Create source

        Also open to a browser, then without token and workspace.

        Sends ``POST /sources/``, which is not retried automatically once it may have reached the server.

        Args:
            gateway: Gateway of the source.
            customer: Identifier of the customer; needed for a reusable source.
            usage: How often a source serves.
            amount: Amount to charge.
            description: Text, at most 256 characters.
            return_url: Where the payer is sent afterwards.
            client: The client of the source; its members are not described.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.sources.create(gateway="Example")
        """

        from ..api.payments import _create_source_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                gateway=gateway,
                customer=customer,
                usage=usage,
                amount=amount,
                description=description,
                return_url=return_url,
                client=client,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Source:
        """Retrieve source

        Sends ``GET /sources/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.sources.get("7")
        """

        from ..api.payments import _get_source_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        customer: str | Unset = UNSET,
        gateway: str | Unset = UNSET,
        usage: models.SourceUsage | str | Unset = UNSET,
        status: str | Unset = UNSET,
        id: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Source]:
        """List sources

        Sends ``GET /sources/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            customer: Identifier of the customer.
            gateway: Gateway of the source.
            usage: How often a source serves.
            status: State of the source.
            id: Identifier of the source.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.sources.list()
        """

        from ..api.payments import _list_sources_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                customer=customer,
                gateway=gateway,
                usage=usage,
                status=status,
                id=id,
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
        customer: str | Unset = UNSET,
        gateway: str | Unset = UNSET,
        usage: models.SourceUsage | str | Unset = UNSET,
        status: str | Unset = UNSET,
        id: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Source]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /sources/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.sources.list_all():
                print(each)
        """
        from ..api.payments import _list_sources_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                customer=customer,
                gateway=gateway,
                usage=usage,
                status=status,
                id=id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSourcesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSourcesWithRawResponse(self)


class AsyncSourcesWithRawResponse:
    """The methods of ``sources`` with raw responses."""

    def __init__(self, resource: AsyncSources) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
