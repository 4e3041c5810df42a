from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.partner_metadata_response import PartnerMetadataResponse


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


def _parse_response(response: httpx.Response) -> PartnerMetadataResponse | None:
    if response.status_code == 200:
        response_200: PartnerMetadataResponse = read_body("_m.PartnerMetadataResponse", __models, response.json())
        return response_200

    return None
