from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.list_plans_status import ListPlansStatus
from ...models.plan_page import PlanPage
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    product: str | Unset = UNSET,
    status: ListPlansStatus | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["ordering"] = ordering

    _params["product"] = product

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/plans/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PlanPage | None:
    if response.status_code == 200:
        response_200: PlanPage = read_body("_m.PlanPage", __models, response.json())
        return response_200

    return None
