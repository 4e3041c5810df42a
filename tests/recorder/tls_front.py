"""A vendor behind TLS: a simulator under the vendor's host name, with its own CA."""

from __future__ import annotations

import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from . import socket_witness


@contextmanager
def vendor_at(
    host: str, upstream: int, folder: Path, patch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Serve what listens at a port of this machine as ``https://<host>:<port>``.

    Args:
        host: Name that the certificate has, and that resolves to this machine.
        upstream: Port of the simulator.
        folder: Where the certificate authority's certificate is written.
        patch: Makes this process trust it and resolve the name.

    Yields:
        The address.
    """
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    trusted = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(trusted))
    patch.setenv("SSL_CERT_FILE", str(trusted))
    with _Front(context, upstream) as front:
        _resolve(patch, host)
        yield f"https://{host}:{front.server_address[1]}"


def call_loopback_public(patch: pytest.MonkeyPatch) -> None:
    """Have this machine's address count as one of the internet, under TLS."""
    seen = socket_witness.evidence

    def evidence(response: httpx.Response, host: str) -> socket_witness.Evidence | None:
        result = seen(response, host)
        if result is None or result.peer != "tls":
            return result
        return replace(result, address="public")

    patch.setattr(socket_witness, "evidence", evidence)


def _resolve(patch: pytest.MonkeyPatch, host: str) -> None:
    resolve = socket.getaddrinfo

    def patched(name: Any, *arguments: Any, **options: Any) -> Any:
        if name in (host, host.encode()):
            return resolve("127.0.0.1", *arguments, **options)
        return resolve(name, *arguments, **options)

    patch.setattr(socket, "getaddrinfo", patched)


class _Front(socketserver.ThreadingTCPServer):
    """Ends TLS and hands the bytes on, both ways."""

    daemon_threads = True

    def __init__(self, context: ssl.SSLContext, upstream: int) -> None:
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)
        self._context = context
        self._upstream = upstream

    def __enter__(self) -> _Front:
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def finish_request(self, request: Any, client_address: Any) -> None:
        try:
            outer = self._context.wrap_socket(request, server_side=True)
        except OSError:
            return  # the client did not trust the certificate
        with outer, socket.create_connection(("127.0.0.1", self._upstream)) as inner:
            back = threading.Thread(target=_pump, args=(inner, outer), daemon=True)
            back.start()
            _pump(outer, inner)
            back.join()


def _pump(source: Any, target: Any) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass
