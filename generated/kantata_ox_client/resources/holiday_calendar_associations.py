"""``client.holiday_calendar_associations`` of Kantata OX."""

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
    name="holiday_calendar_associations.create",
    method="POST",
    path="/holiday_calendar_associations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("holiday_calendar_associations",), includes=Includes(documented=("holiday", "holiday_calendar"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_associations import _create_holiday_calendar_association_kwargs as _get_kwargs
    from ..models import CreateHolidayCalendarAssociationBody

    names = ("holiday_calendar_association",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateHolidayCalendarAssociationBody(**members))


_DELETE = Operation(
    name="holiday_calendar_associations.delete",
    method="DELETE",
    path="/holiday_calendar_associations/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_associations import _delete_holiday_calendar_association_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="holiday_calendar_associations.get",
    method="GET",
    path="/holiday_calendar_associations/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("holiday_calendar_associations",), includes=Includes(documented=("holiday", "holiday_calendar"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_associations import _get_holiday_calendar_association_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="holiday_calendar_associations.list",
    method="GET",
    path="/holiday_calendar_associations",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("holiday_calendar_associations",),
    includes=Includes(documented=("holiday", "holiday_calendar")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.holiday_calendar_associations import _get_holiday_calendar_associations_kwargs as _get_kwargs

    return _get_kwargs(**given)


class HolidayCalendarAssociations(Resource):
    """Operations on ``holiday_calendar_associations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        holiday_calendar_association: models.NewHolidayCalendarAssociation | Mapping[str, Any],
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarAssociation:
        """Create a holiday calendar association

        Sends ``POST /holiday_calendar_associations``, which is not retried automatically once it may have reached the server.

        Args:
            holiday_calendar_association: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday, holiday_calendar.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.holiday_calendar_associations.create(
                holiday_calendar_association=models.NewHolidayCalendarAssociation(holiday_id="7", holiday_calendar_id="7"),
            )
        """

        return _cast(
            "records.HolidayCalendarAssociation",
            _record(
                self,
                _CREATE,
                _create_request(
                    holiday_calendar_association=holiday_calendar_association,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday calendar association

        Sends ``DELETE /holiday_calendar_associations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holiday_calendar_associations.delete("7")
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
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarAssociation:
        """Show a holiday calendar association

        Sends ``GET /holiday_calendar_associations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday, holiday_calendar.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.holiday_calendar_associations.get("7")
        """

        return _cast(
            "records.HolidayCalendarAssociation",
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
        by_holiday_name: str | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.HolidayCalendarAssociation]:
        """List holiday calendar associations

        Sends ``GET /holiday_calendar_associations``.

        Args:
            by_holiday_calendar_id: Id of the holiday calendar.
            by_holiday_name: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday, holiday_calendar.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
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
            kantata.holiday_calendar_associations.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_holiday_name=by_holiday_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_holiday_calendar_id: str | int | Unset = UNSET,
        by_holiday_name: str | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.HolidayCalendarAssociation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holiday_calendar_associations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.holiday_calendar_associations.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_holiday_name=by_holiday_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> HolidayCalendarAssociationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return HolidayCalendarAssociationsWithRawResponse(self)


class HolidayCalendarAssociationsWithRawResponse:
    """The methods of ``holiday_calendar_associations`` with raw responses."""

    def __init__(self, resource: HolidayCalendarAssociations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncHolidayCalendarAssociations(AsyncResource):
    """Operations on ``holiday_calendar_associations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        holiday_calendar_association: models.NewHolidayCalendarAssociation | Mapping[str, Any],
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarAssociation:
        """Create a holiday calendar association

        Sends ``POST /holiday_calendar_associations``, which is not retried automatically once it may have reached the server.

        Args:
            holiday_calendar_association: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday, holiday_calendar.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.holiday_calendar_associations.create(
                holiday_calendar_association=models.NewHolidayCalendarAssociation(holiday_id="7", holiday_calendar_id="7"),
            )
        """

        return _cast(
            "records.HolidayCalendarAssociation",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    holiday_calendar_association=holiday_calendar_association,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a holiday calendar association

        Sends ``DELETE /holiday_calendar_associations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holiday_calendar_associations.delete("7")
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
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.HolidayCalendarAssociation:
        """Show a holiday calendar association

        Sends ``GET /holiday_calendar_associations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: holiday, holiday_calendar.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.holiday_calendar_associations.get("7")
        """

        return _cast(
            "records.HolidayCalendarAssociation",
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
        by_holiday_name: str | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.HolidayCalendarAssociation]:
        """List holiday calendar associations

        Sends ``GET /holiday_calendar_associations``.

        Args:
            by_holiday_calendar_id: Id of the holiday calendar.
            by_holiday_name: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: holiday, holiday_calendar.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
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
            await kantata.holiday_calendar_associations.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_holiday_name=by_holiday_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_holiday_calendar_id: str | int | Unset = UNSET,
        by_holiday_name: str | Unset = UNSET,
        include: str | Sequence[records.HolidayCalendarAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.HolidayCalendarAssociation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /holiday_calendar_associations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.holiday_calendar_associations.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_holiday_calendar_id=by_holiday_calendar_id,
                by_holiday_name=by_holiday_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncHolidayCalendarAssociationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncHolidayCalendarAssociationsWithRawResponse(self)


class AsyncHolidayCalendarAssociationsWithRawResponse:
    """The methods of ``holiday_calendar_associations`` with raw responses."""

    def __init__(self, resource: AsyncHolidayCalendarAssociations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
