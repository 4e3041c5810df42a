from __future__ import annotations

from typing import Any

from ...models.entity_onboarding_documents_payload import EntityOnboardingDocumentsPayload
from ...types import add_body


def _get_kwargs(
    *,
    body: EntityOnboardingDocumentsPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
