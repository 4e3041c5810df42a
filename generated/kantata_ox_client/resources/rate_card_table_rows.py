"""``client.rate_card_table_rows`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import record as _record
from ..._runtime.sideload.operations import records_page as _records_page
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
    from ..api.rate_card_table_rows import _delete_rate_card_table_row_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="rate_card_table_rows.list",
    method="GET",
    path="/rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows",
    success=(200,),
    retryable=True,
)
_LIST__RECORDS = RecordsOperation(REGISTRY, ("rate_card_table_rows",), includes=Includes(open=True))


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_table_rows import _get_rate_card_table_rows_for_set_version_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="rate_card_table_rows.update",
    method="PUT",
    path="/rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("rate_card_table_rows",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_table_rows import _create_or_update_rate_table_row_kwargs as _get_kwargs
    from ..models import CreateOrUpdateRateTableRowBody

    names = ("rate_card_table_row",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOrUpdateRateTableRowBody(**members))


class RateCardTableRows(Resource):
    """Operations on ``rate_card_table_rows``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def delete(self, rate_card_set_version_id: str | int, role_id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete the row of a role

        Sends ``DELETE /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.rate_card_table_rows.delete("7", "7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                rate_card_set_version_id=rate_card_set_version_id,
                role_id=role_id,
            ),
            options,
        )

    def list(
        self, rate_card_set_version_id: str | int, **options: Unpack[CallOptions]
    ) -> RecordPage[records.RateCardTableRow]:
        """List the rows of a version of a set of rate cards

        Sends ``GET /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows``.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.rate_card_table_rows.list("7")
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self, rate_card_set_version_id: str | int, **options: Unpack[CallOptions]
    ) -> Iterator[records.RateCardTableRow]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.rate_card_table_rows.list_all("7"):
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        rate_card_set_version_id: str | int,
        role_id: str | int,
        *,
        rate_card_table_row: models.RateCardTableRowChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.RateCardTableRow:
        """Create or change the row of a role

        Sends ``PUT /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.
            rate_card_table_row: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.rate_card_table_rows.update(
                "7",
                "7",
                rate_card_table_row=models.RateCardTableRowChanges(rates=[models.RateCardTableRowChangesRatesItem(currency="USD", rate=7)]),
            )
        """

        return _cast(
            "records.RateCardTableRow",
            _record(
                self,
                _UPDATE,
                _update_request(
                    rate_card_set_version_id=rate_card_set_version_id,
                    role_id=role_id,
                    rate_card_table_row=rate_card_table_row,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
    """Operations on ``rate_card_table_rows``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def delete(
        self, rate_card_set_version_id: str | int, role_id: str | int, **options: Unpack[CallOptions]
    ) -> None:
        """Delete the row of a role

        Sends ``DELETE /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.rate_card_table_rows.delete("7", "7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                rate_card_set_version_id=rate_card_set_version_id,
                role_id=role_id,
            ),
            options,
        )

    async def list(
        self, rate_card_set_version_id: str | int, **options: Unpack[CallOptions]
    ) -> AsyncRecordPage[records.RateCardTableRow]:
        """List the rows of a version of a set of rate cards

        Sends ``GET /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows``.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.rate_card_table_rows.list("7")
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self, rate_card_set_version_id: str | int, **options: Unpack[CallOptions]
    ) -> AsyncIterator[records.RateCardTableRow]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.rate_card_table_rows.list_all("7"):
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        rate_card_set_version_id: str | int,
        role_id: str | int,
        *,
        rate_card_table_row: models.RateCardTableRowChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.RateCardTableRow:
        """Create or change the row of a role

        Sends ``PUT /rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            role_id: Id of the role.
            rate_card_table_row: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.rate_card_table_rows.update(
                "7",
                "7",
                rate_card_table_row=models.RateCardTableRowChanges(rates=[models.RateCardTableRowChangesRatesItem(currency="USD", rate=7)]),
            )
        """

        return _cast(
            "records.RateCardTableRow",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    rate_card_set_version_id=rate_card_set_version_id,
                    role_id=role_id,
                    rate_card_table_row=rate_card_table_row,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
