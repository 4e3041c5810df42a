"""Options of the wrong kind are named where they are given, not where they are used."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.support.runtime import (
    SECRET,
    Flavour,
    RetryPolicy,
    Server,
    errors,
    hooks,
    options,
    tls,
)

PROXY = "http://user:proxy-password@proxy.example.test"
WRONG: dict[str, tuple[Callable[[], dict[str, Any]], str]] = {
    "timeout of text": (
        lambda: {"timeout": options.Timeout(connect="5")},
        "connect must be above 0 seconds, not '5'",
    ),
    "timeout of nothing": (
        lambda: {"timeout": options.Timeout(read=None)},
        "math.inf lifts the limit",
    ),
    "timeout of httpx": (
        lambda: {"timeout": httpx.Timeout(5)},
        "this package's Timeout, not httpx.Timeout",
    ),
    "backoff": (lambda: {"retries": RetryPolicy(backoff="x")}, "backoff must be"),
    "statuses": (lambda: {"retries": RetryPolicy(statuses=429)}, "set of statuses"),
    "hooks": (lambda: {"hooks": [print]}, "hooks must be Hooks, not list"),
    "one hook": (
        lambda: {"hooks": hooks.Hooks(request=print)},
        "request must be a tuple of functions",
    ),
    "headers": (lambda: {"headers": "abc"}, "headers must be a mapping"),
}
OF_CONSTRUCTION: dict[str, tuple[Callable[[], dict[str, Any]], str]] = {
    "proxy": (lambda: {"proxy": "nonsense"}, "proxy must be an address"),
    "proxy scheme": (lambda: {"proxy": f"ftp{PROXY[4:]}"}, "proxy must be an address"),
    "proxy line break": (lambda: {"proxy": f"{PROXY}\n"}, "proxy must be an address"),
    "base_url": (lambda: {"base_url": "https://a.test "}, "ends with white space"),
}


@pytest.mark.parametrize("case", [*WRONG, *OF_CONSTRUCTION])
def test_a_client_refuses_options_of_the_wrong_kind(
    flavour: Flavour, case: str
) -> None:
    arguments, message = {**WRONG, **OF_CONSTRUCTION}[case]
    with pytest.raises(errors.ConfigurationError, match=message) as caught:
        flavour.client(**{"base_url": "https://demo.example.test", **arguments()})
    assert "proxy-password" not in str(caught.value)


@pytest.mark.parametrize("case", WRONG)
def test_a_view_refuses_options_of_the_wrong_kind(flavour: Flavour, case: str) -> None:
    arguments, message = WRONG[case]
    demo = flavour.client("https://demo.example.test")
    with pytest.raises(errors.ConfigurationError, match=message):
        demo.with_options(**arguments())


def test_a_proxy_of_the_environment_that_cannot_be_used_is_named(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"ftp{PROXY[4:]}")
    demo = flavour.client("https://demo.example.test")
    with pytest.raises(errors.ConfigurationError, match="ftp://") as caught:
        flavour.run(demo.notes.get(1))
    assert "proxy-password" not in str(caught.value)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_cannot_be_read_are_named(
    flavour: Flavour,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Any,
    content: str | None,
) -> None:
    path = tmp_path / "roots.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.setattr(tls, "_loaded", False)
    fresh = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    monkeypatch.setattr(tls, "shared_context", lambda: fresh)
    with pytest.raises(errors.ConfigurationError, match=r"roots\.pem cannot be read"):
        flavour.run(flavour.client("https://127.0.0.1:1").notes.get(1))


def test_a_call_that_was_refused_leaves_the_client_usable(
    flavour: Flavour, server: Server
) -> None:
    demo = flavour.client(server.url)
    with pytest.raises(errors.ConfigurationError):
        demo.with_options(hooks=print)
    assert flavour.run(demo.notes.get(1)).id == "1"
    assert server.seen[0].headers["authorization"] == f"Token {SECRET}"
