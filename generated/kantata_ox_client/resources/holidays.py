"""``client.holidays`` of Kantata OX."""

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
    name="holidays.create",
    method="POST",
    path="/holidays",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("holidays",), includes=Includes(documented=("holiday_calendar_associations",))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays import _create_holiday_kwargs as _get_kwargs
    from ..models import CreateHolidayBody

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
    from ..api.holidays import _delete_holiday_kwargs as _get_kwargs

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
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("holidays",), includes=Includes(documented=("holiday_calendar_associations",))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays import _get_holiday_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="holidays.list",
    method="GET",
    path="/holidays",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "optional_fields")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma", "optional_fields": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("holidays",),
    includes=Includes(documented=("holiday_calendar_associations",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("start_date:asc", "start_date:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays import _get_holidays_kwargs as _get_kwargs

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
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("holidays",), includes=Includes(documented=("holiday_calendar_associations",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.holidays import _update_holiday_kwargs as _get_kwargs
    from ..models import UpdateHolidayBody

    names = ("holiday",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateHolidayBody(**members))


class Holidays(Resource):
    """Operations on ``holidays``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        holiday: models.NewHoliday | Mapping[str, Any],
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Holiday:
        """Create a holiday

        Sends ``POST /holidays``, which is not retried automatically once it may have reached the server.

        Args:
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.holidays.create(
                holiday=models.NewHoliday(name="Example", start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Holiday",
            _record(
                self,
                _CREATE,
                _create_request(
                    holiday=holiday,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday

        Sends ``DELETE /holidays/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holidays.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Holiday:
        """Show a holiday

        Sends ``GET /holidays/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holidays.get("7")
        """

        return _cast(
            "records.Holiday",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.holidays.list()
        """

        return _records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Holiday]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holidays`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.holidays.list_all():
                print(each)
        """
        return _iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        holiday: models.HolidayChanges | Mapping[str, Any],
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Holiday:
        """Change a holiday

        Sends ``PUT /holidays/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.holidays.update(
                "7",
                holiday=models.HolidayChanges(name="Example", start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Holiday",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    holiday=holiday,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
    """Operations on ``holidays``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        holiday: models.NewHoliday | Mapping[str, Any],
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Holiday:
        """Create a holiday

        Sends ``POST /holidays``, which is not retried automatically once it may have reached the server.

        Args:
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.holidays.create(
                holiday=models.NewHoliday(name="Example", start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Holiday",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    holiday=holiday,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday

        Sends ``DELETE /holidays/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holidays.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Holiday:
        """Show a holiday

        Sends ``GET /holidays/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holidays.get("7")
        """

        return _cast(
            "records.Holiday",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.holidays.list()
        """

        return await _async_records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        order: records.HolidayOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Holiday]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holidays`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.holidays.list_all():
                print(each)
        """
        return _async_iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        holiday: models.HolidayChanges | Mapping[str, Any],
        include: str | Sequence[records.HolidayInclude] | Unset = UNSET,
        optional_fields: Sequence[models.HolidayOptionalField] | models.HolidayOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Holiday:
        """Change a holiday

        Sends ``PUT /holidays/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar_associations.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                calendar_names_list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.holidays.update(
                "7",
                holiday=models.HolidayChanges(name="Example", start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Holiday",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    holiday=holiday,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
