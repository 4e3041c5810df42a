from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.export_collection import ExportCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    configuration_id: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["configurationId"] = configuration_id

    params["orderBy"] = order_by

    params["archivedAt"] = archived_at

    params["paging"] = paging

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmiexports",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExportCollection | None:
    if response.status_code == 200:
        response_200: ExportCollection = read_body("_m.ExportCollection", __models, response.json())
        return response_200

    return None
