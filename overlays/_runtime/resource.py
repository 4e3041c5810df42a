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
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, Self, TypeVar, cast

from .base.operation import Call, Operation
from .response.decode import decode
from .response.raw import RawResponse
from .response.read import Reply

if TYPE_CHECKING:
    from .paging.page import AsyncPage, Page
    from .paging.strategies import PageDialect
    from .response.download import FileSink

T = TypeVar("T")
P = ParamSpec("P")
Body = TypeVar("Body")
Parser = Callable[..., T | None]


class Caller(Protocol):
    """Makes calls for a synchronous resource; the client is one."""

    def _execute(self, call: Call) -> Reply: ...

    def _present(self, reply: Reply, read: Callable[[], T]) -> T: ...


class AsyncCaller(Protocol):
    """Makes calls for an asynchronous resource; the client is one."""

    async def _execute(self, call: Call) -> Reply: ...

    def _present(self, reply: Reply, read: Callable[[], T]) -> T: ...


class _RawCaller:
    """Makes the same calls, but hands out the reply instead of its value."""

    def __init__(self, plain: Any) -> None:
        self._execute = plain._execute

    def _present(self, reply: Reply, read: Callable[[], T]) -> T:
        # Whoever holds a raw resource knows that its methods return raw responses.
        return cast(T, RawResponse(reply, read))


class Resource:
    """Calls operations of one part of an API.

    Args:
        caller: Usually the client, or a view of it.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _raw(self) -> Self:
        return type(self)(_RawCaller(self._caller))

    def _call(
        self, operation: Operation, request: Mapping[str, Any], parse: Parser[T]
    ) -> T:
        reply = self._caller._execute(Call(operation, request))
        return self._caller._present(reply, lambda: decode(reply, operation, parse))

    def _run(self, operation: Operation, request: Mapping[str, Any]) -> None:
        reply = self._caller._execute(Call(operation, request))
        return self._caller._present(reply, lambda: None)

    def _bytes(self, operation: Operation, request: Mapping[str, Any]) -> bytes:
        reply = self._caller._execute(Call(operation, request, accept="*/*"))
        return self._caller._present(reply, lambda: _content(reply))

    def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
    ) -> Path:
        sink = _sink(path)
        call = Call(operation, request, accept="*/*", sink=sink)
        reply = self._caller._execute(call)
        return self._caller._present(reply, lambda: _saved(sink, reply))

    def _page(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PageDialect,
    ) -> Page[T]:
        from .paging.page import SyncPages

        pages: SyncPages[T] = SyncPages(
            self._caller._execute, operation, parse, items, paging
        )
        reply = self._caller._execute(Call(operation, request))
        return self._caller._present(reply, lambda: pages.first(request, reply))

    def _iterate(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PageDialect,
    ) -> Iterator[T]:
        from .paging.page import SyncPages

        pages: SyncPages[T] = SyncPages(
            self._caller._execute, operation, parse, items, paging
        )
        reply = self._caller._execute(Call(operation, request))
        yield from pages.first(request, reply).all()


class AsyncResource:
    """Calls operations of one part of an API.

    Args:
        caller: Usually the client, or a view of it.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _raw(self) -> Self:
        return type(self)(_RawCaller(self._caller))

    async def _call(
        self, operation: Operation, request: Mapping[str, Any], parse: Parser[T]
    ) -> T:
        reply = await self._caller._execute(Call(operation, request))
        return self._caller._present(reply, lambda: decode(reply, operation, parse))

    async def _run(self, operation: Operation, request: Mapping[str, Any]) -> None:
        reply = await self._caller._execute(Call(operation, request))
        return self._caller._present(reply, lambda: None)

    async def _bytes(self, operation: Operation, request: Mapping[str, Any]) -> bytes:
        reply = await self._caller._execute(Call(operation, request, accept="*/*"))
        return self._caller._present(reply, lambda: _content(reply))

    async def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
    ) -> Path:
        sink = _sink(path)
        call = Call(operation, request, accept="*/*", sink=sink)
        reply = await self._caller._execute(call)
        return self._caller._present(reply, lambda: _saved(sink, reply))

    async def _page(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PageDialect,
    ) -> AsyncPage[T]:
        from .paging.page import AsyncPages

        pages: AsyncPages[T] = AsyncPages(
            self._caller._execute, operation, parse, items, paging
        )
        reply = await self._caller._execute(Call(operation, request))
        return self._caller._present(reply, lambda: pages.first(request, reply))

    async def _iterate(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        parse: Parser[Body],
        items: Callable[[Body], Sequence[T] | Any],
        paging: PageDialect,
    ) -> AsyncIterator[T]:
        from .paging.page import AsyncPages, generating

        pages: AsyncPages[T] = AsyncPages(
            self._caller._execute, operation, parse, items, paging
        )
        reply = await self._caller._execute(Call(operation, request))
        async with generating(pages.first(request, reply).all()) as found:
            async for item in found:
                yield item


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return the method of a raw resource with the type it really has."""
    return cast(Callable[P, RawResponse[T]], method)


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Return the method of a raw asynchronous resource with the type it really has."""
    return cast(Callable[P, Awaitable[RawResponse[T]]], method)


def _content(reply: Reply) -> bytes:
    from .response.download import require_file

    return require_file(reply).content


def _saved(sink: FileSink, reply: Reply) -> Path:
    from .response.download import require_file

    require_file(reply)
    return sink.path


def _sink(path: str | os.PathLike[str]) -> FileSink:
    from .response.download import FileSink

    return FileSink(path)
