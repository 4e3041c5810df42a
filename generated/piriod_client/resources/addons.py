"""``client.addons`` of Piriod."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="addons.create",
    method="POST",
    path="/addons/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_addon_kwargs as _get_kwargs
    from ..models import AddonInput

    names = (
        "name",
        "amount",
        "currency",
        "description",
        "apply_scheme",
        "duration_times",
        "sku",
        "unit_label",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=AddonInput(**members))


_GET = Operation(
    name="addons.get",
    method="GET",
    path="/addons/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _get_addon_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Addons(Resource):
    """Operations on ``addons``.

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
        description: str,
        apply_scheme: models.ApplyScheme | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        sku: str | None | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Addon:
        """Create add-on

        Sends ``POST /addons/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 56 characters.
            amount: Price, in `currency`.
            currency: Currency code.
            description: Text, at most 256 characters.
            apply_scheme: How often an add-on is charged.
            duration_times: Number of times a recurring add-on applies.
            sku: Article code, at most 32 characters.
            unit_label: Name of the unit, at most 4 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.addons.create(
                name="Example",
                amount=1.5,
                currency="USD",
                description="Example",
            )
        """

        from ..api.billing import _create_addon_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                amount=amount,
                currency=currency,
                description=description,
                apply_scheme=apply_scheme,
                duration_times=duration_times,
                sku=sku,
                unit_label=unit_label,
            ),
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Addon:
        """Retrieve add-on

        Sends ``GET /addons/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.addons.get("7")
        """

        from ..api.billing import _get_addon_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AddonsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AddonsWithRawResponse(self)


class AddonsWithRawResponse:
    """The methods of ``addons`` with raw responses."""

    def __init__(self, resource: Addons) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)


class AsyncAddons(AsyncResource):
    """Operations on ``addons``.

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
        description: str,
        apply_scheme: models.ApplyScheme | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        sku: str | None | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Addon:
        """Create add-on

        Sends ``POST /addons/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 56 characters.
            amount: Price, in `currency`.
            currency: Currency code.
            description: Text, at most 256 characters.
            apply_scheme: How often an add-on is charged.
            duration_times: Number of times a recurring add-on applies.
            sku: Article code, at most 32 characters.
            unit_label: Name of the unit, at most 4 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.addons.create(
                name="Example",
                amount=1.5,
                currency="USD",
                description="Example",
            )
        """

        from ..api.billing import _create_addon_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                amount=amount,
                currency=currency,
                description=description,
                apply_scheme=apply_scheme,
                duration_times=duration_times,
                sku=sku,
                unit_label=unit_label,
            ),
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Addon:
        """Retrieve add-on

        Sends ``GET /addons/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.addons.get("7")
        """

        from ..api.billing import _get_addon_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAddonsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAddonsWithRawResponse(self)


class AsyncAddonsWithRawResponse:
    """The methods of ``addons`` with raw responses."""

    def __init__(self, resource: AsyncAddons) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
