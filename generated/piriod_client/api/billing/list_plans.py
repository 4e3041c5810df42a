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

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["ordering"] = ordering

    params["product"] = product

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = NULL if status is None else write_word(status)

    params["status"] = json_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/plans/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PlanPage | None:
    if response.status_code == 200:
        response_200: PlanPage = read_body("_m.PlanPage", __models, response.json())
        return response_200

    return None
