"""A server that repeats a credential, or breaks off, makes no client show a secret."""

from __future__ import annotations

import asyncio
import importlib
import logging
import traceback
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from tests.support.public_operations import CLIENTS, SETTINGS
from tests.support.runtime import CUT, RESET, Seen, Server, http_response

SECRET = "s3cret-example-0123456789"
TOKEN = "t0ken-example-9876543210"
ID = "00000000-0000-4000-8000-0000000000a1"
READS: dict[str, Callable[[Any], Any]] = {
    "lucca_timmi": lambda client: client.users.get(1),
    "kantata_ox": lambda client: client.invoices.get(1),
    "monite": lambda client: client.approval_policies.get(ID),
    "piriod": lambda client: client.customers.get("a"),
}
WRITES: dict[str, Callable[[Any], Any]] = {
    "lucca_timmi": lambda client: client.time_entries.delete(1),
    "kantata_ox": lambda client: client.invoices.delete(1),
    "monite": lambda client: client.access_tokens.revoke(f"old-{TOKEN}"),
    "piriod": lambda client: client.payments.delete("a"),
}
SECRET_SETTING = {
    "lucca_timmi": "api_key",
    "kantata_ox": "token",
    "monite": "client_secret",
    "piriod": "token",
}
GRANT = http_response(
    200, {"access_token": TOKEN, "expires_in": 1800, "token_type": "Bearer"}
)
STATUSES = {200: b"{", 302: b"{}", 400: b"{}", 401: b"{}", 503: b"<html>"}


def echo(status: int, body: bytes) -> Callable[[Seen], bytes]:
    """Respond with the credential as name of the request."""

    def respond(seen: Seen) -> bytes:
        if seen.path.endswith("/auth/token"):
            return GRANT
        sent = seen.headers["authorization"]
        names = ("X-Request-Id", "Request-Id", "Location")
        return http_response(status, body, dict.fromkeys(names, f"/{sent}"))

    return respond


def broken(response: bytes, at_token: bool) -> Callable[[Seen], bytes]:
    """Break off at the token, or after it."""

    def respond(seen: Seen) -> bytes:
        is_token = seen.path.endswith("/auth/token")
        return GRANT if is_token and not at_token else response

    return respond


RESPONSES = {
    **{f"echo {status}": echo(status, body) for status, body in STATUSES.items()},
    "reset": broken(RESET, at_token=False),
    "cut": broken(CUT, at_token=False),
    "token reset": broken(RESET, at_token=True),
    "token cut": broken(CUT, at_token=True),
    "token refused": broken(http_response(400, {"message": SECRET}), at_token=True),
    "token unsendable": broken(
        http_response(200, {"access_token": f"{TOKEN}\n", "expires_in": 60}),
        at_token=True,
    ),
}


def failure(vendor: str, kind: str, url: str, call: Callable[[Any], Any]) -> Any:
    """What a call of a client with known secrets raises."""
    package = importlib.import_module(f"{vendor}_client")
    prefix = "Async" if kind == "async" else ""
    result = getattr(package, prefix + CLIENTS[vendor])
    settings = {k: v for k, v in SETTINGS[vendor].items() if k != "host"}
    settings[SECRET_SETTING[vendor]] = SECRET
    client = result(**settings, base_url=url, retries=0)

    async def run() -> Any:
        async with client:
            return await call(client)

    try:
        if kind == "async":
            asyncio.run(run())
        else:
            with client:
                call(client)
    except package.errors.ApiError as error:
        return error
    pytest.fail("nothing was raised")


def places(error: Any, caplog: pytest.LogCaptureFixture) -> dict[str, str]:
    """Every text in which a secret could be shown."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [record.getMessage() for record in caplog.records if "_client" in record.name]
    return {
        "text": str(error),
        "repr": repr(error),
        "response": repr(getattr(error, "response", "")),
        "request id": str(getattr(error, "request_id", "")),
        "log": " ".join(own),
        # What the test itself holds is in no frame of a package.
        "frames": "".join(
            repr(frame.locals)
            for frame in every_frame(trace)
            if "_client" in frame.filename or "http" in frame.filename
        ),
    }


def every_frame(trace: traceback.TracebackException | None) -> list[Any]:
    """The frames of an error and of what it came from."""
    if trace is None:
        return []
    return [*trace.stack, *every_frame(trace.__cause__ or trace.__context__)]


def fits(calls: str, name: str, vendor: str) -> bool:
    """Whether a response can hurt a call."""
    if name.startswith("token"):
        # The call that ends a token takes it from its caller.
        return vendor == "monite" and (calls == "read" or "unsendable" not in name)
    return calls == "read" or name != "echo 200"  # its body is not read


CALLS = {"read": READS, "write": WRITES}
CASES = [case for case in product(CALLS, RESPONSES, CLIENTS) if fits(*case)]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("calls", "name", "vendor"), CASES)
def test_no_secret_is_shown(
    calls: str,
    name: str,
    vendor: str,
    kind: str,
    server: Server,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.otherwise = RESPONSES[name]

    error = failure(vendor, kind, server.url, CALLS[calls][vendor])

    for where, text in places(error, caplog).items():
        assert SECRET not in text, where
        assert TOKEN not in text, where
