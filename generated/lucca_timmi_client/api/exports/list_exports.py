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

    _params: dict[str, Any] = {}

    _params["configurationId"] = configuration_id

    _params["orderBy"] = order_by

    _params["archivedAt"] = archived_at

    _params["paging"] = paging

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmiexports",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExportCollection | None:
    if response.status_code == 200:
        response_200: ExportCollection = read_body("_m.ExportCollection", __models, response.json())
        return response_200

    return None
