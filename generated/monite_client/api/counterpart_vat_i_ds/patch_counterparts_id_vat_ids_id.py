from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.counterpart_update_vat_id import CounterpartUpdateVatID
from ...models.counterpart_vat_id_response import CounterpartVatIDResponse


def _get_kwargs(
    counterpart_id: str | UUID,
    vat_id: str | UUID,
    *,
    body: CounterpartUpdateVatID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
            "vat_id": vat_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartVatIDResponse | None:
    if response.status_code == 200:
        response_200: CounterpartVatIDResponse = read_body("_m.CounterpartVatIDResponse", __models, response.json())
        return response_200

    return None
