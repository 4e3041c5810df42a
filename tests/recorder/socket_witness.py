"""A transport that notes to whom it spoke: evidence that a socket was involved."""

from __future__ import annotations

import hashlib
import ipaddress
from dataclasses import dataclass
from typing import Any

import httpx


@dataclass(frozen=True)
class Evidence:
    """What one connection showed.

    Attributes:
        peer: ``loopback``, ``remote`` (unencrypted) or ``tls``.
        http_version: As negotiated.
        tls_version: Under TLS only, as the following.
        issuer: Organisation that signed the server's certificate.
        cert_sha256: Hash of that certificate.
    """

    peer: str
    http_version: str
    tls_version: str | None = None
    issuer: str | None = None
    cert_sha256: str | None = None

    def as_dict(self) -> dict[str, str]:
        """Return the members that are known."""
        return {name: value for name, value in vars(self).items() if value}


class Witness(httpx.BaseTransport):
    """Sends requests over real connections and keeps evidence of each.

    Attributes:
        seen: One entry for each response; ``None`` where no socket was behind it.
    """

    def __init__(self) -> None:
        self.seen: list[Evidence | None] = []
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        response = self._inner.handle_request(request)
        self.seen.append(evidence(response))
        return response

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


def evidence(response: httpx.Response) -> Evidence | None:
    """Return what the connection of a response shows, ``None`` if there is none."""
    stream = response.extensions.get("network_stream")
    if stream is None or not (address := stream.get_extra_info("server_addr")):
        return None
    version = response.extensions.get("http_version", b"HTTP/1.1").decode()
    secure = stream.get_extra_info("ssl_object")
    if secure is None:
        local = ipaddress.ip_address(address[0]).is_loopback
        return Evidence("loopback" if local else "remote", version)
    return _of_certificate(secure, version)


def _of_certificate(secure: Any, version: str) -> Evidence:
    named = (pair for part in secure.getpeercert()["issuer"] for pair in part)
    issuer = dict(named).get("organizationName")
    digest = hashlib.sha256(secure.getpeercert(binary_form=True)).hexdigest()
    return Evidence("tls", version, secure.version(), issuer, digest)
