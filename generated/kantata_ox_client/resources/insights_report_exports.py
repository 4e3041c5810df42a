"""``client.insights_report_exports`` of Kantata OX."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, any_json, async_raw, raw
from .. import models

_CREATE = Operation(
    name="insights_report_exports.create",
    method="POST",
    path="/scheduled_jobs/insights_report_exports",
    success=(200,),
    retryable=False,
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_report_exports.create_scheduled_report_export import _get_kwargs
    from ..models.create_scheduled_report_export_body import CreateScheduledReportExportBody

    names = ("insights_report_export",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateScheduledReportExportBody(**members))


_DELETE = Operation(
    name="insights_report_exports.delete",
    method="DELETE",
    path="/scheduled_jobs/insights_report_exports/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_report_exports.delete_scheduled_report_export import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="insights_report_exports.get",
    method="GET",
    path="/scheduled_jobs/insights_report_exports/{id}",
    success=(200,),
    retryable=True,
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_report_exports.get_scheduled_report_export import _get_kwargs

    return _get_kwargs(**given)


_GET_LATEST_RESULTS = Operation(
    name="insights_report_exports.get_latest_results",
    method="GET",
    path="/scheduled_jobs/insights_report_exports/{insights_report_export_id}/results/latest",
    success=(200,),
    retryable=True,
)


@_GET_LATEST_RESULTS.request_builder
def _get_latest_results_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_report_exports.get_latest_scheduled_report_export import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="insights_report_exports.list",
    method="GET",
    path="/scheduled_jobs/insights_report_exports",
    success=(200,),
    retryable=True,
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_report_exports.get_scheduled_report_exports import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="insights_report_exports.update",
    method="PUT",
    path="/scheduled_jobs/insights_report_exports/{id}",
    success=(200,),
    retryable=False,
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_report_exports.update_scheduled_report_export import _get_kwargs
    from ..models.update_scheduled_report_export_body import UpdateScheduledReportExportBody

    names = ("insights_report_export",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateScheduledReportExportBody(**members))


class InsightsReportExports(Resource):
    """Operations on ``insights_report_exports``."""

    def create(
        self, *, insights_report_export: models.NewInsightsReportExport
    ) -> models.CreateScheduledReportExportResponse200:
        """Schedule a report export

        Sends ``POST /scheduled_jobs/insights_report_exports``, which is not retried automatically once it may have reached the server.

        Args:
            insights_report_export: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.create_scheduled_report_export import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                insights_report_export=insights_report_export,
            ),
            _parse_response,
        )

    def delete(self, id: str | int) -> None:
        """Delete a scheduled report export

        Sends ``DELETE /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    def get(self, id: str | int) -> models.GetScheduledReportExportResponse200:
        """Show a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.get_scheduled_report_export import _parse_response

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    def get_latest_results(
        self, insights_report_export_id: str | int
    ) -> models.GetLatestScheduledReportExportResponse200:
        """Show the latest result of a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{insights_report_export_id}/results/latest``.

        Args:
            insights_report_export_id: Id of the insights report export.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.get_latest_scheduled_report_export import _parse_response

        return self._call(
            _GET_LATEST_RESULTS,
            _get_latest_results_request(
                insights_report_export_id=insights_report_export_id,
            ),
            _parse_response,
        )

    def list(self) -> builtins.list[models.GetScheduledReportExportsResponse200Item]:
        """List scheduled report exports

        Sends ``GET /scheduled_jobs/insights_report_exports``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.get_scheduled_report_exports import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def update(self, id: str | int, *, insights_report_export: models.InsightsReportExportChanges) -> Any:
        """Change a scheduled report export

        Sends ``PUT /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            insights_report_export: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                insights_report_export=insights_report_export,
            ),
            any_json,
        )

    @cached_property
    def with_raw_response(self) -> InsightsReportExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return InsightsReportExportsWithRawResponse(self)


class InsightsReportExportsWithRawResponse:
    """The methods of ``insights_report_exports`` with raw responses."""

    def __init__(self, resource: InsightsReportExports) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.get_latest_results = raw(raw_resource.get_latest_results)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncInsightsReportExports(AsyncResource):
    """Operations on ``insights_report_exports``."""

    async def create(
        self, *, insights_report_export: models.NewInsightsReportExport
    ) -> models.CreateScheduledReportExportResponse200:
        """Schedule a report export

        Sends ``POST /scheduled_jobs/insights_report_exports``, which is not retried automatically once it may have reached the server.

        Args:
            insights_report_export: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.create_scheduled_report_export import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                insights_report_export=insights_report_export,
            ),
            _parse_response,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a scheduled report export

        Sends ``DELETE /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    async def get(self, id: str | int) -> models.GetScheduledReportExportResponse200:
        """Show a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.get_scheduled_report_export import _parse_response

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    async def get_latest_results(
        self, insights_report_export_id: str | int
    ) -> models.GetLatestScheduledReportExportResponse200:
        """Show the latest result of a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{insights_report_export_id}/results/latest``.

        Args:
            insights_report_export_id: Id of the insights report export.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.get_latest_scheduled_report_export import _parse_response

        return await self._call(
            _GET_LATEST_RESULTS,
            _get_latest_results_request(
                insights_report_export_id=insights_report_export_id,
            ),
            _parse_response,
        )

    async def list(self) -> builtins.list[models.GetScheduledReportExportsResponse200Item]:
        """List scheduled report exports

        Sends ``GET /scheduled_jobs/insights_report_exports``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.insights_report_exports.get_scheduled_report_exports import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def update(self, id: str | int, *, insights_report_export: models.InsightsReportExportChanges) -> Any:
        """Change a scheduled report export

        Sends ``PUT /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            insights_report_export: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                insights_report_export=insights_report_export,
            ),
            any_json,
        )

    @cached_property
    def with_raw_response(self) -> AsyncInsightsReportExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncInsightsReportExportsWithRawResponse(self)


class AsyncInsightsReportExportsWithRawResponse:
    """The methods of ``insights_report_exports`` with raw responses."""

    def __init__(self, resource: AsyncInsightsReportExports) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.get_latest_results = async_raw(raw_resource.get_latest_results)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
