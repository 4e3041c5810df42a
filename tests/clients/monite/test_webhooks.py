"""Messages of Monite's webhooks: checked by an assumption that callers name."""

from __future__ import annotations

import datetime as dt
import hmac
import json
from typing import Any

import pytest
from monite_client import errors, webhooks

SECRET = "whsec_example"
NOW = dt.datetime(2024, 5, 6, 8, 30, tzinfo=dt.UTC)
STAMP = str(int(NOW.timestamp()))
EVENT = {
    "id": "evt-1",
    "action": "approval_request.approved",
    "description": "example",
    "entity_id": "entity-1",
    "object_type": "approval_request",
    "webhook_subscription_id": "sub-1",
    "api_version": None,
    "object": {"id": "request-1", "status": "approved"},
}
BODY = json.dumps(EVENT).encode()


def code(body: bytes = BODY, stamp: str = STAMP) -> str:
    """Sign by the assumption, without the code under test."""
    return hmac.new(SECRET.encode(), stamp.encode() + b"." + body, "sha256").hexdigest()


def parse(body: bytes = BODY, text: str | None = None, **more: Any) -> Any:
    headers = {"monite-signature": text or f"t={STAMP},v1={code(body)}"}
    arguments = {"assume_signed": "timestamp.body", "now": NOW, **more}
    return webhooks.parse(body, headers, SECRET, **arguments)


def test_nothing_is_checked_by_an_assumption_that_nobody_named() -> None:
    for assumption in (None, "body"):
        with pytest.raises(errors.InvalidRequestError, match="assume_signed"):
            parse(assume_signed=assumption)


def test_an_event_of_the_document_is_typed() -> None:
    event = parse()
    assert isinstance(event, webhooks.ObjectEvent)
    assert (event.id, event.action) == ("evt-1", "approval_request.approved")
    assert (event.entity_id, event.object_type) == ("entity-1", "approval_request")
    assert (event.object["status"], event.object_id) == ("approved", "request-1")
    assert (event.description, event.api_version) == ("example", None)
    assert (event.webhook_subscription_id, event.sent_at) == ("sub-1", NOW)


@pytest.mark.parametrize("change", [{"id": None}, {"entity_id": 7}, {"action": []}])
def test_an_event_of_unknown_form_is_kept_as_it_came(change: dict[str, Any]) -> None:
    body = json.dumps({**EVENT, **change}).encode()
    event = parse(body)
    assert type(event) is webhooks.WebhookEvent
    assert event.payload == {**EVENT, **change}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"t={STAMP},v1={'0' * 64}", "does not fit"),
        (f"t={int(STAMP) + 1},v1={code()}", "does not fit"),
        (f"v1={code()}", "holds no time"),
        (f"t={STAMP},t={STAMP},v1={code()}", "holds no time"),
        ("t=-1,v1=" + code(), "holds no time"),
        (f"t={STAMP},v0={code()}", "holds no code"),
        (f"t={STAMP},v1=xyz", "holds no code"),
        ("nonsense", "holds no time"),
    ],
)
def test_a_header_that_does_not_fit_is_refused(text: str, says: str) -> None:
    with pytest.raises(errors.WebhookError, match=says) as caught:
        parse(text=text)
    assert SECRET not in repr(caught.value)


def test_one_of_several_codes_is_enough() -> None:
    assert parse(text=f"t={STAMP}, v1={'0' * 64}, v1={code()}").id == "evt-1"


def test_an_old_message_is_refused() -> None:
    with pytest.raises(errors.WebhookError, match="too old"):
        parse(now=NOW + dt.timedelta(hours=1))
    assert parse(now=NOW + dt.timedelta(hours=1), tolerance=3600).id == "evt-1"


def test_receivers_are_tested_with_messages_signed_here() -> None:
    headers = webhooks.sign(BODY, SECRET, now=NOW)
    assert headers == {"Monite-Signature": f"t={STAMP},v1={code()}"}
    assert parse(text=headers["Monite-Signature"]).id == "evt-1"
