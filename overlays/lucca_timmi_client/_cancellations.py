"""Cancelling several timesheets: each is asked for, and each is reported.

Gap: cancelling a timesheet cancels the later pending ones of its owner, too, and then
these say that they are not pending. A list of numbers does not say whose they are,
and an item names days, not the number of a timesheet. So the highest number goes first:
a timesheet has its number from the time it was submitted, the earlier ones before it.
Evidence: seed 000, description of cancel; vendor pages on submitting (all timesheets up
to a period) and on due timesheets (no number before).
Spec pointer: ``#/paths/~1timmi-timesheet~1api~1timesheets~1{id}~1cancel/post``.
Remove when: the vendor cancels several timesheets in one call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, Self, overload

from . import _workflow_requests
from ._runtime.base.errors import (
    ApiError,
    BadRequestError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
from ._runtime.base.value import Value

if TYPE_CHECKING:
    from ._generated.models import WorkflowItem
    from ._generated.types import Unset
    from ._workflow_requests import WorkflowRequest
    from ._workflow_results import WorkflowResults

Status = Literal["cancelled", "nothing_done", "not_pending", "failed"]

_ABOUT_ONE_TIMESHEET = (
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
"""Errors that say nothing about the other timesheets."""


class Cancellation(Value):
    """What became of one timesheet.

    Attributes:
        timesheet_id: Number of the timesheet.
        status: ``"cancelled"``; ``"nothing_done"``, when the vendor had nothing to do;
            ``"not_pending"``, when it cannot be cancelled, which may be because a call
            before had cancelled it with an earlier one; or ``"failed"``, also when one
            item of its response failed or has a status that is not documented.
        results: The response, ``None`` if the call was refused.
        error: Why the call was refused, ``None`` if it was not.
    """

    timesheet_id: int
    status: Status
    results: WorkflowResults | None = None
    error: ApiError | None = None


class Cancellations(Sequence[Cancellation]):
    """What became of each timesheet, in the order of the numbers.

    Args:
        found: What is known of each.
    """

    def __init__(self, items: Iterable[Cancellation]) -> None:
        self._items: tuple[Cancellation, ...] = tuple(items)

    @property
    def cancelled(self) -> tuple[int, ...]:
        """Numbers of the timesheets that their calls cancelled."""
        done = (item for item in self._items if item.status == "cancelled")
        return tuple(item.timesheet_id for item in done)

    @property
    def failed(self) -> tuple[Cancellation, ...]:
        """What is not pending or failed; ``error`` or ``results`` says why."""
        bad = ("not_pending", "failed")
        return tuple(item for item in self._items if item.status in bad)

    @property
    def also_cancelled(self) -> tuple[WorkflowItem, ...]:
        """Items of later timesheets that were cancelled with those asked for."""
        responses = (item.results for item in self._items if item.results)
        return tuple(item for response in responses for item in _later(response))

    def raise_for_failures(self) -> Self:
        """Return this, if nothing failed.

        Raises:
            CancellationError: A timesheet could not be cancelled.
        """
        if self.failed:
            raise CancellationError(_summary(self), cancellations=self)
        return self

    @overload
    def __getitem__(self, index: int) -> Cancellation: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Cancellation, ...]: ...

    def __getitem__(self, index: int | slice) -> Any:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Cancellations):
            return NotImplemented
        return self._items == other._items

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Cancellations({list(self._items)!r})"


class CancellationError(ApiError):
    """Some timesheets could not be cancelled, or a call for several broke off.

    Attributes:
        cancellations: What became of the timesheets so far. Where a call broke off, its
            own timesheet is among them as failed, and may be cancelled all the same.
        remaining: Numbers of the timesheets that nothing was asked for.
    """

    def __init__(
        self, text: str, *, cancellations: Cancellations, remaining: Sequence[int] = ()
    ) -> None:
        super().__init__(text)
        self.cancellations: Cancellations = cancellations
        self.remaining: tuple[int, ...] = tuple(remaining)


class CancellationRun:
    """The calls for several timesheets, and what became of them.

    Args:
        ids: Numbers of the timesheets; those named twice are asked for once.
        comment: Reason, for all of them.
        body_format: How the comment is sent.
    """

    def __init__(
        self, ids: Iterable[int], comment: str | Unset | None, body_format: str
    ) -> None:
        self._given = _numbers(ids)
        self._ids = sorted(self._given, reverse=True)
        self._requests = [
            _workflow_requests.cancel(id, comment, body_format) for id in self._ids
        ]
        self._items: list[Cancellation] = []

    def __iter__(self) -> Iterator[WorkflowRequest]:
        yield from self._requests

    @property
    def outcome(self) -> Cancellations:
        """What became of the timesheets so far, in the order they were named."""
        known = {item.timesheet_id: item for item in self._items}
        return Cancellations(known[id] for id in self._given if id in known)

    def add(self, results: WorkflowResults) -> None:
        """Note the response to a call."""
        failed = results.failed or results.unknown or not results
        status: Status = "cancelled" if results.succeeded else "nothing_done"
        self._note("failed" if failed else status, results=results)

    def refused(self, error: ApiError) -> None:
        """Note that a call was refused.

        Raises:
            InvalidRequestError: The comment cannot be sent, so nothing was.
            CancellationError: The error is not about this timesheet alone.
        """
        if isinstance(error, InvalidRequestError) and not self._items:
            raise error
        if not isinstance(error, _ABOUT_ONE_TIMESHEET):
            self._note("failed", error=error)
            self._break_off(error)
        not_pending = isinstance(error, ConflictError)
        self._note("not_pending" if not_pending else "failed", error=error)

    def _note(self, status: Status, **more: Any) -> None:
        id = self._ids[len(self._items)]
        self._items.append(Cancellation(id, status, **more))

    def _break_off(self, error: ApiError) -> NoReturn:
        done, remaining = self.outcome, self._ids[len(self._items) :]
        last = self._items[-1].timesheet_id
        raise CancellationError(
            f"cancelling broke off at timesheet {last}: {error}; "
            f"{len(done.cancelled)} are cancelled, {len(remaining)} were not asked for",
            cancellations=done,
            remaining=remaining,
        ) from error


def _numbers(ids: Iterable[int]) -> tuple[int, ...]:
    if isinstance(ids, (str, bytes)) or not isinstance(ids, Iterable):
        raise InvalidRequestError(
            f"ids must be several numbers, not {type(ids).__name__}; for one timesheet "
            "there is `cancel`"
        )
    numbers = list(ids)
    for number in numbers:
        if not isinstance(number, int) or isinstance(number, bool):
            raise InvalidRequestError(f"ids must hold numbers, not {number!r}")
    return tuple(dict.fromkeys(numbers))


def _later(results: WorkflowResults) -> Iterator[WorkflowItem]:
    """The items without that of the timesheet asked for, which is the earliest."""
    earliest = min(results, key=lambda item: str(item.starts_on or ""), default=None)
    return (item for item in results.succeeded if item is not earliest)


def _summary(results: Cancellations) -> str:
    lines = "; ".join(_line(item) for item in results.failed[:5])
    more = f"; and {len(results.failed) - 5} more" if len(results.failed) > 5 else ""
    hint = ""
    if results.also_cancelled and any(e.status == "not_pending" for e in results):
        hint = (
            f". {len(results.also_cancelled)} timesheets were cancelled with earlier "
            "ones; those that are not pending may be among them"
        )
    count = f"{len(results.failed)} of {len(results)} timesheets failed: {lines}"
    return f"{count}{more}{hint}"


def _line(cancellation: Cancellation) -> str:
    items = (
        (cancellation.results.failed or cancellation.results.unknown)
        if cancellation.results
        else ()
    )
    reason = items[0].exception_message if items else cancellation.error
    text = " ".join(str(reason or "the response does not say why").split())
    return f"timesheet {cancellation.timesheet_id}: {text[:200]}"
