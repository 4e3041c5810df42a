"""A server's tokens for the small client: granted at ``/token``, refused by 401."""

from __future__ import annotations

from typing import Any

import httpx

from .runtime import runtime

Grant = runtime("auth.token").Grant


class TokenSource:
    """Asks for tokens.

    Args:
        base: Address of the server.
    """

    def __init__(self, base: httpx.URL | str) -> None:
        self._url = f"{str(base).rstrip('/')}/token"

    def needs_token(self, request: httpx.Request) -> bool:
        """Return whether a request needs one."""
        return str(request.url) != self._url

    def request(self, secret: str) -> httpx.Request:
        """Return the request for one."""
        return httpx.Request("POST", self._url, json={"secret": secret})

    def read(self, body: Any) -> Any:
        """Read a grant."""
        return Grant(body["token"], 3600.0)

    def refuses(self, response: httpx.Response) -> bool:
        """Return whether a response refuses one."""
        return response.status_code == httpx.codes.UNAUTHORIZED
