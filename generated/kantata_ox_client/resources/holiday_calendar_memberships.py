"""``client.holiday_calendar_memberships`` of Kantata OX."""

from __future__ import annotations

import datetime
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
    name="holiday_calendar_memberships.create",
    method="POST",
    path="/holiday_calendar_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("holiday_calendar_memberships",), includes=Includes(documented=("holiday_calendar", "user"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_memberships import _create_holiday_calendar_membership_kwargs as _get_kwargs
    from ..models import CreateHolidayCalendarMembershipBody

    names = ("holiday_calendar_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateHolidayCalendarMembershipBody(**members))


_DELETE = Operation(
    name="holiday_calendar_memberships.delete",
    method="DELETE",
    path="/holiday_calendar_memberships/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_memberships import _delete_holiday_calendar_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="holiday_calendar_memberships.get",
    method="GET",
    path="/holiday_calendar_memberships/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("holiday_calendar_memberships",), includes=Includes(documented=("holiday_calendar", "user"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_memberships import _get_holiday_calendar_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="holiday_calendar_memberships.list",
    method="GET",
    path="/holiday_calendar_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("holiday_calendar_memberships",),
    includes=Includes(documented=("holiday_calendar", "user")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("start_date:asc", "start_date:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_memberships import _get_holiday_calendar_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="holiday_calendar_memberships.update",
    method="PUT",
    path="/holiday_calendar_memberships/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("holiday_calendar_memberships",), includes=Includes(documented=("holiday_calendar", "user"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_memberships import _update_holiday_calendar_membership_kwargs as _get_kwargs
    from ..models import UpdateHolidayCalendarMembershipBody

    names = ("holiday_calendar_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateHolidayCalendarMembershipBody(**members))


class HolidayCalendarMemberships(Resource):
    """Operations on ``holiday_calendar_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        holiday_calendar_membership: models.NewHolidayCalendarMembership | Mapping[str, Any],
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarMembership:
        """Create a holiday calendar membership

        Sends ``POST /holiday_calendar_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            holiday_calendar_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.holiday_calendar_memberships.create(
                holiday_calendar_membership=models.NewHolidayCalendarMembership(start_date=datetime.date(2024, 5, 6), holiday_calendar_id="7", user_id="7"),
            )
        """

        return _cast(
            "records.HolidayCalendarMembership",
            _record(
                self,
                _CREATE,
                _create_request(
                    holiday_calendar_membership=holiday_calendar_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday calendar membership

        Sends ``DELETE /holiday_calendar_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holiday_calendar_memberships.delete("7")
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
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarMembership:
        """Show a holiday calendar membership

        Sends ``GET /holiday_calendar_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holiday_calendar_memberships.get("7")
        """

        return _cast(
            "records.HolidayCalendarMembership",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        by_holiday_calendar_id: str | int | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.HolidayCalendarMembership]:
        """List holiday calendar memberships

        Sends ``GET /holiday_calendar_memberships``.

        Args:
            by_holiday_calendar_id: Id of the holiday calendar.
            by_user_id: Id of the user.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of start_date:asc, start_date:desc; anything else falls back to the default. The
                server's default is 'start_date:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.holiday_calendar_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_user_id=by_user_id,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_holiday_calendar_id: str | int | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.HolidayCalendarMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holiday_calendar_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.holiday_calendar_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_user_id=by_user_id,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        holiday_calendar_membership: models.HolidayCalendarMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarMembership:
        """Change a holiday calendar membership

        Sends ``PUT /holiday_calendar_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday_calendar_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.holiday_calendar_memberships.update(
                "7",
                holiday_calendar_membership=models.HolidayCalendarMembershipChanges(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.HolidayCalendarMembership",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    holiday_calendar_membership=holiday_calendar_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> HolidayCalendarMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return HolidayCalendarMembershipsWithRawResponse(self)


class HolidayCalendarMembershipsWithRawResponse:
    """The methods of ``holiday_calendar_memberships`` with raw responses."""

    def __init__(self, resource: HolidayCalendarMemberships) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncHolidayCalendarMemberships(AsyncResource):
    """Operations on ``holiday_calendar_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        holiday_calendar_membership: models.NewHolidayCalendarMembership | Mapping[str, Any],
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarMembership:
        """Create a holiday calendar membership

        Sends ``POST /holiday_calendar_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            holiday_calendar_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.holiday_calendar_memberships.create(
                holiday_calendar_membership=models.NewHolidayCalendarMembership(start_date=datetime.date(2024, 5, 6), holiday_calendar_id="7", user_id="7"),
            )
        """

        return _cast(
            "records.HolidayCalendarMembership",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    holiday_calendar_membership=holiday_calendar_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday calendar membership

        Sends ``DELETE /holiday_calendar_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holiday_calendar_memberships.delete("7")
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
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarMembership:
        """Show a holiday calendar membership

        Sends ``GET /holiday_calendar_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holiday_calendar_memberships.get("7")
        """

        return _cast(
            "records.HolidayCalendarMembership",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        by_holiday_calendar_id: str | int | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.HolidayCalendarMembership]:
        """List holiday calendar memberships

        Sends ``GET /holiday_calendar_memberships``.

        Args:
            by_holiday_calendar_id: Id of the holiday calendar.
            by_user_id: Id of the user.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of start_date:asc, start_date:desc; anything else falls back to the default. The
                server's default is 'start_date:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.holiday_calendar_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_user_id=by_user_id,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_holiday_calendar_id: str | int | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.HolidayCalendarMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.HolidayCalendarMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holiday_calendar_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.holiday_calendar_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_user_id=by_user_id,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        holiday_calendar_membership: models.HolidayCalendarMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.HolidayCalendarMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarMembership:
        """Change a holiday calendar membership

        Sends ``PUT /holiday_calendar_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            holiday_calendar_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday_calendar, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.holiday_calendar_memberships.update(
                "7",
                holiday_calendar_membership=models.HolidayCalendarMembershipChanges(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.HolidayCalendarMembership",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    holiday_calendar_membership=holiday_calendar_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncHolidayCalendarMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncHolidayCalendarMembershipsWithRawResponse(self)


class AsyncHolidayCalendarMembershipsWithRawResponse:
    """The methods of ``holiday_calendar_memberships`` with raw responses."""

    def __init__(self, resource: AsyncHolidayCalendarMemberships) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
