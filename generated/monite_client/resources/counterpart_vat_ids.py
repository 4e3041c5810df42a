"""``client.counterpart_vat_ids`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="counterpart_vat_ids.create",
    method="POST",
    path="/counterparts/{counterpart_id}/vat_ids",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds.post_counterparts_id_vat_ids import _get_kwargs
    from ..models.counterpart_vat_id import CounterpartVatID

    names = (
        "value",
        "country",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartVatID(**members))


_DELETE = Operation(
    name="counterpart_vat_ids.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}/vat_ids/{vat_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds.delete_counterparts_id_vat_ids_id import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="counterpart_vat_ids.get",
    method="GET",
    path="/counterparts/{counterpart_id}/vat_ids/{vat_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds.get_counterparts_id_vat_ids_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterpart_vat_ids.list",
    method="GET",
    path="/counterparts/{counterpart_id}/vat_ids",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds.get_counterparts_id_vat_ids import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="counterpart_vat_ids.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}/vat_ids/{vat_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds.patch_counterparts_id_vat_ids_id import _get_kwargs
    from ..models.counterpart_update_vat_id import CounterpartUpdateVatID

    names = (
        "country",
        "type_",
        "value",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartUpdateVatID(**members))


class CounterpartVatIds(Resource):
    """Operations on ``counterpart_vat_ids``."""

    def create(
        self,
        counterpart_id: str | UUID,
        *,
        value: str,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
    ) -> models.CounterpartVatIDResponse:
        """Create a VAT id of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/vat_ids``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            value: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_vat_i_ds.post_counterparts_id_vat_ids import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                value=value,
                country=country,
                type_=type_,
            ),
            _parse_response,
        )

    def delete(self, counterpart_id: str | UUID, vat_id: str | UUID) -> None:
        """Delete a VAT id of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.

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
                vat_id=vat_id,
            ),
        )

    def get(self, counterpart_id: str | UUID, vat_id: str | UUID) -> models.CounterpartVatIDResponse:
        """Read a VAT id of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/vat_ids/{vat_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_vat_i_ds.get_counterparts_id_vat_ids_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
            ),
            _parse_response,
        )

    def list(self, counterpart_id: str | UUID) -> models.CounterpartVatIDResourceList:
        """List VAT ids of a counterpart

        List all VAT ids of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/vat_ids``.

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

        from ..api.counterpart_vat_i_ds.get_counterparts_id_vat_ids import _parse_response

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
        vat_id: str | UUID,
        *,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> models.CounterpartVatIDResponse:
        """Change a VAT id of a counterpart

        Change the given members of a VAT id of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.
            value: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_vat_i_ds.patch_counterparts_id_vat_ids_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
                country=country,
                type_=type_,
                value=value,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> CounterpartVatIdsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartVatIdsWithRawResponse(self)


class CounterpartVatIdsWithRawResponse:
    """The methods of ``counterpart_vat_ids`` with raw responses."""

    def __init__(self, resource: CounterpartVatIds) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCounterpartVatIds(AsyncResource):
    """Operations on ``counterpart_vat_ids``."""

    async def create(
        self,
        counterpart_id: str | UUID,
        *,
        value: str,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
    ) -> models.CounterpartVatIDResponse:
        """Create a VAT id of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/vat_ids``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            value: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_vat_i_ds.post_counterparts_id_vat_ids import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                value=value,
                country=country,
                type_=type_,
            ),
            _parse_response,
        )

    async def delete(self, counterpart_id: str | UUID, vat_id: str | UUID) -> None:
        """Delete a VAT id of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.

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
                vat_id=vat_id,
            ),
        )

    async def get(self, counterpart_id: str | UUID, vat_id: str | UUID) -> models.CounterpartVatIDResponse:
        """Read a VAT id of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/vat_ids/{vat_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_vat_i_ds.get_counterparts_id_vat_ids_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
            ),
            _parse_response,
        )

    async def list(self, counterpart_id: str | UUID) -> models.CounterpartVatIDResourceList:
        """List VAT ids of a counterpart

        List all VAT ids of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/vat_ids``.

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

        from ..api.counterpart_vat_i_ds.get_counterparts_id_vat_ids import _parse_response

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
        vat_id: str | UUID,
        *,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> models.CounterpartVatIDResponse:
        """Change a VAT id of a counterpart

        Change the given members of a VAT id of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.
            value: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.counterpart_vat_i_ds.patch_counterparts_id_vat_ids_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
                country=country,
                type_=type_,
                value=value,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartVatIdsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartVatIdsWithRawResponse(self)


class AsyncCounterpartVatIdsWithRawResponse:
    """The methods of ``counterpart_vat_ids`` with raw responses."""

    def __init__(self, resource: AsyncCounterpartVatIds) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
