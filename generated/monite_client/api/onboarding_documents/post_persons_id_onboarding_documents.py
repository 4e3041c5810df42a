from __future__ import annotations

from typing import Any
from uuid import UUID

from ...._runtime.model.sending import add_body as _add_body
from ...models.person_onboarding_documents_payload import PersonOnboardingDocumentsPayload


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
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
