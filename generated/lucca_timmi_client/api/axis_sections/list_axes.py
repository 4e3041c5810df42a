from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.axis_collection import AxisCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    id: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["id"] = id

    _params["isActive"] = is_active

    _params["paging"] = paging

    _params["orderBy"] = order_by

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/axes",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AxisCollection | None:
    if response.status_code == 200:
        response_200: AxisCollection = read_body("_m.AxisCollection", __models, response.json())
        return response_200

    return None
