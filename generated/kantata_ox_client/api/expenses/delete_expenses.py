from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.delete_expenses_response_200 import DeleteExpensesResponse200


def _get_kwargs(
    *,
    ids: list[int],
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "params": _stated_values(
            {
                "ids": ids,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteExpensesResponse200 | None:
    if response.status_code == 200:
        response_200: DeleteExpensesResponse200 = read_body("_m.DeleteExpensesResponse200", __models, response.json())
        return response_200

    return None
