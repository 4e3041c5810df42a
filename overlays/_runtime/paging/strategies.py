"""The ways vendors continue a list: what a page says about its successor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import httpx

from ..base.errors import PagingError
from ..base.response import ApiResponse
from ..base.urls import origin_of
from ..base.value import Value
from ..response.decode import parse_json, unexpected_shape_error

MAX_PAGES = 100_000
"""Where a list is taken for endless unless a dialect says otherwise."""


class PageContext(Value):
    """One page as a dialect sees it.

    Attributes:
        request: The request that led to it.
        response: The response.
        count: How many items it holds.
        size: How many items a full page holds, as the first page showed; 0 if unknown.
    """

    request: Mapping[str, Any]
    response: ApiResponse
    count: int
    size: int = 0

    def parameter(self, name: str) -> Any:
        """Return a query parameter of the request."""
        return (self.request.get("params") or {}).get(name)

    def number(self, name: str, default: int) -> int:
        """Return a query parameter of the request as a number."""
        try:
            return int(self.parameter(name))
        except (TypeError, ValueError):
            return default

    def member(self, path: str | None) -> Any:
        """Return a member of the response by its dotted path, ``None`` if absent."""
        value = parse_json(self.response) if path else None
        for name in (path or "").split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        return value

    def integer(self, path: str | None) -> int | None:
        """Return a member of the response that should be a whole number."""
        value = self.member(path)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def with_parameters(self, **changes: Any) -> dict[str, Any]:
        """Return the request with other query parameters."""
        return {
            **self.request,
            "params": {**(self.request.get("params") or {}), **changes},
        }


class NextPage(Value):
    """The next page: what to request, and what makes it another page.

    Attributes:
        request: The request for it.
        cursor: Differs from page to page, or the list runs in a circle.
        by_number: Whether only a number makes the difference, which a server can
            ignore.
    """

    request: Mapping[str, Any]
    cursor: str
    by_number: bool = False


class PagingStrategy(Protocol):
    """How one kind of list continues."""

    @property
    def max_pages(self) -> int:
        """How many pages are taken for endless."""

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return the next page, ``None`` after the last."""

    def total_of(self, context: PageContext) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""


class TokenPages(Value):
    """Each page names the token of the next.

    Attributes:
        parameter: Query parameter that takes the token.
        next: Member of the response that holds it; null or absent on the last page.
        total: Member with the number of all items.
        token_replaces_parameters: Whether the token stands for all other parameters
            and replaces them.
        repeated: Parameters that stand beside the token all the same, because no
            request may lack them.
        max_pages: How many pages are taken for endless.
    """

    parameter: str
    next: str
    total: str | None = None
    token_replaces_parameters: bool = False
    repeated: tuple[str, ...] = ()
    max_pages: int = MAX_PAGES

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return the next page, ``None`` after the last."""
        token = _text(context, self.next)
        if token is None:
            return None
        if self.token_replaces_parameters:
            kept = {name: context.parameter(name) for name in self.repeated}
            params = {**kept, self.parameter: token}
            return NextPage({**context.request, "params": params}, token)
        return NextPage(context.with_parameters(**{self.parameter: token}), token)

    def total_of(self, context: PageContext) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return context.integer(self.total)


class NumberedPages(Value):
    """Pages are counted.

    The list ends after the page count, after the total, or else with a page that is
    empty or shorter than was asked for.

    Attributes:
        page: Query parameter with the number of the page.
        size: Query parameter with the number of items per page.
        total: Member with the number of all items.
        pages: Member with the number of pages.
        first: Number of the first page.
        max_page_size: Longest page the vendor sends, whatever is asked for.
        unpaged_with: Query parameters with which the vendor sends all items at once.
        max_pages: How many pages are taken for endless.
    """

    page: str = "page"
    size: str = "page_size"
    total: str | None = None
    pages: str | None = None
    first: int = 1
    max_page_size: int | None = None
    unpaged_with: tuple[str, ...] = ()
    max_pages: int = MAX_PAGES

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return the next page, ``None`` after the last."""
        number = context.number(self.page, self.first)
        if context.count == 0 or self._is_last(context, number):
            return None
        request = context.with_parameters(**{self.page: number + 1})
        return NextPage(request, str(number + 1), by_number=True)

    def total_of(self, context: PageContext) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return context.integer(self.total)

    def _is_last(self, context: PageContext, number: int) -> bool:
        if any(context.parameter(name) is not None for name in self.unpaged_with):
            return True
        so_far = number - self.first + 1
        pages = context.integer(self.pages)
        if pages is not None:
            return so_far >= pages
        total = self.total_of(context)
        # Not the size asked for: a server may send less than that on every page.
        if total is not None:
            return so_far * context.size >= total
        return context.count < _expected(
            context.number(self.size, 0), self.max_page_size
        )


class OffsetPages(Value):
    """Pages begin at an offset.

    Attributes:
        offset: Query parameter with the number of items to skip.
        limit: Query parameter with the number of items per page.
        combined: Query parameter with both, ``offset,limit``, instead of the two.
        total: Member with the number of all items.
        default_limit: Items per page when the caller does not say.
        max_page_size: Longest page the vendor sends, whatever is asked for.
        max_pages: How many pages are taken for endless.
    """

    offset: str = "offset"
    limit: str = "limit"
    combined: str | None = None
    total: str | None = None
    default_limit: int | None = None
    max_page_size: int | None = None
    max_pages: int = MAX_PAGES

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return the next page, ``None`` after the last."""
        offset, limit = self._window(context)
        reached = offset + context.count
        if context.count == 0 or self._is_last(context, reached, limit):
            return None
        request = self._request(context, reached, limit)
        return NextPage(request, str(reached), by_number=True)

    def total_of(self, context: PageContext) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return context.integer(self.total)

    def _is_last(self, context: PageContext, reached: int, limit: int | None) -> bool:
        total = self.total_of(context)
        if total is not None:
            return reached >= total
        return limit is not None and context.count < _expected(
            limit, self.max_page_size
        )

    def _window(self, context: PageContext) -> tuple[int, int | None]:
        if self.combined is None:
            limit = context.number(self.limit, 0) or self.default_limit
            return context.number(self.offset, 0), limit
        both = str(context.parameter(self.combined) or "").split(",")
        numbers = [int(item) if item.strip().isdigit() else 0 for item in [*both, ""]]
        return numbers[0], numbers[1] or self.default_limit

    def _request(
        self, context: PageContext, offset: int, limit: int | None
    ) -> dict[str, Any]:
        if self.combined is None:
            return context.with_parameters(**{self.offset: offset})
        both = f"{offset},{limit}" if limit is not None else str(offset)
        return context.with_parameters(**{self.combined: both})


class LinkPages(Value):
    """Each page holds the address of the next.

    Only the query of that address is used: the next request goes to the same path of
    the client's own server, however the link is written.

    Attributes:
        next: Member of the response that holds the address; null on the last page.
        total: Member with the number of all items.
        max_pages: How many pages are taken for endless.
    """

    next: str = "next"
    total: str | None = None
    max_pages: int = MAX_PAGES

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return the next page, ``None`` after the last."""
        link = _text(context, self.next)
        if link is None:
            return None
        query = _own_query(context, link)
        params = {name: _value(query.get_list(name)) for name in query}
        return NextPage({**context.request, "params": params}, str(query))

    def total_of(self, context: PageContext) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return context.integer(self.total)


class WholeList(Value):
    """All items come in one response."""

    max_pages: int = 1

    def next_page(self, context: PageContext) -> NextPage | None:
        """Return ``None``: no page follows."""
        return None

    def total_of(self, context: PageContext) -> int | None:
        """Return the number of items, which are all there are."""
        return context.count


def _value(texts: list[str]) -> str | list[str]:
    return texts[0] if len(texts) == 1 else texts


def _expected(asked: int, max_page_size: int | None) -> int:
    return asked if max_page_size is None else min(asked, max_page_size)


def _text(context: PageContext, member: str) -> str | None:
    value = context.member(member)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        kind = type(value).__name__
        raise unexpected_shape_error(
            context.response,
            f"$.{member}",
            f"{kind} where the next page should be named",
        )
    return str(value)


def _own_query(context: PageContext, link: str) -> httpx.QueryParams:
    own = httpx.URL(context.response.url)
    try:
        url = own.join(link)
        target = origin_of(url.copy_with(scheme=own.scheme, port=own.port))
    except (httpx.InvalidURL, ValueError) as error:
        raise PagingError(
            f"{context.response.operation}: the next link is not a URL"
        ) from error
    if target != origin_of(own):
        raise PagingError(
            f"{context.response.operation}: the next link leads to another host,"
            f" {url.host}, and is not followed"
        )
    # A GET of another path may act, so a link must not choose it.
    if url.path != own.path:
        raise PagingError(
            f"{context.response.operation}: the next link leads to another path,"
            f" {url.path}, and is not followed"
        )
    return url.params
