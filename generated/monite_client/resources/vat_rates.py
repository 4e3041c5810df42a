"""``client.vat_rates`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="vat_rates.list",
    method="GET",
    path="/vat_rates",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.vat_rates.get_vat_rates import _get_kwargs

    return _get_kwargs(**given)


class VatRates(Resource):
    """Operations on ``vat_rates``."""

    def list(
        self,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        product_type: models.ProductServiceTypeEnum | str | Unset = UNSET,
    ) -> models.VatRateListResponse:
        """List VAT rates

        List the VAT rates that an invoice to the counterpart can have, on one page.

        Sends ``GET /vat_rates``.

        Args:
            counterpart_address_id: Address of the counterpart that the rates are for.
            counterpart_id: Counterpart that the rates are for.
            counterpart_vat_id_id: VAT id of the counterpart that the rates are for.
            entity_vat_id_id: VAT id of the entity that the rates are for.
            product_type: Product or service.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.vat_rates.get_vat_rates import _parse_response

        return self._call(
            _LIST,
            _list_request(
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                entity_vat_id_id=entity_vat_id_id,
                product_type=product_type,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> VatRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return VatRatesWithRawResponse(self)


class VatRatesWithRawResponse:
    """The methods of ``vat_rates`` with raw responses."""

    def __init__(self, resource: VatRates) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncVatRates(AsyncResource):
    """Operations on ``vat_rates``."""

    async def list(
        self,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        product_type: models.ProductServiceTypeEnum | str | Unset = UNSET,
    ) -> models.VatRateListResponse:
        """List VAT rates

        List the VAT rates that an invoice to the counterpart can have, on one page.

        Sends ``GET /vat_rates``.

        Args:
            counterpart_address_id: Address of the counterpart that the rates are for.
            counterpart_id: Counterpart that the rates are for.
            counterpart_vat_id_id: VAT id of the counterpart that the rates are for.
            entity_vat_id_id: VAT id of the entity that the rates are for.
            product_type: Product or service.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.vat_rates.get_vat_rates import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                entity_vat_id_id=entity_vat_id_id,
                product_type=product_type,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncVatRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncVatRatesWithRawResponse(self)


class AsyncVatRatesWithRawResponse:
    """The methods of ``vat_rates`` with raw responses."""

    def __init__(self, resource: AsyncVatRates) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
