from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_vat_id_resource_list import CounterpartVatIDResourceList


def _get_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartVatIDResourceList | None:
    if response.status_code == 200:
        response_200: CounterpartVatIDResourceList = read_body(
            "_m.CounterpartVatIDResourceList", __models, response.json()
        )
        return response_200

    return None
