"""``client.onboarding_requirements`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_LIST = Operation(
    name="onboarding_requirements.list",
    method="GET",
    path="/onboarding_requirements",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.onboarding_requirements.get_onboarding_requirements import _get_kwargs

    return _get_kwargs(**given)


class OnboardingRequirements(Resource):
    """Operations on ``onboarding_requirements``."""

    def list(self) -> models.GetOnboardingRequirementsResponse:
        """List onboarding requirements

        List what is still asked of the entity, by payment method.

        Sends ``GET /onboarding_requirements``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.onboarding_requirements.get_onboarding_requirements import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    @cached_property
    def with_raw_response(self) -> OnboardingRequirementsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OnboardingRequirementsWithRawResponse(self)


class OnboardingRequirementsWithRawResponse:
    """The methods of ``onboarding_requirements`` with raw responses."""

    def __init__(self, resource: OnboardingRequirements) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncOnboardingRequirements(AsyncResource):
    """Operations on ``onboarding_requirements``."""

    async def list(self) -> models.GetOnboardingRequirementsResponse:
        """List onboarding requirements

        List what is still asked of the entity, by payment method.

        Sends ``GET /onboarding_requirements``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.onboarding_requirements.get_onboarding_requirements import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    @cached_property
    def with_raw_response(self) -> AsyncOnboardingRequirementsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOnboardingRequirementsWithRawResponse(self)


class AsyncOnboardingRequirementsWithRawResponse:
    """The methods of ``onboarding_requirements`` with raw responses."""

    def __init__(self, resource: AsyncOnboardingRequirements) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
