"""``client.timesheets``: the workflow; ``_due_timesheets`` reads those that are due.

Gap: see ``_workflow_requests`` (bodies) and ``_workflow_results`` (responses).
Evidence: seed 000; vendor pages on the workflow.
Spec pointer: ``#/paths/~1timmi-timesheet~1api~1timesheets~1{id}~1cancel/post``.
Remove when: with those two.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from . import _workflow_requests
from ._cancellations import CancellationRun, Cancellations
from ._due_timesheets import AsyncDueTimesheets, DueTimesheets
from ._generated import models
from ._generated.resources import timesheets as generated
from ._generated.types import UNSET, Unset
from ._runtime.base.errors import ApiError
from ._runtime.options.options import CallOptions
from ._runtime.resource import async_raw, raw
from ._workflow_requests import BodyFormat
from ._workflow_results import WorkflowResults


class Timesheets(DueTimesheets):
    """Operations on ``timesheets``."""

    def submit(
        self,
        *,
        owner_id: int,
        starts_at: datetime.date,
        ends_at: datetime.date | Unset | None = UNSET,
        transfers: Sequence[models.Transfer | Mapping[str, Any]] | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> WorkflowResults:
        """Submit every timesheet of a user up to a period.

        The entries get locked; the approval may follow at once. Never repeated unasked
        once it may have arrived.

        Args:
            owner_id: Number of the user.
            starts_at: First day of the last timesheet to submit: a date, or local time
                without offset.
            ends_at: End of that timesheet. The vendor's text says its last day, the
                vendor's sample the day after; leave it out when in doubt.
            transfers: Transfers for the timesheet that contains ``starts_at``; send
                one call per timesheet then, oldest first.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What happened to each timesheet; look at ``failed``.

        Raises:
            InvalidRequestError: A time carries an offset.
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/workflow/submit-timesheets

        Example:
            import datetime

            week = datetime.date(2024, 4, 29)
            lucca.timesheets.submit(owner_id=7, starts_at=week)
        """
        step = _workflow_requests.submit(owner_id, starts_at, ends_at, transfers)
        return self._call(*step, options)

    def cancel(
        self,
        id: int,
        *,
        comment: str | Unset | None = UNSET,
        body_format: BodyFormat = "xml",
        **options: Unpack[CallOptions],
    ) -> WorkflowResults:
        """Take back a timesheet that waits for approval, and the later pending ones.

        Only the user who did the submit step may do so. Never repeated unasked once it
        may have arrived.

        Args:
            id: Number of the timesheet.
            comment: Reason. ``None`` sends no body at all, an empty text an empty
                element.
            body_format: ``"xml"`` as documented, its root element named by the
                client's ``xml_root``; or ``"json"``, the form of the sibling
                operations. Which of them the vendor reads is not verified.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What happened to each timesheet; look at ``failed``.

        Raises:
            InvalidRequestError: The comment holds characters that XML cannot carry;
                nothing was sent.
            ConflictError: The timesheet is not pending.
            StatusError: The API returned another error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/workflow

        Example:
            lucca.timesheets.cancel(7, comment="Wrong week")
        """
        return self._call(*_workflow_requests.cancel(id, comment, body_format), options)

    def cancel_many(
        self,
        ids: Iterable[int],
        *,
        comment: str | Unset | None = UNSET,
        body_format: BodyFormat = "xml",
        **options: Unpack[CallOptions],
    ) -> Cancellations:
        """Take back several timesheets, one call after the other.

        Cancelling one cancels the later pending ones of its owner, too. So the highest
        number goes first, which is the latest; every timesheet is asked for and
        reported, and those cancelled with another are in ``also_cancelled``.

        Args:
            ids: Numbers of the timesheets; one that is named twice is asked for once.
            comment: Reason, for all of them; see `cancel`.
            body_format: How it is sent; see `cancel`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What became of each timesheet, in the order of ``ids``; look at ``failed``.

        Raises:
            InvalidRequestError: A number or the comment cannot be sent; nothing was.
            CancellationError: A call failed in a way that the others would, too, or
                after the server may have acted: no connection, no time, a wrong key, an
                error of the server. It holds what became of the timesheets so far.

        Example:
            lucca.timesheets.cancel_many([7, 8], comment="Wrong weeks")
        """
        run = CancellationRun(ids, comment, body_format)
        for request in run:
            try:
                run.add(self._call(*request, options))
            except ApiError as error:
                run.refused(error)
        return run.outcome

    def approve(
        self,
        id: int,
        *,
        transfers: Sequence[models.Transfer | Mapping[str, Any]] | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> WorkflowResults:
        """Do one approval step on a pending timesheet, and on the earlier pending ones.

        Call again where the workflow has several steps.

        Args:
            id: Number of the timesheet.
            transfers: An empty list keeps the transfers as they are, another amount
                edits a transfer, an amount of `PT0S` cancels it.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What happened to each timesheet; look at ``failed``.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/workflow/approve-timesheet

        Example:
            lucca.timesheets.approve(7)
        """
        return self._call(*_workflow_requests.approve(id, transfers), options)

    def deny(
        self, id: int, *, comment: str, **options: Unpack[CallOptions]
    ) -> WorkflowResults:
        """Refuse a pending timesheet.

        Args:
            id: Number of the timesheet.
            comment: Reason for the owner; at least one character.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What happened to each timesheet; look at ``failed``.

        Raises:
            InvalidRequestError: The comment is empty.
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/workflow/deny-timesheet

        Example:
            lucca.timesheets.deny(7, comment="Hours are missing")
        """
        return self._call(*_workflow_requests.deny(id, comment), options)

    def invalidate(
        self, id: int, *, comment: str, **options: Unpack[CallOptions]
    ) -> WorkflowResults:
        """Take the approval from an approved timesheet.

        Args:
            id: Number of the timesheet.
            comment: Reason for the owner.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What happened, always one item: unlike its siblings the API returns an
            object, not a list.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/workflow/invalidate-timesheet

        Example:
            lucca.timesheets.invalidate(7, comment="Wrong week")
        """
        return self._call(*_workflow_requests.invalidate(id, comment), options)

    @cached_property
    def with_raw_response(self) -> TimesheetsWithRawResponse:
        """The same methods, which return status, headers and bytes."""
        return TimesheetsWithRawResponse(self)


class TimesheetsWithRawResponse(generated.TimesheetsWithRawResponse):
    """The methods of ``timesheets`` with raw responses."""

    def __init__(self, resource: Timesheets) -> None:
        super().__init__(resource)
        plain = resource._raw()
        self.submit = raw(plain.submit)
        self.cancel = raw(plain.cancel)
        self.approve = raw(plain.approve)
        self.deny = raw(plain.deny)
        self.invalidate = raw(plain.invalidate)


class AsyncTimesheets(AsyncDueTimesheets):
    """Operations on ``timesheets``."""

    async def submit(
        self,
        *,
        owner_id: int,
        starts_at: datetime.date,
        ends_at: datetime.date | Unset | None = UNSET,
        transfers: Sequence[models.Transfer | Mapping[str, Any]] | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> WorkflowResults:
        """Submit every timesheet of a user up to a period; see `Timesheets`.

        Example:
            import datetime

            week = datetime.date(2024, 4, 29)
            await lucca.timesheets.submit(owner_id=7, starts_at=week)
        """
        step = _workflow_requests.submit(owner_id, starts_at, ends_at, transfers)
        return await self._call(*step, options)

    async def cancel(
        self,
        id: int,
        *,
        comment: str | Unset | None = UNSET,
        body_format: BodyFormat = "xml",
        **options: Unpack[CallOptions],
    ) -> WorkflowResults:
        """Take back a timesheet that waits for approval; see `Timesheets`.

        Example:
            await lucca.timesheets.cancel(7, comment="Wrong week")
        """
        return await self._call(
            *_workflow_requests.cancel(id, comment, body_format), options
        )

    async def cancel_many(
        self,
        ids: Iterable[int],
        *,
        comment: str | Unset | None = UNSET,
        body_format: BodyFormat = "xml",
        **options: Unpack[CallOptions],
    ) -> Cancellations:
        """Take back several timesheets, one after the other; see `Timesheets`.

        Example:
            await lucca.timesheets.cancel_many([7, 8], comment="Wrong weeks")
        """
        run = CancellationRun(ids, comment, body_format)
        for request in run:
            try:
                run.add(await self._call(*request, options))
            except ApiError as error:
                run.refused(error)
        return run.outcome

    async def approve(
        self,
        id: int,
        *,
        transfers: Sequence[models.Transfer | Mapping[str, Any]] | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> WorkflowResults:
        """Do one approval step on a pending timesheet; see `Timesheets`.

        Example:
            await lucca.timesheets.approve(7)
        """
        return await self._call(*_workflow_requests.approve(id, transfers), options)

    async def deny(
        self, id: int, *, comment: str, **options: Unpack[CallOptions]
    ) -> WorkflowResults:
        """Refuse a pending timesheet; see `Timesheets`.

        Example:
            await lucca.timesheets.deny(7, comment="Hours are missing")
        """
        return await self._call(*_workflow_requests.deny(id, comment), options)

    async def invalidate(
        self, id: int, *, comment: str, **options: Unpack[CallOptions]
    ) -> WorkflowResults:
        """Take the approval from an approved timesheet; see `Timesheets`.

        Example:
            await lucca.timesheets.invalidate(7, comment="Wrong week")
        """
        return await self._call(*_workflow_requests.invalidate(id, comment), options)

    @cached_property
    def with_raw_response(self) -> AsyncTimesheetsWithRawResponse:
        """The same methods, which return status, headers and bytes."""
        return AsyncTimesheetsWithRawResponse(self)


class AsyncTimesheetsWithRawResponse(generated.AsyncTimesheetsWithRawResponse):
    """The methods of ``timesheets`` with raw responses."""

    def __init__(self, resource: AsyncTimesheets) -> None:
        super().__init__(resource)
        plain = resource._raw()
        self.submit = async_raw(plain.submit)
        self.cancel = async_raw(plain.cancel)
        self.approve = async_raw(plain.approve)
        self.deny = async_raw(plain.deny)
        self.invalidate = async_raw(plain.invalidate)
