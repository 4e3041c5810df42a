from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import GetExportsAvailableDatasetsResponse200


def _get_exports_available_datasets_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_exports_available_datasets_response(response: httpx.Response) -> GetExportsAvailableDatasetsResponse200 | None:
    if response.status_code == 200:
        response_200: GetExportsAvailableDatasetsResponse200 = read_body(
            "_m.GetExportsAvailableDatasetsResponse200", __models, response.json()
        )
        return response_200

    return None
