"""OAuth's code flow: an address to send a person to, and a token for the code.

    address = oauth.authorization_url(client_id, redirect_uri, state=state)
    # the person agrees, and comes back to redirect_uri?code=...&state=...
    code = oauth.code_from(redirected_to, state=state)
    token = oauth.fetch_token(client_id, client_secret, redirect_uri, code)

Gap: the document names neither the addresses nor the parameters of the flow.
Evidence: the vendor's guide on authentication (authorize and token addresses; a code is
good for five minutes; a token does not expire and dies when it is revoked).
Spec pointer: ``#/components/securitySchemes``.
Remove when: when the document describes the flow and the runtime can follow it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx

from ._runtime.base.errors import ApiError, InvalidRequestError

__all__ = (
    "OAuthError",
    "async_fetch_token",
    "authorization_url",
    "code_from",
    "fetch_token",
)

AUTHORIZE = "https://app.mavenlink.com/oauth/authorize"
TOKEN = "https://app.mavenlink.com/oauth/token"
_TIMEOUT = 30.0
#: Errors of a token endpoint (RFC 6749, section 5.2).
_WORDS = {
    "invalid_client",
    "invalid_grant",
    "invalid_request",
    "invalid_scope",
    "unauthorized_client",
    "unsupported_grant_type",
}


class OAuthError(ApiError):
    """The person or the server refused; no token was granted.

    Attributes:
        code: The server's word, such as ``access_denied`` or ``invalid_grant``.
    """

    def __init__(self, text: str, *, code: str = "") -> None:
        super().__init__(text)
        self.code = code


def authorization_url(client_id: str, redirect_uri: str, *, state: str) -> str:
    """Return the address at which a person allows an application to act for them.

    Args:
        client_id: Of the application, as registered with the vendor.
        redirect_uri: Where the person is sent back to, as registered.
        state: A text that nobody can guess; keep it with the person's session and give
            it to `code_from`.

    Raises:
        InvalidRequestError: One of them is empty.
    """
    _require(client_id=client_id, redirect_uri=redirect_uri, state=state)
    query = {
        "client_id": client_id,
        "response_type": "code",
        "redirect_uri": redirect_uri,
        "state": state,
    }
    return f"{AUTHORIZE}?{urlencode(query)}"


def code_from(redirected_to: str, *, state: str) -> str:
    """Return the code in the address that a person was sent back to.

    Args:
        redirected_to: The whole address, or its query.
        state: What `authorization_url` was given for this person.

    Raises:
        OAuthError: The person refused, or the address is not of this flow.
    """
    query = urlsplit(redirected_to).query or redirected_to.lstrip("?")
    parameters = dict(parse_qsl(query))
    if parameters.get("state") != state:
        raise OAuthError("state: the address does not belong to this person's session")
    if "error" in parameters:
        reason = parameters.get("error_description") or parameters["error"]
        raise OAuthError(f"no code was granted: {reason}", code=parameters["error"])
    if not parameters.get("code"):
        raise OAuthError("code: the address holds none")
    return parameters["code"]


def fetch_token(
    client_id: str,
    client_secret: str,
    redirect_uri: str,
    code: str,
    *,
    http_client: httpx.Client | None = None,
) -> str:
    """Return the access token that a code is good for; it does not expire.

    The request is never repeated: a code can be used once.

    Args:
        client_id: Of the application.
        client_secret: Of the application.
        redirect_uri: The same as for `authorization_url`.
        code: From `code_from`, at most five minutes old.
        http_client: Sends the request, otherwise a client of its own.

    Raises:
        InvalidRequestError: One of them is empty; nothing was sent.
        OAuthError: The server granted no token, or could not be reached.
    """
    form = _form(client_id, client_secret, redirect_uri, code)
    with _failures():
        if http_client is not None:
            return _token(http_client.post(TOKEN, data=form))
        with httpx.Client(timeout=_TIMEOUT) as client:
            return _token(client.post(TOKEN, data=form))


async def async_fetch_token(
    client_id: str,
    client_secret: str,
    redirect_uri: str,
    code: str,
    *,
    http_client: httpx.AsyncClient | None = None,
) -> str:
    """Return the access token that a code is good for; see `fetch_token`."""
    form = _form(client_id, client_secret, redirect_uri, code)
    with _failures():
        if http_client is not None:
            return _token(await http_client.post(TOKEN, data=form))
        async with httpx.AsyncClient(timeout=_TIMEOUT) as client:
            return _token(await client.post(TOKEN, data=form))


def _form(
    client_id: str, client_secret: str, redirect_uri: str, code: str
) -> dict[str, str]:
    form = {
        "client_id": client_id,
        "client_secret": client_secret,
        "redirect_uri": redirect_uri,
        "code": code,
    }
    _require(**form)
    return {"grant_type": "authorization_code", **form}


def _require(**values: str) -> None:
    for name, value in values.items():
        if not isinstance(value, str) or not value.strip():
            raise InvalidRequestError(f"{name}: a text is needed, and there is none")


@contextmanager
def _failures() -> Iterator[None]:
    try:
        yield
    except httpx.HTTPError as error:
        kind = type(error).__name__
        raise OAuthError(f"the token could not be fetched: {kind}") from None


def _token(response: httpx.Response) -> str:
    try:
        body = response.json()
    except ValueError:
        body = None
    token = body.get("access_token") if isinstance(body, dict) else None
    if not (response.is_success and isinstance(token, str) and token):
        raise _refusal(response, body)
    return token


def _refusal(response: httpx.Response, body: Any) -> OAuthError:
    """Return the refusal; a body may repeat a secret, so only known words are taken."""
    word = body.get("error") if isinstance(body, dict) else None
    code = word if isinstance(word, str) and word in _WORDS else ""
    text = f"{response.status_code}, no token was granted"
    return OAuthError(f"{text}: {code}" if code else text, code=code)
