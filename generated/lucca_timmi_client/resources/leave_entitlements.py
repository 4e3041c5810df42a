"""``client.leave_entitlements`` of Lucca Timmi."""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, File, Unset

_ADD = Operation(
    name="leave_entitlements.add",
    method="POST",
    path="/timmi-absences/api/public/services/v1.0/leaveEntitlementsImport",
    success=(200,),
    retryable=False,
)


@_ADD.request_builder
def _add_request(**given: Any) -> dict[str, Any]:
    from ..api.imports import _add_leave_entitlements_kwargs as _get_kwargs
    from ..models import EntitlementImport

    names = (
        "file",
        "description",
        "reference_date",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EntitlementImport(**members))


_REPLACE = Operation(
    name="leave_entitlements.replace",
    method="POST",
    path="/timmi-absences/api/public/services/v1.0/leaveEntitlementsReplace",
    success=(200,),
    retryable=False,
)


@_REPLACE.request_builder
def _replace_request(**given: Any) -> dict[str, Any]:
    from ..api.imports import _replace_leave_entitlements_kwargs as _get_kwargs
    from ..models import EntitlementReplacement

    names = (
        "file",
        "description",
        "reference_date",
        "entry_types",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EntitlementReplacement(**members))


class LeaveEntitlements(Resource):
    """Operations on ``leave_entitlements``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def add(
        self,
        *,
        file: File,
        strict: bool | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        reference_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementImportReport:
        """Add leave entitlements

        Adds the entitlements of a CSV file to those that are there; sending it twice adds them twice.

        Sends ``POST /timmi-absences/api/public/services/v1.0/leaveEntitlementsImport``, which is not retried automatically once it may have reached the server.

        Args:
            file: The CSV file.
            strict: Import nothing if one line is wrong. The server's default is False.
            simulate: Check the file and import nothing. The server's default is False.
            description: Text that the import is known by.
            reference_date: Day the entitlements begin at.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            lucca.leave_entitlements.add(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.imports import _add_leave_entitlements_response as _parse

        return self._call(
            _ADD,
            _add_request(
                file=file,
                strict=strict,
                simulate=simulate,
                description=description,
                reference_date=reference_date,
            ),
            _parse,
            options,
        )

    def replace(
        self,
        *,
        file: File,
        strict: bool | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        reference_date: datetime.datetime | Unset = UNSET,
        entry_types: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementImportReport:
        """Replace leave entitlements

        Puts the entitlements of a CSV file in the place of those that are there.

        Sends ``POST /timmi-absences/api/public/services/v1.0/leaveEntitlementsReplace``, which is not retried automatically once it may have reached the server.

        Args:
            file: The CSV file.
            strict: Import nothing if one line is wrong. The server's default is False.
            simulate: Check the file and import nothing. The server's default is False.
            description: Text that the import is known by.
            reference_date: Day the entitlements begin at.
            entry_types: Kinds of entries that are replaced, joined by commas. The server's default is
                'AutoAccruals,ManualAccruals,Regularizations'.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            lucca.leave_entitlements.replace(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.imports import _replace_leave_entitlements_response as _parse

        return self._call(
            _REPLACE,
            _replace_request(
                file=file,
                strict=strict,
                simulate=simulate,
                description=description,
                reference_date=reference_date,
                entry_types=entry_types,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> LeaveEntitlementsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return LeaveEntitlementsWithRawResponse(self)


class LeaveEntitlementsWithRawResponse:
    """The methods of ``leave_entitlements`` with raw responses."""

    def __init__(self, resource: LeaveEntitlements) -> None:
        raw_resource = resource._raw()
        self.add = raw(raw_resource.add)
        self.replace = raw(raw_resource.replace)


class AsyncLeaveEntitlements(AsyncResource):
    """Operations on ``leave_entitlements``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def add(
        self,
        *,
        file: File,
        strict: bool | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        reference_date: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementImportReport:
        """Add leave entitlements

        Adds the entitlements of a CSV file to those that are there; sending it twice adds them twice.

        Sends ``POST /timmi-absences/api/public/services/v1.0/leaveEntitlementsImport``, which is not retried automatically once it may have reached the server.

        Args:
            file: The CSV file.
            strict: Import nothing if one line is wrong. The server's default is False.
            simulate: Check the file and import nothing. The server's default is False.
            description: Text that the import is known by.
            reference_date: Day the entitlements begin at.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            await lucca.leave_entitlements.add(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.imports import _add_leave_entitlements_response as _parse

        return await self._call(
            _ADD,
            _add_request(
                file=file,
                strict=strict,
                simulate=simulate,
                description=description,
                reference_date=reference_date,
            ),
            _parse,
            options,
        )

    async def replace(
        self,
        *,
        file: File,
        strict: bool | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        reference_date: datetime.datetime | Unset = UNSET,
        entry_types: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntitlementImportReport:
        """Replace leave entitlements

        Puts the entitlements of a CSV file in the place of those that are there.

        Sends ``POST /timmi-absences/api/public/services/v1.0/leaveEntitlementsReplace``, which is not retried automatically once it may have reached the server.

        Args:
            file: The CSV file.
            strict: Import nothing if one line is wrong. The server's default is False.
            simulate: Check the file and import nothing. The server's default is False.
            description: Text that the import is known by.
            reference_date: Day the entitlements begin at.
            entry_types: Kinds of entries that are replaced, joined by commas. The server's default is
                'AutoAccruals,ManualAccruals,Regularizations'.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import File

            await lucca.leave_entitlements.replace(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.imports import _replace_leave_entitlements_response as _parse

        return await self._call(
            _REPLACE,
            _replace_request(
                file=file,
                strict=strict,
                simulate=simulate,
                description=description,
                reference_date=reference_date,
                entry_types=entry_types,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLeaveEntitlementsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncLeaveEntitlementsWithRawResponse(self)


class AsyncLeaveEntitlementsWithRawResponse:
    """The methods of ``leave_entitlements`` with raw responses."""

    def __init__(self, resource: AsyncLeaveEntitlements) -> None:
        raw_resource = resource._raw()
        self.add = async_raw(raw_resource.add)
        self.replace = async_raw(raw_resource.replace)
