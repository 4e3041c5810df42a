"""``client.accounting_connections`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models

_CREATE = Operation(
    name="accounting_connections.create",
    method="POST",
    path="/accounting_connections",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_connections import _post_accounting_connections_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DISCONNECT = Operation(
    name="accounting_connections.disconnect",
    method="POST",
    path="/accounting_connections/{connection_id}/disconnect",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DISCONNECT.request_builder
def _disconnect_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_connections import _post_accounting_connections_id_disconnect_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="accounting_connections.get",
    method="GET",
    path="/accounting_connections/{connection_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_connections import _get_accounting_connections_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="accounting_connections.list",
    method="GET",
    path="/accounting_connections",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_connections import _get_accounting_connections_kwargs as _get_kwargs

    return _get_kwargs(**given)


_SYNC = Operation(
    name="accounting_connections.sync",
    method="POST",
    path="/accounting_connections/{connection_id}/sync",
    success=(202,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SYNC.request_builder
def _sync_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_connections import _post_accounting_connections_id_sync_kwargs as _get_kwargs

    return _get_kwargs(**given)


class AccountingConnections(Resource):
    """Operations on ``accounting_connections``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(self, **options: Unpack[CallOptions]) -> models.AccountingConnectionResponse:
        """Create an accounting connection

        Start a connection of the entity to an accounting system. There is no body; a person goes on at
        connection_url of the response.

        Sends ``POST /accounting_connections``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.accounting_connections.create()
        """

        from ..api.accounting_connections import _post_accounting_connections_response as _parse

        return self._call(_CREATE, _create_request(), _parse, options)

    def disconnect(
        self, connection_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.AccountingConnectionResponse:
        """Disconnect an accounting connection

        End the exchange of data with the accounting system.

        Sends ``POST /accounting_connections/{connection_id}/disconnect``, which is not retried automatically once it may have reached the server.

        Args:
            connection_id: Id of the accounting connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.accounting_connections.disconnect(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_connections import _post_accounting_connections_id_disconnect_response as _parse

        return self._call(
            _DISCONNECT,
            _disconnect_request(
                connection_id=connection_id,
            ),
            _parse,
            options,
        )

    def get(self, connection_id: str | UUID, **options: Unpack[CallOptions]) -> models.AccountingConnectionResponse:
        """Read an accounting connection

        Sends ``GET /accounting_connections/{connection_id}``.

        Args:
            connection_id: Id of the accounting connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.accounting_connections.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.accounting_connections import _get_accounting_connections_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                connection_id=connection_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.AccountingConnectionResponse]:
        """List accounting connections

        List all accounting connections, on one page.

        Sends ``GET /accounting_connections``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.accounting_connections.list()
        """

        from ..api.accounting_connections import _get_accounting_connections_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.AccountingConnectionResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /accounting_connections`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.accounting_connections.list_all():
                print(each)
        """
        from ..api.accounting_connections import _get_accounting_connections_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def sync(self, connection_id: str | UUID, **options: Unpack[CallOptions]) -> models.AccountingMessageResponse:
        """Synchronize an accounting connection

        Ask for an exchange of data with the accounting system. 202 means that it was accepted, not that it
        is done.

        Sends ``POST /accounting_connections/{connection_id}/sync``, which is not retried automatically once it may have reached the server.

        Args:
            connection_id: Id of the accounting connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.accounting_connections.sync("00000000-0000-4000-8000-000000000001")
        """

        from ..api.accounting_connections import _post_accounting_connections_id_sync_response as _parse

        return self._call(
            _SYNC,
            _sync_request(
                connection_id=connection_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AccountingConnectionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountingConnectionsWithRawResponse(self)


class AccountingConnectionsWithRawResponse:
    """The methods of ``accounting_connections`` with raw responses."""

    def __init__(self, resource: AccountingConnections) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.disconnect = raw(raw_resource.disconnect)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.sync = raw(raw_resource.sync)


class AsyncAccountingConnections(AsyncResource):
    """Operations on ``accounting_connections``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(self, **options: Unpack[CallOptions]) -> models.AccountingConnectionResponse:
        """Create an accounting connection

        Start a connection of the entity to an accounting system. There is no body; a person goes on at
        connection_url of the response.

        Sends ``POST /accounting_connections``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.accounting_connections.create()
        """

        from ..api.accounting_connections import _post_accounting_connections_response as _parse

        return await self._call(_CREATE, _create_request(), _parse, options)

    async def disconnect(
        self, connection_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.AccountingConnectionResponse:
        """Disconnect an accounting connection

        End the exchange of data with the accounting system.

        Sends ``POST /accounting_connections/{connection_id}/disconnect``, which is not retried automatically once it may have reached the server.

        Args:
            connection_id: Id of the accounting connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.accounting_connections.disconnect(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_connections import _post_accounting_connections_id_disconnect_response as _parse

        return await self._call(
            _DISCONNECT,
            _disconnect_request(
                connection_id=connection_id,
            ),
            _parse,
            options,
        )

    async def get(
        self, connection_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.AccountingConnectionResponse:
        """Read an accounting connection

        Sends ``GET /accounting_connections/{connection_id}``.

        Args:
            connection_id: Id of the accounting connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.accounting_connections.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_connections import _get_accounting_connections_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                connection_id=connection_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.AccountingConnectionResponse]:
        """List accounting connections

        List all accounting connections, on one page.

        Sends ``GET /accounting_connections``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.accounting_connections.list()
        """

        from ..api.accounting_connections import _get_accounting_connections_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.AccountingConnectionResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /accounting_connections`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.accounting_connections.list_all():
                print(each)
        """
        from ..api.accounting_connections import _get_accounting_connections_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def sync(self, connection_id: str | UUID, **options: Unpack[CallOptions]) -> models.AccountingMessageResponse:
        """Synchronize an accounting connection

        Ask for an exchange of data with the accounting system. 202 means that it was accepted, not that it
        is done.

        Sends ``POST /accounting_connections/{connection_id}/sync``, which is not retried automatically once it may have reached the server.

        Args:
            connection_id: Id of the accounting connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.accounting_connections.sync(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_connections import _post_accounting_connections_id_sync_response as _parse

        return await self._call(
            _SYNC,
            _sync_request(
                connection_id=connection_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountingConnectionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountingConnectionsWithRawResponse(self)


class AsyncAccountingConnectionsWithRawResponse:
    """The methods of ``accounting_connections`` with raw responses."""

    def __init__(self, resource: AsyncAccountingConnections) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.disconnect = async_raw(raw_resource.disconnect)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.sync = async_raw(raw_resource.sync)
