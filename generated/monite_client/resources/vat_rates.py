"""``client.vat_rates`` of Monite."""

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
from ..types import UNSET, Unset

_LIST = Operation(
    name="vat_rates.list",
    method="GET",
    path="/vat_rates",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.vat_rates import _get_vat_rates_kwargs as _get_kwargs

    return _get_kwargs(**given)


class VatRates(Resource):
    """Operations on ``vat_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        product_type: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.VatRateResponse]:
        """List VAT rates

        List the VAT rates that an invoice to the counterpart can have, on one page.

        Sends ``GET /vat_rates``.

        Args:
            counterpart_address_id: Address of the counterpart that the rates are for.
            counterpart_id: Counterpart that the rates are for.
            counterpart_vat_id_id: VAT id of the counterpart that the rates are for.
            entity_vat_id_id: VAT id of the entity that the rates are for.
            product_type: Product or service.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.vat_rates.list()
        """

        from ..api.vat_rates import _get_vat_rates_response as _parse

        return self._page(
            _LIST,
            _list_request(
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                entity_vat_id_id=entity_vat_id_id,
                product_type=product_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        product_type: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.VatRateResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /vat_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.vat_rates.list_all():
                print(each)
        """
        from ..api.vat_rates import _get_vat_rates_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                entity_vat_id_id=entity_vat_id_id,
                product_type=product_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
    """Operations on ``vat_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        product_type: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.VatRateResponse]:
        """List VAT rates

        List the VAT rates that an invoice to the counterpart can have, on one page.

        Sends ``GET /vat_rates``.

        Args:
            counterpart_address_id: Address of the counterpart that the rates are for.
            counterpart_id: Counterpart that the rates are for.
            counterpart_vat_id_id: VAT id of the counterpart that the rates are for.
            entity_vat_id_id: VAT id of the entity that the rates are for.
            product_type: Product or service.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.vat_rates.list()
        """

        from ..api.vat_rates import _get_vat_rates_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                entity_vat_id_id=entity_vat_id_id,
                product_type=product_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        product_type: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.VatRateResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /vat_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.vat_rates.list_all():
                print(each)
        """
        from ..api.vat_rates import _get_vat_rates_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                entity_vat_id_id=entity_vat_id_id,
                product_type=product_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
