from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.credit_note_response import CreditNoteResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payable_credit_notes/{credit_note_id}/submit_for_approval".format(
            credit_note_id=quote(str(credit_note_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.CreditNoteResponse.from_dict(_response_200)

        return response_200

    return None
