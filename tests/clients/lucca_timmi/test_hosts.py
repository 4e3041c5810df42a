"""Which host a client talks to, and that no argument can smuggle in another one."""

from __future__ import annotations

from typing import Any

import pytest
from lucca_timmi_client import AsyncLuccaTimmi, LuccaTimmi, account_url, errors

SANDBOX = {"sandbox_name": "blue", "sandbox_server": "eu2"}
HOSTS = [
    ({}, "example.ilucca.net"),
    ({"region": "ch"}, "example.ilucca.ch"),
    ({"environment": "test"}, "example.ilucca-test.net"),
    ({"environment": "test", "region": "ch"}, "example.ilucca-test.ch"),
    ({"environment": "demo"}, "example.ilucca-demo.net"),
    ({"environment": "demo", "region": "ch"}, "example.ilucca-demo.ch"),
    (
        {"environment": "sandbox", **SANDBOX},
        "example-blue.sandbox.eu2.luccasoftware.com",
    ),
]


def client_of(**value: Any) -> tuple[str, str]:
    """The addresses of both clients."""
    value.setdefault("api_key", "k")
    return LuccaTimmi(**value).base_url, AsyncLuccaTimmi(**value).base_url


@pytest.mark.parametrize(("arguments", "host"), HOSTS)
def test_account_environment_and_region_make_the_host(
    arguments: dict[str, str], host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = f"https://{host}"
    assert account_url("example", **arguments) == expected  # type: ignore[arg-type]
    assert set(client_of(account="example", **arguments)) == {expected}
    monkeypatch.setenv("LUCCA_TIMMI_ACCOUNT", "example")
    for name, value in arguments.items():
        monkeypatch.setenv(f"LUCCA_TIMMI_{name.upper()}", value)
    assert set(client_of()) == {expected}


SMUGGLED = [
    "evil.example.test/",
    "evil.example.test#",
    "evil.example.test?",
    "user@evil",
    "a.b",
    "a/b",
    "a\\b",
    "a:8443",
    "-a",
    "a-",
    "a\n",
    "é",
    "%2e",
    "{account}",
    " a",
    "",
    "a" * 64,
]


@pytest.mark.parametrize("account", SMUGGLED)
def test_rejects_an_account_that_is_not_a_host_label(account: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="account"):
        client_of(account=account)
    sandbox = {"environment": "sandbox", "sandbox_server": "eu1"}
    with pytest.raises(errors.ConfigurationError, match="sandbox_name"):
        client_of(account="example", sandbox_name=account, **sandbox)


@pytest.mark.parametrize(
    "host", ["https://a.test", "a.test/x", "a.test:1", "a@b.test", "a", "a.test\n"]
)
def test_a_host_is_a_host_name_and_nothing_else(host: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="host"):
        client_of(host=host)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, "account is missing"),
        ({"account": "a", "environment": "staging"}, "environment must be one of"),
        ({"account": "a", "region": "us"}, "region must be one of eu, ch"),
        ({"account": "a", "environment": "sandbox"}, "sandbox_server must be"),
        ({"account": "a", "sandbox_name": "b"}, "need environment='sandbox'"),
        ({"host": "a.test", "base_url": "https://b.test"}, "either base_url or host"),
        ({"host": "a.test", "environment": "test"}, "either host or environment"),
        ({"account": "a", "environment": ""}, "environment must not be empty"),
        ({"account": "a", "base_url": ""}, "base_url must not be empty"),
        ({"host": ""}, "host must not be empty"),
        ({"host": "a.test", "account": "b"}, "either host or account"),
        ({"base_url": "https://a.test", "account": "b"}, "either base_url or account"),
    ],
)
def test_missing_or_contradictory_settings_are_reported(
    arguments: dict[str, str], words: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=words):
        client_of(**arguments)


def test_an_argument_counts_more_than_any_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LUCCA_TIMMI_BASE_URL", "https://variable.example.test")
    assert set(client_of()) == {"https://variable.example.test"}
    assert set(client_of(account="example")) == {"https://example.ilucca.net"}
    assert set(client_of(host="h.example.test")) == {"https://h.example.test"}
    monkeypatch.delenv("LUCCA_TIMMI_BASE_URL")
    monkeypatch.setenv("LUCCA_TIMMI_HOST", "variable.example.test")
    assert set(client_of()) == {"https://variable.example.test"}


@pytest.mark.parametrize(
    ("name", "value"),
    [("BASE_URL", "https://variable.test"), ("HOST", "variable.test")],
)
def test_of_the_variables_the_more_exact_counts(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv("LUCCA_TIMMI_ACCOUNT", "production-account")
    monkeypatch.setenv(f"LUCCA_TIMMI_{name}", value)
    assert set(client_of()) == {"https://variable.test"}
    assert set(client_of(account="b")) == {"https://b.ilucca.net"}
    expected = "https://production-account.ilucca-test.net"
    assert set(client_of(environment="test")) == {expected}


def test_the_key_is_required_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.ConfigurationError, match="LUCCA_TIMMI_API_KEY"):
        LuccaTimmi(account="example")
    monkeypatch.setenv("LUCCA_TIMMI_API_KEY", "s3cret-key")
    assert "s3cret-key" not in repr(LuccaTimmi(account="example"))
