"""``client.plans`` of Piriod."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    name="plans.create",
    method="POST",
    path="/plans/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_plan_kwargs as _get_kwargs
    from ..models import PlanInput

    names = (
        "product",
        "name",
        "description",
        "frequency",
        "currency",
        "amount",
        "sku",
        "usage_scheme",
        "usage_aggregation",
        "tiers",
        "tiers_mode",
        "unit_label",
        "exempt",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PlanInput(**members))


_LIST = Operation(
    name="plans.list",
    method="GET",
    path="/plans/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _list_plans_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="plans.update",
    method="PATCH",
    path="/plans/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _update_plan_kwargs as _get_kwargs
    from ..models import PlanUpdate

    names = (
        "name",
        "description",
        "sku",
        "unit_label",
        "metadata",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PlanUpdate(**members))


class Plans(Resource):
    """Operations on ``plans``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        product: str,
        name: str,
        description: str,
        frequency: str,
        currency: str,
        amount: float | Decimal,
        sku: str | None | Unset = UNSET,
        usage_scheme: models.UsageScheme | str | Unset = UNSET,
        usage_aggregation: models.UsageAggregation | str | Unset = UNSET,
        tiers: Sequence[models.PlanTierInput | Mapping[str, Any]] | Unset = UNSET,
        tiers_mode: models.TiersMode | str | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
        exempt: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Plan:
        """Create plan

        Sends ``POST /plans/``, which is not retried automatically once it may have reached the server.

        Args:
            product: Identifier of the product.
            name: Name, at most 56 characters.
            description: Text, at most 200 characters.
            frequency: Identifier of the billing frequency. Earlier reference: monthly, annual, weekly, biannual
                or quarterly.
            currency: Currency code.
            amount: Price per period, in `currency`.
            sku: Article code, at most 32 characters.
            usage_scheme: Whether the quantity is agreed or measured.
            usage_aggregation: How measured usage is summed up.
            tiers: Price steps.
            tiers_mode: How price steps apply. `unit` (now volume) and `range` (now package) are deprecated.
            unit_label: Name of the unit, at most 4 characters.
            exempt: Whether the plan is free of tax. The server's default is False.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.plans.create(
                product="Example",
                name="Example",
                description="Example",
                frequency="Example",
                currency="USD",
                amount=1.5,
            )
        """

        from ..api.billing import _create_plan_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                product=product,
                name=name,
                description=description,
                frequency=frequency,
                currency=currency,
                amount=amount,
                sku=sku,
                usage_scheme=usage_scheme,
                usage_aggregation=usage_aggregation,
                tiers=tiers,
                tiers_mode=tiers_mode,
                unit_label=unit_label,
                exempt=exempt,
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
        product: str | Unset = UNSET,
        status: models.ListPlansStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Plan]:
        """List plans

        Sends ``GET /plans/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            product: Identifier of the product.
            status: State of the plan.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.plans.list()
        """

        from ..api.billing import _list_plans_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                product=product,
                status=status,
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
        product: str | Unset = UNSET,
        status: models.ListPlansStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Plan]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /plans/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.plans.list_all():
                print(each)
        """
        from ..api.billing import _list_plans_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                product=product,
                status=status,
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
        description: str | Unset = UNSET,
        sku: str | None | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Plan:
        """Update plan

        Changes the texts of a plan; price and period stay as they are.

        Sends ``PATCH /plans/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 56 characters.
            description: Text, at most 200 characters.
            sku: Article code, at most 32 characters.
            unit_label: Name of the unit, at most 4 characters.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.plans.update("7", name="Example")
        """

        from ..api.billing import _update_plan_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                description=description,
                sku=sku,
                unit_label=unit_label,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PlansWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PlansWithRawResponse(self)


class PlansWithRawResponse:
    """The methods of ``plans`` with raw responses."""

    def __init__(self, resource: Plans) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncPlans(AsyncResource):
    """Operations on ``plans``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        product: str,
        name: str,
        description: str,
        frequency: str,
        currency: str,
        amount: float | Decimal,
        sku: str | None | Unset = UNSET,
        usage_scheme: models.UsageScheme | str | Unset = UNSET,
        usage_aggregation: models.UsageAggregation | str | Unset = UNSET,
        tiers: Sequence[models.PlanTierInput | Mapping[str, Any]] | Unset = UNSET,
        tiers_mode: models.TiersMode | str | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
        exempt: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Plan:
        """Create plan

        Sends ``POST /plans/``, which is not retried automatically once it may have reached the server.

        Args:
            product: Identifier of the product.
            name: Name, at most 56 characters.
            description: Text, at most 200 characters.
            frequency: Identifier of the billing frequency. Earlier reference: monthly, annual, weekly, biannual
                or quarterly.
            currency: Currency code.
            amount: Price per period, in `currency`.
            sku: Article code, at most 32 characters.
            usage_scheme: Whether the quantity is agreed or measured.
            usage_aggregation: How measured usage is summed up.
            tiers: Price steps.
            tiers_mode: How price steps apply. `unit` (now volume) and `range` (now package) are deprecated.
            unit_label: Name of the unit, at most 4 characters.
            exempt: Whether the plan is free of tax. The server's default is False.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.plans.create(
                product="Example",
                name="Example",
                description="Example",
                frequency="Example",
                currency="USD",
                amount=1.5,
            )
        """

        from ..api.billing import _create_plan_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                product=product,
                name=name,
                description=description,
                frequency=frequency,
                currency=currency,
                amount=amount,
                sku=sku,
                usage_scheme=usage_scheme,
                usage_aggregation=usage_aggregation,
                tiers=tiers,
                tiers_mode=tiers_mode,
                unit_label=unit_label,
                exempt=exempt,
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
        product: str | Unset = UNSET,
        status: models.ListPlansStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Plan]:
        """List plans

        Sends ``GET /plans/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            product: Identifier of the product.
            status: State of the plan.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.plans.list()
        """

        from ..api.billing import _list_plans_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                product=product,
                status=status,
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
        product: str | Unset = UNSET,
        status: models.ListPlansStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Plan]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /plans/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.plans.list_all():
                print(each)
        """
        from ..api.billing import _list_plans_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                product=product,
                status=status,
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
        description: str | Unset = UNSET,
        sku: str | None | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Plan:
        """Update plan

        Changes the texts of a plan; price and period stay as they are.

        Sends ``PATCH /plans/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 56 characters.
            description: Text, at most 200 characters.
            sku: Article code, at most 32 characters.
            unit_label: Name of the unit, at most 4 characters.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.plans.update("7", name="Example")
        """

        from ..api.billing import _update_plan_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                description=description,
                sku=sku,
                unit_label=unit_label,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPlansWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPlansWithRawResponse(self)


class AsyncPlansWithRawResponse:
    """The methods of ``plans`` with raw responses."""

    def __init__(self, resource: AsyncPlans) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
