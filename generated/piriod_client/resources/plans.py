"""``client.plans`` of Piriod."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.billing.create_plan import _get_kwargs
    from ..models.plan_input import PlanInput

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
        "exempt",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PlanInput(**members))


class Plans(Resource):
    """Operations on ``plans``."""

    def create(
        self,
        *,
        product: Any | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        frequency: Any | Unset = UNSET,
        currency: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        sku: str | Unset = UNSET,
        usage_scheme: models.UsageScheme | str | Unset = UNSET,
        usage_aggregation: models.UsageAggregation | str | Unset = UNSET,
        tiers: Sequence[models.PlanTier] | Unset = UNSET,
        tiers_mode: models.TiersMode | str | Unset = UNSET,
        exempt: bool | Unset = UNSET,
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
            exempt: Whether the plan is free of tax.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_plan import _parse_response as parse

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
                exempt=exempt,
            ),
            parse,
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


class AsyncPlans(AsyncResource):
    """Operations on ``plans``."""

    async def create(
        self,
        *,
        product: Any | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        frequency: Any | Unset = UNSET,
        currency: str | Unset = UNSET,
        amount: float | Unset = UNSET,
        sku: str | Unset = UNSET,
        usage_scheme: models.UsageScheme | str | Unset = UNSET,
        usage_aggregation: models.UsageAggregation | str | Unset = UNSET,
        tiers: Sequence[models.PlanTier] | Unset = UNSET,
        tiers_mode: models.TiersMode | str | Unset = UNSET,
        exempt: bool | Unset = UNSET,
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
            exempt: Whether the plan is free of tax.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_plan import _parse_response as parse

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
                exempt=exempt,
            ),
            parse,
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
