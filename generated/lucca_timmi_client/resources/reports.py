"""``client.reports`` of Lucca Timmi."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="reports.create",
    method="POST",
    path="/timmi-timesheet/api/reports",
    success=(201,),
    retryable=False,
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.reports import _create_report_kwargs as _get_kwargs
    from ..models import ReportInput

    names = (
        "template_id",
        "starts_on",
        "ends_on",
        "filters",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReportInput(**members))


_DOWNLOAD_CSV = Operation(
    name="reports.download_csv",
    method="GET",
    path="/timmi-timesheet/api/reports/{reportId}/download-csv",
    success=(200,),
    retryable=True,
)


@_DOWNLOAD_CSV.request_builder
def _download_csv_request(**given: Any) -> dict[str, Any]:
    from ..api.reports import _download_report_csv_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DOWNLOAD_EXCEL = Operation(
    name="reports.download_excel",
    method="GET",
    path="/timmi-timesheet/api/reports/{reportId}/download-excel",
    success=(200,),
    retryable=True,
)


@_DOWNLOAD_EXCEL.request_builder
def _download_excel_request(**given: Any) -> dict[str, Any]:
    from ..api.reports import _download_report_excel_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Reports(Resource):
    """Operations on ``reports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        template_id: str,
        starts_on: datetime.date | None | Unset = UNSET,
        ends_on: datetime.date | None | Unset = UNSET,
        filters: Sequence[models.ReportFilter | Mapping[str, Any]] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Report:
        """Create a report

        Starts the computation in the background; the report is `pending`, then `done` or `error`. Selecting
        fields is not supported here.

        Sends ``POST /timmi-timesheet/api/reports``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: The template to compute from.
            starts_on: First day; null takes the template's.
            ends_on: Last day; null takes the template's.
            filters: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.reports.create(template_id="7")
        """

        from ..api.reports import _create_report_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                template_id=template_id,
                starts_on=starts_on,
                ends_on=ends_on,
                filters=filters,
            ),
            _parse,
            options,
        )

    def download_csv(self, report_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a report as CSV file

        Separator and number format follow the culture of the key's user.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-csv``.

        Args:
            report_id: Number of the report.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.reports.download_csv(7)
        """

        return self._bytes(
            _DOWNLOAD_CSV,
            _download_csv_request(
                report_id=report_id,
            ),
            options,
        )

    def download_csv_to_file(
        self, report_id: int, *, path: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Stream the file that ``download_csv`` returns to ``path``.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-csv`` and takes the arguments of ``download_csv``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``download_csv``.

        Example:
            lucca.reports.download_csv_to_file(7, path="example.bin")
        """
        return self._to_file(
            _DOWNLOAD_CSV,
            _download_csv_request(
                report_id=report_id,
            ),
            path,
            options,
        )

    def download_excel(self, report_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a report as Excel file

        The file is an `.xls` workbook.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-excel``.

        Args:
            report_id: Number of the report.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.reports.download_excel(7)
        """

        return self._bytes(
            _DOWNLOAD_EXCEL,
            _download_excel_request(
                report_id=report_id,
            ),
            options,
        )

    def download_excel_to_file(
        self, report_id: int, *, path: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Stream the file that ``download_excel`` returns to ``path``.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-excel`` and takes the arguments of ``download_excel``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``download_excel``.

        Example:
            lucca.reports.download_excel_to_file(7, path="example.bin")
        """
        return self._to_file(
            _DOWNLOAD_EXCEL,
            _download_excel_request(
                report_id=report_id,
            ),
            path,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ReportsWithRawResponse(self)


class ReportsWithRawResponse:
    """The methods of ``reports`` with raw responses."""

    def __init__(self, resource: Reports) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.download_csv = raw(raw_resource.download_csv)
        self.download_excel = raw(raw_resource.download_excel)


class AsyncReports(AsyncResource):
    """Operations on ``reports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        template_id: str,
        starts_on: datetime.date | None | Unset = UNSET,
        ends_on: datetime.date | None | Unset = UNSET,
        filters: Sequence[models.ReportFilter | Mapping[str, Any]] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Report:
        """Create a report

        Starts the computation in the background; the report is `pending`, then `done` or `error`. Selecting
        fields is not supported here.

        Sends ``POST /timmi-timesheet/api/reports``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: The template to compute from.
            starts_on: First day; null takes the template's.
            ends_on: Last day; null takes the template's.
            filters: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.reports.create(template_id="7")
        """

        from ..api.reports import _create_report_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                template_id=template_id,
                starts_on=starts_on,
                ends_on=ends_on,
                filters=filters,
            ),
            _parse,
            options,
        )

    async def download_csv(self, report_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a report as CSV file

        Separator and number format follow the culture of the key's user.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-csv``.

        Args:
            report_id: Number of the report.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.reports.download_csv(7)
        """

        return await self._bytes(
            _DOWNLOAD_CSV,
            _download_csv_request(
                report_id=report_id,
            ),
            options,
        )

    async def download_csv_to_file(
        self, report_id: int, *, path: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Stream the file that ``download_csv`` returns to ``path``.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-csv`` and takes the arguments of ``download_csv``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``download_csv``.

        Example:
            await lucca.reports.download_csv_to_file(7, path="example.bin")
        """
        return await self._to_file(
            _DOWNLOAD_CSV,
            _download_csv_request(
                report_id=report_id,
            ),
            path,
            options,
        )

    async def download_excel(self, report_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a report as Excel file

        The file is an `.xls` workbook.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-excel``.

        Args:
            report_id: Number of the report.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.reports.download_excel(7)
        """

        return await self._bytes(
            _DOWNLOAD_EXCEL,
            _download_excel_request(
                report_id=report_id,
            ),
            options,
        )

    async def download_excel_to_file(
        self, report_id: int, *, path: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Stream the file that ``download_excel`` returns to ``path``.

        Sends ``GET /timmi-timesheet/api/reports/{reportId}/download-excel`` and takes the arguments of ``download_excel``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``download_excel``.

        Example:
            await lucca.reports.download_excel_to_file(7, path="example.bin")
        """
        return await self._to_file(
            _DOWNLOAD_EXCEL,
            _download_excel_request(
                report_id=report_id,
            ),
            path,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncReportsWithRawResponse(self)


class AsyncReportsWithRawResponse:
    """The methods of ``reports`` with raw responses."""

    def __init__(self, resource: AsyncReports) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.download_csv = async_raw(raw_resource.download_csv)
        self.download_excel = async_raw(raw_resource.download_excel)
