"""``client.timesheets`` of Lucca Timmi."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Literal, Unpack

from ..._runtime.base.operation import Operation, XmlBodies, XmlBody
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages, WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_APPROVE = Operation(
    name="timesheets.approve",
    method="POST",
    path="/timmi-timesheet/api/timesheets/{id}/approve",
    success=(200,),
    retryable=False,
)


@_APPROVE.request_builder
def _approve_request(**given: Any) -> dict[str, Any]:
    from ..api.workflow import _approve_timesheet_kwargs as _get_kwargs
    from ..models import TimesheetApproval

    names = ("transfers",)
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=TimesheetApproval(**members))


_CANCEL = Operation(
    name="timesheets.cancel",
    method="POST",
    path="/timmi-timesheet/api/timesheets/{id}/cancel",
    success=(200,),
    retryable=False,
    xml=XmlBodies(
        request=XmlBody(
            "application/xml", {"type": "object", "properties": {"comment": {"type": "string"}}}, preferred=True
        ),
    ),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.workflow import _cancel_timesheet_kwargs as _get_kwargs
    from ..models import CancelTimesheetBody

    names = ("comment",)
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=CancelTimesheetBody(**members))


_DENY = Operation(
    name="timesheets.deny",
    method="POST",
    path="/timmi-timesheet/api/timesheets/{id}/deny",
    success=(200,),
    retryable=False,
)


@_DENY.request_builder
def _deny_request(**given: Any) -> dict[str, Any]:
    from ..api.workflow import _deny_timesheet_kwargs as _get_kwargs
    from ..models import TimesheetDenial

    names = ("comment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=TimesheetDenial(**members))


_INVALIDATE = Operation(
    name="timesheets.invalidate",
    method="POST",
    path="/timmi-timesheet/api/timesheets/{id}/invalidate",
    success=(200,),
    retryable=False,
)


@_INVALIDATE.request_builder
def _invalidate_request(**given: Any) -> dict[str, Any]:
    from ..api.workflow import _invalidate_timesheet_kwargs as _get_kwargs
    from ..models import TimesheetInvalidation

    names = ("comment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=TimesheetInvalidation(**members))


_LIST = Operation(
    name="timesheets.list",
    method="GET",
    path="/api/v3/timmitimesheets",
    success=(200,),
    retryable=True,
    lists=frozenset(("ownerId", "status")),
    filters=frozenset(("ownerId",)),
    empty_response='{"data": {"items": []}}',
    words={"status": {"not_submitted": 0, "pending": 1, "approved": 2, "rejected": 3}},
    styles={"ownerId": "comma", "status": "comma"},
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheets_v3 import _list_timesheets_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_DUE = Operation(
    name="timesheets.list_due",
    method="GET",
    path="/api/v3/timmitimesheets/remindable",
    success=(200,),
    retryable=True,
    lists=frozenset(("ownerIds", "managerIds", "legalEntityIds")),
    filters=frozenset(("ownerIds", "managerIds", "legalEntityIds")),
    empty_response='{"data": {"items": []}}',
    styles={"ownerIds": "comma", "managerIds": "comma", "legalEntityIds": "comma"},
)
_LIST_DUE__ITEMS = attribute_path("data.items")
_LIST_DUE__PAGES = WholeList()


@_LIST_DUE.request_builder
def _list_due_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheets_v3 import _list_due_timesheets_kwargs as _get_kwargs

    return _get_kwargs(**given)


_SUBMIT = Operation(
    name="timesheets.submit",
    method="POST",
    path="/timmi-timesheet/api/timesheets/submit",
    success=(200,),
    retryable=False,
)


@_SUBMIT.request_builder
def _submit_request(**given: Any) -> dict[str, Any]:
    from ..api.workflow import _submit_timesheets_kwargs as _get_kwargs
    from ..models import TimesheetSubmission

    names = (
        "owner_id",
        "starts_at",
        "ends_at",
        "transfers",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=TimesheetSubmission(**members))


class Timesheets(Resource):
    """Operations on ``timesheets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_on: str | Unset = UNSET,
        ends_on: str | Unset = UNSET,
        status: models.TimesheetStatus
        | int
        | Literal["not_submitted", "pending", "approved", "rejected"]
        | Sequence[models.TimesheetStatus | int | Literal["not_submitted", "pending", "approved", "rejected"]]
        | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Timesheet]:
        """List timesheets

        Sends ``GET /api/v3/timmitimesheets``.

        Args:
            owner_id: Numbers of the owners, joined by commas.
            starts_on: First day, as a comparison: a value, or `since,`, `until,`, `between,` and the like before
                it.
            ends_on: Day after the last one, as a comparison: a value, or `since,`, `until,`, `between,` and
                the like before it.
            status: States of the timesheets, joined by commas.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.timesheets.list()
        """

        from ..api.timesheets_v3 import _list_timesheets_response as _parse

        return self._page(
            _LIST,
            _list_request(
                owner_id=owner_id,
                starts_on=starts_on,
                ends_on=ends_on,
                status=status,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_on: str | Unset = UNSET,
        ends_on: str | Unset = UNSET,
        status: models.TimesheetStatus
        | int
        | Literal["not_submitted", "pending", "approved", "rejected"]
        | Sequence[models.TimesheetStatus | int | Literal["not_submitted", "pending", "approved", "rejected"]]
        | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Timesheet]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/timmitimesheets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.timesheets.list_all():
                print(each)
        """
        from ..api.timesheets_v3 import _list_timesheets_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                owner_id=owner_id,
                starts_on=starts_on,
                ends_on=ends_on,
                status=status,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_due(
        self,
        *,
        owner_ids: Sequence[int] | int | str | Unset = UNSET,
        manager_ids: Sequence[int] | int | str | Unset = UNSET,
        legal_entity_ids: Sequence[int] | int | str | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Timesheet]:
        """List due timesheets

        Timesheets that ought to have been submitted. One of `ownerIds`, `managerIds` and `legalEntityIds`
        is required. The `id` is 0 until a timesheet is submitted.

        Sends ``GET /api/v3/timmitimesheets/remindable``.

        Args:
            owner_ids: Numbers of the owners, joined by commas.
            manager_ids: Numbers of the owners' managers, joined by commas.
            legal_entity_ids: Numbers of the owners' legal entities, joined by commas.
            start: First day of the period.
            end: End of the period, excluded; today unless given.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.timesheets.list_due()
        """

        from ..api.timesheets_v3 import _list_due_timesheets_response as _parse

        return self._page(
            _LIST_DUE,
            _list_due_request(
                owner_ids=owner_ids,
                manager_ids=manager_ids,
                legal_entity_ids=legal_entity_ids,
                start=start,
                end=end,
                fields=fields,
            ),
            _parse,
            _LIST_DUE__ITEMS,
            _LIST_DUE__PAGES,
            options,
        )

    def list_due_all(
        self,
        *,
        owner_ids: Sequence[int] | int | str | Unset = UNSET,
        manager_ids: Sequence[int] | int | str | Unset = UNSET,
        legal_entity_ids: Sequence[int] | int | str | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Timesheet]:
        """Yield the records of all pages of ``list_due``, fetched while you iterate.

        Sends ``GET /api/v3/timmitimesheets/remindable`` for each page and takes the arguments of
        ``list_due``. To fetch ahead, use ``list_due(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_due``, while you iterate.

        Example:
            for each in lucca.timesheets.list_due_all():
                print(each)
        """
        from ..api.timesheets_v3 import _list_due_timesheets_response as _parse

        return self._iterate(
            _LIST_DUE,
            _list_due_request(
                owner_ids=owner_ids,
                manager_ids=manager_ids,
                legal_entity_ids=legal_entity_ids,
                start=start,
                end=end,
                fields=fields,
            ),
            _parse,
            _LIST_DUE__ITEMS,
            _LIST_DUE__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> TimesheetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TimesheetsWithRawResponse(self)


class TimesheetsWithRawResponse:
    """The methods of ``timesheets`` with raw responses."""

    def __init__(self, resource: Timesheets) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)
        self.list_due = raw(raw_resource.list_due)


class AsyncTimesheets(AsyncResource):
    """Operations on ``timesheets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_on: str | Unset = UNSET,
        ends_on: str | Unset = UNSET,
        status: models.TimesheetStatus
        | int
        | Literal["not_submitted", "pending", "approved", "rejected"]
        | Sequence[models.TimesheetStatus | int | Literal["not_submitted", "pending", "approved", "rejected"]]
        | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Timesheet]:
        """List timesheets

        Sends ``GET /api/v3/timmitimesheets``.

        Args:
            owner_id: Numbers of the owners, joined by commas.
            starts_on: First day, as a comparison: a value, or `since,`, `until,`, `between,` and the like before
                it.
            ends_on: Day after the last one, as a comparison: a value, or `since,`, `until,`, `between,` and
                the like before it.
            status: States of the timesheets, joined by commas.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.timesheets.list()
        """

        from ..api.timesheets_v3 import _list_timesheets_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                owner_id=owner_id,
                starts_on=starts_on,
                ends_on=ends_on,
                status=status,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        starts_on: str | Unset = UNSET,
        ends_on: str | Unset = UNSET,
        status: models.TimesheetStatus
        | int
        | Literal["not_submitted", "pending", "approved", "rejected"]
        | Sequence[models.TimesheetStatus | int | Literal["not_submitted", "pending", "approved", "rejected"]]
        | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Timesheet]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/timmitimesheets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.timesheets.list_all():
                print(each)
        """
        from ..api.timesheets_v3 import _list_timesheets_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                owner_id=owner_id,
                starts_on=starts_on,
                ends_on=ends_on,
                status=status,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_due(
        self,
        *,
        owner_ids: Sequence[int] | int | str | Unset = UNSET,
        manager_ids: Sequence[int] | int | str | Unset = UNSET,
        legal_entity_ids: Sequence[int] | int | str | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Timesheet]:
        """List due timesheets

        Timesheets that ought to have been submitted. One of `ownerIds`, `managerIds` and `legalEntityIds`
        is required. The `id` is 0 until a timesheet is submitted.

        Sends ``GET /api/v3/timmitimesheets/remindable``.

        Args:
            owner_ids: Numbers of the owners, joined by commas.
            manager_ids: Numbers of the owners' managers, joined by commas.
            legal_entity_ids: Numbers of the owners' legal entities, joined by commas.
            start: First day of the period.
            end: End of the period, excluded; today unless given.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.timesheets.list_due()
        """

        from ..api.timesheets_v3 import _list_due_timesheets_response as _parse

        return await self._page(
            _LIST_DUE,
            _list_due_request(
                owner_ids=owner_ids,
                manager_ids=manager_ids,
                legal_entity_ids=legal_entity_ids,
                start=start,
                end=end,
                fields=fields,
            ),
            _parse,
            _LIST_DUE__ITEMS,
            _LIST_DUE__PAGES,
            options,
        )

    def list_due_all(
        self,
        *,
        owner_ids: Sequence[int] | int | str | Unset = UNSET,
        manager_ids: Sequence[int] | int | str | Unset = UNSET,
        legal_entity_ids: Sequence[int] | int | str | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Timesheet]:
        """Yield the records of all pages of ``list_due``, fetched while you iterate.

        Sends ``GET /api/v3/timmitimesheets/remindable`` for each page and takes the arguments of
        ``list_due``. To fetch ahead, use ``list_due(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_due``, while you iterate.

        Example:
            async for each in lucca.timesheets.list_due_all():
                print(each)
        """
        from ..api.timesheets_v3 import _list_due_timesheets_response as _parse

        return self._iterate(
            _LIST_DUE,
            _list_due_request(
                owner_ids=owner_ids,
                manager_ids=manager_ids,
                legal_entity_ids=legal_entity_ids,
                start=start,
                end=end,
                fields=fields,
            ),
            _parse,
            _LIST_DUE__ITEMS,
            _LIST_DUE__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTimesheetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTimesheetsWithRawResponse(self)


class AsyncTimesheetsWithRawResponse:
    """The methods of ``timesheets`` with raw responses."""

    def __init__(self, resource: AsyncTimesheets) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
        self.list_due = async_raw(raw_resource.list_due)
