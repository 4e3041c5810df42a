from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.user_collection import UserCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    dt_contract_end: str | Unset = UNSET,
    dt_contract_start: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: list[int | str] | Unset = UNSET,
    mail: str | Unset = UNSET,
    login: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "dtContractEnd": dt_contract_end,
                "dtContractStart": dt_contract_start,
                "id": id,
                "modifiedAt": modified_at,
                "paging": paging,
                "fields": fields,
                "mail": mail,
                "login": login,
                "orderBy": order_by,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> UserCollection | None:
    if response.status_code == 200:
        response_200: UserCollection = read_body("_m.UserCollection", __models, response.json())
        return response_200

    return None
