"""Webhook messages of Monite: ``webhooks.parse(body, headers, secret, ...)``.

Gap: the document describes the body of an event as a callback, and the vendor's pages
the header, but neither what text is signed nor how old a message may be.
Evidence: vendor pages on webhook signatures (header, HMAC-SHA256); schema of events.
Spec pointer: ``#/paths/~1webhook_subscriptions/post/callbacks``.
Remove when: the vendor says what it signs; then the assumption goes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, Literal

from ._runtime.base.errors import InvalidRequestError
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

__all__ = ("ObjectEvent", "WebhookError", "WebhookEvent", "parse", "sign")

_SIGNATURE = "Monite-Signature"
_ASSUMPTION = "timestamp.body"
_MEMBERS = ("id", "action", "entity_id", "object_type", "webhook_subscription_id")

Assumption = Literal["timestamp.body"]
"""What text Monite is assumed to sign: the time, a full stop and the body."""


class WebhookEvent(Value):
    """A message that is not one of the events the vendor's document describes.

    Attributes:
        sent_at: When the message was sent.
        payload: The message.
    """

    sent_at: dt.datetime
    payload: Mapping[str, Any]


class ObjectEvent(WebhookEvent):
    """Something happened to an object.

    Attributes:
        id: Identifier of the event; the same message can come several times.
        action: What happened, ``approved`` or ``payable.created``.
        entity_id: Entity the object belongs to.
        object_type: Kind of the object, ``payable``.
        webhook_subscription_id: Subscription the message is sent for.
    """

    id: str
    action: str
    entity_id: str
    object_type: str
    webhook_subscription_id: str

    @property
    def object_id(self) -> str | None:
        """Identifier of the object, where the message has one."""
        about = self.payload.get("object")
        inner = text_of(about, "id") if isinstance(about, Mapping) else None
        return text_of(self.payload, "object_id") or inner

    @property
    def object(self) -> Any:
        """What the message holds of the object; ``None`` if nothing."""
        return self.payload.get("object")

    @property
    def description(self) -> str | None:
        """What happened, in words."""
        return text_of(self.payload, "description")

    @property
    def api_version(self) -> str | None:
        """Version of the API that the object is written in."""
        return text_of(self.payload, "api_version")


def parse(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: str,
    *,
    assume_signed: Assumption | None = None,
    tolerance: float = TOLERANCE,
    now: dt.datetime | None = None,
) -> WebhookEvent:
    """Check a webhook message, and return the event.

    Args:
        body: The body of the request as it was received, not parsed.
        headers: The headers of the request.
        secret: Secret of the subscription, ``whsec_...``.
        assume_signed: The vendor does not publish what text it signs. Name the
            assumption, ``"timestamp.body"``, to check by it; try it with a message of
            your own subscription first. It fails safe: where it is wrong, every message
            is refused.
        tolerance: How many seconds the message may be older or younger than ``now``.
            The vendor names no number.
        now: The current time with its time zone; otherwise the computer's.

    Returns:
        An `ObjectEvent`, or a plain `WebhookEvent` for messages of another form. Keep
        the ``id``: within the tolerance a message can be sent again.

    Raises:
        WebhookError: The message is not signed with this secret, or is not recent.
        InvalidRequestError: An argument cannot be used, or no assumption is named.

    Source:
        https://docs.monite.com/references/webhooks/signatures
    """
    if assume_signed != _ASSUMPTION:
        raise InvalidRequestError(
            "Monite does not publish what text it signs, so a message can be checked "
            f'by an assumption only; pass assume_signed="{_ASSUMPTION}" to make it'
        )
    raw = raw_body(body)
    signature = _read(header(headers, _SIGNATURE))
    signature.check(raw, secret, tolerance, now)
    return _event(signature.sent_at, load(raw))


def sign(
    body: bytes | str, secret: str, *, now: dt.datetime | None = None
) -> dict[str, str]:
    """Return the header assumed to come with a body, for tests of receivers.

    Args:
        body: The body.
        secret: Secret of the subscription.
        now: When it is sent, otherwise now.

    Raises:
        InvalidRequestError: An argument cannot be used.
    """
    timestamp = str(int((now or dt.datetime.now(dt.UTC)).timestamp()))
    code = digest(raw_body(body), secret, timestamp).hex()
    return {_SIGNATURE: f"t={timestamp},v1={code}"}


def _read(text: str) -> Signature:
    pairs = [part.strip().partition("=") for part in text.split(",")]
    times = [value for name, _, value in pairs if name == "t"]
    codes = [value for name, _, value in pairs if name == "v1"]
    if len(times) != 1 or not re.fullmatch(r"[0-9]{1,11}", times[0], re.ASCII):
        raise WebhookError(f"{_SIGNATURE} holds no time t=<seconds>")
    if not codes or not all(re.fullmatch("[0-9a-fA-F]{64}", code) for code in codes):
        raise WebhookError(f"{_SIGNATURE} holds no code v1=<64 hexadecimal digits>")
    sent_at = dt.datetime.fromtimestamp(int(times[0]), dt.UTC)
    return Signature(times[0], sent_at, tuple(bytes.fromhex(code) for code in codes))


def _event(sent_at: dt.datetime, payload: Mapping[str, Any]) -> WebhookEvent:
    members = {name: text_of(payload, name) for name in _MEMBERS}
    texts = {name: text for name, text in members.items() if text is not None}
    if len(texts) < len(_MEMBERS):
        return WebhookEvent(sent_at, payload)
    return ObjectEvent(sent_at, payload, **texts)
