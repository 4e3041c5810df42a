from __future__ import annotations

from typing import Any

from ...models.entity_onboarding_documents_payload import EntityOnboardingDocumentsPayload
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: EntityOnboardingDocumentsPayload,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/onboarding_documents",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
