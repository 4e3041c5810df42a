from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.debit_note import DebitNote
from ...models.debit_note_patch import DebitNotePatch
from ...types import NULL, write_object


def _get_kwargs(
    id: str,
    *,
    body: DebitNotePatch,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/debitnotes/{id}/".format(
            id=_quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DebitNote | None:
    if response.status_code == 200:
        response_200: DebitNote = read_body("_m.DebitNote", __models, response.json())
        return response_200

    return None
