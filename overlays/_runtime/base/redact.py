"""Keeping secrets out of every text the runtime writes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx

PLACEHOLDER = "***"
_SECRET_HEADER = (
    r"(^|[-_])(auth|authorization|authentication|cookie|session|api[-_]?key"
    r"|access[-_]?key|password|credentials?|secret|token)([-_]|$)"
)
_PLAIN_IN_PATHS = "!$&'()*+,;=:@/"
_SHORTEST = 4  # replacing shorter strings would only garble the text


@lru_cache(maxsize=256)
def is_secret_header(name: str) -> bool:
    """Return whether a header carries a credential, as far as its name tells."""
    # Compiled on first use: most programs never get here.
    return bool(re.search(_SECRET_HEADER, name, re.IGNORECASE))


class Redactor:
    """Replaces known secrets in a text, as they are and percent-encoded.

    Args:
        secrets: Values that must never be shown.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        encodings = {
            form
            for secret in secrets
            for form in (
                secret,
                quote(secret, safe=""),
                quote(secret, safe=_PLAIN_IN_PATHS),
                quote_plus(secret),
            )
        }
        self._last: tuple[Any, Any, Redactor] | None = None
        # Longest first: a secret may contain another one.
        self._encodings = sorted(
            (form for form in encodings if len(form) >= _SHORTEST),
            key=len,
            reverse=True,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._encodings)} encodings)"

    def __call__(self, text: str) -> str:
        """Return the text without secrets."""
        for encoding in self._encodings:
            text = text.replace(encoding, PLACEHOLDER)
        return text

    def also_hiding(
        self, headers: httpx.Headers, secrets: Iterable[str] = ()
    ) -> Redactor:
        """Return a redactor that also hides the credentials of a request.

        Args:
            headers: Its headers.
            secrets: Those in its body.
        """
        raw, last = headers.raw, self._last
        # Most requests of a client have the same headers.
        if last is None or last[0] != raw or last[1] != secrets:
            values = [headers[name] for name in headers if is_secret_header(name)]
            last = self._last = raw, secrets, self._with(values, secrets)
        return last[2]

    def _with(self, values: list[str], secrets: Iterable[str]) -> Redactor:
        # The scheme is not a secret, and "Token has expired" should stay readable.
        parts = [value.partition(" ")[2] for value in values]
        parts += [part.partition("=")[2] for part in parts]
        more = Redactor([*values, *parts, *secrets])
        more._encodings = sorted(
            {*self._encodings, *more._encodings}, key=len, reverse=True
        )
        return more
