"""A peer on a socket of this machine that answers each connection once."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class Listener:
    """Serves one connection after another, in a thread, until it is closed.

    Attributes:
        url: Its address.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._listener.close()

    def respond(self, connection: socket.socket) -> None:
        """Read a request and write what answers it."""
        raise NotImplementedError

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection, suppress(OSError):
                    self.respond(connection)
