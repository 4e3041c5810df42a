from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_update_vat_id import CounterpartUpdateVatID
from ...models.counterpart_vat_id_response import CounterpartVatIDResponse
from ...types import NULL, write_object


def _get_kwargs(
    counterpart_id: str | UUID,
    vat_id: str | UUID,
    *,
    body: CounterpartUpdateVatID,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/counterparts/{counterpart_id}/vat_ids/{vat_id}".format(
            counterpart_id=_quote(str(counterpart_id), safe=""),
            vat_id=_quote(str(vat_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartVatIDResponse | None:
    if response.status_code == 200:
        response_200: CounterpartVatIDResponse = read_body("_m.CounterpartVatIDResponse", __models, response.json())
        return response_200

    return None
