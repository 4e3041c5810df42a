from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

from ...models.person_onboarding_documents_payload import PersonOnboardingDocumentsPayload
from ...types import NULL, write_object


def _get_kwargs(
    person_id: str | UUID,
    *,
    body: PersonOnboardingDocumentsPayload,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/persons/{person_id}/onboarding_documents".format(
            person_id=_quote(str(person_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
