"""Checking that a webhook message comes from the vendor, and is a recent one.

A vendor says where its signature and its time stand, as `Signature`; the check is the
same for all of them.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from .base.errors import ApiError, InvalidRequestError
from .base.value import Value, field

TOLERANCE = 300.0
"""How many seconds a message may be older or younger than the receiver's clock."""


class WebhookError(ApiError):
    """A message is not what the vendor signed, or is too old or too new."""


class Signature(Value):
    """What the headers of a message say.

    Attributes:
        timestamp: The time as it was signed, character by character.
        sent_at: The same time, aware.
        digests: What the message is signed with; one of them has to fit.
    """

    timestamp: str
    sent_at: dt.datetime
    digests: tuple[bytes, ...] = field(repr=False)

    def check(
        self, body: bytes, secret: str, tolerance: float, now: dt.datetime | None
    ) -> None:
        """Check the signature, then the time.

        Raises:
            WebhookError: One of them does not fit.
            InvalidRequestError: The secret, the tolerance or ``now`` cannot be used.
        """
        expected = digest(body, secret, self.timestamp)
        # All are compared, so that the time taken says nothing about which one fits.
        if not sum(hmac.compare_digest(expected, item) for item in self.digests):
            raise WebhookError(
                "the signature does not fit the message; pass the body as it was "
                "received, unparsed, and the secret of this very subscription"
            )
        self._check_time(tolerance, now or dt.datetime.now(dt.UTC))

    def _check_time(self, tolerance: float, now: dt.datetime) -> None:
        if now.tzinfo is None:
            raise InvalidRequestError("now must have a time zone")
        if not tolerance > 0:
            raise InvalidRequestError("tolerance must be greater than 0 seconds")
        seconds = (now - self.sent_at).total_seconds()
        if abs(seconds) > tolerance:
            direction = "old" if seconds > 0 else "early"
            raise WebhookError(
                f"the message is {abs(seconds):.0f} seconds too {direction}: it is "
                f"dated {self.sent_at.isoformat()}, and {tolerance:.0f} seconds are "
                "allowed; look at the clock of this computer"
            )


def digest(body: bytes, secret: str, timestamp: str) -> bytes:
    """Return HMAC-SHA256 of the time, a full stop and the body.

    Raises:
        InvalidRequestError: The secret is not text, or is empty.
    """
    if not isinstance(secret, str) or not secret.strip():
        # Anybody can sign with an empty secret.
        raise InvalidRequestError("secret must be the secret of the webhook, as text")
    signed = timestamp.encode() + b"." + body
    key = secret.encode(errors="surrogatepass")
    return hmac.new(key, signed, hashlib.sha256).digest()


def raw_body(body: bytes | str) -> bytes:
    """Return the body as bytes.

    Raises:
        InvalidRequestError: It was parsed already, so nobody knows what was signed.
    """
    if isinstance(body, str):
        return body.encode(errors="surrogatepass")
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise InvalidRequestError(
            f"body must be what was received, as bytes, not {type(body).__name__}; "
            "parsed JSON cannot be checked"
        )
    return bytes(body)


def header(headers: Mapping[str, str], name: str) -> str:
    """Return a header, however its name is written.

    Raises:
        WebhookError: It is missing, or is there twice.
        InvalidRequestError: The headers are not a mapping.
    """
    if not isinstance(headers, Mapping):
        raise InvalidRequestError("headers must be a mapping of names to texts")
    wanted = name.lower()
    texts = [text for item, text in headers.items() if str(item).lower() == wanted]
    if len(texts) != 1 or not isinstance(texts[0], str):
        wrong = "is missing" if not texts else "cannot be read"
        raise WebhookError(f"the header {name} {wrong}, so the message is not signed")
    return texts[0].strip()


def load(body: bytes) -> Mapping[str, Any]:
    """Return the JSON object of a message.

    Raises:
        WebhookError: It is not a JSON object.
    """
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError):
        payload = None
    if not isinstance(payload, dict):
        raise WebhookError("the message is signed, but is not a JSON object")
    return payload


def text_of(payload: Mapping[str, Any], name: str) -> str | None:
    """Return a member that is text, ``None`` if it is absent or something else."""
    value = payload.get(name)
    return value if isinstance(value, str) else None
