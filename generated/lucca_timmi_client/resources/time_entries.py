"""``client.time_entries`` of Lucca Timmi."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.call.deprecation import warns_of_use
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw, required_member
from .. import models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ..._runtime.call.deprecation import deprecated as _deprecated

_CREATE = Operation(
    name="time_entries.create",
    method="POST",
    path="/api/v3/timeentries",
    success=(200,),
    retryable=False,
)
_CREATE__MEMBER = attribute_path("data")


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries_v3 import _create_time_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE = Operation(
    name="time_entries.delete",
    method="DELETE",
    path="/api/v3/timeentries/{timeEntryId}",
    success=(200,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries_v3 import _delete_time_entry_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE_MANY = Operation(
    name="time_entries.delete_many",
    method="DELETE",
    path="/api/v3/timeentries",
    success=(200,),
    retryable=False,
)


@_DELETE_MANY.request_builder
def _delete_many_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries_v3 import _delete_time_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="time_entries.get",
    method="GET",
    path="/api/v3/timeentries/{timeEntryId}",
    success=(200,),
    retryable=True,
)
_GET__MEMBER = required_member("data")


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries_v3 import _get_time_entry_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="time_entries.list",
    method="GET",
    path="/api/v3/timeentries",
    success=(200,),
    retryable=True,
    lists=frozenset(("ownerId", "axisSections.id", "axisSections.code")),
    filters=frozenset(("ownerId", "axisSections.id")),
    empty_response='{"data": {"items": []}}',
    styles={"ownerId": "comma", "axisSections.id": "comma", "axisSections.code": "comma"},
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries_v3 import _list_time_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REPLACE_PERIOD = Operation(
    name="time_entries.replace_period",
    method="PUT",
    path="/timmi-timesheet/services/time-entries",
    success=(200,),
    retryable=False,
)


@_REPLACE_PERIOD.request_builder
def _replace_period_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _import_time_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="time_entries.update",
    method="PUT",
    path="/api/v3/timeentries/{timeEntryId}",
    success=(200,),
    retryable=False,
)
_UPDATE__MEMBER = required_member("data")


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries_v3 import _update_time_entry_kwargs as _get_kwargs
    from ..models import TimeEntryUpdate

    names = (
        "owner_id",
        "starts_at",
        "duration",
        "unit",
        "id",
        "creation_source",
        "axis_sections",
        "comment",
        "time_type_id",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=TimeEntryUpdate(**members))


_UPDATE_MANY = Operation(
    name="time_entries.update_many",
    method="PUT",
    path="/api/v3/timeentries",
    success=(200,),
    retryable=False,
)
_UPDATE_MANY__MEMBER = attribute_path("data")


@_UPDATE_MANY.request_builder
@warns_of_use("time_entries.update_many")
def _update_many_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries_v3 import _update_time_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


class TimeEntries(Resource):
    """Operations on ``time_entries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        body: models.TimeEntryInput | Sequence[models.TimeEntryInput | Mapping[str, Any]] | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create time entries

        Takes one entry or a list of them. A new entry must not overlap a submitted or approved timesheet.

        Sends ``POST /api/v3/timeentries``, which is not retried automatically once it may have reached the server.

        Args:
            body: One entry, or a list of them.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            lucca.time_entries.create(
                body=models.TimeEntryInput(owner_id="7", starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC), duration="Example", unit=models.TimeEntryUnit(0)),
            )
        """

        from ..api.time_entries_v3 import _create_time_entries_response as _parse

        return _cast(
            "Any",
            self._member(
                _CREATE,
                _create_request(
                    body=body,
                ),
                _parse,
                _CREATE__MEMBER,
                options,
            ),
        )

    def delete(self, time_entry_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a time entry

        Archives the entry by setting `archivedAt`.

        Sends ``DELETE /api/v3/timeentries/{timeEntryId}``, which is not retried automatically once it may have reached the server.

        Args:
            time_entry_id: Number of the time entry.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.time_entries.delete(7)
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                time_entry_id=time_entry_id,
            ),
            options,
        )

    def delete_many(
        self, *, body: Sequence[models.TimeEntryReference | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> None:
        """Delete time entries

        Archives the entries by setting `archivedAt`. They may belong to several owners.

        Sends ``DELETE /api/v3/timeentries``, which is not retried automatically once it may have reached the server.

        Args:
            body: The entries to delete.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            lucca.time_entries.delete_many(body=[models.TimeEntryReference(id="7")])
        """

        self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                body=body,
            ),
            options,
        )

    def get(
        self, time_entry_id: int, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.TimeEntry:
        """Get a time entry

        Sends ``GET /api/v3/timeentries/{timeEntryId}``.

        Args:
            time_entry_id: Number of the time entry.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.time_entries.get(7)
        """

        from ..api.time_entries_v3 import _get_time_entry_response as _parse

        return _cast(
            "models.TimeEntry",
            self._member(
                _GET,
                _get_request(
                    time_entry_id=time_entry_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    def list(
        self,
        *,
        paging: str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_at: str | Unset = UNSET,
        axis_sections_id: Sequence[int] | int | str | Unset = UNSET,
        axis_sections_code: Sequence[str] | str | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.TimeEntry]:
        """List time entries

        Besides real entries the list holds fillers of duration `00:00:00`, one for every day without
        working time inside a submitted timesheet.

        Sends ``GET /api/v3/timeentries``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000. The server's default is
                '0,1000'.
            owner_id: Numbers of the owners, joined by commas.
            starts_at: Start of the entry, as a comparison: a value, or `since,`, `until,`, `between,` and the
                like before it.
            axis_sections_id: Numbers of the axis sections, joined by commas.
            axis_sections_code: Codes of the axis sections, joined by commas.
            modified_at: Time of the last change, as a comparison: a value, or `since,`, `until,`, `between,` and
                the like before it.
            archived_at: Time of deletion, as a comparison: a value, or `since,`, `until,`, `between,` and the like
                before it.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.time_entries.list()
        """

        from ..api.time_entries_v3 import _list_time_entries_response as _parse

        return self._page(
            _LIST,
            _list_request(
                paging=paging,
                owner_id=owner_id,
                starts_at=starts_at,
                axis_sections_id=axis_sections_id,
                axis_sections_code=axis_sections_code,
                modified_at=modified_at,
                archived_at=archived_at,
                fields=fields,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        paging: str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_at: str | Unset = UNSET,
        axis_sections_id: Sequence[int] | int | str | Unset = UNSET,
        axis_sections_code: Sequence[str] | str | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.TimeEntry]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/timeentries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.time_entries.list_all():
                print(each)
        """
        from ..api.time_entries_v3 import _list_time_entries_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                owner_id=owner_id,
                starts_at=starts_at,
                axis_sections_id=axis_sections_id,
                axis_sections_code=axis_sections_code,
                modified_at=modified_at,
                archived_at=archived_at,
                fields=fields,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def replace_period(
        self,
        *,
        starts_on: datetime.date,
        ends_on: datetime.date,
        owner_id: int,
        body: Sequence[models.ImportedTimeEntry | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> None:
        """Import the time entries of a period

        Compares the entries sent with those the owner has in the period, then creates, edits and deletes
        until both agree. Entries may be wiped and created anew, so their ids are not stable. An entry must
        not span two days nor exceed 24 hours, and its axis sections must be active and consistent with
        their tree.

        Sends ``PUT /timmi-timesheet/services/time-entries``, which is not retried automatically once it may have reached the server.

        Args:
            starts_on: First day of the period, included.
            ends_on: Last day of the period, included.
            owner_id: Number of the user whose entries are written.
            body: Everything the period shall hold.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            lucca.time_entries.replace_period(
                starts_on=datetime.date(2024, 5, 6),
                ends_on=datetime.date(2024, 5, 6),
                owner_id=7,
                body=[models.ImportedTimeEntry(owner=models.UserReference(id="7"), starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC), duration=models.Duration(value={}), unit="day")],
            )
        """

        self._call_without_result(
            _REPLACE_PERIOD,
            _replace_period_request(
                starts_on=starts_on,
                ends_on=ends_on,
                owner_id=owner_id,
                body=body,
            ),
            options,
        )

    def update(
        self,
        time_entry_id: int,
        *,
        owner_id: int | str,
        starts_at: datetime.datetime,
        duration: str,
        unit: models.TimeEntryUnit,
        id: int | str,
        creation_source: models.TimeEntryCreationSource | Unset = UNSET,
        axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        comment: models.TimeEntryCommentInput | Mapping[str, Any] | Unset = UNSET,
        time_type_id: int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TimeEntry:
        """Update a time entry

        The `id` is needed in the body as well as in the path.

        Sends ``PUT /api/v3/timeentries/{timeEntryId}``, which is not retried automatically once it may have reached the server.

        Args:
            time_entry_id: Number of the time entry.
            owner_id: Number of the user whose time it is.
            starts_at: Local time, without offset. With the units days and hours the time can only be 00:00:00
                for the morning or 12:00:00 for the afternoon.
            duration: Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
            unit: 0 days, 1 hours, 2 time.
            id: Number of the entry, also where the path holds it.
            creation_source: 0 theoretical, used as a fallback; 1 quick fill or bookmarked week; 2 manual; 3 import; 4
                clock.
            axis_sections: Left out or empty for users who do not record activities.
            comment: Comment of an entry that records an activity.
            time_type_id: Number of the time type, where time types are configured.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from lucca_timmi_client import models

            lucca.time_entries.update(
                7,
                owner_id="7",
                starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC),
                duration="Example",
                unit=models.TimeEntryUnit(0),
                id="7",
            )
        """

        from ..api.time_entries_v3 import _update_time_entry_response as _parse

        return _cast(
            "models.TimeEntry",
            self._member(
                _UPDATE,
                _update_request(
                    time_entry_id=time_entry_id,
                    owner_id=owner_id,
                    starts_at=starts_at,
                    duration=duration,
                    unit=unit,
                    id=id,
                    creation_source=creation_source,
                    axis_sections=axis_sections,
                    comment=comment,
                    time_type_id=time_type_id,
                ),
                _parse,
                _UPDATE__MEMBER,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove PUT /api/v3/timeentries.")
    def update_many(
        self,
        *,
        body: models.TimeEntryUpdate | Sequence[models.TimeEntryUpdate | Mapping[str, Any]] | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Update time entries

        Takes one entry or a list of them; each needs its `id`.

        Deprecated: the vendor is going to remove it.

        Sends ``PUT /api/v3/timeentries``, which is not retried automatically once it may have reached the server.

        Args:
            body: One entry, or a list of them.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            lucca.time_entries.update_many(
                body=models.TimeEntryUpdate(owner_id="7", starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC), duration="Example", unit=models.TimeEntryUnit(0), id="7"),
            )
        """

        from ..api.time_entries_v3 import _update_time_entries_response as _parse

        return _cast(
            "Any",
            self._member(
                _UPDATE_MANY,
                _update_many_request(
                    body=body,
                ),
                _parse,
                _UPDATE_MANY__MEMBER,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> TimeEntriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TimeEntriesWithRawResponse(self)


class TimeEntriesWithRawResponse:
    """The methods of ``time_entries`` with raw responses."""

    def __init__(self, resource: TimeEntries) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.delete_many = raw(raw_resource.delete_many)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.replace_period = raw(raw_resource.replace_period)
        self.update = raw(raw_resource.update)
        self.update_many = raw(raw_resource.update_many)


class AsyncTimeEntries(AsyncResource):
    """Operations on ``time_entries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        body: models.TimeEntryInput | Sequence[models.TimeEntryInput | Mapping[str, Any]] | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create time entries

        Takes one entry or a list of them. A new entry must not overlap a submitted or approved timesheet.

        Sends ``POST /api/v3/timeentries``, which is not retried automatically once it may have reached the server.

        Args:
            body: One entry, or a list of them.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            await lucca.time_entries.create(
                body=models.TimeEntryInput(owner_id="7", starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC), duration="Example", unit=models.TimeEntryUnit(0)),
            )
        """

        from ..api.time_entries_v3 import _create_time_entries_response as _parse

        return _cast(
            "Any",
            await self._member(
                _CREATE,
                _create_request(
                    body=body,
                ),
                _parse,
                _CREATE__MEMBER,
                options,
            ),
        )

    async def delete(self, time_entry_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a time entry

        Archives the entry by setting `archivedAt`.

        Sends ``DELETE /api/v3/timeentries/{timeEntryId}``, which is not retried automatically once it may have reached the server.

        Args:
            time_entry_id: Number of the time entry.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.time_entries.delete(7)
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                time_entry_id=time_entry_id,
            ),
            options,
        )

    async def delete_many(
        self, *, body: Sequence[models.TimeEntryReference | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> None:
        """Delete time entries

        Archives the entries by setting `archivedAt`. They may belong to several owners.

        Sends ``DELETE /api/v3/timeentries``, which is not retried automatically once it may have reached the server.

        Args:
            body: The entries to delete.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            await lucca.time_entries.delete_many(
                body=[models.TimeEntryReference(id="7")],
            )
        """

        await self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                body=body,
            ),
            options,
        )

    async def get(
        self, time_entry_id: int, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.TimeEntry:
        """Get a time entry

        Sends ``GET /api/v3/timeentries/{timeEntryId}``.

        Args:
            time_entry_id: Number of the time entry.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.time_entries.get(7)
        """

        from ..api.time_entries_v3 import _get_time_entry_response as _parse

        return _cast(
            "models.TimeEntry",
            await self._member(
                _GET,
                _get_request(
                    time_entry_id=time_entry_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    async def list(
        self,
        *,
        paging: str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_at: str | Unset = UNSET,
        axis_sections_id: Sequence[int] | int | str | Unset = UNSET,
        axis_sections_code: Sequence[str] | str | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.TimeEntry]:
        """List time entries

        Besides real entries the list holds fillers of duration `00:00:00`, one for every day without
        working time inside a submitted timesheet.

        Sends ``GET /api/v3/timeentries``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000. The server's default is
                '0,1000'.
            owner_id: Numbers of the owners, joined by commas.
            starts_at: Start of the entry, as a comparison: a value, or `since,`, `until,`, `between,` and the
                like before it.
            axis_sections_id: Numbers of the axis sections, joined by commas.
            axis_sections_code: Codes of the axis sections, joined by commas.
            modified_at: Time of the last change, as a comparison: a value, or `since,`, `until,`, `between,` and
                the like before it.
            archived_at: Time of deletion, as a comparison: a value, or `since,`, `until,`, `between,` and the like
                before it.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.time_entries.list()
        """

        from ..api.time_entries_v3 import _list_time_entries_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                paging=paging,
                owner_id=owner_id,
                starts_at=starts_at,
                axis_sections_id=axis_sections_id,
                axis_sections_code=axis_sections_code,
                modified_at=modified_at,
                archived_at=archived_at,
                fields=fields,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        paging: str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_at: str | Unset = UNSET,
        axis_sections_id: Sequence[int] | int | str | Unset = UNSET,
        axis_sections_code: Sequence[str] | str | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.TimeEntry]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/timeentries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.time_entries.list_all():
                print(each)
        """
        from ..api.time_entries_v3 import _list_time_entries_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                owner_id=owner_id,
                starts_at=starts_at,
                axis_sections_id=axis_sections_id,
                axis_sections_code=axis_sections_code,
                modified_at=modified_at,
                archived_at=archived_at,
                fields=fields,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def replace_period(
        self,
        *,
        starts_on: datetime.date,
        ends_on: datetime.date,
        owner_id: int,
        body: Sequence[models.ImportedTimeEntry | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> None:
        """Import the time entries of a period

        Compares the entries sent with those the owner has in the period, then creates, edits and deletes
        until both agree. Entries may be wiped and created anew, so their ids are not stable. An entry must
        not span two days nor exceed 24 hours, and its axis sections must be active and consistent with
        their tree.

        Sends ``PUT /timmi-timesheet/services/time-entries``, which is not retried automatically once it may have reached the server.

        Args:
            starts_on: First day of the period, included.
            ends_on: Last day of the period, included.
            owner_id: Number of the user whose entries are written.
            body: Everything the period shall hold.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            await lucca.time_entries.replace_period(
                starts_on=datetime.date(2024, 5, 6),
                ends_on=datetime.date(2024, 5, 6),
                owner_id=7,
                body=[models.ImportedTimeEntry(owner=models.UserReference(id="7"), starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC), duration=models.Duration(value={}), unit="day")],
            )
        """

        await self._call_without_result(
            _REPLACE_PERIOD,
            _replace_period_request(
                starts_on=starts_on,
                ends_on=ends_on,
                owner_id=owner_id,
                body=body,
            ),
            options,
        )

    async def update(
        self,
        time_entry_id: int,
        *,
        owner_id: int | str,
        starts_at: datetime.datetime,
        duration: str,
        unit: models.TimeEntryUnit,
        id: int | str,
        creation_source: models.TimeEntryCreationSource | Unset = UNSET,
        axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        comment: models.TimeEntryCommentInput | Mapping[str, Any] | Unset = UNSET,
        time_type_id: int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TimeEntry:
        """Update a time entry

        The `id` is needed in the body as well as in the path.

        Sends ``PUT /api/v3/timeentries/{timeEntryId}``, which is not retried automatically once it may have reached the server.

        Args:
            time_entry_id: Number of the time entry.
            owner_id: Number of the user whose time it is.
            starts_at: Local time, without offset. With the units days and hours the time can only be 00:00:00
                for the morning or 12:00:00 for the afternoon.
            duration: Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
            unit: 0 days, 1 hours, 2 time.
            id: Number of the entry, also where the path holds it.
            creation_source: 0 theoretical, used as a fallback; 1 quick fill or bookmarked week; 2 manual; 3 import; 4
                clock.
            axis_sections: Left out or empty for users who do not record activities.
            comment: Comment of an entry that records an activity.
            time_type_id: Number of the time type, where time types are configured.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from lucca_timmi_client import models

            await lucca.time_entries.update(
                7,
                owner_id="7",
                starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC),
                duration="Example",
                unit=models.TimeEntryUnit(0),
                id="7",
            )
        """

        from ..api.time_entries_v3 import _update_time_entry_response as _parse

        return _cast(
            "models.TimeEntry",
            await self._member(
                _UPDATE,
                _update_request(
                    time_entry_id=time_entry_id,
                    owner_id=owner_id,
                    starts_at=starts_at,
                    duration=duration,
                    unit=unit,
                    id=id,
                    creation_source=creation_source,
                    axis_sections=axis_sections,
                    comment=comment,
                    time_type_id=time_type_id,
                ),
                _parse,
                _UPDATE__MEMBER,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove PUT /api/v3/timeentries.")
    async def update_many(
        self,
        *,
        body: models.TimeEntryUpdate | Sequence[models.TimeEntryUpdate | Mapping[str, Any]] | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Update time entries

        Takes one entry or a list of them; each needs its `id`.

        Deprecated: the vendor is going to remove it.

        Sends ``PUT /api/v3/timeentries``, which is not retried automatically once it may have reached the server.

        Args:
            body: One entry, or a list of them.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            await lucca.time_entries.update_many(
                body=models.TimeEntryUpdate(owner_id="7", starts_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC), duration="Example", unit=models.TimeEntryUnit(0), id="7"),
            )
        """

        from ..api.time_entries_v3 import _update_time_entries_response as _parse

        return _cast(
            "Any",
            await self._member(
                _UPDATE_MANY,
                _update_many_request(
                    body=body,
                ),
                _parse,
                _UPDATE_MANY__MEMBER,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncTimeEntriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTimeEntriesWithRawResponse(self)


class AsyncTimeEntriesWithRawResponse:
    """The methods of ``time_entries`` with raw responses."""

    def __init__(self, resource: AsyncTimeEntries) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.delete_many = async_raw(raw_resource.delete_many)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.replace_period = async_raw(raw_resource.replace_period)
        self.update = async_raw(raw_resource.update)
        self.update_many = async_raw(raw_resource.update_many)
