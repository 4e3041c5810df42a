from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.user_collection import UserCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    dt_contract_end: str | Unset = UNSET,
    dt_contract_start: str | Unset = UNSET,
    id: str | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    mail: str | Unset = UNSET,
    login: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["dtContractEnd"] = dt_contract_end

    _params["dtContractStart"] = dt_contract_start

    _params["id"] = id

    _params["modifiedAt"] = modified_at

    _params["paging"] = paging

    _params["fields"] = fields

    _params["mail"] = mail

    _params["login"] = login

    _params["orderBy"] = order_by

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/users",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> UserCollection | None:
    if response.status_code == 200:
        response_200: UserCollection = read_body("_m.UserCollection", __models, response.json())
        return response_200

    return None
