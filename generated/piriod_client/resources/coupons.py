"""``client.coupons`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
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
    name="coupons.create",
    method="POST",
    path="/coupons/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_coupon_kwargs as _get_kwargs
    from ..models import CouponInput

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
    from ..api.billing import _get_coupon_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="coupons.list",
    method="GET",
    path="/coupons/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _list_coupons_kwargs as _get_kwargs

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
    from ..api.billing import _update_coupon_kwargs as _get_kwargs
    from ..models import CouponPatch

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
    """Operations on ``coupons``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        amount: float | Decimal,
        currency: str,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.coupons.create(name="Example", amount=1.5, currency="USD")
        """

        from ..api.billing import _create_coupon_response as _parse

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
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Coupon:
        """Retrieve coupon

        Sends ``GET /coupons/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.coupons.get("7")
        """

        from ..api.billing import _get_coupon_response as _parse

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.coupons.list()
        """

        from ..api.billing import _list_coupons_response as _parse

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Coupon]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /coupons/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.coupons.list_all():
                print(each)
        """
        from ..api.billing import _list_coupons_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        currency: str | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.coupons.update("7", name="Example")
        """

        from ..api.billing import _update_coupon_response as _parse

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
            _parse,
            options,
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
    """Operations on ``coupons``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        amount: float | Decimal,
        currency: str,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.coupons.create(name="Example", amount=1.5, currency="USD")
        """

        from ..api.billing import _create_coupon_response as _parse

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
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Coupon:
        """Retrieve coupon

        Sends ``GET /coupons/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.coupons.get("7")
        """

        from ..api.billing import _get_coupon_response as _parse

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.coupons.list()
        """

        from ..api.billing import _list_coupons_response as _parse

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        apply_on: models.ListCouponsApplyOn | str | Unset = UNSET,
        duration_scheme: models.ListCouponsDurationScheme | str | Unset = UNSET,
        amount: float | Unset = UNSET,
        currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Coupon]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /coupons/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.coupons.list_all():
                print(each)
        """
        from ..api.billing import _list_coupons_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        currency: str | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        duration_scheme: models.CouponDuration | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        apply_on: models.CouponTarget | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.coupons.update("7", name="Example")
        """

        from ..api.billing import _update_coupon_response as _parse

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
            _parse,
            options,
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
