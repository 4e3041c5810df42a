"""Keeping requests to the loopback interface away from the proxies of a machine."""

from __future__ import annotations

import os
from threading import Lock

_HOST = "127.0.0.1"
_NAMES = ("NO_PROXY", "no_proxy")


class DirectLoopback:
    """Exempts the loopback interface from proxies, while anybody needs it.

    httpx reads the environment when it makes connections; a proxy would be asked for
    127.0.0.1 and find itself, or nothing, there.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._users = 0
        self._before: dict[str, str | None] = {}
        self._set = ""

    def begin(self) -> None:
        """Exempt the loopback interface; each call wants one of `end`."""
        with self._lock:
            self._users += 1
            if self._users > 1:
                return
            self._before = {name: os.environ.get(name) for name in _NAMES}
            known = self._before["no_proxy"] or self._before["NO_PROXY"]
            self._set = f"{known},{_HOST}" if known else _HOST
            os.environ.update(dict.fromkeys(_NAMES, self._set))

    def end(self) -> None:
        """Put back what was there, once nobody needs the exemption."""
        with self._lock:
            self._users -= 1
            if self._users:
                return
            for name, value in self._before.items():
                _put_back(name, value, self._set)


def _put_back(name: str, value: str | None, ours: str) -> None:
    # A test may have changed it since: that is its own business.
    if os.environ.get(name) != ours:
        return
    if value is None:
        del os.environ[name]
    else:
        os.environ[name] = value
