"""``client.einvoicing_connections`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="einvoicing_connections.create",
    method="POST",
    path="/einvoicing_connections",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_connections import _post_einvoicing_connections_kwargs as _get_kwargs
    from ..models import EinvoicingConnectionCreateRequest

    names = (
        "address",
        "entity_vat_id_id",
        "is_receiver",
        "is_sender",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EinvoicingConnectionCreateRequest(**members))


_CREATE_NETWORK_CREDENTIALS = Operation(
    name="einvoicing_connections.create_network_credentials",
    method="POST",
    path="/einvoicing_connections/{einvoicing_connection_id}/network_credentials",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE_NETWORK_CREDENTIALS.request_builder
def _create_network_credentials_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_connections import _post_einvoicing_connections_id_network_credentials_kwargs as _get_kwargs
    from ..models import EinvoicingNetworkCredentialsCreateRequest

    names = (
        "network_credentials_identifier",
        "network_credentials_schema",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EinvoicingNetworkCredentialsCreateRequest(**members))


_DELETE = Operation(
    name="einvoicing_connections.delete",
    method="DELETE",
    path="/einvoicing_connections/{einvoicing_connection_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_connections import _delete_einvoicing_connections_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="einvoicing_connections.get",
    method="GET",
    path="/einvoicing_connections/{einvoicing_connection_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_connections import _get_einvoicing_connections_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="einvoicing_connections.list",
    method="GET",
    path="/einvoicing_connections",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_connections import _get_einvoicing_connections_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="einvoicing_connections.update",
    method="PATCH",
    path="/einvoicing_connections/{einvoicing_connection_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_connections import _patch_einvoicing_connections_id_kwargs as _get_kwargs
    from ..models import EinvoicingConnectionUpdateRequest

    names = (
        "address",
        "is_receiver",
        "is_sender",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EinvoicingConnectionUpdateRequest(**members))


class EinvoicingConnections(Resource):
    """Operations on ``einvoicing_connections``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        address: models.EinvoicingAddress | Mapping[str, Any],
        entity_vat_id_id: UUID | str | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EinvoicingConnectionResponse:
        """Create an e-invoicing connection

        Sends ``POST /einvoicing_connections``, which is not retried automatically once it may have reached the server.

        Args:
            address: The address of a participant of e-invoicing.
            entity_vat_id_id: Not described in the vendor's document.
            is_receiver: The server's default is True.
            is_sender: The server's default is True.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.einvoicing_connections.create(
                address=models.EinvoicingAddress(address_line1="Example", city="Example", country="DE", postal_code="Example"),
            )
        """

        from ..api.e_invoicing_connections import _post_einvoicing_connections_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                address=address,
                entity_vat_id_id=entity_vat_id_id,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse,
            options,
        )

    def create_network_credentials(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        network_credentials_identifier: str,
        network_credentials_schema: models.EinvoiceSchemaTypeEnum | str,
        **options: Unpack[CallOptions],
    ) -> models.EinvoicingNetworkCredentialsResponse:
        """Create network credentials of an e-invoicing connection

        Sends ``POST /einvoicing_connections/{einvoicing_connection_id}/network_credentials``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            network_credentials_identifier: Not described in the vendor's document.
            network_credentials_schema: Scheme of an identifier in the e-invoicing network.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.einvoicing_connections.create_network_credentials(
                "00000000-0000-4000-8000-000000000001",
                network_credentials_identifier="Example",
                network_credentials_schema="DE:VAT",
            )
        """

        from ..api.e_invoicing_connections import _post_einvoicing_connections_id_network_credentials_response as _parse

        return self._call(
            _CREATE_NETWORK_CREDENTIALS,
            _create_network_credentials_request(
                einvoicing_connection_id=einvoicing_connection_id,
                network_credentials_identifier=network_credentials_identifier,
                network_credentials_schema=network_credentials_schema,
            ),
            _parse,
            options,
        )

    def delete(self, einvoicing_connection_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an e-invoicing connection

        Sends ``DELETE /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.einvoicing_connections.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                einvoicing_connection_id=einvoicing_connection_id,
            ),
            options,
        )

    def get(
        self, einvoicing_connection_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EinvoicingConnectionResponse:
        """Read an e-invoicing connection

        Sends ``GET /einvoicing_connections/{einvoicing_connection_id}``.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.einvoicing_connections.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.e_invoicing_connections import _get_einvoicing_connections_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                einvoicing_connection_id=einvoicing_connection_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.EinvoicingConnectionResponse]:
        """List e-invoicing connections

        List all e-invoicing connections, on one page.

        Sends ``GET /einvoicing_connections``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.einvoicing_connections.list()
        """

        from ..api.e_invoicing_connections import _get_einvoicing_connections_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.EinvoicingConnectionResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /einvoicing_connections`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.einvoicing_connections.list_all():
                print(each)
        """
        from ..api.e_invoicing_connections import _get_einvoicing_connections_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        address: models.UpdateEinvoicingAddress | Mapping[str, Any] | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EinvoicingConnectionResponse:
        """Change an e-invoicing connection

        Change the given members of an e-invoicing connection; the others stay.

        Sends ``PATCH /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            address: The new address of a participant of e-invoicing.
            is_receiver: Not described in the vendor's document.
            is_sender: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.einvoicing_connections.update(
                "00000000-0000-4000-8000-000000000001",
                address=models.UpdateEinvoicingAddress(address_line1="Example", city="Example", postal_code="Example"),
            )
        """

        from ..api.e_invoicing_connections import _patch_einvoicing_connections_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                einvoicing_connection_id=einvoicing_connection_id,
                address=address,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> EinvoicingConnectionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EinvoicingConnectionsWithRawResponse(self)


class EinvoicingConnectionsWithRawResponse:
    """The methods of ``einvoicing_connections`` with raw responses."""

    def __init__(self, resource: EinvoicingConnections) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_network_credentials = raw(raw_resource.create_network_credentials)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncEinvoicingConnections(AsyncResource):
    """Operations on ``einvoicing_connections``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        address: models.EinvoicingAddress | Mapping[str, Any],
        entity_vat_id_id: UUID | str | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EinvoicingConnectionResponse:
        """Create an e-invoicing connection

        Sends ``POST /einvoicing_connections``, which is not retried automatically once it may have reached the server.

        Args:
            address: The address of a participant of e-invoicing.
            entity_vat_id_id: Not described in the vendor's document.
            is_receiver: The server's default is True.
            is_sender: The server's default is True.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.einvoicing_connections.create(
                address=models.EinvoicingAddress(address_line1="Example", city="Example", country="DE", postal_code="Example"),
            )
        """

        from ..api.e_invoicing_connections import _post_einvoicing_connections_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                address=address,
                entity_vat_id_id=entity_vat_id_id,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse,
            options,
        )

    async def create_network_credentials(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        network_credentials_identifier: str,
        network_credentials_schema: models.EinvoiceSchemaTypeEnum | str,
        **options: Unpack[CallOptions],
    ) -> models.EinvoicingNetworkCredentialsResponse:
        """Create network credentials of an e-invoicing connection

        Sends ``POST /einvoicing_connections/{einvoicing_connection_id}/network_credentials``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            network_credentials_identifier: Not described in the vendor's document.
            network_credentials_schema: Scheme of an identifier in the e-invoicing network.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.einvoicing_connections.create_network_credentials(
                "00000000-0000-4000-8000-000000000001",
                network_credentials_identifier="Example",
                network_credentials_schema="DE:VAT",
            )
        """

        from ..api.e_invoicing_connections import _post_einvoicing_connections_id_network_credentials_response as _parse

        return await self._call(
            _CREATE_NETWORK_CREDENTIALS,
            _create_network_credentials_request(
                einvoicing_connection_id=einvoicing_connection_id,
                network_credentials_identifier=network_credentials_identifier,
                network_credentials_schema=network_credentials_schema,
            ),
            _parse,
            options,
        )

    async def delete(self, einvoicing_connection_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an e-invoicing connection

        Sends ``DELETE /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.einvoicing_connections.delete(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                einvoicing_connection_id=einvoicing_connection_id,
            ),
            options,
        )

    async def get(
        self, einvoicing_connection_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EinvoicingConnectionResponse:
        """Read an e-invoicing connection

        Sends ``GET /einvoicing_connections/{einvoicing_connection_id}``.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.einvoicing_connections.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.e_invoicing_connections import _get_einvoicing_connections_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                einvoicing_connection_id=einvoicing_connection_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.EinvoicingConnectionResponse]:
        """List e-invoicing connections

        List all e-invoicing connections, on one page.

        Sends ``GET /einvoicing_connections``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.einvoicing_connections.list()
        """

        from ..api.e_invoicing_connections import _get_einvoicing_connections_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.EinvoicingConnectionResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /einvoicing_connections`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.einvoicing_connections.list_all():
                print(each)
        """
        from ..api.e_invoicing_connections import _get_einvoicing_connections_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        address: models.UpdateEinvoicingAddress | Mapping[str, Any] | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EinvoicingConnectionResponse:
        """Change an e-invoicing connection

        Change the given members of an e-invoicing connection; the others stay.

        Sends ``PATCH /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            address: The new address of a participant of e-invoicing.
            is_receiver: Not described in the vendor's document.
            is_sender: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.einvoicing_connections.update(
                "00000000-0000-4000-8000-000000000001",
                address=models.UpdateEinvoicingAddress(address_line1="Example", city="Example", postal_code="Example"),
            )
        """

        from ..api.e_invoicing_connections import _patch_einvoicing_connections_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                einvoicing_connection_id=einvoicing_connection_id,
                address=address,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncEinvoicingConnectionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEinvoicingConnectionsWithRawResponse(self)


class AsyncEinvoicingConnectionsWithRawResponse:
    """The methods of ``einvoicing_connections`` with raw responses."""

    def __init__(self, resource: AsyncEinvoicingConnections) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_network_credentials = async_raw(raw_resource.create_network_credentials)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
