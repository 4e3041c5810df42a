"""Settings for vcrpy that keep credentials out of the cassettes of users."""

from __future__ import annotations

import re
from typing import Any

from .matching import REDACTED, SECRETS

_HEADERS = ("authorization", "cookie", "set-cookie", "x-api-key")
_NAMES = "|".join((*SECRETS, "secret"))
_IN_JSON = re.compile(rf'("(?:{_NAMES})"\s*:\s*")(?:[^"\\]|\\.)*"'.encode())
_IN_QUERY = re.compile(rf"([?&](?:{_NAMES})=)[^&#]*")


def vcr_config() -> dict[str, Any]:
    """Return settings for ``vcr.VCR(**...)`` or the fixture ``vcr_config``.

    Credentials in headers, addresses, forms and JSON bodies of requests, and in JSON
    bodies of responses are recorded as ``REDACTED``. A fake takes that for any text, so
    such a cassette can be replayed.
    """
    return {
        "filter_headers": [(name, REDACTED) for name in _HEADERS],
        "filter_post_data_parameters": [(name, REDACTED) for name in SECRETS],
        "before_record_request": _without_secrets_in_query,
        "before_record_response": _without_secrets,
        "decode_compressed_response": True,
    }


def _without_secrets_in_query(request: Any) -> Any:
    # The filter of vcrpy would sort the query and drop what is empty in it.
    request.uri = _IN_QUERY.sub(rf"\g<1>{REDACTED}", request.uri)
    return request


def _without_secrets(response: dict[str, Any]) -> dict[str, Any]:
    body = response.get("body", {})
    content = body.get("string")
    if not isinstance(content, bytes):
        return response
    hidden = _IN_JSON.sub(rb"\g<1>" + REDACTED.encode() + b'"', content)
    headers = {
        name: [REDACTED] if name.lower() == "set-cookie" else values
        for name, values in response.get("headers", {}).items()
    }
    return {**response, "headers": headers, "body": {**body, "string": hidden}}
