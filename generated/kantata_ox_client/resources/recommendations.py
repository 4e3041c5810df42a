"""``client.recommendations`` of Kantata OX."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
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
    from ..api.recommendations.get_estimate_scenario_resource_recommendations import _get_kwargs

    return _get_kwargs(**given)


class Recommendations(Resource):
    """Operations on ``recommendations``."""

    def get_estimate_scenario_resource(
        self, *, id: str | int
    ) -> models.GetEstimateScenarioResourceRecommendationsResponse200:
        """List users recommended for a resource of a scenario

        Sends ``GET /recommendations/estimate_scenario_resource``.

        Args:
            id: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recommendations.get_estimate_scenario_resource_recommendations import _parse_response

        return self._call(
            _GET_ESTIMATE_SCENARIO_RESOURCE,
            _get_estimate_scenario_resource_request(
                id=id,
            ),
            _parse_response,
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
    """Operations on ``recommendations``."""

    async def get_estimate_scenario_resource(
        self, *, id: str | int
    ) -> models.GetEstimateScenarioResourceRecommendationsResponse200:
        """List users recommended for a resource of a scenario

        Sends ``GET /recommendations/estimate_scenario_resource``.

        Args:
            id: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recommendations.get_estimate_scenario_resource_recommendations import _parse_response

        return await self._call(
            _GET_ESTIMATE_SCENARIO_RESOURCE,
            _get_estimate_scenario_resource_request(
                id=id,
            ),
            _parse_response,
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
