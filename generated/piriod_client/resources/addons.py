"""``client.addons`` of Piriod."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
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
    from ..api.billing.create_addon import _get_kwargs
    from ..models.addon_input import AddonInput

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
    from ..api.billing.get_addon import _get_kwargs

    return _get_kwargs(**given)


class Addons(Resource):
    """Operations on ``addons``."""

    def create(
        self,
        *,
        name: str,
        amount: float,
        currency: str,
        description: str,
        apply_scheme: models.ApplyScheme | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        sku: str | None | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_addon import _parse_response

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
            _parse_response,
        )

    def get(self, id: str) -> models.Addon:
        """Retrieve add-on

        Sends ``GET /addons/{id}/``.

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

        from ..api.billing.get_addon import _parse_response

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
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
    """Operations on ``addons``."""

    async def create(
        self,
        *,
        name: str,
        amount: float,
        currency: str,
        description: str,
        apply_scheme: models.ApplyScheme | str | Unset = UNSET,
        duration_times: int | None | Unset = UNSET,
        sku: str | None | Unset = UNSET,
        unit_label: str | None | Unset = UNSET,
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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_addon import _parse_response

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
            _parse_response,
        )

    async def get(self, id: str) -> models.Addon:
        """Retrieve add-on

        Sends ``GET /addons/{id}/``.

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

        from ..api.billing.get_addon import _parse_response

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
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
