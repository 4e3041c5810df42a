"""How Monite writes lists, for requests that its document lacks."""

from __future__ import annotations

from ._runtime.paging.free import FreeLists, ListLayout
from ._runtime.paging.strategies import TokenPages

LISTS = FreeLists(
    ListLayout(
        "data",
        TokenPages(
            parameter="pagination_token",
            next="next_pagination_token",
            token_replaces_parameters=True,
        ),
    )
)
