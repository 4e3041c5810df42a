"""What workflow steps did: a response of 200 can hold items that failed.

Gap: the document types ``status`` as any text, and a response that is all failures is a
success by its status.
Evidence: seed 000, description of ``status``: ``success``, ``error``, ``noAction``.
Spec pointer: ``#/components/schemas/WorkflowItem``.
Remove when: when failures come with an error status.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from ._period import Period
from ._runtime.base.errors import ApiError

if TYPE_CHECKING:
    from ._generated.models import WorkflowItem


class WorkflowResults(Sequence["WorkflowItem"]):
    """The items of one workflow step, in the order of the response.

    Args:
        items: What the API returned.
    """

    def __init__(self, items: Iterable[WorkflowItem]) -> None:
        self._items: tuple[WorkflowItem, ...] = tuple(items)

    @property
    def succeeded(self) -> tuple[WorkflowItem, ...]:
        """Items with the status ``success``."""
        return self._with("success")

    @property
    def failed(self) -> tuple[WorkflowItem, ...]:
        """Items with the status ``error``; ``exception_message`` says why."""
        return self._with("error")

    @property
    def skipped(self) -> tuple[WorkflowItem, ...]:
        """Items with the status ``noAction``: nothing was to be done."""
        return self._with("noaction")

    @property
    def unknown(self) -> tuple[WorkflowItem, ...]:
        """Items with no status, or with one that is not documented."""
        known = ("success", "error", "noaction")
        return tuple(item for item in self._items if _status(item) not in known)

    def period_of(self, item: WorkflowItem) -> Period | None:
        """Return the days of the timesheet that an item is about.

        The number of an item is not that of a timesheet; its days are what tells the
        timesheets of an owner apart. ``None`` if the item does not name them.
        """
        first, end = item.starts_on, item.ends_on
        if not isinstance(first, dt.date) or not isinstance(end, dt.date):
            return None
        return Period(_day(first), _day(end)) if _day(first) < _day(end) else None

    def raise_for_failures(self) -> Self:
        """Return the results, if each item succeeded or had nothing to do.

        Raises:
            WorkflowError: An item failed, its status is not known, or there is no
                item: then nothing says that anything was done.
        """
        if self.failed or self.unknown or not self._items:
            raise WorkflowError(self)
        return self

    def _with(self, status: str) -> tuple[WorkflowItem, ...]:
        return tuple(item for item in self._items if _status(item) == status)

    @overload
    def __getitem__(self, index: int) -> WorkflowItem: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[WorkflowItem, ...]: ...

    def __getitem__(self, index: int | slice) -> Any:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[WorkflowItem]:
        return iter(self._items)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkflowResults):
            return NotImplemented
        return self._items == other._items

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"WorkflowResults({list(self._items)!r})"


class WorkflowError(ApiError):
    """A workflow step failed for some timesheets, though the server returned 200.

    Attributes:
        results: All items, also those that succeeded.
        failed: The items that failed or have an unknown status.
    """

    def __init__(self, results: WorkflowResults) -> None:
        self.results: WorkflowResults = results
        self.failed: tuple[WorkflowItem, ...] = (*results.failed, *results.unknown)
        super().__init__(_summary(results, self.failed))


def _status(item: WorkflowItem) -> str:
    return str(item.status or "").lower()


def _summary(results: WorkflowResults, failed: Sequence[WorkflowItem]) -> str:
    if not results:
        return "the response holds no workflow item, so nothing says what was done"
    lines = "; ".join(_line(item, results.period_of(item)) for item in failed[:5])
    more = f"; and {len(failed) - 5} more" if len(failed) > 5 else ""
    return f"{len(failed)} of {len(results)} workflow items failed: {lines}{more}"


def _line(item: WorkflowItem, period: Period | None) -> str:
    reason = item.exception_message or f"status {item.status or 'missing'}"
    line = " ".join(str(reason).split())[:200]
    about = f" (timesheet of {period.starts_on} to {period.last_day})" if period else ""
    return f"item {item.id or '?'}: {line}{about}"


def _day(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
