"""Monite's tokens: how to ask for one, and how to see that one is no longer good.

Gap: the document describes ``POST /auth/token`` and ``POST /auth/revoke``, but nothing
in it says that the other operations need what the first returns, how long that lasts,
or what a response to an expired token looks like. The vendor's server-side guide has
400 where every operation declares 401; its published mock words it "revoked, expired
or unknown". Its pages also disagree on the life of a token (1800 or 86400 seconds), so
only ``expires_in`` counts.
Spec pointer: ``paths./auth/token``, ``components.schemas.AccessTokenResponse``.
Remove when: the document declares an OAuth 2 flow and one status for a spent token.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import httpx

from ._error_reader import read_error
from ._runtime.auth.header import HeaderAuth
from ._runtime.auth.token import Grant, TokenAuth
from ._runtime.base.urls import absolute_url
from ._runtime.config.vendor import AuthContext

# Other tokens can be invalid too, and no new access token would help: those of a list
# ("pagination token"), of an invitation, or of a script ("unknown token '}' at 3").
_OURS = (
    r"(?:^|[^\w\s-]\s*|\b(?:an?|the|this|that|your|given|provided|access|bearer|api|jwt"
    r"|auth\w*|oauth2?|expired|revoked|unknown|invalid)\s+)tokens?\b"
)
_QUOTED = r"(?!\s*['\"`“«]|\s+(?:at|near)\b)"
# The two words must stand together: "the invitation has expired" is about data.
_SPENT = re.compile(
    rf"{_OURS}.{{0,80}}\b(?:expired|revoked|unknown|invalid|not (?:found|valid))\b"
    rf"|\b(?=(?:expired|revoked|unknown|invalid)\s).{{0,50}}?{_OURS}{_QUOTED}",
    re.IGNORECASE | re.DOTALL,
)


class MoniteTokens:
    """Asks for tokens of the partner, or of one entity user.

    Args:
        context: The client's values.
    """

    def __init__(self, context: AuthContext) -> None:
        self._url = httpx.URL(absolute_url(context.base_url, "/auth/token"))
        self._version = context.settings.text("version")
        self._client_id = context.settings.text("client_id")
        self._user = context.settings.get("entity_user_id")

    def needs_token(self, request: httpx.Request) -> bool:
        """Return whether a request is to be sent with a token."""
        return request.url != self._url

    def request(self, secret: str) -> httpx.Request:
        """Return the request that asks for a token."""
        grant = "client_credentials" if self._user is None else "entity_user"
        body = {
            "client_id": self._client_id,
            "client_secret": secret,
            "grant_type": grant,
        }
        if self._user is not None:
            body["entity_user_id"] = str(self._user)
        headers = {"Accept": "application/json", "x-monite-version": self._version}
        return httpx.Request("POST", self._url, json=body, headers=headers)

    def read(self, body: Any) -> Grant:
        """Read the JSON body of a granted token."""
        if not isinstance(body, Mapping):
            raise ValueError("the body is not an object")
        token, seconds = body.get("access_token"), body.get("expires_in")
        if not isinstance(token, str) or not token:
            raise ValueError("access_token is missing")
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
            raise ValueError("expires_in is not a number of seconds")
        return Grant(token, float(seconds))

    def refuses(self, response: httpx.Response) -> bool:
        """Return whether a response says that the token is not valid."""
        if response.status_code == httpx.codes.UNAUTHORIZED:
            return True
        return response.status_code == httpx.codes.BAD_REQUEST and _tells_of_token(
            response.content
        )


def build_auth(context: AuthContext) -> httpx.Auth:
    """Return the authentication scheme of a client."""
    token = context.settings.get("token")
    if token is not None:
        return HeaderAuth(token, name="token")
    secret = context.settings["client_secret"]
    return TokenAuth(MoniteTokens(context), secret, context.clock, name="client_secret")


def _tells_of_token(content: bytes) -> bool:
    try:
        body = json.loads(content)
    except ValueError:
        return False
    return bool(_SPENT.search(read_error(body).message))
