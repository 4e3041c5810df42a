from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.purchase import Purchase


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/purchases/{id}/finalize/".format(
            id=_quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> Purchase | None:
    if response.status_code == 200:
        response_200: Purchase = read_body("_m.Purchase", __models, response.json())
        return response_200

    return None
