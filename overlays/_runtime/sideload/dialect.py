"""How lists of this protocol continue."""

from __future__ import annotations

from typing import Any

from ..base.value import Record as Value
from ..base.value import member
from ..paging.strategies import MAX_PAGES, Following, Position
from .envelope import Envelope

_DEFAULT_SIZE, _LARGEST_SIZE = 20, 200


class EnvelopePosition(Position):
    """A page of records; asking it for members parses nothing else.

    Attributes:
        envelope: The reply.
    """

    envelope: Envelope = member(default=None, shown=False)


class EnvelopePages(Value):
    """Pages are counted from 1, and ``count`` tells the total.

    ``meta.page_count`` is not used: it speaks of pages even where a request with
    ``only`` got all records at once, and old replies have none.

    Attributes:
        page: Query parameter with the number of the page.
        size: Query parameter with the number of records per page, at most 200.
        total: Member with the number of all records.
        unpaged_with: Query parameters that switch paging off.
        max_pages: How many pages are taken for endless.
    """

    page: str = "page"
    size: str = "per_page"
    total: str = "count"
    unpaged_with: tuple[str, ...] = ("only",)
    max_pages: int = MAX_PAGES

    def following(self, position: Position) -> Following | None:
        """Return the next page, ``None`` after the last."""
        if any(position.parameter(name) is not None for name in self.unpaged_with):
            return None
        number = max(position.number(self.page, 1), 1)
        size, total = self._size_of(position), self.total_of(position)
        if position.count < size or (total is not None and number * size >= total):
            return None
        request = position.with_parameters(**{self.page: number + 1})
        return Following(request, str(number + 1), counted=True)

    def total_of(self, position: Position) -> int | None:
        """Return the number of records on all pages, if the reply says so."""
        return _envelope(position).count

    def _size_of(self, position: Position) -> int:
        """What the server took for the size: it corrects without an error."""
        told: Any = _envelope(position).meta.get("page_size")
        if isinstance(told, int) and told > 0:
            return told
        asked = position.number(self.size, _DEFAULT_SIZE)
        return min(asked if asked > 0 else _DEFAULT_SIZE, _LARGEST_SIZE)


class SinglePage(Value):
    """The reply of an operation that is not paged."""

    max_pages: int = 1

    def following(self, position: Position) -> Following | None:
        """Return ``None``: nothing follows."""

    def total_of(self, position: Position) -> int | None:
        """Return the number the reply states, if it does."""
        return _envelope(position).count


def _envelope(position: Position) -> Envelope:
    if not isinstance(position, EnvelopePosition):
        raise TypeError("the position was not read by this protocol")
    return position.envelope
