"""Base classes of the generated resources: how their methods make calls."""

from __future__ import annotations

import os
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterator,
    Mapping,
    Sequence,
)
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, Self, TypeVar, cast

from .base.json_path import LocatedError
from .base.operation import Call, Operation
from .base.response import ApiResponse
from .response.decode import decode, decode_part

if TYPE_CHECKING:
    from .paging.page import AsyncPage, Page
    from .paging.strategies import PagingStrategy
    from .response.download import FileSink
    from .response.raw import RawResponse

T = TypeVar("T")
P = ParamSpec("P")
Body = TypeVar("Body")
Parser = Callable[..., T | None]


class Caller(Protocol):
    """Makes calls for a synchronous resource; the client is one."""

    def _execute(self, call: Call) -> ApiResponse: ...

    def _wrap(self, response: ApiResponse, read: Callable[[], T]) -> T: ...


class AsyncCaller(Protocol):
    """Makes calls for an asynchronous resource; the client is one."""

    async def _execute(self, call: Call) -> ApiResponse: ...

    def _wrap(self, response: ApiResponse, read: Callable[[], T]) -> T: ...


class _RawCaller:
    """Makes the same calls, but hands out the response instead of its value."""

    def __init__(self, caller: Any) -> None:
        self._execute = caller._execute

    def _wrap(self, response: ApiResponse, read: Callable[[], T]) -> T:
        from .response.raw import RawResponse

        # Whoever holds a raw resource knows that its methods return raw responses.
        return cast(T, RawResponse(response, read))


Options = Mapping[str, Any]
"""What a method was given by ``**options``, as `CallOptions` describes it."""

_NONE: Options = MappingProxyType({})


class _Resource:
    """What both kinds of resource have in common.

    Args:
        caller: Usually the client, or a view of it.
    """

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from .base.suggestions import missing_attribute

            advice = {"with_options": "the client has it"}
            raise missing_attribute(self, name, advice)

    def _raw(self) -> Self:
        return type(self)(_RawCaller(self._caller))

    def _prepared(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        options: Options = _NONE,
        **more: Any,
    ) -> Call:
        call = Call(operation, request, **more)
        if not options:
            return call
        from .call.options import with_options

        method = getattr(type(self), operation.name.rpartition(".")[2], None)
        return with_options(call, options, method)


class Resource(_Resource):
    """Calls operations of one part of an API."""

    _caller: Caller

    def _call(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[T],
        options: Options = _NONE,
    ) -> T:
        response = self._caller._execute(self._prepared(operation, request, options))
        return self._caller._wrap(response, lambda: decode(response, operation, parse))

    def _member(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Any],
        member: Callable[[Any], Any],
        options: Options = _NONE,
    ) -> Any:
        call = self._prepared(operation, request, options)
        response = self._caller._execute(call)
        return self._caller._wrap(
            response, lambda: _decoded_member(response, operation, parse, member)
        )

    def _call_without_result(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        options: Options = _NONE,
    ) -> None:
        response = self._caller._execute(self._prepared(operation, request, options))
        return self._caller._wrap(response, lambda: None)

    def _bytes(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        options: Options = _NONE,
    ) -> bytes:
        response = self._caller._execute(
            self._prepared(operation, request, options, accept="*/*")
        )
        return self._caller._wrap(response, lambda: _content(response))

    def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
        options: Options = _NONE,
    ) -> Path:
        sink = _sink(path)
        call = self._prepared(operation, request, options, accept="*/*", sink=sink)
        response = self._caller._execute(call)
        return self._caller._wrap(response, lambda: _saved(sink, response))

    def _page(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PagingStrategy,
        options: Options = _NONE,
    ) -> Page[T]:
        from .paging.page import SyncPages

        call = self._prepared(operation, request, options)
        execute = self._caller._execute
        pages: SyncPages[T] = SyncPages(execute, call, parse, items, paging)
        response = execute(call)
        return self._caller._wrap(response, lambda: pages.first(response))

    def _iterate(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PagingStrategy,
        options: Options = _NONE,
    ) -> Iterator[T]:
        from .paging.items import Items

        def first() -> Page[T]:
            return self._page(operation, request, parse, items, paging, options)

        return Items(first)


class AsyncResource(_Resource):
    """Calls operations of one part of an API."""

    _caller: AsyncCaller

    async def _call(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[T],
        options: Options = _NONE,
    ) -> T:
        response = await self._caller._execute(
            self._prepared(operation, request, options)
        )
        return self._caller._wrap(response, lambda: decode(response, operation, parse))

    async def _member(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Any],
        member: Callable[[Any], Any],
        options: Options = _NONE,
    ) -> Any:
        call = self._prepared(operation, request, options)
        response = await self._caller._execute(call)
        return self._caller._wrap(
            response, lambda: _decoded_member(response, operation, parse, member)
        )

    async def _call_without_result(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        options: Options = _NONE,
    ) -> None:
        response = await self._caller._execute(
            self._prepared(operation, request, options)
        )
        return self._caller._wrap(response, lambda: None)

    async def _bytes(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        options: Options = _NONE,
    ) -> bytes:
        response = await self._caller._execute(
            self._prepared(operation, request, options, accept="*/*")
        )
        return self._caller._wrap(response, lambda: _content(response))

    async def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
        options: Options = _NONE,
    ) -> Path:
        sink = _sink(path)
        call = self._prepared(operation, request, options, accept="*/*", sink=sink)
        response = await self._caller._execute(call)
        return self._caller._wrap(response, lambda: _saved(sink, response))

    async def _page(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PagingStrategy,
        options: Options = _NONE,
    ) -> AsyncPage[T]:
        from .paging.page import AsyncPages

        call = self._prepared(operation, request, options)
        execute = self._caller._execute
        pages: AsyncPages[T] = AsyncPages(execute, call, parse, items, paging)
        response = await execute(call)
        return self._caller._wrap(response, lambda: pages.first(response))

    def _iterate(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PagingStrategy,
        options: Options = _NONE,
    ) -> AsyncIterator[T]:
        from .paging.items import AsyncItems

        async def first() -> AsyncPage[T]:
            return await self._page(operation, request, parse, items, paging, options)

        return AsyncItems(first)


def attribute_path(path: str) -> Callable[[Any], Any]:
    """Return a function that reads the dotted attribute ``path`` of a model.

    It returns ``None`` where a part of the path is null, and an empty list where one is
    absent. The empty path is the body itself.
    """
    names = path.split(".") if path else ()

    def read(body: Any) -> Any:
        for name in names:
            if body is not None and name not in vars(body):
                return ()
            body = getattr(body, name, None)
        return body

    return read


def required_member(path: str) -> Callable[[Any], Any]:
    """Return a function that reads a member of an envelope, which has to be there.

    Args:
        path: Dotted attributes that lead to it.
    """
    read = attribute_path(path)

    def read_value(body: Any) -> Any:
        value = read(body)
        if value is None:
            raise LocatedError(f"$.{path}", "nothing where a value should be")
        return value

    return read_value


def any_json(response: Any) -> Any:
    """Stand in for a generated parser where the document allows any JSON."""
    return response.json()


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return the method of a raw resource with the type it really has."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Return the method of a raw asynchronous resource with the type it really has."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def _decoded_member(
    response: ApiResponse,
    operation: Operation,
    parse: Parser[Any],
    member: Callable[[Any], Any],
) -> Any:
    body = decode(response, operation, parse)
    return decode_part(response, lambda: member(body))


def _content(response: ApiResponse) -> bytes:
    from .response.download import require_file

    return require_file(response).content


def _saved(sink: FileSink, response: ApiResponse) -> Path:
    from .response.download import require_file

    require_file(response)
    return sink.path


def _sink(path: str | os.PathLike[str]) -> FileSink:
    from .response.download import FileSink

    return FileSink(path)
