"""Webhook messages of Lucca: ``webhooks.parse(body, headers, secret)``.

Gap: the vendor describes its webhooks in prose, for its newest API only, and no event
about timesheets is known; so an event holds the message as it came.
Evidence: vendor pages on webhooks (headers, signed text, five minutes).
Spec pointer: none.
Remove when: the vendor publishes a document with its webhooks.
"""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from typing import Any

from ._runtime.base.value import Value
from ._runtime.webhooks import (
    TOLERANCE,
    Signature,
    WebhookError,
    digest,
    header,
    load,
    raw_body,
    text_of,
)

__all__ = ("WebhookError", "WebhookEvent", "parse", "sign")

_SIGNATURE = "Lucca-Signature"
_TIMESTAMP = "Lucca-Timestamp"


class WebhookEvent(Value):
    """What happened, as the vendor tells it.

    Attributes:
        sent_at: When the message was sent.
        payload: The message.
    """

    sent_at: dt.datetime
    payload: Mapping[str, Any]

    @property
    def id(self) -> str | None:
        """Identifier of the event; the same message can come several times."""
        return text_of(self.payload, "id")

    @property
    def type(self) -> str | None:
        """Kind of the event; ``None`` if the message names none."""
        return text_of(self.payload, "type")


def parse(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: str,
    *,
    tolerance: float = TOLERANCE,
    now: dt.datetime | None = None,
) -> WebhookEvent:
    """Check a webhook message, and return the event.

    Args:
        body: The body of the request as it was received, not parsed.
        headers: The headers of the request.
        secret: Secret of the webhook endpoint.
        tolerance: How many seconds the message may be older or younger than ``now``.
            The vendor asks for 300.
        now: The current time with its time zone; otherwise the computer's.

    Returns:
        The event. Keep its ``id``: within the tolerance a message can be sent again.

    Raises:
        WebhookError: The message is not signed with this secret, or is not recent.
        InvalidRequestError: An argument cannot be used.

    Source:
        https://developers.luccasoftware.com/documentation/webhooks
    """
    raw = raw_body(body)
    signature = _read(headers)
    signature.check(raw, secret, tolerance, now)
    return WebhookEvent(signature.sent_at, load(raw))


def sign(
    body: bytes | str, secret: str, *, now: dt.datetime | None = None
) -> dict[str, str]:
    """Return the headers the vendor would send with a body, for tests of receivers.

    Args:
        body: The body.
        secret: Secret of the webhook endpoint.
        now: When it is sent, otherwise now.

    Raises:
        InvalidRequestError: An argument cannot be used.
    """
    timestamp = (now or dt.datetime.now(dt.UTC)).astimezone(dt.UTC).isoformat()
    code = base64.b64encode(digest(raw_body(body), secret, timestamp))
    return {_SIGNATURE: code.decode(), _TIMESTAMP: timestamp}


def _read(headers: Mapping[str, str]) -> Signature:
    code, timestamp = header(headers, _SIGNATURE), header(headers, _TIMESTAMP)
    try:
        return Signature(timestamp, _moment(timestamp), (_decoded(code),))
    except ValueError as error:
        raise WebhookError(f"the message is not signed properly: {error}") from None


def _decoded(code: str) -> bytes:
    try:
        return base64.b64decode(code, validate=True)
    except ValueError:
        raise ValueError(f"{_SIGNATURE} is not base64") from None


def _moment(timestamp: str) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(timestamp)
        return moment.replace(tzinfo=moment.tzinfo or dt.UTC).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"{_TIMESTAMP} is not a time of ISO 8601") from None
