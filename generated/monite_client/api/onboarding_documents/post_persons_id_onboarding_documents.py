from __future__ import annotations

from typing import Any
from uuid import UUID

from ...models.person_onboarding_documents_payload import PersonOnboardingDocumentsPayload
from ...types import add_body


def _get_kwargs(
    person_id: str | UUID,
    *,
    body: PersonOnboardingDocumentsPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "person_id": person_id,
        },
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
