"""How Piriod writes lists, for requests that its document lacks."""

from __future__ import annotations

from ._runtime.paging.free import FreeLists, ListLayout
from ._runtime.paging.strategies import LinkPages, NumberedPages

LISTS = FreeLists(
    ListLayout("results", LinkPages(next="next", total="count")),
    ListLayout("", NumberedPages(page="page", size="page_size")),
)
