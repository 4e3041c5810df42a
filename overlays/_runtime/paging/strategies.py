"""The ways vendors continue a list: what a page says about its successor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import httpx

from ..base.errors import PagingError
from ..base.urls import origin_of
from ..base.value import Record
from ..response.decode import document, wrong_shape
from ..response.read import Reply

MAX_PAGES = 100_000
"""Where a list is taken for endless unless a dialect says otherwise."""


class Position(Record):
    """One page as a dialect sees it.

    Attributes:
        request: The request that led to it.
        reply: The reply.
        count: How many items it holds.
        size: How many items a full page holds, as the first page showed; 0 if unknown.
    """

    request: Mapping[str, Any]
    reply: Reply
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
        """Return a member of the reply by its dotted path, ``None`` if absent."""
        value = document(self.reply) if path else None
        for name in (path or "").split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        return value

    def integer(self, path: str | None) -> int | None:
        """Return a member of the reply that should be a whole number."""
        value = self.member(path)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def with_parameters(self, **changes: Any) -> dict[str, Any]:
        """Return the request with other query parameters."""
        return {
            **self.request,
            "params": {**(self.request.get("params") or {}), **changes},
        }


class Following(Record):
    """The next page: what to request, and what makes it another page.

    Attributes:
        request: The request for it.
        cursor: Differs from page to page, or the list runs in a circle.
        counted: Whether only a number makes the difference, which a server can ignore.
    """

    request: Mapping[str, Any]
    cursor: str
    counted: bool = False


class PageDialect(Protocol):
    """How one kind of list continues."""

    @property
    def max_pages(self) -> int:
        """How many pages are taken for endless."""

    def following(self, position: Position) -> Following | None:
        """Return the next page, ``None`` after the last."""

    def total_of(self, position: Position) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""


class TokenPages(Record):
    """Each page names the token of the next.

    Attributes:
        parameter: Query parameter that takes the token.
        next: Member of the reply that holds it; null or absent on the last page.
        total: Member with the number of all items.
        alone: Whether the token stands for all other parameters and replaces them.
        max_pages: How many pages are taken for endless.
    """

    parameter: str
    next: str
    total: str | None = None
    alone: bool = False
    max_pages: int = MAX_PAGES

    def following(self, position: Position) -> Following | None:
        """Return the next page, ``None`` after the last."""
        token = _text(position, self.next)
        if token is None:
            return None
        if self.alone:
            request = {**position.request, "params": {self.parameter: token}}
            return Following(request, token)
        return Following(position.with_parameters(**{self.parameter: token}), token)

    def total_of(self, position: Position) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return position.integer(self.total)


class NumberedPages(Record):
    """Pages are counted.

    The list ends after the page count, after the total, or else with a page that is
    empty or shorter than was asked for.

    Attributes:
        page: Query parameter with the number of the page.
        size: Query parameter with the number of items per page.
        total: Member with the number of all items.
        pages: Member with the number of pages.
        first: Number of the first page.
        most: Longest page the vendor sends, whatever is asked for.
        unpaged_with: Query parameters with which the vendor sends all items at once.
        max_pages: How many pages are taken for endless.
    """

    page: str = "page"
    size: str = "page_size"
    total: str | None = None
    pages: str | None = None
    first: int = 1
    most: int | None = None
    unpaged_with: tuple[str, ...] = ()
    max_pages: int = MAX_PAGES

    def following(self, position: Position) -> Following | None:
        """Return the next page, ``None`` after the last."""
        number = position.number(self.page, self.first)
        if position.count == 0 or self._is_last(position, number):
            return None
        request = position.with_parameters(**{self.page: number + 1})
        return Following(request, str(number + 1), counted=True)

    def total_of(self, position: Position) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return position.integer(self.total)

    def _is_last(self, position: Position, number: int) -> bool:
        if any(position.parameter(name) is not None for name in self.unpaged_with):
            return True
        so_far = number - self.first + 1
        pages = position.integer(self.pages)
        if pages is not None:
            return so_far >= pages
        total = self.total_of(position)
        # Not the size asked for: a server may send less than that on every page.
        if total is not None:
            return so_far * position.size >= total
        return position.count < _expected(position.number(self.size, 0), self.most)


class OffsetPages(Record):
    """Pages begin at an offset.

    Attributes:
        offset: Query parameter with the number of items to skip.
        limit: Query parameter with the number of items per page.
        combined: Query parameter with both, ``offset,limit``, instead of the two.
        total: Member with the number of all items.
        default_limit: Items per page when the caller does not say.
        most: Longest page the vendor sends, whatever is asked for.
        max_pages: How many pages are taken for endless.
    """

    offset: str = "offset"
    limit: str = "limit"
    combined: str | None = None
    total: str | None = None
    default_limit: int | None = None
    most: int | None = None
    max_pages: int = MAX_PAGES

    def following(self, position: Position) -> Following | None:
        """Return the next page, ``None`` after the last."""
        offset, limit = self._window(position)
        reached = offset + position.count
        if position.count == 0 or self._is_last(position, reached, limit):
            return None
        request = self._request(position, reached, limit)
        return Following(request, str(reached), counted=True)

    def total_of(self, position: Position) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return position.integer(self.total)

    def _is_last(self, position: Position, reached: int, limit: int | None) -> bool:
        total = self.total_of(position)
        if total is not None:
            return reached >= total
        return limit is not None and position.count < _expected(limit, self.most)

    def _window(self, position: Position) -> tuple[int, int | None]:
        if self.combined is None:
            limit = position.number(self.limit, 0) or self.default_limit
            return position.number(self.offset, 0), limit
        both = str(position.parameter(self.combined) or "").split(",")
        numbers = [int(each) if each.strip().isdigit() else 0 for each in [*both, ""]]
        return numbers[0], numbers[1] or self.default_limit

    def _request(
        self, position: Position, offset: int, limit: int | None
    ) -> dict[str, Any]:
        if self.combined is None:
            return position.with_parameters(**{self.offset: offset})
        both = f"{offset},{limit}" if limit is not None else str(offset)
        return position.with_parameters(**{self.combined: both})


class LinkPages(Record):
    """Each page holds the address of the next.

    Only the query of that address is used: the next request goes to the same path of
    the client's own server, however the link is written.

    Attributes:
        next: Member of the reply that holds the address; null on the last page.
        total: Member with the number of all items.
        max_pages: How many pages are taken for endless.
    """

    next: str = "next"
    total: str | None = None
    max_pages: int = MAX_PAGES

    def following(self, position: Position) -> Following | None:
        """Return the next page, ``None`` after the last."""
        link = _text(position, self.next)
        if link is None:
            return None
        query = _own_query(position, link)
        params = {name: _value(query.get_list(name)) for name in query}
        return Following({**position.request, "params": params}, str(query))

    def total_of(self, position: Position) -> int | None:
        """Return the number of items on all pages, if the vendor says so."""
        return position.integer(self.total)


def _value(texts: list[str]) -> str | list[str]:
    return texts[0] if len(texts) == 1 else texts


def _expected(asked: int, most: int | None) -> int:
    return asked if most is None else min(asked, most)


def _text(position: Position, member: str) -> str | None:
    value = position.member(member)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        kind = type(value).__name__
        raise wrong_shape(
            position.reply, f"$.{member}", f"{kind} where the next page should be named"
        )
    return str(value)


def _own_query(position: Position, link: str) -> httpx.QueryParams:
    own = httpx.URL(position.reply.url)
    try:
        url = own.join(link)
        target = origin_of(url.copy_with(scheme=own.scheme, port=own.port))
    except (httpx.InvalidURL, ValueError) as error:
        raise PagingError(
            f"{position.reply.operation}: the next link is no URL"
        ) from error
    if target != origin_of(own):
        raise PagingError(
            f"{position.reply.operation}: the next link leads to another host,"
            f" {url.host}, and is not followed"
        )
    # A GET of another path may act, so a link must not choose it.
    if url.path != own.path:
        raise PagingError(
            f"{position.reply.operation}: the next link leads to another path,"
            f" {url.path}, and is not followed"
        )
    return url.params
