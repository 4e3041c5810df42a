from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.purchase import Purchase
from ...models.purchase_patch import PurchasePatch


def _get_kwargs(
    id: str,
    *,
    body: PurchasePatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> Purchase | None:
    if response.status_code == 200:
        response_200: Purchase = read_body("_m.Purchase", __models, response.json())
        return response_200

    return None
