"""``client.coupons`` of Piriod."""

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
    name="coupons.create",
    method="POST",
    path="/coupons/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing.create_coupon import _get_kwargs
    from ..models.coupon_input import CouponInput

    names = (
        "name",
        "amount",
        "currency",
        "discount_scheme",
        "duration_scheme",
        "duration_times",
        "valid_until",
        "apply_on",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CouponInput(**members))


_GET = Operation(
    name="coupons.get",
    method="GET",
    path="/coupons/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.billing.get_coupon import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="coupons.list",
    method="GET",
    path="/coupons/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing.list_coupons import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="coupons.update",
    method="PATCH",
    path="/coupons/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing.update_coupon import _get_kwargs
    from ..models.coupon_patch import CouponPatch

    names = (
        "name",
        "amount",
        "currency",
        "discount_scheme",
        "duration_scheme",
        "duration_times",
        "valid_until",
        "apply_on",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CouponPatch(**members))


class Coupons(Resource):
    """Operations on ``coupons``."""

    def create(
        self,
        *,
        name: str,
        amount: float,
        currency: str,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
    ) -> models.Coupon:
        """Create coupon

        Known from the reference of 2024-25.

        Sends ``POST /coupons/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 56 characters.
            amount: Reduction; `discount_scheme` says whether percent or amount.
            currency: Currency code.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            duration_scheme: How long a coupon applies.
            duration_times: Number of billings a limited coupon applies to.
            valid_until: Last day the coupon can be used.
            apply_on: What a coupon reduces.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_coupon import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                amount=amount,
                currency=currency,
                discount_scheme=discount_scheme,
                duration_scheme=duration_scheme,
                duration_times=duration_times,
                valid_until=valid_until,
                apply_on=apply_on,
            ),
            _parse_response,
        )

    def get(self, id: str) -> models.Coupon:
        """Retrieve coupon

        Sends ``GET /coupons/{id}/``.

        Args:
            id: Identifier of the object.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.get_coupon import _parse_response

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
    ) -> Page[models.Coupon]:
        """List coupons

        Sends ``GET /coupons/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            name: Exact name.
            apply_on: What the coupon reduces.
            duration_scheme: How long the coupon applies.
            amount: Amount or percentage of the coupon.
            currency: Currency code.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.list_coupons import _parse_response

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                apply_on=apply_on,
                duration_scheme=duration_scheme,
                amount=amount,
                currency=currency,
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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
    ) -> Iterator[models.Coupon]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /coupons/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.billing.list_coupons import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                apply_on=apply_on,
                duration_scheme=duration_scheme,
                amount=amount,
                currency=currency,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
    ) -> models.Coupon:
        """Update coupon

        Changes a coupon; any part of the object may be given.

        Sends ``PATCH /coupons/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 56 characters.
            amount: Reduction; `discount_scheme` says whether percent or amount.
            currency: Currency code.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            duration_scheme: How long a coupon applies.
            duration_times: Number of billings a limited coupon applies to.
            valid_until: Last day the coupon can be used.
            apply_on: What a coupon reduces.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.update_coupon import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                amount=amount,
                currency=currency,
                discount_scheme=discount_scheme,
                duration_scheme=duration_scheme,
                duration_times=duration_times,
                valid_until=valid_until,
                apply_on=apply_on,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> CouponsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CouponsWithRawResponse(self)


class CouponsWithRawResponse:
    """The methods of ``coupons`` with raw responses."""

    def __init__(self, resource: Coupons) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCoupons(AsyncResource):
    """Operations on ``coupons``."""

    async def create(
        self,
        *,
        name: str,
        amount: float,
        currency: str,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
    ) -> models.Coupon:
        """Create coupon

        Known from the reference of 2024-25.

        Sends ``POST /coupons/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 56 characters.
            amount: Reduction; `discount_scheme` says whether percent or amount.
            currency: Currency code.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            duration_scheme: How long a coupon applies.
            duration_times: Number of billings a limited coupon applies to.
            valid_until: Last day the coupon can be used.
            apply_on: What a coupon reduces.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_coupon import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                amount=amount,
                currency=currency,
                discount_scheme=discount_scheme,
                duration_scheme=duration_scheme,
                duration_times=duration_times,
                valid_until=valid_until,
                apply_on=apply_on,
            ),
            _parse_response,
        )

    async def get(self, id: str) -> models.Coupon:
        """Retrieve coupon

        Sends ``GET /coupons/{id}/``.

        Args:
            id: Identifier of the object.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.get_coupon import _parse_response

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
    ) -> AsyncPage[models.Coupon]:
        """List coupons

        Sends ``GET /coupons/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            name: Exact name.
            apply_on: What the coupon reduces.
            duration_scheme: How long the coupon applies.
            amount: Amount or percentage of the coupon.
            currency: Currency code.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.list_coupons import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                apply_on=apply_on,
                duration_scheme=duration_scheme,
                amount=amount,
                currency=currency,
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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
    ) -> AsyncIterator[models.Coupon]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /coupons/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.billing.list_coupons import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                apply_on=apply_on,
                duration_scheme=duration_scheme,
                amount=amount,
                currency=currency,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
    ) -> models.Coupon:
        """Update coupon

        Changes a coupon; any part of the object may be given.

        Sends ``PATCH /coupons/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 56 characters.
            amount: Reduction; `discount_scheme` says whether percent or amount.
            currency: Currency code.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            duration_scheme: How long a coupon applies.
            duration_times: Number of billings a limited coupon applies to.
            valid_until: Last day the coupon can be used.
            apply_on: What a coupon reduces.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.update_coupon import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                amount=amount,
                currency=currency,
                discount_scheme=discount_scheme,
                duration_scheme=duration_scheme,
                duration_times=duration_times,
                valid_until=valid_until,
                apply_on=apply_on,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCouponsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCouponsWithRawResponse(self)


class AsyncCouponsWithRawResponse:
    """The methods of ``coupons`` with raw responses."""

    def __init__(self, resource: AsyncCoupons) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
