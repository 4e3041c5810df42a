from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models


def _get_kwargs(
    summary_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "summaryId": summary_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> int | None:
    if response.status_code == 200:
        response_200: int = read_body("int", __models, response.json())
        return response_200

    return None
