"""How lists of this protocol continue."""

from __future__ import annotations

from typing import Any

from ..base.value import Value, field
from ..paging.strategies import MAX_PAGES, NextPage, PageContext
from .envelope import Envelope

_DEFAULT_SIZE, _LARGEST_SIZE = 20, 200


class EnvelopePageContext(PageContext):
    """A page of records; asking it for members parses nothing else.

    Attributes:
        envelope: The response.
    """

    envelope: Envelope = field(default=None, repr=False)


class EnvelopePages(Value):
    """Pages are counted from 1, and ``count`` tells the total.

    ``meta.page_count`` is not used: it speaks of pages even where a request with
    ``only`` got all records at once, and old responses have none.

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

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return the next page, ``None`` after the last."""
        if any(context.parameter(name) is not None for name in self.unpaged_with):
            return None
        number = max(context.number(self.page, 1), 1)
        size, total = self._size_of(context), self.total_of(context)
        if context.count < size or (total is not None and number * size >= total):
            return None
        request = context.with_parameters(**{self.page: number + 1})
        return NextPage(request, str(number + 1), by_number=True)

    def total_of(self, context: PageContext) -> int | None:
        """Return the number of records on all pages, if the response says so."""
        return _envelope(context).count

    def _size_of(self, context: PageContext) -> int:
        """What the server took for the size: it corrects without an error."""
        size: Any = _envelope(context).meta.get("page_size")
        if isinstance(size, int) and size > 0:
            return size
        includes = context.number(self.size, _DEFAULT_SIZE)
        return min(includes if includes > 0 else _DEFAULT_SIZE, _LARGEST_SIZE)


class SinglePage(Value):
    """The response of an operation that is not paged."""

    max_pages: int = 1

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return ``None``: nothing follows."""

    def total_of(self, context: PageContext) -> int | None:
        """Return the number the response states, if it does."""
        return _envelope(context).count


def _envelope(context: PageContext) -> Envelope:
    if not isinstance(context, EnvelopePageContext):
        raise TypeError("the position was not read by this protocol")
    return context.envelope
