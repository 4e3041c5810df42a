"""``client.leave_period_imports`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.call.deprecation import warns_of_use
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw, required_member
from .. import models
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ..._runtime.call.deprecation import deprecated as _deprecated

_CREATE = Operation(
    name="leave_period_imports.create",
    method="POST",
    path="/timmi-absences/api/imports/v1.0/leavePeriods",
    success=(200,),
    retryable=False,
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.imports import _import_leave_periods_kwargs as _get_kwargs
    from ..models import LeavePeriodImport

    names = ("files",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LeavePeriodImport(**members))


_CREATE_LEGACY = Operation(
    name="leave_period_imports.create_legacy",
    method="POST",
    path="/api/v3/services/importLeavePeriods",
    success=(200,),
    retryable=False,
)
_CREATE_LEGACY__MEMBER = required_member("data")


@_CREATE_LEGACY.request_builder
@warns_of_use("leave_period_imports.create_legacy")
def _create_legacy_request(**given: Any) -> dict[str, Any]:
    from ..api.imports import _legacy_import_leave_periods_kwargs as _get_kwargs
    from ..models import LegacyLeavePeriodImport

    names = ("files",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacyLeavePeriodImport(**members))


_GET_PROGRESS = Operation(
    name="leave_period_imports.get_progress",
    method="GET",
    path="/timmi-absences/api/imports/v1.0/leavePeriods/{summaryId}/progress",
    success=(200,),
    retryable=True,
)


@_GET_PROGRESS.request_builder
def _get_progress_request(**given: Any) -> dict[str, Any]:
    from ..api.imports import _get_leave_period_import_progress_kwargs as _get_kwargs

    return _get_kwargs(**given)


class LeavePeriodImports(Resource):
    """Operations on ``leave_period_imports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        files: Sequence[File],
        create: bool | Unset = UNSET,
        recredit: bool | Unset = UNSET,
        original_file_name: str | Unset = UNSET,
        synchronize: bool | Unset = UNSET,
        async_: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LeavePeriodImportSummary:
        """Import leave periods

        Imports absences from CSV files; without `create` they are only checked.

        Sends ``POST /timmi-absences/api/imports/v1.0/leavePeriods``, which is not retried automatically once it may have reached the server.

        Args:
            files: Not described in the vendor's document.
            create: Create the absences; otherwise the files are only checked.
            recredit: Give back entitlements of absences that are replaced.
            original_file_name: Name of the file. The server's default is 'import.csv'.
            synchronize: Remove absences that the files do not hold.
            async_: Answer before the import is finished.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            lucca.leave_period_imports.create(
                files=[File(payload=open("example.pdf", "rb"), file_name="example.pdf")],
            )
        """

        from ..api.imports import _import_leave_periods_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                files=files,
                create=create,
                recredit=recredit,
                original_file_name=original_file_name,
                synchronize=synchronize,
                async_=async_,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /api/v3/services/importLeavePeriods.")
    def create_legacy(
        self,
        *,
        type_: models.ImportLeavePeriodType | str,
        original_file_name: str,
        files: Sequence[File],
        create: bool | Unset = UNSET,
        recredit: bool | Unset = UNSET,
        synchronize: bool | Unset = UNSET,
        override_leaves: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LegacyLeavePeriodImportReport:
        """Import leave periods (before Timmi Absences)

        Imports absences from a CSV file; without `create` it is only checked.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /api/v3/services/importLeavePeriods``, which is not retried automatically once it may have reached the server.

        Args:
            type_: Form of the file. The server's default is 'csv'.
            original_file_name: Name of the file.
            files: The CSV files.
            create: Create the absences; otherwise the file is only checked. The server's default is False.
            recredit: Give back entitlements of absences that are replaced.
            synchronize: Remove absences that the file does not hold.
            override_leaves: Replace absences on the same days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            lucca.leave_period_imports.create_legacy(
                type_="csv",
                original_file_name="Example",
                files=[File(payload=open("example.pdf", "rb"), file_name="example.pdf")],
            )
        """

        from ..api.imports import _legacy_import_leave_periods_response as _parse

        return _cast(
            "models.LegacyLeavePeriodImportReport",
            self._member(
                _CREATE_LEGACY,
                _create_legacy_request(
                    type_=type_,
                    original_file_name=original_file_name,
                    files=files,
                    create=create,
                    recredit=recredit,
                    synchronize=synchronize,
                    override_leaves=override_leaves,
                ),
                _parse,
                _CREATE_LEGACY__MEMBER,
                options,
            ),
        )

    def get_progress(self, summary_id: str, **options: Unpack[CallOptions]) -> int:
        """Get the progress of an import

        How far the import of leave periods is; the unit is not said, most likely percent.

        Sends ``GET /timmi-absences/api/imports/v1.0/leavePeriods/{summaryId}/progress``.

        Args:
            summary_id: Identifier of the import, as the import returned it.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.leave_period_imports.get_progress("7")
        """

        from ..api.imports import _get_leave_period_import_progress_response as _parse

        return self._call(
            _GET_PROGRESS,
            _get_progress_request(
                summary_id=summary_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> LeavePeriodImportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return LeavePeriodImportsWithRawResponse(self)


class LeavePeriodImportsWithRawResponse:
    """The methods of ``leave_period_imports`` with raw responses."""

    def __init__(self, resource: LeavePeriodImports) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_legacy = raw(raw_resource.create_legacy)
        self.get_progress = raw(raw_resource.get_progress)


class AsyncLeavePeriodImports(AsyncResource):
    """Operations on ``leave_period_imports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        files: Sequence[File],
        create: bool | Unset = UNSET,
        recredit: bool | Unset = UNSET,
        original_file_name: str | Unset = UNSET,
        synchronize: bool | Unset = UNSET,
        async_: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LeavePeriodImportSummary:
        """Import leave periods

        Imports absences from CSV files; without `create` they are only checked.

        Sends ``POST /timmi-absences/api/imports/v1.0/leavePeriods``, which is not retried automatically once it may have reached the server.

        Args:
            files: Not described in the vendor's document.
            create: Create the absences; otherwise the files are only checked.
            recredit: Give back entitlements of absences that are replaced.
            original_file_name: Name of the file. The server's default is 'import.csv'.
            synchronize: Remove absences that the files do not hold.
            async_: Answer before the import is finished.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            await lucca.leave_period_imports.create(
                files=[File(payload=open("example.pdf", "rb"), file_name="example.pdf")],
            )
        """

        from ..api.imports import _import_leave_periods_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                files=files,
                create=create,
                recredit=recredit,
                original_file_name=original_file_name,
                synchronize=synchronize,
                async_=async_,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /api/v3/services/importLeavePeriods.")
    async def create_legacy(
        self,
        *,
        type_: models.ImportLeavePeriodType | str,
        original_file_name: str,
        files: Sequence[File],
        create: bool | Unset = UNSET,
        recredit: bool | Unset = UNSET,
        synchronize: bool | Unset = UNSET,
        override_leaves: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LegacyLeavePeriodImportReport:
        """Import leave periods (before Timmi Absences)

        Imports absences from a CSV file; without `create` it is only checked.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /api/v3/services/importLeavePeriods``, which is not retried automatically once it may have reached the server.

        Args:
            type_: Form of the file. The server's default is 'csv'.
            original_file_name: Name of the file.
            files: The CSV files.
            create: Create the absences; otherwise the file is only checked. The server's default is False.
            recredit: Give back entitlements of absences that are replaced.
            synchronize: Remove absences that the file does not hold.
            override_leaves: Replace absences on the same days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            await lucca.leave_period_imports.create_legacy(
                type_="csv",
                original_file_name="Example",
                files=[File(payload=open("example.pdf", "rb"), file_name="example.pdf")],
            )
        """

        from ..api.imports import _legacy_import_leave_periods_response as _parse

        return _cast(
            "models.LegacyLeavePeriodImportReport",
            await self._member(
                _CREATE_LEGACY,
                _create_legacy_request(
                    type_=type_,
                    original_file_name=original_file_name,
                    files=files,
                    create=create,
                    recredit=recredit,
                    synchronize=synchronize,
                    override_leaves=override_leaves,
                ),
                _parse,
                _CREATE_LEGACY__MEMBER,
                options,
            ),
        )

    async def get_progress(self, summary_id: str, **options: Unpack[CallOptions]) -> int:
        """Get the progress of an import

        How far the import of leave periods is; the unit is not said, most likely percent.

        Sends ``GET /timmi-absences/api/imports/v1.0/leavePeriods/{summaryId}/progress``.

        Args:
            summary_id: Identifier of the import, as the import returned it.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.leave_period_imports.get_progress("7")
        """

        from ..api.imports import _get_leave_period_import_progress_response as _parse

        return await self._call(
            _GET_PROGRESS,
            _get_progress_request(
                summary_id=summary_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLeavePeriodImportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncLeavePeriodImportsWithRawResponse(self)


class AsyncLeavePeriodImportsWithRawResponse:
    """The methods of ``leave_period_imports`` with raw responses."""

    def __init__(self, resource: AsyncLeavePeriodImports) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_legacy = async_raw(raw_resource.create_legacy)
        self.get_progress = async_raw(raw_resource.get_progress)
