from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.extra_data_resource import ExtraDataResource
from ...types import (
    NULL,
)


def _get_kwargs(
    extra_data_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/data_exports/extra_data/{extra_data_id}".format(
            extra_data_id=quote(str(extra_data_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExtraDataResource | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ExtraDataResource.from_dict(_response_200)

        return response_200

    return None
