"""A transport that notes to whom it spoke: evidence that a socket was involved."""

from __future__ import annotations

import hashlib
import ipaddress
from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Evidence:
    """What one connection showed.

    Attributes:
        peer: ``plain`` or ``tls``; TLS verifies chain and name of the certificate.
        address: ``loopback``, ``private`` or ``public``.
        http_version: As negotiated.
        tls_version: Under TLS only, as the following.
        cert_sha256: Hash of the server's certificate.
        host: Name that the certificate was verified for; it is never stored.
    """

    peer: str
    address: str
    http_version: str
    tls_version: str | None = None
    cert_sha256: str | None = None
    host: str | None = None

    def as_dict(self) -> dict[str, str]:
        """Return the members that are known."""
        known = {name: value for name, value in vars(self).items() if value}
        return {name: value for name, value in known.items() if name != "host"}


class Witness(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends requests over real connections and keeps evidence of each.

    One serves a client of either kind.

    Attributes:
        seen: One entry for each response; ``None`` where no socket was behind it.
    """

    def __init__(self) -> None:
        self.seen: list[Evidence | None] = []
        self._blocking = httpx.HTTPTransport()
        self._awaited = httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return self._noted(request, self._blocking.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request of an asynchronous client."""
        response = await self._awaited.handle_async_request(request)
        return self._noted(request, response)

    def close(self) -> None:
        """Close the connections."""
        self._blocking.close()

    async def aclose(self) -> None:
        """Close the connections of an asynchronous client."""
        await self._awaited.aclose()

    def _noted(
        self, request: httpx.Request, response: httpx.Response
    ) -> httpx.Response:
        self.seen.append(evidence(response, request.url.host))
        return response


def evidence(response: httpx.Response, host: str) -> Evidence | None:
    """Return what the connection of a response shows, ``None`` if there is none.

    Args:
        response: As the transport returned it.
        host: Name the request was for, and the certificate was verified for.
    """
    stream = response.extensions.get("network_stream")
    if stream is None or not (address := stream.get_extra_info("server_addr")):
        return None
    version = response.extensions.get("http_version", b"HTTP/1.1").decode()
    place = kind_of(address[0])
    secure = stream.get_extra_info("ssl_object")
    if secure is None:
        return Evidence("plain", place, version)
    # By position: the object below a synchronous socket takes no keywords.
    digest = hashlib.sha256(secure.getpeercert(True)).hexdigest()
    return Evidence("tls", place, version, secure.version(), digest, host)


def kind_of(address: str) -> str:
    """Return whether an address is ``loopback``, ``private`` or ``public``."""
    result = ipaddress.ip_address(address.partition("%")[0])
    if result.is_loopback:
        return "loopback"
    return "public" if result.is_global else "private"
