"""``client.insights_report_exports`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from ..._runtime.resource import any_json as _any_json
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
    from ..api.insights_report_exports import _create_scheduled_report_export_kwargs as _get_kwargs
    from ..models import CreateScheduledReportExportBody

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
    from ..api.insights_report_exports import _delete_scheduled_report_export_kwargs as _get_kwargs

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
    from ..api.insights_report_exports import _get_scheduled_report_export_kwargs as _get_kwargs

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
    from ..api.insights_report_exports import _get_latest_scheduled_report_export_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="insights_report_exports.list",
    method="GET",
    path="/scheduled_jobs/insights_report_exports",
    success=(200,),
    retryable=True,
)
_LIST__ITEMS = attribute_path("")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_report_exports import _get_scheduled_report_exports_kwargs as _get_kwargs

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
    from ..api.insights_report_exports import _update_scheduled_report_export_kwargs as _get_kwargs
    from ..models import UpdateScheduledReportExportBody

    names = ("insights_report_export",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateScheduledReportExportBody(**members))


class InsightsReportExports(Resource):
    """Operations on ``insights_report_exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        insights_report_export: models.NewInsightsReportExport | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CreateScheduledReportExportResponse200:
        """Schedule a report export

        Sends ``POST /scheduled_jobs/insights_report_exports``, which is not retried automatically once it may have reached the server.

        Args:
            insights_report_export: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.insights_report_exports.create(
                insights_report_export=models.NewInsightsReportExport(external_report_object_identifier="Example", recurrence=models.NewInsightsReportExportRecurrence(cadence="Example")),
            )
        """

        from ..api.insights_report_exports import _create_scheduled_report_export_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                insights_report_export=insights_report_export,
            ),
            _parse,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a scheduled report export

        Sends ``DELETE /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.insights_report_exports.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> models.GetScheduledReportExportResponse200:
        """Show a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.insights_report_exports.get("7")
        """

        from ..api.insights_report_exports import _get_scheduled_report_export_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def get_latest_results(
        self, insights_report_export_id: str | int, **options: Unpack[CallOptions]
    ) -> models.GetLatestScheduledReportExportResponse200:
        """Show the latest result of a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{insights_report_export_id}/results/latest``.

        Args:
            insights_report_export_id: Id of the insights report export.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.insights_report_exports.get_latest_results("7")
        """

        from ..api.insights_report_exports import _get_latest_scheduled_report_export_response as _parse

        return self._call(
            _GET_LATEST_RESULTS,
            _get_latest_results_request(
                insights_report_export_id=insights_report_export_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.GetScheduledReportExportsResponse200Item]:
        """List scheduled report exports

        Sends ``GET /scheduled_jobs/insights_report_exports``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.insights_report_exports.list()
        """

        from ..api.insights_report_exports import _get_scheduled_report_exports_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.GetScheduledReportExportsResponse200Item]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /scheduled_jobs/insights_report_exports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.insights_report_exports.list_all():
                print(each)
        """
        from ..api.insights_report_exports import _get_scheduled_report_exports_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        id: str | int,
        *,
        insights_report_export: models.InsightsReportExportChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change a scheduled report export

        Sends ``PUT /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            insights_report_export: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.insights_report_exports.update(
                "7",
                insights_report_export=models.InsightsReportExportChanges(title="Example"),
            )
        """

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                insights_report_export=insights_report_export,
            ),
            _any_json,
            options,
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
    """Operations on ``insights_report_exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        insights_report_export: models.NewInsightsReportExport | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CreateScheduledReportExportResponse200:
        """Schedule a report export

        Sends ``POST /scheduled_jobs/insights_report_exports``, which is not retried automatically once it may have reached the server.

        Args:
            insights_report_export: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.insights_report_exports.create(
                insights_report_export=models.NewInsightsReportExport(external_report_object_identifier="Example", recurrence=models.NewInsightsReportExportRecurrence(cadence="Example")),
            )
        """

        from ..api.insights_report_exports import _create_scheduled_report_export_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                insights_report_export=insights_report_export,
            ),
            _parse,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a scheduled report export

        Sends ``DELETE /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.insights_report_exports.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> models.GetScheduledReportExportResponse200:
        """Show a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.insights_report_exports.get("7")
        """

        from ..api.insights_report_exports import _get_scheduled_report_export_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def get_latest_results(
        self, insights_report_export_id: str | int, **options: Unpack[CallOptions]
    ) -> models.GetLatestScheduledReportExportResponse200:
        """Show the latest result of a scheduled report export

        Sends ``GET /scheduled_jobs/insights_report_exports/{insights_report_export_id}/results/latest``.

        Args:
            insights_report_export_id: Id of the insights report export.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.insights_report_exports.get_latest_results("7")
        """

        from ..api.insights_report_exports import _get_latest_scheduled_report_export_response as _parse

        return await self._call(
            _GET_LATEST_RESULTS,
            _get_latest_results_request(
                insights_report_export_id=insights_report_export_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.GetScheduledReportExportsResponse200Item]:
        """List scheduled report exports

        Sends ``GET /scheduled_jobs/insights_report_exports``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.insights_report_exports.list()
        """

        from ..api.insights_report_exports import _get_scheduled_report_exports_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(
        self, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.GetScheduledReportExportsResponse200Item]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /scheduled_jobs/insights_report_exports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.insights_report_exports.list_all():
                print(each)
        """
        from ..api.insights_report_exports import _get_scheduled_report_exports_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        id: str | int,
        *,
        insights_report_export: models.InsightsReportExportChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change a scheduled report export

        Sends ``PUT /scheduled_jobs/insights_report_exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            insights_report_export: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.insights_report_exports.update(
                "7",
                insights_report_export=models.InsightsReportExportChanges(title="Example"),
            )
        """

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                insights_report_export=insights_report_export,
            ),
            _any_json,
            options,
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
