"""A connection under TLS is used again, and not with bytes nobody asked for."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
import trustme

from tests.support.runtime import Flavour, http_response

NOTE = http_response(body=b'{"id": "1"}')


class TlsServer:
    """Sends a response to each request, and the first time bytes behind it.

    Attributes:
        connections: How many were opened.
        surplus: The bytes behind the first response.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.connections = 0
        self.surplus = b""
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(
                    target=self._serve, args=(connection,), daemon=True
                ).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), self._context.wrap_socket(connection, True) as secure:
            while secure.recv(65536):
                secure.sendall(NOTE + self.surplus)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[TlsServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    value = TlsServer(context)
    yield value
    value.close()


def call_twice(flavour: Flavour, server: TlsServer, authority: trustme.CA) -> list[str]:
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    client = flavour.client(server.url, ssl_context=trusting, timeout=20.0)
    return [flavour.run(client.notes.get(number)).id for number in (1, 2)]


def test_a_connection_under_tls_serves_the_next_call(
    flavour: Flavour, server: TlsServer, authority: trustme.CA
) -> None:
    assert call_twice(flavour, server, authority) == ["1", "1"]
    assert server.connections == 1


def test_bytes_behind_a_response_under_tls_answer_no_call(
    flavour: Flavour, server: TlsServer, authority: trustme.CA
) -> None:
    server.surplus = http_response(body=b'{"id": "forged"}')

    assert call_twice(flavour, server, authority) == ["1", "1"]
    assert server.connections == 2
