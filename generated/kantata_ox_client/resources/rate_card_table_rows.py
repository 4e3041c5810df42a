"""``client.rate_card_table_rows`` of Kantata OX."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_records_page,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from .. import models, records
from ..records.registry import REGISTRY

_DELETE = Operation(
    name="rate_card_table_rows.delete",
    method="DELETE",
    path="/rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_table_rows.delete_rate_card_table_row import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="rate_card_table_rows.list",
    method="GET",
    path="/rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows",
    success=(200,),
    retryable=True,
)
_LIST_RECORDS = RecordsOperation(REGISTRY, ("rate_card_table_rows",), includes=Includes(open=True))


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_table_rows.get_rate_card_table_rows_for_set_version import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="rate_card_table_rows.update",
    method="PUT",
    path="/rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}",
    success=(200,),
    retryable=False,
)
_UPDATE_RECORDS = RecordsOperation(REGISTRY, ("rate_card_table_rows",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_table_rows.create_or_update_rate_table_row import _get_kwargs
    from ..models.create_or_update_rate_table_row_body import CreateOrUpdateRateTableRowBody

    names = ("rate_card_table_row",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOrUpdateRateTableRowBody(**members))


class RateCardTableRows(Resource):
    """Operations on ``rate_card_table_rows``."""

    def delete(self, rate_card_set_version_id: str | int, role_id: str | int) -> None:
        """Delete the row of a role

        Sends ``DELETE /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.

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
                rate_card_set_version_id=rate_card_set_version_id,
                role_id=role_id,
            ),
        )

    def list(self, rate_card_set_version_id: str | int) -> RecordPage[records.RateCardTableRow]:
        """List the rows of a version of a set of rate cards

        Sends ``GET /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows``.

        Args:
            rate_card_set_version_id: Id of the rate card set version.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _LIST,
            _list_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        rate_card_set_version_id: str | int,
        role_id: str | int,
        *,
        rate_card_table_row: models.RateCardTableRowChanges,
    ) -> RecordPage[records.RateCardTableRow]:
        """Create or change the row of a role

        Sends ``PUT /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.
            rate_card_table_row: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                rate_card_set_version_id=rate_card_set_version_id,
                role_id=role_id,
                rate_card_table_row=rate_card_table_row,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> RateCardTableRowsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RateCardTableRowsWithRawResponse(self)


class RateCardTableRowsWithRawResponse:
    """The methods of ``rate_card_table_rows`` with raw responses."""

    def __init__(self, resource: RateCardTableRows) -> None:
        raw_resource = resource._raw()
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncRateCardTableRows(AsyncResource):
    """Operations on ``rate_card_table_rows``."""

    async def delete(self, rate_card_set_version_id: str | int, role_id: str | int) -> None:
        """Delete the row of a role

        Sends ``DELETE /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.

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
                rate_card_set_version_id=rate_card_set_version_id,
                role_id=role_id,
            ),
        )

    async def list(self, rate_card_set_version_id: str | int) -> AsyncRecordPage[records.RateCardTableRow]:
        """List the rows of a version of a set of rate cards

        Sends ``GET /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows``.

        Args:
            rate_card_set_version_id: Id of the rate card set version.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _LIST,
            _list_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        rate_card_set_version_id: str | int,
        role_id: str | int,
        *,
        rate_card_table_row: models.RateCardTableRowChanges,
    ) -> AsyncRecordPage[records.RateCardTableRow]:
        """Create or change the row of a role

        Sends ``PUT /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.
            rate_card_table_row: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                rate_card_set_version_id=rate_card_set_version_id,
                role_id=role_id,
                rate_card_table_row=rate_card_table_row,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRateCardTableRowsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRateCardTableRowsWithRawResponse(self)


class AsyncRateCardTableRowsWithRawResponse:
    """The methods of ``rate_card_table_rows`` with raw responses."""

    def __init__(self, resource: AsyncRateCardTableRows) -> None:
        raw_resource = resource._raw()
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
