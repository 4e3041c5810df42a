"""An ASGI application served over a real socket of the loopback interface."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any

import uvicorn

from .loopback import DirectLoopback

_PATIENCE = 10.0
_DIRECT = DirectLoopback()


class LocalServer:
    """Serves an application from a thread, on a free port of 127.0.0.1.

    Args:
        application: The ASGI application.
    """

    def __init__(self, application: Any) -> None:
        config = uvicorn.Config(
            application,
            log_config=None,
            access_log=False,
            lifespan="off",
            http="h11",
            ws="none",
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._socket = _listening()
        arguments = {"sockets": [self._socket]}
        self._thread = threading.Thread(
            target=self._server.run, kwargs=arguments, daemon=True
        )

    @property
    def url(self) -> str:
        """Address of the server, without a path."""
        host, port = self._socket.getsockname()[:2]
        return f"http://{host}:{port}"

    def start(self) -> None:
        """Start serving and wait until requests are accepted.

        Until `stop`, ``NO_PROXY`` names the loopback interface.

        Raises:
            RuntimeError: The server did not start.
        """
        _DIRECT.begin()
        self._thread.start()
        deadline = time.monotonic() + _PATIENCE
        while not self._server.started:
            if time.monotonic() > deadline or not self._thread.is_alive():
                self.stop()
                raise RuntimeError("the local server did not start")
            time.sleep(0.001)

    def stop(self) -> None:
        """Stop serving and release the port."""
        self._server.should_exit = True
        self._thread.join(_PATIENCE)
        self._socket.close()
        _DIRECT.end()


def _listening() -> socket.socket:
    # The protocol is named because asyncio switches Nagle's algorithm off only then;
    # with it every request would take some 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    return listening
