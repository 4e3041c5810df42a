"""Bulk requests within the vendor's limits.

Gap: the document names the bulk form of a request, but neither how many records it may
hold nor what happens to the rest when one is refused.
Evidence: the vendor's reference (100 time entries, 300 stories and so on); Brainstem's
public source, whose errors of bulk requests carry ``index``.
Spec pointer: ``POST /time_entries``, ``DELETE /time_entries``.
Remove when: when requests of any size are accepted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ._runtime.base.errors import (
    ApiError,
    InvalidRequestError,
    StatusError,
)
from ._runtime.base.value import Value

if TYPE_CHECKING:
    from ._runtime.sideload.record_lists import EnvelopeRecords

T = TypeVar("T")

OnProgress = Callable[[int, int | None], None]
"""Called with how much is done, and how much there is if that is known."""

LIMITS: Mapping[str, int] = {
    "account_invitations": 50,
    "billing_milestones": 100,
    "custom_field_values": 100,
    "expenses": 100,
    "organization_memberships": 100,
    "organizations": 100,
    "participations": 100,
    "posts": 100,
    "project_template_expense_budgets": 100,
    "skill_memberships": 200,
    "skills": 200,
    "stories": 300,
    "time_entries": 100,
    "user_group_memberships": 100,
    "workspace_allocations": 200,
    "workspace_resources": 200,
    "workspaces": 100,
}
"""How many records one request may create, by collection."""

DELETE_LIMIT = 100
"""How many time entries one request may delete; all of them, or none."""


class ItemError(Value):
    """Why one record of a bulk request was refused.

    Attributes:
        index: Position in what was given, counted from 0; ``None`` if not told.
        message: The vendor's words.
        kind: The vendor's word for the kind of error, such as ``validation``.
        field: The field it is about, if it is about one.
    """

    index: int | None
    message: str
    kind: str | None = None
    field: str | None = None


class BulkOutcome(Generic[T]):
    """What became of a bulk request.

    Attributes:
        records: What was created, in the order of the responses.
        errors: What was refused.
        sent: How many records the server has responded for, from the first on.
    """

    def __init__(self) -> None:
        self.records: tuple[T, ...] = ()
        self.errors: tuple[ItemError, ...] = ()
        self.sent: int = 0

    def __repr__(self) -> str:
        created, refused = len(self.records), len(self.errors)
        return f"<BulkOutcome {created} created, {refused} errors, {self.sent} sent>"

    def _add(self, page: EnvelopeRecords[T], offset: int, count: int) -> None:
        self.records += tuple(page.items)
        self.errors += tuple(_item_errors(page.errors, offset))
        self.sent = offset + count

    def _refused(self, error: ApiError, offset: int, count: int) -> bool:
        """Note the errors of single records; return whether there were any."""
        body = error.body if isinstance(error, StatusError) else None
        listed = body.get("errors") if isinstance(body, Mapping) else None
        errors = listed if isinstance(listed, list) else []
        items = [error for error in errors if isinstance(error, Mapping)]
        # Without a position the whole request was refused, not a record in it.
        if all(_position(item) is None for item in items):
            return False
        self.errors += tuple(_item_errors(items, offset))
        self.sent = offset + count
        return True


class BulkInterruptedError(ApiError):
    """A bulk request failed half-way; what was done before is not undone.

    Attributes:
        outcome: What became of the requests before.
        uncertain: Positions of the records that the failed request may have created or
            deleted all the same: it timed out, or the server failed. Empty if it was
            refused.
        attempts: How often the failed request was tried.
    """

    def __init__(
        self, text: str, *, outcome: BulkOutcome[Any], uncertain: range
    ) -> None:
        super().__init__(text)
        self.outcome = outcome
        self.uncertain = uncertain
        self.outcome_unknown: bool = bool(uncertain)


class Steps(Generic[T]):
    """The requests of one bulk call, and what became of them.

    Args:
        items: What to create or delete.
        limit: How many one request may hold.
        on_progress: Called with the number done and the number of all, after each
            request.
    """

    def __init__(
        self, items: Iterable[Any], limit: int, on_progress: OnProgress | None = None
    ) -> None:
        self._on_progress = on_progress
        self.outcome: BulkOutcome[T] = BulkOutcome()
        # What fails to produce an item must fail before the first request.
        self._chunks = list(chunks(items, limit))
        self._offset = 0
        self._current: Sequence[Any] = ()

    def __iter__(self) -> Iterator[Sequence[Any]]:
        for chunk in self._chunks:
            self._current = chunk
            yield chunk
            self._offset += len(chunk)
            if self._on_progress:
                self._on_progress(self._offset, sum(map(len, self._chunks)))

    def add(self, page: EnvelopeRecords[T]) -> None:
        """Note the response to the current request."""
        self.outcome._add(page, self._offset, len(self._current))

    def done(self) -> None:
        """Note that the server has carried out the current request."""
        self.outcome.sent = self._offset + len(self._current)

    def failed(self, error: ApiError) -> None:
        """Note that the server refused single records of the current request.

        Raises:
            ApiError: The request failed as a whole; see `interrupted`.
        """
        if not self.outcome._refused(error, self._offset, len(self._current)):
            self.interrupted(error)

    def interrupted(self, error: ApiError) -> NoReturn:
        """Raise the failure of the current request.

        Raises:
            ApiError: The failure, if nothing was done before.
            BulkInterruptedError: The same, after requests that were carried out.
        """
        if not self._offset:
            raise error
        text = f"stopped after {self._offset} records: {error}"
        uncertain = range(0)
        if error.outcome_unknown:
            uncertain = range(self._offset, self._offset + len(self._current))
            text += f"; what became of the next {len(uncertain)} is not known"
        interruption = BulkInterruptedError(
            text, outcome=self.outcome, uncertain=uncertain
        )
        interruption.attempts = error.attempts
        raise interruption from error


def limit_of(collection: str) -> int:
    """Return how many records of a collection one request may create.

    Raises:
        InvalidRequestError: The collection has no bulk form that is documented.
    """
    if collection not in LIMITS:
        known = ", ".join(sorted(LIMITS))
        raise InvalidRequestError(
            f"{collection!r} cannot be created in bulk; there are: {known}"
        )
    return LIMITS[collection]


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield the items in lists of at most ``size``."""
    if size < 1:
        raise InvalidRequestError(f"chunk: a request holds at least 1, not {size}")
    chunk: list[T] = []
    for item in _several(items):
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def id_texts(ids: Iterable[str | int]) -> list[str]:
    """Return ids as the server takes them.

    Raises:
        InvalidRequestError: One is not an id; a server drops its other characters.
    """
    texts = [str(item) for item in _several(ids)]
    for text in texts:
        if not text.isascii() or not text.isdigit():
            raise InvalidRequestError(f"{text!r} is not an id: ids are whole numbers")
    return texts


def _several(items: Iterable[T]) -> Iterable[T]:
    # Models have members and are not an Iterable, but Python would try to iterate them.
    if not isinstance(items, Iterable) or isinstance(items, (str, bytes, Mapping)):
        kind = type(items).__name__
        raise InvalidRequestError(f"several records or ids are expected, not {kind}")
    return items


def wire(item: Any) -> Any:
    """Return a model or a mapping as JSON."""
    return item.to_dict() if hasattr(item, "to_dict") else item


def _item_errors(
    errors: Iterable[Mapping[str, Any]], offset: int
) -> Iterator[ItemError]:
    for error in errors:
        index, field = _position(error), error.get("field")
        kind = error.get("type")
        yield ItemError(
            index=None if index is None else offset + index,
            message=str(error.get("message") or "refused"),
            kind=str(kind) if kind else None,
            field=str(field) if field else None,
        )


def _position(error: Mapping[str, Any]) -> int | None:
    """Return which record of its request an error is about; numbers may be text."""
    index = error.get("index")
    if isinstance(index, bool) or not isinstance(index, (int, str)):
        return None
    return int(index) if str(index).isascii() and str(index).isdigit() else None
