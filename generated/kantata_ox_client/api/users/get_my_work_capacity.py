from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.get_my_work_capacity_response_200 import GetMyWorkCapacityResponse200
from ...models.user_optional_field import UserOptionalField
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    end_date: datetime.date,
    start_date: datetime.date,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[UserOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "end_date": end_date,
                "start_date": start_date,
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetMyWorkCapacityResponse200 | None:
    if response.status_code == 200:
        response_200: GetMyWorkCapacityResponse200 = read_body(
            "_m.GetMyWorkCapacityResponse200", __models, response.json()
        )
        return response_200

    return None
