"""A network backend below httpcore: one end for an attempt, no surplus bytes.

httpcore limits each read by itself and looks for bytes that nobody asked for only in
the socket. The streams here follow each response, end every wait with its attempt, and
have a connection that is not clean taken for one the server closed.
"""

from __future__ import annotations

import ssl
from typing import Any

import httpx

from ..base.deadline import time_left
from .framing import Framing

_SLICE = 16_384


def install(http: httpx.Client | httpx.AsyncClient) -> None:
    """Put the backend below the connections of an httpx client that is new.

    httpx has no argument for the backend of its pools, so it is set on them: proxies
    of the environment, mounts and instrumentation stay as httpx makes them.
    """
    kind = _AsyncBackend if isinstance(http, httpx.AsyncClient) else _Backend
    for pool in pools(http):
        pool._network_backend = kind(pool._network_backend)


def pools(http: httpx.Client | httpx.AsyncClient) -> list[Any]:
    """Return the pools of httpcore behind an httpx client."""
    transports = [http._transport, *http._mounts.values()]
    behind = [getattr(transport, "_pool", None) for transport in transports]
    return [pool for pool in behind if hasattr(pool, "_network_backend")]


class _Connection:
    """What streams of both kinds know about their connection."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._buffers: _Buffers | None = None
        self._framing: Framing | None = None
        self._has_response = True
        self._opens_tunnel = False

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks; it does not reuse what is "readable"."""
        if info == "is_readable" and not self._is_clean():
            return True
        return self._stream.get_extra_info(info)

    def _sending(self, data: bytes) -> None:
        if not self._has_response:
            return
        if not self._is_clean():
            # In a race of threads httpcore may have asked before the surplus came.
            raise httpx.ConnectError("the connection holds bytes nobody asked for")
        # A proxy of the SOCKS kind is first spoken to in its own protocol.
        self._framing = Framing(data) if data[:1].isalpha() else None
        self._opens_tunnel = data.startswith(b"CONNECT ")
        self._has_response = False

    def _received(self, data: bytes) -> bytes:
        if self._opens_tunnel and not data:
            raise httpx.ConnectError("the proxy closed the connection")
        self._has_response = True
        if self._framing is not None:
            self._framing.feed(data)
        return data

    def _raise_if_no_tunnel(self, error: Exception) -> None:
        """Raise an error that says that nothing was sent, where that is so."""
        if not self._opens_tunnel:
            return
        # By name: httpcore is loaded with the first connection, not with this module.
        timed_out = type(error).__name__.endswith("Timeout")
        kind = httpx.ConnectTimeout if timed_out else httpx.ConnectError
        raise kind(f"the proxy opened no tunnel: {error}") from error

    def _is_clean(self) -> bool:
        if self._framing is None:
            return True
        if self._buffers is None:
            self._buffers = _Buffers(self._stream)
        return self._framing.clean and not self._buffers.hold_bytes()


class _Buffers:
    """Where bytes of a connection lie that were taken from its socket.

    anyio looks for them for a long time, and a connection keeps them for good.
    """

    __slots__ = ("_protocol", "_tls")

    def __init__(self, stream: Any) -> None:
        source = getattr(stream, "_stream", None)
        source = getattr(source, "transport_stream", source)
        self._protocol = getattr(source, "_protocol", None)
        self._tls = stream.get_extra_info("ssl_object")

    def hold_bytes(self) -> bool:
        """Return whether there are some that nobody has read."""
        if getattr(self._protocol, "read_queue", None):
            return True  # of anyio
        tls = self._tls
        if tls is None:
            return False
        if not isinstance(tls, ssl.SSLObject):
            # Of a blocking socket, whose own bytes httpcore looks for: a read would
            # wait.
            return bool(tls.pending() > 0)
        try:
            # A further record may lie, still encrypted, in the memory of the object.
            tls.read(1)
        except ssl.SSLWantReadError:
            return False
        except (ssl.SSLError, ValueError):
            pass
        return True


class _Stream(_Connection):
    """A connection of a synchronous client."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            data = self._stream.read(max_bytes, time_left(timeout))
        except Exception as error:
            self._raise_if_no_tunnel(error)
            raise
        return self._received(data)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:  # the end of a request without a body
            return
        self._sending(buffer)
        for at in range(0, len(buffer), _SLICE):
            self._stream.write(buffer[at : at + _SLICE], time_left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> _Stream:
        left = time_left(timeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))


class _Backend:
    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **more: Any
    ) -> _Stream:
        left = time_left(timeout)
        return _Stream(self._backend.connect_tcp(host, port, left, **more))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _AsyncStream(_Connection):
    """A connection of an asynchronous client."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            data = await self._stream.read(max_bytes, time_left(timeout))
        except Exception as error:
            self._raise_if_no_tunnel(error)
            raise
        return self._received(data)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:  # the end of a request without a body
            return
        self._sending(buffer)
        await self._stream.write(buffer, time_left(timeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> _AsyncStream:
        left = time_left(timeout)
        stream = await self._stream.start_tls(ssl_context, server_hostname, left)
        return _AsyncStream(stream)


class _AsyncBackend:
    def __init__(self, backend: Any) -> None:
        self._backend = backend

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **more: Any
    ) -> _AsyncStream:
        left = time_left(timeout)
        return _AsyncStream(await self._backend.connect_tcp(host, port, left, **more))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)
