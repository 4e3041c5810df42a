"""Keeping a replay from the network, even from this machine's."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn
from unittest import mock


class NetworkBlockedError(AssertionError):
    """A replay tried to reach a server."""


def _refuse(_: socket.socket, address: Any, *__: Any) -> NoReturn:
    raise NetworkBlockedError(f"a replay must not connect; it tried {address}")


@contextmanager
def no_network() -> Iterator[None]:
    """Refuse every connection as long as the context lasts."""
    with (
        mock.patch.object(socket.socket, "connect", _refuse),
        mock.patch.object(socket.socket, "connect_ex", _refuse),
    ):
        yield
