"""How Lucca Timmi writes lists, for requests that its document lacks."""

from __future__ import annotations

from ._runtime.paging.free import FreeLists, ListLayout
from ._runtime.paging.strategies import OffsetPages

LISTS = FreeLists(
    ListLayout(
        "data.items",
        OffsetPages(combined="paging", total="data.count", default_limit=1000),
    )
)
