from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..._runtime.model.sending import add_body as _add_body

if TYPE_CHECKING:
    from ..models import EntityOnboardingDocumentsPayload, PersonOnboardingDocumentsPayload


def _post_onboarding_documents_kwargs(
    *,
    body: EntityOnboardingDocumentsPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_persons_id_onboarding_documents_kwargs(
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
