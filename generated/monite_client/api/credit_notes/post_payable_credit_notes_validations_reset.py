from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.credit_note_validations_resource import CreditNoteValidationsResource
from ...types import (
    NULL,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payable_credit_notes/validations/reset",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteValidationsResource | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = (
            NULL if _response_200 is None else __models.CreditNoteValidationsResource.from_dict(_response_200)
        )

        return response_200

    return None
