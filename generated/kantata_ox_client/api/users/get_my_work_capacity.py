from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_my_work_capacity_response_200 import GetMyWorkCapacityResponse200
from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    id: int | str,
    *,
    end_date: datetime.date,
    start_date: datetime.date,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_end_date = NULL if end_date is None else write_iso(end_date)
    _params["end_date"] = _json_end_date

    _json_start_date = NULL if start_date is None else write_iso(start_date)
    _params["start_date"] = _json_start_date

    _params["include"] = include

    _params["optional_fields"] = optional_fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}/capacity".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetMyWorkCapacityResponse200 | None:
    if response.status_code == 200:
        response_200: GetMyWorkCapacityResponse200 = read_body(
            "_m.GetMyWorkCapacityResponse200", __models, response.json()
        )
        return response_200

    return None
