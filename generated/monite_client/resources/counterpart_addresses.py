"""``client.counterpart_addresses`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="counterpart_addresses.create",
    method="POST",
    path="/counterparts/{counterpart_id}/addresses",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses.post_counterparts_id_addresses import _get_kwargs
    from ..models.counterpart_address import CounterpartAddress

    names = (
        "city",
        "country",
        "line1",
        "postal_code",
        "line2",
        "state",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartAddress(**members))


_DELETE = Operation(
    name="counterpart_addresses.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}/addresses/{address_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses.delete_counterparts_id_addresses_id import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="counterpart_addresses.get",
    method="GET",
    path="/counterparts/{counterpart_id}/addresses/{address_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses.get_counterparts_id_addresses_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterpart_addresses.list",
    method="GET",
    path="/counterparts/{counterpart_id}/addresses",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses.get_counterparts_id_addresses import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="counterpart_addresses.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}/addresses/{address_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses.patch_counterparts_id_addresses_id import _get_kwargs
    from ..models.counterpart_update_address import CounterpartUpdateAddress

    names = (
        "city",
        "country",
        "line1",
        "line2",
        "postal_code",
        "state",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartUpdateAddress(**members))


class CounterpartAddresses(Resource):
    """Operations on ``counterpart_addresses``."""

    def create(
        self,
        counterpart_id: str | UUID,
        *,
        city: str,
        country: models.AllowedCountries | str,
        line1: str,
        postal_code: str,
        line2: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Create an address of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/addresses``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            state: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.post_counterparts_id_addresses import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                city=city,
                country=country,
                line1=line1,
                postal_code=postal_code,
                line2=line2,
                state=state,
            ),
            _parse_response,
        )

    def delete(self, counterpart_id: str | UUID, address_id: str | UUID) -> None:
        """Delete an address of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.

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
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
        )

    def get(
        self, counterpart_id: str | UUID, address_id: str | UUID
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Read an address of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/addresses/{address_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.get_counterparts_id_addresses_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
            _parse_response,
        )

    def list(self, counterpart_id: str | UUID) -> models.CounterpartAddressResourceList:
        """List addresses of a counterpart

        List all addresses of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/addresses``.

        Args:
            counterpart_id: Id of the counterpart.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.get_counterparts_id_addresses import _parse_response

        return self._call(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse_response,
        )

    def update(
        self,
        counterpart_id: str | UUID,
        address_id: str | UUID,
        *,
        city: str | Unset = UNSET,
        country: models.AllowedCountries | str | Unset = UNSET,
        line1: str | Unset = UNSET,
        line2: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Change an address of a counterpart

        Change the given members of an address of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            state: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.patch_counterparts_id_addresses_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
                city=city,
                country=country,
                line1=line1,
                line2=line2,
                postal_code=postal_code,
                state=state,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> CounterpartAddressesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartAddressesWithRawResponse(self)


class CounterpartAddressesWithRawResponse:
    """The methods of ``counterpart_addresses`` with raw responses."""

    def __init__(self, resource: CounterpartAddresses) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCounterpartAddresses(AsyncResource):
    """Operations on ``counterpart_addresses``."""

    async def create(
        self,
        counterpart_id: str | UUID,
        *,
        city: str,
        country: models.AllowedCountries | str,
        line1: str,
        postal_code: str,
        line2: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Create an address of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/addresses``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            state: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.post_counterparts_id_addresses import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                city=city,
                country=country,
                line1=line1,
                postal_code=postal_code,
                line2=line2,
                state=state,
            ),
            _parse_response,
        )

    async def delete(self, counterpart_id: str | UUID, address_id: str | UUID) -> None:
        """Delete an address of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.

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
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
        )

    async def get(
        self, counterpart_id: str | UUID, address_id: str | UUID
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Read an address of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/addresses/{address_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.get_counterparts_id_addresses_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
            _parse_response,
        )

    async def list(self, counterpart_id: str | UUID) -> models.CounterpartAddressResourceList:
        """List addresses of a counterpart

        List all addresses of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/addresses``.

        Args:
            counterpart_id: Id of the counterpart.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.get_counterparts_id_addresses import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse_response,
        )

    async def update(
        self,
        counterpart_id: str | UUID,
        address_id: str | UUID,
        *,
        city: str | Unset = UNSET,
        country: models.AllowedCountries | str | Unset = UNSET,
        line1: str | Unset = UNSET,
        line2: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Change an address of a counterpart

        Change the given members of an address of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            state: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_addresses.patch_counterparts_id_addresses_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
                city=city,
                country=country,
                line1=line1,
                line2=line2,
                postal_code=postal_code,
                state=state,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartAddressesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartAddressesWithRawResponse(self)


class AsyncCounterpartAddressesWithRawResponse:
    """The methods of ``counterpart_addresses`` with raw responses."""

    def __init__(self, resource: AsyncCounterpartAddresses) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
