"""``client.holiday_calendars`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="holiday_calendars.create",
    method="POST",
    path="/holiday_calendars",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("holiday_calendars",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendars import _create_holiday_calendar_kwargs as _get_kwargs
    from ..models import CreateHolidayCalendarBody

    names = ("holiday_calendar",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateHolidayCalendarBody(**members))


_DELETE = Operation(
    name="holiday_calendars.delete",
    method="DELETE",
    path="/holiday_calendars/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendars import _delete_holiday_calendar_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="holiday_calendars.get",
    method="GET",
    path="/holiday_calendars/{id}",
    success=(200,),
    retryable=True,
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("holiday_calendars",), includes=Includes(open=True))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendars import _get_holiday_calendar_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="holiday_calendars.list",
    method="GET",
    path="/holiday_calendars",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("holiday_calendars",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("default", "name:asc", "name:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendars import _get_holiday_calendars_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="holiday_calendars.update",
    method="PUT",
    path="/holiday_calendars/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("holiday_calendars",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendars import _update_holiday_calendar_kwargs as _get_kwargs
    from ..models import UpdateHolidayCalendarBody

    names = ("holiday_calendar",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateHolidayCalendarBody(**members))


class HolidayCalendars(Resource):
    """Operations on ``holiday_calendars``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self, *, holiday_calendar: models.NewHolidayCalendar | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.HolidayCalendar:
        """Create a holiday calendar

        Sends ``POST /holiday_calendars``, which is not retried automatically once it may have reached the server.

        Args:
            holiday_calendar: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.holiday_calendars.create(
                holiday_calendar=models.NewHolidayCalendar(name="Example"),
            )
        """

        return _cast(
            "records.HolidayCalendar",
            _record(
                self,
                _CREATE,
                _create_request(
                    holiday_calendar=holiday_calendar,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday calendar

        Sends ``DELETE /holiday_calendars/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holiday_calendars.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.HolidayCalendar:
        """Show a holiday calendar

        Sends ``GET /holiday_calendars/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holiday_calendars.get("7")
        """

        return _cast(
            "records.HolidayCalendar",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.HolidayCalendar]:
        """List holiday calendars

        Sends ``GET /holiday_calendars``.

        Args:
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of default, name:asc, name:desc; anything else falls back to the default. The server's
                default is 'default'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.holiday_calendars.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.HolidayCalendar]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holiday_calendars`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.holiday_calendars.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        holiday_calendar: models.HolidayCalendarChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendar:
        """Change a holiday calendar

        Sends ``PUT /holiday_calendars/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday_calendar: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.holiday_calendars.update(
                "7",
                holiday_calendar=models.HolidayCalendarChanges(name="Example"),
            )
        """

        return _cast(
            "records.HolidayCalendar",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    holiday_calendar=holiday_calendar,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> HolidayCalendarsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return HolidayCalendarsWithRawResponse(self)


class HolidayCalendarsWithRawResponse:
    """The methods of ``holiday_calendars`` with raw responses."""

    def __init__(self, resource: HolidayCalendars) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncHolidayCalendars(AsyncResource):
    """Operations on ``holiday_calendars``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self, *, holiday_calendar: models.NewHolidayCalendar | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.HolidayCalendar:
        """Create a holiday calendar

        Sends ``POST /holiday_calendars``, which is not retried automatically once it may have reached the server.

        Args:
            holiday_calendar: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.holiday_calendars.create(
                holiday_calendar=models.NewHolidayCalendar(name="Example"),
            )
        """

        return _cast(
            "records.HolidayCalendar",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    holiday_calendar=holiday_calendar,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday calendar

        Sends ``DELETE /holiday_calendars/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holiday_calendars.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.HolidayCalendar:
        """Show a holiday calendar

        Sends ``GET /holiday_calendars/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holiday_calendars.get("7")
        """

        return _cast(
            "records.HolidayCalendar",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.HolidayCalendar]:
        """List holiday calendars

        Sends ``GET /holiday_calendars``.

        Args:
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of default, name:asc, name:desc; anything else falls back to the default. The server's
                default is 'default'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.holiday_calendars.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.HolidayCalendar]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holiday_calendars`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.holiday_calendars.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        holiday_calendar: models.HolidayCalendarChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendar:
        """Change a holiday calendar

        Sends ``PUT /holiday_calendars/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday_calendar: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.holiday_calendars.update(
                "7",
                holiday_calendar=models.HolidayCalendarChanges(name="Example"),
            )
        """

        return _cast(
            "records.HolidayCalendar",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    holiday_calendar=holiday_calendar,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncHolidayCalendarsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncHolidayCalendarsWithRawResponse(self)


class AsyncHolidayCalendarsWithRawResponse:
    """The methods of ``holiday_calendars`` with raw responses."""

    def __init__(self, resource: AsyncHolidayCalendars) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
