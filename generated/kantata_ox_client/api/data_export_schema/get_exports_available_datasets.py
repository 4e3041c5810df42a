from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.get_exports_available_datasets_response_200 import GetExportsAvailableDatasetsResponse200
from ...types import (
    NULL,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/exports/available_datasets",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetExportsAvailableDatasetsResponse200 | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = (
            NULL if _response_200 is None else __models.GetExportsAvailableDatasetsResponse200.from_dict(_response_200)
        )

        return response_200

    return None
