"""``client.holidays`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_iterate_records,
    async_records_page,
    iterate_records,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="holidays.create",
    method="POST",
    path="/holidays",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_RECORDS = RecordsOperation(
    REGISTRY, ("holidays",), includes=Includes(documented=("holiday_calendar_associations",))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays.create_holiday import _get_kwargs
    from ..models.create_holiday_body import CreateHolidayBody

    names = ("holiday",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateHolidayBody(**members))


_DELETE = Operation(
    name="holidays.delete",
    method="DELETE",
    path="/holidays/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays.delete_holiday import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="holidays.get",
    method="GET",
    path="/holidays/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET_RECORDS = RecordsOperation(
    REGISTRY, ("holidays",), includes=Includes(documented=("holiday_calendar_associations",))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays.get_holiday import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="holidays.list",
    method="GET",
    path="/holidays",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "optional_fields")),
    styles={"include": "comma", "only": "comma", "optional_fields": "comma"},
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("holidays",),
    includes=Includes(documented=("holiday_calendar_associations",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("start_date:asc", "start_date:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays.get_holidays import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="holidays.update",
    method="PUT",
    path="/holidays/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY, ("holidays",), includes=Includes(documented=("holiday_calendar_associations",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays.update_holiday import _get_kwargs
    from ..models.update_holiday_body import UpdateHolidayBody

    names = ("holiday",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateHolidayBody(**members))


class Holidays(Resource):
    """Operations on ``holidays``."""

    def create(
        self,
        *,
        holiday: models.NewHoliday,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> RecordPage[records.Holiday]:
        """Create a holiday

        Sends ``POST /holidays``, which is not retried automatically once it may have reached the server.

        Args:
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.

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
            _CREATE,
            _create_request(
                holiday=holiday,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a holiday

        Sends ``DELETE /holidays/{id}``, which is not retried automatically once it may have reached the server.

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

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> RecordPage[records.Holiday]:
        """Show a holiday

        Sends ``GET /holidays/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.

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
            _GET,
            _get_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
            ),
            _GET_RECORDS,
        )

    def list(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> RecordPage[records.Holiday]:
        """List holidays

        Sends ``GET /holidays``.

        Args:
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            matching: Text to match.
            not_on_calendars: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            order: One of start_date:asc, start_date:desc; anything else falls back to the default. The
                server's default is 'start_date:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.

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
                include=include,
                matching=matching,
                not_on_calendars=not_on_calendars,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Iterator[records.Holiday]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holidays`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                matching=matching,
                not_on_calendars=not_on_calendars,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        id: str | int,
        *,
        holiday: models.HolidayChanges,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> RecordPage[records.Holiday]:
        """Change a holiday

        Sends ``PUT /holidays/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.

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
                id=id,
                holiday=holiday,
                include=include,
                optional_fields=optional_fields,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> HolidaysWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return HolidaysWithRawResponse(self)


class HolidaysWithRawResponse:
    """The methods of ``holidays`` with raw responses."""

    def __init__(self, resource: Holidays) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncHolidays(AsyncResource):
    """Operations on ``holidays``."""

    async def create(
        self,
        *,
        holiday: models.NewHoliday,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> AsyncRecordPage[records.Holiday]:
        """Create a holiday

        Sends ``POST /holidays``, which is not retried automatically once it may have reached the server.

        Args:
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.

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
            _CREATE,
            _create_request(
                holiday=holiday,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a holiday

        Sends ``DELETE /holidays/{id}``, which is not retried automatically once it may have reached the server.

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

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> AsyncRecordPage[records.Holiday]:
        """Show a holiday

        Sends ``GET /holidays/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.

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
            _GET,
            _get_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
            ),
            _GET_RECORDS,
        )

    async def list(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncRecordPage[records.Holiday]:
        """List holidays

        Sends ``GET /holidays``.

        Args:
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            matching: Text to match.
            not_on_calendars: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            order: One of start_date:asc, start_date:desc; anything else falls back to the default. The
                server's default is 'start_date:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.

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
                include=include,
                matching=matching,
                not_on_calendars=not_on_calendars,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncIterator[records.Holiday]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holidays`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                matching=matching,
                not_on_calendars=not_on_calendars,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        id: str | int,
        *,
        holiday: models.HolidayChanges,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> AsyncRecordPage[records.Holiday]:
        """Change a holiday

        Sends ``PUT /holidays/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.

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
                id=id,
                holiday=holiday,
                include=include,
                optional_fields=optional_fields,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncHolidaysWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncHolidaysWithRawResponse(self)


class AsyncHolidaysWithRawResponse:
    """The methods of ``holidays`` with raw responses."""

    def __init__(self, resource: AsyncHolidays) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
