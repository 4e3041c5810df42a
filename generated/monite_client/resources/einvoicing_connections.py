"""``client.einvoicing_connections`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.e_invoicing_connections.post_einvoicing_connections import _get_kwargs
    from ..models.einvoicing_connection_create_request import EinvoicingConnectionCreateRequest

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
    from ..api.e_invoicing_connections.post_einvoicing_connections_id_network_credentials import _get_kwargs
    from ..models.einvoicing_network_credentials_create_request import EinvoicingNetworkCredentialsCreateRequest

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
    from ..api.e_invoicing_connections.delete_einvoicing_connections_id import _get_kwargs

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
    from ..api.e_invoicing_connections.get_einvoicing_connections_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="einvoicing_connections.list",
    method="GET",
    path="/einvoicing_connections",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_connections.get_einvoicing_connections import _get_kwargs

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
    from ..api.e_invoicing_connections.patch_einvoicing_connections_id import _get_kwargs
    from ..models.einvoicing_connection_update_request import EinvoicingConnectionUpdateRequest

    names = (
        "address",
        "is_receiver",
        "is_sender",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EinvoicingConnectionUpdateRequest(**members))


class EinvoicingConnections(Resource):
    """Operations on ``einvoicing_connections``."""

    def create(
        self,
        *,
        address: models.EinvoicingAddress,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
    ) -> models.EinvoicingConnectionResponse:
        """Create an e-invoicing connection

        Sends ``POST /einvoicing_connections``, which is not retried automatically once it may have reached the server.

        Args:
            address: The address of a participant of e-invoicing.
            entity_vat_id_id: Not described in the vendor's document.
            is_receiver: The server's default is True.
            is_sender: The server's default is True.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.post_einvoicing_connections import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                address=address,
                entity_vat_id_id=entity_vat_id_id,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse_response,
        )

    def create_network_credentials(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        network_credentials_identifier: str,
        network_credentials_schema: models.EinvoiceSchemaTypeEnum | str,
    ) -> models.EinvoicingNetworkCredentialsResponse:
        """Create network credentials of an e-invoicing connection

        Sends ``POST /einvoicing_connections/{einvoicing_connection_id}/network_credentials``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            network_credentials_identifier: Not described in the vendor's document.
            network_credentials_schema: Scheme of an identifier in the e-invoicing network.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.post_einvoicing_connections_id_network_credentials import _parse_response

        return self._call(
            _CREATE_NETWORK_CREDENTIALS,
            _create_network_credentials_request(
                einvoicing_connection_id=einvoicing_connection_id,
                network_credentials_identifier=network_credentials_identifier,
                network_credentials_schema=network_credentials_schema,
            ),
            _parse_response,
        )

    def delete(self, einvoicing_connection_id: str | UUID) -> None:
        """Delete an e-invoicing connection

        Sends ``DELETE /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.

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
                einvoicing_connection_id=einvoicing_connection_id,
            ),
        )

    def get(self, einvoicing_connection_id: str | UUID) -> models.EinvoicingConnectionResponse:
        """Read an e-invoicing connection

        Sends ``GET /einvoicing_connections/{einvoicing_connection_id}``.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.get_einvoicing_connections_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                einvoicing_connection_id=einvoicing_connection_id,
            ),
            _parse_response,
        )

    def list(self) -> models.EInvoicingRetrieveListData:
        """List e-invoicing connections

        List all e-invoicing connections, on one page.

        Sends ``GET /einvoicing_connections``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.get_einvoicing_connections import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def update(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        address: models.UpdateEinvoicingAddress | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
    ) -> models.EinvoicingConnectionResponse:
        """Change an e-invoicing connection

        Change the given members of an e-invoicing connection; the others stay.

        Sends ``PATCH /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            address: The new address of a participant of e-invoicing.
            is_receiver: Not described in the vendor's document.
            is_sender: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.patch_einvoicing_connections_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                einvoicing_connection_id=einvoicing_connection_id,
                address=address,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse_response,
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
    """Operations on ``einvoicing_connections``."""

    async def create(
        self,
        *,
        address: models.EinvoicingAddress,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
    ) -> models.EinvoicingConnectionResponse:
        """Create an e-invoicing connection

        Sends ``POST /einvoicing_connections``, which is not retried automatically once it may have reached the server.

        Args:
            address: The address of a participant of e-invoicing.
            entity_vat_id_id: Not described in the vendor's document.
            is_receiver: The server's default is True.
            is_sender: The server's default is True.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.post_einvoicing_connections import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                address=address,
                entity_vat_id_id=entity_vat_id_id,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse_response,
        )

    async def create_network_credentials(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        network_credentials_identifier: str,
        network_credentials_schema: models.EinvoiceSchemaTypeEnum | str,
    ) -> models.EinvoicingNetworkCredentialsResponse:
        """Create network credentials of an e-invoicing connection

        Sends ``POST /einvoicing_connections/{einvoicing_connection_id}/network_credentials``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            network_credentials_identifier: Not described in the vendor's document.
            network_credentials_schema: Scheme of an identifier in the e-invoicing network.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.post_einvoicing_connections_id_network_credentials import _parse_response

        return await self._call(
            _CREATE_NETWORK_CREDENTIALS,
            _create_network_credentials_request(
                einvoicing_connection_id=einvoicing_connection_id,
                network_credentials_identifier=network_credentials_identifier,
                network_credentials_schema=network_credentials_schema,
            ),
            _parse_response,
        )

    async def delete(self, einvoicing_connection_id: str | UUID) -> None:
        """Delete an e-invoicing connection

        Sends ``DELETE /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.

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
                einvoicing_connection_id=einvoicing_connection_id,
            ),
        )

    async def get(self, einvoicing_connection_id: str | UUID) -> models.EinvoicingConnectionResponse:
        """Read an e-invoicing connection

        Sends ``GET /einvoicing_connections/{einvoicing_connection_id}``.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.get_einvoicing_connections_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                einvoicing_connection_id=einvoicing_connection_id,
            ),
            _parse_response,
        )

    async def list(self) -> models.EInvoicingRetrieveListData:
        """List e-invoicing connections

        List all e-invoicing connections, on one page.

        Sends ``GET /einvoicing_connections``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.get_einvoicing_connections import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def update(
        self,
        einvoicing_connection_id: str | UUID,
        *,
        address: models.UpdateEinvoicingAddress | Unset = UNSET,
        is_receiver: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET,
    ) -> models.EinvoicingConnectionResponse:
        """Change an e-invoicing connection

        Change the given members of an e-invoicing connection; the others stay.

        Sends ``PATCH /einvoicing_connections/{einvoicing_connection_id}``, which is not retried automatically once it may have reached the server.

        Args:
            einvoicing_connection_id: Id of the e-invoicing connection.
            address: The new address of a participant of e-invoicing.
            is_receiver: Not described in the vendor's document.
            is_sender: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.e_invoicing_connections.patch_einvoicing_connections_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                einvoicing_connection_id=einvoicing_connection_id,
                address=address,
                is_receiver=is_receiver,
                is_sender=is_sender,
            ),
            _parse_response,
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
