"""Faults on this side of the server: the disk, the proxy, an odd redirect."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.support.listener import Listener
from tests.support.runtime import Flavour, Server, errors, http_response, retry

QUICK = retry.RetryPolicy(backoff=0.0)
STARTS = [b"HTTP/1.1 502 Bad Gateway", b"HTTP/1.1 503 Busy", b""]


class Proxy(Listener):
    """A proxy that answers each request for a tunnel in the same way, then closes."""

    def __init__(self, response: bytes) -> None:
        self._response = response
        self.requests: list[bytes] = []
        super().__init__()

    def respond(self, connection: socket.socket) -> None:
        self.requests.append(connection.recv(65536))
        connection.sendall(self._response)


@pytest.fixture
def proxy() -> Iterator[Callable[[bytes], Proxy]]:
    with ExitStack() as stack:

        def start(response: bytes) -> Proxy:
            result = Proxy(response)
            stack.callback(result.close)
            return result

        yield start


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("start", STARTS)
def test_a_tunnel_that_did_not_open_is_asked_for_again(
    flavour: Flavour, proxy: Callable[[bytes], Proxy], start: bytes, method: str
) -> None:
    refusing = proxy(start and start + b"\r\nContent-Length: 0\r\n\r\n")
    client = flavour.client(
        "https://api.example.test", proxy=refusing.url, retries=QUICK
    )

    with pytest.raises(errors.ApiConnectionError) as caught:
        flavour.run(client.request(method, "/notes/1"))

    assert [request[:8] for request in refusing.requests] == [b"CONNECT "] * 3
    assert caught.value.attempts == 3
    assert not caught.value.outcome_unknown


def test_a_proxy_that_refuses_the_credential_is_asked_once(
    flavour: Flavour, proxy: Callable[[bytes], Proxy]
) -> None:
    refusing = proxy(b"HTTP/1.1 407 Auth\r\nContent-Length: 0\r\n\r\n")
    client = flavour.client(
        "https://api.example.test", proxy=refusing.url, retries=QUICK
    )

    with pytest.raises(errors.ApiConnectionError, match="407"):
        flavour.run(client.request("POST", "/notes/1"))
    assert len(refusing.requests) == 1


@pytest.mark.parametrize("location", ["http://[::1", "//[", "http://a:b", "/next"])
@pytest.mark.parametrize("status", [301, 303, 307, 308])
def test_a_redirect_is_seen_whatever_its_address(
    flavour: Flavour, server: Server, location: str, status: int
) -> None:
    server.otherwise = http_response(status, {}, {"Location": location})

    with pytest.raises(errors.StatusError, match="redirects") as caught:
        flavour.run(flavour.client(server.url).request("POST", "/notes/1"))

    assert caught.value.status == status
    assert caught.value.headers["location"] == location
    assert len(server.seen) == 1


@pytest.mark.parametrize("name", ["open", "replace"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_file_that_cannot_be_written_is_a_typed_error(
    flavour: Flavour,
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    code: int,
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(code, "refused by the test")

    target = tmp_path / "a.pdf"
    target.write_bytes(b"before")
    server.otherwise = http_response(200, b"%PDF")
    with monkeypatch.context() as patch:
        patch.setattr(Path, name, refuse)
        with pytest.raises(errors.FileWriteError, match="refused by the test") as error:
            flavour.run(flavour.client(server.url).notes.save_pdf(target))

    assert isinstance(error.value, OSError)
    assert (error.value.attempts, error.value.outcome_unknown) == (1, False)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


@pytest.mark.parametrize("name", ["x" * 300, "x" * 300 + "/a.pdf", "file/a.pdf"])
def test_a_path_that_cannot_exist_is_refused_before_the_request(
    flavour: Flavour, server: Server, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(errors.InvalidRequestError):
        flavour.run(flavour.client(server.url).notes.save_pdf(tmp_path / name))
    assert server.seen == []
