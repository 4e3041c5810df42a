"""Messages of Lucca's webhooks: what is signed passes, and nothing else does."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import json
from typing import Any

import httpx
import pytest
from lucca_timmi_client import errors, webhooks

SECRET = "example-webhook-secret"
NOW = dt.datetime(2024, 5, 6, 8, 30, tzinfo=dt.UTC)
BODY = json.dumps({"id": "evt-1", "type": "example.created", "n": "é"}).encode()


def signed(
    body: bytes = BODY, timestamp: str = "2024-05-06T08:30:00Z", secret: str = SECRET
) -> dict[str, str]:
    """Sign as the vendor's page describes it, without the code under test."""
    text = timestamp.encode() + b"." + body
    code = base64.b64encode(hmac.digest(secret.encode(), text, hashlib.sha256))
    return {"Lucca-Signature": code.decode(), "Lucca-Timestamp": timestamp}


def test_a_signed_message_is_an_event() -> None:
    event = webhooks.parse(BODY, signed(), SECRET, now=NOW)
    assert (event.id, event.type, event.sent_at) == ("evt-1", "example.created", NOW)
    assert event.payload["n"] == "é"
    assert webhooks.parse(BODY.decode(), httpx.Headers(signed()), SECRET, now=NOW)


def test_an_event_of_unknown_form_is_an_event_all_the_same() -> None:
    body = b'{"id": 7, "odd": [1]}'
    event = webhooks.parse(body, signed(body), SECRET, now=NOW)
    assert (event.id, event.type, event.payload) == (None, None, {"id": 7, "odd": [1]})


@pytest.mark.parametrize(
    "timestamp",
    [
        "2024-05-06T08:30:00.1234567Z",
        "2024-05-06T10:30:00+02:00",
        "2024-05-06T08:30:00",
        "2024-05-06T08:34:59Z",
        "2024-05-06T08:25:01Z",
    ],
)
def test_times_are_read_as_iso_8601_and_within_five_minutes(timestamp: str) -> None:
    headers = signed(timestamp=timestamp)
    assert webhooks.parse(BODY, headers, SECRET, now=NOW).sent_at.tzinfo


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"Lucca-Signature": "AAAA"}, "does not fit the message"),
        ({"Lucca-Signature": "no base64"}, "is not base64"),
        ({"Lucca-Signature": "é"}, "is not base64"),
        ({"Lucca-Timestamp": "2024-05-06T08:30:01Z"}, "does not fit the message"),
        ({"Lucca-Timestamp": "yesterday"}, "is not a time"),
        ({"Lucca-Timestamp": "0001-01-01T00:00:00+14:00"}, "is not a time"),
        ({"lucca-signature": "AAAA"}, "cannot be read"),
    ],
)
def test_headers_that_do_not_fit_are_refused(change: dict[str, str], says: str) -> None:
    with pytest.raises(errors.WebhookError, match=says) as caught:
        webhooks.parse(BODY, {**signed(), **change}, SECRET, now=NOW)
    assert SECRET not in repr(caught.value)
    assert isinstance(caught.value, errors.ApiError)


@pytest.mark.parametrize(("seconds", "says"), [(301, "too old"), (-301, "too early")])
def test_a_message_out_of_its_time_is_refused(seconds: int, says: str) -> None:
    later = NOW + dt.timedelta(seconds=seconds)
    with pytest.raises(errors.WebhookError, match=says):
        webhooks.parse(BODY, signed(), SECRET, now=later)
    assert webhooks.parse(BODY, signed(), SECRET, now=later, tolerance=302)


def test_a_changed_body_or_another_secret_is_refused() -> None:
    for body, headers in [
        (BODY + b" ", signed()),
        (BODY, signed(secret="another-example-secret")),
        (BODY, {**signed(), "Lucca-Signature": ""}),
    ]:
        with pytest.raises(errors.WebhookError):
            webhooks.parse(body, headers, SECRET, now=NOW)


@pytest.mark.parametrize("name", ["Lucca-Signature", "Lucca-Timestamp"])
def test_a_message_without_signature_is_refused(name: str) -> None:
    headers = signed()
    del headers[name]
    with pytest.raises(errors.WebhookError, match=f"the header {name} is missing"):
        webhooks.parse(BODY, headers, SECRET, now=NOW)


@pytest.mark.parametrize("body", [b"[]", b"\xff", b"null", b"[" * 100_000])
def test_a_signed_message_that_is_no_object_is_refused(body: bytes) -> None:
    with pytest.raises(errors.WebhookError, match="not a JSON object"):
        webhooks.parse(body, signed(body), SECRET, now=NOW)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"body": {"id": "evt-1"}}, "parsed JSON cannot be checked"),
        ({"secret": ""}, "secret must be"),
        ({"secret": None}, "secret must be"),
        ({"headers": [("Lucca-Signature", "x")]}, "headers must be a mapping"),
        ({"now": NOW.replace(tzinfo=None)}, "time zone"),
        ({"tolerance": 0}, "tolerance must be"),
        ({"tolerance": float("nan")}, "tolerance must be"),
    ],
)
def test_arguments_that_cannot_be_used_are_named(
    change: dict[str, Any], says: str
) -> None:
    arguments: Any = {"body": BODY, "headers": signed(), "secret": SECRET, "now": NOW}
    with pytest.raises(errors.InvalidRequestError, match=says):
        webhooks.parse(**{**arguments, **change})


def test_receivers_are_tested_with_messages_signed_here() -> None:
    headers = webhooks.sign(BODY, SECRET, now=NOW)
    assert webhooks.parse(BODY, headers, SECRET, now=NOW).sent_at == NOW
    assert webhooks.parse(BODY, webhooks.sign(BODY, SECRET), SECRET).id == "evt-1"
