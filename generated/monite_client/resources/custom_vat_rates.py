"""``client.custom_vat_rates`` of Monite."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="custom_vat_rates.create",
    method="POST",
    path="/custom_vat_rates",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates.post_custom_vat_rates import _get_kwargs
    from ..models.custom_vat_rate_request import CustomVatRateRequest

    names = (
        "components",
        "name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CustomVatRateRequest(**members))


_DELETE = Operation(
    name="custom_vat_rates.delete",
    method="DELETE",
    path="/custom_vat_rates/{custom_vat_rate_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates.delete_custom_vat_rates_id import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="custom_vat_rates.get",
    method="GET",
    path="/custom_vat_rates/{custom_vat_rate_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates.get_custom_vat_rates_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="custom_vat_rates.list",
    method="GET",
    path="/custom_vat_rates",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates.get_custom_vat_rates import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="custom_vat_rates.update",
    method="PATCH",
    path="/custom_vat_rates/{custom_vat_rate_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates.patch_custom_vat_rates_id import _get_kwargs
    from ..models.custom_vat_rate_update_request import CustomVatRateUpdateRequest

    names = (
        "components",
        "name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CustomVatRateUpdateRequest(**members))


class CustomVatRates(Resource):
    """Operations on ``custom_vat_rates``."""

    def create(self, *, components: Sequence[models.VatRateComponent], name: str) -> models.CustomVatRateResponse:
        """Create a custom VAT rate

        Sends ``POST /custom_vat_rates``, which is not retried automatically once it may have reached the server.

        Args:
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.post_custom_vat_rates import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                components=components,
                name=name,
            ),
            _parse_response,
        )

    def delete(self, custom_vat_rate_id: str | UUID) -> None:
        """Delete a custom VAT rate

        Sends ``DELETE /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.

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
                custom_vat_rate_id=custom_vat_rate_id,
            ),
        )

    def get(self, custom_vat_rate_id: str | UUID) -> models.CustomVatRateResponse:
        """Read a custom VAT rate

        Sends ``GET /custom_vat_rates/{custom_vat_rate_id}``.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.get_custom_vat_rates_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                custom_vat_rate_id=custom_vat_rate_id,
            ),
            _parse_response,
        )

    def list(self) -> models.CustomVatRateResponseList:
        """List custom VAT rates

        List all custom VAT rates, on one page.

        Sends ``GET /custom_vat_rates``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.get_custom_vat_rates import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def update(
        self,
        custom_vat_rate_id: str | UUID,
        *,
        components: Sequence[models.VatRateComponent] | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> models.CustomVatRateResponse:
        """Change a custom VAT rate

        Change the given members of a custom VAT rate; the others stay.

        Sends ``PATCH /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.patch_custom_vat_rates_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                custom_vat_rate_id=custom_vat_rate_id,
                components=components,
                name=name,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> CustomVatRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CustomVatRatesWithRawResponse(self)


class CustomVatRatesWithRawResponse:
    """The methods of ``custom_vat_rates`` with raw responses."""

    def __init__(self, resource: CustomVatRates) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCustomVatRates(AsyncResource):
    """Operations on ``custom_vat_rates``."""

    async def create(self, *, components: Sequence[models.VatRateComponent], name: str) -> models.CustomVatRateResponse:
        """Create a custom VAT rate

        Sends ``POST /custom_vat_rates``, which is not retried automatically once it may have reached the server.

        Args:
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.post_custom_vat_rates import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                components=components,
                name=name,
            ),
            _parse_response,
        )

    async def delete(self, custom_vat_rate_id: str | UUID) -> None:
        """Delete a custom VAT rate

        Sends ``DELETE /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.

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
                custom_vat_rate_id=custom_vat_rate_id,
            ),
        )

    async def get(self, custom_vat_rate_id: str | UUID) -> models.CustomVatRateResponse:
        """Read a custom VAT rate

        Sends ``GET /custom_vat_rates/{custom_vat_rate_id}``.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.get_custom_vat_rates_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                custom_vat_rate_id=custom_vat_rate_id,
            ),
            _parse_response,
        )

    async def list(self) -> models.CustomVatRateResponseList:
        """List custom VAT rates

        List all custom VAT rates, on one page.

        Sends ``GET /custom_vat_rates``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.get_custom_vat_rates import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def update(
        self,
        custom_vat_rate_id: str | UUID,
        *,
        components: Sequence[models.VatRateComponent] | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> models.CustomVatRateResponse:
        """Change a custom VAT rate

        Change the given members of a custom VAT rate; the others stay.

        Sends ``PATCH /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.custom_vat_rates.patch_custom_vat_rates_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                custom_vat_rate_id=custom_vat_rate_id,
                components=components,
                name=name,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCustomVatRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCustomVatRatesWithRawResponse(self)


class AsyncCustomVatRatesWithRawResponse:
    """The methods of ``custom_vat_rates`` with raw responses."""

    def __init__(self, resource: AsyncCustomVatRates) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
