"""Lists and single values in responses to requests that no document describes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, overload

import httpx

from ..base.errors import InvalidRequestError
from ..base.operation import SAFE_METHODS, Call
from ..base.response import ApiResponse
from ..base.value import Value
from ..model.base import Model
from ..response.decode import decode_part, parse_json, unexpected_shape_error
from ..response.raw import RawResponse
from .page import AsyncPage, AsyncPages, Page, SyncPages
from .strategies import PagingStrategy, WholeList

if TYPE_CHECKING:
    from ..config.vendor import Vendor

T = TypeVar("T")
P = TypeVar("P", SyncPages[Any], AsyncPages[Any])


class ListLayout(Value):
    """One way in which a vendor writes lists.

    Attributes:
        items: Dotted member that holds the items; empty if the body is the list.
        paging: How the list continues.
    """

    items: str
    paging: PagingStrategy

    def items_of(self, body: Any) -> list[Any] | None:
        """Return the items of a parsed body, ``None`` if it is no such list."""
        for name in self.items.split(".") if self.items else ():
            body = body.get(name) if isinstance(body, Mapping) else None
        return body if isinstance(body, list) else None


class FreeLists:
    """How a vendor's responses are read that no document describes.

    Args:
        *layouts: The ways in which the vendor writes lists, the usual one first. A
            body that is a list comes whole unless one of them says otherwise.
    """

    def __init__(self, *layouts: ListLayout) -> None:
        self.layouts: tuple[ListLayout, ...] = (*layouts, ListLayout("", WholeList()))

    def sync_pages(
        self,
        execute: Callable[[Call], ApiResponse],
        call: Call,
        response: ApiResponse,
        model: Any,
    ) -> SyncPages[Any]:
        """Return what makes the pages of a list.

        Raises:
            DecodeError: The response holds no list.
            InvalidRequestError: ``model`` is not a class of models.
        """
        return self._pages(SyncPages[Any], execute, call, response, model)

    def async_pages(
        self,
        execute: Callable[[Call], Any],
        call: Call,
        response: ApiResponse,
        model: Any,
    ) -> AsyncPages[Any]:
        """Return what makes the pages of a list; see `sync_pages`."""
        return self._pages(AsyncPages[Any], execute, call, response, model)

    def one(self, call: Call, response: ApiResponse, model: Any) -> Any:
        """Return the whole body as a model.

        Raises:
            DecodeError: The body is not that model.
            InvalidRequestError: ``model`` is not a class of models.
        """
        kind = _checked_model(model, "parse")
        return decode_part(response, lambda: kind._adopt(response.parsed_again()))

    def _pages(
        self,
        kind: Callable[..., P],
        execute: Callable[[Call], Any],
        call: Call,
        response: ApiResponse,
        model: Any,
    ) -> P:
        layout = self._layout(response)
        read = None if model is None else _checked_model(model, "page")._adopt

        def parse(body: Any) -> Any:
            document = body.json()
            if read is not None and (items := layout.items_of(document)) is not None:
                items[:] = _read_items(response, items, layout.items, read)
            return document

        return kind(execute, call, parse, layout.items_of, layout.paging)

    def _layout(self, response: ApiResponse) -> ListLayout:
        body = parse_json(response)
        for layout in self.layouts:
            if layout.items_of(body) is not None:
                return layout
        places = " nor in ".join(
            layout.items for layout in self.layouts if layout.items
        )
        where = f"; there is none in {places}" if places else ""
        raise unexpected_shape_error(response, "$", f"no list of items{where}")


class _FreeResponse(RawResponse[Any]):
    """What both kinds of response have in common."""

    def __init__(
        self,
        vendor: Vendor,
        execute: Callable[[Call], Any],
        call: Call,
        response: ApiResponse,
    ) -> None:
        super().__init__(response, lambda: parse_json(response))
        self._vendor = vendor
        self._execute = execute
        self._call = call

    @property
    def _lists(self) -> FreeLists:
        make = self._vendor.lists or FreeLists
        lists: FreeLists = make()
        return lists

    @overload
    def parse(self) -> Any: ...

    @overload
    def parse(self, model: type[T]) -> T: ...

    def parse(self, model: Any = None) -> Any:
        """Return the body: parsed JSON, or an object of a class.

        Args:
            model: The model to read the body as; of an API with records the class of
                the one record that the response is about.

        Raises:
            DecodeError: The body is not JSON, or not that model.
            InvalidRequestError: ``model`` is not a class of models.
        """
        if model is None:
            return super().parse()
        return self._lists.one(self._call, self._response, model)


class FreeResponse(_FreeResponse):
    """The response to a request that no document describes."""

    @overload
    def page(self) -> Page[Any]: ...

    @overload
    def page(self, model: type[T]) -> Page[T]: ...

    def page(self, model: Any = None) -> Page[Any]:
        """Return the list in the body as a page, which leads to the following ones.

        Args:
            model: The class of the items; without one they are parsed JSON, and of an
                API with records the records of the collection that the path names.

        Raises:
            DecodeError: The body holds no list, or an item is not that model.
            InvalidRequestError: The request was not a read, or ``model`` is not a class
                of models.
        """
        call = _read_call(self._call)
        make = self._lists.sync_pages
        pages = make(self._execute, call, self._response, model)
        return pages.first(self._response)


class AsyncFreeResponse(_FreeResponse):
    """The response to a request that no document describes."""

    @overload
    def page(self) -> AsyncPage[Any]: ...

    @overload
    def page(self, model: type[T]) -> AsyncPage[T]: ...

    def page(self, model: Any = None) -> AsyncPage[Any]:
        """Return the list in the body as a page; see `FreeResponse.page`."""
        call = _read_call(self._call)
        make = self._lists.async_pages
        pages = make(self._execute, call, self._response, model)
        return pages.first(self._response)


def with_query_apart(request: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a request whose path has no query: it is among the parameters."""
    path, _, query = str(request["url"]).partition("?")
    if not query:
        return request
    values = httpx.QueryParams(query.partition("#")[0])
    inline = {name: values.get_list(name) for name in values}
    single = {n: item[0] if len(item) == 1 else item for n, item in inline.items()}
    params = {**single, **(request.get("params") or {})}
    return {**request, "url": path, "params": params}


def _read_call(call: Call) -> Call:
    method = call.operation.method
    if method not in SAFE_METHODS:
        raise InvalidRequestError(
            f"page: {method} {call.operation.path} is not a read, which pages repeat;"
            " take the items out of json()"
        )
    return call.replaced(request=with_query_apart(call.request))


def _checked_model(model: Any, method: str) -> type[Model]:
    if not isinstance(model, type) or not issubclass(model, Model):
        raise InvalidRequestError(
            f"{method} takes a class of models, such as models.Name, not {model!r}"
        )
    return model


def _read_items(
    response: ApiResponse, items: list[Any], place: str, read: Callable[[Any], Any]
) -> list[Any]:
    at = f"$.{place}" if place else "$"
    return [
        decode_part(response, partial(read, item), f"{at}[{number}]", item)
        for number, item in enumerate(items)
    ]
