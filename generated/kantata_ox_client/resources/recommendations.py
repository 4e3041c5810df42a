"""``client.recommendations`` of Kantata OX."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_GET_ESTIMATE_SCENARIO_RESOURCE = Operation(
    name="recommendations.get_estimate_scenario_resource",
    method="GET",
    path="/recommendations/estimate_scenario_resource",
    success=(200,),
    retryable=True,
)


@_GET_ESTIMATE_SCENARIO_RESOURCE.request_builder
def _get_estimate_scenario_resource_request(**given: Any) -> dict[str, Any]:
    from ..api.recommendations import _get_estimate_scenario_resource_recommendations_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Recommendations(Resource):
    """Operations on ``recommendations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get_estimate_scenario_resource(
        self, *, id: str | int, **options: Unpack[CallOptions]
    ) -> models.GetEstimateScenarioResourceRecommendationsResponse200:
        """List users recommended for a resource of a scenario

        Sends ``GET /recommendations/estimate_scenario_resource``.

        Args:
            id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.recommendations.get_estimate_scenario_resource(id="7")
        """

        from ..api.recommendations import _get_estimate_scenario_resource_recommendations_response as _parse

        return self._call(
            _GET_ESTIMATE_SCENARIO_RESOURCE,
            _get_estimate_scenario_resource_request(
                id=id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> RecommendationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RecommendationsWithRawResponse(self)


class RecommendationsWithRawResponse:
    """The methods of ``recommendations`` with raw responses."""

    def __init__(self, resource: Recommendations) -> None:
        raw_resource = resource._raw()
        self.get_estimate_scenario_resource = raw(raw_resource.get_estimate_scenario_resource)


class AsyncRecommendations(AsyncResource):
    """Operations on ``recommendations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get_estimate_scenario_resource(
        self, *, id: str | int, **options: Unpack[CallOptions]
    ) -> models.GetEstimateScenarioResourceRecommendationsResponse200:
        """List users recommended for a resource of a scenario

        Sends ``GET /recommendations/estimate_scenario_resource``.

        Args:
            id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.recommendations.get_estimate_scenario_resource(id="7")
        """

        from ..api.recommendations import _get_estimate_scenario_resource_recommendations_response as _parse

        return await self._call(
            _GET_ESTIMATE_SCENARIO_RESOURCE,
            _get_estimate_scenario_resource_request(
                id=id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRecommendationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRecommendationsWithRawResponse(self)


class AsyncRecommendationsWithRawResponse:
    """The methods of ``recommendations`` with raw responses."""

    def __init__(self, resource: AsyncRecommendations) -> None:
        raw_resource = resource._raw()
        self.get_estimate_scenario_resource = async_raw(raw_resource.get_estimate_scenario_resource)
