"""Timesheets that ought to have been submitted.

Gap: the document cannot say that one of three filters is required, and calls ``start``
and ``end`` dates, which a moment is as well to Python.
Evidence: vendor page on due timesheets.
Spec pointer: ``#/paths/~1api~1v3~1timmitimesheets~1remindable/get/parameters``.
Remove when: never; OpenAPI has no word for it.
"""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Unpack

from ._generated import models
from ._generated.resources import timesheets as generated
from ._generated.types import UNSET, Unset
from ._local_time import calendar_day
from ._runtime.base.errors import InvalidRequestError
from ._runtime.options.options import CallOptions
from ._runtime.paging.page import AsyncPage, Page

Ids = Sequence[int] | int | str


class DueTimesheets(generated.Timesheets):
    """The lists of ``timesheets``."""

    def list_due(
        self,
        *,
        owner_ids: Ids | Unset = UNSET,
        manager_ids: Ids | Unset = UNSET,
        legal_entity_ids: Ids | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Timesheet]:
        """List timesheets that ought to have been submitted, all on one page.

        One of the first three arguments is required. The ``id`` of a timesheet is 0
        until it is submitted.

        Args:
            owner_ids: Numbers of the owners, ``[1, 2]``.
            manager_ids: Numbers of the owners' managers.
            legal_entity_ids: Numbers of the owners' legal entities.
            start: First day of the period.
            end: End of the period, excluded; today unless given.
            fields: What to return, ``fields("id", "startsOn")``.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The timesheets. There is no second page.

        Raises:
            InvalidRequestError: None of the three is given, or a day has a time.
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/timesheets/list-due-timesheets

        Example:
            lucca.timesheets.list_due(owner_ids="7")
        """
        _check_owners(owner_ids, manager_ids, legal_entity_ids)
        _check_days(start=start, end=end)
        return super().list_due(
            owner_ids=owner_ids,
            manager_ids=manager_ids,
            legal_entity_ids=legal_entity_ids,
            start=start,
            end=end,
            fields=fields,
            **options,
        )

    def list_due_all(
        self,
        *,
        owner_ids: Ids | Unset = UNSET,
        manager_ids: Ids | Unset = UNSET,
        legal_entity_ids: Ids | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Timesheet]:
        """Yield timesheets that ought to have been submitted; see `list_due`.

        Example:
            for each in lucca.timesheets.list_due_all(owner_ids="7"):
                print(each)
        """
        _check_owners(owner_ids, manager_ids, legal_entity_ids)
        _check_days(start=start, end=end)
        return super().list_due_all(
            owner_ids=owner_ids,
            manager_ids=manager_ids,
            legal_entity_ids=legal_entity_ids,
            start=start,
            end=end,
            fields=fields,
            **options,
        )


class AsyncDueTimesheets(generated.AsyncTimesheets):
    """The lists of ``timesheets``."""

    async def list_due(
        self,
        *,
        owner_ids: Ids | Unset = UNSET,
        manager_ids: Ids | Unset = UNSET,
        legal_entity_ids: Ids | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Timesheet]:
        """List timesheets that ought to have been submitted; see `DueTimesheets`.

        Example:
            await lucca.timesheets.list_due(owner_ids="7")
        """
        _check_owners(owner_ids, manager_ids, legal_entity_ids)
        _check_days(start=start, end=end)
        return await super().list_due(
            owner_ids=owner_ids,
            manager_ids=manager_ids,
            legal_entity_ids=legal_entity_ids,
            start=start,
            end=end,
            fields=fields,
            **options,
        )

    def list_due_all(
        self,
        *,
        owner_ids: Ids | Unset = UNSET,
        manager_ids: Ids | Unset = UNSET,
        legal_entity_ids: Ids | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Timesheet]:
        """Yield timesheets that ought to have been submitted; see `DueTimesheets`.

        Example:
            async for each in lucca.timesheets.list_due_all(owner_ids="7"):
                print(each)
        """
        _check_owners(owner_ids, manager_ids, legal_entity_ids)
        _check_days(start=start, end=end)
        return super().list_due_all(
            owner_ids=owner_ids,
            manager_ids=manager_ids,
            legal_entity_ids=legal_entity_ids,
            start=start,
            end=end,
            fields=fields,
            **options,
        )


def _check_owners(*owners: Ids | Unset) -> None:
    if all(isinstance(owner, Unset) for owner in owners):
        raise InvalidRequestError(
            "list_due needs owner_ids, manager_ids or legal_entity_ids"
        )


def _check_days(**days: datetime.date | Unset) -> None:
    for name, day in days.items():
        if not isinstance(day, Unset):
            calendar_day(day, name)
