"""``client.insights_reports`` of Kantata OX."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="insights_reports.list",
    method="GET",
    path="/insights_reports",
    success=(200,),
    retryable=True,
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_reports.get_insights_reports import _get_kwargs

    return _get_kwargs(**given)


class InsightsReports(Resource):
    """Operations on ``insights_reports``."""

    def list(self, *, title: str | Unset = UNSET) -> builtins.list[models.GetInsightsReportsResponse200Item]:
        """List reports of Insights

        Sends ``GET /insights_reports``.

        Args:
            title: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_reports.get_insights_reports import _parse_response

        return self._call(
            _LIST,
            _list_request(
                title=title,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> InsightsReportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return InsightsReportsWithRawResponse(self)


class InsightsReportsWithRawResponse:
    """The methods of ``insights_reports`` with raw responses."""

    def __init__(self, resource: InsightsReports) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncInsightsReports(AsyncResource):
    """Operations on ``insights_reports``."""

    async def list(self, *, title: str | Unset = UNSET) -> builtins.list[models.GetInsightsReportsResponse200Item]:
        """List reports of Insights

        Sends ``GET /insights_reports``.

        Args:
            title: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_reports.get_insights_reports import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                title=title,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncInsightsReportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncInsightsReportsWithRawResponse(self)


class AsyncInsightsReportsWithRawResponse:
    """The methods of ``insights_reports`` with raw responses."""

    def __init__(self, resource: AsyncInsightsReports) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
