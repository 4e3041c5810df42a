from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.delete_expenses_response_200 import DeleteExpensesResponse200
from ...types import UNSET


def _get_kwargs(
    *,
    ids: str,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["ids"] = ids

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/expenses",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteExpensesResponse200 | None:
    if response.status_code == 200:
        response_200: DeleteExpensesResponse200 = read_body("_m.DeleteExpensesResponse200", __models, response.json())
        return response_200

    return None
